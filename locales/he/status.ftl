### Main statuses, in the order of a journey

status-pending = בהמתנה
status-not-found = לא נמצאה
status-info-received = פרטי המשלוח התקבלו
status-in-transit = בדרך
status-out-for-delivery = יצאה לחלוקה
status-available-for-pickup = מוכנה לאיסוף
status-delivery-failed = ניסיון המסירה לא צלח
status-delivered = נמסרה
status-exception = בעיה במשלוח
status-returning = בדרך חזרה לשולח
status-returned = הוחזרה לשולח
status-cancelled = בוטלה
status-expired = המעקב הופסק
status-unknown = סטטוס לא ידוע

### Pending: the carrier was asked and has not answered

sub-registered = נרשמה למעקב
    .sentence = נשלחה פנייה לחברת המשלוחים וטרם התקבלה תשובה.

### Not found

sub-no-data-yet = אין עדיין מידע אצל חברת המשלוחים
    .sentence = לחברת המשלוחים אין עדיין מידע על המספר הזה. זה מצב רגיל בימים הראשונים.
sub-invalid-number = המספר נדחה על ידי חברת המשלוחים
    .sentence = חברת המשלוחים אינה מקבלת את המספר הזה. כדאי לבדוק שאין בו טעות הקלדה.
sub-carrier-mismatch = מספר של חברת משלוחים אחרת
    .sentence = לפי חברת המשלוחים, המספר הזה אינו שלה. ייתכן שהוא שייך לחברה אחרת.

### Announced: the goods were not seen yet

sub-label-created = נוצרה תווית משלוח
    .sentence = תווית המשלוח נוצרה. החבילה עדיין לא הגיעה לחברת המשלוחים.
sub-awaiting-collection = ממתינה לאיסוף על ידי חברת המשלוחים
    .sentence = חברת המשלוחים התבקשה לאסוף את החבילה מהשולח.

### In transit

sub-moving = בדרך ליעד
    .sentence = החבילה בדרך.
sub-picked-up = התקבלה בחברת המשלוחים
    .sentence = החבילה נמצאת אצל חברת המשלוחים.
sub-departed-facility = יצאה ממרכז מיון
    .sentence = החבילה יצאה ממרכז מיון.
sub-arrived-facility = הגיעה למרכז מיון
    .sentence = החבילה הגיעה למרכז מיון.
sub-departed-origin-country = יצאה מארץ המוצא
    .sentence = החבילה יצאה מארץ המוצא.
sub-arrived-destination-country = הגיעה לארץ היעד
    .sentence = החבילה הגיעה לארץ היעד.
sub-at-delivery-facility = במרכז החלוקה
    .sentence = החבילה הגיעה למרכז החלוקה שממנו תצא למסירה.
sub-handed-to-last-mile = הועברה לחברה שמבצעת את המסירה
    .sentence = החבילה הועברה לחברת המשלוחים שתמסור אותה.
sub-forwarded = הועברה לכתובת אחרת
    .sentence = החבילה בדרך לכתובת אחרת.
sub-problem-resolved = הבעיה נפתרה, שוב בדרך
    .sentence = הבעיה נפתרה. החבילה שוב בדרך.
sub-delivery-scheduled = נקבע מועד מסירה
    .sentence = נקבע מועד למסירת החבילה.
sub-delivery-rescheduled = מועד המסירה השתנה
    .sentence = מועד המסירה של החבילה השתנה.
sub-customs-started = בתהליך שחרור מהמכס
    .sentence = החבילה בבדיקת המכס.
sub-customs-released = שוחררה מהמכס
    .sentence = החבילה שוחררה מהמכס.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = החבילה יצאה לחלוקה.
sub-recipient-contacted = נוצר קשר עם הנמען לפני המסירה
    .sentence = חברת המשלוחים יצרה קשר עם הנמען בנוגע למסירה.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = החבילה מוכנה לאיסוף.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = חברת המשלוחים ניסתה למסור את החבילה ללא הצלחה.
sub-recipient-absent = לא נמצא איש בכתובת
    .sentence = חברת המשלוחים ניסתה למסור את החבילה, אך לא נמצא איש בכתובת.
sub-business-closed = בית העסק סגור
    .sentence = חברת המשלוחים ניסתה למסור את החבילה, אך בית העסק היה סגור.
sub-attempt-bad-address = המסירה לא צלחה: כתובת שגויה
    .sentence = חברת המשלוחים ניסתה למסור את החבילה, אך הכתובת שגויה או חסרה.
sub-attempt-refused = המסירה לא צלחה: סירוב לקבל את החבילה
    .sentence = חברת המשלוחים ניסתה למסור את החבילה, אך בכתובת סירבו לקבל אותה.
sub-attempt-access = המסירה לא צלחה: אין גישה
    .sentence = חברת המשלוחים ניסתה למסור את החבילה, אך לא הייתה אפשרות להגיע עד הדלת.
