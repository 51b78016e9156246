### Milestones of a journey

milestone-announced = طردك قيد التجهيز
    .body = تم إنشاء بوليصة الشحن لطردك. يمكنك متابعة مساره بعد أن تستلمه شركة الشحن.
milestone-shipped = طردك في الطريق
    .body = استلمت شركة الشحن طردك. يمكنك متابعة مساره في أي وقت.
milestone-left-origin = غادر طردك بلد المنشأ
    .body = غادر طردك البلد الذي أُرسل منه، وهو في الطريق إليك.
milestone-in-customs = طردك قيد التخليص الجمركي
    .body = يخضع طردك للفحص لدى الجمارك. لا يلزمك القيام بأي شيء في الوقت الحالي.
milestone-customs-papers = الجمارك تطلب مستندات بشأن طردك
    .body = تطلب الجمارك معلومات أو مستندات قبل الإفراج عن الطرد. يُرجى الاطّلاع على صفحة التتبّع أو سؤال شركة الشحن عن المطلوب.
milestone-duties-due = رسوم جمركية أو ضرائب مستحقة على طردك
    .body = يجب دفع الرسوم الجمركية أو الضرائب قبل أن تفرج الجمارك عن الطرد. يُرجى الدفع لشركة الشحن أو للجمارك فقط، ومن خلال قنواتهما الرسمية دون غيرها.
milestone-customs-released = أفرجت الجمارك عن طردك
    .body = اكتمل التخليص الجمركي، ويواصل طردك طريقه إليك.
milestone-arrived-in-country = وصل طردك إلى بلد الوجهة
    .body = وصل طردك إلى البلد المُرسل إليه. والخطوة التالية هي تجهيزه للتوصيل.
milestone-out-for-delivery = خرج طردك للتوصيل
    .body = شركة الشحن في الطريق إليك ومعها طردك.
milestone-delivery-failed = تعذّر توصيل طردك
    .body = توضّح صفحة التتبّع ما إذا كانت شركة الشحن ستعاود المحاولة، أو المكان الذي يمكنك استلام الطرد منه.
milestone-ready-for-pickup = طردك جاهز للاستلام
    .body = يُرجى إحضار إثبات الهوية، وكذلك رمز الاستلام إن أرسلته إليك شركة الشحن.
milestone-pickup-reminder = طردك ما زال بانتظار الاستلام
    .body = لم يُستلم طردك بعد. بعد آخر يوم للاستلام، تعيده شركة الشحن إلى المرسل.
milestone-delivered = تم توصيل طردك
    .body = نأمل أن يكون كل شيء كما توقعت.
milestone-delayed = طردك متأخر
    .body = يستغرق وصول طردك وقتًا أطول من المخطط له. نعتذر عن هذا التأخير.
milestone-new-estimate = موعد توصيل جديد لطردك
    .body = غيّرت شركة الشحن موعد التوصيل المتوقع لطردك.
milestone-problem = هناك مشكلة في طردك
    .body = آخر المستجدات متاحة في صفحة التتبّع. لأي استفسار، يُرجى التواصل معنا.
milestone-returning = طردك في طريق العودة إلينا
    .body = تعيد شركة الشحن طردك إلينا. لإرساله إليك مرة أخرى، يُرجى التواصل معنا.
milestone-returned = عاد طردك إلينا
    .body = أعادت شركة الشحن طردك إلينا. يُرجى إبلاغنا بما يناسبك.
milestone-cancelled = أُلغي شحن طردك
    .body = أُلغيت هذه الشحنة. إن لم يكن هذا الإلغاء متوقعًا لديك، يُرجى التواصل معنا.
milestone-delivery-withdrawn = تصحيح: لم يتم توصيل طردك بعد
    .body = سبق أن أبلغناك بتوصيل طردك، ثم صحّحت شركة الشحن ذلك: لم يتم توصيله بعد. نعتذر عن هذا الخطأ.
milestone-number-replaced = رقم تتبّع جديد لطردك
    .body = يُرجى استخدام رقم التتبّع الجديد من الآن فصاعدًا، فالرقم السابق لم يعد صالحًا.
milestone-return-received = وصل طردك المرتجع
    .body = وصل إلينا الطرد الذي أرجعته.

### Several parcels of one order

story-news = مستجدات طلبك
story-delivered = { $total-plural ->
    [zero] تم توصيل { $count } من أصل { $total } طرد
    [one] تم توصيل { $count } من أصل { $total } طرد
    [two] تم توصيل طرد واحد من أصل طردين
    [few] تم توصيل { $count } من أصل { $total } طرود
    [many] تم توصيل { $count } من أصل { $total } طردًا
   *[other] تم توصيل { $count } من أصل { $total } طرد
}
story-all-delivered = { $total-plural ->
    [zero] تم توصيل جميع الطرود
    [one] تم توصيل الطرد
    [two] تم توصيل الطردين كليهما
    [few] تم توصيل جميع الطرود وعددها { $total }
    [many] تم توصيل جميع الطرود وعددها { $total }
   *[other] تم توصيل جميع الطرود وعددها { $total }
}
story-body = يُرسل طلبك في عدة طرود. إليك آخر المستجدات عن كل منها.

### Around the text of a mail

subject-with-order = { $headline } (الطلب { $order })
greeting = مرحبًا،
closing = مع أطيب التحيات،
button-track = تتبّع الطرد

label-order = الطلب
label-number = رقم التتبّع
label-carrier = شركة الشحن
label-status = الحالة
label-estimate = موعد التوصيل المتوقع
label-updated = آخر تحديث
label-place = المكان
label-pickup-place = مكان الاستلام
label-pickup-until = آخر موعد للاستلام
label-signed-by = وقّع بالاستلام
label-replaces = رقم التتبّع السابق

step-announced = قيد التجهيز
step-shipped = تم الشحن
step-in-transit = في الطريق
step-out-for-delivery = قيد التوصيل
step-delivered = تم التوصيل
step-text = الخطوة { $step } من { $total }: { $name }

### Days and hours

day-today = اليوم، { $date }
day-tomorrow = غدًا، { $date }
day-yesterday = أمس، { $date }
day-time = { $day }، { $time }
day-window = { $day }، من { $from } إلى { $to }
days-range = من { $from } إلى { $to }
day-until = في موعد أقصاه { $day }
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = لأي استفسار، يكفي الرد على هذه الرسالة.
footer-reason = وصلتك هذه الرسالة لإبلاغك بمستجدات طرود طلبك من { $company }.
footer-unsubscribe = إيقاف الرسائل الإلكترونية عن الطرود

unsubscribe-title = الرسائل الإلكترونية عن طرودك
unsubscribe-question = هل نوقف إرسال الرسائل الإلكترونية عن طرودك؟
unsubscribe-confirm = إيقاف الرسائل
unsubscribe-done = لن تصلك بعد الآن رسائل إلكترونية عن طرودك.
unsubscribe-undo = استئناف الرسائل
unsubscribe-undone = ستصلك الرسائل الإلكترونية عن طرودك من جديد.
