### Main statuses, in the order of a journey

status-pending = 查询中
status-not-found = 查询不到
status-info-received = 待揽收
status-in-transit = 运输途中
status-out-for-delivery = 派送中
status-available-for-pickup = 待取件
status-delivery-failed = 派送失败
status-delivered = 已送达
status-exception = 异常
status-returning = 退回途中
status-returned = 已退回寄件人
status-cancelled = 已取消
status-expired = 已停止跟踪
status-unknown = 状态未知

### Pending: the carrier was asked and has not answered

sub-registered = 已登记跟踪
    .sentence = 已向承运商查询，尚未收到回复。

### Not found

sub-no-data-yet = 承运商暂无信息
    .sentence = 承运商目前还没有该单号的信息。最初几天属于正常情况。
sub-invalid-number = 承运商不接受该单号
    .sentence = 承运商不接受该单号，请检查是否输入有误。
sub-carrier-mismatch = 单号属于其他承运商
    .sentence = 承运商表示该单号不属于自己，可能属于其他承运商。

### Announced: the goods were not seen yet

sub-label-created = 面单已创建
    .sentence = 面单已创建，承运商尚未收到包裹。
sub-awaiting-collection = 等待承运商揽收
    .sentence = 已通知承运商上门揽收包裹。

### In transit

sub-moving = 正在运输
    .sentence = 包裹正在运输途中。
sub-picked-up = 承运商已揽收
    .sentence = 承运商已揽收包裹。
sub-departed-facility = 已离开分拣中心
    .sentence = 包裹已离开分拣中心。
sub-arrived-facility = 已到达分拣中心
    .sentence = 包裹已到达分拣中心。
sub-departed-origin-country = 已离开寄件国
    .sentence = 包裹已离开寄件国。
sub-arrived-destination-country = 已到达目的国
    .sentence = 包裹已到达目的国。
sub-at-delivery-facility = 已到达派送网点
    .sentence = 包裹已到达负责派送的网点。
sub-handed-to-last-mile = 已转交派送承运商
    .sentence = 包裹已转交给负责派送的承运商。
sub-forwarded = 已转寄其他地址
    .sentence = 包裹正在转寄到其他地址。
sub-problem-resolved = 问题已解决，继续运输
    .sentence = 问题已解决，包裹继续运输。
sub-delivery-scheduled = 派送日期已确定
    .sentence = 派送日期已确定。
sub-delivery-rescheduled = 派送日期已更改
    .sentence = 派送日期已更改。
sub-customs-started = 清关中
    .sentence = 海关正在查验包裹。
sub-customs-released = 海关已放行
    .sentence = 海关已放行包裹。

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = 包裹正在派送。
sub-recipient-contacted = 派送前已联系收件人
    .sentence = 承运商已就派送事宜联系收件人。

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = 包裹已可领取。

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = 承运商尝试派送，但未成功。
sub-recipient-absent = 无人签收
    .sentence = 承运商上门派送，但无人在场。
sub-business-closed = 收件单位未营业
    .sentence = 承运商上门派送，但收件单位未营业。
sub-attempt-bad-address = 派送失败：地址有误
    .sentence = 承运商尝试派送，但地址有误或不完整。
sub-attempt-refused = 派送失败：当场拒收
    .sentence = 承运商上门派送，但包裹被当场拒收。
sub-attempt-access = 派送失败：无法进入
    .sentence = 承运商尝试派送，但无法到达门口。
sub-attempt-security-or-fee = 派送失败：安检或费用问题
    .sentence = 因安检或费用未付，派送已中止。
sub-notice-left = 已留下取件通知
    .sentence = 承运商留下了取件通知，上面写明如何领取包裹。

### Delivered

sub-delivered = { status-delivered }
    .sentence = 包裹已送达。
sub-delivered-signed = 已送达并签收
    .sentence = 包裹已送达并签收。
sub-delivered-neighbour-or-safe-place = 已交邻居代收或放在安全地点
    .sentence = 包裹已交邻居代收或放在安全地点。
sub-delivered-collected = 收件人已自取
    .sentence = 收件人已领取包裹。
sub-delivered-cod = 已送达（货到付款）
    .sentence = 包裹已送达，货款已当面支付。

### Problem

sub-exception-other = { status-exception }
    .sentence = 包裹出现异常，承运商未说明原因。
sub-delayed = 延误
    .sentence = 包裹有所延误。
sub-delayed-weather = 因天气延误
    .sentence = 包裹因天气原因延误。
sub-delayed-processing = 在承运商处延误
    .sentence = 包裹在承运商处理过程中延误。
sub-delayed-transport = 运输延误
    .sentence = 因航班或车辆晚点，包裹有所延误。
sub-missorted = 送错方向
    .sentence = 包裹被送错方向，正在改道运送。
sub-on-hold = 暂时滞留
    .sentence = 包裹暂时滞留在承运商处，承运商未说明原因。
sub-held-for-payment = 暂时滞留：待付款
    .sentence = 包裹暂时滞留在承运商处，需付清费用。
sub-security-hold = 暂时滞留：安全检查
    .sentence = 包裹因检查暂时滞留。
sub-customs-held = 海关扣留
    .sentence = 海关扣留了包裹。
sub-customs-documents-required = 海关要求补充资料
    .sentence = 需向海关补充信息或文件，包裹才能放行。
sub-customs-payment-required = 待缴关税或税费
    .sentence = 需缴清关税或税费后，海关才会放行包裹。
sub-customs-rejected = 海关不予放行
    .sentence = 海关不予放行该包裹。
sub-bad-address = 地址有误或不完整
    .sentence = 地址有误或不完整，承运商需要正确的地址才能派送。
sub-recipient-moved = 收件人已搬迁
    .sentence = 收件人已不在该地址。
sub-recipient-info-invalid = 收件人信息有误
    .sentence = 收件人的姓名、电话或其他信息有误。
sub-refused = 收件人拒收
    .sentence = 收件人拒收了包裹。
sub-pickup-expired = 逾期未取
    .sentence = 包裹未在期限内领取。
sub-rejected-by-carrier = 承运商拒绝承运
    .sentence = 承运商不承运该包裹。
sub-undeliverable = 无法派送
    .sentence = 承运商无法派送该包裹。
sub-damaged = 破损
    .sentence = 包裹已破损。
sub-lost = 丢失
    .sentence = 承运商称包裹已丢失。
sub-destroyed = 已销毁
    .sentence = 包裹已被销毁。
sub-shipper-error = 寄件信息或包装有误
    .sentence = 寄件信息或包装有误，或包裹尚未备好。

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = 包裹正在退回寄件人。
sub-returned-to-sender = { status-returned }
    .sentence = 包裹已退回寄件人。

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = 该运单已取消。
sub-cancel-requested = 已申请取消
    .sentence = 已请求承运商取消该运单。

### No longer followed, unknown

sub-no-update = 长时间无更新
    .sentence = 包裹长时间没有新消息，已停止跟踪。
sub-unknown = { status-unknown }
    .sentence = 目前不清楚包裹的运输状态。
