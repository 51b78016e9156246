### Main statuses, in the order of a journey

status-pending = Čaká na údaje
status-not-found = Nenájdené
status-info-received = Avizované
status-in-transit = Na ceste
status-out-for-delivery = Doručuje sa
status-available-for-pickup = Pripravené na vyzdvihnutie
status-delivery-failed = Neúspešný pokus o doručenie
status-delivered = Doručené
status-exception = Problém
status-returning = Vracia sa odosielateľovi
status-returned = Vrátené odosielateľovi
status-cancelled = Zrušené
status-expired = Sledovanie ukončené
status-unknown = Neznámy stav

### Pending: the carrier was asked and has not answered

sub-registered = Prihlásené na sledovanie
    .sentence = Požiadali sme dopravcu o údaje, odpoveď zatiaľ neprišla.

### Not found

sub-no-data-yet = Dopravca zatiaľ nemá údaje
    .sentence = Dopravca toto číslo zatiaľ nepozná. V prvých dňoch je to bežné.
sub-invalid-number = Dopravca číslo neprijal
    .sentence = Dopravca toto číslo neprijíma. Skontrolujte, prosím, či v ňom nie je preklep.
sub-carrier-mismatch = Číslo iného dopravcu
    .sentence = Toto číslo podľa dopravcu nepatrí medzi jeho zásielky. Možno patrí inému dopravcovi.

### Announced: the goods were not seen yet

sub-label-created = Štítok vytvorený
    .sentence = Prepravný štítok je vytvorený. Dopravca zásielku zatiaľ nemá.
sub-awaiting-collection = Čaká na prevzatie dopravcom
    .sentence = U dopravcu je objednané prevzatie zásielky od odosielateľa.

### In transit

sub-moving = V preprave
    .sentence = Zásielka je na ceste.
sub-picked-up = Prevzaté dopravcom
    .sentence = Dopravca zásielku prevzal.
sub-departed-facility = Odoslané z triediaceho centra
    .sentence = Zásielka opustila triediace centrum.
sub-arrived-facility = Prijaté v triediacom centre
    .sentence = Zásielka dorazila do triediaceho centra.
sub-departed-origin-country = Odoslané z krajiny pôvodu
    .sentence = Zásielka opustila krajinu, z ktorej bola odoslaná.
sub-arrived-destination-country = V cieľovej krajine
    .sentence = Zásielka dorazila do cieľovej krajiny.
sub-at-delivery-facility = V doručovacom depe
    .sentence = Zásielka dorazila do depa, z ktorého sa bude doručovať.
sub-handed-to-last-mile = Odovzdané doručujúcemu dopravcovi
    .sentence = Zásielka bola odovzdaná dopravcovi, ktorý ju bude doručovať.
sub-forwarded = Presmerované na inú adresu
    .sentence = Zásielka bola presmerovaná na inú adresu.
sub-problem-resolved = Problém vyriešený, opäť na ceste
    .sentence = Problém je vyriešený. Zásielka je opäť na ceste.
sub-delivery-scheduled = Termín doručenia určený
    .sentence = Bol určený termín doručenia.
sub-delivery-rescheduled = Termín doručenia zmenený
    .sentence = Termín doručenia sa zmenil.
sub-customs-started = V colnom konaní
    .sentence = Colný úrad zásielku kontroluje.
sub-customs-released = Prepustené colným úradom
    .sentence = Colný úrad zásielku prepustil.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Zásielka sa práve doručuje.
sub-recipient-contacted = Príjemca kontaktovaný pred doručením
    .sentence = Dopravca kontaktoval príjemcu v súvislosti s doručením.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Zásielka je pripravená na vyzdvihnutie.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Dopravcovi sa zásielku nepodarilo doručiť.
sub-recipient-absent = Nikto nebol zastihnutý
    .sentence = Pri doručovaní nebol nikto zastihnutý.
sub-business-closed = Prevádzka zatvorená
    .sentence = Zásielku sa nepodarilo doručiť, pretože prevádzka bola zatvorená.
sub-attempt-bad-address = Neúspešný pokus: nesprávna adresa
    .sentence = Zásielku sa nepodarilo doručiť, pretože adresa je nesprávna alebo neúplná.
sub-attempt-refused = Neúspešný pokus: odmietnuté pri dverách
    .sentence = Pri pokuse o doručenie bola zásielka pri dverách odmietnutá.
sub-attempt-access = Neúspešný pokus: bez prístupu
    .sentence = Zásielku sa nepodarilo doručiť, pretože sa dopravca nedostal k dverám.
