### Milestones of a journey

milestone-announced = Vašo pošiljko pripravljamo
    .body = Nalepka za vašo pošiljko je pripravljena. Ko bo pošiljka pri dostavni službi, bo mogoče slediti njeni poti.
milestone-shipped = Vaša pošiljka je na poti
    .body = Vaša pošiljka je pri dostavni službi. Njeni poti lahko kadar koli sledite.
milestone-left-origin = Vaša pošiljka je zapustila državo pošiljanja
    .body = Pošiljka je zapustila državo, iz katere je bila poslana, in je na poti k vam.
milestone-in-customs = Vaša pošiljka je v carinskem postopku
    .body = Carina pregleduje vašo pošiljko. Trenutno vam ni treba storiti ničesar.
milestone-customs-papers = Carina potrebuje dokumente za vašo pošiljko
    .body = Carina pred sprostitvijo pošiljke potrebuje podatke ali dokumente. Prosimo, preverite na strani za sledenje ali vprašajte dostavno službo, kaj manjka.
milestone-duties-due = Za vašo pošiljko je treba plačati carino ali davke
    .body = Pred sprostitvijo pošiljke je treba plačati carinske dajatve ali davke. Prosimo, plačajte samo dostavni službi ali carini, in to po njunih uradnih poteh.
milestone-customs-released = Carina je sprostila vašo pošiljko
    .body = Carinski postopek je končan. Pošiljka nadaljuje pot k vam.
milestone-arrived-in-country = Vaša pošiljka je prispela v namembno državo
    .body = Pošiljka je v namembni državi. Sledi priprava na dostavo.
milestone-out-for-delivery = Vaša pošiljka je v dostavi
    .body = Dostavna služba je z vašo pošiljko na poti k vam.
milestone-delivery-failed = Vaše pošiljke ni bilo mogoče dostaviti
    .body = Na strani za sledenje lahko preverite, ali bo dostavna služba znova poskusila dostaviti pošiljko oziroma kje jo lahko prevzamete.
milestone-ready-for-pickup = Vaša pošiljka je pripravljena za prevzem
    .body = Prosimo, prinesite osebni dokument in kodo za prevzem, če vam jo je dostavna služba poslala.
milestone-pickup-reminder = Vaša pošiljka še čaka na prevzem
    .body = Pošiljka še ni bila prevzeta. Po izteku roka za prevzem jo dostavna služba vrne pošiljatelju.
milestone-delivered = Vaša pošiljka je dostavljena
    .body = Upamo, da je vse po vaših pričakovanjih.
milestone-delayed = Vaša pošiljka zamuja
    .body = Dostava traja dlje, kot je bilo predvideno. Za čakanje se vam opravičujemo.
milestone-new-estimate = Nov termin dostave vaše pošiljke
    .body = Dostavna služba je spremenila predvideni termin dostave vaše pošiljke.
milestone-problem = Pri vaši pošiljki je prišlo do težave
    .body = Najnovejše informacije so na strani za sledenje. Če imate vprašanja, se obrnite na nas.
milestone-returning = Vaša pošiljka se vrača k nam
    .body = Dostavna služba nam vrača pošiljko. Če želite, da jo pošljemo znova, se obrnite na nas.
milestone-returned = Vaša pošiljka se je vrnila k nam
    .body = Dostavna služba nam je pošiljko vrnila. Prosimo, sporočite nam, kako naj ravnamo.
milestone-cancelled = Vaša pošiljka je preklicana
    .body = Ta pošiljka je preklicana. Če tega niste pričakovali, se obrnite na nas.
milestone-delivery-withdrawn = Popravek: vaša pošiljka še ni dostavljena
    .body = Sporočili smo vam, da je pošiljka dostavljena. Dostavna služba je ta podatek popravila: pošiljka še ni dostavljena. Za napako se opravičujemo.
milestone-number-replaced = Vaša pošiljka ima novo številko
    .body = Prosimo, odslej uporabljajte novo številko pošiljke. Prejšnja ne velja več.
milestone-return-received = Vaša vrnjena pošiljka je prispela k nam
    .body = Prejeli smo pošiljko, ki ste nam jo vrnili.

### Several parcels of one order

story-news = Nove informacije o vašem naročilu
story-delivered = { $count-plural ->
    [one] Dostavljena je { $count } od { $total } pošiljk
    [two] Dostavljeni sta { $count } od { $total } pošiljk
    [few] Dostavljene so { $count } od { $total } pošiljk
   *[other] Dostavljenih je { $count } od { $total } pošiljk
}
story-all-delivered = { $total-plural ->
    [one] Dostavljene so vse pošiljke, skupaj { $total }
    [two] Dostavljeni sta obe pošiljki
    [few] Dostavljene so vse { $total } pošiljke
   *[other] Dostavljenih je vseh { $total } pošiljk
}
story-body = Vaše naročilo pošiljamo v več pošiljkah. Tukaj so najnovejše informacije o vsaki od njih.

### Around the text of a mail

subject-with-order = { $headline } (naročilo { $order })
greeting = Pozdravljeni,
closing = Lep pozdrav
button-track = Sledite pošiljki

label-order = Naročilo
label-number = Številka pošiljke
label-carrier = Dostavna služba
label-status = Stanje
label-estimate = Predvidena dostava
label-updated = Zadnja posodobitev
label-place = Kraj
label-pickup-place = Prevzemno mesto
label-pickup-until = Zadnji dan za prevzem
label-signed-by = Podpis
label-replaces = Prejšnja številka pošiljke

step-announced = Pripravljeno
step-shipped = Odpremljeno
step-in-transit = Na poti
step-out-for-delivery = V dostavi
step-delivered = Dostavljeno
step-text = Korak { $step } od { $total }: { $name }

### Days and hours

day-today = danes, { $date }
day-tomorrow = jutri, { $date }
day-yesterday = včeraj, { $date }
day-time = { $day }, { $time }
day-window = { $day }, { $from }–{ $to }
days-range = { $from } – { $to }
day-until = najpozneje { $day }
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Če imate vprašanja, preprosto odgovorite na to e-sporočilo.
footer-reason = To e-sporočilo prejemate, ker vas { $company } obvešča o pošiljkah vašega naročila.
footer-unsubscribe = Odjava od e-sporočil o pošiljkah

unsubscribe-title = E-sporočila o vaših pošiljkah
unsubscribe-question = Ali se želite odjaviti od e-sporočil o svojih pošiljkah?
unsubscribe-confirm = Odjavi me
unsubscribe-done = E-sporočil o pošiljkah vam ne bomo več pošiljali.
unsubscribe-undo = Želim jih znova prejemati
unsubscribe-undone = E-sporočila o pošiljkah vam bomo znova pošiljali.
