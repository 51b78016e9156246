### Milestones of a journey

milestone-announced = Vašu zásielku pripravujeme
    .body = Prepravný štítok vašej zásielky je vytvorený. Len čo zásielku prevezme dopravca, budete môcť sledovať jej cestu.
milestone-shipped = Vaša zásielka je na ceste
    .body = Dopravca vašu zásielku prevzal. Jej cestu môžete kedykoľvek sledovať.
milestone-left-origin = Vaša zásielka opustila krajinu pôvodu
    .body = Zásielka opustila krajinu, z ktorej bola odoslaná, a je na ceste k vám.
milestone-in-customs = Vaša zásielka je v colnom konaní
    .body = Colný úrad vašu zásielku kontroluje. V tejto chvíli nemusíte nič robiť.
milestone-customs-papers = Colný úrad potrebuje doklady k vašej zásielke
    .body = Na prepustenie zásielky potrebuje colný úrad ďalšie údaje alebo doklady. Pozrite si, prosím, stránku na sledovanie zásielky alebo sa opýtajte dopravcu, čo chýba.
milestone-duties-due = Za vašu zásielku treba uhradiť clo alebo dane
    .body = Colný úrad zásielku prepustí až po uhradení cla alebo daní. Plaťte, prosím, iba dopravcovi alebo colnému úradu, a to prostredníctvom ich oficiálnych kanálov.
milestone-customs-released = Colný úrad prepustil vašu zásielku
    .body = Colné konanie je ukončené. Zásielka pokračuje na ceste k vám.
milestone-arrived-in-country = Vaša zásielka dorazila do cieľovej krajiny
    .body = Zásielka je v cieľovej krajine. Nasleduje príprava na doručenie.
milestone-out-for-delivery = Vaša zásielka sa práve doručuje
    .body = Dopravca je s vašou zásielkou na ceste k vám.
milestone-delivery-failed = Vašu zásielku sa nepodarilo doručiť
    .body = Na stránke na sledovanie zásielky zistíte, či sa ju dopravca pokúsi doručiť znova, alebo kde si ju môžete vyzdvihnúť.
milestone-ready-for-pickup = Vaša zásielka je pripravená na vyzdvihnutie
    .body = Vezmite si, prosím, so sebou doklad totožnosti a tiež kód na vyzdvihnutie, ak vám ho dopravca poslal.
milestone-pickup-reminder = Vaša zásielka stále čaká na vyzdvihnutie
    .body = Zásielka zatiaľ nebola vyzdvihnutá. Po uplynutí lehoty na vyzdvihnutie ju dopravca pošle späť.
milestone-delivered = Vaša zásielka bola doručená
    .body = Dúfame, že je všetko podľa vašich predstáv.
milestone-delayed = Vaša zásielka mešká
    .body = Doručenie trvá dlhšie, ako sa plánovalo. Za zdržanie sa ospravedlňujeme.
milestone-new-estimate = Nový termín doručenia vašej zásielky
    .body = Dopravca zmenil predpokladaný termín doručenia vašej zásielky.
milestone-problem = S vašou zásielkou nastal problém
    .body = Najnovšie informácie nájdete na stránke na sledovanie zásielky. Ak máte otázky, ozvite sa nám, prosím.
milestone-returning = Vaša zásielka sa vracia k nám
    .body = Dopravca nám zásielku vracia. Ak si želáte, aby sme ju poslali znova, ozvite sa nám, prosím.
milestone-returned = Vaša zásielka sa vrátila k nám
    .body = Dopravca nám zásielku vrátil. Dajte nám, prosím, vedieť, ako máme ďalej postupovať.
milestone-cancelled = Preprava vašej zásielky bola zrušená
    .body = Táto preprava bola zrušená. Ak je to pre vás nečakané, ozvite sa nám, prosím.
milestone-delivery-withdrawn = Oprava: vaša zásielka zatiaľ nebola doručená
    .body = Informovali sme vás, že zásielka bola doručená. Dopravca tento údaj opravil: zásielka zatiaľ doručená nebola. Za omyl sa ospravedlňujeme.
milestone-number-replaced = Vaša zásielka má nové číslo
    .body = Odteraz, prosím, používajte nové číslo zásielky. Pôvodné už neplatí.
milestone-return-received = Váš vrátený tovar k nám dorazil
    .body = Zásielku, ktorú ste nám poslali späť, sme prijali.

### Several parcels of one order

story-news = Nové informácie o vašej objednávke
story-delivered = { $count-plural ->
    [one] Bola doručená { $count } zásielka z celkového počtu { $total }
    [few] Boli doručené { $count } zásielky z celkového počtu { $total }
    [many] Bolo doručených { $count } zásielky z celkového počtu { $total }
   *[other] Bolo doručených { $count } zásielok z celkového počtu { $total }
}
story-all-delivered = Všetky zásielky boli doručené, spolu { $total }
story-body = Vašu objednávku posielame vo viacerých zásielkach. Tu sú najnovšie informácie o každej z nich.

### Around the text of a mail

subject-with-order = { $headline } (objednávka { $order })
greeting = Dobrý deň,
closing = S pozdravom
button-track = Sledovať zásielku

label-order = Objednávka
label-number = Číslo zásielky
label-carrier = Dopravca
label-status = Stav
label-estimate = Predpokladané doručenie
label-updated = Posledná aktualizácia
label-place = Miesto
label-pickup-place = Miesto vyzdvihnutia
label-pickup-until = Posledný deň na vyzdvihnutie
label-signed-by = Podpis
label-replaces = Pôvodné číslo zásielky

step-announced = Pripravené
step-shipped = Odoslané
step-in-transit = Na ceste
step-out-for-delivery = Doručuje sa
step-delivered = Doručené
step-text = Krok { $step } z { $total }: { $name }

### Days and hours

day-today = dnes, { $date }
day-tomorrow = zajtra, { $date }
day-yesterday = včera, { $date }
day-time = { $day }, { $time }
day-window = { $day }, { $from }–{ $to }
days-range = { $from } – { $to }
day-until = najneskôr { $day }
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Ak máte otázky, stačí odpovedať na tento e-mail.
footer-reason = Tento e-mail dostávate, pretože vás { $company } informuje o zásielkach k vašej objednávke.
footer-unsubscribe = Odhlásiť odber e-mailov o zásielkach

unsubscribe-title = E-maily o vašich zásielkach
unsubscribe-question = Želáte si odhlásiť odber e-mailov o svojich zásielkach?
unsubscribe-confirm = Odhlásiť odber
unsubscribe-done = E-maily o zásielkach vám už nebudeme posielať.
unsubscribe-undo = Znova odoberať
unsubscribe-undone = E-maily o zásielkach vám budeme opäť posielať.
