### Main statuses, in the order of a journey

status-pending = Ожидание данных
status-not-found = Не найдена
status-info-received = Оформлена
status-in-transit = В пути
status-out-for-delivery = Передана курьеру
status-available-for-pickup = Готова к выдаче
status-delivery-failed = Неудачная попытка доставки
status-delivered = Доставлена
status-exception = Проблема
status-returning = Возвращается отправителю
status-returned = Возвращена отправителю
status-cancelled = Отменена
status-expired = Больше не отслеживается
status-unknown = Неизвестно

### Pending: the carrier was asked and has not answered

sub-registered = Поставлена на отслеживание
    .sentence = Запрос в службу доставки отправлен, ответа пока нет.

### Not found

sub-no-data-yet = У службы доставки пока нет данных
    .sentence = У службы доставки пока нет данных по этому номеру. В первые дни это нормально.
sub-invalid-number = Служба доставки не принимает номер
    .sentence = Служба доставки не принимает этот номер. Пожалуйста, проверьте, нет ли в нём опечатки.
sub-carrier-mismatch = Номер другой службы доставки
    .sentence = Служба доставки сообщает, что это не её номер. Возможно, он относится к другой службе доставки.

### Announced: the goods were not seen yet

sub-label-created = Накладная создана
    .sentence = Накладная создана. Посылка ещё не поступила в службу доставки.
sub-awaiting-collection = Ожидает передачи в службу доставки
    .sentence = Служба доставки получила заявку забрать посылку у отправителя.

### In transit

sub-moving = Следует по маршруту
    .sentence = Посылка в пути.
sub-picked-up = Принята службой доставки
    .sentence = Служба доставки приняла посылку.
sub-departed-facility = Покинула сортировочный центр
    .sentence = Посылка покинула сортировочный центр.
sub-arrived-facility = Прибыла в сортировочный центр
    .sentence = Посылка прибыла в сортировочный центр.
sub-departed-origin-country = Покинула страну отправления
    .sentence = Посылка покинула страну отправления.
sub-arrived-destination-country = Прибыла в страну назначения
    .sentence = Посылка прибыла в страну назначения.
sub-at-delivery-facility = На складе доставки
    .sentence = Посылка прибыла на склад, с которого её повезут получателю.
sub-handed-to-last-mile = Передана местной службе доставки
    .sentence = Посылка передана службе доставки, которая вручает её получателю.
sub-forwarded = Перенаправлена на другой адрес
    .sentence = Посылку пересылают на другой адрес.
sub-problem-resolved = Проблема решена, снова в пути
    .sentence = Проблема решена. Посылка снова в пути.
sub-delivery-scheduled = Назначена дата доставки
    .sentence = Дата доставки назначена.
sub-delivery-rescheduled = Дата доставки изменена
    .sentence = Дата доставки изменилась.
sub-customs-started = На таможенном оформлении
    .sentence = Таможня проверяет посылку.
sub-customs-released = Выпущена таможней
    .sentence = Таможня выпустила посылку.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Посылка передана курьеру для доставки.
sub-recipient-contacted = С получателем связались перед доставкой
    .sentence = Служба доставки связалась с получателем по поводу доставки.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Посылка готова к выдаче, её можно забрать.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Доставить посылку не удалось.
sub-recipient-absent = Никого не было на месте
    .sentence = Доставить посылку не удалось: никого не было на месте.
sub-business-closed = Организация закрыта
    .sentence = Доставить посылку не удалось: организация была закрыта.
sub-attempt-bad-address = Неудачная попытка: неверный адрес
    .sentence = Доставить посылку не удалось: адрес неверный или неполный.
sub-attempt-refused = Неудачная попытка: отказ при вручении
    .sentence = Доставить посылку не удалось: при вручении от неё отказались.
sub-attempt-access = Неудачная попытка: нет доступа
    .sentence = Доставить посылку не удалось: не было доступа к двери.
sub-attempt-security-or-fee = Неудачная попытка: проверка безопасности или оплата
    .sentence = Доставка остановлена из-за проверки безопасности или неоплаченного сбора.
