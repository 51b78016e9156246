### Main statuses, in the order of a journey

status-pending = Oczekuje na dane
status-not-found = Nie znaleziono
status-info-received = Przygotowana przez nadawcę
status-in-transit = W drodze
status-out-for-delivery = Wydana do doręczenia
status-available-for-pickup = Gotowa do odbioru
status-delivery-failed = Nieudana próba doręczenia
status-delivered = Doręczona
status-exception = Problem
status-returning = Wraca do nadawcy
status-returned = Zwrócona do nadawcy
status-cancelled = Anulowana
status-expired = Śledzenie zakończone
status-unknown = Status nieznany

### Pending: the carrier was asked and has not answered

sub-registered = Zgłoszona do śledzenia
    .sentence = Wysłaliśmy zapytanie do przewoźnika i czekamy na odpowiedź.

### Not found

sub-no-data-yet = Brak danych u przewoźnika
    .sentence = Przewoźnik nie ma jeszcze informacji o tym numerze. W pierwszych dniach to normalne.
sub-invalid-number = Numer odrzucony przez przewoźnika
    .sentence = Przewoźnik nie przyjmuje tego numeru. Prosimy sprawdzić, czy nie ma w nim literówki.
sub-carrier-mismatch = Numer innego przewoźnika
    .sentence = Według przewoźnika to nie jest numer jego przesyłki. Być może należy do innego przewoźnika.

### Announced: the goods were not seen yet

sub-label-created = Etykieta utworzona
    .sentence = Etykieta została utworzona. Przewoźnik nie ma jeszcze przesyłki.
sub-awaiting-collection = Oczekuje na odbiór od nadawcy
    .sentence = Przewoźnik otrzymał zlecenie odebrania przesyłki od nadawcy.

### In transit

sub-moving = W transporcie
    .sentence = Przesyłka jest w drodze.
sub-picked-up = Odebrana przez przewoźnika
    .sentence = Przewoźnik odebrał przesyłkę od nadawcy.
sub-departed-facility = Opuściła sortownię
    .sentence = Przesyłka opuściła sortownię.
sub-arrived-facility = Przyjęta w sortowni
    .sentence = Przesyłka dotarła do sortowni.
sub-departed-origin-country = Opuściła kraj nadania
    .sentence = Przesyłka opuściła kraj nadania.
sub-arrived-destination-country = Dotarła do kraju przeznaczenia
    .sentence = Przesyłka dotarła do kraju przeznaczenia.
sub-at-delivery-facility = W oddziale doręczającym
    .sentence = Przesyłka dotarła do oddziału, z którego będzie doręczana.
sub-handed-to-last-mile = Przekazana przewoźnikowi doręczającemu
    .sentence = Przesyłka została przekazana przewoźnikowi, który będzie ją doręczać.
sub-forwarded = Przekierowana na inny adres
    .sentence = Przesyłka została przekierowana na inny adres.
sub-problem-resolved = Problem rozwiązany, znów w drodze
    .sentence = Problem został rozwiązany. Przesyłka jest znów w drodze.
sub-delivery-scheduled = Ustalono termin doręczenia
    .sentence = Termin doręczenia został ustalony.
sub-delivery-rescheduled = Zmieniono termin doręczenia
    .sentence = Termin doręczenia został zmieniony.
sub-customs-started = W odprawie celnej
    .sentence = Urząd celny sprawdza przesyłkę.
sub-customs-released = Zwolniona przez urząd celny
    .sentence = Urząd celny zwolnił przesyłkę.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Przesyłka została wydana do doręczenia.
sub-recipient-contacted = Kontakt z odbiorcą przed doręczeniem
    .sentence = Przewoźnik skontaktował się z odbiorcą w sprawie doręczenia.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Przesyłka czeka na odbiór.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Przewoźnikowi nie udało się doręczyć przesyłki.
sub-recipient-absent = Nikogo nie zastano
    .sentence = Podczas próby doręczenia nikogo nie zastano.
sub-business-closed = Firma nieczynna
    .sentence = Nie udało się doręczyć przesyłki, ponieważ firma była nieczynna.
sub-attempt-bad-address = Nieudana próba: błędny adres
    .sentence = Nie udało się doręczyć przesyłki, ponieważ adres jest błędny lub niepełny.
sub-attempt-refused = Nieudana próba: odmowa przy drzwiach
    .sentence = Przy próbie doręczenia odmówiono przyjęcia przesyłki.
sub-attempt-access = Nieudana próba: brak dostępu
    .sentence = Nie udało się doręczyć przesyłki, ponieważ przewoźnik nie mógł dotrzeć do drzwi.
sub-attempt-security-or-fee = Nieudana próba: kontrola lub opłata
    .sentence = Doręczenie wstrzymano z powodu kontroli bezpieczeństwa lub nieuiszczonej opłaty.
