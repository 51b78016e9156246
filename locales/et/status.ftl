### Main statuses, in the order of a journey

status-pending = Vastuse ootel
status-not-found = Ei leitud
status-info-received = Andmed saadud
status-in-transit = Teel
status-out-for-delivery = Kättetoimetamisel
status-available-for-pickup = Kättesaamiseks valmis
status-delivery-failed = Kättetoimetamine ebaõnnestus
status-delivered = Kätte toimetatud
status-exception = Probleem
status-returning = Tagastamisel saatjale
status-returned = Saatjale tagastatud
status-cancelled = Tühistatud
status-expired = Jälgimine lõpetatud
status-unknown = Teadmata

### Pending: the carrier was asked and has not answered

sub-registered = Jälgimiseks registreeritud
    .sentence = Vedajalt on andmeid küsitud, kuid vastust veel ei ole.

### Not found

sub-no-data-yet = Vedajal veel andmeid ei ole
    .sentence = Vedaja ei tunne seda numbrit veel. Esimestel päevadel on see tavaline.
sub-invalid-number = Vedaja ei aktsepteeri numbrit
    .sentence = Vedaja ei aktsepteeri seda numbrit. Palun kontrollige, kas see on õigesti sisestatud.
sub-carrier-mismatch = Teise vedaja number
    .sentence = Vedaja teatel ei ole see number tema oma. See võib kuuluda teisele vedajale.

### Announced: the goods were not seen yet

sub-label-created = Pakikaart koostatud
    .sentence = Pakikaart on koostatud. Pakk ei ole veel vedajani jõudnud.
sub-awaiting-collection = Ootab vedajale üleandmist
    .sentence = Vedajal on palutud pakk saatja juurest ära tuua.

### In transit

sub-moving = Pakk on teel
    .sentence = Pakk on teel.
sub-picked-up = Vedajale üle antud
    .sentence = Vedaja on paki vastu võtnud.
sub-departed-facility = Sorteerimiskeskusest lahkunud
    .sentence = Pakk on sorteerimiskeskusest lahkunud.
sub-arrived-facility = Sorteerimiskeskusesse jõudnud
    .sentence = Pakk on jõudnud sorteerimiskeskusesse.
sub-departed-origin-country = Lähteriigist lahkunud
    .sentence = Pakk on lahkunud riigist, kust see saadeti.
sub-arrived-destination-country = Sihtriiki jõudnud
    .sentence = Pakk on jõudnud sihtriiki.
sub-at-delivery-facility = Jaotuskeskuses
    .sentence = Pakk on jõudnud jaotuskeskusesse, kust see kätte toimetatakse.
sub-handed-to-last-mile = Üle antud kättetoimetavale vedajale
    .sentence = Pakk on üle antud vedajale, kes selle kätte toimetab.
sub-forwarded = Teisele aadressile edasi saadetud
    .sentence = Pakk saadetakse edasi teisele aadressile.
sub-problem-resolved = Probleem lahendatud, taas teel
    .sentence = Probleem on lahendatud. Pakk on taas teel.
sub-delivery-scheduled = Kättetoimetamise kuupäev määratud
    .sentence = Kättetoimetamise kuupäev on määratud.
sub-delivery-rescheduled = Kättetoimetamise kuupäev muudetud
    .sentence = Kättetoimetamise kuupäeva on muudetud.
sub-customs-started = Tollivormistuses
    .sentence = Toll kontrollib pakki.
sub-customs-released = Tollist vabastatud
    .sentence = Toll on paki vabastanud.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Pakk on kättetoimetamisel.
sub-recipient-contacted = Saajaga enne kättetoimetamist ühendust võetud
    .sentence = Vedaja on saajaga kättetoimetamise asjus ühendust võtnud.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Pakk on kättesaamiseks valmis.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Vedaja püüdis pakki kätte toimetada, kuid see ei õnnestunud.
sub-recipient-absent = Kedagi ei olnud kohal
    .sentence = Vedaja püüdis pakki kätte toimetada, kuid kedagi ei olnud kohal.
sub-business-closed = Ettevõte suletud
    .sentence = Vedaja püüdis pakki kätte toimetada, kuid ettevõte oli suletud.
sub-attempt-bad-address = Kättetoimetamine ebaõnnestus: vale aadress
    .sentence = Vedaja püüdis pakki kätte toimetada, kuid aadress on vale või puudulik.
sub-attempt-refused = Kättetoimetamine ebaõnnestus: keelduti vastu võtmast
    .sentence = Vedaja püüdis pakki kätte toimetada, kuid seda keelduti uksel vastu võtmast.
