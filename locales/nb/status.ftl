### Main statuses, in the order of a journey

status-pending = Venter på svar
status-not-found = Ikke funnet
status-info-received = Informasjon mottatt
status-in-transit = Under transport
status-out-for-delivery = Ute til levering
status-available-for-pickup = Klar til henting
status-delivery-failed = Levering mislyktes
status-delivered = Levert
status-exception = Problem
status-returning = I retur til avsender
status-returned = Tilbake hos avsender
status-cancelled = Kansellert
status-expired = Følges ikke lenger
status-unknown = Ukjent

### Pending: the carrier was asked and has not answered

sub-registered = Registrert for sporing
    .sentence = Transportøren er spurt, men har ikke svart ennå.

### Not found

sub-no-data-yet = Ingen data hos transportøren ennå
    .sentence = Transportøren kjenner ikke til nummeret ennå. Det er vanlig de første dagene.
sub-invalid-number = Nummeret er avvist av transportøren
    .sentence = Transportøren godtar ikke nummeret. Sjekk at det er riktig skrevet.
sub-carrier-mismatch = Nummer fra en annen transportør
    .sentence = Transportøren opplyser at nummeret ikke er deres. Det kan høre til en annen transportør.

### Announced: the goods were not seen yet

sub-label-created = Fraktetikett opprettet
    .sentence = Fraktetiketten er opprettet. Transportøren har ikke fått pakken ennå.
sub-awaiting-collection = Venter på henting hos avsender
    .sentence = Transportøren er bedt om å hente pakken hos avsenderen.

### In transit

sub-moving = På vei
    .sentence = Pakken er på vei.
sub-picked-up = Mottatt av transportøren
    .sentence = Transportøren har mottatt pakken.
sub-departed-facility = Har forlatt sorteringsterminal
    .sentence = Pakken har forlatt en sorteringsterminal.
sub-arrived-facility = Ankommet sorteringsterminal
    .sentence = Pakken har kommet til en sorteringsterminal.
sub-departed-origin-country = Har forlatt avsenderlandet
    .sentence = Pakken har forlatt landet den ble sendt fra.
sub-arrived-destination-country = Ankommet mottakerlandet
    .sentence = Pakken har kommet til landet den skal til.
sub-at-delivery-facility = På lokal terminal
    .sentence = Pakken har kommet til den lokale terminalen den skal leveres fra.
sub-handed-to-last-mile = Overlevert til transportøren som leverer
    .sentence = Pakken er overlevert til transportøren som skal levere den.
sub-forwarded = Videresendt til en annen adresse
    .sentence = Pakken sendes videre til en annen adresse.
sub-problem-resolved = Problem løst, på vei igjen
    .sentence = Problemet er løst. Pakken er på vei igjen.
sub-delivery-scheduled = Leveringsdato fastsatt
    .sentence = Det er satt en leveringsdato.
sub-delivery-rescheduled = Leveringsdato endret
    .sentence = Leveringsdatoen er endret.
sub-customs-started = Til tollbehandling
    .sentence = Pakken er til kontroll i tollen.
sub-customs-released = Frigitt fra tollen
    .sentence = Tollen har frigitt pakken.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Pakken er ute til levering.
sub-recipient-contacted = Mottaker kontaktet før levering
    .sentence = Transportøren har kontaktet mottakeren om leveringen.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Pakken er klar til henting.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Transportøren forsøkte å levere pakken, men lyktes ikke.
sub-recipient-absent = Ingen til stede
    .sentence = Transportøren forsøkte å levere pakken, men ingen var til stede.
sub-business-closed = Bedriften var stengt
    .sentence = Transportøren forsøkte å levere pakken, men bedriften var stengt.
sub-attempt-bad-address = Levering mislyktes: feil adresse
    .sentence = Transportøren forsøkte å levere pakken, men adressen er feil eller ufullstendig.
sub-attempt-refused = Levering mislyktes: avvist ved døren
    .sentence = Transportøren forsøkte å levere pakken, men den ble avvist ved døren.
sub-attempt-access = Levering mislyktes: ingen adkomst
    .sentence = Transportøren forsøkte å levere pakken, men kom ikke frem til døren.