sub-attempt-security-or-fee = Neúspešný pokus: kontrola alebo poplatok
    .sentence = Doručenie sa nedokončilo pre bezpečnostnú kontrolu alebo neuhradený poplatok.
sub-notice-left = Zanechané oznámenie
    .sentence = Dopravca zanechal oznámenie s informáciou, ako zásielku získať.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Zásielka bola doručená.
sub-delivered-signed = Doručené proti podpisu
    .sentence = Zásielka bola doručená proti podpisu.
sub-delivered-neighbour-or-safe-place = Odovzdané susedom alebo uložené na bezpečné miesto
    .sentence = Zásielka bola odovzdaná susedom alebo uložená na bezpečné miesto.
sub-delivered-collected = Vyzdvihnuté príjemcom
    .sentence = Príjemca si zásielku vyzdvihol.
sub-delivered-cod = Doručené, dobierka zaplatená
    .sentence = Zásielka bola doručená a dobierka zaplatená.

### Problem

sub-exception-other = { status-exception }
    .sentence = So zásielkou nastal problém. Dopravca neuvádza dôvod.
sub-delayed = Meškanie
    .sentence = Zásielka mešká.
sub-delayed-weather = Meškanie pre nepriaznivé počasie
    .sentence = Zásielka mešká pre nepriaznivé počasie.
sub-delayed-processing = Meškanie v sieti dopravcu
    .sentence = Zásielka mešká v sieti dopravcu.
sub-delayed-transport = Meškanie pri preprave
    .sentence = Zásielka mešká, pretože sa oneskoril jej let alebo kamión.
sub-missorted = Nesprávne smerované
    .sentence = Zásielka bola nesprávne smerovaná a presmerúva sa na správne miesto.
sub-on-hold = Zadržané dopravcom
    .sentence = Dopravca zásielku zadržiava a neuvádza dôvod.
sub-held-for-payment = Zadržané: čaká na platbu
    .sentence = Dopravca zásielku zadržiava do uhradenia poplatku.
sub-security-hold = Zadržané: bezpečnostná kontrola
    .sentence = Zásielka je zadržaná z dôvodu kontroly.
sub-customs-held = Zadržané colným úradom
    .sentence = Colný úrad zásielku zadržiava.
sub-customs-documents-required = Colný úrad potrebuje doklady
    .sentence = Na prepustenie zásielky potrebuje colný úrad ďalšie údaje alebo doklady.
sub-customs-payment-required = Treba uhradiť clo alebo dane
    .sentence = Colný úrad zásielku prepustí až po uhradení cla alebo daní.
sub-customs-rejected = Odmietnuté colným úradom
    .sentence = Colný úrad zásielku odmietol.
sub-bad-address = Nesprávna alebo neúplná adresa
    .sentence = Adresa je nesprávna alebo neúplná. Dopravca potrebuje na doručenie správnu adresu.
sub-recipient-moved = Príjemca sa presťahoval
    .sentence = Príjemcu už na tejto adrese nemožno zastihnúť.
sub-recipient-info-invalid = Nesprávne údaje príjemcu
    .sentence = Meno, telefónne číslo alebo iné údaje príjemcu nie sú správne.
sub-refused = Odmietnuté príjemcom
    .sentence = Príjemca zásielku odmietol.
sub-pickup-expired = Nevyzdvihnuté včas
    .sentence = Zásielka nebola včas vyzdvihnutá.
sub-rejected-by-carrier = Odmietnuté dopravcom
    .sentence = Dopravca zásielku neprijal na prepravu.
sub-undeliverable = Nedá sa doručiť
    .sentence = Dopravca nemôže zásielku doručiť.
sub-damaged = Poškodené
    .sentence = Zásielka bola poškodená.
sub-lost = Stratené
    .sentence = Dopravca zásielku eviduje ako stratenú.
sub-destroyed = Zničené
    .sentence = Zásielka bola zničená.
sub-shipper-error = Chyba v údajoch odosielateľa alebo v balení
    .sentence = Údaje odosielateľa alebo balenie nie sú v poriadku, prípadne zásielka nebola pripravená.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Zásielka je na ceste späť k odosielateľovi.
sub-returned-to-sender = { status-returned }
    .sentence = Zásielka sa vrátila odosielateľovi.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = Preprava zásielky bola zrušená.
sub-cancel-requested = Požiadané o zrušenie
    .sentence = Dopravca dostal žiadosť o zrušenie prepravy.

### No longer followed, unknown

sub-no-update = Dlho bez nových informácií
    .sentence = O zásielke neprišli tak dlho žiadne nové informácie, že ju už nesledujeme.
sub-unknown = { status-unknown }
    .sentence = Kde sa zásielka práve nachádza, nie je známe.
