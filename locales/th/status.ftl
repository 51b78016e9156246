### Main statuses, in the order of a journey

status-pending = รอข้อมูล
status-not-found = ไม่พบข้อมูล
status-info-received = รับข้อมูลพัสดุแล้ว
status-in-transit = อยู่ระหว่างขนส่ง
status-out-for-delivery = อยู่ระหว่างนำจ่าย
status-available-for-pickup = พร้อมให้รับ
status-delivery-failed = นำจ่ายไม่สำเร็จ
status-delivered = นำจ่ายสำเร็จ
status-exception = พบปัญหา
status-returning = กำลังส่งคืนผู้ส่ง
status-returned = ส่งคืนผู้ส่งแล้ว
status-cancelled = ยกเลิกแล้ว
status-expired = หยุดติดตามแล้ว
status-unknown = ไม่ทราบสถานะ

### Pending: the carrier was asked and has not answered

sub-registered = ลงทะเบียนติดตามแล้ว
    .sentence = สอบถามบริษัทขนส่งแล้ว ขณะนี้ยังไม่ได้รับคำตอบ

### Not found

sub-no-data-yet = บริษัทขนส่งยังไม่มีข้อมูล
    .sentence = บริษัทขนส่งยังไม่มีข้อมูลของหมายเลขนี้ ซึ่งเป็นเรื่องปกติในช่วงวันแรก ๆ
sub-invalid-number = บริษัทขนส่งไม่รับหมายเลขนี้
    .sentence = บริษัทขนส่งไม่รับหมายเลขนี้ กรุณาตรวจสอบว่าพิมพ์ถูกต้องหรือไม่
sub-carrier-mismatch = หมายเลขของบริษัทขนส่งอื่น
    .sentence = บริษัทขนส่งแจ้งว่าหมายเลขนี้ไม่ใช่ของบริษัท อาจเป็นหมายเลขของบริษัทขนส่งอื่น

### Announced: the goods were not seen yet

sub-label-created = สร้างใบปะหน้าพัสดุแล้ว
    .sentence = สร้างใบปะหน้าพัสดุแล้ว บริษัทขนส่งยังไม่ได้รับพัสดุ
sub-awaiting-collection = รอบริษัทขนส่งเข้ารับพัสดุ
    .sentence = แจ้งให้บริษัทขนส่งเข้ารับพัสดุจากผู้ส่งแล้ว

### In transit

sub-moving = กำลังเดินทาง
    .sentence = พัสดุกำลังเดินทาง
sub-picked-up = บริษัทขนส่งรับพัสดุแล้ว
    .sentence = บริษัทขนส่งรับพัสดุแล้ว
sub-departed-facility = ออกจากศูนย์คัดแยกแล้ว
    .sentence = พัสดุออกจากศูนย์คัดแยกแล้ว
sub-arrived-facility = ถึงศูนย์คัดแยกแล้ว
    .sentence = พัสดุถึงศูนย์คัดแยกแล้ว
sub-departed-origin-country = ออกจากประเทศต้นทางแล้ว
    .sentence = พัสดุออกจากประเทศต้นทางแล้ว
sub-arrived-destination-country = ถึงประเทศปลายทางแล้ว
    .sentence = พัสดุถึงประเทศปลายทางแล้ว
sub-at-delivery-facility = ถึงสาขาปลายทางแล้ว
    .sentence = พัสดุถึงสาขาปลายทางที่จะนำจ่ายแล้ว
sub-handed-to-last-mile = ส่งต่อให้บริษัทขนส่งที่นำจ่าย
    .sentence = พัสดุถูกส่งต่อให้บริษัทขนส่งที่จะนำจ่ายแล้ว
sub-forwarded = ส่งต่อไปยังที่อยู่อื่น
    .sentence = กำลังส่งพัสดุต่อไปยังที่อยู่อื่น
sub-problem-resolved = แก้ไขปัญหาแล้ว ขนส่งต่อ
    .sentence = ปัญหาได้รับการแก้ไขแล้ว พัสดุกำลังเดินทางต่อ
sub-delivery-scheduled = กำหนดวันนำจ่ายแล้ว
    .sentence = มีการกำหนดวันนำจ่ายแล้ว
sub-delivery-rescheduled = เปลี่ยนวันนำจ่าย
    .sentence = มีการเปลี่ยนวันนำจ่าย
