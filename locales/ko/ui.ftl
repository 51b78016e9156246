### Head of the timeline: each is followed by its value

timeline-status = 상태
timeline-since = 상태 변경 일시
timeline-expected = 도착 예정
timeline-attention = 주의 단계
timeline-pickup = 수령 장소
timeline-signed-by = 수령인

timeline-window = { $from }~{ $to }
timeline-pickup-until = { $date }까지

### How much a parcel should be looked at

attention-none = 정상
attention-watch = 관찰 필요
attention-action = 조치 필요

### Events

timeline-events = { $count-plural ->
   *[other] 이력 { $count }건
}
timeline-no-events = 아직 배송 이력 없음
event-no-date = 날짜 정보 없음
event-day-only = 시간 정보 없음
event-local-time = 현지 시간
event-zone-inferred = * 시간대는 국가를 기준으로 추정함
event-unmapped = 택배사 메시지
