### Main statuses, in the order of a journey

status-pending = Pendenti
status-not-found = Ma nstabx
status-info-received = Dettalji riċevuti
status-in-transit = Fi tranżitu
status-out-for-delivery = Ħareġ għall-kunsinna
status-available-for-pickup = Lest għall-ġbir
status-delivery-failed = Kunsinna bla suċċess
status-delivered = Ikkunsinnat
status-exception = Problema
status-returning = Fi triqtu lura għand il-mittent
status-returned = Lura għand il-mittent
status-cancelled = Ikkanċellat
status-expired = M’għadux jiġi segwit
status-unknown = Mhux magħruf

### Pending: the carrier was asked and has not answered

sub-registered = Irreġistrat għat-traċċar
    .sentence = Il-kurrier intalab l-informazzjoni u għadu ma weġibx.

### Not found

sub-no-data-yet = Il-kurrier għad m’għandux informazzjoni
    .sentence = Il-kurrier għad m’għandux informazzjoni dwar dan in-numru. Dan hu normali fl-ewwel jiem.
sub-invalid-number = Numru mhux aċċettat mill-kurrier
    .sentence = Il-kurrier ma jaċċettax dan in-numru. Jekk jogħġbok iċċekkja li hu miktub sew.
sub-carrier-mismatch = Numru ta’ kurrier ieħor
    .sentence = Il-kurrier jgħid li dan in-numru mhux tiegħu. Jista’ jkun ta’ kurrier ieħor.

### Announced: the goods were not seen yet

sub-label-created = Tikketta lesta
    .sentence = It-tikketta hi lesta. Il-pakkett għadu mhux għand il-kurrier.
sub-awaiting-collection = Jistenna l-ġbir mill-kurrier
    .sentence = Il-kurrier intalab jiġbor il-pakkett mingħand il-mittent.

### In transit

sub-moving = Fi triqtu
    .sentence = Il-pakkett jinsab fi triqtu.
sub-picked-up = Miġbur mill-kurrier
    .sentence = Il-pakkett jinsab għand il-kurrier.
sub-departed-facility = Telaq minn ċentru tal-issortjar
    .sentence = Il-pakkett telaq minn ċentru tal-issortjar.
sub-arrived-facility = Wasal f’ċentru tal-issortjar
    .sentence = Il-pakkett wasal f’ċentru tal-issortjar.
sub-departed-origin-country = Telaq mill-pajjiż tal-oriġini
    .sentence = Il-pakkett telaq mill-pajjiż li minnu ntbagħat.
sub-arrived-destination-country = Wasal fil-pajjiż tad-destinazzjoni
    .sentence = Il-pakkett wasal fil-pajjiż tad-destinazzjoni.
sub-at-delivery-facility = Fiċ-ċentru tal-kunsinna
    .sentence = Il-pakkett wasal fiċ-ċentru tal-kunsinna li minnu se joħroġ għand id-destinatarju.
sub-handed-to-last-mile = Mogħti lill-kurrier tal-kunsinna
    .sentence = Il-pakkett ingħata lill-kurrier li se jikkunsinnah.
sub-forwarded = Mibgħut f’indirizz ieħor
    .sentence = Il-pakkett qed jintbagħat f’indirizz ieħor.
sub-problem-resolved = Problema solvuta, mill-ġdid fi triqtu
    .sentence = Il-problema ssolviet. Il-pakkett jinsab mill-ġdid fi triqtu.
sub-delivery-scheduled = Data tal-kunsinna stabbilita
    .sentence = Ġiet stabbilita data għall-kunsinna.
sub-delivery-rescheduled = Data tal-kunsinna mibdula
    .sentence = Id-data tal-kunsinna nbidlet.
sub-customs-started = Għaddej mid-Dwana
    .sentence = Id-Dwana qed tiċċekkja l-pakkett.
sub-customs-released = Rilaxxat mid-Dwana
    .sentence = Id-Dwana rrilaxxat il-pakkett.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Il-pakkett ħareġ għall-kunsinna.
sub-recipient-contacted = Destinatarju kkuntattjat qabel il-kunsinna
    .sentence = Il-kurrier ikkuntattja lid-destinatarju dwar il-kunsinna.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Il-pakkett lest biex jinġabar.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Il-kurrier ipprova jikkunsinna l-pakkett, iżda bla suċċess.
sub-recipient-absent = Ma kien hemm ħadd
    .sentence = Il-kurrier ipprova jikkunsinna l-pakkett, iżda ma kien hemm ħadd.
sub-business-closed = Negozju magħluq
    .sentence = Il-kurrier ipprova jikkunsinna l-pakkett, iżda n-negozju kien magħluq.
sub-attempt-bad-address = Kunsinna bla suċċess: indirizz ħażin
    .sentence = Il-kurrier ipprova jikkunsinna l-pakkett, iżda l-indirizz hu ħażin jew mhux komplut.
sub-attempt-refused = Kunsinna bla suċċess: irrifjutat fil-bieb
    .sentence = Il-kurrier ipprova jikkunsinna l-pakkett, iżda dan ġie rrifjutat fil-bieb.
sub-attempt-access = Kunsinna bla suċċess: bla aċċess
    .sentence = Il-kurrier ipprova jikkunsinna l-pakkett, iżda ma setax jasal sal-bieb.
