### Main statuses, in the order of a journey

status-pending = Beðið eftir svari
status-not-found = Finnst ekki
status-info-received = Upplýsingar mótteknar
status-in-transit = Í flutningi
status-out-for-delivery = Í útkeyrslu
status-available-for-pickup = Tilbúin til afhendingar
status-delivery-failed = Afhending tókst ekki
status-delivered = Afhent
status-exception = Vandamál
status-returning = Á leið aftur til sendanda
status-returned = Komin aftur til sendanda
status-cancelled = Afturkölluð
status-expired = Rakningu hætt
status-unknown = Óþekkt

### Pending: the carrier was asked and has not answered

sub-registered = Skráð í rakningu
    .sentence = Óskað hefur verið eftir upplýsingum frá flutningsaðilanum en svar hefur ekki borist.

### Not found

sub-no-data-yet = Engar upplýsingar hjá flutningsaðila enn
    .sentence = Flutningsaðilinn þekkir þetta númer ekki enn. Það er eðlilegt fyrstu dagana.
sub-invalid-number = Flutningsaðili samþykkir ekki númerið
    .sentence = Flutningsaðilinn samþykkir ekki þetta númer. Vinsamlegast athugaðu hvort það er rétt slegið inn.
sub-carrier-mismatch = Númer hjá öðrum flutningsaðila
    .sentence = Flutningsaðilinn segir að þetta númer sé ekki frá sér. Það gæti verið frá öðrum flutningsaðila.

### Announced: the goods were not seen yet

sub-label-created = Fylgibréf útbúið
    .sentence = Fylgibréf hefur verið útbúið. Flutningsaðilinn hefur ekki enn fengið sendinguna.
sub-awaiting-collection = Bíður þess að vera sótt af flutningsaðila
    .sentence = Flutningsaðilinn hefur verið beðinn um að sækja sendinguna til sendanda.

### In transit

sub-moving = Á leiðinni
    .sentence = Sendingin er á leiðinni.
sub-picked-up = Móttekin af flutningsaðila
    .sentence = Flutningsaðilinn hefur tekið við sendingunni.
sub-departed-facility = Farin frá flokkunarmiðstöð
    .sentence = Sendingin er farin frá flokkunarmiðstöð.
sub-arrived-facility = Komin í flokkunarmiðstöð
    .sentence = Sendingin er komin í flokkunarmiðstöð.
sub-departed-origin-country = Farin frá upprunalandi
    .sentence = Sendingin er farin frá landinu sem hún var send frá.
sub-arrived-destination-country = Komin til móttökulands
    .sentence = Sendingin er komin til móttökulandsins.
sub-at-delivery-facility = Á dreifingarstöð
    .sentence = Sendingin er komin á dreifingarstöðina sem sér um að afhenda hana.
sub-handed-to-last-mile = Komin til flutningsaðila sem afhendir hana
    .sentence = Sendingin er komin til flutningsaðilans sem á að afhenda hana.
sub-forwarded = Áframsend á annað heimilisfang
    .sentence = Sendingin er á leið á annað heimilisfang.
sub-problem-resolved = Vandamál leyst, aftur á leiðinni
    .sentence = Vandamálið er leyst. Sendingin er aftur á leiðinni.
sub-delivery-scheduled = Afhendingardagur ákveðinn
    .sentence = Afhendingardagur hefur verið ákveðinn.
sub-delivery-rescheduled = Afhendingardegi breytt
    .sentence = Afhendingardegi hefur verið breytt.
sub-customs-started = Í tollafgreiðslu
    .sentence = Tollurinn er með sendinguna til skoðunar.
sub-customs-released = Tollafgreidd
    .sentence = Tollurinn hefur afgreitt sendinguna.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Sendingin er í útkeyrslu.
sub-recipient-contacted = Haft samband við viðtakanda fyrir afhendingu
    .sentence = Flutningsaðilinn hefur haft samband við viðtakanda vegna afhendingarinnar.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Sendingin er tilbúin og hægt er að sækja hana.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Flutningsaðilinn reyndi að afhenda sendinguna en það tókst ekki.
sub-recipient-absent = Enginn á staðnum
    .sentence = Flutningsaðilinn reyndi að afhenda sendinguna en enginn var á staðnum.
sub-business-closed = Fyrirtækið var lokað
    .sentence = Flutningsaðilinn reyndi að afhenda sendinguna en fyrirtækið var lokað.
sub-attempt-bad-address = Afhending tókst ekki: rangt heimilisfang
    .sentence = Flutningsaðilinn reyndi að afhenda sendinguna en heimilisfangið er rangt eða ófullnægjandi.
sub-attempt-refused = Afhending tókst ekki: móttöku hafnað
    .sentence = Flutningsaðilinn reyndi að afhenda sendinguna en ekki var tekið við henni við dyrnar.
sub-attempt-access = Afhending tókst ekki: ekkert aðgengi
    .sentence = Flutningsaðilinn reyndi að afhenda sendinguna en komst ekki að dyrunum.
