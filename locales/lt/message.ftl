### Milestones of a journey

milestone-announced = Jūsų siunta ruošiama
    .body = Jūsų siuntos lipdukas sukurtas. Siuntos kelionę galėsite sekti, kai tik ją paims vežėjas.
milestone-shipped = Jūsų siunta kelyje
    .body = Vežėjas paėmė Jūsų siuntą. Jos kelionę galite sekti bet kada.
milestone-left-origin = Jūsų siunta išvežta iš siuntimo šalies
    .body = Jūsų siunta išvežta iš šalies, iš kurios buvo išsiųsta, ir keliauja pas Jus.
milestone-in-customs = Atliekamas Jūsų siuntos muitinis įforminimas
    .body = Jūsų siuntą tikrina muitinė. Šiuo metu Jums nieko daryti nereikia.
milestone-customs-papers = Muitinei reikia Jūsų siuntos dokumentų
    .body = Kad išleistų Jūsų siuntą, muitinei reikia informacijos arba dokumentų. Prašome peržiūrėti siuntos sekimo puslapį arba paklausti vežėjo, ko trūksta.
milestone-duties-due = Už Jūsų siuntą reikia sumokėti muitus arba mokesčius
    .body = Kad muitinė išleistų Jūsų siuntą, reikia sumokėti muitus arba mokesčius. Prašome mokėti tik vežėjui arba muitinei ir tik jų pačių oficialiais kanalais.
milestone-customs-released = Muitinė išleido Jūsų siuntą
    .body = Muitinis įforminimas baigtas. Jūsų siunta toliau keliauja pas Jus.
milestone-arrived-in-country = Jūsų siunta atvežta į paskirties šalį
    .body = Jūsų siunta pasiekė šalį, į kurią buvo išsiųsta. Toliau ji bus ruošiama pristatyti.
milestone-out-for-delivery = Jūsų siunta pristatoma
    .body = Vežėjas su Jūsų siunta pakeliui pas Jus.
milestone-delivery-failed = Jūsų siuntos pristatyti nepavyko
    .body = Siuntos sekimo puslapyje matysite, ar vežėjas bandys ją pristatyti dar kartą ir kur ją galite atsiimti.
milestone-ready-for-pickup = Jūsų siuntą jau galima atsiimti
    .body = Prašome turėti asmens tapatybę patvirtinantį dokumentą ir atsiėmimo kodą, jei vežėjas jį atsiuntė.
milestone-pickup-reminder = Jūsų siunta vis dar laukia, kol ją atsiimsite
    .body = Jūsų siunta dar neatsiimta. Pasibaigus atsiėmimo terminui, vežėjas ją siunčia atgal.
milestone-delivered = Jūsų siunta pristatyta
    .body = Tikimės, kad viskas atitinka Jūsų lūkesčius.
milestone-delayed = Jūsų siunta vėluoja
    .body = Jūsų siunta keliauja ilgiau, nei planuota. Atsiprašome, kad tenka laukti.
milestone-new-estimate = Pasikeitė Jūsų siuntos pristatymo data
    .body = Vežėjas pakeitė numatomą Jūsų siuntos pristatymo datą.
milestone-problem = Kilo problema dėl Jūsų siuntos
    .body = Naujausią informaciją rasite siuntos sekimo puslapyje. Jei turite klausimų, susisiekite su mumis.
milestone-returning = Jūsų siunta grąžinama mums
    .body = Vežėjas grąžina mums Jūsų siuntą. Jei norite, kad ją išsiųstume dar kartą, susisiekite su mumis.
milestone-returned = Jūsų siunta grįžo pas mus
    .body = Vežėjas grąžino mums Jūsų siuntą. Prašome mums pranešti, ką turėtume daryti toliau.
milestone-cancelled = Jūsų siunta atšaukta
    .body = Ši siunta atšaukta. Jei to nesitikėjote, susisiekite su mumis.
milestone-delivery-withdrawn = Patikslinimas: Jūsų siunta dar nepristatyta
    .body = Pranešėme Jums, kad siunta pristatyta. Vežėjas šią informaciją pataisė: siunta dar nepristatyta. Atsiprašome už klaidą.
milestone-number-replaced = Jūsų siuntai suteiktas naujas numeris
    .body = Nuo šiol naudokite naująjį siuntos numerį. Senasis nebegalioja.
milestone-return-received = Jūsų grąžinta siunta gauta
    .body = Gavome siuntą, kurią mums grąžinote.

### Several parcels of one order

story-news = Jūsų užsakymo naujienos
story-delivered = { $count-plural ->
    [one] Pristatyta { $count } siunta iš { $total }
    [few] Pristatytos { $count } siuntos iš { $total }
    [many] Pristatyta { $count } siuntos iš { $total }
   *[other] Pristatyta { $count } siuntų iš { $total }
}
story-all-delivered = Pristatytos visos siuntos ({ $total } iš { $total })
story-body = Jūsų užsakymas siunčiamas keliomis siuntomis. Štai naujausia informacija apie kiekvieną iš jų.

### Around the text of a mail

subject-with-order = { $headline } (užsakymas { $order })
greeting = Laba diena.
closing = Pagarbiai
button-track = Sekti siuntą

label-order = Užsakymas
label-number = Siuntos numeris
label-carrier = Vežėjas
label-status = Būsena
label-estimate = Numatomas pristatymas
label-updated = Paskutinis atnaujinimas
label-place = Vieta
label-pickup-place = Atsiėmimo vieta
label-pickup-until = Atsiėmimo terminas
label-signed-by = Pasirašė
label-replaces = Ankstesnis numeris

step-announced = Paruošta
step-shipped = Išsiųsta
step-in-transit = Kelyje
step-out-for-delivery = Pristatoma
step-delivered = Pristatyta
step-text = { $step } etapas iš { $total }: { $name }

### Days and hours

day-today = šiandien ({ $date })
day-tomorrow = rytoj ({ $date })
day-yesterday = vakar ({ $date })
day-time = { $day }, { $time }
day-window = { $day }, nuo { $from } iki { $to }
days-range = { $from } – { $to }
day-until = ne vėliau kaip { $day }
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Jei turite klausimų, tiesiog atsakykite į šį el. laišką.
footer-reason = Šį el. laišką gavote, nes informuojame Jus apie Jūsų užsakymo siuntas ({ $company }).
footer-unsubscribe = Atsisakyti el. laiškų apie siuntas

unsubscribe-title = El. laiškai apie Jūsų siuntas
unsubscribe-question = Ar norite nebegauti el. laiškų apie savo siuntas?
unsubscribe-confirm = Atsisakyti el. laiškų
unsubscribe-done = El. laiškų apie savo siuntas nebegausite.
unsubscribe-undo = Vėl gauti el. laiškus
unsubscribe-undone = Vėl gausite el. laiškus apie savo siuntas.
