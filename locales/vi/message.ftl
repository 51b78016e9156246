### Milestones of a journey

milestone-announced = Kiện hàng của quý khách đang được chuẩn bị
    .body = Vận đơn của kiện hàng đã được tạo. Quý khách có thể theo dõi hành trình ngay khi đơn vị vận chuyển nhận được kiện hàng.
milestone-shipped = Kiện hàng của quý khách đang trên đường vận chuyển
    .body = Đơn vị vận chuyển đã nhận kiện hàng. Quý khách có thể theo dõi hành trình bất cứ lúc nào.
milestone-left-origin = Kiện hàng của quý khách đã rời nước gửi
    .body = Kiện hàng đã rời nước gửi và đang trên đường đến với quý khách.
milestone-in-customs = Kiện hàng của quý khách đang làm thủ tục hải quan
    .body = Hải quan đang kiểm tra kiện hàng. Hiện tại quý khách không cần làm gì thêm.
milestone-customs-papers = Hải quan yêu cầu giấy tờ cho kiện hàng của quý khách
    .body = Hải quan cần thêm thông tin hoặc giấy tờ trước khi thông quan kiện hàng. Quý khách vui lòng xem trang theo dõi hoặc hỏi đơn vị vận chuyển còn thiếu những gì.
milestone-duties-due = Cần nộp thuế hoặc lệ phí hải quan cho kiện hàng
    .body = Cần nộp thuế hoặc lệ phí hải quan trước khi kiện hàng được thông quan. Quý khách vui lòng chỉ thanh toán qua kênh chính thức của đơn vị vận chuyển hoặc hải quan.
milestone-customs-released = Kiện hàng của quý khách đã được thông quan
    .body = Thủ tục hải quan đã hoàn tất. Kiện hàng đang tiếp tục hành trình đến với quý khách.
milestone-arrived-in-country = Kiện hàng của quý khách đã đến nước nhận
    .body = Kiện hàng đã đến nước nhận. Tiếp theo, kiện hàng sẽ được chuẩn bị để giao.
milestone-out-for-delivery = Kiện hàng của quý khách đang được giao
    .body = Đơn vị vận chuyển đang trên đường giao kiện hàng đến quý khách.
milestone-delivery-failed = Kiện hàng của quý khách chưa giao được
    .body = Quý khách vui lòng xem trang theo dõi để biết đơn vị vận chuyển có giao lại hay không, hoặc có thể nhận kiện hàng ở đâu.
milestone-ready-for-pickup = Kiện hàng của quý khách đã sẵn sàng để nhận
    .body = Khi đến nhận, quý khách vui lòng mang theo giấy tờ tùy thân và mã nhận hàng nếu đơn vị vận chuyển đã gửi mã.
milestone-pickup-reminder = Kiện hàng vẫn đang chờ quý khách đến nhận
    .body = Kiện hàng của quý khách chưa được nhận. Khi hết hạn nhận, đơn vị vận chuyển sẽ hoàn kiện hàng về người gửi.
milestone-delivered = Kiện hàng của quý khách đã được giao
    .body = Chúng tôi hy vọng quý khách hài lòng với sản phẩm.
milestone-delayed = Kiện hàng của quý khách bị chậm trễ
    .body = Thời gian giao kiện hàng lâu hơn dự kiến. Chúng tôi xin lỗi vì đã để quý khách phải chờ.
milestone-new-estimate = Kiện hàng của quý khách có ngày giao mới
    .body = Đơn vị vận chuyển đã thay đổi ngày giao dự kiến của kiện hàng.
milestone-problem = Kiện hàng của quý khách gặp sự cố
    .body = Quý khách có thể xem thông tin mới nhất trên trang theo dõi. Nếu có thắc mắc, vui lòng liên hệ với chúng tôi.
milestone-returning = Kiện hàng của quý khách đang được hoàn về cửa hàng
    .body = Đơn vị vận chuyển đang hoàn kiện hàng về cửa hàng chúng tôi. Nếu muốn được gửi lại, quý khách vui lòng liên hệ với chúng tôi.
milestone-returned = Kiện hàng của quý khách đã được hoàn về cửa hàng
    .body = Đơn vị vận chuyển đã hoàn kiện hàng về cửa hàng chúng tôi. Vui lòng cho chúng tôi biết quý khách muốn xử lý kiện hàng như thế nào.
milestone-cancelled = Vận đơn của quý khách đã được hủy
    .body = Vận đơn này đã được hủy. Nếu quý khách không biết về việc này, vui lòng liên hệ với chúng tôi.
milestone-delivery-withdrawn = Đính chính: kiện hàng của quý khách chưa được giao
    .body = Chúng tôi đã thông báo rằng kiện hàng đã được giao. Đơn vị vận chuyển đã đính chính: kiện hàng chưa được giao. Chúng tôi xin lỗi vì sự nhầm lẫn này.
milestone-number-replaced = Kiện hàng của quý khách có mã vận đơn mới
    .body = Từ nay quý khách vui lòng sử dụng mã vận đơn mới. Mã cũ không còn hiệu lực.
milestone-return-received = Hàng trả lại của quý khách đã đến nơi
    .body = Chúng tôi đã nhận được kiện hàng mà quý khách gửi trả.

### Several parcels of one order

story-news = Thông tin mới về đơn hàng của quý khách
story-delivered = Đã giao { $count } trong tổng số { $total } kiện hàng
story-all-delivered = Đã giao đủ { $total } kiện hàng
story-body = Đơn hàng của quý khách được gửi thành nhiều kiện. Sau đây là thông tin mới nhất của từng kiện.

### Around the text of a mail

subject-with-order = { $headline } (đơn hàng { $order })
greeting = Kính chào quý khách,
closing = Trân trọng,
button-track = Theo dõi kiện hàng

label-order = Đơn hàng
label-number = Mã vận đơn
label-carrier = Đơn vị vận chuyển
label-status = Trạng thái
label-estimate = Dự kiến giao
label-updated = Cập nhật gần nhất
label-place = Địa điểm
label-pickup-place = Nơi nhận
label-pickup-until = Hạn nhận
label-signed-by = Người ký nhận
label-replaces = Mã vận đơn cũ

step-announced = Đã chuẩn bị
step-shipped = Đã gửi
step-in-transit = Đang vận chuyển
step-out-for-delivery = Đang giao hàng
step-delivered = Đã giao
step-text = Bước { $step } trong tổng số { $total }: { $name }

### Days and hours

day-today = hôm nay, { $date }
day-tomorrow = ngày mai, { $date }
day-yesterday = hôm qua, { $date }
day-time = { $day }, lúc { $time }
day-window = { $day }, từ { $from } đến { $to }
days-range = từ { $from } đến { $to }
day-until = chậm nhất là { $day }
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Nếu có thắc mắc, quý khách chỉ cần trả lời email này.
footer-reason = Quý khách nhận được email này vì { $company } thông báo tình trạng các kiện hàng thuộc đơn hàng của quý khách.
footer-unsubscribe = Ngừng nhận email về kiện hàng

unsubscribe-title = Email về kiện hàng của quý khách
unsubscribe-question = Quý khách có muốn ngừng nhận email về kiện hàng không?
unsubscribe-confirm = Ngừng nhận email
unsubscribe-done = Quý khách sẽ không còn nhận email về kiện hàng nữa.
unsubscribe-undo = Nhận lại email
unsubscribe-undone = Quý khách sẽ lại nhận được email về kiện hàng.
