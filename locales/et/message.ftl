### Milestones of a journey

milestone-announced = Teie pakk on ettevalmistamisel
    .body = Teie pakile on koostatud pakikaart. Saate paki teekonda jälgida kohe, kui see on vedajani jõudnud.
milestone-shipped = Teie pakk on teel
    .body = Vedaja on teie paki vastu võtnud. Saate selle teekonda igal ajal jälgida.
milestone-left-origin = Teie pakk on lähteriigist lahkunud
    .body = Teie pakk on lahkunud riigist, kust see saadeti, ja on teel teieni.
milestone-in-customs = Teie pakk on tollivormistuses
    .body = Toll kontrollib teie pakki. Praegu ei ole teil vaja midagi teha.
milestone-customs-papers = Toll vajab teie paki kohta dokumente
    .body = Toll vajab enne teie paki vabastamist andmeid või dokumente. Palun vaadake jälgimislehelt või küsige vedajalt, mis on puudu.
milestone-duties-due = Teie paki eest tuleb tasuda tollimaks või muud maksud
    .body = Enne paki vabastamist tollist tuleb tasuda tollimaks või muud maksud. Palun makske ainult vedajale või tollile ja üksnes nende endi ametlike kanalite kaudu.
milestone-customs-released = Toll on teie paki vabastanud
    .body = Tollivormistus on lõppenud. Teie pakk jätkab teekonda teieni.
milestone-arrived-in-country = Teie pakk on jõudnud sihtriiki
    .body = Teie pakk on jõudnud riiki, kuhu see saadeti. Järgmisena valmistatakse see ette kättetoimetamiseks.
milestone-out-for-delivery = Teie pakk on kättetoimetamisel
    .body = Vedaja on pakiga teel teie juurde.
milestone-delivery-failed = Teie pakki ei õnnestunud kätte toimetada
    .body = Jälgimislehelt näete, kas vedaja proovib uuesti või kust saate paki kätte.
milestone-ready-for-pickup = Teie pakk on kättesaamiseks valmis
    .body = Palun võtke kaasa isikut tõendav dokument ja ka väljastuskood, kui olete selle vedajalt saanud.
milestone-pickup-reminder = Teie pakk ootab endiselt kättesaamist
    .body = Teie pakile ei ole veel järele tuldud. Pärast hoiutähtaja lõppu saadab vedaja selle tagasi.
milestone-delivered = Teie pakk on kätte toimetatud
    .body = Loodame, et kõik on nii, nagu ootasite.
milestone-delayed = Teie pakk hilineb
    .body = Teie paki teekond võtab plaanitust kauem aega. Palume vabandust, et peate ootama.
milestone-new-estimate = Teie pakil on uus kättetoimetamise kuupäev
    .body = Vedaja on muutnud teie paki eeldatavat kättetoimetamise kuupäeva.
milestone-problem = Teie pakiga on tekkinud probleem
    .body = Värskeima info leiate jälgimislehelt. Küsimuste korral võtke meiega julgelt ühendust.
milestone-returning = Teie pakk on teel tagasi meie juurde
    .body = Vedaja tagastab teie paki meile. Kui soovite, et saadaksime selle uuesti, võtke palun meiega ühendust.
milestone-returned = Teie pakk on tagasi meie juures
    .body = Vedaja on teie paki meile tagastanud. Palun andke meile teada, kuidas soovite jätkata.
milestone-cancelled = Teie paki saatmine on tühistatud
    .body = See saadetis on tühistatud. Kui see tuli teile ootamatult, võtke palun meiega ühendust.
milestone-delivery-withdrawn = Parandus: teie pakk ei ole veel kätte toimetatud
    .body = Teatasime teile, et teie pakk on kätte toimetatud. Vedaja on seda teavet parandanud: pakk ei ole veel kätte toimetatud. Palume eksituse pärast vabandust.
milestone-number-replaced = Teie pakil on uus jälgimisnumber
    .body = Palun kasutage nüüdsest uut jälgimisnumbrit. Vana enam ei kehti.
milestone-return-received = Teie tagastus on kohale jõudnud
    .body = Pakk, mille tagasi saatsite, on meieni jõudnud.

### Several parcels of one order

story-news = Uus info teie tellimuse kohta
story-delivered = { $count-plural ->
    [one] { $count } pakk { $total }-st on kätte toimetatud
   *[other] { $count } pakki { $total }-st on kätte toimetatud
}
story-all-delivered = Kõik { $total } pakki on kätte toimetatud
story-body = Teie tellimus saadetakse mitme pakina. Siin on värskeim info iga paki kohta.

### Around the text of a mail

subject-with-order = { $headline } (tellimus { $order })
greeting = Tere,
closing = Lugupidamisega
button-track = Jälgige oma pakki

label-order = Tellimus
label-number = Jälgimisnumber
label-carrier = Vedaja
label-status = Olek
label-estimate = Eeldatav tarneaeg
label-updated = Viimane uuendus
label-place = Asukoht
label-pickup-place = Väljastuskoht
label-pickup-until = Hoiutähtaeg
label-signed-by = Allkirja andis
label-replaces = Varasem jälgimisnumber

step-announced = Ette valmistatud
step-shipped = Saadetud
step-in-transit = Teel
step-out-for-delivery = Kättetoimetamisel
step-delivered = Kätte toimetatud
step-text = Samm { $step }/{ $total }: { $name }

### Days and hours

day-today = täna ({ $date })
day-tomorrow = homme ({ $date })
day-yesterday = eile ({ $date })
day-time = { $day } kell { $time }
day-window = { $day } kell { $from }–{ $to }
days-range = { $from } – { $to }
day-until = { $day } või varem
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Küsimuste korral vastake lihtsalt sellele e-kirjale.
footer-reason = Saate selle e-kirja, sest { $company } hoiab teid kursis teie tellimuse pakkidega.
footer-unsubscribe = Loobun pakkide kohta saadetavatest e-kirjadest

unsubscribe-title = E-kirjad teie pakkide kohta
unsubscribe-question = Kas soovite loobuda e-kirjadest oma pakkide kohta?
unsubscribe-confirm = Loobun e-kirjadest
unsubscribe-done = Te ei saa enam e-kirju oma pakkide kohta.
unsubscribe-undo = Soovin neid taas saada
unsubscribe-undone = Saate taas e-kirju oma pakkide kohta.
