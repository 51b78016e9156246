### Main statuses, in the order of a journey

status-pending = Чекају се подаци
status-not-found = Није пронађено
status-info-received = Најављено
status-in-transit = На путу
status-out-for-delivery = На испоруци
status-available-for-pickup = Спремно за преузимање
status-delivery-failed = Неуспешан покушај испоруке
status-delivered = Испоручено
status-exception = Проблем
status-returning = Враћа се пошиљаоцу
status-returned = Враћено пошиљаоцу
status-cancelled = Отказано
status-expired = Праћење завршено
status-unknown = Непознат статус

### Pending: the carrier was asked and has not answered

sub-registered = Пријављено за праћење
    .sentence = Упит је послат курирској служби, а одговор још није стигао.

### Not found

sub-no-data-yet = Курирска служба још нема податке
    .sentence = Курирска служба још нема податке о овом броју. Првих дана је то уобичајено.
sub-invalid-number = Курирска служба не прихвата број
    .sentence = Курирска служба не прихвата овај број. Молимо Вас да проверите да ли је тачно унет.
sub-carrier-mismatch = Број друге курирске службе
    .sentence = Према подацима курирске службе, то није број њене пошиљке. Можда припада другој курирској служби.

### Announced: the goods were not seen yet

sub-label-created = Адресница направљена
    .sentence = Адресница за пошиљку је направљена. Курирска служба још нема пошиљку.
sub-awaiting-collection = Чека преузимање од пошиљаоца
    .sentence = Од курирске службе је затражено да преузме пошиљку од пошиљаоца.

### In transit

sub-moving = У превозу
    .sentence = Пошиљка је на путу.
sub-picked-up = Код курирске службе
    .sentence = Курирска служба је примила пошиљку.
sub-departed-facility = Отпремљено из сортирног центра
    .sentence = Пошиљка је напустила сортирни центар.
sub-arrived-facility = Приспело у сортирни центар
    .sentence = Пошиљка је стигла у сортирни центар.
sub-departed-origin-country = Отпремљено из земље слања
    .sentence = Пошиљка је напустила земљу из које је послата.
sub-arrived-destination-country = Приспело у одредишну земљу
    .sentence = Пошиљка је стигла у одредишну земљу.
sub-at-delivery-facility = У испоручном центру
    .sentence = Пошиљка је стигла у испоручни центар из ког креће на испоруку.
sub-handed-to-last-mile = Предато курирској служби на одредишту
    .sentence = Пошиљка је предата курирској служби која ће је испоручити.
sub-forwarded = Преусмерено на другу адресу
    .sentence = Пошиљка је преусмерена на другу адресу.
sub-problem-resolved = Проблем решен, поново на путу
    .sentence = Проблем је решен. Пошиљка је поново на путу.
sub-delivery-scheduled = Термин испоруке одређен
    .sentence = Одређен је термин испоруке.
sub-delivery-rescheduled = Термин испоруке промењен
    .sentence = Термин испоруке је промењен.
sub-customs-started = У царинском поступку
    .sentence = Царина проверава пошиљку.
sub-customs-released = Царињење завршено
    .sentence = Царињење пошиљке је завршено.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Пошиљка је на испоруци.
sub-recipient-contacted = Прималац контактиран пре испоруке
    .sentence = Курирска служба се јавила примаоцу у вези са испоруком.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Пошиљка је спремна за преузимање.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Курирска служба није успела да испоручи пошиљку.
sub-recipient-absent = Никога није било на адреси
    .sentence = Приликом покушаја испоруке никога није било на адреси.
sub-business-closed = Пословни простор затворен
    .sentence = Пошиљку није било могуће испоручити јер је пословни простор био затворен.
sub-attempt-bad-address = Неуспешан покушај: погрешна адреса
    .sentence = Пошиљку није било могуће испоручити јер је адреса погрешна или непотпуна.
sub-attempt-refused = Неуспешан покушај: одбијено на вратима
    .sentence = Приликом покушаја испоруке пошиљка је одбијена на вратима.
sub-attempt-access = Неуспешан покушај: нема приступа
    .sentence = Пошиљку није било могуће испоручити јер курирска служба није могла да дође до врата.
