### Main statuses, in the order of a journey

status-pending = Очікування даних
status-not-found = Не знайдено
status-info-received = Оформлено
status-in-transit = У дорозі
status-out-for-delivery = Передано кур’єру
status-available-for-pickup = Готово до отримання
status-delivery-failed = Невдала спроба доставки
status-delivered = Доставлено
status-exception = Проблема
status-returning = Повертається відправнику
status-returned = Повернуто відправнику
status-cancelled = Скасовано
status-expired = Більше не відстежується
status-unknown = Невідомо

### Pending: the carrier was asked and has not answered

sub-registered = Відстеження розпочато
    .sentence = Запит до служби доставки надіслано, відповіді поки немає.

### Not found

sub-no-data-yet = Служба доставки ще не має даних
    .sentence = Служба доставки ще не має даних за цим номером. У перші дні це нормально.
sub-invalid-number = Служба доставки не приймає номер
    .sentence = Служба доставки не приймає цей номер. Будь ласка, перевірте, чи немає в ньому помилки.
sub-carrier-mismatch = Номер іншої служби доставки
    .sentence = Служба доставки повідомляє, що це не її номер. Можливо, він належить іншій службі доставки.

### Announced: the goods were not seen yet

sub-label-created = Створено накладну
    .sentence = Накладну створено. Служба доставки ще не отримала посилку.
sub-awaiting-collection = Очікує передачі службі доставки
    .sentence = Служба доставки отримала заявку забрати посилку у відправника.

### In transit

sub-moving = Прямує за маршрутом
    .sentence = Посилка в дорозі.
sub-picked-up = Передано службі доставки
    .sentence = Служба доставки прийняла посилку.
sub-departed-facility = Залишила сортувальний центр
    .sentence = Посилка залишила сортувальний центр.
sub-arrived-facility = Прибула до сортувального центру
    .sentence = Посилка прибула до сортувального центру.
sub-departed-origin-country = Залишила країну відправлення
    .sentence = Посилка залишила країну відправлення.
sub-arrived-destination-country = Прибула до країни призначення
    .sentence = Посилка прибула до країни призначення.
sub-at-delivery-facility = На складі доставки
    .sentence = Посилка прибула на склад, з якого її повезуть одержувачу.
sub-handed-to-last-mile = Передано місцевій службі доставки
    .sentence = Посилку передано службі доставки, яка вручає її одержувачу.
sub-forwarded = Перенаправлено на іншу адресу
    .sentence = Посилку пересилають на іншу адресу.
sub-problem-resolved = Проблему вирішено, знову в дорозі
    .sentence = Проблему вирішено. Посилка знову в дорозі.
sub-delivery-scheduled = Призначено дату доставки
    .sentence = Дату доставки призначено.
sub-delivery-rescheduled = Дату доставки змінено
    .sentence = Дату доставки змінено.
sub-customs-started = На митному оформленні
    .sentence = Митниця перевіряє посилку.
sub-customs-released = Митне оформлення завершено
    .sentence = Митниця завершила оформлення та випустила посилку.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Посилку передано кур’єру для доставки.
sub-recipient-contacted = З одержувачем зв’язалися перед доставкою
    .sentence = Служба доставки зв’язалася з одержувачем щодо доставки.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Посилка готова до отримання, її можна забрати.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Доставити посилку не вдалося.
sub-recipient-absent = Нікого не було на місці
    .sentence = Доставити посилку не вдалося: нікого не було на місці.
sub-business-closed = Заклад зачинено
    .sentence = Доставити посилку не вдалося: заклад було зачинено.
sub-attempt-bad-address = Невдала спроба: неправильна адреса
    .sentence = Доставити посилку не вдалося: адреса неправильна або неповна.
sub-attempt-refused = Невдала спроба: відмова під час вручення
    .sentence = Доставити посилку не вдалося: під час вручення від неї відмовилися.
sub-attempt-access = Невдала спроба: немає доступу
    .sentence = Доставити посилку не вдалося: не було доступу до дверей.
