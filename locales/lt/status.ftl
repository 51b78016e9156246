### Main statuses, in the order of a journey

status-pending = Laukiama atsakymo
status-not-found = Nerasta
status-info-received = Užregistruota
status-in-transit = Kelyje
status-out-for-delivery = Pristatoma
status-available-for-pickup = Galima atsiimti
status-delivery-failed = Nepavyko pristatyti
status-delivered = Pristatyta
status-exception = Problema
status-returning = Grąžinama siuntėjui
status-returned = Grąžinta siuntėjui
status-cancelled = Atšaukta
status-expired = Nebesekama
status-unknown = Nežinoma

### Pending: the carrier was asked and has not answered

sub-registered = Pradėta sekti
    .sentence = Vežėjui išsiųsta užklausa, atsakymo dar negauta.

### Not found

sub-no-data-yet = Vežėjas dar neturi duomenų
    .sentence = Vežėjas dar neturi duomenų apie šį numerį. Pirmosiomis dienomis tai įprasta.
sub-invalid-number = Vežėjas nepriima numerio
    .sentence = Vežėjas šio numerio nepriima. Prašome patikrinti, ar jame nėra klaidos.
sub-carrier-mismatch = Kito vežėjo numeris
    .sentence = Vežėjas nurodo, kad šis numeris ne jo. Galbūt tai kito vežėjo numeris.

### Announced: the goods were not seen yet

sub-label-created = Sukurtas siuntos lipdukas
    .sentence = Siuntos lipdukas sukurtas. Vežėjas siuntos dar negavo.
sub-awaiting-collection = Laukia, kol paims vežėjas
    .sentence = Vežėjo paprašyta paimti siuntą iš siuntėjo.

### In transit

sub-moving = Vežama
    .sentence = Siunta yra kelyje.
sub-picked-up = Vežėjas paėmė
    .sentence = Vežėjas paėmė siuntą.
sub-departed-facility = Išvežta iš rūšiavimo centro
    .sentence = Siunta išvežta iš rūšiavimo centro.
sub-arrived-facility = Atvežta į rūšiavimo centrą
    .sentence = Siunta atvežta į rūšiavimo centrą.
sub-departed-origin-country = Išvežta iš siuntimo šalies
    .sentence = Siunta išvežta iš šalies, iš kurios buvo išsiųsta.
sub-arrived-destination-country = Atvežta į paskirties šalį
    .sentence = Siunta atvežta į paskirties šalį.
sub-at-delivery-facility = Pristatymo terminale
    .sentence = Siunta atvežta į terminalą, iš kurio bus pristatoma.
sub-handed-to-last-mile = Perduota pristatančiam vežėjui
    .sentence = Siunta perduota vežėjui, kuris ją pristatys.
sub-forwarded = Persiųsta kitu adresu
    .sentence = Siunta persiunčiama kitu adresu.
sub-problem-resolved = Problema išspręsta, vėl kelyje
    .sentence = Problema išspręsta. Siunta vėl kelyje.
sub-delivery-scheduled = Paskirta pristatymo data
    .sentence = Paskirta siuntos pristatymo data.
sub-delivery-rescheduled = Pakeista pristatymo data
    .sentence = Siuntos pristatymo data pakeista.
sub-customs-started = Atliekamas muitinis įforminimas
    .sentence = Siuntą tikrina muitinė.
sub-customs-released = Muitinė išleido
    .sentence = Muitinė siuntą išleido.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Siunta pristatoma.
sub-recipient-contacted = Prieš pristatymą susisiekta su gavėju
    .sentence = Vežėjas susisiekė su gavėju dėl pristatymo.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Siuntą jau galima atsiimti.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Vežėjas bandė pristatyti siuntą, bet nepavyko.
sub-recipient-absent = Nieko nebuvo vietoje
    .sentence = Vežėjas bandė pristatyti siuntą, bet vietoje nieko nebuvo.
sub-business-closed = Įmonė nedirbo
    .sentence = Vežėjas bandė pristatyti siuntą, bet įmonė nedirbo.
sub-attempt-bad-address = Nepavyko pristatyti: neteisingas adresas
    .sentence = Vežėjas bandė pristatyti siuntą, bet adresas neteisingas arba neišsamus.
sub-attempt-refused = Nepavyko pristatyti: atsisakyta priimti vietoje
    .sentence = Vežėjas bandė pristatyti siuntą, bet vietoje ją priimti atsisakyta.
sub-attempt-access = Nepavyko pristatyti: nebuvo galimybės patekti
    .sentence = Vežėjas bandė pristatyti siuntą, bet negalėjo prieiti prie durų.
