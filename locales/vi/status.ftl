### Main statuses, in the order of a journey

status-pending = Chờ thông tin
status-not-found = Không tìm thấy
status-info-received = Đã nhận thông tin
status-in-transit = Đang vận chuyển
status-out-for-delivery = Đang giao hàng
status-available-for-pickup = Sẵn sàng để nhận
status-delivery-failed = Giao không thành công
status-delivered = Đã giao
status-exception = Có sự cố
status-returning = Đang hoàn về người gửi
status-returned = Đã hoàn về người gửi
status-cancelled = Đã hủy
status-expired = Ngừng theo dõi
status-unknown = Không xác định

### Pending: the carrier was asked and has not answered

sub-registered = Đã đăng ký theo dõi
    .sentence = Đã gửi yêu cầu tra cứu đến đơn vị vận chuyển và đang chờ phản hồi.

### Not found

sub-no-data-yet = Đơn vị vận chuyển chưa có thông tin
    .sentence = Đơn vị vận chuyển chưa có thông tin về mã này. Điều này là bình thường trong những ngày đầu.
sub-invalid-number = Đơn vị vận chuyển không chấp nhận mã
    .sentence = Đơn vị vận chuyển không chấp nhận mã này. Vui lòng kiểm tra xem mã có bị nhập sai không.
sub-carrier-mismatch = Mã của đơn vị vận chuyển khác
    .sentence = Đơn vị vận chuyển cho biết mã này không phải của họ. Có thể mã thuộc một đơn vị vận chuyển khác.

### Announced: the goods were not seen yet

sub-label-created = Đã tạo vận đơn
    .sentence = Vận đơn đã được tạo. Đơn vị vận chuyển chưa nhận được kiện hàng.
sub-awaiting-collection = Chờ đơn vị vận chuyển lấy hàng
    .sentence = Đã yêu cầu đơn vị vận chuyển đến lấy kiện hàng từ người gửi.

### In transit

sub-moving = Đang trên đường
    .sentence = Kiện hàng đang trên đường vận chuyển.
sub-picked-up = Đơn vị vận chuyển đã lấy hàng
    .sentence = Đơn vị vận chuyển đã nhận kiện hàng.
sub-departed-facility = Đã rời trung tâm phân loại
    .sentence = Kiện hàng đã rời trung tâm phân loại.
sub-arrived-facility = Đã đến trung tâm phân loại
    .sentence = Kiện hàng đã đến trung tâm phân loại.
sub-departed-origin-country = Đã rời nước gửi
    .sentence = Kiện hàng đã rời nước gửi.
sub-arrived-destination-country = Đã đến nước nhận
    .sentence = Kiện hàng đã đến nước nhận.
sub-at-delivery-facility = Đã đến bưu cục giao hàng
    .sentence = Kiện hàng đã đến bưu cục giao hàng.
sub-handed-to-last-mile = Đã chuyển cho đơn vị vận chuyển phụ trách giao
    .sentence = Kiện hàng đã được chuyển cho đơn vị vận chuyển phụ trách giao hàng.
sub-forwarded = Chuyển tiếp đến địa chỉ khác
    .sentence = Kiện hàng đang được chuyển tiếp đến một địa chỉ khác.
sub-problem-resolved = Đã xử lý sự cố, tiếp tục vận chuyển
    .sentence = Sự cố đã được xử lý. Kiện hàng đang tiếp tục được vận chuyển.
sub-delivery-scheduled = Đã hẹn ngày giao
    .sentence = Ngày giao hàng đã được ấn định.
sub-delivery-rescheduled = Đã đổi ngày giao
    .sentence = Ngày giao hàng đã được thay đổi.
sub-customs-started = Đang làm thủ tục hải quan
    .sentence = Hải quan đang kiểm tra kiện hàng.
sub-customs-released = Đã thông quan
    .sentence = Kiện hàng đã được thông quan.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Kiện hàng đang được giao.
sub-recipient-contacted = Đã liên hệ người nhận trước khi giao
    .sentence = Đơn vị vận chuyển đã liên hệ với người nhận về việc giao hàng.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Kiện hàng đã sẵn sàng để nhận.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Đơn vị vận chuyển đã đến giao kiện hàng nhưng không thành công.
sub-recipient-absent = Không gặp người nhận
    .sentence = Đơn vị vận chuyển đã đến giao kiện hàng nhưng không gặp được ai.
sub-business-closed = Cửa hàng hoặc văn phòng đóng cửa
    .sentence = Đơn vị vận chuyển đã đến giao kiện hàng nhưng cửa hàng hoặc văn phòng đóng cửa.
sub-attempt-bad-address = Giao không thành công: sai địa chỉ
    .sentence = Đơn vị vận chuyển không giao được kiện hàng vì địa chỉ sai hoặc chưa đầy đủ.
sub-attempt-refused = Giao không thành công: từ chối nhận khi giao
    .sentence = Đơn vị vận chuyển đã đến giao kiện hàng nhưng bị từ chối nhận.
sub-attempt-access = Giao không thành công: không vào được
    .sentence = Đơn vị vận chuyển đã đến giao kiện hàng nhưng không thể vào đến nơi nhận.
