### Main statuses, in the order of a journey

status-pending = În așteptare
status-not-found = Negăsit
status-info-received = Înregistrat
status-in-transit = În tranzit
status-out-for-delivery = În livrare
status-available-for-pickup = Gata de ridicare
status-delivery-failed = Încercare de livrare nereușită
status-delivered = Livrat
status-exception = Problemă
status-returning = În retur către expeditor
status-returned = Returnat expeditorului
status-cancelled = Anulat
status-expired = Nu mai este urmărit
status-unknown = Necunoscut

### Pending: the carrier was asked and has not answered

sub-registered = Urmărire activată
    .sentence = S-au solicitat informații de la curier, dar răspunsul nu a sosit încă.

### Not found

sub-no-data-yet = Curierul nu are încă date
    .sentence = Curierul nu are încă date despre acest număr. În primele zile este normal.
sub-invalid-number = Număr neacceptat de curier
    .sentence = Curierul nu acceptă acest număr. Vă rugăm să verificați dacă este scris corect.
sub-carrier-mismatch = Numărul altui curier
    .sentence = Potrivit curierului, acest număr nu îi aparține. Este posibil să fie al altui curier.

### Announced: the goods were not seen yet

sub-label-created = AWB generat
    .sentence = AWB-ul a fost generat. Coletul nu a ajuns încă la curier.
sub-awaiting-collection = Așteaptă preluarea de către curier
    .sentence = Curierul a primit comanda de a prelua coletul de la expeditor.

### In transit

sub-moving = Pe drum
    .sentence = Coletul este pe drum.
sub-picked-up = Preluat de curier
    .sentence = Coletul a fost preluat de curier.
sub-departed-facility = A plecat din centrul de sortare
    .sentence = Coletul a plecat dintr-un centru de sortare.
sub-arrived-facility = A ajuns în centrul de sortare
    .sentence = Coletul a ajuns într-un centru de sortare.
sub-departed-origin-country = A plecat din țara de origine
    .sentence = Coletul a plecat din țara de origine.
sub-arrived-destination-country = A ajuns în țara de destinație
    .sentence = Coletul a ajuns în țara de destinație.
sub-at-delivery-facility = În depozitul de livrare
    .sentence = Coletul a ajuns în depozitul din care se face livrarea.
sub-handed-to-last-mile = Predat curierului care face livrarea
    .sentence = Coletul a fost predat curierului care face livrarea.
sub-forwarded = Redirecționat către altă adresă
    .sentence = Coletul este redirecționat către altă adresă.
sub-problem-resolved = Problemă rezolvată, din nou pe drum
    .sentence = Problema a fost rezolvată. Coletul este din nou pe drum.
sub-delivery-scheduled = Livrare programată
    .sentence = Livrarea a fost programată.
sub-delivery-rescheduled = Livrare reprogramată
    .sentence = Data livrării a fost schimbată.
sub-customs-started = În curs de vămuire
    .sentence = Coletul este verificat la vamă.
sub-customs-released = Eliberat de vamă
    .sentence = Coletul a fost eliberat de vamă.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Coletul este în curs de livrare.
sub-recipient-contacted = Destinatar contactat înainte de livrare
    .sentence = Curierul a luat legătura cu destinatarul în vederea livrării.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Coletul poate fi ridicat.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Curierul a încercat să livreze coletul, dar nu a reușit.
sub-recipient-absent = Nimeni la adresă
    .sentence = Curierul a încercat să livreze coletul, dar nu a găsit pe nimeni la adresă.
sub-business-closed = Sediu închis
    .sentence = Curierul a încercat să livreze coletul, dar sediul firmei era închis.
sub-attempt-bad-address = Livrare nereușită: adresă greșită
    .sentence = Curierul a încercat să livreze coletul, dar adresa este greșită sau incompletă.
sub-attempt-refused = Livrare nereușită: refuz la ușă
    .sentence = Curierul a încercat să livreze coletul, dar acesta a fost refuzat la ușă.
sub-attempt-access = Livrare nereușită: fără acces
    .sentence = Curierul a încercat să livreze coletul, dar nu a putut ajunge la ușă.
sub-attempt-security-or-fee = Livrare nereușită: control de securitate sau taxă
    .sentence = Livrarea a fost oprită din cauza unui control de securitate sau a unei taxe neachitate.
