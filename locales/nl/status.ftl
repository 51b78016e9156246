### Main statuses, in the order of a journey

status-pending = In afwachting
status-not-found = Niet gevonden
status-info-received = Aangemeld
status-in-transit = Onderweg
status-out-for-delivery = Bezorger onderweg
status-available-for-pickup = Klaar om op te halen
status-delivery-failed = Bezorging mislukt
status-delivered = Bezorgd
status-exception = Probleem
status-returning = Wordt geretourneerd
status-returned = Terug bij de afzender
status-cancelled = Geannuleerd
status-expired = Niet meer gevolgd
status-unknown = Onbekend

### Pending: the carrier was asked and has not answered

sub-registered = Aangemeld voor track & trace
    .sentence = De gegevens zijn opgevraagd bij de vervoerder, maar er is nog geen antwoord.

### Not found

sub-no-data-yet = Nog niet bekend bij de vervoerder
    .sentence = De vervoerder kent dit nummer nog niet. Dat is in de eerste dagen normaal.
sub-invalid-number = Nummer niet geaccepteerd door de vervoerder
    .sentence = De vervoerder accepteert dit nummer niet. Controleer het nummer op typefouten.
sub-carrier-mismatch = Nummer van een andere vervoerder
    .sentence = Volgens de vervoerder is dit geen eigen nummer. Mogelijk hoort het bij een andere vervoerder.

### Announced: the goods were not seen yet

sub-label-created = Verzendlabel aangemaakt
    .sentence = Het verzendlabel is aangemaakt. De vervoerder heeft het pakket nog niet ontvangen.
sub-awaiting-collection = Wordt nog door de vervoerder opgehaald
    .sentence = Aan de vervoerder is gevraagd het pakket bij de afzender op te halen.

### In transit

sub-moving = Pakket is onderweg
    .sentence = Het pakket is onderweg.
sub-picked-up = Ontvangen door de vervoerder
    .sentence = De vervoerder heeft het pakket ontvangen.
sub-departed-facility = Vertrokken uit sorteercentrum
    .sentence = Het pakket heeft een sorteercentrum verlaten.
sub-arrived-facility = Aangekomen in sorteercentrum
    .sentence = Het pakket is aangekomen in een sorteercentrum.
sub-departed-origin-country = Vertrokken uit land van herkomst
    .sentence = Het pakket heeft het land van herkomst verlaten.
sub-arrived-destination-country = Aangekomen in land van bestemming
    .sentence = Het pakket is aangekomen in het land van bestemming.
sub-at-delivery-facility = In het bezorgdepot
    .sentence = Het pakket is aangekomen in het depot van waaruit het wordt bezorgd.
sub-handed-to-last-mile = Overgedragen aan de bezorgende vervoerder
    .sentence = Het pakket is overgedragen aan de vervoerder die het bezorgt.
sub-forwarded = Doorgestuurd naar een ander adres
    .sentence = Het pakket wordt doorgestuurd naar een ander adres.
sub-problem-resolved = Probleem opgelost, weer onderweg
    .sentence = Het probleem is opgelost. Het pakket is weer onderweg.
sub-delivery-scheduled = Bezorgdatum gepland
    .sentence = Er is een bezorgdatum gepland.
sub-delivery-rescheduled = Bezorgdatum gewijzigd
    .sentence = De bezorgdatum is gewijzigd.
sub-customs-started = Bij de douane
    .sentence = De douane controleert het pakket.
sub-customs-released = Vrijgegeven door de douane
    .sentence = De douane heeft het pakket vrijgegeven.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = De bezorger is met het pakket onderweg.
sub-recipient-contacted = Contact met ontvanger vóór de bezorging
    .sentence = De vervoerder heeft contact opgenomen met de ontvanger over de bezorging.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Het pakket ligt klaar om opgehaald te worden.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = De vervoerder heeft geprobeerd het pakket te bezorgen, maar dat is niet gelukt.
sub-recipient-absent = Niemand aanwezig
    .sentence = De vervoerder heeft geprobeerd het pakket te bezorgen, maar er was niemand aanwezig.
sub-business-closed = Bedrijf gesloten
    .sentence = De vervoerder heeft geprobeerd het pakket te bezorgen, maar het bedrijf was gesloten.
sub-attempt-bad-address = Bezorging mislukt: adres onjuist
    .sentence = De vervoerder heeft geprobeerd het pakket te bezorgen, maar het adres is onjuist of onvolledig.
sub-attempt-refused = Bezorging mislukt: geweigerd aan de deur
    .sentence = De vervoerder heeft geprobeerd het pakket te bezorgen, maar het is aan de deur geweigerd.
sub-attempt-access = Bezorging mislukt: geen toegang
    .sentence = De vervoerder heeft geprobeerd het pakket te bezorgen, maar kon niet bij de deur komen.
