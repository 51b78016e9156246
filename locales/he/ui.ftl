### Head of the timeline: each is followed by its value

timeline-status = סטטוס
timeline-since = מאז
timeline-expected = מועד מסירה משוער
timeline-attention = לתשומת לב
timeline-pickup = מקום האיסוף
timeline-signed-by = נחתם על ידי

timeline-window = { $from } עד { $to }
timeline-pickup-until = עד { $date }

### How much a parcel should be looked at

attention-none = הכול כשורה
attention-watch = כדאי לעקוב
attention-action = נדרשת פעולה

### Events

timeline-events = { $count-plural ->
    [one] עדכון אחד
    [two] שני עדכונים
   *[other] { $count } עדכונים
}
timeline-no-events = אין עדיין עדכונים
event-no-date = לא צוין תאריך
event-day-only = לא צוינה שעה
event-local-time = שעון מקומי
event-zone-inferred = * אזור הזמן נקבע לפי המדינה
event-unmapped = הודעה מחברת המשלוחים