sub-attempt-security-or-fee = Kunsinna bla suċċess: kontroll tas-sigurtà jew ħlas
    .sentence = Il-kunsinna twaqqfet minħabba kontroll tas-sigurtà jew ħlas li għadu ma sarx.
sub-notice-left = Tħalla avviż
    .sentence = Il-kurrier ħalla avviż li jispjega kif jista’ jinkiseb il-pakkett.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Il-pakkett ġie kkunsinnat.
sub-delivered-signed = Ikkunsinnat bil-firma
    .sentence = Il-pakkett ġie kkunsinnat bil-firma.
sub-delivered-neighbour-or-safe-place = Imħolli għand ġar jew f’post sigur
    .sentence = Il-pakkett tħalla għand ġar jew f’post sigur.
sub-delivered-collected = Miġbur mid-destinatarju
    .sentence = Id-destinatarju ġabar il-pakkett.
sub-delivered-cod = Ikkunsinnat u mħallas mal-kunsinna
    .sentence = Il-pakkett ġie kkunsinnat u tħallas mal-kunsinna.

### Problem

sub-exception-other = { status-exception }
    .sentence = Hemm problema bil-pakkett. Il-kurrier ma jagħtix raġuni.
sub-delayed = Imdewwem
    .sentence = Il-pakkett hu mdewwem.
sub-delayed-weather = Imdewwem minħabba t-temp
    .sentence = Il-pakkett hu mdewwem minħabba t-temp.
sub-delayed-processing = Imdewwem fin-netwerk tal-kurrier
    .sentence = Il-pakkett hu mdewwem fin-netwerk tal-kurrier.
sub-delayed-transport = Imdewwem waqt it-trasport
    .sentence = Il-pakkett hu mdewwem għax it-titjira jew it-trakk li qed iġorruh għandhom dewmien.
sub-missorted = Mibgħut fit-triq il-ħażina
    .sentence = Il-pakkett intbagħat fit-triq il-ħażina u issa qed jintbagħat fit-triq it-tajba.
sub-on-hold = Miżmum
    .sentence = Il-kurrier qed iżomm il-pakkett u ma jagħtix raġuni.
sub-held-for-payment = Miżmum: ħlas dovut
    .sentence = Il-kurrier qed iżomm il-pakkett sakemm jitħallas ammont dovut.
sub-security-hold = Miżmum: kontroll tas-sigurtà
    .sentence = Il-pakkett qed jinżamm għal kontroll.
sub-customs-held = Miżmum mid-Dwana
    .sentence = Id-Dwana qed iżżomm il-pakkett.
sub-customs-documents-required = Id-Dwana teħtieġ dokumenti
    .sentence = Id-Dwana teħtieġ informazzjoni jew dokumenti qabel ma tirrilaxxa l-pakkett.
sub-customs-payment-required = Dazji jew taxxi dovuti
    .sentence = Iridu jitħallsu dazji jew taxxi qabel ma d-Dwana tirrilaxxa l-pakkett.
sub-customs-rejected = Irrifjutat mid-Dwana
    .sentence = Id-Dwana rrifjutat il-pakkett.
sub-bad-address = Indirizz ħażin jew mhux komplut
    .sentence = L-indirizz hu ħażin jew mhux komplut. Il-kurrier jeħtieġ l-indirizz it-tajjeb biex jikkunsinna l-pakkett.
sub-recipient-moved = Id-destinatarju bidel l-indirizz
    .sentence = Id-destinatarju m’għadux f’dan l-indirizz.
sub-recipient-info-invalid = Dettalji ħżiena tad-destinatarju
    .sentence = L-isem, in-numru tat-telefown jew dettalji oħra tad-destinatarju huma ħżiena.
sub-refused = Irrifjutat mid-destinatarju
    .sentence = Id-destinatarju rrifjuta l-pakkett.
sub-pickup-expired = Ma nġabarx fil-ħin
    .sentence = Il-pakkett ma nġabarx fil-ħin.
sub-rejected-by-carrier = Mhux aċċettat mill-kurrier
    .sentence = Il-kurrier ma jaċċettax dan il-pakkett.
sub-undeliverable = Ma jistax jiġi kkunsinnat
    .sentence = Il-kurrier ma jistax jikkunsinna l-pakkett.
sub-damaged = Bil-ħsara
    .sentence = Il-pakkett ġarrab ħsara.
sub-lost = Mitluf
    .sentence = Il-kurrier jgħid li l-pakkett intilef.
sub-destroyed = Meqrud
    .sentence = Il-pakkett inqered.
sub-shipper-error = Żball fid-dettalji jew fl-ippakkjar tal-mittent
    .sentence = Id-dettalji jew l-ippakkjar tal-mittent mhumiex tajbin, jew il-pakkett ma kienx lest.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Il-pakkett jinsab fi triqtu lura għand il-mittent.
sub-returned-to-sender = { status-returned }
    .sentence = Il-pakkett jinsab lura għand il-mittent.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = L-ispedizzjoni ġiet ikkanċellata.
sub-cancel-requested = Kanċellament mitlub
    .sentence = Il-kurrier intalab jikkanċella l-ispedizzjoni.

### No longer followed, unknown

sub-no-update = Bla aħbarijiet għal żmien twil
    .sentence = Ma kienx hemm aħbarijiet dwar il-pakkett għal żmien tant twil li m’għadux jiġi segwit.
sub-unknown = { status-unknown }
    .sentence = Mhux magħruf fejn jinsab il-pakkett fi triqtu.