sub-attempt-access = Kättetoimetamine ebaõnnestus: puudus ligipääs
    .sentence = Vedaja püüdis pakki kätte toimetada, kuid ei pääsenud ukseni.
sub-attempt-security-or-fee = Kättetoimetamine ebaõnnestus: turvakontroll või tasu
    .sentence = Kättetoimetamine peatati turvakontrolli või maksmata tasu tõttu.
sub-notice-left = Teade jäetud
    .sentence = Vedaja on jätnud teate, kuidas pakk kätte saada.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Pakk on kätte toimetatud.
sub-delivered-signed = Allkirja vastu kätte toimetatud
    .sentence = Pakk on allkirja vastu kätte toimetatud.
sub-delivered-neighbour-or-safe-place = Jäetud naabri juurde või turvalisse kohta
    .sentence = Pakk on jäetud naabri juurde või turvalisse kohta.
sub-delivered-collected = Saaja on järele tulnud
    .sentence = Saaja on pakile järele tulnud.
sub-delivered-cod = Kätte toimetatud, lunamaks tasutud
    .sentence = Pakk on kätte toimetatud ja lunamaks tasutud.

### Problem

sub-exception-other = { status-exception }
    .sentence = Pakiga on tekkinud probleem. Vedaja ei ole põhjust teatanud.
sub-delayed = Hilineb
    .sentence = Pakk hilineb.
sub-delayed-weather = Hilineb ilma tõttu
    .sentence = Pakk hilineb ilma tõttu.
sub-delayed-processing = Viivitus vedaja võrgus
    .sentence = Pakk hilineb vedaja võrgus tekkinud viivituse tõttu.
sub-delayed-transport = Transport hilineb
    .sentence = Pakk hilineb, sest lennuk või veoauto on hilinenud.
sub-missorted = Valesse kohta suunatud
    .sentence = Pakk on suunatud valesse kohta ja suunatakse ümber.
sub-on-hold = Peatatud
    .sentence = Vedaja on paki peatanud ega ole põhjust teatanud.
sub-held-for-payment = Peatatud: tasu maksmata
    .sentence = Vedaja hoiab pakki kinni, kuni tasu on makstud.
sub-security-hold = Peatatud: turvakontroll
    .sentence = Pakk on kontrolliks peatatud.
sub-customs-held = Tollis kinni peetud
    .sentence = Toll on paki kinni pidanud.
sub-customs-documents-required = Toll vajab dokumente
    .sentence = Toll vajab enne paki vabastamist andmeid või dokumente.
sub-customs-payment-required = Tollimaks või muud maksud tasumata
    .sentence = Enne paki vabastamist tollist tuleb tasuda tollimaks või muud maksud.
sub-customs-rejected = Tollis tagasi lükatud
    .sentence = Toll on paki tagasi lükanud.
sub-bad-address = Aadress vale või puudulik
    .sentence = Aadress on vale või puudulik. Vedaja vajab paki kättetoimetamiseks õiget aadressi.
sub-recipient-moved = Saaja on kolinud
    .sentence = Saaja ei asu enam sellel aadressil.
sub-recipient-info-invalid = Saaja andmed valed
    .sentence = Saaja nimi, telefoninumber või muud andmed on valed.
sub-refused = Saaja keeldus vastu võtmast
    .sentence = Saaja on keeldunud pakki vastu võtmast.
sub-pickup-expired = Õigel ajal ei tuldud järele
    .sentence = Pakile ei tuldud õigel ajal järele.
sub-rejected-by-carrier = Vedaja keeldus vastu võtmast
    .sentence = Vedaja ei võta seda pakki vastu.
sub-undeliverable = Ei ole võimalik kätte toimetada
    .sentence = Vedaja ei saa pakki kätte toimetada.
sub-damaged = Kahjustatud
    .sentence = Pakk on kahjustada saanud.
sub-lost = Kadunud
    .sentence = Vedaja teatel on pakk kadunud.
sub-destroyed = Hävitatud
    .sentence = Pakk on hävitatud.
sub-shipper-error = Viga saatja andmetes või pakendis
    .sentence = Saatja andmetes või pakendis on viga või ei olnud pakk valmis.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Pakk on teel tagasi saatja juurde.
sub-returned-to-sender = { status-returned }
    .sentence = Pakk on tagasi saatja juures.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = Saadetis on tühistatud.
sub-cancel-requested = Tühistamist taotletud
    .sentence = Vedajal on palutud saadetis tühistada.

### No longer followed, unknown

sub-no-update = Pikka aega uudiseid ei ole
    .sentence = Paki kohta ei ole nii kaua uudiseid olnud, et seda enam ei jälgita.
sub-unknown = { status-unknown }
    .sentence = Ei ole teada, kus pakk praegu on.
