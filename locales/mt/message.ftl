### Milestones of a journey

milestone-announced = Il-pakkett tiegħek qed jitħejja
    .body = It-tikketta tal-pakkett tiegħek hi lesta. Tkun tista’ ssegwi l-vjaġġ tiegħu malli jkun għand il-kurrier.
milestone-shipped = Il-pakkett tiegħek jinsab fi triqtu
    .body = Il-pakkett tiegħek jinsab għand il-kurrier. Tista’ ssegwi l-vjaġġ tiegħu meta trid.
milestone-left-origin = Il-pakkett tiegħek telaq mill-pajjiż tal-oriġini
    .body = Il-pakkett tiegħek telaq mill-pajjiż li minnu ntbagħat u jinsab fi triqtu lejk.
milestone-in-customs = Il-pakkett tiegħek għaddej mid-Dwana
    .body = Id-Dwana qed tiċċekkja l-pakkett tiegħek. Bħalissa m’għandek għalfejn tagħmel xejn.
milestone-customs-papers = Id-Dwana teħtieġ dokumenti għall-pakkett tiegħek
    .body = Id-Dwana teħtieġ informazzjoni jew dokumenti qabel ma tirrilaxxa l-pakkett. Jekk jogħġbok ara l-paġna tat-traċċar jew staqsi lill-kurrier x’inhu nieqes.
milestone-duties-due = Hemm dazji jew taxxi dovuti fuq il-pakkett tiegħek
    .body = Iridu jitħallsu dazji jew taxxi qabel ma d-Dwana tirrilaxxa l-pakkett. Jekk jogħġbok ħallas biss lill-kurrier jew lid-Dwana, permezz tal-mezzi uffiċjali tagħhom.
milestone-customs-released = Id-Dwana rrilaxxat il-pakkett tiegħek
    .body = Il-proċess tad-Dwana tlesta. Il-pakkett tiegħek qed ikompli triqtu lejk.
milestone-arrived-in-country = Il-pakkett tiegħek wasal fil-pajjiż tad-destinazzjoni
    .body = Il-pakkett tiegħek wasal fil-pajjiż tad-destinazzjoni. Issa se jitħejja għall-kunsinna.
milestone-out-for-delivery = Il-pakkett tiegħek ħareġ għall-kunsinna
    .body = Il-kurrier jinsab fi triqtu lejk bil-pakkett.
milestone-delivery-failed = Il-pakkett tiegħek ma setax jiġi kkunsinnat
    .body = Fil-paġna tat-traċċar tista’ tara jekk il-kurrier hux se jerġa’ jipprova jew minn fejn tista’ tiġbor il-pakkett.
milestone-ready-for-pickup = Il-pakkett tiegħek lest għall-ġbir
    .body = Jekk jogħġbok ħu miegħek dokument tal-identità, u l-kodiċi tal-ġbir jekk irċevejt wieħed mingħand il-kurrier.
milestone-pickup-reminder = Il-pakkett tiegħek għadu jistenna li jinġabar
    .body = Il-pakkett tiegħek għadu ma nġabarx. Wara l-aħħar jum għall-ġbir, il-kurrier jibagħtu lura.
milestone-delivered = Il-pakkett tiegħek ġie kkunsinnat
    .body = Nittamaw li kollox hu kif mixtieq.
milestone-delayed = Il-pakkett tiegħek hu mdewwem
    .body = Il-pakkett tiegħek qed idum aktar milli kien ippjanat. Niskużaw ruħna għad-dewmien.
milestone-new-estimate = Data ġdida għall-kunsinna tal-pakkett tiegħek
    .body = Il-kurrier biddel id-data mistennija tal-kunsinna tal-pakkett tiegħek.
milestone-problem = Hemm problema bil-pakkett tiegħek
    .body = Fil-paġna tat-traċċar issib l-aħħar aħbarijiet. Jekk għandek xi mistoqsija, jekk jogħġbok ikkuntattjana.