sub-customs-started = อยู่ระหว่างพิธีการศุลกากร
    .sentence = ศุลกากรกำลังตรวจสอบพัสดุ
sub-customs-released = ผ่านศุลกากรแล้ว
    .sentence = พัสดุผ่านศุลกากรแล้ว

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = พัสดุอยู่ระหว่างนำจ่าย
sub-recipient-contacted = ติดต่อผู้รับก่อนนำจ่ายแล้ว
    .sentence = บริษัทขนส่งติดต่อผู้รับเรื่องการนำจ่ายแล้ว

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = พัสดุพร้อมให้รับแล้ว

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = บริษัทขนส่งพยายามนำจ่ายพัสดุแล้ว แต่ไม่สำเร็จ
sub-recipient-absent = ไม่มีผู้รับที่ปลายทาง
    .sentence = บริษัทขนส่งพยายามนำจ่ายพัสดุแล้ว แต่ไม่มีผู้รับที่ปลายทาง
sub-business-closed = ร้านหรือสำนักงานปิด
    .sentence = บริษัทขนส่งพยายามนำจ่ายพัสดุแล้ว แต่ร้านหรือสำนักงานปิด
sub-attempt-bad-address = นำจ่ายไม่สำเร็จ: ที่อยู่ไม่ถูกต้อง
    .sentence = บริษัทขนส่งนำจ่ายพัสดุไม่สำเร็จ เนื่องจากที่อยู่ไม่ถูกต้องหรือไม่ครบถ้วน
sub-attempt-refused = นำจ่ายไม่สำเร็จ: ปฏิเสธรับพัสดุ
    .sentence = บริษัทขนส่งพยายามนำจ่ายพัสดุแล้ว แต่มีการปฏิเสธรับพัสดุ
sub-attempt-access = นำจ่ายไม่สำเร็จ: เข้าพื้นที่ไม่ได้
    .sentence = บริษัทขนส่งนำจ่ายพัสดุไม่สำเร็จ เนื่องจากเข้าไม่ถึงหน้าประตู
sub-attempt-security-or-fee = นำจ่ายไม่สำเร็จ: ตรวจความปลอดภัยหรือค้างชำระ
    .sentence = นำจ่ายพัสดุไม่สำเร็จ เนื่องจากมีการตรวจความปลอดภัยหรือมีค่าธรรมเนียมค้างชำระ
sub-notice-left = ฝากใบแจ้งรับพัสดุไว้แล้ว
    .sentence = บริษัทขนส่งฝากใบแจ้งวิธีรับพัสดุไว้แล้ว

### Delivered

sub-delivered = { status-delivered }
    .sentence = นำจ่ายพัสดุสำเร็จแล้ว
sub-delivered-signed = นำจ่ายสำเร็จ มีผู้ลงชื่อรับ
    .sentence = นำจ่ายพัสดุสำเร็จแล้ว โดยมีผู้ลงชื่อรับ
sub-delivered-neighbour-or-safe-place = ฝากไว้กับเพื่อนบ้านหรือในที่ปลอดภัย
    .sentence = ฝากพัสดุไว้กับเพื่อนบ้านหรือวางไว้ในที่ปลอดภัยแล้ว
sub-delivered-collected = ผู้รับมารับแล้ว
    .sentence = ผู้รับมารับพัสดุแล้ว
sub-delivered-cod = นำจ่ายสำเร็จ ชำระเงินปลายทางแล้ว
    .sentence = นำจ่ายพัสดุสำเร็จและชำระเงินปลายทางแล้ว

### Problem

sub-exception-other = { status-exception }
    .sentence = พัสดุมีปัญหา บริษัทขนส่งไม่ได้แจ้งสาเหตุ
sub-delayed = ล่าช้า
    .sentence = พัสดุล่าช้า
sub-delayed-weather = ล่าช้าเพราะสภาพอากาศ
    .sentence = พัสดุล่าช้าเนื่องจากสภาพอากาศ
sub-delayed-processing = ล่าช้าที่บริษัทขนส่ง
    .sentence = พัสดุล่าช้าในขั้นตอนดำเนินการของบริษัทขนส่ง
