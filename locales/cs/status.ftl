### Main statuses, in the order of a journey

status-pending = Čeká na údaje
status-not-found = Nenalezeno
status-info-received = Avizováno
status-in-transit = Na cestě
status-out-for-delivery = Doručuje se
status-available-for-pickup = Připraveno k vyzvednutí
status-delivery-failed = Neúspěšný pokus o doručení
status-delivered = Doručeno
status-exception = Problém
status-returning = Vrací se odesílateli
status-returned = Vráceno odesílateli
status-cancelled = Zrušeno
status-expired = Sledování ukončeno
status-unknown = Neznámý stav

### Pending: the carrier was asked and has not answered

sub-registered = Přihlášeno ke sledování
    .sentence = Dotaz jsme odeslali dopravci, odpověď zatím nepřišla.

### Not found

sub-no-data-yet = Dopravce zatím nemá údaje
    .sentence = Dopravce toto číslo zatím nezná. V prvních dnech je to běžné.
sub-invalid-number = Dopravce číslo nepřijal
    .sentence = Dopravce toto číslo nepřijímá. Zkontrolujte prosím, zda v něm není překlep.
sub-carrier-mismatch = Číslo jiného dopravce
    .sentence = Toto číslo podle dopravce nepatří mezi jeho zásilky. Možná patří jinému dopravci.

### Announced: the goods were not seen yet

sub-label-created = Štítek vytvořen
    .sentence = Přepravní štítek je vytvořen. Dopravce zásilku zatím nemá.
sub-awaiting-collection = Čeká na převzetí dopravcem
    .sentence = U dopravce je objednáno převzetí zásilky od odesílatele.

### In transit

sub-moving = V přepravě
    .sentence = Zásilka je na cestě.
sub-picked-up = Převzato dopravcem
    .sentence = Dopravce zásilku převzal.
sub-departed-facility = Odesláno z třídicího centra
    .sentence = Zásilka opustila třídicí centrum.
sub-arrived-facility = Přijato v třídicím centru
    .sentence = Zásilka dorazila do třídicího centra.
sub-departed-origin-country = Odesláno ze země původu
    .sentence = Zásilka opustila zemi, ze které byla odeslána.
sub-arrived-destination-country = V cílové zemi
    .sentence = Zásilka dorazila do cílové země.
sub-at-delivery-facility = V doručovacím depu
    .sentence = Zásilka dorazila do depa, ze kterého se bude doručovat.
sub-handed-to-last-mile = Předáno doručujícímu dopravci
    .sentence = Zásilka byla předána dopravci, který ji bude doručovat.
sub-forwarded = Přesměrováno na jinou adresu
    .sentence = Zásilka byla přesměrována na jinou adresu.
sub-problem-resolved = Problém vyřešen, opět na cestě
    .sentence = Problém je vyřešen. Zásilka je opět na cestě.
sub-delivery-scheduled = Termín doručení stanoven
    .sentence = Byl stanoven termín doručení.
sub-delivery-rescheduled = Termín doručení změněn
    .sentence = Termín doručení se změnil.
sub-customs-started = V celním řízení
    .sentence = Celní úřad zásilku kontroluje.
sub-customs-released = Propuštěno celním úřadem
    .sentence = Celní úřad zásilku propustil.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Zásilka se právě doručuje.
sub-recipient-contacted = Příjemce kontaktován před doručením
    .sentence = Dopravce kontaktoval příjemce ohledně doručení.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Zásilka je připravena k vyzvednutí.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Dopravci se zásilku nepodařilo doručit.
sub-recipient-absent = Nikdo nebyl zastižen
    .sentence = Při doručování nebyl nikdo zastižen.
sub-business-closed = Provozovna zavřená
    .sentence = Zásilku se nepodařilo doručit, protože provozovna byla zavřená.
sub-attempt-bad-address = Neúspěšný pokus: chybná adresa
    .sentence = Zásilku se nepodařilo doručit, protože adresa je chybná nebo neúplná.
sub-attempt-refused = Neúspěšný pokus: odmítnuto u dveří
    .sentence = Při pokusu o doručení byla zásilka u dveří odmítnuta.
sub-attempt-access = Neúspěšný pokus: bez přístupu
    .sentence = Zásilku se nepodařilo doručit, protože se dopravce nedostal ke dveřím.
sub-attempt-security-or-fee = Neúspěšný pokus: kontrola nebo poplatek
    .sentence = Doručení se nedokončilo kvůli bezpečnostní kontrole nebo neuhrazenému poplatku.
