### Main statuses, in the order of a journey

status-pending = Ar feitheamh
status-not-found = Níor aimsíodh
status-info-received = Fógartha
status-in-transit = Faoi bhealach
status-out-for-delivery = Amuigh lena sheachadadh
status-available-for-pickup = Réidh le bailiú
status-delivery-failed = Theip ar an seachadadh
status-delivered = Seachadta
status-exception = Fadhb
status-returning = Á sheoladh ar ais
status-returned = Ar ais ag an seoltóir
status-cancelled = Curtha ar ceal
status-expired = Rianú stoptha
status-unknown = Anaithnid

### Pending: the carrier was asked and has not answered

sub-registered = Cláraithe lena rianú
    .sentence = Cuireadh ceist ar an iompróir agus níl freagra faighte fós.

### Not found

sub-no-data-yet = Gan eolas ag an iompróir fós
    .sentence = Níl aon taifead ag an iompróir ar an uimhir seo fós. Is gnách é sin sna chéad laethanta.
sub-invalid-number = Uimhir nach nglacann an t-iompróir léi
    .sentence = Ní ghlacann an t-iompróir leis an uimhir seo. Seiceáil, le do thoil, nach bhfuil botún clóscríofa inti.
sub-carrier-mismatch = Uimhir le hiompróir eile
    .sentence = Deir an t-iompróir nach leis féin an uimhir seo. B’fhéidir gur le hiompróir eile í.

### Announced: the goods were not seen yet

sub-label-created = Lipéad cruthaithe
    .sentence = Tá an lipéad cruthaithe. Níl an beart ag an iompróir fós.
sub-awaiting-collection = Le bailiú ag an iompróir
    .sentence = Iarradh ar an iompróir an beart a bhailiú ón seoltóir.

### In transit

sub-moving = Ar an mbealach
    .sentence = Tá an beart ar an mbealach.
sub-picked-up = Bailithe ag an iompróir
    .sentence = Tá an beart ag an iompróir.
sub-departed-facility = Imithe ó ionad sórtála
    .sentence = D’fhág an beart ionad sórtála.
sub-arrived-facility = Tagtha chuig ionad sórtála
    .sentence = Shroich an beart ionad sórtála.
sub-departed-origin-country = Imithe ón tír thionscnaimh
    .sentence = D’fhág an beart an tír as ar seoladh é.
sub-arrived-destination-country = Tagtha chuig an tír chinn scríbe
    .sentence = Shroich an beart an tír a bhfuil sé ag dul chuici.
sub-at-delivery-facility = Ag an iosta seachadta
    .sentence = Shroich an beart an t-iosta óna seachadfar é.
sub-handed-to-last-mile = Tugtha don iompróir seachadta
    .sentence = Tugadh an beart don iompróir a sheachadfaidh é.
sub-forwarded = Curtha ar aghaidh chuig seoladh eile
    .sentence = Tá an beart á chur ar aghaidh chuig seoladh eile.
sub-problem-resolved = Fadhb réitithe, ar an mbealach arís
    .sentence = Réitíodh an fhadhb. Tá an beart ar an mbealach arís.
sub-delivery-scheduled = Dáta seachadta socraithe
    .sentence = Socraíodh dáta don seachadadh.
sub-delivery-rescheduled = Dáta seachadta athraithe
    .sentence = Athraíodh dáta an tseachadta.
sub-customs-started = In imréiteach custaim
    .sentence = Tá an beart á sheiceáil ag na custaim.
sub-customs-released = Scaoilte ag na custaim
    .sentence = Scaoil na custaim an beart.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Tá an beart amuigh lena sheachadadh.
sub-recipient-contacted = Teagmháil leis an bhfaighteoir roimh an seachadadh
    .sentence = Chuaigh an t-iompróir i dteagmháil leis an bhfaighteoir faoin seachadadh.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Tá an beart réidh le bailiú.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Rinne an t-iompróir iarracht an beart a sheachadadh, ach níor éirigh leis.
sub-recipient-absent = Ní raibh aon duine ann
    .sentence = Rinne an t-iompróir iarracht an beart a sheachadadh, ach ní raibh aon duine ann.
sub-business-closed = Bhí an gnó dúnta
    .sentence = Rinne an t-iompróir iarracht an beart a sheachadadh, ach bhí an gnó dúnta.
sub-attempt-bad-address = Theip ar an seachadadh: seoladh mícheart
    .sentence = Rinne an t-iompróir iarracht an beart a sheachadadh, ach tá an seoladh mícheart nó neamhiomlán.
sub-attempt-refused = Theip ar an seachadadh: diúltaíodh don bheart ag an doras
    .sentence = Rinne an t-iompróir iarracht an beart a sheachadadh, ach diúltaíodh dó ag an doras.
sub-attempt-access = Theip ar an seachadadh: gan rochtain
    .sentence = Rinne an t-iompróir iarracht an beart a sheachadadh, ach níor éirigh leis teacht chomh fada leis an doras.
