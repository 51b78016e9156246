### Main statuses, in the order of a journey

status-pending = Gaida atbildi
status-not-found = Nav atrasts
status-info-received = Pieteikts
status-in-transit = Ceļā
status-out-for-delivery = Tiek piegādāts
status-available-for-pickup = Gatavs saņemšanai
status-delivery-failed = Piegāde neizdevās
status-delivered = Piegādāts
status-exception = Problēma
status-returning = Tiek atgriezts sūtītājam
status-returned = Atgriezts sūtītājam
status-cancelled = Atcelts
status-expired = Izsekošana pārtraukta
status-unknown = Nezināms

### Pending: the carrier was asked and has not answered

sub-registered = Reģistrēts izsekošanai
    .sentence = Pārvadātājam nosūtīts pieprasījums, atbilde vēl nav saņemta.

### Not found

sub-no-data-yet = Pārvadātājam vēl nav datu
    .sentence = Pārvadātājam vēl nav datu par šo numuru. Pirmajās dienās tā mēdz būt.
sub-invalid-number = Pārvadātājs nepieņem numuru
    .sentence = Pārvadātājs nepieņem šo numuru. Lūdzu, pārbaudiet, vai tajā nav kļūdas.
sub-carrier-mismatch = Cita pārvadātāja numurs
    .sentence = Pārvadātājs norāda, ka tas nav viņa izsniegts numurs. Iespējams, tas pieder citam pārvadātājam.

### Announced: the goods were not seen yet

sub-label-created = Izveidota sūtījuma etiķete
    .sentence = Sūtījuma etiķete ir izveidota. Sūtījums vēl nav nodots pārvadātājam.
sub-awaiting-collection = Gaida, kad pārvadātājs paņems
    .sentence = Pārvadātājam ir pieteikta sūtījuma paņemšana no sūtītāja.

### In transit

sub-moving = Virzās uz galamērķi
    .sentence = Sūtījums ir ceļā.
sub-picked-up = Pārvadātājs pieņēmis
    .sentence = Pārvadātājs ir pieņēmis sūtījumu.
sub-departed-facility = Izbraucis no šķirošanas centra
    .sentence = Sūtījums ir atstājis šķirošanas centru.
sub-arrived-facility = Saņemts šķirošanas centrā
    .sentence = Sūtījums ir saņemts šķirošanas centrā.
sub-departed-origin-country = Izvests no nosūtīšanas valsts
    .sentence = Sūtījums ir izvests no nosūtīšanas valsts.
sub-arrived-destination-country = Saņemts galamērķa valstī
    .sentence = Sūtījums ir saņemts galamērķa valstī.
sub-at-delivery-facility = Saņemts piegādes terminālī
    .sentence = Sūtījums ir saņemts terminālī, no kura to piegādās.
sub-handed-to-last-mile = Nodots piegādes pārvadātājam
    .sentence = Sūtījums ir nodots pārvadātājam, kas to piegādās.
sub-forwarded = Pārsūtīts uz citu adresi
    .sentence = Sūtījums tiek pārsūtīts uz citu adresi.
sub-problem-resolved = Problēma atrisināta, atkal ceļā
    .sentence = Problēma ir atrisināta. Sūtījums atkal ir ceļā.
sub-delivery-scheduled = Noteikts piegādes datums
    .sentence = Ir noteikts piegādes datums.
sub-delivery-rescheduled = Mainīts piegādes datums
    .sentence = Piegādes datums ir mainīts.
sub-customs-started = Muitošanā
    .sentence = Muita pārbauda sūtījumu.
sub-customs-released = Muita izlaidusi
    .sentence = Muita ir izlaidusi sūtījumu.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Sūtījums tiek piegādāts.
sub-recipient-contacted = Notikusi saziņa ar saņēmēju pirms piegādes
    .sentence = Pārvadātājs ir sazinājies ar saņēmēju par piegādi.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Sūtījums ir gatavs saņemšanai.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Pārvadātājs mēģināja piegādāt sūtījumu, bet tas neizdevās.
sub-recipient-absent = Neviena nebija uz vietas
    .sentence = Pārvadātājs mēģināja piegādāt sūtījumu, bet neviena nebija uz vietas.
sub-business-closed = Uzņēmums bija slēgts
    .sentence = Pārvadātājs mēģināja piegādāt sūtījumu, bet uzņēmums bija slēgts.
sub-attempt-bad-address = Piegāde neizdevās: nepareiza adrese
    .sentence = Pārvadātājs mēģināja piegādāt sūtījumu, bet adrese ir nepareiza vai nepilnīga.
sub-attempt-refused = Piegāde neizdevās: uz vietas atteicās pieņemt
    .sentence = Pārvadātājs mēģināja piegādāt sūtījumu, bet uz vietas no tā atteicās.
sub-attempt-access = Piegāde neizdevās: nevarēja piekļūt
    .sentence = Pārvadātājs mēģināja piegādāt sūtījumu, bet nevarēja nokļūt līdz durvīm.