sub-notice-left = Pozostawiono awizo
    .sentence = Przewoźnik pozostawił awizo z informacją, jak odebrać przesyłkę.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Przesyłka została doręczona.
sub-delivered-signed = Doręczona za podpisem
    .sentence = Przesyłka została doręczona, a odbiór potwierdzono podpisem.
sub-delivered-neighbour-or-safe-place = Zostawiona u sąsiadów lub w bezpiecznym miejscu
    .sentence = Przesyłkę zostawiono u sąsiadów lub w bezpiecznym miejscu.
sub-delivered-collected = Odebrana przez odbiorcę
    .sentence = Przesyłka została odebrana przez odbiorcę.
sub-delivered-cod = Doręczona i opłacona przy odbiorze
    .sentence = Przesyłka została doręczona i opłacona przy odbiorze.

### Problem

sub-exception-other = { status-exception }
    .sentence = Wystąpił problem z przesyłką. Przewoźnik nie podaje przyczyny.
sub-delayed = Opóźniona
    .sentence = Przesyłka jest opóźniona.
sub-delayed-weather = Opóźniona z powodu pogody
    .sentence = Przesyłka jest opóźniona z powodu pogody.
sub-delayed-processing = Opóźniona w sieci przewoźnika
    .sentence = Przesyłka jest opóźniona w sieci przewoźnika.
sub-delayed-transport = Opóźniona w transporcie
    .sentence = Przesyłka jest opóźniona, ponieważ opóźnił się samolot lub samochód, który ją wiezie.
sub-missorted = Błędnie skierowana
    .sentence = Przesyłka trafiła na niewłaściwą trasę i jest przekierowywana.
sub-on-hold = Wstrzymana
    .sentence = Przewoźnik wstrzymał przesyłkę i nie podaje przyczyny.
sub-held-for-payment = Wstrzymana: do zapłaty
    .sentence = Przewoźnik wstrzymał przesyłkę do czasu uiszczenia opłaty.
sub-security-hold = Wstrzymana: kontrola bezpieczeństwa
    .sentence = Przesyłka została wstrzymana do kontroli.
sub-customs-held = Zatrzymana przez urząd celny
    .sentence = Urząd celny zatrzymał przesyłkę.
sub-customs-documents-required = Urząd celny potrzebuje dokumentów
    .sentence = Do zwolnienia przesyłki urząd celny potrzebuje dodatkowych informacji lub dokumentów.
sub-customs-payment-required = Do zapłaty cło lub podatek
    .sentence = Urząd celny zwolni przesyłkę dopiero po opłaceniu cła lub podatku.
sub-customs-rejected = Odrzucona przez urząd celny
    .sentence = Urząd celny odrzucił przesyłkę.
sub-bad-address = Błędny lub niepełny adres
    .sentence = Adres jest błędny lub niepełny. Do doręczenia przewoźnik potrzebuje poprawnego adresu.
sub-recipient-moved = Odbiorca zmienił adres
    .sentence = Odbiorca nie przebywa już pod tym adresem.
sub-recipient-info-invalid = Błędne dane odbiorcy
    .sentence = Imię i nazwisko, numer telefonu lub inne dane odbiorcy są błędne.
sub-refused = Odmowa przyjęcia przez odbiorcę
    .sentence = Odbiorca odmówił przyjęcia przesyłki.
sub-pickup-expired = Nieodebrana w terminie
    .sentence = Przesyłka nie została odebrana w terminie.
sub-rejected-by-carrier = Odrzucona przez przewoźnika
    .sentence = Przewoźnik nie przyjmuje tej przesyłki do przewozu.
sub-undeliverable = Nie można doręczyć
    .sentence = Przewoźnik nie może doręczyć przesyłki.
sub-damaged = Uszkodzona
    .sentence = Przesyłka została uszkodzona.
sub-lost = Zagubiona
    .sentence = Według przewoźnika przesyłka zaginęła.
sub-destroyed = Zniszczona
    .sentence = Przesyłka została zniszczona.
sub-shipper-error = Błąd w danych nadawcy lub opakowaniu
    .sentence = Dane nadawcy lub opakowanie są nieprawidłowe albo przesyłka nie była gotowa.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Przesyłka wraca do nadawcy.
sub-returned-to-sender = { status-returned }
    .sentence = Przesyłka wróciła do nadawcy.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = Przesyłka została anulowana.
sub-cancel-requested = Zgłoszono anulowanie
    .sentence = Przewoźnik otrzymał prośbę o anulowanie przesyłki.

### No longer followed, unknown

sub-no-update = Zbyt długo bez nowych informacji
    .sentence = Od tak dawna nie ma nowych informacji o przesyłce, że nie jest już śledzona.
sub-unknown = { status-unknown }
    .sentence = Nie wiadomo, gdzie obecnie znajduje się przesyłka.