sub-attempt-security-or-fee = Giao không thành công: kiểm tra an ninh hoặc phí
    .sentence = Việc giao hàng bị dừng do kiểm tra an ninh hoặc có khoản phí chưa thanh toán.
sub-notice-left = Đã để lại giấy báo
    .sentence = Đơn vị vận chuyển đã để lại giấy báo hướng dẫn cách nhận kiện hàng.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Kiện hàng đã được giao.
sub-delivered-signed = Đã giao và ký nhận
    .sentence = Kiện hàng đã được giao và có người ký nhận.
sub-delivered-neighbour-or-safe-place = Đã gửi hàng xóm hoặc để nơi an toàn
    .sentence = Kiện hàng đã được gửi cho hàng xóm hoặc để ở nơi an toàn.
sub-delivered-collected = Người nhận đã đến nhận
    .sentence = Người nhận đã đến nhận kiện hàng.
sub-delivered-cod = Đã giao và thanh toán khi nhận hàng
    .sentence = Kiện hàng đã được giao và đã thanh toán khi nhận hàng.

### Problem

sub-exception-other = { status-exception }
    .sentence = Kiện hàng gặp sự cố. Đơn vị vận chuyển không cho biết lý do.
sub-delayed = Chậm trễ
    .sentence = Kiện hàng bị chậm trễ.
sub-delayed-weather = Chậm trễ do thời tiết
    .sentence = Kiện hàng bị chậm trễ do thời tiết.
sub-delayed-processing = Chậm trễ tại đơn vị vận chuyển
    .sentence = Kiện hàng bị chậm trễ trong mạng lưới của đơn vị vận chuyển.
sub-delayed-transport = Chậm trễ khi vận chuyển
    .sentence = Kiện hàng bị chậm trễ do chuyến bay hoặc xe tải đến muộn.
sub-missorted = Chuyển sai tuyến
    .sentence = Kiện hàng bị chuyển sai tuyến và đang được chuyển lại.
sub-on-hold = Tạm giữ
    .sentence = Đơn vị vận chuyển đang tạm giữ kiện hàng và không cho biết lý do.
sub-held-for-payment = Tạm giữ: chờ thanh toán
    .sentence = Đơn vị vận chuyển đang tạm giữ kiện hàng cho đến khi phí được thanh toán.
sub-security-hold = Tạm giữ: kiểm tra an ninh
    .sentence = Kiện hàng đang được tạm giữ để kiểm tra.
sub-customs-held = Hải quan tạm giữ
    .sentence = Hải quan đang tạm giữ kiện hàng.
sub-customs-documents-required = Hải quan yêu cầu giấy tờ
    .sentence = Hải quan cần thêm thông tin hoặc giấy tờ trước khi thông quan kiện hàng.
sub-customs-payment-required = Cần nộp thuế hoặc lệ phí hải quan
    .sentence = Cần nộp thuế hoặc lệ phí hải quan trước khi kiện hàng được thông quan.
sub-customs-rejected = Hải quan từ chối
    .sentence = Hải quan đã từ chối thông quan kiện hàng.
sub-bad-address = Địa chỉ sai hoặc chưa đầy đủ
    .sentence = Địa chỉ sai hoặc chưa đầy đủ. Đơn vị vận chuyển cần địa chỉ đúng để giao kiện hàng.
sub-recipient-moved = Người nhận đã chuyển đi
    .sentence = Người nhận không còn ở địa chỉ này.
sub-recipient-info-invalid = Sai thông tin người nhận
    .sentence = Tên, số điện thoại hoặc thông tin khác của người nhận không đúng.
sub-refused = Người nhận từ chối nhận hàng
    .sentence = Người nhận đã từ chối nhận kiện hàng.
sub-pickup-expired = Quá hạn đến nhận
    .sentence = Đã quá hạn nhưng chưa có người đến nhận kiện hàng.
sub-rejected-by-carrier = Đơn vị vận chuyển từ chối
    .sentence = Đơn vị vận chuyển không nhận kiện hàng này.
sub-undeliverable = Không thể giao
    .sentence = Đơn vị vận chuyển không thể giao kiện hàng.
sub-damaged = Hư hỏng
    .sentence = Kiện hàng đã bị hư hỏng.
sub-lost = Thất lạc
    .sentence = Đơn vị vận chuyển báo kiện hàng bị thất lạc.
sub-destroyed = Đã tiêu hủy
    .sentence = Kiện hàng đã bị tiêu hủy.
sub-shipper-error = Sai thông tin người gửi hoặc cách đóng gói
    .sentence = Thông tin người gửi hoặc cách đóng gói chưa đúng, hoặc kiện hàng chưa sẵn sàng.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Kiện hàng đang được hoàn về người gửi.
sub-returned-to-sender = { status-returned }
    .sentence = Kiện hàng đã được hoàn về người gửi.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = Vận đơn đã được hủy.
sub-cancel-requested = Đã yêu cầu hủy
    .sentence = Đã yêu cầu đơn vị vận chuyển hủy vận đơn.

### No longer followed, unknown

sub-no-update = Lâu không có thông tin mới
    .sentence = Đã lâu không có thông tin mới về kiện hàng nên đã ngừng theo dõi.
sub-unknown = { status-unknown }
    .sentence = Hiện không rõ kiện hàng đang ở đâu trên đường vận chuyển.