sub-attempt-security-or-fee = Theip ar an seachadadh: seiceáil slándála nó táille
    .sentence = Stopadh an seachadadh mar gheall ar sheiceáil slándála nó ar tháille nár íocadh.
sub-notice-left = Fógra fágtha
    .sentence = D’fhág an t-iompróir fógra a deir conas an beart a fháil.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Seachadadh an beart.
sub-delivered-signed = Seachadta agus sínithe
    .sentence = Seachadadh an beart agus síníodh ar a shon.
sub-delivered-neighbour-or-safe-place = Fágtha le comharsa nó in áit shábháilte
    .sentence = Fágadh an beart le comharsa nó in áit shábháilte.
sub-delivered-collected = Bailithe ag an bhfaighteoir
    .sentence = Bhailigh an faighteoir an beart.
sub-delivered-cod = Seachadta agus íoctha ar sheachadadh
    .sentence = Seachadadh an beart agus íocadh as ar sheachadadh.

### Problem

sub-exception-other = { status-exception }
    .sentence = Tá fadhb leis an mbeart. Níor thug an t-iompróir cúis.
sub-delayed = Moill
    .sentence = Tá moill ar an mbeart.
sub-delayed-weather = Moill de bharr na haimsire
    .sentence = Tá moill ar an mbeart de bharr na haimsire.
sub-delayed-processing = Moill i líonra an iompróra
    .sentence = Tá moill ar an mbeart i líonra an iompróra.
sub-delayed-transport = Moill ar an iompar
    .sentence = Tá moill ar an mbeart toisc go bhfuil an eitilt nó an leoraí déanach.
sub-missorted = Curtha an bealach mícheart
    .sentence = Cuireadh an beart an bealach mícheart agus tá sé á atreorú.
sub-on-hold = Coinnithe siar
    .sentence = Tá an beart á choinneáil siar ag an iompróir. Níor tugadh cúis.
sub-held-for-payment = Coinnithe siar: íocaíocht dlite
    .sentence = Tá an beart á choinneáil siar ag an iompróir go dtí go n-íocfar táille.
sub-security-hold = Coinnithe siar: seiceáil slándála
    .sentence = Tá an beart á choinneáil siar lena sheiceáil.
sub-customs-held = Coinnithe siar ag na custaim
    .sentence = Tá an beart á choinneáil siar ag na custaim.
sub-customs-documents-required = Doiciméid ag teastáil ó na custaim
    .sentence = Tá eolas nó doiciméid ag teastáil ó na custaim sula scaoilfidh siad an beart.
sub-customs-payment-required = Dleachtanna nó cánacha le híoc
    .sentence = Ní mór dleachtanna nó cánacha a íoc sula scaoilfidh na custaim an beart.
sub-customs-rejected = Diúltaithe ag na custaim
    .sentence = Dhiúltaigh na custaim don bheart.
sub-bad-address = Seoladh mícheart nó neamhiomlán
    .sentence = Tá an seoladh mícheart nó neamhiomlán. Tá an seoladh ceart ag teastáil ón iompróir chun an beart a sheachadadh.
sub-recipient-moved = Faighteoir imithe ón seoladh
    .sentence = Níl an faighteoir ag an seoladh seo a thuilleadh.
sub-recipient-info-invalid = Sonraí an fhaighteora mícheart
    .sentence = Tá ainm, uimhir theileafóin nó sonraí eile an fhaighteora mícheart.
sub-refused = Diúltaithe ag an bhfaighteoir
    .sentence = Dhiúltaigh an faighteoir don bheart.
sub-pickup-expired = Níor bailíodh in am
    .sentence = Níor bailíodh an beart in am.
sub-rejected-by-carrier = Diúltaithe ag an iompróir
    .sentence = Ní ghlacann an t-iompróir leis an mbeart seo.
sub-undeliverable = Dosheachadta
    .sentence = Ní féidir leis an iompróir an beart a sheachadadh.
sub-damaged = Damáistithe
    .sentence = Rinneadh damáiste don bheart.
sub-lost = Caillte
    .sentence = Deir an t-iompróir go bhfuil an beart caillte.
sub-destroyed = Scriosta
    .sentence = Scriosadh an beart.
sub-shipper-error = Sonraí nó pacáistíocht an tseoltóra mícheart
    .sentence = Tá sonraí nó pacáistíocht an tseoltóra mícheart, nó ní raibh an beart réidh.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Tá an beart ar a bhealach ar ais chuig an seoltóir.
sub-returned-to-sender = { status-returned }
    .sentence = Tá an beart ar ais ag an seoltóir.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = Cuireadh seachadadh an bhirt ar ceal.
sub-cancel-requested = Cealú iarrtha
    .sentence = Iarradh ar an iompróir seachadadh an bhirt a chur ar ceal.

### No longer followed, unknown

sub-no-update = Gan scéala le rófhada
    .sentence = Tá sé chomh fada sin ó bhí scéala faoin mbeart nach bhfuil sé á rianú a thuilleadh.
sub-unknown = { status-unknown }
    .sentence = Ní fios cá bhfuil an beart ar a bhealach.
