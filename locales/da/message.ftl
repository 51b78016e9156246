### Milestones of a journey

milestone-announced = Din pakke bliver gjort klar
    .body = Pakkelabelen til din pakke er oprettet. Du kan følge pakken, så snart fragtfirmaet har modtaget den.
milestone-shipped = Din pakke er på vej
    .body = Fragtfirmaet har modtaget din pakke. Du kan følge den hele vejen.
milestone-left-origin = Din pakke har forladt afsenderlandet
    .body = Din pakke har forladt det land, den er sendt fra, og er på vej til dig.
milestone-in-customs = Din pakke er under toldbehandling
    .body = Tolden er ved at kontrollere din pakke. Du behøver ikke gøre noget lige nu.
milestone-customs-papers = Tolden mangler dokumenter til din pakke
    .body = Tolden skal bruge oplysninger eller dokumenter, før din pakke kan frigives. Se sporingssiden, eller spørg fragtfirmaet, hvad der mangler.
milestone-duties-due = Der skal betales told eller afgifter for din pakke
    .body = Der skal betales told eller afgifter, før tolden frigiver din pakke. Betal kun til fragtfirmaet eller tolden, og kun via deres egne officielle kanaler.
milestone-customs-released = Tolden har frigivet din pakke
    .body = Toldbehandlingen er afsluttet. Din pakke er på vej videre til dig.
milestone-arrived-in-country = Din pakke er ankommet til modtagerlandet
    .body = Din pakke er nu i det land, den skal leveres i. Her bliver den gjort klar til levering.
milestone-out-for-delivery = Din pakke er ude til levering
    .body = Fragtfirmaet er på vej til dig med din pakke.
milestone-delivery-failed = Din pakke kunne ikke leveres
    .body = På sporingssiden kan du se, om fragtfirmaet prøver igen, eller hvor du kan hente pakken.
milestone-ready-for-pickup = Din pakke er klar til afhentning
    .body = Husk legitimation og en eventuel afhentningskode fra fragtfirmaet.
milestone-pickup-reminder = Din pakke venter stadig på at blive hentet
    .body = Din pakke er ikke blevet hentet endnu. Efter sidste afhentningsdag sender fragtfirmaet den retur.
milestone-delivered = Din pakke er leveret
    .body = Vi håber, at alt er, som du forventede.
milestone-delayed = Din pakke er forsinket
    .body = Din pakke er længere tid undervejs end planlagt. Vi beklager ventetiden.
milestone-new-estimate = Der er en ny leveringsdato for din pakke
    .body = Fragtfirmaet har ændret den forventede leveringsdato for din pakke.
milestone-problem = Der er et problem med din pakke
    .body = Du kan se seneste nyt på sporingssiden. Du er velkommen til at kontakte os, hvis du har spørgsmål.
milestone-returning = Din pakke er på vej tilbage til os
    .body = Fragtfirmaet sender din pakke retur til os. Kontakt os, hvis du gerne vil have den sendt igen.
milestone-returned = Din pakke er tilbage hos os
    .body = Fragtfirmaet har leveret din pakke tilbage til os. Giv os gerne besked om, hvad du ønsker, at vi gør.
milestone-cancelled = Forsendelsen af din pakke er annulleret
    .body = Forsendelsen er annulleret. Kontakt os, hvis du ikke havde ventet det.
milestone-delivery-withdrawn = Rettelse: Din pakke er ikke leveret endnu
    .body = Vi skrev til dig, at din pakke var leveret. Fragtfirmaet har rettet oplysningen: Pakken er ikke leveret endnu. Vi beklager fejlen.
milestone-number-replaced = Din pakke har fået et nyt sporingsnummer
    .body = Brug det nye sporingsnummer fra nu af. Det gamle gælder ikke længere.
milestone-return-received = Din returpakke er kommet frem
    .body = Vi har modtaget den pakke, du sendte retur.

### Several parcels of one order

story-news = Nyt om din ordre
story-delivered = { $count } af { $total } pakker er leveret
story-all-delivered = Alle { $total } pakker er leveret
story-body = Din ordre bliver sendt i flere pakker. Her er seneste nyt om hver af dem.

### Around the text of a mail

subject-with-order = { $headline } (ordre { $order })
greeting = Hej
closing = Venlig hilsen
button-track = Følg din pakke

label-order = Ordre
label-number = Sporingsnummer
label-carrier = Fragtfirma
label-status = Status
label-estimate = Forventet levering
label-updated = Seneste opdatering
label-place = Sted
label-pickup-place = Afhentningssted
label-pickup-until = Hentes senest
label-signed-by = Kvitteret af
label-replaces = Tidligere sporingsnummer

step-announced = Gjort klar
step-shipped = Sendt
step-in-transit = Undervejs
step-out-for-delivery = Ude til levering
step-delivered = Leveret
step-text = Trin { $step } af { $total }: { $name }

### Days and hours

day-today = i dag, { $date }
day-tomorrow = i morgen, { $date }
day-yesterday = i går, { $date }
day-time = { $day } kl. { $time }
day-window = { $day } mellem kl. { $from } og { $to }
days-range = { $from } til { $to }
day-until = senest { $day }
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Har du spørgsmål, kan du bare svare på denne e-mail.
footer-reason = Du får denne e-mail, fordi { $company } holder dig orienteret om pakkerne i din ordre.
footer-unsubscribe = Afmeld e-mails om pakker

unsubscribe-title = E-mails om dine pakker
unsubscribe-question = Vil du ikke længere have e-mails om dine pakker?
unsubscribe-confirm = Afmeld e-mails
unsubscribe-done = Du får ikke længere e-mails om dine pakker.
unsubscribe-undo = Få e-mails igen
unsubscribe-undone = Du får igen e-mails om dine pakker.
