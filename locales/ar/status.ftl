### Main statuses, in the order of a journey

status-pending = قيد الانتظار
status-not-found = غير موجودة
status-info-received = تم استلام بيانات الشحنة
status-in-transit = في الطريق
status-out-for-delivery = خرجت للتوصيل
status-available-for-pickup = جاهزة للاستلام
status-delivery-failed = تعذّر التوصيل
status-delivered = تم التوصيل
status-exception = مشكلة في الشحنة
status-returning = في طريق العودة إلى المرسل
status-returned = أُعيدت إلى المرسل
status-cancelled = ملغاة
status-expired = توقّف تتبّعها
status-unknown = حالة غير معروفة

### Pending: the carrier was asked and has not answered

sub-registered = سُجّلت للتتبّع
    .sentence = تم الاستعلام لدى شركة الشحن ولم يصل ردّها بعد.

### Not found

sub-no-data-yet = لا معلومات لدى شركة الشحن بعد
    .sentence = لا توجد لدى شركة الشحن معلومات عن هذا الرقم حتى الآن، وهذا أمر معتاد في الأيام الأولى.
sub-invalid-number = شركة الشحن لا تقبل الرقم
    .sentence = شركة الشحن لا تقبل هذا الرقم. يُرجى التأكد من كتابته بشكل صحيح.
sub-carrier-mismatch = الرقم لشركة شحن أخرى
    .sentence = تفيد شركة الشحن بأن هذا الرقم لا يخصّها، وقد يكون لشركة أخرى.

### Announced: the goods were not seen yet

sub-label-created = تم إنشاء بوليصة الشحن
    .sentence = تم إنشاء بوليصة الشحن، ولم تستلم شركة الشحن الطرد بعد.
sub-awaiting-collection = بانتظار استلام شركة الشحن
    .sentence = طُلب من شركة الشحن استلام الطرد من المرسل.

### In transit

sub-moving = قيد النقل
    .sentence = الطرد في الطريق.
sub-picked-up = استلمتها شركة الشحن
    .sentence = استلمت شركة الشحن الطرد.
sub-departed-facility = غادرت مركز الفرز
    .sentence = غادر الطرد مركز الفرز.
sub-arrived-facility = وصلت إلى مركز الفرز
    .sentence = وصل الطرد إلى مركز الفرز.
sub-departed-origin-country = غادرت بلد المنشأ
    .sentence = غادر الطرد البلد الذي أُرسل منه.
sub-arrived-destination-country = وصلت إلى بلد الوجهة
    .sentence = وصل الطرد إلى بلد الوجهة.
sub-at-delivery-facility = في مركز التوزيع
    .sentence = وصل الطرد إلى مركز التوزيع الذي سيتولّى توصيله.
sub-handed-to-last-mile = سُلّمت إلى شركة التوصيل
    .sentence = سُلّم الطرد إلى الشركة التي ستتولّى توصيله.
sub-forwarded = أُعيد توجيهها إلى عنوان آخر
    .sentence = يجري إرسال الطرد إلى عنوان آخر.
sub-problem-resolved = حُلّت المشكلة واستأنفت طريقها
    .sentence = حُلّت المشكلة واستأنف الطرد طريقه.
sub-delivery-scheduled = تم تحديد موعد التوصيل
    .sentence = تم تحديد موعد لتوصيل الطرد.
sub-delivery-rescheduled = تم تغيير موعد التوصيل
    .sentence = تم تغيير موعد توصيل الطرد.
sub-customs-started = قيد التخليص الجمركي
    .sentence = يخضع الطرد للفحص لدى الجمارك.
sub-customs-released = أفرجت عنها الجمارك
    .sentence = أفرجت الجمارك عن الطرد.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = خرج الطرد للتوصيل.
sub-recipient-contacted = تم التواصل مع المستلم قبل التوصيل
    .sentence = تواصلت شركة الشحن مع المستلم بشأن التوصيل.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = الطرد جاهز للاستلام.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = حاولت شركة الشحن توصيل الطرد ولم تنجح.
sub-recipient-absent = لم يكن أحد موجودًا
    .sentence = حاولت شركة الشحن توصيل الطرد، ولم يكن أحد موجودًا.
sub-business-closed = مقر العمل مغلق
    .sentence = حاولت شركة الشحن توصيل الطرد، وكان مقر العمل مغلقًا.
sub-attempt-bad-address = تعذّر التوصيل: العنوان خاطئ
    .sentence = تعذّر توصيل الطرد لأن العنوان خاطئ أو ناقص.
sub-attempt-refused = تعذّر التوصيل: رُفض الاستلام عند الباب
    .sentence = رُفض استلام الطرد عند الباب.
sub-attempt-access = تعذّر التوصيل: لا يمكن الوصول
    .sentence = حاولت شركة الشحن توصيل الطرد، وتعذّر الوصول إلى الباب.
