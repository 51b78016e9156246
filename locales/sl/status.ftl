### Main statuses, in the order of a journey

status-pending = Čaka na podatke
status-not-found = Ni najdeno
status-info-received = Najavljeno
status-in-transit = Na poti
status-out-for-delivery = V dostavi
status-available-for-pickup = Pripravljeno za prevzem
status-delivery-failed = Neuspešen poskus dostave
status-delivered = Dostavljeno
status-exception = Težava
status-returning = Vračanje pošiljatelju
status-returned = Vrnjeno pošiljatelju
status-cancelled = Preklicano
status-expired = Sledenje končano
status-unknown = Neznano stanje

### Pending: the carrier was asked and has not answered

sub-registered = Prijavljeno za sledenje
    .sentence = Poizvedba je bila poslana dostavni službi, odgovora še ni.

### Not found

sub-no-data-yet = Dostavna služba še nima podatkov
    .sentence = Dostavna služba te številke še ne pozna. V prvih dneh je to običajno.
sub-invalid-number = Dostavna služba številke ne sprejme
    .sentence = Dostavna služba te številke ne sprejme. Prosimo, preverite, ali je pravilno vnesena.
sub-carrier-mismatch = Številka druge dostavne službe
    .sentence = Dostavna služba sporoča, da to ni številka njene pošiljke. Morda pripada drugi dostavni službi.

### Announced: the goods were not seen yet

sub-label-created = Nalepka pripravljena
    .sentence = Nalepka za pošiljko je pripravljena. Dostavna služba pošiljke še nima.
sub-awaiting-collection = Čaka na prevzem pri pošiljatelju
    .sentence = Pri dostavni službi je naročen prevzem pošiljke pri pošiljatelju.

### In transit

sub-moving = Potuje proti cilju
    .sentence = Pošiljka je na poti.
sub-picked-up = Pri dostavni službi
    .sentence = Dostavna služba je sprejela pošiljko.
sub-departed-facility = Odpremljeno iz logističnega centra
    .sentence = Pošiljka je zapustila logistični center.
sub-arrived-facility = Prispelo v logistični center
    .sentence = Pošiljka je prispela v logistični center.
sub-departed-origin-country = Odpremljeno iz države pošiljanja
    .sentence = Pošiljka je zapustila državo, iz katere je bila poslana.
sub-arrived-destination-country = Prispelo v namembno državo
    .sentence = Pošiljka je prispela v namembno državo.
sub-at-delivery-facility = V dostavnem depoju
    .sentence = Pošiljka je prispela v depo, iz katerega bo šla v dostavo.
sub-handed-to-last-mile = Predano drugi dostavni službi
    .sentence = Pošiljka je bila predana dostavni službi, ki jo bo dostavila.
sub-forwarded = Preusmerjeno na drug naslov
    .sentence = Pošiljka je preusmerjena na drug naslov.
sub-problem-resolved = Težava odpravljena, znova na poti
    .sentence = Težava je odpravljena. Pošiljka je znova na poti.
sub-delivery-scheduled = Termin dostave določen
    .sentence = Termin dostave je določen.
sub-delivery-rescheduled = Termin dostave spremenjen
    .sentence = Termin dostave je spremenjen.
sub-customs-started = V carinskem postopku
    .sentence = Carina pregleduje pošiljko.
sub-customs-released = Sproščeno na carini
    .sentence = Carina je pošiljko sprostila.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Pošiljka je v dostavi.
sub-recipient-contacted = Prejemnik obveščen pred dostavo
    .sentence = Dostavna služba je glede dostave stopila v stik s prejemnikom.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Pošiljka je pripravljena za prevzem.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Dostavni službi pošiljke ni uspelo dostaviti.
sub-recipient-absent = Na naslovu ni bilo nikogar
    .sentence = Ob poskusu dostave na naslovu ni bilo nikogar.
sub-business-closed = Podjetje zaprto
    .sentence = Pošiljke ni bilo mogoče dostaviti, ker je bilo podjetje zaprto.
sub-attempt-bad-address = Neuspešen poskus: napačen naslov
    .sentence = Pošiljke ni bilo mogoče dostaviti, ker je naslov napačen ali nepopoln.
sub-attempt-refused = Neuspešen poskus: zavrnjeno pri vratih
    .sentence = Ob poskusu dostave je bila pošiljka pri vratih zavrnjena.
sub-attempt-access = Neuspešen poskus: ni dostopa
    .sentence = Pošiljke ni bilo mogoče dostaviti, ker dostavna služba ni mogla do vrat.
sub-attempt-security-or-fee = Neuspešen poskus: pregled ali pristojbina
    .sentence = Dostava je bila ustavljena zaradi varnostnega pregleda ali neplačane pristojbine.
