### Main statuses, in the order of a journey

status-pending = 查詢中
status-not-found = 查無資料
status-info-received = 待出貨
status-in-transit = 運送中
status-out-for-delivery = 配送中
status-available-for-pickup = 可取件
status-delivery-failed = 配送未成功
status-delivered = 已送達
status-exception = 配送異常
status-returning = 退件中
status-returned = 已退件
status-cancelled = 已取消
status-expired = 已停止追蹤
status-unknown = 狀態不明

### Pending: the carrier was asked and has not answered

sub-registered = 已登錄追蹤
    .sentence = 已向物流業者查詢，尚未收到回覆。

### Not found

sub-no-data-yet = 物流業者尚無資料
    .sentence = 物流業者目前還沒有這個單號的資料，前幾天查不到屬正常情況。
sub-invalid-number = 物流業者不接受此單號
    .sentence = 物流業者不接受這個單號，請確認是否輸入有誤。
sub-carrier-mismatch = 其他物流業者的單號
    .sentence = 物流業者表示這不是該公司的單號，可能屬於其他物流業者。

### Announced: the goods were not seen yet

sub-label-created = 託運單已建立
    .sentence = 託運單已建立，物流業者尚未收到包裹。
sub-awaiting-collection = 等待物流業者收件
    .sentence = 已通知物流業者向寄件人收取包裹。

### In transit

sub-moving = 運送途中
    .sentence = 包裹正在運送途中。
sub-picked-up = 物流業者已收件
    .sentence = 物流業者已收到包裹。
sub-departed-facility = 已離開轉運中心
    .sentence = 包裹已離開轉運中心。
sub-arrived-facility = 已抵達轉運中心
    .sentence = 包裹已抵達轉運中心。
sub-departed-origin-country = 已離開寄件國
    .sentence = 包裹已離開寄件國。
sub-arrived-destination-country = 已抵達目的地國家
    .sentence = 包裹已抵達目的地國家。
sub-at-delivery-facility = 已抵達配送營業所
    .sentence = 包裹已抵達負責配送的營業所。
sub-handed-to-last-mile = 已轉交配送業者
    .sentence = 包裹已轉交負責配送的物流業者。
sub-forwarded = 轉寄至其他地址
    .sentence = 包裹正轉寄至其他地址。
sub-problem-resolved = 問題已排除，繼續運送
    .sentence = 問題已排除，包裹繼續運送。
sub-delivery-scheduled = 已安排配送日期
    .sentence = 配送日期已排定。
sub-delivery-rescheduled = 配送日期已變更
    .sentence = 配送日期已變更。
sub-customs-started = 通關中
    .sentence = 海關正在查驗包裹。
sub-customs-released = 海關已放行
    .sentence = 海關已放行包裹。

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = 包裹正在配送中。
sub-recipient-contacted = 配送前已聯絡收件人
    .sentence = 物流業者已就配送事宜聯絡收件人。

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = 包裹已可領取。

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = 物流業者曾嘗試配送包裹，但未能成功。
sub-recipient-absent = 無人收件
    .sentence = 物流業者前往配送包裹，但現場無人收件。
sub-business-closed = 收件單位未營業
    .sentence = 物流業者前往配送包裹，但收件單位未營業。
sub-attempt-bad-address = 配送未成功：地址有誤
    .sentence = 物流業者曾嘗試配送包裹，但地址有誤或不完整。
sub-attempt-refused = 配送未成功：當場拒收
    .sentence = 物流業者前往配送包裹，但當場遭到拒收。
sub-attempt-access = 配送未成功：無法進入
    .sentence = 物流業者前往配送包裹，但無法抵達門口。
sub-attempt-security-or-fee = 配送未成功：安全檢查或費用問題
    .sentence = 因安全檢查或費用未付，配送已中止。
sub-notice-left = 已留下取件通知
    .sentence = 物流業者留下了通知單，上面載明如何領取包裹。

### Delivered

sub-delivered = { status-delivered }
    .sentence = 包裹已送達。
sub-delivered-signed = 已送達並簽收
    .sentence = 包裹已送達並完成簽收。
sub-delivered-neighbour-or-safe-place = 由鄰居代收或放置於安全地點
    .sentence = 包裹已由鄰居代收或放置於安全地點。
sub-delivered-collected = 收件人已取件
    .sentence = 收件人已領取包裹。
sub-delivered-cod = 已送達（貨到付款）
    .sentence = 包裹已送達，並已完成貨到付款。

### Problem

sub-exception-other = { status-exception }
    .sentence = 包裹配送發生異常，物流業者未說明原因。
sub-delayed = 延遲
    .sentence = 包裹有所延遲。
sub-delayed-weather = 因天候延遲
    .sentence = 包裹因天候因素延遲。
sub-delayed-processing = 物流業者作業延遲
    .sentence = 包裹在物流業者作業過程中有所延遲。
sub-delayed-transport = 運輸延遲
    .sentence = 因班機或貨車延誤，包裹有所延遲。
sub-missorted = 誤送
    .sentence = 包裹被送往錯誤的方向，正在轉回正確路線。
sub-on-hold = 暫停配送
    .sentence = 物流業者暫時保留包裹，未說明原因。
sub-held-for-payment = 暫停配送：待付款
    .sentence = 物流業者暫時保留包裹，待費用付清後處理。
sub-security-hold = 暫停配送：安全檢查
    .sentence = 包裹因檢查而暫時保留。
sub-customs-held = 海關留置
    .sentence = 包裹目前由海關留置。
sub-customs-documents-required = 海關要求補件
    .sentence = 海關需要相關資料或文件，才能放行包裹。
sub-customs-payment-required = 待繳關稅或稅金
    .sentence = 須繳清關稅或稅金，海關才能放行包裹。
sub-customs-rejected = 海關不予放行
    .sentence = 海關不予放行此包裹。
sub-bad-address = 地址有誤或不完整
    .sentence = 地址有誤或不完整，物流業者需要正確的地址才能配送包裹。
sub-recipient-moved = 收件人已搬遷
    .sentence = 收件人已不在此地址。
sub-recipient-info-invalid = 收件人資料有誤
    .sentence = 收件人的姓名、電話或其他資料有誤。
sub-refused = 收件人拒收
    .sentence = 收件人已拒收包裹。
sub-pickup-expired = 逾期未取
    .sentence = 包裹未於期限內領取。
sub-rejected-by-carrier = 物流業者不予受理
    .sentence = 物流業者無法受理此包裹。
sub-undeliverable = 無法配送
    .sentence = 物流業者無法配送此包裹。
sub-damaged = 毀損
    .sentence = 包裹已毀損。
sub-lost = 遺失
    .sentence = 物流業者表示包裹已遺失。
sub-destroyed = 已銷毀
    .sentence = 包裹已銷毀。
sub-shipper-error = 寄件資料或包裝有誤
    .sentence = 寄件人的資料或包裝有誤，或包裹尚未備妥。

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = 包裹正在退回給寄件人。
sub-returned-to-sender = { status-returned }
    .sentence = 包裹已退回寄件人。

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = 此筆託運已取消。
sub-cancel-requested = 已申請取消
    .sentence = 已請物流業者取消此筆託運。

### No longer followed, unknown

sub-no-update = 長時間無更新
    .sentence = 包裹長時間沒有新消息，已停止追蹤。
sub-unknown = { status-unknown }
    .sentence = 目前無法得知包裹的運送狀態。
