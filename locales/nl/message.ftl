### Milestones of a journey

milestone-announced = Uw pakket wordt klaargemaakt
    .body = Het verzendlabel voor uw pakket is aangemaakt. U kunt uw pakket volgen zodra de vervoerder het heeft ontvangen.
milestone-shipped = Uw pakket is onderweg
    .body = De vervoerder heeft uw pakket ontvangen. U kunt het op elk moment volgen.
milestone-left-origin = Uw pakket heeft het land van herkomst verlaten
    .body = Uw pakket heeft het land verlaten waaruit het is verzonden en is naar u onderweg.
milestone-in-customs = Uw pakket is bij de douane
    .body = De douane controleert uw pakket. U hoeft op dit moment niets te doen.
milestone-customs-papers = De douane heeft documenten nodig voor uw pakket
    .body = De douane heeft gegevens of documenten nodig voordat uw pakket wordt vrijgegeven. Kijk op de track & trace-pagina of vraag de vervoerder wat er ontbreekt.
milestone-duties-due = Invoerrechten of belastingen te betalen voor uw pakket
    .body = Pas na betaling van de invoerrechten of belastingen geeft de douane uw pakket vrij. Betaal alleen aan de vervoerder of de douane zelf, via hun eigen officiële kanalen.
milestone-customs-released = De douane heeft uw pakket vrijgegeven
    .body = De douaneafhandeling is afgerond. Uw pakket is weer naar u onderweg.
milestone-arrived-in-country = Uw pakket is aangekomen in het land van bestemming
    .body = Uw pakket is in het land waar het naartoe gaat. Daar wordt het klaargemaakt voor bezorging.
milestone-out-for-delivery = De bezorger is onderweg met uw pakket
    .body = De vervoerder is met uw pakket naar u onderweg.
milestone-delivery-failed = Uw pakket kon niet worden bezorgd
    .body = Op de track & trace-pagina ziet u of de vervoerder het nog een keer probeert of waar u het pakket kunt ophalen.
milestone-ready-for-pickup = Uw pakket ligt klaar om op te halen
    .body = Neem een geldig legitimatiebewijs mee en ook de ophaalcode, als u die van de vervoerder hebt gekregen.
milestone-pickup-reminder = Uw pakket ligt nog klaar om op te halen
    .body = Uw pakket is nog niet opgehaald. Na de laatste ophaaldag stuurt de vervoerder het terug.
milestone-delivered = Uw pakket is bezorgd
    .body = We hopen dat alles naar wens is.
milestone-delayed = Uw pakket is vertraagd
    .body = Uw pakket doet er langer over dan gepland. Onze excuses dat u langer moet wachten.
milestone-new-estimate = Er is een nieuwe bezorgdatum voor uw pakket
    .body = De vervoerder heeft de verwachte bezorgdatum van uw pakket gewijzigd.
milestone-problem = Er is een probleem met uw pakket
    .body = Op de track & trace-pagina vindt u het laatste nieuws. Hebt u vragen? Neem dan gerust contact met ons op.
milestone-returning = Uw pakket is op de terugweg naar ons
    .body = De vervoerder stuurt uw pakket naar ons terug. Wilt u dat we het opnieuw versturen? Neem dan contact met ons op.
milestone-returned = Uw pakket is terug bij ons
    .body = De vervoerder heeft uw pakket bij ons terugbezorgd. Laat ons weten wat we voor u kunnen doen.
milestone-cancelled = De verzending van uw pakket is geannuleerd
    .body = Deze zending is geannuleerd. Had u dit niet verwacht? Neem dan contact met ons op.
milestone-delivery-withdrawn = Correctie: uw pakket is nog niet bezorgd
    .body = We hebben u laten weten dat uw pakket was bezorgd. De vervoerder heeft dat gecorrigeerd: het pakket is nog niet bezorgd. Onze excuses voor de vergissing.
milestone-number-replaced = Uw pakket heeft een nieuw track & trace-nummer
    .body = Gebruik vanaf nu het nieuwe track & trace-nummer. Het oude is niet meer geldig.
milestone-return-received = Uw retourzending is aangekomen
    .body = We hebben het pakket ontvangen dat u hebt teruggestuurd.

### Several parcels of one order

story-news = Nieuws over uw bestelling
story-delivered = { $count-plural ->
    [one] { $count } van de { $total } pakketten is bezorgd
   *[other] { $count } van de { $total } pakketten zijn bezorgd
}
story-all-delivered = Alle { $total } pakketten zijn bezorgd
story-body = Uw bestelling wordt in meerdere pakketten verzonden. Hieronder vindt u het laatste nieuws over elk pakket.

### Around the text of a mail

subject-with-order = { $headline } (bestelling { $order })
greeting = Beste klant,
closing = Met vriendelijke groet,
button-track = Volg uw pakket

label-order = Bestelling
label-number = Track & trace-nummer
label-carrier = Vervoerder
label-status = Status
label-estimate = Verwachte bezorging
label-updated = Laatste update
label-place = Plaats
label-pickup-place = Ophaallocatie
label-pickup-until = Ophalen tot en met
label-signed-by = Getekend door
label-replaces = Vorig track & trace-nummer

step-announced = Klaargemaakt
step-shipped = Verzonden
step-in-transit = Onderweg
step-out-for-delivery = Bezorger onderweg
step-delivered = Bezorgd
step-text = Stap { $step } van { $total }: { $name }

### Days and hours

day-today = vandaag, { $date }
day-tomorrow = morgen, { $date }
day-yesterday = gisteren, { $date }
day-time = { $day } om { $time }
day-window = { $day } tussen { $from } en { $to }
days-range = tussen { $from } en { $to }
day-until = uiterlijk { $day }
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Hebt u vragen? Beantwoord dan gewoon deze e-mail.
footer-reason = U ontvangt deze e-mail omdat { $company } u informeert over de pakketten van uw bestelling.
footer-unsubscribe = Geen e-mails meer over pakketten

unsubscribe-title = E-mails over uw pakketten
unsubscribe-question = Wilt u geen e-mails meer ontvangen over uw pakketten?
unsubscribe-confirm = E-mails stopzetten
unsubscribe-done = U ontvangt geen e-mails meer over uw pakketten.
unsubscribe-undo = E-mails weer ontvangen
unsubscribe-undone = U ontvangt weer e-mails over uw pakketten.