sub-attempt-security-or-fee = Nepavyko pristatyti: saugumo patikra arba mokestis
    .sentence = Pristatymas sustabdytas dėl saugumo patikros arba nesumokėto mokesčio.
sub-notice-left = Paliktas pranešimas
    .sentence = Vežėjas paliko pranešimą, kuriame nurodyta, kaip gauti siuntą.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Siunta pristatyta.
sub-delivered-signed = Pristatyta pasirašytinai
    .sentence = Siunta pristatyta pasirašytinai.
sub-delivered-neighbour-or-safe-place = Palikta kaimynams arba saugioje vietoje
    .sentence = Siunta palikta kaimynams arba saugioje vietoje.
sub-delivered-collected = Gavėjas atsiėmė
    .sentence = Gavėjas atsiėmė siuntą.
sub-delivered-cod = Pristatyta ir apmokėta pristatymo metu
    .sentence = Siunta pristatyta ir apmokėta pristatymo metu.

### Problem

sub-exception-other = { status-exception }
    .sentence = Kilo problema dėl siuntos. Vežėjas priežasties nenurodė.
sub-delayed = Vėluoja
    .sentence = Siunta vėluoja.
sub-delayed-weather = Vėluoja dėl oro sąlygų
    .sentence = Siunta vėluoja dėl oro sąlygų.
sub-delayed-processing = Vėluoja vežėjo tinkle
    .sentence = Siunta vėluoja vežėjo tinkle.
sub-delayed-transport = Vėluoja transportas
    .sentence = Siunta vėluoja dėl vėluojančio skrydžio arba vilkiko.
sub-missorted = Išsiųsta klaidinga kryptimi
    .sentence = Siunta buvo išsiųsta klaidinga kryptimi, dabar ji nukreipiama teisingai.
sub-on-hold = Sulaikyta
    .sentence = Vežėjas sulaikė siuntą, priežasties nenurodė.
sub-held-for-payment = Sulaikyta: reikia sumokėti
    .sentence = Vežėjas sulaikė siuntą, kol bus sumokėtas mokestis.
sub-security-hold = Sulaikyta: saugumo patikra
    .sentence = Siunta sulaikyta patikrai.
sub-customs-held = Sulaikyta muitinėje
    .sentence = Siunta sulaikyta muitinėje.
sub-customs-documents-required = Muitinei reikia dokumentų
    .sentence = Kad išleistų siuntą, muitinei reikia informacijos arba dokumentų.
sub-customs-payment-required = Mokėtini muitai arba mokesčiai
    .sentence = Kad muitinė išleistų siuntą, reikia sumokėti muitus arba mokesčius.
sub-customs-rejected = Muitinė atmetė
    .sentence = Muitinė siuntą atmetė.
sub-bad-address = Neteisingas arba neišsamus adresas
    .sentence = Adresas neteisingas arba neišsamus. Kad pristatytų siuntą, vežėjui reikia teisingo adreso.
sub-recipient-moved = Gavėjas išsikėlė
    .sentence = Gavėjo šiuo adresu nebėra.
sub-recipient-info-invalid = Neteisingi gavėjo duomenys
    .sentence = Gavėjo vardas, telefono numeris ar kiti duomenys neteisingi.
sub-refused = Gavėjas atsisakė
    .sentence = Gavėjas atsisakė priimti siuntą.
sub-pickup-expired = Neatsiimta laiku
    .sentence = Siunta neatsiimta laiku.
sub-rejected-by-carrier = Vežėjas nepriėmė
    .sentence = Vežėjas šios siuntos neveža.
sub-undeliverable = Pristatyti neįmanoma
    .sentence = Vežėjas negali pristatyti siuntos.
sub-damaged = Pažeista
    .sentence = Siunta pažeista.
sub-lost = Prarasta
    .sentence = Vežėjas praneša, kad siunta prarasta.
sub-destroyed = Sunaikinta
    .sentence = Siunta sunaikinta.
sub-shipper-error = Netinkami siuntėjo duomenys arba pakuotė
    .sentence = Siuntėjo duomenys arba pakuotė netinkami, arba siunta nebuvo paruošta.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Siunta grąžinama siuntėjui.
sub-returned-to-sender = { status-returned }
    .sentence = Siunta grąžinta siuntėjui.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = Siunta atšaukta.
sub-cancel-requested = Prašoma atšaukti
    .sentence = Vežėjo paprašyta atšaukti siuntą.

### No longer followed, unknown

sub-no-update = Per ilgai nėra naujienų
    .sentence = Apie siuntą taip ilgai nėra naujienų, kad ji nebesekama.
sub-unknown = { status-unknown }
    .sentence = Nežinoma, kurioje kelio vietoje yra siunta.
