### Main statuses, in the order of a journey

status-pending = Čekaju se podaci
status-not-found = Nije pronađeno
status-info-received = Najavljeno
status-in-transit = Na putu
status-out-for-delivery = Na isporuci
status-available-for-pickup = Spremno za preuzimanje
status-delivery-failed = Neuspešan pokušaj isporuke
status-delivered = Isporučeno
status-exception = Problem
status-returning = Vraća se pošiljaocu
status-returned = Vraćeno pošiljaocu
status-cancelled = Otkazano
status-expired = Praćenje završeno
status-unknown = Nepoznat status

### Pending: the carrier was asked and has not answered

sub-registered = Prijavljeno za praćenje
    .sentence = Upit je poslat kurirskoj službi, a odgovor još nije stigao.

### Not found

sub-no-data-yet = Kurirska služba još nema podatke
    .sentence = Kurirska služba još nema podatke o ovom broju. Prvih dana je to uobičajeno.
sub-invalid-number = Kurirska služba ne prihvata broj
    .sentence = Kurirska služba ne prihvata ovaj broj. Molimo Vas da proverite da li je tačno unet.
sub-carrier-mismatch = Broj druge kurirske službe
    .sentence = Prema podacima kurirske službe, to nije broj njene pošiljke. Možda pripada drugoj kurirskoj službi.

### Announced: the goods were not seen yet

sub-label-created = Adresnica napravljena
    .sentence = Adresnica za pošiljku je napravljena. Kurirska služba još nema pošiljku.
sub-awaiting-collection = Čeka preuzimanje od pošiljaoca
    .sentence = Od kurirske službe je zatraženo da preuzme pošiljku od pošiljaoca.

### In transit

sub-moving = U prevozu
    .sentence = Pošiljka je na putu.
sub-picked-up = Kod kurirske službe
    .sentence = Kurirska služba je primila pošiljku.
sub-departed-facility = Otpremljeno iz sortirnog centra
    .sentence = Pošiljka je napustila sortirni centar.
sub-arrived-facility = Prispelo u sortirni centar
    .sentence = Pošiljka je stigla u sortirni centar.
sub-departed-origin-country = Otpremljeno iz zemlje slanja
    .sentence = Pošiljka je napustila zemlju iz koje je poslata.
sub-arrived-destination-country = Prispelo u odredišnu zemlju
    .sentence = Pošiljka je stigla u odredišnu zemlju.
sub-at-delivery-facility = U isporučnom centru
    .sentence = Pošiljka je stigla u isporučni centar iz kog kreće na isporuku.
sub-handed-to-last-mile = Predato kurirskoj službi na odredištu
    .sentence = Pošiljka je predata kurirskoj službi koja će je isporučiti.
sub-forwarded = Preusmereno na drugu adresu
    .sentence = Pošiljka je preusmerena na drugu adresu.
sub-problem-resolved = Problem rešen, ponovo na putu
    .sentence = Problem je rešen. Pošiljka je ponovo na putu.
sub-delivery-scheduled = Termin isporuke određen
    .sentence = Određen je termin isporuke.
sub-delivery-rescheduled = Termin isporuke promenjen
    .sentence = Termin isporuke je promenjen.
sub-customs-started = U carinskom postupku
    .sentence = Carina proverava pošiljku.
sub-customs-released = Carinjenje završeno
    .sentence = Carinjenje pošiljke je završeno.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Pošiljka je na isporuci.
sub-recipient-contacted = Primalac kontaktiran pre isporuke
    .sentence = Kurirska služba se javila primaocu u vezi sa isporukom.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Pošiljka je spremna za preuzimanje.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Kurirska služba nije uspela da isporuči pošiljku.
sub-recipient-absent = Nikoga nije bilo na adresi
    .sentence = Prilikom pokušaja isporuke nikoga nije bilo na adresi.
sub-business-closed = Poslovni prostor zatvoren
    .sentence = Pošiljku nije bilo moguće isporučiti jer je poslovni prostor bio zatvoren.
sub-attempt-bad-address = Neuspešan pokušaj: pogrešna adresa
    .sentence = Pošiljku nije bilo moguće isporučiti jer je adresa pogrešna ili nepotpuna.
sub-attempt-refused = Neuspešan pokušaj: odbijeno na vratima
    .sentence = Prilikom pokušaja isporuke pošiljka je odbijena na vratima.
sub-attempt-access = Neuspešan pokušaj: nema pristupa
    .sentence = Pošiljku nije bilo moguće isporučiti jer kurirska služba nije mogla da dođe do vrata.
