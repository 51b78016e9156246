### Main statuses, in the order of a journey

status-pending = در انتظار
status-not-found = یافت نشد
status-info-received = اطلاعات دریافت شد
status-in-transit = در مسیر
status-out-for-delivery = در حال توزیع
status-available-for-pickup = آماده تحویل حضوری
status-delivery-failed = تلاش ناموفق برای تحویل
status-delivered = تحویل شد
status-exception = مشکل در ارسال
status-returning = در حال بازگشت به فرستنده
status-returned = به فرستنده بازگشت
status-cancelled = لغو شد
status-expired = پایان رهگیری
status-unknown = نامشخص

### Pending: the carrier was asked and has not answered

sub-registered = ثبت برای رهگیری
    .sentence = از شرکت پستی استعلام شده و هنوز پاسخی نرسیده است.

### Not found

sub-no-data-yet = هنوز اطلاعاتی نزد شرکت پستی نیست
    .sentence = شرکت پستی هنوز اطلاعاتی درباره این شماره ندارد. این موضوع در روزهای نخست عادی است.
sub-invalid-number = شماره نامعتبر از نظر شرکت پستی
    .sentence = شرکت پستی این شماره را نمی‌پذیرد. لطفاً درستی آن را بررسی کنید.
sub-carrier-mismatch = شماره مربوط به شرکت پستی دیگر
    .sentence = به گفته شرکت پستی، این شماره متعلق به آن شرکت نیست و ممکن است مربوط به شرکت دیگری باشد.

### Announced: the goods were not seen yet

sub-label-created = برچسب پستی صادر شد
    .sentence = برچسب پستی صادر شده است. شرکت پستی هنوز مرسوله را دریافت نکرده است.
sub-awaiting-collection = در انتظار جمع‌آوری توسط شرکت پستی
    .sentence = از شرکت پستی خواسته شده است که مرسوله را از فرستنده تحویل بگیرد.

### In transit

sub-moving = در راه مقصد
    .sentence = مرسوله در راه است.
sub-picked-up = شرکت پستی تحویل گرفت
    .sentence = شرکت پستی مرسوله را تحویل گرفته است.
sub-departed-facility = خروج از مرکز پردازش
    .sentence = مرسوله از مرکز پردازش خارج شده است.
sub-arrived-facility = ورود به مرکز پردازش
    .sentence = مرسوله به مرکز پردازش رسیده است.
sub-departed-origin-country = خروج از کشور مبدأ
    .sentence = مرسوله از کشور مبدأ خارج شده است.
sub-arrived-destination-country = ورود به کشور مقصد
    .sentence = مرسوله به کشور مقصد رسیده است.
sub-at-delivery-facility = در مرکز توزیع
    .sentence = مرسوله به مرکز توزیعی رسیده است که آن را تحویل می‌دهد.
sub-handed-to-last-mile = به شرکت پستی تحویل‌دهنده سپرده شد
    .sentence = مرسوله به شرکت پستی تحویل‌دهنده سپرده شده است.
sub-forwarded = ارسال به نشانی دیگر
    .sentence = مرسوله در حال ارسال به نشانی دیگری است.
sub-problem-resolved = مشکل برطرف شد، دوباره در راه
    .sentence = مشکل برطرف شده و مرسوله دوباره در راه است.
sub-delivery-scheduled = زمان تحویل تعیین شد
    .sentence = زمان تحویل مرسوله تعیین شده است.
sub-delivery-rescheduled = زمان تحویل تغییر کرد
    .sentence = زمان تحویل مرسوله تغییر کرده است.
sub-customs-started = در حال ترخیص از گمرک
    .sentence = مرسوله در حال بررسی در گمرک است.
sub-customs-released = از گمرک ترخیص شد
    .sentence = مرسوله از گمرک ترخیص شده است.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = مرسوله در حال توزیع است.
sub-recipient-contacted = تماس با گیرنده پیش از تحویل
    .sentence = شرکت پستی درباره تحویل مرسوله با گیرنده تماس گرفته است.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = مرسوله آماده تحویل حضوری است.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = شرکت پستی برای تحویل مرسوله مراجعه کرد، اما تحویل انجام نشد.
sub-recipient-absent = کسی حضور نداشت
    .sentence = شرکت پستی برای تحویل مرسوله مراجعه کرد، اما کسی حضور نداشت.
sub-business-closed = محل کار تعطیل بود
    .sentence = شرکت پستی برای تحویل مرسوله مراجعه کرد، اما محل کار تعطیل بود.
sub-attempt-bad-address = تحویل ناموفق: نشانی نادرست
    .sentence = شرکت پستی برای تحویل مرسوله اقدام کرد، اما نشانی نادرست یا ناقص است.
sub-attempt-refused = تحویل ناموفق: عدم پذیرش در محل
    .sentence = شرکت پستی برای تحویل مرسوله مراجعه کرد، اما مرسوله در محل پذیرفته نشد.
sub-attempt-access = تحویل ناموفق: عدم دسترسی
    .sentence = شرکت پستی برای تحویل مرسوله مراجعه کرد، اما دسترسی به محل ممکن نبود.
sub-attempt-security-or-fee = تحویل ناموفق: بازرسی امنیتی یا هزینه
    .sentence = تحویل مرسوله به دلیل بازرسی امنیتی یا هزینه پرداخت‌نشده متوقف شد.