sub-attempt-security-or-fee = Piegāde neizdevās: drošības pārbaude vai maksājums
    .sentence = Piegāde tika pārtraukta drošības pārbaudes vai neveikta maksājuma dēļ.
sub-notice-left = Atstāts paziņojums
    .sentence = Pārvadātājs atstāja paziņojumu, kurā norādīts, kā saņemt sūtījumu.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Sūtījums ir piegādāts.
sub-delivered-signed = Piegādāts pret parakstu
    .sentence = Sūtījums ir piegādāts pret parakstu.
sub-delivered-neighbour-or-safe-place = Atstāts pie kaimiņiem vai drošā vietā
    .sentence = Sūtījums ir atstāts pie kaimiņiem vai drošā vietā.
sub-delivered-collected = Saņēmējs izņēmis
    .sentence = Saņēmējs ir izņēmis sūtījumu.
sub-delivered-cod = Piegādāts ar pēcmaksu
    .sentence = Sūtījums ir piegādāts, un pēcmaksa ir samaksāta.

### Problem

sub-exception-other = { status-exception }
    .sentence = Ar sūtījumu radusies problēma. Pārvadātājs iemeslu nav norādījis.
sub-delayed = Kavējas
    .sentence = Sūtījums kavējas.
sub-delayed-weather = Kavējas laikapstākļu dēļ
    .sentence = Sūtījums kavējas laikapstākļu dēļ.
sub-delayed-processing = Kavējas pārvadātāja tīklā
    .sentence = Sūtījums kavējas pārvadātāja tīklā.
sub-delayed-transport = Kavējas transports
    .sentence = Sūtījums kavējas, jo aizkavējies reiss vai kravas automašīna.
sub-missorted = Nosūtīts nepareizā virzienā
    .sentence = Sūtījums tika nosūtīts nepareizā virzienā un tiek pāradresēts.
sub-on-hold = Aizturēts
    .sentence = Pārvadātājs ir aizturējis sūtījumu un iemeslu nav norādījis.
sub-held-for-payment = Aizturēts: jāveic maksājums
    .sentence = Pārvadātājs ir aizturējis sūtījumu līdz maksājuma veikšanai.
sub-security-hold = Aizturēts: drošības pārbaude
    .sentence = Sūtījums ir aizturēts pārbaudei.
sub-customs-held = Aizturēts muitā
    .sentence = Sūtījums ir aizturēts muitā.
sub-customs-documents-required = Muitai vajadzīgi dokumenti
    .sentence = Lai sūtījumu izlaistu, muitai vajadzīga informācija vai dokumenti.
sub-customs-payment-required = Jāmaksā muitas nodoklis vai citi nodokļi
    .sentence = Lai muita sūtījumu izlaistu, jāsamaksā muitas nodoklis vai citi nodokļi.
sub-customs-rejected = Muita noraidījusi
    .sentence = Muita ir noraidījusi sūtījumu.
sub-bad-address = Nepareiza vai nepilnīga adrese
    .sentence = Adrese ir nepareiza vai nepilnīga. Lai sūtījumu piegādātu, pārvadātājam vajadzīga pareizā adrese.
sub-recipient-moved = Saņēmējs pārcēlies
    .sentence = Saņēmējs šajā adresē vairs nav sastopams.
sub-recipient-info-invalid = Nepareizi saņēmēja dati
    .sentence = Saņēmēja vārds, tālruņa numurs vai citi dati ir nepareizi.
sub-refused = Saņēmējs atteicies
    .sentence = Saņēmējs ir atteicies no sūtījuma.
sub-pickup-expired = Nav izņemts laikā
    .sentence = Sūtījums nav izņemts laikā.
sub-rejected-by-carrier = Pārvadātājs nepieņem
    .sentence = Pārvadātājs šo sūtījumu nepieņem.
sub-undeliverable = Nav piegādājams
    .sentence = Pārvadātājs nevar piegādāt sūtījumu.
sub-damaged = Bojāts
    .sentence = Sūtījums ir bojāts.
sub-lost = Nozaudēts
    .sentence = Pārvadātājs ziņo, ka sūtījums ir nozaudēts.
sub-destroyed = Iznīcināts
    .sentence = Sūtījums ir iznīcināts.
sub-shipper-error = Neatbilstoši sūtītāja dati vai iepakojums
    .sentence = Sūtītāja dati vai iepakojums ir neatbilstoši, vai arī sūtījums nebija sagatavots.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Sūtījums ir ceļā atpakaļ pie sūtītāja.
sub-returned-to-sender = { status-returned }
    .sentence = Sūtījums ir atgriezts sūtītājam.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = Sūtījums ir atcelts.
sub-cancel-requested = Pieprasīta atcelšana
    .sentence = Pārvadātājam ir lūgts atcelt sūtījumu.

### No longer followed, unknown

sub-no-update = Pārāk ilgi nav ziņu
    .sentence = Par sūtījumu tik ilgi nav bijis ziņu, ka tas vairs netiek izsekots.
sub-unknown = { status-unknown }
    .sentence = Nav zināms, kurā ceļa posmā ir sūtījums.