sub-attempt-security-or-fee = Neuspešan pokušaj: provera ili naknada
    .sentence = Isporuka je zaustavljena zbog bezbednosne provere ili neplaćene naknade.
sub-notice-left = Ostavljeno obaveštenje
    .sentence = Kurirska služba je ostavila obaveštenje o načinu preuzimanja pošiljke.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Pošiljka je isporučena.
sub-delivered-signed = Isporučeno uz potpis
    .sentence = Pošiljka je isporučena uz potpis.
sub-delivered-neighbour-or-safe-place = Ostavljeno kod komšija ili na bezbednom mestu
    .sentence = Pošiljka je ostavljena kod komšija ili na bezbednom mestu.
sub-delivered-collected = Preuzeo primalac
    .sentence = Primalac je preuzeo pošiljku.
sub-delivered-cod = Isporučeno i plaćeno pouzećem
    .sentence = Pošiljka je isporučena i plaćena pouzećem.

### Problem

sub-exception-other = { status-exception }
    .sentence = Došlo je do problema sa pošiljkom. Kurirska služba ne navodi razlog.
sub-delayed = Kašnjenje
    .sentence = Pošiljka kasni.
sub-delayed-weather = Kašnjenje zbog vremenskih uslova
    .sentence = Pošiljka kasni zbog vremenskih uslova.
sub-delayed-processing = Kašnjenje u mreži kurirske službe
    .sentence = Pošiljka kasni u mreži kurirske službe.
sub-delayed-transport = Kašnjenje u prevozu
    .sentence = Pošiljka kasni jer kasni avion ili kamion koji je prevozi.
sub-missorted = Pogrešno usmereno
    .sentence = Pošiljka je pogrešno usmerena i sada se preusmerava.
sub-on-hold = Zadržano
    .sentence = Kurirska služba zadržava pošiljku i ne navodi razlog.
sub-held-for-payment = Zadržano: čeka se plaćanje
    .sentence = Kurirska služba zadržava pošiljku dok se ne plati naknada.
sub-security-hold = Zadržano: bezbednosna provera
    .sentence = Pošiljka je zadržana radi provere.
sub-customs-held = Zadržano na carini
    .sentence = Carina zadržava pošiljku.
sub-customs-documents-required = Carina traži dokumenta
    .sentence = Za nastavak carinjenja carina traži podatke ili dokumenta.
sub-customs-payment-required = Potrebno platiti carinu ili porez
    .sentence = Za završetak carinjenja potrebno je platiti carinu ili porez.
sub-customs-rejected = Odbijeno na carini
    .sentence = Carina je odbila pošiljku.
sub-bad-address = Pogrešna ili nepotpuna adresa
    .sentence = Adresa je pogrešna ili nepotpuna. Kurirskoj službi je za isporuku potrebna tačna adresa.
sub-recipient-moved = Primalac se preselio
    .sentence = Primalac više nije na ovoj adresi.
sub-recipient-info-invalid = Pogrešni podaci o primaocu
    .sentence = Ime, broj telefona ili drugi podaci o primaocu nisu tačni.
sub-refused = Odbio primalac
    .sentence = Primalac je odbio pošiljku.
sub-pickup-expired = Nije preuzeto na vreme
    .sentence = Pošiljka nije preuzeta na vreme.
sub-rejected-by-carrier = Odbila kurirska služba
    .sentence = Kurirska služba nije prihvatila pošiljku za prevoz.
sub-undeliverable = Isporuka nije moguća
    .sentence = Kurirska služba ne može da isporuči pošiljku.
sub-damaged = Oštećeno
    .sentence = Pošiljka je oštećena.
sub-lost = Izgubljeno
    .sentence = Kurirska služba javlja da je pošiljka izgubljena.
sub-destroyed = Uništeno
    .sentence = Pošiljka je uništena.
sub-shipper-error = Greška u podacima pošiljaoca ili pakovanju
    .sentence = Podaci pošiljaoca ili pakovanje nisu ispravni, ili pošiljka nije bila spremna.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Pošiljka se vraća pošiljaocu.
sub-returned-to-sender = { status-returned }
    .sentence = Pošiljka je vraćena pošiljaocu.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = Pošiljka je otkazana.
sub-cancel-requested = Zatraženo otkazivanje
    .sentence = Kurirska služba je primila zahtev za otkazivanje pošiljke.

### No longer followed, unknown

sub-no-update = Predugo bez novih podataka
    .sentence = O pošiljci toliko dugo nema novih podataka da se više ne prati.
sub-unknown = { status-unknown }
    .sentence = Nije poznato gde se pošiljka trenutno nalazi.