sub-notice-left = Puščeno obvestilo
    .sentence = Dostavna služba je pustila obvestilo z navodili za prevzem pošiljke.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Pošiljka je dostavljena.
sub-delivered-signed = Dostavljeno s podpisom
    .sentence = Pošiljka je dostavljena, prevzem je potrjen s podpisom.
sub-delivered-neighbour-or-safe-place = Puščeno pri sosedih ali na varnem mestu
    .sentence = Pošiljka je bila puščena pri sosedih ali na varnem mestu.
sub-delivered-collected = Prevzel prejemnik
    .sentence = Prejemnik je prevzel pošiljko.
sub-delivered-cod = Dostavljeno in plačano po povzetju
    .sentence = Pošiljka je dostavljena in plačana po povzetju.

### Problem

sub-exception-other = { status-exception }
    .sentence = Pri pošiljki je prišlo do težave. Dostavna služba ne navaja razloga.
sub-delayed = Zamuda
    .sentence = Pošiljka zamuja.
sub-delayed-weather = Zamuda zaradi vremena
    .sentence = Pošiljka zamuja zaradi vremena.
sub-delayed-processing = Zamuda v omrežju dostavne službe
    .sentence = Pošiljka zamuja v omrežju dostavne službe.
sub-delayed-transport = Zamuda pri prevozu
    .sentence = Pošiljka zamuja, ker zamuja letalo ali tovornjak, ki jo prevaža.
sub-missorted = Napačno usmerjeno
    .sentence = Pošiljka je bila napačno usmerjena in se preusmerja.
sub-on-hold = Zadržano
    .sentence = Dostavna služba zadržuje pošiljko in ne navaja razloga.
sub-held-for-payment = Zadržano: čaka na plačilo
    .sentence = Dostavna služba zadržuje pošiljko do plačila pristojbine.
sub-security-hold = Zadržano: varnostni pregled
    .sentence = Pošiljka je zadržana zaradi pregleda.
sub-customs-held = Zadržano na carini
    .sentence = Carina zadržuje pošiljko.
sub-customs-documents-required = Carina potrebuje dokumente
    .sentence = Carina pred sprostitvijo pošiljke potrebuje podatke ali dokumente.
sub-customs-payment-required = Plačati je treba carino ali davke
    .sentence = Pred sprostitvijo pošiljke je treba plačati carinske dajatve ali davke.
sub-customs-rejected = Zavrnjeno na carini
    .sentence = Carina je pošiljko zavrnila.
sub-bad-address = Napačen ali nepopoln naslov
    .sentence = Naslov je napačen ali nepopoln. Dostavna služba za dostavo potrebuje pravilen naslov.
sub-recipient-moved = Prejemnik se je preselil
    .sentence = Prejemnik na tem naslovu ni več dosegljiv.
sub-recipient-info-invalid = Napačni podatki o prejemniku
    .sentence = Ime, telefonska številka ali drugi podatki o prejemniku so napačni.
sub-refused = Zavrnil prejemnik
    .sentence = Prejemnik je zavrnil prevzem pošiljke.
sub-pickup-expired = Ni prevzeto pravočasno
    .sentence = Pošiljka ni bila pravočasno prevzeta.
sub-rejected-by-carrier = Zavrnila dostavna služba
    .sentence = Dostavna služba pošiljke ni sprejela v prevoz.
sub-undeliverable = Dostava ni mogoča
    .sentence = Dostavna služba pošiljke ne more dostaviti.
sub-damaged = Poškodovano
    .sentence = Pošiljka je poškodovana.
sub-lost = Izgubljeno
    .sentence = Dostavna služba sporoča, da je pošiljka izgubljena.
sub-destroyed = Uničeno
    .sentence = Pošiljka je uničena.
sub-shipper-error = Napaka v podatkih pošiljatelja ali pri pakiranju
    .sentence = Podatki pošiljatelja ali embalaža niso ustrezni oziroma pošiljka ni bila pripravljena.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Pošiljka je na poti nazaj k pošiljatelju.
sub-returned-to-sender = { status-returned }
    .sentence = Pošiljka je vrnjena pošiljatelju.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = Pošiljka je preklicana.
sub-cancel-requested = Zahtevan preklic
    .sentence = Dostavna služba je prejela zahtevo za preklic pošiljke.

### No longer followed, unknown

sub-no-update = Predolgo brez novih podatkov
    .sentence = O pošiljki že tako dolgo ni novih podatkov, da se ji ne sledi več.
sub-unknown = { status-unknown }
    .sentence = Kje je pošiljka trenutno, ni znano.