sub-attempt-security-or-fee = Levering mislyktes: sikkerhetskontroll eller gebyr
    .sentence = Leveringen ble stanset av en sikkerhetskontroll eller et ubetalt gebyr.
sub-notice-left = Melding lagt igjen
    .sentence = Transportøren har lagt igjen en melding om hvordan pakken kan hentes.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Pakken er levert.
sub-delivered-signed = Levert mot signatur
    .sentence = Pakken er levert mot signatur.
sub-delivered-neighbour-or-safe-place = Levert til nabo eller på et trygt sted
    .sentence = Pakken er levert til en nabo eller lagt på et trygt sted.
sub-delivered-collected = Hentet av mottakeren
    .sentence = Mottakeren har hentet pakken.
sub-delivered-cod = Levert og betalt ved levering
    .sentence = Pakken er levert og betalt ved levering.

### Problem

sub-exception-other = { status-exception }
    .sentence = Det er et problem med pakken. Transportøren oppgir ingen årsak.
sub-delayed = Forsinket
    .sentence = Pakken er forsinket.
sub-delayed-weather = Forsinket på grunn av været
    .sentence = Pakken er forsinket på grunn av været.
sub-delayed-processing = Forsinket hos transportøren
    .sentence = Pakken er forsinket i transportørens nettverk.
sub-delayed-transport = Forsinket under transport
    .sentence = Pakken er forsinket fordi flyet eller lastebilen er forsinket.
sub-missorted = Feilsendt
    .sentence = Pakken er feilsendt og blir omdirigert.
sub-on-hold = Holdes tilbake
    .sentence = Transportøren holder pakken tilbake og oppgir ingen årsak.
sub-held-for-payment = Holdes tilbake: betaling mangler
    .sentence = Transportøren holder pakken tilbake til et gebyr er betalt.
sub-security-hold = Holdes tilbake: sikkerhetskontroll
    .sentence = Pakken holdes tilbake for kontroll.
sub-customs-held = Holdes tilbake i tollen
    .sentence = Tollen holder pakken tilbake.
sub-customs-documents-required = Tollen trenger dokumenter
    .sentence = Tollen trenger opplysninger eller dokumenter før pakken kan frigis.
sub-customs-payment-required = Toll eller avgifter må betales
    .sentence = Toll eller avgifter må betales før tollen frigir pakken.
sub-customs-rejected = Avvist av tollen
    .sentence = Tollen har avvist pakken.
sub-bad-address = Adressen er feil eller ufullstendig
    .sentence = Adressen er feil eller ufullstendig. Transportøren trenger riktig adresse for å levere pakken.
sub-recipient-moved = Mottaker har flyttet
    .sentence = Mottakeren er ikke lenger på denne adressen.
sub-recipient-info-invalid = Feil opplysninger om mottakeren
    .sentence = Mottakerens navn, telefonnummer eller andre opplysninger er feil.
sub-refused = Avvist av mottakeren
    .sentence = Mottakeren har avvist pakken.
sub-pickup-expired = Ikke hentet i tide
    .sentence = Pakken ble ikke hentet i tide.
sub-rejected-by-carrier = Avvist av transportøren
    .sentence = Transportøren tar ikke imot denne pakken.
sub-undeliverable = Kan ikke leveres
    .sentence = Transportøren kan ikke levere pakken.
sub-damaged = Skadet
    .sentence = Pakken har blitt skadet.
sub-lost = Kommet bort
    .sentence = Transportøren opplyser at pakken har kommet bort.
sub-destroyed = Destruert
    .sentence = Pakken er destruert.
sub-shipper-error = Feil i avsenderens data eller emballasje
    .sentence = Det er feil i avsenderens data eller emballasje, eller pakken var ikke klar.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Pakken er på vei tilbake til avsenderen.
sub-returned-to-sender = { status-returned }
    .sentence = Pakken er tilbake hos avsenderen.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = Sendingen er kansellert.
sub-cancel-requested = Bedt om kansellering
    .sentence = Transportøren er bedt om å kansellere sendingen.

### No longer followed, unknown

sub-no-update = Ikke noe nytt på lenge
    .sentence = Det har ikke kommet noe nytt om pakken på så lenge at den ikke lenger følges.
sub-unknown = { status-unknown }
    .sentence = Det er ikke kjent hvor pakken befinner seg.
