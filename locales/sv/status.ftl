### Main statuses, in the order of a journey

status-pending = Inväntar svar
status-not-found = Hittades inte
status-info-received = Information mottagen
status-in-transit = Under transport
status-out-for-delivery = Ute för leverans
status-available-for-pickup = Klart att hämta
status-delivery-failed = Leveransen misslyckades
status-delivered = Levererat
status-exception = Problem
status-returning = På väg i retur
status-returned = Tillbaka hos avsändaren
status-cancelled = Annullerat
status-expired = Följs inte längre
status-unknown = Okänt

### Pending: the carrier was asked and has not answered

sub-registered = Spårning påbörjad
    .sentence = Transportören har fått frågan men inte svarat ännu.

### Not found

sub-no-data-yet = Inga uppgifter hos transportören ännu
    .sentence = Transportören känner inte till numret ännu. Det är normalt de första dagarna.
sub-invalid-number = Numret godtas inte av transportören
    .sentence = Transportören godtar inte numret. Kontrollera att det är rätt skrivet.
sub-carrier-mismatch = En annan transportörs nummer
    .sentence = Transportören uppger att numret inte är deras. Det kan tillhöra en annan transportör.

### Announced: the goods were not seen yet

sub-label-created = Fraktsedel skapad
    .sentence = Fraktsedeln är skapad. Transportören har inte fått paketet ännu.
sub-awaiting-collection = Väntar på upphämtning av transportören
    .sentence = Transportören har fått i uppdrag att hämta paketet hos avsändaren.

### In transit

sub-moving = På väg
    .sentence = Paketet är på väg.
sub-picked-up = Mottaget av transportören
    .sentence = Transportören har tagit emot paketet.
sub-departed-facility = Har lämnat sorteringsterminal
    .sentence = Paketet har lämnat en sorteringsterminal.
sub-arrived-facility = Framme på sorteringsterminal
    .sentence = Paketet har kommit fram till en sorteringsterminal.
sub-departed-origin-country = Har lämnat avsändarlandet
    .sentence = Paketet har lämnat landet det skickades från.
sub-arrived-destination-country = Framme i mottagarlandet
    .sentence = Paketet har kommit fram till mottagarlandet.
sub-at-delivery-facility = Framme på den lokala terminalen
    .sentence = Paketet har kommit fram till den lokala terminal som det ska levereras från.
sub-handed-to-last-mile = Överlämnat till den levererande transportören
    .sentence = Paketet har lämnats över till transportören som ska leverera det.
sub-forwarded = Skickas vidare till en annan adress
    .sentence = Paketet skickas vidare till en annan adress.
sub-problem-resolved = Problemet löst, på väg igen
    .sentence = Problemet är löst. Paketet är på väg igen.
sub-delivery-scheduled = Leveransdag bestämd
    .sentence = En leveransdag har bestämts.
sub-delivery-rescheduled = Leveransdag ändrad
    .sentence = Leveransdagen har ändrats.
sub-customs-started = Under tullbehandling
    .sentence = Paketet kontrolleras av tullen.
sub-customs-released = Klart i tullen
    .sentence = Tullen har släppt paketet.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Paketet är ute för leverans.
sub-recipient-contacted = Mottagaren kontaktad före leverans
    .sentence = Transportören har kontaktat mottagaren om leveransen.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Paketet är klart att hämta.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Transportören försökte leverera paketet, men det gick inte.
sub-recipient-absent = Ingen på plats
    .sentence = Transportören försökte leverera paketet, men ingen var på plats.
sub-business-closed = Företaget stängt
    .sentence = Transportören försökte leverera paketet, men företaget var stängt.
sub-attempt-bad-address = Leveransen misslyckades: fel adress
    .sentence = Transportören försökte leverera paketet, men adressen är felaktig eller ofullständig.
sub-attempt-refused = Leveransen misslyckades: togs inte emot
    .sentence = Transportören försökte leverera paketet, men det togs inte emot vid dörren.
sub-attempt-access = Leveransen misslyckades: inget tillträde
    .sentence = Transportören försökte leverera paketet, men kom inte fram till dörren.
sub-attempt-security-or-fee = Leveransen misslyckades: säkerhetskontroll eller avgift
    .sentence = Leveransen stoppades av en säkerhetskontroll eller en obetald avgift.
