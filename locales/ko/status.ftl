### Main statuses, in the order of a journey

status-pending = 조회 중
status-not-found = 조회 결과 없음
status-info-received = 배송 준비 중
status-in-transit = 이동 중
status-out-for-delivery = 배송 출발
status-available-for-pickup = 수령 가능
status-delivery-failed = 미배달
status-delivered = 배송 완료
status-exception = 문제 발생
status-returning = 반송 중
status-returned = 반송 완료
status-cancelled = 취소됨
status-expired = 조회 종료
status-unknown = 알 수 없음

### Pending: the carrier was asked and has not answered

sub-registered = 배송 조회 등록
    .sentence = 택배사에 조회를 요청하고 답변을 기다리고 있습니다.

### Not found

sub-no-data-yet = 택배사에 아직 정보 없음
    .sentence = 택배사에 아직 이 운송장 번호의 정보가 없습니다. 처음 며칠 동안은 흔히 있는 일입니다.
sub-invalid-number = 택배사에서 확인되지 않는 번호
    .sentence = 택배사에서 확인되지 않는 운송장 번호입니다. 잘못 입력한 부분이 없는지 확인해 주세요.
sub-carrier-mismatch = 다른 택배사의 번호
    .sentence = 조회한 택배사의 운송장 번호가 아닌 것으로 확인되었습니다. 다른 택배사의 번호일 수 있습니다.

### Announced: the goods were not seen yet

sub-label-created = 운송장 발행
    .sentence = 운송장이 발행되었습니다. 상품은 아직 택배사에 전달되지 않았습니다.
sub-awaiting-collection = 집화 대기
    .sentence = 보내는 분의 상품을 집화하도록 택배사에 요청했습니다.

### In transit

sub-moving = 배송지로 이동 중
    .sentence = 상품이 배송지로 이동하고 있습니다.
sub-picked-up = 집화 완료
    .sentence = 택배사가 상품을 인수했습니다.
sub-departed-facility = 택배 터미널 출발
    .sentence = 상품이 택배 터미널에서 출발했습니다.
sub-arrived-facility = 택배 터미널 도착
    .sentence = 상품이 택배 터미널에 도착했습니다.
sub-departed-origin-country = 발송 국가 출발
    .sentence = 상품이 발송 국가에서 출발했습니다.
sub-arrived-destination-country = 목적지 국가 도착
    .sentence = 상품이 목적지 국가에 도착했습니다.
sub-at-delivery-facility = 배송 영업소 도착
    .sentence = 상품이 배송을 담당할 영업소에 도착했습니다.
sub-handed-to-last-mile = 배송 담당 택배사에 인계
    .sentence = 상품이 배송을 담당할 택배사에 인계되었습니다.
sub-forwarded = 다른 주소로 이동 중
    .sentence = 상품이 다른 주소로 이동하고 있습니다.
sub-problem-resolved = 문제 해결, 이동 재개
    .sentence = 문제가 해결되어 상품이 다시 이동하고 있습니다.
sub-delivery-scheduled = 도착 예정일 확정
    .sentence = 도착 예정일이 정해졌습니다.
sub-delivery-rescheduled = 도착 예정일 변경
    .sentence = 도착 예정일이 변경되었습니다.
sub-customs-started = 통관 진행 중
    .sentence = 세관에서 상품을 확인하고 있습니다.
sub-customs-released = 통관 완료
    .sentence = 상품의 통관이 완료되었습니다.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = 상품이 배송을 위해 출발했습니다.
sub-recipient-contacted = 배송 전 받는 분께 연락
    .sentence = 택배사가 배송과 관련하여 받는 분께 연락했습니다.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = 상품을 수령하실 수 있습니다.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = 택배사가 배송을 시도했으나 상품을 전달하지 못했습니다.
sub-recipient-absent = 부재중
    .sentence = 택배사가 배송을 위해 방문했으나 부재중이었습니다.
sub-business-closed = 휴무 또는 영업 종료
    .sentence = 택배사가 배송을 위해 방문했으나 받는 곳이 영업 중이 아니었습니다.
sub-attempt-bad-address = 미배달: 주소 오류
    .sentence = 택배사가 배송을 시도했으나 주소가 잘못되었거나 일부 누락되어 있습니다.
sub-attempt-refused = 미배달: 현장 수취 거부
    .sentence = 택배사가 배송을 위해 방문했으나 현장에서 수취가 거부되었습니다.
sub-attempt-access = 미배달: 출입 불가
    .sentence = 택배사가 배송을 위해 방문했으나 문 앞까지 들어갈 수 없었습니다.
sub-attempt-security-or-fee = 미배달: 보안 검사 또는 요금 미납
    .sentence = 보안 검사 또는 요금 미납으로 배송이 중단되었습니다.