sub-attempt-security-or-fee = Невдала спроба: перевірка безпеки або оплата
    .sentence = Доставку зупинено через перевірку безпеки або неоплачений збір.
sub-notice-left = Залишено повідомлення
    .sentence = Служба доставки залишила повідомлення. У ньому вказано, як отримати посилку.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Посилку доставлено.
sub-delivered-signed = Доставлено й вручено під підпис
    .sentence = Посилку доставлено й вручено під підпис.
sub-delivered-neighbour-or-safe-place = Залишено в сусідів або в надійному місці
    .sentence = Посилку залишено в сусідів або в надійному місці.
sub-delivered-collected = Видано одержувачу
    .sentence = Посилку видано одержувачу.
sub-delivered-cod = Доставлено й оплачено під час отримання
    .sentence = Посилку доставлено й оплачено під час отримання.

### Problem

sub-exception-other = { status-exception }
    .sentence = З посилкою виникла проблема. Служба доставки не повідомляє причини.
sub-delayed = Затримується
    .sentence = Посилка затримується.
sub-delayed-weather = Затримується через погоду
    .sentence = Посилка затримується через погоду.
sub-delayed-processing = Затримується в службі доставки
    .sentence = Посилка затримується під час обробки в службі доставки.
sub-delayed-transport = Затримується під час перевезення
    .sentence = Посилка затримується: запізнюється літак або вантажівка, що її везе.
sub-missorted = Відправлено не тим маршрутом
    .sentence = Посилка поїхала не тим маршрутом. Її перенаправляють.
sub-on-hold = Зупинено
    .sentence = Посилку зупинено. Служба доставки не повідомляє причини.
sub-held-for-payment = Зупинено: потрібна оплата
    .sentence = Посилку зупинено до сплати збору.
sub-security-hold = Зупинено: перевірка безпеки
    .sentence = Посилку зупинено для перевірки.
sub-customs-held = Затримано на митниці
    .sentence = Посилку затримано на митниці.
sub-customs-documents-required = Митниці потрібні документи
    .sentence = Щоб випустити посилку, митниці потрібні відомості або документи.
sub-customs-payment-required = Потрібно сплатити мито або податок
    .sentence = Щоб митниця випустила посилку, потрібно сплатити мито або податок.
sub-customs-rejected = Митниця не пропустила
    .sentence = Митниця не пропустила посилку.
sub-bad-address = Адреса неправильна або неповна
    .sentence = Адреса неправильна або неповна. Службі доставки потрібна правильна адреса.
sub-recipient-moved = Одержувач змінив адресу
    .sentence = Одержувач більше не перебуває за цією адресою.
sub-recipient-info-invalid = Неправильні дані одержувача
    .sentence = Ім’я, телефон або інші дані одержувача вказано неправильно.
sub-refused = Відмова одержувача
    .sentence = Одержувач відмовився від посилки.
sub-pickup-expired = Закінчився термін зберігання
    .sentence = Термін зберігання закінчився, посилку не забрали.
sub-rejected-by-carrier = Служба доставки не прийняла
    .sentence = Служба доставки не приймає цю посилку.
sub-undeliverable = Доставка неможлива
    .sentence = За даними служби доставки, вручити посилку неможливо.
sub-damaged = Пошкоджено
    .sentence = Посилку пошкоджено.
sub-lost = Втрачено
    .sentence = Служба доставки повідомляє, що посилку втрачено.
sub-destroyed = Знищено
    .sentence = Посилку знищено.
sub-shipper-error = Помилка в даних відправника або пакуванні
    .sentence = Дані відправника неправильні, пакування не підходить або посилка не була готова.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Посилка повертається відправнику.
sub-returned-to-sender = { status-returned }
    .sentence = Посилка повернулася до відправника.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = Відправлення скасовано.
sub-cancel-requested = Подано запит на скасування
    .sentence = До служби доставки надіслано запит на скасування відправлення.

### No longer followed, unknown

sub-no-update = Надто довго немає новин
    .sentence = Про посилку так довго немає новин, що вона більше не відстежується.
sub-unknown = { status-unknown }
    .sentence = Де зараз посилка, невідомо.
