### Milestones of a journey

milestone-announced = Vaši zásilku připravujeme
    .body = Přepravní štítek vaší zásilky je vytvořen. Jakmile zásilku převezme dopravce, budete moci sledovat její cestu.
milestone-shipped = Vaše zásilka je na cestě
    .body = Dopravce vaši zásilku převzal. Její cestu můžete kdykoli sledovat.
milestone-left-origin = Vaše zásilka opustila zemi původu
    .body = Zásilka opustila zemi, ze které byla odeslána, a je na cestě k vám.
milestone-in-customs = Vaše zásilka je v celním řízení
    .body = Celní úřad vaši zásilku kontroluje. V tuto chvíli nemusíte nic dělat.
milestone-customs-papers = Celní úřad potřebuje doklady k vaší zásilce
    .body = K propuštění zásilky potřebuje celní úřad další údaje nebo doklady. Podívejte se prosím na stránku pro sledování zásilky nebo se zeptejte dopravce, co chybí.
milestone-duties-due = Za vaši zásilku je třeba uhradit clo nebo daně
    .body = Celní úřad zásilku propustí až po uhrazení cla nebo daní. Plaťte prosím pouze dopravci nebo celnímu úřadu, a to prostřednictvím jejich oficiálních kanálů.
milestone-customs-released = Celní úřad propustil vaši zásilku
    .body = Celní řízení je ukončeno. Zásilka pokračuje na cestě k vám.
milestone-arrived-in-country = Vaše zásilka dorazila do cílové země
    .body = Zásilka je v cílové zemi. Následuje příprava k doručení.
milestone-out-for-delivery = Vaše zásilka se právě doručuje
    .body = Dopravce je s vaší zásilkou na cestě k vám.
milestone-delivery-failed = Vaši zásilku se nepodařilo doručit
    .body = Na stránce pro sledování zásilky zjistíte, zda se ji dopravce pokusí doručit znovu, nebo kde si ji můžete vyzvednout.
milestone-ready-for-pickup = Vaše zásilka je připravena k vyzvednutí
    .body = Vezměte si prosím s sebou doklad totožnosti a také kód k vyzvednutí, pokud vám ho dopravce poslal.
milestone-pickup-reminder = Vaše zásilka stále čeká na vyzvednutí
    .body = Zásilka zatím nebyla vyzvednuta. Po uplynutí lhůty k vyzvednutí ji dopravce pošle zpět.
milestone-delivered = Vaše zásilka byla doručena
    .body = Doufáme, že je vše podle vašich představ.
milestone-delayed = Vaše zásilka má zpoždění
    .body = Doručení trvá déle, než se plánovalo. Za zdržení se omlouváme.
milestone-new-estimate = Nový termín doručení vaší zásilky
    .body = Dopravce změnil předpokládaný termín doručení vaší zásilky.
milestone-problem = S vaší zásilkou nastal problém
    .body = Nejnovější informace najdete na stránce pro sledování zásilky. Máte-li dotazy, ozvěte se nám prosím.
milestone-returning = Vaše zásilka se vrací k nám
    .body = Dopravce nám zásilku vrací. Pokud si přejete, abychom ji poslali znovu, ozvěte se nám prosím.
milestone-returned = Vaše zásilka se vrátila k nám
    .body = Dopravce nám zásilku vrátil. Dejte nám prosím vědět, jak máme dál postupovat.
milestone-cancelled = Přeprava vaší zásilky byla zrušena
    .body = Tato přeprava byla zrušena. Pokud je to pro vás nečekané, ozvěte se nám prosím.
milestone-delivery-withdrawn = Oprava: vaše zásilka zatím nebyla doručena
    .body = Informovali jsme vás, že zásilka byla doručena. Dopravce tento údaj opravil: zásilka zatím doručena nebyla. Za omyl se omlouváme.
milestone-number-replaced = Vaše zásilka má nové číslo
    .body = Od této chvíle prosím používejte nové číslo zásilky. Původní už neplatí.
milestone-return-received = Vaše vrácené zboží k nám dorazilo
    .body = Zásilku s vráceným zbožím jsme přijali.

### Several parcels of one order

story-news = Nové informace o vaší objednávce
story-delivered = { $count-plural ->
    [one] Byla doručena { $count } zásilka z celkových { $total }
    [few] Byly doručeny { $count } zásilky z celkových { $total }
    [many] Bylo doručeno { $count } zásilky z celkových { $total }
   *[other] Bylo doručeno { $count } zásilek z celkových { $total }
}
story-all-delivered = Všechny zásilky byly doručeny, celkem { $total }
story-body = Vaši objednávku posíláme v několika zásilkách. Zde jsou nejnovější informace o každé z nich.

### Around the text of a mail

subject-with-order = { $headline } (objednávka { $order })
greeting = Dobrý den,
closing = S pozdravem
button-track = Sledovat zásilku

label-order = Objednávka
label-number = Číslo zásilky
label-carrier = Dopravce
label-status = Stav
label-estimate = Předpokládané doručení
label-updated = Poslední aktualizace
label-place = Místo
label-pickup-place = Místo vyzvednutí
label-pickup-until = Poslední den k vyzvednutí
label-signed-by = Podpis
label-replaces = Původní číslo zásilky

step-announced = Připraveno
step-shipped = Odesláno
step-in-transit = Na cestě
step-out-for-delivery = Doručuje se
step-delivered = Doručeno
step-text = Krok { $step } z { $total }: { $name }

### Days and hours

day-today = dnes, { $date }
day-tomorrow = zítra, { $date }
day-yesterday = včera, { $date }
day-time = { $day }, { $time }
day-window = { $day }, { $from }–{ $to }
days-range = { $from } – { $to }
day-until = nejpozději { $day }
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Máte-li dotazy, stačí odpovědět na tento e-mail.
footer-reason = Tento e-mail dostáváte, protože vás { $company } informuje o zásilkách k vaší objednávce.
footer-unsubscribe = Odhlásit odběr e-mailů o zásilkách

unsubscribe-title = E-maily o vašich zásilkách
unsubscribe-question = Přejete si odhlásit odběr e-mailů o svých zásilkách?
unsubscribe-confirm = Odhlásit odběr
unsubscribe-done = E-maily o zásilkách vám už nebudeme posílat.
unsubscribe-undo = Znovu odebírat
unsubscribe-undone = E-maily o zásilkách vám budeme opět posílat.
