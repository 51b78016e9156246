### Main statuses, in the order of a journey

status-pending = Afventer svar
status-not-found = Ikke fundet
status-info-received = Oplysninger modtaget
status-in-transit = Undervejs
status-out-for-delivery = Ude til levering
status-available-for-pickup = Klar til afhentning
status-delivery-failed = Levering mislykkedes
status-delivered = Leveret
status-exception = Problem
status-returning = På vej retur til afsender
status-returned = Retur hos afsender
status-cancelled = Annulleret
status-expired = Følges ikke længere
status-unknown = Ukendt

### Pending: the carrier was asked and has not answered

sub-registered = Tilmeldt sporing
    .sentence = Fragtfirmaet er blevet spurgt, men har ikke svaret endnu.

### Not found

sub-no-data-yet = Endnu ingen data hos fragtfirmaet
    .sentence = Fragtfirmaet kender ikke nummeret endnu. Det er normalt de første dage.
sub-invalid-number = Nummer afvist af fragtfirmaet
    .sentence = Fragtfirmaet accepterer ikke nummeret. Tjek venligst, om det er tastet rigtigt.
sub-carrier-mismatch = Nummer fra et andet fragtfirma
    .sentence = Fragtfirmaet oplyser, at nummeret ikke er deres. Det hører måske til et andet fragtfirma.

### Announced: the goods were not seen yet

sub-label-created = Pakkelabel oprettet
    .sentence = Pakkelabelen er oprettet. Fragtfirmaet har ikke modtaget pakken endnu.
sub-awaiting-collection = Afventer afhentning hos afsender
    .sentence = Fragtfirmaet er bedt om at hente pakken hos afsenderen.

### In transit

sub-moving = På vej
    .sentence = Pakken er på vej.
sub-picked-up = Modtaget af fragtfirmaet
    .sentence = Fragtfirmaet har modtaget pakken.
sub-departed-facility = Har forladt sorteringscenter
    .sentence = Pakken har forladt et sorteringscenter.
sub-arrived-facility = Ankommet til sorteringscenter
    .sentence = Pakken er ankommet til et sorteringscenter.
sub-departed-origin-country = Har forladt afsenderlandet
    .sentence = Pakken har forladt det land, den er sendt fra.
sub-arrived-destination-country = Ankommet til modtagerlandet
    .sentence = Pakken er ankommet til det land, den skal leveres i.
sub-at-delivery-facility = På leveringsdepotet
    .sentence = Pakken er ankommet til det depot, den bliver leveret fra.
sub-handed-to-last-mile = Overdraget til det leverende fragtfirma
    .sentence = Pakken er overdraget til det fragtfirma, der skal levere den.
sub-forwarded = Videresendt til en anden adresse
    .sentence = Pakken bliver sendt videre til en anden adresse.
sub-problem-resolved = Problem løst, på vej igen
    .sentence = Problemet er løst. Pakken er på vej igen.
sub-delivery-scheduled = Leveringsdato fastsat
    .sentence = Der er fastsat en leveringsdato.
sub-delivery-rescheduled = Leveringsdato ændret
    .sentence = Leveringsdatoen er ændret.
sub-customs-started = Under toldbehandling
    .sentence = Tolden er ved at kontrollere pakken.
sub-customs-released = Frigivet af tolden
    .sentence = Tolden har frigivet pakken.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Pakken er ude til levering.
sub-recipient-contacted = Modtager kontaktet før levering
    .sentence = Fragtfirmaet har kontaktet modtageren om leveringen.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Pakken er klar til at blive hentet.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Fragtfirmaet har forsøgt at levere pakken, men det lykkedes ikke.
sub-recipient-absent = Ingen på adressen
    .sentence = Fragtfirmaet har forsøgt at levere pakken, men traf ingen på adressen.
sub-business-closed = Virksomheden var lukket
    .sentence = Fragtfirmaet har forsøgt at levere pakken, men virksomheden var lukket.
sub-attempt-bad-address = Levering mislykkedes: forkert adresse
    .sentence = Fragtfirmaet har forsøgt at levere pakken, men adressen er forkert eller mangelfuld.
sub-attempt-refused = Levering mislykkedes: afvist ved døren
    .sentence = Fragtfirmaet har forsøgt at levere pakken, men den blev afvist ved døren.
sub-attempt-access = Levering mislykkedes: ingen adgang
    .sentence = Fragtfirmaet har forsøgt at levere pakken, men kunne ikke komme hen til døren.
