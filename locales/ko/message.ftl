### Milestones of a journey

milestone-announced = 상품 배송을 준비하고 있습니다
    .body = 상품의 운송장이 발행되었습니다. 택배사가 상품을 인수하면 배송 상황을 조회하실 수 있습니다.
milestone-shipped = 상품이 발송되었습니다
    .body = 택배사가 상품을 인수했습니다. 언제든지 배송 상황을 조회하실 수 있습니다.
milestone-left-origin = 상품이 발송 국가에서 출발했습니다
    .body = 상품이 발송 국가를 떠나 배송지로 이동하고 있습니다.
milestone-in-customs = 상품 통관이 진행 중입니다
    .body = 세관에서 상품을 확인하고 있습니다. 지금 고객님께서 따로 하실 일은 없습니다.
milestone-customs-papers = 상품 통관에 서류가 필요합니다
    .body = 상품 통관을 위해 세관에 정보나 서류를 제출해야 합니다. 배송 조회 페이지를 확인하시거나 필요한 내용을 택배사에 문의해 주세요.
milestone-duties-due = 상품의 관세 또는 세금 납부가 필요합니다
    .body = 상품 통관을 위해 관세 또는 세금을 납부해야 합니다. 반드시 택배사나 세관의 공식 채널을 통해서만 납부해 주세요.
milestone-customs-released = 상품 통관이 완료되었습니다
    .body = 통관 절차를 마치고 상품이 배송지로 이동하고 있습니다.
milestone-arrived-in-country = 상품이 목적지 국가에 도착했습니다
    .body = 상품이 목적지 국가에 도착했습니다. 이어서 배송 준비가 진행됩니다.
milestone-out-for-delivery = 상품이 배송을 위해 출발했습니다
    .body = 택배사에서 고객님께 상품을 배송하고 있습니다.
milestone-delivery-failed = 상품을 배송하지 못했습니다
    .body = 재배송 여부나 수령 장소는 배송 조회 페이지에서 확인하실 수 있습니다.
milestone-ready-for-pickup = 상품을 수령하실 수 있습니다
    .body = 수령하실 때 신분증을 지참해 주세요. 택배사에서 수령 코드를 받으셨다면 함께 준비해 주세요.
milestone-pickup-reminder = 아직 수령하지 않으신 상품이 있습니다
    .body = 상품을 아직 수령하지 않으셨습니다. 수령 기한이 지나면 택배사에서 상품을 반송합니다.
milestone-delivered = 상품 배송이 완료되었습니다
    .body = 받으신 상품이 마음에 드시기를 바랍니다.
milestone-delayed = 상품 배송이 지연되고 있습니다
    .body = 상품 배송이 예정보다 늦어지고 있습니다. 기다리게 해 드려 죄송합니다.
milestone-new-estimate = 상품의 도착 예정일이 변경되었습니다
    .body = 택배사에서 상품의 도착 예정일을 변경했습니다.
milestone-problem = 상품 배송에 문제가 생겼습니다
    .body = 최신 상황은 배송 조회 페이지에서 확인하실 수 있습니다. 궁금하신 점이 있으시면 저희에게 문의해 주세요.
milestone-returning = 상품이 저희에게 반송되고 있습니다
    .body = 택배사에서 상품을 저희에게 반송하고 있습니다. 재발송을 원하시면 저희에게 연락해 주세요.
milestone-returned = 상품이 저희에게 반송되었습니다
    .body = 택배사에서 상품을 저희에게 반송했습니다. 어떻게 처리해 드리면 좋을지 알려 주세요.
milestone-cancelled = 상품 배송이 취소되었습니다
    .body = 이 배송은 취소되었습니다. 취소 사실을 모르고 계셨다면 저희에게 문의해 주세요.
milestone-delivery-withdrawn = [정정] 상품이 아직 배송되지 않았습니다
    .body = 상품 배송이 완료되었다고 안내해 드렸으나 택배사에서 이를 정정했습니다. 상품 배송은 아직 완료되지 않았습니다. 잘못 안내해 드려 죄송합니다.
milestone-number-replaced = 상품의 운송장 번호가 변경되었습니다
    .body = 앞으로는 새 운송장 번호를 이용해 주세요. 이전 번호는 더 이상 사용할 수 없습니다.
milestone-return-received = 반품하신 상품이 도착했습니다
    .body = 고객님께서 보내신 반품 상품이 저희에게 도착했습니다.

### Several parcels of one order

story-news = 주문하신 상품의 배송 현황 안내
story-delivered = 택배 { $total }건 중 { $count }건의 배송이 완료되었습니다
story-all-delivered = 택배 { $total }건의 배송이 모두 완료되었습니다
story-body = 주문하신 상품은 여러 건의 택배로 나누어 배송됩니다. 각 택배의 최신 배송 현황을 안내해 드립니다.

### Around the text of a mail

subject-with-order = { $headline } (주문 번호: { $order })
greeting = 안녕하세요, 고객님.
closing = 감사합니다.
button-track = 배송 조회

label-order = 주문 번호
label-number = 운송장 번호
label-carrier = 택배사
label-status = 상태
label-estimate = 도착 예정
label-updated = 최근 업데이트
label-place = 위치
label-pickup-place = 수령 장소
label-pickup-until = 수령 기한
label-signed-by = 수령인
label-replaces = 이전 운송장 번호

step-announced = 배송 준비
step-shipped = 발송 완료
step-in-transit = 이동 중
step-out-for-delivery = 배송 출발
step-delivered = 배송 완료
step-text = 총 { $total }단계 중 { $step }단계: { $name }

### Days and hours

day-today = 오늘({ $date })
day-tomorrow = 내일({ $date })
day-yesterday = 어제({ $date })
day-time = { $day } { $time }
day-window = { $day } { $from }~{ $to }
days-range = { $from }~{ $to }
day-until = { $day }까지
time-zone = { $time }({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = 궁금하신 점이 있으시면 이 메일에 회신해 주세요.
footer-reason = 이 메일은 { $company }에서 주문하신 상품의 택배 현황을 안내해 드리기 위해 발송됩니다.
footer-unsubscribe = 배송 안내 메일 수신 거부

unsubscribe-title = 배송 안내 메일
unsubscribe-question = 배송 안내 메일을 더 이상 받지 않으시겠습니까?
unsubscribe-confirm = 수신 거부
unsubscribe-done = 앞으로 배송 안내 메일을 보내 드리지 않습니다.
unsubscribe-undo = 다시 받기
unsubscribe-undone = 배송 안내 메일을 다시 보내 드립니다.
