### Main statuses, in the order of a journey

status-pending = Lekérdezés alatt
status-not-found = Nem található
status-info-received = Feladásra vár
status-in-transit = Úton
status-out-for-delivery = Kézbesítés alatt
status-available-for-pickup = Átvehető
status-delivery-failed = Sikertelen kézbesítés
status-delivered = Kézbesítve
status-exception = Probléma
status-returning = Visszaküldés alatt
status-returned = Visszaérkezett a feladóhoz
status-cancelled = Törölve
status-expired = Követés lezárva
status-unknown = Ismeretlen

### Pending: the carrier was asked and has not answered

sub-registered = Nyomon követés elindítva
    .sentence = Az adatokat lekértük a futárszolgálattól, válasz még nem érkezett.

### Not found

sub-no-data-yet = A futárszolgálatnál még nincs adat
    .sentence = A futárszolgálatnál még nincs adat ehhez a csomagszámhoz. Az első napokban ez természetes.
sub-invalid-number = A futárszolgálat nem fogadja el a csomagszámot
    .sentence = A futárszolgálat nem fogadja el ezt a csomagszámot. Kérjük, ellenőrizze, nincs-e benne elírás.
sub-carrier-mismatch = Másik futárszolgálat csomagszáma
    .sentence = A futárszolgálat jelzése szerint ez a csomagszám nem tőle származik. Lehet, hogy egy másik futárszolgálathoz tartozik.

### Announced: the goods were not seen yet

sub-label-created = Csomagcímke elkészült
    .sentence = A csomagcímke elkészült. A csomag még nincs a futárszolgálatnál.
sub-awaiting-collection = A futárra vár a feladónál
    .sentence = A futárszolgálat megbízást kapott, hogy a csomagot elhozza a feladótól.

### In transit

sub-moving = Szállítás alatt
    .sentence = A csomag úton van.
sub-picked-up = A futárszolgálat átvette
    .sentence = A futárszolgálat átvette a csomagot.
sub-departed-facility = Elhagyta az elosztóközpontot
    .sentence = A csomag elhagyta az elosztóközpontot.
sub-arrived-facility = Megérkezett az elosztóközpontba
    .sentence = A csomag megérkezett az elosztóközpontba.
sub-departed-origin-country = Elhagyta a feladás országát
    .sentence = A csomag elhagyta a feladás országát.
sub-arrived-destination-country = Megérkezett a célországba
    .sentence = A csomag megérkezett a célországba.
sub-at-delivery-facility = A kézbesítő depóban
    .sentence = A csomag megérkezett abba a depóba, ahonnan kézbesítik.
sub-handed-to-last-mile = Átadva a kézbesítő futárszolgálatnak
    .sentence = A csomagot átadták annak a futárszolgálatnak, amelyik kézbesíti.
sub-forwarded = Továbbküldve másik címre
    .sentence = A csomagot másik címre továbbítják.
sub-problem-resolved = Probléma megoldva, újra úton
    .sentence = A probléma megoldódott, a csomag újra úton van.
sub-delivery-scheduled = Kézbesítési nap kijelölve
    .sentence = Megvan a kézbesítés tervezett napja.
sub-delivery-rescheduled = Kézbesítési nap módosítva
    .sentence = A kézbesítés tervezett napja megváltozott.
sub-customs-started = Vámkezelés alatt
    .sentence = A csomagot a vámhatóság ellenőrzi.
sub-customs-released = Vámkezelés befejezve
    .sentence = A vámhatóság kiadta a csomagot.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = A csomag kézbesítése folyamatban van.
sub-recipient-contacted = Címzett értesítve a kézbesítés előtt
    .sentence = A futárszolgálat a kézbesítés ügyében felvette a kapcsolatot a címzettel.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = A csomag átvehető.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = A futárszolgálat megpróbálta kézbesíteni a csomagot, de ez nem sikerült.
sub-recipient-absent = Senki sem volt a címen
    .sentence = A futárszolgálat megpróbálta kézbesíteni a csomagot, de senki sem volt a címen.
sub-business-closed = Zárva volt az üzlet vagy iroda
    .sentence = A futárszolgálat megpróbálta kézbesíteni a csomagot, de az üzlet vagy iroda zárva volt.
sub-attempt-bad-address = Sikertelen kézbesítés: hibás cím
    .sentence = A futárszolgálat megpróbálta kézbesíteni a csomagot, de a cím hibás vagy hiányos.
sub-attempt-refused = Sikertelen kézbesítés: a helyszínen nem vették át
    .sentence = A futárszolgálat megpróbálta kézbesíteni a csomagot, de a helyszínen visszautasították az átvételét.
sub-attempt-access = Sikertelen kézbesítés: a cím nem volt megközelíthető
    .sentence = A futárszolgálat megpróbálta kézbesíteni a csomagot, de nem tudott eljutni az ajtóig.
