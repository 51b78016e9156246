### Milestones of a journey

milestone-announced = Pripremamo Vašu pošiljku
    .body = Adresnica za Vašu pošiljku je napravljena. Put pošiljke moći ćete da pratite čim je preuzme kurirska služba.
milestone-shipped = Vaša pošiljka je na putu
    .body = Kurirska služba je primila Vašu pošiljku. Njen put možete da pratite u svakom trenutku.
milestone-left-origin = Vaša pošiljka je napustila zemlju slanja
    .body = Pošiljka je napustila zemlju iz koje je poslata i na putu je ka Vama.
milestone-in-customs = Vaša pošiljka je u carinskom postupku
    .body = Carina proverava Vašu pošiljku. Za sada ne treba ništa da preduzimate.
milestone-customs-papers = Carina traži dokumenta za Vašu pošiljku
    .body = Za nastavak carinjenja carina traži podatke ili dokumenta. Molimo Vas da na stranici za praćenje ili kod kurirske službe proverite šta nedostaje.
milestone-duties-due = Za Vašu pošiljku je potrebno platiti carinu ili porez
    .body = Za završetak carinjenja potrebno je platiti carinu ili porez. Molimo Vas da platite isključivo kurirskoj službi ili carini, i to preko njihovih zvaničnih kanala.
milestone-customs-released = Carinjenje Vaše pošiljke je završeno
    .body = Carinski postupak je završen. Pošiljka nastavlja put ka Vama.
milestone-arrived-in-country = Vaša pošiljka je stigla u odredišnu zemlju
    .body = Pošiljka je u odredišnoj zemlji. Sledi priprema za isporuku.
milestone-out-for-delivery = Vaša pošiljka je na isporuci
    .body = Kurirska služba je sa Vašom pošiljkom na putu ka Vama.
milestone-delivery-failed = Vašu pošiljku nije bilo moguće isporučiti
    .body = Na stranici za praćenje možete da vidite da li će kurirska služba ponovo pokušati isporuku ili gde možete da preuzmete pošiljku.
milestone-ready-for-pickup = Vaša pošiljka je spremna za preuzimanje
    .body = Molimo Vas da ponesete lični dokument i kod za preuzimanje ako Vam ga je kurirska služba poslala.
milestone-pickup-reminder = Vaša pošiljka još čeka preuzimanje
    .body = Pošiljka još nije preuzeta. Po isteku roka za preuzimanje kurirska služba je vraća pošiljaocu.
milestone-delivered = Vaša pošiljka je isporučena
    .body = Nadamo se da je sve u skladu sa Vašim očekivanjima.
milestone-delayed = Vaša pošiljka kasni
    .body = Isporuka traje duže nego što je bilo planirano. Izvinjavamo se zbog čekanja.
milestone-new-estimate = Novi termin isporuke Vaše pošiljke
    .body = Kurirska služba je promenila očekivani termin isporuke Vaše pošiljke.
milestone-problem = Došlo je do problema sa Vašom pošiljkom
    .body = Najnovije informacije možete da pronađete na stranici za praćenje. Ako imate pitanja, slobodno nam se javite.
milestone-returning = Vaša pošiljka nam se vraća
    .body = Kurirska služba nam vraća pošiljku. Ako želite da je ponovo pošaljemo, molimo Vas da nam se javite.
milestone-returned = Vaša pošiljka nam se vratila
    .body = Kurirska služba nam je vratila pošiljku. Molimo Vas da nam javite kako da postupimo.
milestone-cancelled = Vaša pošiljka je otkazana
    .body = Slanje ove pošiljke je otkazano. Ako to niste očekivali, molimo Vas da nam se javite.
milestone-delivery-withdrawn = Ispravka: Vaša pošiljka još nije isporučena
    .body = Obavestili smo Vas da je pošiljka isporučena. Kurirska služba je ispravila taj podatak: pošiljka još nije isporučena. Izvinjavamo se zbog greške.
milestone-number-replaced = Vaša pošiljka ima novi broj
    .body = Molimo Vas da od sada koristite novi broj pošiljke. Prethodni više ne važi.
milestone-return-received = Vaša povratna pošiljka je stigla
    .body = Primili smo pošiljku koju ste nam vratili.

### Several parcels of one order

story-news = Novosti o Vašoj porudžbini
story-delivered = { $count-plural ->
    [one] Isporučena je { $count } pošiljka od ukupno { $total }
    [few] Isporučene su { $count } pošiljke od ukupno { $total }
   *[other] Isporučeno je { $count } pošiljaka od ukupno { $total }
}
story-all-delivered = Isporučene su sve pošiljke, ukupno { $total }
story-body = Vašu porudžbinu šaljemo u više pošiljaka. U nastavku su najnovije informacije o svakoj od njih.

### Around the text of a mail

subject-with-order = { $headline } (porudžbina { $order })
greeting = Poštovani,
closing = Srdačan pozdrav
button-track = Pratite pošiljku

label-order = Porudžbina
label-number = Broj pošiljke
label-carrier = Kurirska služba
label-status = Status
label-estimate = Očekivana isporuka
label-updated = Poslednje ažuriranje
label-place = Mesto
label-pickup-place = Mesto preuzimanja
label-pickup-until = Poslednji dan za preuzimanje
label-signed-by = Potpis
label-replaces = Prethodni broj pošiljke

step-announced = Pripremljeno
step-shipped = Poslato
step-in-transit = Na putu
step-out-for-delivery = Na isporuci
step-delivered = Isporučeno
step-text = Korak { $step } od { $total }: { $name }

### Days and hours

day-today = danas, { $date }
day-tomorrow = sutra, { $date }
day-yesterday = juče, { $date }
day-time = { $day }, { $time }
day-window = { $day }, { $from }–{ $to }
days-range = { $from } – { $to }
day-until = najkasnije { $day }
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Ako imate pitanja, jednostavno odgovorite na ovaj imejl.
footer-reason = Ovaj imejl ste dobili jer Vas { $company } obaveštava o pošiljkama iz Vaše porudžbine.
footer-unsubscribe = Odjava imejlova o pošiljkama

unsubscribe-title = Imejlovi o Vašim pošiljkama
unsubscribe-question = Da li želite da prestanete da primate imejlove o svojim pošiljkama?
unsubscribe-confirm = Ne želim više da ih primam
unsubscribe-done = Više Vam nećemo slati imejlove o pošiljkama.
unsubscribe-undo = Želim ponovo da ih primam
unsubscribe-undone = Ponovo ćemo Vam slati imejlove o pošiljkama.