sub-notice-left = Aviz lăsat la adresă
    .sentence = Curierul a lăsat un aviz în care scrie cum poate fi primit coletul.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Coletul a fost livrat.
sub-delivered-signed = Livrat sub semnătură
    .sentence = Coletul a fost livrat sub semnătură.
sub-delivered-neighbour-or-safe-place = Lăsat la un vecin sau într-un loc sigur
    .sentence = Coletul a fost lăsat la un vecin sau într-un loc sigur.
sub-delivered-collected = Ridicat de destinatar
    .sentence = Coletul a fost ridicat de destinatar.
sub-delivered-cod = Livrat cu plata ramburs
    .sentence = Coletul a fost livrat, iar rambursul a fost achitat.

### Problem

sub-exception-other = { status-exception }
    .sentence = A apărut o problemă cu acest colet. Curierul nu precizează motivul.
sub-delayed = Întârziat
    .sentence = Coletul întârzie.
sub-delayed-weather = Întârziat din cauza vremii
    .sentence = Coletul întârzie din cauza vremii.
sub-delayed-processing = Întârziat la curier
    .sentence = Coletul întârzie în rețeaua curierului.
sub-delayed-transport = Întârziat în transport
    .sentence = Coletul întârzie deoarece avionul sau camionul care îl transportă are întârziere.
sub-missorted = Trimis pe o rută greșită
    .sentence = Coletul a fost trimis pe o rută greșită și este redirecționat.
sub-on-hold = Reținut
    .sentence = Coletul este reținut la curier. Motivul nu este precizat.
sub-held-for-payment = Reținut: plată necesară
    .sentence = Coletul este reținut la curier până la achitarea unei taxe.
sub-security-hold = Reținut: control de securitate
    .sentence = Coletul este reținut pentru un control.
sub-customs-held = Reținut la vamă
    .sentence = Coletul este reținut la vamă.
sub-customs-documents-required = Vama solicită documente
    .sentence = Pentru a elibera coletul, vama are nevoie de informații sau documente.
sub-customs-payment-required = Taxe vamale sau alte taxe de plată
    .sentence = Pentru ca vama să elibereze coletul, trebuie plătite taxe vamale sau alte taxe.
sub-customs-rejected = Respins de vamă
    .sentence = Coletul a fost respins de vamă.
sub-bad-address = Adresă greșită sau incompletă
    .sentence = Adresa este greșită sau incompletă. Curierul are nevoie de adresa corectă pentru livrare.
sub-recipient-moved = Destinatarul s-a mutat
    .sentence = Destinatarul nu se mai află la această adresă.
sub-recipient-info-invalid = Date greșite ale destinatarului
    .sentence = Numele, telefonul sau alte date ale destinatarului sunt greșite.
sub-refused = Refuzat de destinatar
    .sentence = Coletul a fost refuzat de destinatar.
sub-pickup-expired = Neridicat la timp
    .sentence = Coletul nu a fost ridicat la timp.
sub-rejected-by-carrier = Refuzat de curier
    .sentence = Curierul nu acceptă acest colet.
sub-undeliverable = Nu poate fi livrat
    .sentence = Curierul nu poate livra coletul.
sub-damaged = Deteriorat
    .sentence = Coletul a fost deteriorat.
sub-lost = Pierdut
    .sentence = Potrivit curierului, coletul s-a pierdut.
sub-destroyed = Distrus
    .sentence = Coletul a fost distrus.
sub-shipper-error = Erori în datele expeditorului sau la ambalaj
    .sentence = Datele expeditorului sau ambalajul nu sunt corecte ori coletul nu era pregătit.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Coletul se întoarce la expeditor.
sub-returned-to-sender = { status-returned }
    .sentence = Coletul a ajuns înapoi la expeditor.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = Expedierea a fost anulată.
sub-cancel-requested = Anulare solicitată
    .sentence = S-a solicitat curierului anularea expedierii.

### No longer followed, unknown

sub-no-update = Fără noutăți de prea mult timp
    .sentence = Nu mai există noutăți despre colet de atât de mult timp, încât nu mai este urmărit.
sub-unknown = { status-unknown }
    .sentence = Nu se știe unde se află coletul.