sub-attempt-security-or-fee = Levering mislykkedes: sikkerhedskontrol eller gebyr
    .sentence = Leveringen blev stoppet på grund af en sikkerhedskontrol eller et ubetalt gebyr.
sub-notice-left = Besked efterladt
    .sentence = Fragtfirmaet har efterladt en besked om, hvordan pakken kan modtages.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Pakken er leveret.
sub-delivered-signed = Leveret mod underskrift
    .sentence = Pakken er leveret mod underskrift.
sub-delivered-neighbour-or-safe-place = Afleveret hos nabo eller på et sikkert sted
    .sentence = Pakken er afleveret hos en nabo eller stillet på et sikkert sted.
sub-delivered-collected = Hentet af modtageren
    .sentence = Modtageren har hentet pakken.
sub-delivered-cod = Leveret og betalt ved levering
    .sentence = Pakken er leveret og betalt ved leveringen.

### Problem

sub-exception-other = { status-exception }
    .sentence = Der er et problem med pakken. Fragtfirmaet oplyser ingen årsag.
sub-delayed = Forsinket
    .sentence = Pakken er forsinket.
sub-delayed-weather = Forsinket på grund af vejret
    .sentence = Pakken er forsinket på grund af vejret.
sub-delayed-processing = Forsinket hos fragtfirmaet
    .sentence = Pakken er forsinket i fragtfirmaets netværk.
sub-delayed-transport = Forsinket under transporten
    .sentence = Pakken er forsinket, fordi flyet eller lastbilen er forsinket.
sub-missorted = Fejlsendt
    .sentence = Pakken er blevet fejlsendt og er ved at blive omdirigeret.
sub-on-hold = Tilbageholdt
    .sentence = Fragtfirmaet holder pakken tilbage og oplyser ingen årsag.
sub-held-for-payment = Tilbageholdt: betaling mangler
    .sentence = Fragtfirmaet holder pakken tilbage, indtil et gebyr er betalt.
sub-security-hold = Tilbageholdt: sikkerhedskontrol
    .sentence = Pakken holdes tilbage til en kontrol.
sub-customs-held = Tilbageholdt af tolden
    .sentence = Tolden holder pakken tilbage.
sub-customs-documents-required = Tolden mangler dokumenter
    .sentence = Tolden skal bruge oplysninger eller dokumenter, før pakken kan frigives.
sub-customs-payment-required = Told eller afgifter skal betales
    .sentence = Der skal betales told eller afgifter, før tolden frigiver pakken.
sub-customs-rejected = Afvist af tolden
    .sentence = Tolden har afvist pakken.
sub-bad-address = Adressen er forkert eller mangelfuld
    .sentence = Adressen er forkert eller mangelfuld. Fragtfirmaet skal bruge den rigtige adresse for at kunne levere pakken.
sub-recipient-moved = Modtager er flyttet
    .sentence = Modtageren findes ikke længere på adressen.
sub-recipient-info-invalid = Forkerte oplysninger om modtageren
    .sentence = Modtagerens navn, telefonnummer eller andre oplysninger er forkerte.
sub-refused = Afvist af modtageren
    .sentence = Modtageren har afvist pakken.
sub-pickup-expired = Ikke hentet i tide
    .sentence = Pakken blev ikke hentet i tide.
sub-rejected-by-carrier = Afvist af fragtfirmaet
    .sentence = Fragtfirmaet tager ikke imod denne pakke.
sub-undeliverable = Kan ikke leveres
    .sentence = Fragtfirmaet kan ikke levere pakken.
sub-damaged = Beskadiget
    .sentence = Pakken er blevet beskadiget.
sub-lost = Bortkommet
    .sentence = Fragtfirmaet oplyser, at pakken er bortkommet.
sub-destroyed = Destrueret
    .sentence = Pakken er blevet destrueret.
sub-shipper-error = Fejl i afsenders data eller emballage
    .sentence = Der er fejl i afsenderens data eller emballage, eller pakken var ikke klar.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Pakken er på vej tilbage til afsenderen.
sub-returned-to-sender = { status-returned }
    .sentence = Pakken er tilbage hos afsenderen.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = Forsendelsen er annulleret.
sub-cancel-requested = Anmodet om annullering
    .sentence = Fragtfirmaet er bedt om at annullere forsendelsen.

### No longer followed, unknown

sub-no-update = Intet nyt i lang tid
    .sentence = Der har ikke været nyt om pakken i så lang tid, at den ikke længere følges.
sub-unknown = { status-unknown }
    .sentence = Det vides ikke, hvor pakken befinder sig.