sub-delayed-transport = ล่าช้าระหว่างขนส่ง
    .sentence = พัสดุล่าช้าเนื่องจากเที่ยวบินหรือรถขนส่งล่าช้า
sub-missorted = ส่งผิดเส้นทาง
    .sentence = พัสดุถูกส่งผิดเส้นทางและกำลังเปลี่ยนเส้นทางใหม่
sub-on-hold = พักไว้ชั่วคราว
    .sentence = บริษัทขนส่งพักพัสดุไว้โดยไม่ได้แจ้งสาเหตุ
sub-held-for-payment = พักไว้: รอชำระเงิน
    .sentence = บริษัทขนส่งพักพัสดุไว้จนกว่าจะชำระค่าธรรมเนียม
sub-security-hold = พักไว้: ตรวจความปลอดภัย
    .sentence = พัสดุถูกพักไว้เพื่อตรวจสอบ
sub-customs-held = พักไว้ที่ศุลกากร
    .sentence = พัสดุถูกพักไว้ที่ศุลกากร
sub-customs-documents-required = ศุลกากรขอเอกสาร
    .sentence = ศุลกากรต้องการข้อมูลหรือเอกสารก่อนปล่อยพัสดุ
sub-customs-payment-required = มีอากรหรือภาษีที่ต้องชำระ
    .sentence = ต้องชำระอากรหรือภาษีก่อน ศุลกากรจึงจะปล่อยพัสดุ
sub-customs-rejected = ศุลกากรไม่อนุญาต
    .sentence = ศุลกากรไม่อนุญาตให้พัสดุผ่าน
sub-bad-address = ที่อยู่ไม่ถูกต้องหรือไม่ครบถ้วน
    .sentence = ที่อยู่ไม่ถูกต้องหรือไม่ครบถ้วน บริษัทขนส่งต้องการที่อยู่ที่ถูกต้องเพื่อนำจ่ายพัสดุ
sub-recipient-moved = ผู้รับย้ายที่อยู่
    .sentence = ผู้รับไม่ได้อยู่ตามที่อยู่นี้แล้ว
sub-recipient-info-invalid = ข้อมูลผู้รับไม่ถูกต้อง
    .sentence = ชื่อ หมายเลขโทรศัพท์ หรือข้อมูลอื่นของผู้รับไม่ถูกต้อง
sub-refused = ผู้รับปฏิเสธรับพัสดุ
    .sentence = ผู้รับปฏิเสธรับพัสดุ
sub-pickup-expired = ไม่มีผู้มารับภายในกำหนด
    .sentence = ไม่มีผู้มารับพัสดุภายในกำหนด
sub-rejected-by-carrier = บริษัทขนส่งไม่รับพัสดุ
    .sentence = บริษัทขนส่งไม่รับพัสดุชิ้นนี้
sub-undeliverable = ไม่สามารถนำจ่ายได้
    .sentence = บริษัทขนส่งไม่สามารถนำจ่ายพัสดุได้
sub-damaged = เสียหาย
    .sentence = พัสดุได้รับความเสียหาย
sub-lost = สูญหาย
    .sentence = บริษัทขนส่งแจ้งว่าพัสดุสูญหาย
sub-destroyed = ถูกทำลาย
    .sentence = พัสดุถูกทำลายแล้ว
sub-shipper-error = ข้อมูลผู้ส่งหรือการบรรจุไม่ถูกต้อง
    .sentence = ข้อมูลผู้ส่งหรือการบรรจุไม่ถูกต้อง หรือพัสดุยังไม่พร้อมส่ง

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = กำลังส่งพัสดุคืนผู้ส่ง
sub-returned-to-sender = { status-returned }
    .sentence = พัสดุกลับถึงผู้ส่งแล้ว

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = การจัดส่งถูกยกเลิกแล้ว
sub-cancel-requested = ขอยกเลิกแล้ว
    .sentence = แจ้งให้บริษัทขนส่งยกเลิกการจัดส่งแล้ว

### No longer followed, unknown

sub-no-update = ไม่มีความเคลื่อนไหวเป็นเวลานาน
    .sentence = พัสดุไม่มีความเคลื่อนไหวเป็นเวลานาน จึงหยุดติดตามแล้ว
sub-unknown = { status-unknown }
    .sentence = ไม่ทราบว่าขณะนี้พัสดุอยู่ที่ใด