sub-notice-left = اطلاعیه گذاشته شد
    .sentence = شرکت پستی اطلاعیه‌ای گذاشته که شیوه دریافت مرسوله در آن نوشته شده است.

### Delivered

sub-delivered = { status-delivered }
    .sentence = مرسوله تحویل داده شد.
sub-delivered-signed = تحویل با امضا
    .sentence = مرسوله با دریافت امضا تحویل داده شد.
sub-delivered-neighbour-or-safe-place = نزد همسایه یا در جای امن گذاشته شد
    .sentence = مرسوله به همسایه سپرده شد یا در جای امنی گذاشته شد.
sub-delivered-collected = گیرنده حضوری تحویل گرفت
    .sentence = گیرنده مرسوله را حضوری تحویل گرفت.
sub-delivered-cod = تحویل و پرداخت در محل
    .sentence = مرسوله تحویل داده شد و مبلغ آن در محل پرداخت شد.

### Problem

sub-exception-other = { status-exception }
    .sentence = در ارسال مرسوله مشکلی پیش آمده است. شرکت پستی دلیلی اعلام نکرده است.
sub-delayed = تأخیر
    .sentence = مرسوله تأخیر دارد.
sub-delayed-weather = تأخیر به دلیل شرایط جوی
    .sentence = مرسوله به دلیل شرایط جوی تأخیر دارد.
sub-delayed-processing = تأخیر نزد شرکت پستی
    .sentence = مرسوله در شبکه شرکت پستی با تأخیر روبه‌رو شده است.
sub-delayed-transport = تأخیر در حمل‌ونقل
    .sentence = مرسوله به دلیل دیر رسیدن پرواز یا کامیون تأخیر دارد.
sub-missorted = ارسال به مسیر اشتباه
    .sentence = مرسوله به مسیر اشتباه فرستاده شده و مسیر آن در حال اصلاح است.
sub-on-hold = متوقف شده
    .sentence = مرسوله نزد شرکت پستی متوقف شده و دلیلی اعلام نشده است.
sub-held-for-payment = متوقف شده: در انتظار پرداخت
    .sentence = مرسوله تا زمان پرداخت هزینه نزد شرکت پستی می‌ماند.
sub-security-hold = متوقف شده: بازرسی امنیتی
    .sentence = مرسوله برای بازرسی متوقف شده است.
sub-customs-held = متوقف شده در گمرک
    .sentence = مرسوله در گمرک متوقف شده است.
sub-customs-documents-required = گمرک به مدارک نیاز دارد
    .sentence = گمرک برای ترخیص مرسوله به اطلاعات یا مدارک نیاز دارد.
sub-customs-payment-required = حقوق گمرکی یا مالیات پرداخت‌نشده
    .sentence = پیش از ترخیص مرسوله از گمرک، باید حقوق گمرکی یا مالیات پرداخت شود.
sub-customs-rejected = گمرک نپذیرفت
    .sentence = گمرک مرسوله را نپذیرفته است.
sub-bad-address = نشانی نادرست یا ناقص
    .sentence = نشانی نادرست یا ناقص است. شرکت پستی برای تحویل مرسوله به نشانی درست نیاز دارد.
sub-recipient-moved = گیرنده نقل مکان کرده
    .sentence = گیرنده دیگر در این نشانی نیست.
sub-recipient-info-invalid = مشخصات گیرنده نادرست است
    .sentence = نام، شماره تلفن یا مشخصات دیگر گیرنده نادرست است.
sub-refused = گیرنده نپذیرفت
    .sentence = گیرنده مرسوله را نپذیرفته است.
sub-pickup-expired = در مهلت مقرر دریافت نشد
    .sentence = مرسوله در مهلت مقرر دریافت نشد.
sub-rejected-by-carrier = شرکت پستی نپذیرفت
    .sentence = شرکت پستی این مرسوله را برای ارسال نمی‌پذیرد.
sub-undeliverable = غیرقابل تحویل
    .sentence = شرکت پستی نمی‌تواند مرسوله را تحویل دهد.
sub-damaged = آسیب‌دیده
    .sentence = مرسوله آسیب دیده است.
sub-lost = مفقود
    .sentence = شرکت پستی مرسوله را مفقود اعلام کرده است.
sub-destroyed = معدوم شد
    .sentence = مرسوله معدوم شده است.
sub-shipper-error = ایراد در اطلاعات فرستنده یا بسته‌بندی
    .sentence = اطلاعات فرستنده یا بسته‌بندی ایراد دارد، یا مرسوله آماده نبوده است.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = مرسوله در حال بازگشت به فرستنده است.
sub-returned-to-sender = { status-returned }
    .sentence = مرسوله به فرستنده بازگشته است.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = ارسال مرسوله لغو شده است.
sub-cancel-requested = درخواست لغو ثبت شد
    .sentence = از شرکت پستی خواسته شده است که ارسال مرسوله را لغو کند.

### No longer followed, unknown

sub-no-update = مدتی طولانی بدون خبر
    .sentence = مدتی طولانی خبری از مرسوله نرسیده و به همین دلیل رهگیری آن پایان یافته است.
sub-unknown = { status-unknown }
    .sentence = مشخص نیست مرسوله در کجای مسیر است.