sub-attempt-security-or-fee = Afhending tókst ekki: öryggisskoðun eða gjald
    .sentence = Afhendingin var stöðvuð vegna öryggisskoðunar eða ógreidds gjalds.
sub-notice-left = Tilkynning skilin eftir
    .sentence = Flutningsaðilinn skildi eftir tilkynningu um hvernig nálgast má sendinguna.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Sendingin hefur verið afhent.
sub-delivered-signed = Afhent gegn undirskrift
    .sentence = Sendingin hefur verið afhent gegn undirskrift.
sub-delivered-neighbour-or-safe-place = Skilin eftir hjá nágranna eða á öruggum stað
    .sentence = Sendingin var skilin eftir hjá nágranna eða á öruggum stað.
sub-delivered-collected = Sótt af viðtakanda
    .sentence = Viðtakandi hefur sótt sendinguna.
sub-delivered-cod = Afhent og greidd við afhendingu
    .sentence = Sendingin hefur verið afhent og greidd við afhendingu.

### Problem

sub-exception-other = { status-exception }
    .sentence = Vandamál kom upp með sendinguna. Flutningsaðilinn gefur ekki upp ástæðu.
sub-delayed = Seinkun
    .sentence = Sendingunni hefur seinkað.
sub-delayed-weather = Seinkun vegna veðurs
    .sentence = Sendingunni hefur seinkað vegna veðurs.
sub-delayed-processing = Seinkun hjá flutningsaðila
    .sentence = Sendingunni hefur seinkað í dreifikerfi flutningsaðilans.
sub-delayed-transport = Seinkun í flutningi
    .sentence = Sendingunni hefur seinkað vegna þess að flugi eða flutningabíl seinkaði.
sub-missorted = Send á rangan stað
    .sentence = Sendingin fór á rangan stað og verið er að beina henni á rétta leið.
sub-on-hold = Í bið
    .sentence = Flutningsaðilinn er með sendinguna í bið og gefur ekki upp ástæðu.
sub-held-for-payment = Í bið: greiðslu vantar
    .sentence = Flutningsaðilinn er með sendinguna í bið þar til gjald hefur verið greitt.
sub-security-hold = Í bið: öryggisskoðun
    .sentence = Sendingin er í bið vegna skoðunar.
sub-customs-held = Í bið hjá tollinum
    .sentence = Tollurinn er með sendinguna í bið.
sub-customs-documents-required = Gögn vantar fyrir tollinn
    .sentence = Tollinn vantar upplýsingar eða gögn áður en hægt er að afgreiða sendinguna.
sub-customs-payment-required = Aðflutningsgjöld ógreidd
    .sentence = Greiða þarf aðflutningsgjöld áður en tollurinn afgreiðir sendinguna.
sub-customs-rejected = Hafnað af tollinum
    .sentence = Tollurinn hefur hafnað sendingunni.
sub-bad-address = Heimilisfang rangt eða ófullnægjandi
    .sentence = Heimilisfangið er rangt eða ófullnægjandi. Flutningsaðilann vantar rétt heimilisfang til að geta afhent sendinguna.
sub-recipient-moved = Viðtakandi hefur flutt
    .sentence = Viðtakandi er ekki lengur á þessu heimilisfangi.
sub-recipient-info-invalid = Rangar upplýsingar um viðtakanda
    .sentence = Nafn, símanúmer eða aðrar upplýsingar um viðtakanda eru rangar.
sub-refused = Hafnað af viðtakanda
    .sentence = Viðtakandi hefur hafnað sendingunni.
sub-pickup-expired = Ekki sótt í tæka tíð
    .sentence = Sendingin var ekki sótt í tæka tíð.
sub-rejected-by-carrier = Hafnað af flutningsaðila
    .sentence = Flutningsaðilinn tekur ekki við þessari sendingu.
sub-undeliverable = Ekki hægt að afhenda
    .sentence = Flutningsaðilinn getur ekki afhent sendinguna.
sub-damaged = Skemmd
    .sentence = Sendingin hefur orðið fyrir skemmdum.
sub-lost = Týnd
    .sentence = Flutningsaðilinn segir að sendingin sé týnd.
sub-destroyed = Fargað
    .sentence = Sendingunni hefur verið fargað.
sub-shipper-error = Upplýsingar eða frágangur sendanda ekki í lagi
    .sentence = Eitthvað er ekki í lagi með upplýsingar frá sendanda eða frágang sendingarinnar, eða sendingin var ekki tilbúin.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Sendingin er á leið aftur til sendanda.
sub-returned-to-sender = { status-returned }
    .sentence = Sendingin er komin aftur til sendanda.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = Sendingin hefur verið afturkölluð.
sub-cancel-requested = Beðið um afturköllun
    .sentence = Flutningsaðilinn hefur verið beðinn um að afturkalla sendinguna.

### No longer followed, unknown

sub-no-update = Engar fréttir lengi
    .sentence = Engar fréttir hafa borist af sendingunni svo lengi að rakningu hefur verið hætt.
sub-unknown = { status-unknown }
    .sentence = Ekki er vitað hvar sendingin er stödd.
