### Main statuses, in the order of a journey

status-pending = Очакват се данни
status-not-found = Не е намерена
status-info-received = Заявена
status-in-transit = На път
status-out-for-delivery = Изнесена за доставка
status-available-for-pickup = Готова за получаване
status-delivery-failed = Неуспешен опит за доставка
status-delivered = Доставена
status-exception = Проблем
status-returning = Връща се към подателя
status-returned = Върната на подателя
status-cancelled = Анулирана
status-expired = Вече не се проследява
status-unknown = Неизвестно

### Pending: the carrier was asked and has not answered

sub-registered = Включена за проследяване
    .sentence = Изпратено е запитване до куриера и все още няма отговор.

### Not found

sub-no-data-yet = Куриерът още няма данни
    .sentence = Куриерът все още няма данни за този номер. През първите дни това е нормално.
sub-invalid-number = Куриерът не приема номера
    .sentence = Куриерът не приема този номер. Моля, проверете дали няма грешка при изписването.
sub-carrier-mismatch = Номер на друг куриер
    .sentence = Куриерът съобщава, че номерът не е негов. Възможно е да е на друг куриер.

### Announced: the goods were not seen yet

sub-label-created = Създадена товарителница
    .sentence = Товарителницата е създадена. Пратката все още не е при куриера.
sub-awaiting-collection = Очаква вземане от куриера
    .sentence = Подадена е заявка куриерът да вземе пратката от подателя.

### In transit

sub-moving = Пътува
    .sentence = Пратката е на път.
sub-picked-up = Приета от куриера
    .sentence = Пратката е при куриера.
sub-departed-facility = Напуснала сортировъчен център
    .sentence = Пратката напусна сортировъчен център.
sub-arrived-facility = Пристигнала в сортировъчен център
    .sentence = Пратката пристигна в сортировъчен център.
sub-departed-origin-country = Напуснала страната на изпращане
    .sentence = Пратката напусна страната, от която е изпратена.
sub-arrived-destination-country = Пристигнала в страната на получаване
    .sentence = Пратката пристигна в страната на получаване.
sub-at-delivery-facility = В депото за доставка
    .sentence = Пратката пристигна в депото, от което се извършва доставката.
sub-handed-to-last-mile = Предадена на доставящия куриер
    .sentence = Пратката е предадена на куриера, който извършва доставката до получателя.
sub-forwarded = Препратена на друг адрес
    .sentence = Пратката се препраща на друг адрес.
sub-problem-resolved = Проблемът е решен, отново на път
    .sentence = Проблемът е решен. Пратката отново е на път.
sub-delivery-scheduled = Насрочена доставка
    .sentence = Определена е дата за доставка.
sub-delivery-rescheduled = Променена дата на доставка
    .sentence = Датата на доставка е променена.
sub-customs-started = В процес на митническо оформяне
    .sentence = Митницата проверява пратката.
sub-customs-released = Освободена от митницата
    .sentence = Митницата освободи пратката.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Пратката е изнесена за доставка.
sub-recipient-contacted = Контакт с получателя преди доставката
    .sentence = Куриерът се свърза с получателя във връзка с доставката.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Пратката е готова за получаване.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Опитът за доставка на пратката не беше успешен.
sub-recipient-absent = Няма никого на адреса
    .sentence = Пратката не можа да бъде доставена, защото на адреса нямаше никого.
sub-business-closed = Обектът е затворен
    .sentence = Пратката не можа да бъде доставена, защото обектът беше затворен.
sub-attempt-bad-address = Неуспешен опит: грешен адрес
    .sentence = Пратката не можа да бъде доставена, защото адресът е грешен или непълен.
sub-attempt-refused = Неуспешен опит: отказ на място
    .sentence = Пратката не можа да бъде доставена, защото беше отказана на място.
sub-attempt-access = Неуспешен опит: няма достъп
    .sentence = Пратката не можа да бъде доставена, защото нямаше достъп до адреса.