milestone-returning = Il-pakkett tiegħek jinsab fi triqtu lura għandna
    .body = Il-kurrier qed jibgħat il-pakkett tiegħek lura għandna. Jekk tixtieq li nerġgħu nibagħtuhulek, jekk jogħġbok ikkuntattjana.
milestone-returned = Il-pakkett tiegħek jinsab lura għandna
    .body = Il-pakkett tiegħek wasal lura għandna mingħand il-kurrier. Jekk jogħġbok għarrafna kif tixtieq li nimxu.
milestone-cancelled = L-ispedizzjoni tal-pakkett tiegħek ġiet ikkanċellata
    .body = Din l-ispedizzjoni ġiet ikkanċellata. Jekk ma kontx qed tistenna dan, jekk jogħġbok ikkuntattjana.
milestone-delivery-withdrawn = Korrezzjoni: il-pakkett għadu ma ġiex ikkunsinnat
    .body = Konna għarrafniek li l-pakkett tiegħek ġie kkunsinnat. Il-kurrier ikkoreġa din l-informazzjoni: il-pakkett għadu ma ġiex ikkunsinnat. Niskużaw ruħna għall-iżball.
milestone-number-replaced = Il-pakkett tiegħek għandu numru tat-traċċar ġdid
    .body = Jekk jogħġbok minn issa ’l quddiem uża n-numru tat-traċċar il-ġdid. Dak ta’ qabel m’għadux validu.
milestone-return-received = Irċevejna r-ritorn tiegħek
    .body = Il-pakkett li bgħatt lura wasal għandna.

### Several parcels of one order

story-news = Aħbarijiet dwar l-ordni tiegħek
story-delivered = Pakketti kkunsinnati s’issa: { $count } minn { $total }
story-all-delivered = Il-pakketti kollha ({ $total }) ġew ikkunsinnati
story-body = L-ordni tiegħek qed tintbagħat f’diversi pakketti. Dawn huma l-aħħar aħbarijiet dwar kull wieħed minnhom.

### Around the text of a mail

subject-with-order = { $headline } (ordni { $order })
greeting = Insellmulek,
closing = Tislijiet,
button-track = Segwi l-pakkett

label-order = Ordni
label-number = Numru tat-traċċar
label-carrier = Kurrier
label-status = Status
label-estimate = Kunsinna mistennija
label-updated = L-aħħar aġġornament
label-place = Post
label-pickup-place = Post tal-ġbir
label-pickup-until = L-aħħar jum għall-ġbir
label-signed-by = Iffirmat minn
label-replaces = Numru tat-traċċar ta’ qabel

step-announced = Imħejji
step-shipped = Mibgħut
step-in-transit = Fi triqtu
step-out-for-delivery = Ħareġ għall-kunsinna
step-delivered = Ikkunsinnat
step-text = Pass { $step } minn { $total }: { $name }

### Days and hours

day-today = illum, { $date }
day-tomorrow = għada, { $date }
day-yesterday = ilbieraħ, { $date }
day-time = { $day }, { $time }
day-window = { $day }, { $from } – { $to }
days-range = { $from } – { $to }
day-until = { $day }, l-aktar tard
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Jekk għandek xi mistoqsija, sempliċiment wieġeb għal din l-email.
footer-reason = Qed tirċievi din l-email mingħand { $company } biex ikollok l-aħħar aħbarijiet dwar il-pakketti tal-ordni tiegħek.
footer-unsubscribe = Waqqaf l-emails dwar il-pakketti

unsubscribe-title = Emails dwar il-pakketti tiegħek
unsubscribe-question = Tixtieq ma tirċevix aktar emails dwar il-pakketti tiegħek?
unsubscribe-confirm = Waqqaf l-emails
unsubscribe-done = Mhux se tirċievi aktar emails dwar il-pakketti tiegħek.
unsubscribe-undo = Erġa’ rċevihom
unsubscribe-undone = Se terġa’ tirċievi emails dwar il-pakketti tiegħek.