sub-attempt-security-or-fee = המסירה לא צלחה: בידוק ביטחוני או תשלום
    .sentence = המסירה הופסקה בשל בידוק ביטחוני או תשלום שטרם הוסדר.
sub-notice-left = הושארה הודעה
    .sentence = חברת המשלוחים השאירה הודעה עם הסבר כיצד לקבל את החבילה.

### Delivered

sub-delivered = { status-delivered }
    .sentence = החבילה נמסרה.
sub-delivered-signed = נמסרה בחתימה
    .sentence = החבילה נמסרה ונחתם אישור קבלה.
sub-delivered-neighbour-or-safe-place = הושארה אצל שכנים או במקום בטוח
    .sentence = החבילה הושארה אצל שכנים או במקום בטוח.
sub-delivered-collected = נאספה על ידי הנמען
    .sentence = החבילה נאספה על ידי הנמען.
sub-delivered-cod = נמסרה בתשלום בעת המסירה
    .sentence = החבילה נמסרה והתשלום בוצע בעת המסירה.

### Problem

sub-exception-other = { status-exception }
    .sentence = יש בעיה במשלוח החבילה. חברת המשלוחים לא ציינה את הסיבה.
sub-delayed = מתעכבת
    .sentence = החבילה מתעכבת.
sub-delayed-weather = מתעכבת בשל מזג האוויר
    .sentence = החבילה מתעכבת בשל מזג האוויר.
sub-delayed-processing = מתעכבת אצל חברת המשלוחים
    .sentence = החבילה מתעכבת אצל חברת המשלוחים.
sub-delayed-transport = מתעכבת בהובלה
    .sentence = החבילה מתעכבת בשל איחור של הטיסה או של המשאית.
sub-missorted = נשלחה במסלול שגוי
    .sentence = החבילה נשלחה במסלול שגוי ומנותבת כעת מחדש.
sub-on-hold = מוחזקת
    .sentence = החבילה מוחזקת אצל חברת המשלוחים, ללא ציון סיבה.
sub-held-for-payment = מוחזקת: נדרש תשלום
    .sentence = החבילה מוחזקת אצל חברת המשלוחים עד להסדרת תשלום.
sub-security-hold = מוחזקת: בידוק ביטחוני
    .sentence = החבילה מוחזקת לצורך בדיקה.
sub-customs-held = מוחזקת במכס
    .sentence = החבילה מוחזקת במכס.
sub-customs-documents-required = המכס דורש מסמכים
    .sentence = המכס דורש מידע או מסמכים לפני שחרור החבילה.
sub-customs-payment-required = נדרש תשלום מכס או מסים
    .sentence = יש לשלם מכס או מסים לפני שחרור החבילה מהמכס.
sub-customs-rejected = נדחתה במכס
    .sentence = המכס לא אישר את שחרור החבילה.
sub-bad-address = כתובת שגויה או חסרה
    .sentence = הכתובת שגויה או חסרה. כדי למסור את החבילה, חברת המשלוחים צריכה את הכתובת הנכונה.
sub-recipient-moved = כתובת הנמען השתנתה
    .sentence = הכתובת הזאת כבר אינה הכתובת של הנמען.
sub-recipient-info-invalid = פרטי הנמען שגויים
    .sentence = השם, מספר הטלפון או פרטים אחרים של הנמען שגויים.
sub-refused = סורבה על ידי הנמען
    .sentence = קבלת החבילה סורבה על ידי הנמען.
sub-pickup-expired = לא נאספה במועד
    .sentence = החבילה לא נאספה במועד.
sub-rejected-by-carrier = לא התקבלה למשלוח
    .sentence = חברת המשלוחים אינה מקבלת את החבילה הזאת למשלוח.
sub-undeliverable = לא ניתנת למסירה
    .sentence = חברת המשלוחים אינה יכולה למסור את החבילה.
sub-damaged = ניזוקה
    .sentence = החבילה ניזוקה.
sub-lost = אבדה
    .sentence = חברת המשלוחים מדווחת שהחבילה אבדה.
sub-destroyed = הושמדה
    .sentence = החבילה הושמדה.
sub-shipper-error = בעיה בפרטי השולח או באריזה
    .sentence = פרטי השולח או האריזה אינם תקינים, או שהחבילה לא הייתה מוכנה.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = החבילה בדרך חזרה לשולח.
sub-returned-to-sender = { status-returned }
    .sentence = החבילה הוחזרה לשולח.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = המשלוח בוטל.
sub-cancel-requested = התבקש ביטול
    .sentence = חברת המשלוחים התבקשה לבטל את המשלוח.

### No longer followed, unknown

sub-no-update = אין עדכונים מזה זמן רב
    .sentence = מזה זמן רב לא התקבלו עדכונים על החבילה, ולכן המעקב אחריה הופסק.
sub-unknown = { status-unknown }
    .sentence = לא ידוע היכן החבילה נמצאת כעת.