sub-attempt-security-or-fee = Неуспешен опит: проверка за сигурност или такса
    .sentence = Доставката беше спряна заради проверка за сигурност или неплатена такса.
sub-notice-left = Оставено известие
    .sentence = Куриерът остави известие, в което пише как може да се получи пратката.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Пратката е доставена.
sub-delivered-signed = Доставена срещу подпис
    .sentence = Пратката е доставена срещу подпис.
sub-delivered-neighbour-or-safe-place = Оставена при съсед или на сигурно място
    .sentence = Пратката е оставена при съсед или на сигурно място.
sub-delivered-collected = Взета от получателя
    .sentence = Получателят взе пратката.
sub-delivered-cod = Доставена с наложен платеж
    .sentence = Пратката е доставена и наложеният платеж е платен.

### Problem

sub-exception-other = { status-exception }
    .sentence = Има проблем с пратката. Куриерът не посочва причина.
sub-delayed = Забавена
    .sentence = Пратката се забавя.
sub-delayed-weather = Забавена заради времето
    .sentence = Пратката се забавя заради метеорологичните условия.
sub-delayed-processing = Забавена при куриера
    .sentence = Пратката се забавя в мрежата на куриера.
sub-delayed-transport = Забавена при транспорта
    .sentence = Пратката се забавя, защото полетът или камионът, с който пътува, закъснява.
sub-missorted = Насочена в грешна посока
    .sentence = Пратката е тръгнала в грешна посока и се пренасочва.
sub-on-hold = Задържана
    .sentence = Куриерът задържа пратката и не посочва причина.
sub-held-for-payment = Задържана: дължи се плащане
    .sentence = Куриерът задържа пратката, докато бъде платена дължимата такса.
sub-security-hold = Задържана: проверка за сигурност
    .sentence = Пратката е задържана за проверка.
sub-customs-held = Задържана от митницата
    .sentence = Митницата задържа пратката.
sub-customs-documents-required = Митницата изисква документи
    .sentence = За да освободи пратката, митницата изисква информация или документи.
sub-customs-payment-required = Дължат се мита или данъци
    .sentence = За да освободи митницата пратката, трябва да се платят мита или данъци.
sub-customs-rejected = Недопусната от митницата
    .sentence = Митницата не допусна пратката.
sub-bad-address = Грешен или непълен адрес
    .sentence = Адресът е грешен или непълен. За доставката куриерът има нужда от точния адрес.
sub-recipient-moved = Получателят се е преместил
    .sentence = Получателят вече не е на този адрес.
sub-recipient-info-invalid = Грешни данни за получателя
    .sentence = Името, телефонът или други данни за получателя са грешни.
sub-refused = Отказана от получателя
    .sentence = Получателят отказа пратката.
sub-pickup-expired = Непотърсена в срок
    .sentence = Пратката не беше потърсена в срок.
sub-rejected-by-carrier = Отказана от куриера
    .sentence = Куриерът не приема тази пратка.
sub-undeliverable = Не може да бъде доставена
    .sentence = Куриерът не може да достави пратката.
sub-damaged = Повредена
    .sentence = Пратката е повредена.
sub-lost = Изгубена
    .sentence = По данни на куриера пратката е изгубена.
sub-destroyed = Унищожена
    .sentence = Пратката е унищожена.
sub-shipper-error = Грешка в данните на подателя или опаковката
    .sentence = Данните на подателя или опаковката не са правилни или пратката не е била готова.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Пратката се връща към подателя.
sub-returned-to-sender = { status-returned }
    .sentence = Пратката е върната на подателя.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = Пратката е анулирана.
sub-cancel-requested = Поискано анулиране
    .sentence = Изпратено е искане до куриера да анулира пратката.

### No longer followed, unknown

sub-no-update = Твърде дълго без новини
    .sentence = За пратката няма новини от толкова дълго време, че тя вече не се проследява.
sub-unknown = { status-unknown }
    .sentence = Не е известно къде се намира пратката.