sub-notice-left = Оставлено извещение
    .sentence = Служба доставки оставила извещение. В нём указано, как получить посылку.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Посылка доставлена.
sub-delivered-signed = Доставлена и вручена под подпись
    .sentence = Посылка доставлена и вручена под подпись.
sub-delivered-neighbour-or-safe-place = Оставлена у соседей или в надёжном месте
    .sentence = Посылку оставили у соседей или в надёжном месте.
sub-delivered-collected = Выдана получателю
    .sentence = Посылка выдана получателю.
sub-delivered-cod = Доставлена и оплачена при получении
    .sentence = Посылка доставлена и оплачена при получении.

### Problem

sub-exception-other = { status-exception }
    .sentence = С посылкой возникла проблема. Служба доставки не сообщает причину.
sub-delayed = Задерживается
    .sentence = Посылка задерживается.
sub-delayed-weather = Задерживается из-за погоды
    .sentence = Посылка задерживается из-за погоды.
sub-delayed-processing = Задерживается в службе доставки
    .sentence = Посылка задерживается при обработке в службе доставки.
sub-delayed-transport = Задерживается при перевозке
    .sentence = Посылка задерживается: опаздывает самолёт или грузовик, который её везёт.
sub-missorted = Отправлена не по тому маршруту
    .sentence = Посылка ушла не по тому маршруту. Её перенаправляют.
sub-on-hold = Остановлена
    .sentence = Посылка остановлена. Служба доставки не сообщает причину.
sub-held-for-payment = Остановлена: требуется оплата
    .sentence = Посылка остановлена до оплаты сбора.
sub-security-hold = Остановлена: проверка безопасности
    .sentence = Посылка остановлена для проверки.
sub-customs-held = Задержана таможней
    .sentence = Посылка задержана таможней.
sub-customs-documents-required = Таможне нужны документы
    .sentence = Чтобы выпустить посылку, таможне нужны сведения или документы.
sub-customs-payment-required = Нужно оплатить пошлину или налог
    .sentence = Чтобы таможня выпустила посылку, нужно оплатить пошлину или налог.
sub-customs-rejected = Не пропущена таможней
    .sentence = Таможня не пропустила посылку.
sub-bad-address = Адрес неверный или неполный
    .sentence = Адрес неверный или неполный. Службе доставки нужен правильный адрес.
sub-recipient-moved = Получатель сменил адрес
    .sentence = Получатель больше не находится по этому адресу.
sub-recipient-info-invalid = Неверные данные получателя
    .sentence = Имя, телефон или другие данные получателя указаны неверно.
sub-refused = Отказ получателя
    .sentence = Получатель отказался от посылки.
sub-pickup-expired = Истёк срок хранения
    .sentence = Срок хранения истёк, посылку не забрали.
sub-rejected-by-carrier = Не принята службой доставки
    .sentence = Служба доставки не принимает эту посылку.
sub-undeliverable = Доставка невозможна
    .sentence = По данным службы доставки, вручить посылку невозможно.
sub-damaged = Повреждена
    .sentence = Посылка повреждена.
sub-lost = Утеряна
    .sentence = Служба доставки сообщает, что посылка утеряна.
sub-destroyed = Уничтожена
    .sentence = Посылка уничтожена.
sub-shipper-error = Ошибка в данных отправителя или упаковке
    .sentence = Данные отправителя неверны, упаковка не подходит или посылка не была готова.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Посылка возвращается отправителю.
sub-returned-to-sender = { status-returned }
    .sentence = Посылка вернулась к отправителю.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = Отправка отменена.
sub-cancel-requested = Запрошена отмена
    .sentence = В службу доставки направлен запрос на отмену отправки.

### No longer followed, unknown

sub-no-update = Слишком долго нет новостей
    .sentence = О посылке так долго нет новостей, что она больше не отслеживается.
sub-unknown = { status-unknown }
    .sentence = Где сейчас находится посылка, неизвестно.
