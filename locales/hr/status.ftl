### Main statuses, in the order of a journey

status-pending = Čekaju se podaci
status-not-found = Nije pronađeno
status-info-received = Najavljeno
status-in-transit = Na putu
status-out-for-delivery = U dostavi
status-available-for-pickup = Spremno za preuzimanje
status-delivery-failed = Neuspješan pokušaj dostave
status-delivered = Dostavljeno
status-exception = Problem
status-returning = Vraća se pošiljatelju
status-returned = Vraćeno pošiljatelju
status-cancelled = Otkazano
status-expired = Praćenje završeno
status-unknown = Nepoznat status

### Pending: the carrier was asked and has not answered

sub-registered = Prijavljeno za praćenje
    .sentence = Upit je poslan dostavnoj službi, a odgovor još nije stigao.

### Not found

sub-no-data-yet = Dostavna služba još nema podataka
    .sentence = Dostavna služba još nema podataka o ovom broju. U prvim danima to je uobičajeno.
sub-invalid-number = Dostavna služba ne prihvaća broj
    .sentence = Dostavna služba ne prihvaća ovaj broj. Molimo provjerite je li točno upisan.
sub-carrier-mismatch = Broj druge dostavne službe
    .sentence = Prema podacima dostavne službe to nije broj njezine pošiljke. Možda pripada drugoj dostavnoj službi.

### Announced: the goods were not seen yet

sub-label-created = Adresnica izrađena
    .sentence = Adresnica za pošiljku je izrađena. Dostavna služba još nema pošiljku.
sub-awaiting-collection = Čeka preuzimanje kod pošiljatelja
    .sentence = Od dostavne službe zatraženo je da preuzme pošiljku kod pošiljatelja.

### In transit

sub-moving = U prijevozu
    .sentence = Pošiljka je na putu.
sub-picked-up = Kod dostavne službe
    .sentence = Dostavna služba zaprimila je pošiljku.
sub-departed-facility = Otpremljeno iz sortirnog centra
    .sentence = Pošiljka je napustila sortirni centar.
sub-arrived-facility = Zaprimljeno u sortirnom centru
    .sentence = Pošiljka je stigla u sortirni centar.
sub-departed-origin-country = Otpremljeno iz zemlje slanja
    .sentence = Pošiljka je napustila zemlju iz koje je poslana.
sub-arrived-destination-country = U odredišnoj zemlji
    .sentence = Pošiljka je stigla u odredišnu zemlju.
sub-at-delivery-facility = U dostavnom centru
    .sentence = Pošiljka je stigla u dostavni centar iz kojeg kreće u dostavu.
sub-handed-to-last-mile = Predano dostavnoj službi na odredištu
    .sentence = Pošiljka je predana dostavnoj službi koja će je dostaviti.
sub-forwarded = Preusmjereno na drugu adresu
    .sentence = Pošiljka je preusmjerena na drugu adresu.
sub-problem-resolved = Problem riješen, ponovno na putu
    .sentence = Problem je riješen. Pošiljka je ponovno na putu.
sub-delivery-scheduled = Termin dostave određen
    .sentence = Određen je termin dostave.
sub-delivery-rescheduled = Termin dostave promijenjen
    .sentence = Termin dostave je promijenjen.
sub-customs-started = U carinskom postupku
    .sentence = Carina provjerava pošiljku.
sub-customs-released = Carinjenje završeno
    .sentence = Carinjenje pošiljke je završeno.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Pošiljka je u dostavi.
sub-recipient-contacted = Primatelj kontaktiran prije dostave
    .sentence = Dostavna služba javila se primatelju u vezi s dostavom.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Pošiljka je spremna za preuzimanje.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Dostavna služba nije uspjela dostaviti pošiljku.
sub-recipient-absent = Nikoga nije bilo na adresi
    .sentence = Pri pokušaju dostave nikoga nije bilo na adresi.
sub-business-closed = Poslovni prostor zatvoren
    .sentence = Pošiljku nije bilo moguće dostaviti jer je poslovni prostor bio zatvoren.
sub-attempt-bad-address = Neuspješan pokušaj: pogrešna adresa
    .sentence = Pošiljku nije bilo moguće dostaviti jer je adresa pogrešna ili nepotpuna.
sub-attempt-refused = Neuspješan pokušaj: odbijeno na vratima
    .sentence = Pri pokušaju dostave pošiljka je odbijena na vratima.
sub-attempt-access = Neuspješan pokušaj: nema pristupa
    .sentence = Pošiljku nije bilo moguće dostaviti jer dostavna služba nije mogla doći do vrata.
