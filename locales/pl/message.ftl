### Milestones of a journey

milestone-announced = Przygotowujemy Państwa przesyłkę
    .body = Etykieta przesyłki została utworzona. Przesyłkę będzie można śledzić, gdy tylko odbierze ją przewoźnik.
milestone-shipped = Państwa przesyłka jest w drodze
    .body = Przewoźnik odebrał Państwa przesyłkę. Można ją śledzić w każdej chwili.
milestone-left-origin = Państwa przesyłka opuściła kraj nadania
    .body = Przesyłka opuściła kraj nadania i jest w drodze do Państwa.
milestone-in-customs = Państwa przesyłka jest w odprawie celnej
    .body = Urząd celny sprawdza Państwa przesyłkę. W tej chwili nie muszą Państwo nic robić.
milestone-customs-papers = Urząd celny potrzebuje dokumentów do Państwa przesyłki
    .body = Do zwolnienia przesyłki urząd celny potrzebuje dodatkowych informacji lub dokumentów. Prosimy sprawdzić na stronie śledzenia przesyłki lub zapytać przewoźnika, czego brakuje.
milestone-duties-due = Należy opłacić cło lub podatek za Państwa przesyłkę
    .body = Urząd celny zwolni przesyłkę dopiero po opłaceniu cła lub podatku. Prosimy płacić wyłącznie przewoźnikowi lub urzędowi celnemu, za pośrednictwem ich oficjalnych kanałów.
milestone-customs-released = Urząd celny zwolnił Państwa przesyłkę
    .body = Odprawa celna została zakończona. Przesyłka jest znów w drodze do Państwa.
milestone-arrived-in-country = Państwa przesyłka dotarła do kraju przeznaczenia
    .body = Przesyłka jest już w kraju przeznaczenia. Następny krok to przygotowanie do doręczenia.
milestone-out-for-delivery = Państwa przesyłka została wydana do doręczenia
    .body = Przewoźnik jest z przesyłką w drodze do Państwa.
milestone-delivery-failed = Nie udało się doręczyć Państwa przesyłki
    .body = Na stronie śledzenia można sprawdzić, czy przewoźnik ponowi próbę doręczenia lub gdzie można odebrać przesyłkę.
milestone-ready-for-pickup = Państwa przesyłka jest gotowa do odbioru
    .body = Prosimy zabrać ze sobą dokument tożsamości oraz kod odbioru, jeśli przewoźnik go przesłał.
milestone-pickup-reminder = Państwa przesyłka nadal czeka na odbiór
    .body = Przesyłka nie została jeszcze odebrana. Po upływie terminu odbioru przewoźnik odsyła ją do nadawcy.
milestone-delivered = Państwa przesyłka została doręczona
    .body = Mamy nadzieję, że wszystko jest zgodne z Państwa oczekiwaniami.
milestone-delayed = Państwa przesyłka jest opóźniona
    .body = Doręczenie trwa dłużej, niż planowano. Przepraszamy za oczekiwanie.
milestone-new-estimate = Nowy termin doręczenia Państwa przesyłki
    .body = Przewoźnik zmienił przewidywany termin doręczenia Państwa przesyłki.
milestone-problem = Wystąpił problem z Państwa przesyłką
    .body = Najnowsze informacje są dostępne na stronie śledzenia przesyłki. W razie pytań prosimy o kontakt.
milestone-returning = Państwa przesyłka wraca do nas
    .body = Przewoźnik zwraca nam przesyłkę. Jeśli mamy ją wysłać ponownie, prosimy o kontakt.
milestone-returned = Państwa przesyłka wróciła do nas
    .body = Przewoźnik zwrócił nam przesyłkę. Prosimy o informację, jak mamy dalej postąpić.
milestone-cancelled = Państwa przesyłka została anulowana
    .body = Ta przesyłka została anulowana. Jeśli jest to dla Państwa zaskoczeniem, prosimy o kontakt.
milestone-delivery-withdrawn = Sprostowanie: przesyłka nie została jeszcze doręczona
    .body = Informowaliśmy Państwa, że przesyłka została doręczona. Przewoźnik sprostował tę informację: przesyłka nie została jeszcze doręczona. Przepraszamy za pomyłkę.
milestone-number-replaced = Państwa przesyłka ma nowy numer
    .body = Od teraz prosimy używać nowego numeru przesyłki. Poprzedni jest już nieważny.
milestone-return-received = Państwa zwrot dotarł do nas
    .body = Otrzymaliśmy odesłaną przez Państwa przesyłkę.

### Several parcels of one order

story-news = Nowe informacje o Państwa zamówieniu
story-delivered = Doręczono { $count } z { $total } przesyłek
story-all-delivered = Doręczono wszystkie przesyłki, łącznie { $total }
story-body = Państwa zamówienie wysyłamy w kilku przesyłkach. Oto najnowsze informacje o każdej z nich.

### Around the text of a mail

subject-with-order = { $headline } (zamówienie { $order })
greeting = Dzień dobry,
closing = Pozdrawiamy
button-track = Śledź przesyłkę

label-order = Zamówienie
label-number = Numer przesyłki
label-carrier = Przewoźnik
label-status = Status
label-estimate = Przewidywane doręczenie
label-updated = Ostatnia aktualizacja
label-place = Miejsce
label-pickup-place = Miejsce odbioru
label-pickup-until = Ostatni dzień odbioru
label-signed-by = Podpis
label-replaces = Poprzedni numer przesyłki

step-announced = Przygotowana
step-shipped = Nadana
step-in-transit = W drodze
step-out-for-delivery = W doręczeniu
step-delivered = Doręczona
step-text = Krok { $step } z { $total }: { $name }

### Days and hours

day-today = dziś, { $date }
day-tomorrow = jutro, { $date }
day-yesterday = wczoraj, { $date }
day-time = { $day }, { $time }
day-window = { $day }, { $from }–{ $to }
days-range = { $from } – { $to }
day-until = najpóźniej { $day }
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = W razie pytań wystarczy odpowiedzieć na ten e-mail.
footer-reason = Otrzymują Państwo ten e-mail, ponieważ { $company } informuje o przesyłkach związanych z Państwa zamówieniem.
footer-unsubscribe = Rezygnacja z e-maili o przesyłkach

unsubscribe-title = E-maile o Państwa przesyłkach
unsubscribe-question = Czy chcą Państwo zrezygnować z e-maili o swoich przesyłkach?
unsubscribe-confirm = Rezygnuję z e-maili
unsubscribe-done = Nie będziemy już wysyłać Państwu e-maili o przesyłkach.
unsubscribe-undo = Chcę je znów otrzymywać
unsubscribe-undone = Znów będziemy wysyłać Państwu e-maile o przesyłkach.