sub-notice-left = 안내문 남김
    .sentence = 택배사가 상품 수령 방법이 적힌 안내문을 남겼습니다.

### Delivered

sub-delivered = { status-delivered }
    .sentence = 상품 배송이 완료되었습니다.
sub-delivered-signed = 배송 완료(수령 서명)
    .sentence = 상품 배송이 완료되었으며 수령 서명을 받았습니다.
sub-delivered-neighbour-or-safe-place = 이웃 또는 안전한 장소에 보관
    .sentence = 상품을 이웃에게 맡기거나 안전한 장소에 두었습니다.
sub-delivered-collected = 받는 분 직접 수령
    .sentence = 받는 분이 상품을 직접 수령하셨습니다.
sub-delivered-cod = 배송 완료(수령 시 결제)
    .sentence = 상품 배송이 완료되었으며 수령 시 결제되었습니다.

### Problem

sub-exception-other = { status-exception }
    .sentence = 상품 배송에 문제가 생겼습니다. 택배사에서 안내한 사유는 없습니다.
sub-delayed = 배송 지연
    .sentence = 상품 배송이 지연되고 있습니다.
sub-delayed-weather = 날씨로 인한 지연
    .sentence = 날씨로 인해 상품 배송이 지연되고 있습니다.
sub-delayed-processing = 택배사 내 지연
    .sentence = 택배사의 처리 과정에서 상품 배송이 지연되고 있습니다.
sub-delayed-transport = 운송편 지연
    .sentence = 항공편 또는 차량이 늦어져 상품 배송이 지연되고 있습니다.
sub-missorted = 잘못된 경로로 이동
    .sentence = 상품이 다른 곳으로 보내져 올바른 경로로 옮겨지고 있습니다.
sub-on-hold = 배송 보류
    .sentence = 택배사에서 상품 배송을 보류하고 있습니다. 안내된 사유는 없습니다.
sub-held-for-payment = 배송 보류: 요금 미납
    .sentence = 요금이 납부될 때까지 택배사에서 상품 배송을 보류합니다.
sub-security-hold = 배송 보류: 보안 검사
    .sentence = 검사를 위해 상품 배송이 보류되었습니다.
sub-customs-held = 세관 보류
    .sentence = 상품이 세관에 보류되어 있습니다.
sub-customs-documents-required = 세관 서류 필요
    .sentence = 상품 통관을 위해 세관에 정보나 서류를 제출해야 합니다.
sub-customs-payment-required = 관세 또는 세금 납부 필요
    .sentence = 상품 통관을 위해 관세 또는 세금을 납부해야 합니다.
sub-customs-rejected = 통관 불허
    .sentence = 세관에서 상품의 통관을 허가하지 않았습니다.
sub-bad-address = 주소 오류 또는 누락
    .sentence = 주소가 잘못되었거나 일부 누락되어 있습니다. 상품을 배송하려면 정확한 주소가 필요합니다.
sub-recipient-moved = 받는 분 이사
    .sentence = 받는 분이 더 이상 이 주소에 계시지 않습니다.
sub-recipient-info-invalid = 받는 분 정보 오류
    .sentence = 받는 분의 이름, 전화번호 또는 기타 정보가 잘못되었습니다.
sub-refused = 받는 분 수취 거부
    .sentence = 받는 분이 상품 수취를 거부하셨습니다.
sub-pickup-expired = 수령 기한 경과
    .sentence = 상품이 기한 내에 수령되지 않았습니다.
sub-rejected-by-carrier = 택배사 접수 불가
    .sentence = 택배사에서 취급하지 않는 상품입니다.
sub-undeliverable = 배송 불가
    .sentence = 택배사에서 상품을 배송할 수 없습니다.
sub-damaged = 파손
    .sentence = 상품이 파손되었습니다.
sub-lost = 분실
    .sentence = 택배사에서 상품이 분실되었다고 알려 왔습니다.
sub-destroyed = 폐기
    .sentence = 상품이 폐기되었습니다.
sub-shipper-error = 발송 정보 또는 포장 오류
    .sentence = 보내는 분의 정보나 포장에 문제가 있거나 상품이 준비되지 않았습니다.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = 상품이 보내는 분에게 반송되고 있습니다.
sub-returned-to-sender = { status-returned }
    .sentence = 상품이 보내는 분에게 반송되었습니다.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = 배송이 취소되었습니다.
sub-cancel-requested = 취소 요청됨
    .sentence = 택배사에 배송 취소가 요청되었습니다.

### No longer followed, unknown

sub-no-update = 장기간 업데이트 없음
    .sentence = 배송 정보가 오랫동안 업데이트되지 않아 배송 조회가 종료되었습니다.
sub-unknown = { status-unknown }
    .sentence = 현재 상품의 위치를 확인할 수 없습니다.