sub-attempt-security-or-fee = تعذّر التوصيل: فحص أمني أو رسوم
    .sentence = توقّف التوصيل بسبب فحص أمني أو رسوم غير مدفوعة.
sub-notice-left = تُرك إشعار
    .sentence = تركت شركة الشحن إشعارًا يوضّح كيفية الحصول على الطرد.

### Delivered

sub-delivered = { status-delivered }
    .sentence = تم توصيل الطرد.
sub-delivered-signed = تم التوصيل مع التوقيع
    .sentence = تم توصيل الطرد مع التوقيع بالاستلام.
sub-delivered-neighbour-or-safe-place = تُركت لدى جار أو في مكان آمن
    .sentence = تُرك الطرد لدى أحد الجيران أو في مكان آمن.
sub-delivered-collected = استلمها المستلم بنفسه
    .sentence = استلم المستلم الطرد بنفسه.
sub-delivered-cod = تم التوصيل والدفع عند الاستلام
    .sentence = تم توصيل الطرد ودفع ثمنه عند الاستلام.

### Problem

sub-exception-other = { status-exception }
    .sentence = هناك مشكلة في الطرد، ولم تذكر شركة الشحن السبب.
sub-delayed = متأخرة
    .sentence = الطرد متأخر.
sub-delayed-weather = متأخرة بسبب الطقس
    .sentence = الطرد متأخر بسبب الأحوال الجوية.
sub-delayed-processing = متأخرة لدى شركة الشحن
    .sentence = الطرد متأخر ضمن شبكة شركة الشحن.
sub-delayed-transport = متأخرة أثناء النقل
    .sentence = الطرد متأخر بسبب تأخّر الرحلة الجوية أو الشاحنة.
sub-missorted = أُرسلت في اتجاه خاطئ
    .sentence = أُرسل الطرد في اتجاه خاطئ، ويجري تصحيح مساره.
sub-on-hold = محتجزة
    .sentence = شركة الشحن تحتجز الطرد ولم تذكر السبب.
sub-held-for-payment = محتجزة: بانتظار الدفع
    .sentence = شركة الشحن تحتجز الطرد إلى حين دفع رسوم مستحقة.
sub-security-hold = محتجزة: فحص أمني
    .sentence = الطرد محتجز للفحص.
sub-customs-held = محتجزة لدى الجمارك
    .sentence = الجمارك تحتجز الطرد.
sub-customs-documents-required = الجمارك تطلب مستندات
    .sentence = تطلب الجمارك معلومات أو مستندات قبل الإفراج عن الطرد.
sub-customs-payment-required = رسوم جمركية أو ضرائب مستحقة
    .sentence = يجب دفع الرسوم الجمركية أو الضرائب قبل أن تفرج الجمارك عن الطرد.
sub-customs-rejected = رفضتها الجمارك
    .sentence = رفضت الجمارك الطرد.
sub-bad-address = العنوان خاطئ أو ناقص
    .sentence = العنوان خاطئ أو ناقص، وتحتاج شركة الشحن إلى العنوان الصحيح لتوصيل الطرد.
sub-recipient-moved = انتقل المستلم من عنوانه
    .sentence = لم يعد المستلم في هذا العنوان.
sub-recipient-info-invalid = بيانات المستلم غير صحيحة
    .sentence = اسم المستلم أو رقم هاتفه أو بيانات أخرى عنه غير صحيحة.
sub-refused = رفض المستلم استلامها
    .sentence = رفض المستلم استلام الطرد.
sub-pickup-expired = لم تُستلم في الموعد
    .sentence = لم يُستلم الطرد في الموعد المحدد.
sub-rejected-by-carrier = رفضتها شركة الشحن
    .sentence = شركة الشحن لا تقبل نقل هذا الطرد.
sub-undeliverable = لا يمكن توصيلها
    .sentence = لا تستطيع شركة الشحن توصيل الطرد.
sub-damaged = متضررة
    .sentence = تعرّض الطرد للتلف.
sub-lost = مفقودة
    .sentence = تفيد شركة الشحن بأن الطرد مفقود.
sub-destroyed = تم إتلافها
    .sentence = تم إتلاف الطرد.
sub-shipper-error = خطأ في بيانات المرسل أو التغليف
    .sentence = بيانات المرسل أو التغليف غير صحيحة، أو لم يكن الطرد جاهزًا.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = الطرد في طريق العودة إلى المرسل.
sub-returned-to-sender = { status-returned }
    .sentence = عاد الطرد إلى المرسل.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = أُلغيت الشحنة.
sub-cancel-requested = طُلب إلغاؤها
    .sentence = طُلب من شركة الشحن إلغاء الشحنة.

### No longer followed, unknown

sub-no-update = لا أخبار منذ مدة طويلة
    .sentence = لم ترد أخبار عن الطرد منذ مدة طويلة، ولذلك توقّف تتبّعه.
sub-unknown = { status-unknown }
    .sentence = لا يُعرف مكان الطرد في الوقت الحالي.