sub-attempt-security-or-fee = Sikertelen kézbesítés: biztonsági ellenőrzés vagy díj
    .sentence = A kézbesítés biztonsági ellenőrzés vagy kifizetetlen díj miatt megszakadt.
sub-notice-left = Értesítőt hagytak
    .sentence = A futárszolgálat értesítőt hagyott, amelyen szerepel, hogyan vehető át a csomag.

### Delivered

sub-delivered = { status-delivered }
    .sentence = A csomagot kézbesítették.
sub-delivered-signed = Kézbesítve, aláírással átvéve
    .sentence = A csomagot kézbesítették, átvételét aláírással igazolták.
sub-delivered-neighbour-or-safe-place = Szomszédnál vagy biztonságos helyen
    .sentence = A csomagot egy szomszédnak adták át, vagy biztonságos helyen hagyták.
sub-delivered-collected = A címzett átvette
    .sentence = A címzett átvette a csomagot.
sub-delivered-cod = Kézbesítve, utánvét kifizetve
    .sentence = A csomagot kézbesítették, az utánvétet kifizették.

### Problem

sub-exception-other = { status-exception }
    .sentence = Probléma adódott a csomaggal. A futárszolgálat nem közölt okot.
sub-delayed = Késik
    .sentence = A csomag késik.
sub-delayed-weather = Késik az időjárás miatt
    .sentence = A csomag az időjárás miatt késik.
sub-delayed-processing = Késik a futárszolgálatnál
    .sentence = A csomag a futárszolgálat hálózatában késik.
sub-delayed-transport = Késik szállítás közben
    .sentence = A járat vagy a teherautó késése miatt a csomag is késik.
sub-missorted = Rossz irányba küldve
    .sentence = A csomag rossz irányba indult, most átirányítják.
sub-on-hold = Visszatartva
    .sentence = A futárszolgálat visszatartja a csomagot, okot nem közölt.
sub-held-for-payment = Visszatartva: fizetésre vár
    .sentence = A futárszolgálat a díj megfizetéséig visszatartja a csomagot.
sub-security-hold = Visszatartva: biztonsági ellenőrzés
    .sentence = A csomagot ellenőrzés miatt visszatartják.
sub-customs-held = A vámhatóság visszatartja
    .sentence = A csomagot a vámhatóság visszatartja.
sub-customs-documents-required = A vámkezeléshez iratok kellenek
    .sentence = A vámhatóság adatokat vagy iratokat kér, mielőtt kiadja a csomagot.
sub-customs-payment-required = Vám vagy adó fizetendő
    .sentence = A vámhatóság a vám vagy az adó befizetése után adja ki a csomagot.
sub-customs-rejected = A vámhatóság elutasította
    .sentence = A vámhatóság elutasította a csomagot.
sub-bad-address = Hibás vagy hiányos cím
    .sentence = A cím hibás vagy hiányos. A futárszolgálatnak a kézbesítéshez a pontos címre van szüksége.
sub-recipient-moved = A címzett elköltözött
    .sentence = A címzett már nem ezen a címen található.
sub-recipient-info-invalid = Hibás címzetti adatok
    .sentence = A címzett neve, telefonszáma vagy más adata hibás.
sub-refused = A címzett nem vette át
    .sentence = A címzett visszautasította a csomag átvételét.
sub-pickup-expired = Nem vették át időben
    .sentence = A csomagot nem vették át időben.
sub-rejected-by-carrier = A futárszolgálat elutasította
    .sentence = A futárszolgálat ezt a csomagot nem szállítja.
sub-undeliverable = Kézbesíthetetlen
    .sentence = A futárszolgálat nem tudja kézbesíteni a csomagot.
sub-damaged = Megsérült
    .sentence = A csomag megsérült.
sub-lost = Elveszett
    .sentence = A futárszolgálat jelzése szerint a csomag elveszett.
sub-destroyed = Megsemmisült
    .sentence = A csomag megsemmisült.
sub-shipper-error = Hibás feladói adatok vagy csomagolás
    .sentence = A feladó által megadott adatok hibásak, a csomagolás nem megfelelő, vagy a csomag nem volt előkészítve.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = A csomag úton van vissza a feladóhoz.
sub-returned-to-sender = { status-returned }
    .sentence = A csomag visszaérkezett a feladóhoz.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = A csomag szállítását törölték.
sub-cancel-requested = Törlés kezdeményezve
    .sentence = A futárszolgálattól kérték a szállítás törlését.

### No longer followed, unknown

sub-no-update = Túl régóta nincs hír
    .sentence = A csomagról olyan régóta nincs hír, hogy a követése lezárult.
sub-unknown = { status-unknown }
    .sentence = Nem tudni, hol tart a csomag.
