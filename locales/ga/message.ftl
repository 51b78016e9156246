### Milestones of a journey

milestone-announced = Tá do bheart á ullmhú
    .body = Tá lipéad do bhirt cruthaithe. Beidh tú in ann do bheart a rianú a luaithe a bheidh sé ag an iompróir.
milestone-shipped = Tá do bheart ar an mbealach
    .body = Tá do bheart ag an iompróir. Is féidir leat é a rianú am ar bith.
milestone-left-origin = D’fhág do bheart an tír thionscnaimh
    .body = D’fhág do bheart an tír as ar seoladh é agus tá sé ar an mbealach chugat.
milestone-in-customs = Tá do bheart in imréiteach custaim
    .body = Tá do bheart á sheiceáil ag na custaim. Ní gá duit aon rud a dhéanamh faoi láthair.
milestone-customs-papers = Teastaíonn doiciméid ó na custaim faoi do bheart
    .body = Tá eolas nó doiciméid ag teastáil ó na custaim sula scaoilfidh siad do bheart. Féach ar an leathanach rianaithe, le do thoil, nó fiafraigh den iompróir cad atá in easnamh.
milestone-duties-due = Tá dleachtanna nó cánacha le híoc ar do bheart
    .body = Ní mór dleachtanna nó cánacha a íoc sula scaoilfidh na custaim do bheart. Le do thoil, ná híoc ach leis an iompróir nó leis na custaim, trína mbealaí oifigiúla féin.
milestone-customs-released = Scaoil na custaim do bheart
    .body = Tá an t-imréiteach custaim críochnaithe. Tá do bheart ag leanúint ar aghaidh chugat.
milestone-arrived-in-country = Shroich do bheart an tír chinn scríbe
    .body = Shroich do bheart an tír a bhfuil sé ag dul chuici. Ullmhófar anois é lena sheachadadh.
milestone-out-for-delivery = Tá do bheart amuigh lena sheachadadh
    .body = Tá an t-iompróir ar an mbealach chugat le do bheart.
milestone-delivery-failed = Níorbh fhéidir do bheart a sheachadadh
    .body = Feicfidh tú ar an leathanach rianaithe an ndéanfaidh an t-iompróir iarracht eile nó cá háit ar féidir leat an beart a bhailiú.
milestone-ready-for-pickup = Tá do bheart réidh le bailiú
    .body = Tabhair leat cruthúnas céannachta, le do thoil, agus an cód bailiúcháin má chuir an t-iompróir ceann chugat.
milestone-pickup-reminder = Tá do bheart fós le bailiú
    .body = Níor bailíodh do bheart fós. Tar éis an spriocdháta bailiúcháin, seolann an t-iompróir ar ais é.
milestone-delivered = Seachadadh do bheart
    .body = Tá súil againn go bhfuil tú sásta le gach rud.
milestone-delayed = Tá moill ar do bheart
    .body = Beidh do bheart níos faide ar an mbealach ná mar a bhí pleanáilte. Gabh ár leithscéal as an moill.
milestone-new-estimate = Tá dáta seachadta nua ann do do bheart
    .body = D’athraigh an t-iompróir dáta seachadta measta do bhirt.
milestone-problem = Tá fadhb le do bheart
    .body = Tá an scéala is déanaí ar an leathanach rianaithe. Má tá ceist ar bith agat, déan teagmháil linn, le do thoil.
milestone-returning = Tá do bheart ar a bhealach ar ais chugainn
    .body = Tá an t-iompróir ag seoladh do bhirt ar ais chugainn. Más mian leat go seolfaí arís é, déan teagmháil linn, le do thoil.
milestone-returned = Tá do bheart ar ais againn
    .body = Thug an t-iompróir do bheart ar ais dúinn. Cuir in iúl dúinn, le do thoil, cad ba mhaith leat a dhéanfaimis leis.
milestone-cancelled = Cuireadh seachadadh do bhirt ar ceal
    .body = Cuireadh an seachadadh seo ar ceal. Mura raibh tú ag súil leis sin, déan teagmháil linn, le do thoil.
milestone-delivery-withdrawn = Ceartúchán: níor seachadadh do bheart fós
    .body = Dúramar leat gur seachadadh do bheart. Cheartaigh an t-iompróir é sin: níor seachadadh an beart fós. Gabh ár leithscéal as an mbotún.
milestone-number-replaced = Tá uimhir rianaithe nua ag do bheart
    .body = Úsáid an uimhir rianaithe nua feasta, le do thoil. Níl an tseanuimhir bailí a thuilleadh.
milestone-return-received = Fuaireamar na hearraí a chuir tú ar ais
    .body = Tá an beart a sheol tú ar ais tagtha chugainn.

### Several parcels of one order

story-news = Scéala faoi d’ordú
story-delivered = { $count-plural ->
    [one] Seachadadh { $count } bheart as { $total }
    [two] Seachadadh { $count } bheart as { $total }
    [few] Seachadadh { $count } bheart as { $total }
    [many] Seachadadh { $count } mbeart as { $total }
   *[other] Seachadadh { $count } beart as { $total }
}
story-all-delivered = Seachadadh na bearta go léir ({ $total } as { $total })
story-body = Tá d’ordú á sheoladh i roinnt beart. Seo an scéala is déanaí faoi gach ceann acu.

### Around the text of a mail

subject-with-order = { $headline } (ordú { $order })
greeting = A chara,
closing = Le gach dea-ghuí,
button-track = Rianaigh do bheart

label-order = Ordú
label-number = Uimhir rianaithe
label-carrier = Iompróir
label-status = Stádas
label-estimate = Seachadadh measta
label-updated = Nuashonrú is déanaí
label-place = Áit
label-pickup-place = Ionad bailiúcháin
label-pickup-until = Spriocdháta bailiúcháin
label-signed-by = Sínithe ag
label-replaces = Uimhir rianaithe roimhe seo

step-announced = Ullmhaithe
step-shipped = Seolta
step-in-transit = Ar an mbealach
step-out-for-delivery = Á sheachadadh
step-delivered = Seachadta
step-text = Céim { $step } as { $total }: { $name }

### Days and hours

day-today = inniu, { $date }
day-tomorrow = amárach, { $date }
day-yesterday = inné, { $date }
day-time = { $day }, { $time }
day-window = { $day }, { $from } go dtí { $to }
days-range = { $from } go dtí { $to }
day-until = { $day }, ar a dhéanaí
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Má tá ceist ar bith agat, níl le déanamh ach an ríomhphost seo a fhreagairt.
footer-reason = Tá an ríomhphost seo á fháil agat toisc go bhfuil { $company } do do choinneáil ar an eolas faoi na bearta a bhaineann le d’ordú.
footer-unsubscribe = Stop na ríomhphoist faoi bhearta

unsubscribe-title = Ríomhphoist faoi do bhearta
unsubscribe-question = Ar mhaith leat gan ríomhphoist faoi do bhearta a fháil a thuilleadh?
unsubscribe-confirm = Stop na ríomhphoist
unsubscribe-done = Ní bhfaighidh tú ríomhphoist faoi do bhearta a thuilleadh.
unsubscribe-undo = Faigh arís iad
unsubscribe-undone = Gheobhaidh tú ríomhphoist faoi do bhearta arís.
