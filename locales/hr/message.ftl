### Milestones of a journey

milestone-announced = Pripremamo Vašu pošiljku
    .body = Adresnica za Vašu pošiljku je izrađena. Put pošiljke moći ćete pratiti čim je preuzme dostavna služba.
milestone-shipped = Vaša pošiljka je na putu
    .body = Dostavna služba zaprimila je Vašu pošiljku. Njezin put možete pratiti u svakom trenutku.
milestone-left-origin = Vaša pošiljka napustila je zemlju slanja
    .body = Pošiljka je napustila zemlju iz koje je poslana i na putu je prema Vama.
milestone-in-customs = Vaša pošiljka je u carinskom postupku
    .body = Carina provjerava Vašu pošiljku. Trenutačno ne morate ništa poduzimati.
milestone-customs-papers = Carina traži dokumente za Vašu pošiljku
    .body = Za nastavak carinjenja carina traži podatke ili dokumente. Molimo Vas da na stranici za praćenje ili kod dostavne službe provjerite što nedostaje.
milestone-duties-due = Za Vašu pošiljku potrebno je platiti carinu ili porez
    .body = Za završetak carinjenja potrebno je platiti carinu ili porez. Molimo Vas da plaćate isključivo dostavnoj službi ili carini, i to putem njihovih službenih kanala.
milestone-customs-released = Carinjenje Vaše pošiljke je završeno
    .body = Carinski postupak je završen. Pošiljka nastavlja put prema Vama.
milestone-arrived-in-country = Vaša pošiljka stigla je u odredišnu zemlju
    .body = Pošiljka je u odredišnoj zemlji. Slijedi priprema za dostavu.
milestone-out-for-delivery = Vaša pošiljka je u dostavi
    .body = Dostavna služba je s Vašom pošiljkom na putu prema Vama.
milestone-delivery-failed = Vašu pošiljku nije bilo moguće dostaviti
    .body = Na stranici za praćenje možete vidjeti hoće li dostavna služba ponovno pokušati dostaviti pošiljku ili gdje je možete preuzeti.
milestone-ready-for-pickup = Vaša pošiljka je spremna za preuzimanje
    .body = Molimo Vas da ponesete osobni dokument i kod za preuzimanje ako Vam ga je dostavna služba poslala.
milestone-pickup-reminder = Vaša pošiljka još čeka preuzimanje
    .body = Pošiljka još nije preuzeta. Nakon isteka roka za preuzimanje dostavna služba vraća je pošiljatelju.
milestone-delivered = Vaša pošiljka je dostavljena
    .body = Nadamo se da je sve u skladu s Vašim očekivanjima.
milestone-delayed = Vaša pošiljka kasni
    .body = Dostava traje dulje nego što je bilo planirano. Ispričavamo se zbog čekanja.
milestone-new-estimate = Novi termin dostave Vaše pošiljke
    .body = Dostavna služba promijenila je očekivani termin dostave Vaše pošiljke.
milestone-problem = Došlo je do problema s Vašom pošiljkom
    .body = Najnovije informacije možete pronaći na stranici za praćenje. Ako imate pitanja, slobodno nam se javite.
milestone-returning = Vaša pošiljka nam se vraća
    .body = Dostavna služba vraća nam pošiljku. Ako želite da je ponovno pošaljemo, molimo Vas da nam se javite.
milestone-returned = Vaša pošiljka nam se vratila
    .body = Dostavna služba vratila nam je pošiljku. Molimo Vas da nam javite kako da postupimo.
milestone-cancelled = Vaša pošiljka je otkazana
    .body = Slanje ove pošiljke je otkazano. Ako to niste očekivali, molimo Vas da nam se javite.
milestone-delivery-withdrawn = Ispravak: Vaša pošiljka još nije dostavljena
    .body = Obavijestili smo Vas da je pošiljka dostavljena. Dostavna služba ispravila je taj podatak: pošiljka još nije dostavljena. Ispričavamo se zbog pogreške.
milestone-number-replaced = Vaša pošiljka ima novi broj
    .body = Molimo Vas da odsad upotrebljavate novi broj pošiljke. Prethodni više ne vrijedi.
milestone-return-received = Vaša povratna pošiljka je stigla
    .body = Zaprimili smo pošiljku koju ste nam vratili.

### Several parcels of one order

story-news = Novosti o Vašoj narudžbi
story-delivered = { $count-plural ->
    [one] Dostavljena je { $count } pošiljka od ukupno { $total }
    [few] Dostavljene su { $count } pošiljke od ukupno { $total }
   *[other] Dostavljeno je { $count } pošiljaka od ukupno { $total }
}
story-all-delivered = Dostavljene su sve pošiljke, ukupno { $total }
story-body = Vašu narudžbu šaljemo u više pošiljaka. U nastavku su najnovije informacije o svakoj od njih.

### Around the text of a mail

subject-with-order = { $headline } (narudžba { $order })
greeting = Poštovani,
closing = Srdačan pozdrav
button-track = Pratite pošiljku

label-order = Narudžba
label-number = Broj pošiljke
label-carrier = Dostavna služba
label-status = Status
label-estimate = Očekivana dostava
label-updated = Zadnje ažuriranje
label-place = Mjesto
label-pickup-place = Mjesto preuzimanja
label-pickup-until = Zadnji dan za preuzimanje
label-signed-by = Potpis
label-replaces = Prethodni broj pošiljke

step-announced = Pripremljeno
step-shipped = Poslano
step-in-transit = Na putu
step-out-for-delivery = U dostavi
step-delivered = Dostavljeno
step-text = Korak { $step } od { $total }: { $name }

### Days and hours

day-today = danas, { $date }
day-tomorrow = sutra, { $date }
day-yesterday = jučer, { $date }
day-time = { $day }, { $time }
day-window = { $day }, { $from }–{ $to }
days-range = { $from } – { $to }
day-until = najkasnije { $day }
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Ako imate pitanja, jednostavno odgovorite na ovu e-poruku.
footer-reason = Ovu e-poruku primate jer Vas { $company } obavještava o pošiljkama iz Vaše narudžbe.
footer-unsubscribe = Odjava e-poruka o pošiljkama

unsubscribe-title = E-poruke o Vašim pošiljkama
unsubscribe-question = Želite li prestati primati e-poruke o svojim pošiljkama?
unsubscribe-confirm = Ne želim ih više primati
unsubscribe-done = Više Vam nećemo slati e-poruke o pošiljkama.
unsubscribe-undo = Želim ih ponovno primati
unsubscribe-undone = Ponovno ćemo Vam slati e-poruke o pošiljkama.