sub-notice-left = Avi lämnad
    .sentence = Transportören har lämnat en avi med besked om hur paketet kan hämtas.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Paketet har levererats.
sub-delivered-signed = Levererat mot underskrift
    .sentence = Paketet har levererats mot underskrift.
sub-delivered-neighbour-or-safe-place = Lämnat hos granne eller på säker plats
    .sentence = Paketet har lämnats hos en granne eller på en säker plats.
sub-delivered-collected = Hämtat av mottagaren
    .sentence = Mottagaren har hämtat paketet.
sub-delivered-cod = Levererat och betalt vid leverans
    .sentence = Paketet har levererats och betalats vid leveransen.

### Problem

sub-exception-other = { status-exception }
    .sentence = Det har uppstått ett problem med paketet. Transportören anger ingen orsak.
sub-delayed = Försenat
    .sentence = Paketet är försenat.
sub-delayed-weather = Försenat på grund av vädret
    .sentence = Paketet är försenat på grund av vädret.
sub-delayed-processing = Försenat hos transportören
    .sentence = Paketet är försenat i transportörens nätverk.
sub-delayed-transport = Försenat under transporten
    .sentence = Paketet är försenat eftersom flyget eller lastbilen är sen.
sub-missorted = Skickat åt fel håll
    .sentence = Paketet har skickats åt fel håll och håller på att dirigeras om.
sub-on-hold = Kvarhållet
    .sentence = Transportören håller kvar paketet och anger ingen orsak.
sub-held-for-payment = Kvarhållet: betalning saknas
    .sentence = Transportören håller kvar paketet tills en avgift är betald.
sub-security-hold = Kvarhållet: säkerhetskontroll
    .sentence = Paketet hålls kvar för kontroll.
sub-customs-held = Kvarhållet i tullen
    .sentence = Tullen håller kvar paketet.
sub-customs-documents-required = Tullen behöver handlingar
    .sentence = Tullen behöver uppgifter eller handlingar innan paketet kan släppas.
sub-customs-payment-required = Tull eller skatt att betala
    .sentence = Tull eller skatt måste betalas innan tullen släpper paketet.
sub-customs-rejected = Inte godkänt av tullen
    .sentence = Tullen har inte godkänt paketet.
sub-bad-address = Felaktig eller ofullständig adress
    .sentence = Adressen är felaktig eller ofullständig. Transportören behöver rätt adress för att kunna leverera paketet.
sub-recipient-moved = Mottagaren har flyttat
    .sentence = Mottagaren finns inte längre på adressen.
sub-recipient-info-invalid = Felaktiga mottagaruppgifter
    .sentence = Mottagarens namn, telefonnummer eller andra uppgifter är felaktiga.
sub-refused = Mottagaren har tackat nej
    .sentence = Mottagaren har tackat nej till paketet.
sub-pickup-expired = Inte hämtat i tid
    .sentence = Paketet hämtades inte i tid.
sub-rejected-by-carrier = Tas inte emot av transportören
    .sentence = Transportören tar inte emot paketet.
sub-undeliverable = Kan inte levereras
    .sentence = Transportören kan inte leverera paketet.
sub-damaged = Skadat
    .sentence = Paketet har skadats.
sub-lost = Har kommit bort
    .sentence = Transportören uppger att paketet har kommit bort.
sub-destroyed = Förstört
    .sentence = Paketet har förstörts.
sub-shipper-error = Fel i avsändarens uppgifter eller förpackning
    .sentence = Det är fel i avsändarens uppgifter eller förpackning, eller så var paketet inte klart.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Paketet är på väg tillbaka till avsändaren.
sub-returned-to-sender = { status-returned }
    .sentence = Paketet är tillbaka hos avsändaren.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = Försändelsen har annullerats.
sub-cancel-requested = Annullering begärd
    .sentence = Transportören har ombetts att annullera försändelsen.

### No longer followed, unknown

sub-no-update = Inga nyheter på länge
    .sentence = Det har inte kommit något nytt om paketet på så länge att det inte längre följs.
sub-unknown = { status-unknown }
    .sentence = Det är okänt var paketet befinner sig.