sub-attempt-security-or-fee = Неуспешан покушај: провера или накнада
    .sentence = Испорука је заустављена због безбедносне провере или неплаћене накнаде.
sub-notice-left = Остављено обавештење
    .sentence = Курирска служба је оставила обавештење о начину преузимања пошиљке.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Пошиљка је испоручена.
sub-delivered-signed = Испоручено уз потпис
    .sentence = Пошиљка је испоручена уз потпис.
sub-delivered-neighbour-or-safe-place = Остављено код комшија или на безбедном месту
    .sentence = Пошиљка је остављена код комшија или на безбедном месту.
sub-delivered-collected = Преузео прималац
    .sentence = Прималац је преузео пошиљку.
sub-delivered-cod = Испоручено и плаћено поузећем
    .sentence = Пошиљка је испоручена и плаћена поузећем.

### Problem

sub-exception-other = { status-exception }
    .sentence = Дошло је до проблема са пошиљком. Курирска служба не наводи разлог.
sub-delayed = Кашњење
    .sentence = Пошиљка касни.
sub-delayed-weather = Кашњење због временских услова
    .sentence = Пошиљка касни због временских услова.
sub-delayed-processing = Кашњење у мрежи курирске службе
    .sentence = Пошиљка касни у мрежи курирске службе.
sub-delayed-transport = Кашњење у превозу
    .sentence = Пошиљка касни јер касни авион или камион који је превози.
sub-missorted = Погрешно усмерено
    .sentence = Пошиљка је погрешно усмерена и сада се преусмерава.
sub-on-hold = Задржано
    .sentence = Курирска служба задржава пошиљку и не наводи разлог.
sub-held-for-payment = Задржано: чека се плаћање
    .sentence = Курирска служба задржава пошиљку док се не плати накнада.
sub-security-hold = Задржано: безбедносна провера
    .sentence = Пошиљка је задржана ради провере.
sub-customs-held = Задржано на царини
    .sentence = Царина задржава пошиљку.
sub-customs-documents-required = Царина тражи документа
    .sentence = За наставак царињења царина тражи податке или документа.
sub-customs-payment-required = Потребно платити царину или порез
    .sentence = За завршетак царињења потребно је платити царину или порез.
sub-customs-rejected = Одбијено на царини
    .sentence = Царина је одбила пошиљку.
sub-bad-address = Погрешна или непотпуна адреса
    .sentence = Адреса је погрешна или непотпуна. Курирској служби је за испоруку потребна тачна адреса.
sub-recipient-moved = Прималац се преселио
    .sentence = Прималац више није на овој адреси.
sub-recipient-info-invalid = Погрешни подаци о примаоцу
    .sentence = Име, број телефона или други подаци о примаоцу нису тачни.
sub-refused = Одбио прималац
    .sentence = Прималац је одбио пошиљку.
sub-pickup-expired = Није преузето на време
    .sentence = Пошиљка није преузета на време.
sub-rejected-by-carrier = Одбила курирска служба
    .sentence = Курирска служба није прихватила пошиљку за превоз.
sub-undeliverable = Испорука није могућа
    .sentence = Курирска служба не може да испоручи пошиљку.
sub-damaged = Оштећено
    .sentence = Пошиљка је оштећена.
sub-lost = Изгубљено
    .sentence = Курирска служба јавља да је пошиљка изгубљена.
sub-destroyed = Уништено
    .sentence = Пошиљка је уништена.
sub-shipper-error = Грешка у подацима пошиљаоца или паковању
    .sentence = Подаци пошиљаоца или паковање нису исправни, или пошиљка није била спремна.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Пошиљка се враћа пошиљаоцу.
sub-returned-to-sender = { status-returned }
    .sentence = Пошиљка је враћена пошиљаоцу.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = Пошиљка је отказана.
sub-cancel-requested = Затражено отказивање
    .sentence = Курирска служба је примила захтев за отказивање пошиљке.

### No longer followed, unknown

sub-no-update = Предуго без нових података
    .sentence = О пошиљци толико дуго нема нових података да се више не прати.
sub-unknown = { status-unknown }
    .sentence = Није познато где се пошиљка тренутно налази.
