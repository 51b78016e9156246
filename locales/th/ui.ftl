### Head of the timeline: each is followed by its value

timeline-status = สถานะ
timeline-since = ตั้งแต่
timeline-expected = คาดว่าจะได้รับ
timeline-attention = ความเร่งด่วน
timeline-pickup = รับพัสดุที่
timeline-signed-by = ผู้ลงชื่อรับ

timeline-window = { $from } ถึง { $to }
timeline-pickup-until = รับได้ถึง { $date }

### How much a parcel should be looked at

attention-none = เป็นไปตามปกติ
attention-watch = ควรติดตาม
attention-action = ต้องดำเนินการ

### Events

timeline-events = { $count-plural ->
   *[other] ความเคลื่อนไหว { $count } รายการ
}
timeline-no-events = ยังไม่มีความเคลื่อนไหว
event-no-date = ไม่ระบุวันที่
event-day-only = ไม่ระบุเวลา
event-local-time = เวลาท้องถิ่น
event-zone-inferred = * เขตเวลาอ้างอิงตามประเทศ
event-unmapped = ข้อความจากบริษัทขนส่ง