sub-attempt-security-or-fee = Bezorging mislukt: veiligheidscontrole of kosten
    .sentence = De bezorging is gestopt vanwege een veiligheidscontrole of openstaande kosten.
sub-notice-left = Bericht achtergelaten
    .sentence = De vervoerder heeft een bericht achtergelaten. Daarin staat hoe het pakket in ontvangst kan worden genomen.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Het pakket is bezorgd.
sub-delivered-signed = Bezorgd met handtekening
    .sentence = Het pakket is bezorgd en er is voor getekend.
sub-delivered-neighbour-or-safe-place = Afgegeven bij de buren of op een veilige plek
    .sentence = Het pakket is afgegeven bij de buren of achtergelaten op een veilige plek.
sub-delivered-collected = Opgehaald door de ontvanger
    .sentence = De ontvanger heeft het pakket opgehaald.
sub-delivered-cod = Bezorgd en onder rembours betaald
    .sentence = Het pakket is bezorgd en onder rembours betaald.

### Problem

sub-exception-other = { status-exception }
    .sentence = Er is een probleem met het pakket. De vervoerder geeft geen reden op.
sub-delayed = Vertraagd
    .sentence = Het pakket is vertraagd.
sub-delayed-weather = Vertraagd door het weer
    .sentence = Het pakket is vertraagd door het weer.
sub-delayed-processing = Vertraagd bij de vervoerder
    .sentence = Het pakket is vertraagd in het netwerk van de vervoerder.
sub-delayed-transport = Vertraagd tijdens transport
    .sentence = Het pakket is vertraagd doordat het vliegtuig of de vrachtwagen vertraging heeft.
sub-missorted = Verkeerd gesorteerd
    .sentence = Het pakket is verkeerd gesorteerd en wordt omgeleid.
sub-on-hold = Vastgehouden
    .sentence = De vervoerder houdt het pakket vast en geeft geen reden op.
sub-held-for-payment = Vastgehouden: betaling nodig
    .sentence = De vervoerder houdt het pakket vast totdat de openstaande kosten zijn betaald.
sub-security-hold = Vastgehouden: veiligheidscontrole
    .sentence = Het pakket wordt vastgehouden voor een controle.
sub-customs-held = Vastgehouden door de douane
    .sentence = De douane houdt het pakket vast.
sub-customs-documents-required = Documenten nodig voor de douane
    .sentence = De douane heeft gegevens of documenten nodig voordat het pakket wordt vrijgegeven.
sub-customs-payment-required = Invoerrechten of belastingen te betalen
    .sentence = Er moeten invoerrechten of belastingen worden betaald voordat de douane het pakket vrijgeeft.
sub-customs-rejected = Geweigerd door de douane
    .sentence = De douane heeft het pakket geweigerd.
sub-bad-address = Adres onjuist of onvolledig
    .sentence = Het adres is onjuist of onvolledig. De vervoerder heeft het juiste adres nodig om het pakket te bezorgen.
sub-recipient-moved = Ontvanger verhuisd
    .sentence = De ontvanger is niet meer op dit adres te bereiken.
sub-recipient-info-invalid = Gegevens van de ontvanger onjuist
    .sentence = De naam, het telefoonnummer of andere gegevens van de ontvanger zijn onjuist.
sub-refused = Geweigerd door de ontvanger
    .sentence = De ontvanger heeft het pakket geweigerd.
sub-pickup-expired = Niet op tijd opgehaald
    .sentence = Het pakket is niet op tijd opgehaald.
sub-rejected-by-carrier = Geweigerd door de vervoerder
    .sentence = De vervoerder neemt dit pakket niet aan.
sub-undeliverable = Onbestelbaar
    .sentence = De vervoerder kan het pakket niet bezorgen.
sub-damaged = Beschadigd
    .sentence = Het pakket is beschadigd geraakt.
sub-lost = Zoekgeraakt
    .sentence = De vervoerder meldt dat het pakket is zoekgeraakt.
sub-destroyed = Vernietigd
    .sentence = Het pakket is vernietigd.
sub-shipper-error = Gegevens of verpakking van de afzender onjuist
    .sentence = De gegevens of de verpakking van de afzender kloppen niet, of het pakket stond niet klaar.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Het pakket is op de terugweg naar de afzender.
sub-returned-to-sender = { status-returned }
    .sentence = Het pakket is terug bij de afzender.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = De zending is geannuleerd.
sub-cancel-requested = Annulering aangevraagd
    .sentence = Aan de vervoerder is gevraagd de zending te annuleren.

### No longer followed, unknown

sub-no-update = Te lang geen nieuws
    .sentence = Er is zo lang geen nieuws over het pakket dat het niet meer wordt gevolgd.
sub-unknown = { status-unknown }
    .sentence = Het is niet bekend waar het pakket zich bevindt.
