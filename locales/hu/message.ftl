### Milestones of a journey

milestone-announced = Csomagját előkészítjük a feladásra
    .body = Elkészült a csomag címkéje. Amint a futárszolgálat átvette a csomagot, Ön is nyomon követheti az útját.
milestone-shipped = Csomagja úton van
    .body = A futárszolgálat átvette csomagját. Útját bármikor nyomon követheti.
milestone-left-origin = Csomagja elhagyta a feladás országát
    .body = Csomagja elhagyta azt az országot, ahol feladták, és úton van Önhöz.
milestone-in-customs = Csomagja vámkezelés alatt áll
    .body = Csomagját a vámhatóság ellenőrzi. Önnek most nincs teendője.
milestone-customs-papers = Csomagja vámkezeléséhez iratokra van szükség
    .body = A vámhatóság adatokat vagy iratokat kér, mielőtt kiadja csomagját. Kérjük, nézze meg a csomagkövetési oldalt, vagy érdeklődjön a futárszolgálatnál, hogy mi hiányzik.
milestone-duties-due = Csomagja után vám vagy adó fizetendő
    .body = A vámhatóság a vám vagy az adó befizetése után adja ki csomagját. Kérjük, csak a futárszolgálatnak vagy a vámhatóságnak fizessen, és csak a saját hivatalos csatornáikon keresztül.
milestone-customs-released = Csomagját kiadta a vámhatóság
    .body = A vámkezelés befejeződött. Csomagja folytatja útját Önhöz.
milestone-arrived-in-country = Csomagja megérkezett a célországba
    .body = Csomagja megérkezett a célországba. A következő lépés a kézbesítés előkészítése.
milestone-out-for-delivery = Csomagja kézbesítés alatt áll
    .body = A futárszolgálat úton van Önhöz a csomaggal.
milestone-delivery-failed = Csomagját nem sikerült kézbesíteni
    .body = A csomagkövetési oldalon láthatja, hogy a futárszolgálat újra megpróbálja-e a kézbesítést, illetve hol veheti át a csomagot.
milestone-ready-for-pickup = Csomagja átvehető
    .body = Kérjük, vigyen magával személyazonosító okmányt, valamint az átvételi kódot, ha kapott ilyet a futárszolgálattól.
milestone-pickup-reminder = Csomagja még átvételre vár
    .body = Csomagját még nem vették át. Az átvételi határidő után a futárszolgálat visszaküldi.
milestone-delivered = Csomagját kézbesítették
    .body = Reméljük, minden úgy érkezett meg, ahogyan várta.
milestone-delayed = Csomagja késik
    .body = Csomagja a tervezettnél tovább van úton. Elnézést kérünk a várakozásért.
milestone-new-estimate = Megváltozott csomagjának kézbesítési napja
    .body = A futárszolgálat módosította a kézbesítés várható napját.
milestone-problem = Probléma adódott a csomagjával
    .body = A legfrissebb információkat a csomagkövetési oldalon találja. Ha kérdése van, forduljon hozzánk bizalommal.
milestone-returning = Csomagja úton van vissza hozzánk
    .body = A futárszolgálat visszaküldi hozzánk csomagját. Ha szeretné, hogy újra elküldjük, kérjük, vegye fel velünk a kapcsolatot.
milestone-returned = Csomagja visszaérkezett hozzánk
    .body = A futárszolgálat visszahozta hozzánk csomagját. Kérjük, jelezze nekünk, mi történjen a csomaggal.
milestone-cancelled = Csomagjának szállítását törölték
    .body = A csomag szállítását törölték. Ha erre nem számított, kérjük, vegye fel velünk a kapcsolatot.
milestone-delivery-withdrawn = Helyesbítés: csomagját még nem kézbesítették
    .body = Korábban azt írtuk Önnek, hogy csomagját kézbesítették. A futárszolgálat ezt helyesbítette: a csomagot még nem kézbesítették. A tévedésért elnézést kérünk.
milestone-number-replaced = Csomagja új csomagszámot kapott
    .body = Kérjük, mostantól az új csomagszámot használja. A régi már nem érvényes.
milestone-return-received = Visszaküldött csomagja megérkezett
    .body = Megkaptuk a csomagot, amelyet visszaküldött nekünk.

### Several parcels of one order

story-news = Friss hírek a rendeléséről
story-delivered = { $total } csomagból { $count } kézbesítve
story-all-delivered = Minden csomagját kézbesítették ({ $total } db)
story-body = Rendelését több csomagban küldjük. Itt láthatja az egyes csomagok legfrissebb adatait.

### Around the text of a mail

subject-with-order = { $headline } (rendelés: { $order })
greeting = Kedves Vásárlónk!
closing = Üdvözlettel,
button-track = Csomagkövetés

label-order = Rendelés
label-number = Csomagszám
label-carrier = Futárszolgálat
label-status = Állapot
label-estimate = Várható kézbesítés
label-updated = Utolsó frissítés
label-place = Helyszín
label-pickup-place = Átvétel helye
label-pickup-until = Átvételi határidő
label-signed-by = Átvette
label-replaces = Korábbi csomagszám

step-announced = Előkészítve
step-shipped = Feladva
step-in-transit = Úton
step-out-for-delivery = Kézbesítés alatt
step-delivered = Kézbesítve
step-text = { $step }. lépés (összesen { $total }): { $name }

### Days and hours

day-today = ma ({ $date })
day-tomorrow = holnap ({ $date })
day-yesterday = tegnap ({ $date })
day-time = { $day }, { $time }
day-window = { $day }, { $from } és { $to } között
days-range = { $from } – { $to }
day-until = legkésőbb { $day }
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Ha kérdése van, egyszerűen válaszoljon erre az e-mailre.
footer-reason = Azért kapta ezt az e-mailt, mert tájékoztatjuk Önt a rendeléséhez tartozó csomagokról ({ $company }).
footer-unsubscribe = Leiratkozás a csomagokról szóló e-mailekről

unsubscribe-title = E-mailek a csomagjairól
unsubscribe-question = Szeretne leiratkozni a csomagjairól szóló e-mailekről?
unsubscribe-confirm = Leiratkozom
unsubscribe-done = A továbbiakban nem kap e-mailt a csomagjairól.
unsubscribe-undo = Mégis kérem az e-maileket
unsubscribe-undone = Ismét kap e-mailt a csomagjairól.
