### Milestones of a journey

milestone-announced = Pakken din gjøres klar
    .body = Fraktetiketten til pakken din er opprettet. Du kan følge pakken så snart transportøren har mottatt den.
milestone-shipped = Pakken din er på vei
    .body = Transportøren har mottatt pakken din. Du kan følge den hele veien.
milestone-left-origin = Pakken din har forlatt avsenderlandet
    .body = Pakken din har forlatt landet den ble sendt fra, og er på vei til deg.
milestone-in-customs = Pakken din er til tollbehandling
    .body = Pakken din er til kontroll i tollen. Du trenger ikke å gjøre noe nå.
milestone-customs-papers = Tollen trenger dokumenter for pakken din
    .body = Tollen trenger opplysninger eller dokumenter før pakken din kan frigis. Se sporingssiden, eller spør transportøren hva som mangler.
milestone-duties-due = Det må betales toll eller avgifter for pakken din
    .body = Toll eller avgifter må betales før tollen frigir pakken din. Betal bare til transportøren eller tollen, og bare gjennom deres egne offisielle kanaler.
milestone-customs-released = Tollen har frigitt pakken din
    .body = Tollbehandlingen er ferdig. Pakken din er på vei videre til deg.
milestone-arrived-in-country = Pakken din har kommet til mottakerlandet
    .body = Pakken din er nå i landet den skal til. Der blir den gjort klar for levering.
milestone-out-for-delivery = Pakken din er ute til levering
    .body = Transportøren er på vei til deg med pakken din.
milestone-delivery-failed = Pakken din kunne ikke leveres
    .body = På sporingssiden ser du om transportøren prøver igjen, eller hvor du kan hente pakken.
milestone-ready-for-pickup = Pakken din er klar til henting
    .body = Ta med legitimasjon og en eventuell hentekode fra transportøren.
milestone-pickup-reminder = Pakken din venter fortsatt på å bli hentet
    .body = Pakken din er ikke hentet ennå. Etter siste hentedag sender transportøren den i retur.
milestone-delivered = Pakken din er levert
    .body = Vi håper at alt er som du forventet.
milestone-delayed = Pakken din er forsinket
    .body = Pakken din bruker lengre tid enn planlagt. Vi beklager ventetiden.
milestone-new-estimate = Pakken din har fått ny leveringsdato
    .body = Transportøren har endret den forventede leveringsdatoen for pakken din.
milestone-problem = Det er et problem med pakken din
    .body = Du finner siste nytt på sporingssiden. Ta gjerne kontakt med oss hvis du har spørsmål.
milestone-returning = Pakken din er på vei tilbake til oss
    .body = Transportøren sender pakken din i retur til oss. Ta kontakt med oss hvis du vil ha den sendt på nytt.
milestone-returned = Pakken din er tilbake hos oss
    .body = Transportøren har levert pakken din tilbake til oss. Gi oss gjerne beskjed om hva du ønsker at vi skal gjøre.
milestone-cancelled = Sendingen med pakken din er kansellert
    .body = Sendingen er kansellert. Ta kontakt med oss hvis du ikke hadde ventet dette.
milestone-delivery-withdrawn = Rettelse: Pakken din er ikke levert ennå
    .body = Vi ga deg beskjed om at pakken din var levert. Transportøren har rettet dette: Pakken er ikke levert ennå. Vi beklager feilen.
milestone-number-replaced = Pakken din har fått nytt sporingsnummer
    .body = Bruk det nye sporingsnummeret fra nå av. Det gamle er ikke lenger gyldig.
milestone-return-received = Returen din har kommet frem
    .body = Vi har mottatt pakken du sendte tilbake.

### Several parcels of one order

story-news = Nytt om bestillingen din
story-delivered = { $count } av { $total } pakker er levert
story-all-delivered = Alle { $total } pakkene er levert
story-body = Bestillingen din sendes i flere pakker. Her er siste nytt om hver av dem.

### Around the text of a mail

subject-with-order = { $headline } (bestilling { $order })
greeting = Hei
closing = Vennlig hilsen
button-track = Spor pakken din

label-order = Bestilling
label-number = Sporingsnummer
label-carrier = Transportør
label-status = Status
label-estimate = Forventet levering
label-updated = Sist oppdatert
label-place = Sted
label-pickup-place = Hentested
label-pickup-until = Hentefrist
label-signed-by = Kvittert av
label-replaces = Tidligere sporingsnummer

step-announced = Klargjort
step-shipped = Sendt
step-in-transit = På vei
step-out-for-delivery = Ute til levering
step-delivered = Levert
step-text = Trinn { $step } av { $total }: { $name }

### Days and hours

day-today = i dag, { $date }
day-tomorrow = i morgen, { $date }
day-yesterday = i går, { $date }
day-time = { $day } kl. { $time }
day-window = { $day } mellom kl. { $from } og { $to }
days-range = { $from } til { $to }
day-until = senest { $day }
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Har du spørsmål, kan du bare svare på denne e-posten.
footer-reason = Du får denne e-posten fordi { $company } holder deg oppdatert om pakkene i bestillingen din.
footer-unsubscribe = Stopp e-post om pakker

unsubscribe-title = E-post om pakkene dine
unsubscribe-question = Vil du slutte å få e-post om pakkene dine?
unsubscribe-confirm = Stopp e-post
unsubscribe-done = Du får ikke lenger e-post om pakkene dine.
unsubscribe-undo = Få e-post igjen
unsubscribe-undone = Du får igjen e-post om pakkene dine.
