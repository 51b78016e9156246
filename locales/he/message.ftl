### Milestones of a journey

milestone-announced = החבילה שלך בהכנה
    .body = תווית המשלוח של החבילה נוצרה. אפשר יהיה לעקוב אחר החבילה ברגע שתגיע לחברת המשלוחים.
milestone-shipped = החבילה שלך בדרך
    .body = החבילה נמצאת אצל חברת המשלוחים. אפשר לעקוב אחריה בכל עת.
milestone-left-origin = החבילה שלך יצאה מארץ המוצא
    .body = החבילה יצאה מהמדינה שממנה נשלחה, והיא בדרך אליך.
milestone-in-customs = החבילה שלך בתהליך שחרור מהמכס
    .body = החבילה בבדיקת המכס. אין צורך לעשות דבר בשלב זה.
milestone-customs-papers = המכס דורש מסמכים עבור החבילה שלך
    .body = המכס דורש מידע או מסמכים לפני שחרור החבילה. אפשר לברר מה חסר בדף המעקב או אצל חברת המשלוחים.
milestone-duties-due = נדרש תשלום מכס או מסים עבור החבילה שלך
    .body = יש לשלם מכס או מסים לפני שחרור החבילה מהמכס. חשוב לשלם רק לחברת המשלוחים או למכס, ורק בערוצים הרשמיים שלהם.
milestone-customs-released = החבילה שלך שוחררה מהמכס
    .body = תהליך השחרור מהמכס הושלם. החבילה ממשיכה בדרכה אליך.
milestone-arrived-in-country = החבילה שלך הגיעה לארץ היעד
    .body = החבילה הגיעה למדינה שאליה נשלחה. השלב הבא הוא הכנתה למסירה.
milestone-out-for-delivery = החבילה שלך יצאה לחלוקה
    .body = חברת המשלוחים בדרך אליך עם החבילה.
milestone-delivery-failed = לא ניתן היה למסור את החבילה שלך
    .body = בדף המעקב אפשר לראות אם יתקיים ניסיון מסירה נוסף או היכן אפשר לאסוף את החבילה.
milestone-ready-for-pickup = החבילה שלך מוכנה לאיסוף
    .body = נא להביא תעודה מזהה, וגם את קוד האיסוף אם התקבל קוד מחברת המשלוחים.
milestone-pickup-reminder = החבילה שלך עדיין ממתינה לאיסוף
    .body = החבילה עדיין לא נאספה. לאחר היום האחרון לאיסוף, חברת המשלוחים מחזירה אותה לשולח.
milestone-delivered = החבילה שלך נמסרה
    .body = אנחנו מקווים שהכול הגיע לשביעות רצונך.
milestone-delayed = החבילה שלך מתעכבת
    .body = משלוח החבילה נמשך יותר מהמתוכנן. אנחנו מתנצלים על העיכוב.
milestone-new-estimate = נקבע מועד מסירה חדש לחבילה שלך
    .body = חברת המשלוחים שינתה את מועד המסירה המשוער של החבילה.
milestone-problem = יש בעיה במשלוח החבילה שלך
    .body = העדכונים האחרונים מופיעים בדף המעקב. בכל שאלה אפשר לפנות אלינו.
milestone-returning = החבילה שלך בדרך חזרה אלינו
    .body = חברת המשלוחים מחזירה אלינו את החבילה. אם ברצונך שנשלח אותה שוב, אפשר לפנות אלינו.
milestone-returned = החבילה שלך חזרה אלינו
    .body = חברת המשלוחים החזירה אלינו את החבילה. נשמח לדעת כיצד ברצונך להמשיך.
milestone-cancelled = משלוח החבילה שלך בוטל
    .body = המשלוח הזה בוטל. אם לא ציפית לכך, נא לפנות אלינו.
milestone-delivery-withdrawn = תיקון: החבילה שלך עדיין לא נמסרה
    .body = הודענו לך שהחבילה נמסרה. חברת המשלוחים תיקנה את המידע: החבילה עדיין לא נמסרה. אנחנו מתנצלים על הטעות.
milestone-number-replaced = לחבילה שלך יש מספר מעקב חדש
    .body = מעכשיו יש להשתמש במספר המעקב החדש. המספר הקודם כבר אינו בתוקף.
milestone-return-received = ההחזרה שלך הגיעה
    .body = החבילה ששלחת בחזרה הגיעה אלינו.

### Several parcels of one order

story-news = עדכונים על ההזמנה שלך
story-delivered = { $count-plural ->
    [one] חבילה אחת מתוך { $total } נמסרה
    [two] שתי חבילות מתוך { $total } נמסרו
   *[other] { $count } חבילות מתוך { $total } נמסרו
}
story-all-delivered = { $total-plural ->
    [one] החבילה נמסרה
    [two] שתי החבילות נמסרו
   *[other] כל { $total } החבילות נמסרו
}
story-body = ההזמנה שלך נשלחת בכמה חבילות. הנה העדכון האחרון על כל אחת מהן.

### Around the text of a mail

subject-with-order = { $headline } (הזמנה { $order })
greeting = שלום,
closing = בברכה,
button-track = למעקב אחר החבילה

label-order = הזמנה
label-number = מספר מעקב
label-carrier = חברת המשלוחים
label-status = סטטוס
label-estimate = מועד מסירה משוער
label-updated = עדכון אחרון
label-place = מקום
label-pickup-place = מקום האיסוף
label-pickup-until = לאיסוף עד
label-signed-by = נחתם על ידי
label-replaces = מספר המעקב הקודם

step-announced = בהכנה
step-shipped = נשלחה
step-in-transit = בדרך
step-out-for-delivery = יצאה לחלוקה
step-delivered = נמסרה
step-text = שלב { $step } מתוך { $total }: { $name }

### Days and hours

day-today = היום, { $date }
day-tomorrow = מחר, { $date }
day-yesterday = אתמול, { $date }
day-time = { $day }, { $time }
day-window = { $day }, { $from } עד { $to }
days-range = { $from } עד { $to }
day-until = עד { $day }
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = בכל שאלה אפשר פשוט להשיב להודעה הזאת.
footer-reason = קיבלת את ההודעה הזאת כי נשלחים אליך עדכונים על החבילות של ההזמנה שלך מאת { $company }.
footer-unsubscribe = הפסקת הודעות דוא״ל על חבילות

unsubscribe-title = הודעות דוא״ל על החבילות שלך
unsubscribe-question = להפסיק לשלוח אליך הודעות דוא״ל על החבילות שלך?
unsubscribe-confirm = הפסקת ההודעות
unsubscribe-done = לא יישלחו אליך עוד הודעות דוא״ל על החבילות שלך.
unsubscribe-undo = חידוש ההודעות
unsubscribe-undone = הודעות דוא״ל על החבילות שלך יישלחו אליך שוב.