sub-attempt-security-or-fee = Neuspješan pokušaj: provjera ili naknada
    .sentence = Dostava je zaustavljena zbog sigurnosne provjere ili neplaćene naknade.
sub-notice-left = Ostavljena obavijest
    .sentence = Dostavna služba ostavila je obavijest o načinu preuzimanja pošiljke.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Pošiljka je dostavljena.
sub-delivered-signed = Dostavljeno uz potpis
    .sentence = Pošiljka je dostavljena uz potpis.
sub-delivered-neighbour-or-safe-place = Ostavljeno kod susjeda ili na sigurnom mjestu
    .sentence = Pošiljka je ostavljena kod susjeda ili na sigurnom mjestu.
sub-delivered-collected = Preuzeo primatelj
    .sentence = Primatelj je preuzeo pošiljku.
sub-delivered-cod = Dostavljeno i plaćeno pouzećem
    .sentence = Pošiljka je dostavljena i plaćena pouzećem.

### Problem

sub-exception-other = { status-exception }
    .sentence = Došlo je do problema s pošiljkom. Dostavna služba ne navodi razlog.
sub-delayed = Kašnjenje
    .sentence = Pošiljka kasni.
sub-delayed-weather = Kašnjenje zbog vremenskih uvjeta
    .sentence = Pošiljka kasni zbog vremenskih uvjeta.
sub-delayed-processing = Kašnjenje u mreži dostavne službe
    .sentence = Pošiljka kasni u mreži dostavne službe.
sub-delayed-transport = Kašnjenje u prijevozu
    .sentence = Pošiljka kasni jer kasni zrakoplov ili kamion koji je prevozi.
sub-missorted = Pogrešno usmjereno
    .sentence = Pošiljka je pogrešno usmjerena i sada se preusmjerava.
sub-on-hold = Zadržano
    .sentence = Dostavna služba zadržava pošiljku i ne navodi razlog.
sub-held-for-payment = Zadržano: čeka se plaćanje
    .sentence = Dostavna služba zadržava pošiljku dok se ne plati naknada.
sub-security-hold = Zadržano: sigurnosna provjera
    .sentence = Pošiljka je zadržana radi provjere.
sub-customs-held = Zadržano na carini
    .sentence = Carina zadržava pošiljku.
sub-customs-documents-required = Carina traži dokumente
    .sentence = Za nastavak carinjenja carina traži podatke ili dokumente.
sub-customs-payment-required = Potrebno platiti carinu ili porez
    .sentence = Za završetak carinjenja potrebno je platiti carinu ili porez.
sub-customs-rejected = Odbijeno na carini
    .sentence = Carina je odbila pošiljku.
sub-bad-address = Pogrešna ili nepotpuna adresa
    .sentence = Adresa je pogrešna ili nepotpuna. Dostavnoj službi za dostavu je potrebna točna adresa.
sub-recipient-moved = Primatelj se preselio
    .sentence = Primatelj više nije na ovoj adresi.
sub-recipient-info-invalid = Pogrešni podaci o primatelju
    .sentence = Ime, broj telefona ili drugi podaci o primatelju nisu točni.
sub-refused = Odbio primatelj
    .sentence = Primatelj je odbio pošiljku.
sub-pickup-expired = Nije preuzeto na vrijeme
    .sentence = Pošiljka nije preuzeta na vrijeme.
sub-rejected-by-carrier = Odbila dostavna služba
    .sentence = Dostavna služba nije prihvatila pošiljku za prijevoz.
sub-undeliverable = Dostava nije moguća
    .sentence = Dostavna služba ne može dostaviti pošiljku.
sub-damaged = Oštećeno
    .sentence = Pošiljka je oštećena.
sub-lost = Izgubljeno
    .sentence = Dostavna služba javlja da je pošiljka izgubljena.
sub-destroyed = Uništeno
    .sentence = Pošiljka je uništena.
sub-shipper-error = Pogreška u podacima pošiljatelja ili pakiranju
    .sentence = Podaci pošiljatelja ili pakiranje nisu ispravni, ili pošiljka nije bila spremna.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Pošiljka se vraća pošiljatelju.
sub-returned-to-sender = { status-returned }
    .sentence = Pošiljka je vraćena pošiljatelju.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = Pošiljka je otkazana.
sub-cancel-requested = Zatraženo otkazivanje
    .sentence = Dostavna služba primila je zahtjev za otkazivanje pošiljke.

### No longer followed, unknown

sub-no-update = Predugo bez novih podataka
    .sentence = O pošiljci toliko dugo nema novih podataka da se više ne prati.
sub-unknown = { status-unknown }
    .sentence = Nije poznato gdje se pošiljka trenutačno nalazi.