sub-notice-left = Zanecháno oznámení
    .sentence = Dopravce zanechal oznámení s informací, jak zásilku získat.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Zásilka byla doručena.
sub-delivered-signed = Doručeno proti podpisu
    .sentence = Zásilka byla doručena proti podpisu.
sub-delivered-neighbour-or-safe-place = Předáno sousedům nebo uloženo na bezpečné místo
    .sentence = Zásilka byla předána sousedům nebo uložena na bezpečné místo.
sub-delivered-collected = Vyzvednuto příjemcem
    .sentence = Příjemce si zásilku vyzvedl.
sub-delivered-cod = Doručeno, dobírka zaplacena
    .sentence = Zásilka byla doručena a dobírka zaplacena.

### Problem

sub-exception-other = { status-exception }
    .sentence = Se zásilkou nastal problém. Dopravce neuvádí důvod.
sub-delayed = Zpoždění
    .sentence = Zásilka má zpoždění.
sub-delayed-weather = Zpoždění kvůli počasí
    .sentence = Zásilka má zpoždění kvůli počasí.
sub-delayed-processing = Zpoždění v síti dopravce
    .sentence = Zásilka má zpoždění v síti dopravce.
sub-delayed-transport = Zpoždění při přepravě
    .sentence = Zásilka má zpoždění, protože se opozdil její let nebo kamion.
sub-missorted = Chybně směrováno
    .sentence = Zásilka byla chybně směrována a přesměrovává se na správné místo.
sub-on-hold = Zadrženo dopravcem
    .sentence = Dopravce zásilku zadržuje a neuvádí důvod.
sub-held-for-payment = Zadrženo: čeká na platbu
    .sentence = Dopravce zásilku zadržuje do uhrazení poplatku.
sub-security-hold = Zadrženo: bezpečnostní kontrola
    .sentence = Zásilka je zadržena kvůli kontrole.
sub-customs-held = Zadrženo celním úřadem
    .sentence = Celní úřad zásilku zadržuje.
sub-customs-documents-required = Celní úřad potřebuje doklady
    .sentence = K propuštění zásilky potřebuje celní úřad další údaje nebo doklady.
sub-customs-payment-required = Je třeba uhradit clo nebo daně
    .sentence = Celní úřad zásilku propustí až po uhrazení cla nebo daní.
sub-customs-rejected = Odmítnuto celním úřadem
    .sentence = Celní úřad zásilku odmítl.
sub-bad-address = Chybná nebo neúplná adresa
    .sentence = Adresa je chybná nebo neúplná. Dopravce potřebuje k doručení správnou adresu.
sub-recipient-moved = Příjemce se přestěhoval
    .sentence = Příjemce už na této adrese není k zastižení.
sub-recipient-info-invalid = Chybné údaje příjemce
    .sentence = Jméno, telefonní číslo nebo jiné údaje příjemce nejsou správné.
sub-refused = Odmítnuto příjemcem
    .sentence = Příjemce zásilku odmítl.
sub-pickup-expired = Nevyzvednuto včas
    .sentence = Zásilka nebyla včas vyzvednuta.
sub-rejected-by-carrier = Odmítnuto dopravcem
    .sentence = Dopravce zásilku nepřijal k přepravě.
sub-undeliverable = Nelze doručit
    .sentence = Dopravce nemůže zásilku doručit.
sub-damaged = Poškozeno
    .sentence = Zásilka byla poškozena.
sub-lost = Ztraceno
    .sentence = Dopravce zásilku eviduje jako ztracenou.
sub-destroyed = Zničeno
    .sentence = Zásilka byla zničena.
sub-shipper-error = Chyba v údajích odesílatele nebo v balení
    .sentence = Údaje odesílatele nebo balení nejsou v pořádku, případně zásilka nebyla připravena.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Zásilka je na cestě zpět k odesílateli.
sub-returned-to-sender = { status-returned }
    .sentence = Zásilka se vrátila odesílateli.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = Přeprava zásilky byla zrušena.
sub-cancel-requested = Požádáno o zrušení
    .sentence = Dopravce obdržel žádost o zrušení přepravy.

### No longer followed, unknown

sub-no-update = Dlouho bez nových informací
    .sentence = O zásilce nepřišly tak dlouho žádné nové informace, že už ji nesledujeme.
sub-unknown = { status-unknown }
    .sentence = Kde se zásilka právě nachází, není známo.
