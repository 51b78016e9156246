### Main statuses, in the order of a journey

status-pending = 照会中
status-not-found = 該当なし
status-info-received = 発送情報登録済み
status-in-transit = 輸送中
status-out-for-delivery = 配達中
status-available-for-pickup = 受け取り可能
status-delivery-failed = 持ち戻り
status-delivered = 配達完了
status-exception = 問題発生
status-returning = 返送中
status-returned = 返送済み
status-cancelled = キャンセル済み
status-expired = 追跡終了
status-unknown = 不明

### Pending: the carrier was asked and has not answered

sub-registered = 追跡登録済み
    .sentence = 配送会社に照会中です。まだ回答は届いていません。

### Not found

sub-no-data-yet = 配送会社にまだ情報なし
    .sentence = この番号の情報は、まだ配送会社に登録されていません。最初の数日間はよくあることです。
sub-invalid-number = 配送会社で受け付けられない番号
    .sentence = この番号は配送会社で受け付けられませんでした。入力に誤りがないかご確認ください。
sub-carrier-mismatch = 別の配送会社の番号
    .sentence = この番号は、照会先の配送会社のものではないとのことです。別の配送会社の番号かもしれません。

### Announced: the goods were not seen yet

sub-label-created = 送り状作成済み
    .sentence = 送り状が作成されました。荷物はまだ配送会社に引き渡されていません。
sub-awaiting-collection = 集荷待ち
    .sentence = 差出人からの集荷を配送会社に依頼しています。

### In transit

sub-moving = お届け先へ移動中
    .sentence = 荷物はお届け先へ向かっています。
sub-picked-up = 集荷済み
    .sentence = 配送会社が荷物をお預かりしました。
sub-departed-facility = 仕分けセンターを出発
    .sentence = 荷物が仕分けセンターを出発しました。
sub-arrived-facility = 仕分けセンターに到着
    .sentence = 荷物が仕分けセンターに到着しました。
sub-departed-origin-country = 発送国を出発
    .sentence = 荷物が発送国を出発しました。
sub-arrived-destination-country = お届け先の国に到着
    .sentence = 荷物がお届け先の国に到着しました。
sub-at-delivery-facility = 配達営業所に到着
    .sentence = 荷物が配達を担当する営業所に到着しました。
sub-handed-to-last-mile = 配達担当の配送会社へ引き渡し済み
    .sentence = 荷物が配達を担当する配送会社に引き渡されました。
sub-forwarded = 別の住所へ転送
    .sentence = 荷物を別の住所へ転送しています。
sub-problem-resolved = 問題解決、輸送再開
    .sentence = 問題が解決し、荷物の輸送が再開されました。
sub-delivery-scheduled = お届け予定日決定
    .sentence = お届け予定日が決まりました。
sub-delivery-rescheduled = お届け予定日変更
    .sentence = お届け予定日が変更されました。
sub-customs-started = 通関手続き中
    .sentence = 税関で荷物の確認が行われています。
sub-customs-released = 通関手続き完了
    .sentence = 荷物の通関手続きが完了しました。

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = 荷物は配達中です。
sub-recipient-contacted = 配達前に受取人へ連絡済み
    .sentence = 配達について、配送会社から受取人に連絡がありました。

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = 荷物をお受け取りいただけます。

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = 配送会社がお届けに伺いましたが、荷物を配達できませんでした。
sub-recipient-absent = ご不在
    .sentence = 配送会社がお届けに伺いましたが、ご不在でした。
sub-business-closed = お届け先休業
    .sentence = 配送会社がお届けに伺いましたが、お届け先は休業または営業時間外でした。
sub-attempt-bad-address = 持ち戻り（住所不備）
    .sentence = 配送会社が荷物をお届けしようとしましたが、住所に誤りまたは不足がありました。
sub-attempt-refused = 持ち戻り（その場で受け取り辞退）
    .sentence = 配送会社がお届けに伺いましたが、その場で受け取りを辞退されました。
sub-attempt-access = 持ち戻り（立ち入り不可）
    .sentence = 配送会社がお届けに伺いましたが、玄関先まで入ることができませんでした。
sub-attempt-security-or-fee = 持ち戻り（保安検査・料金未払い）
    .sentence = 保安検査または料金の未払いのため、配達が中止されました。
sub-notice-left = 不在票あり
    .sentence = 配送会社が不在票を残しました。荷物の受け取り方法が記載されています。

### Delivered

sub-delivered = { status-delivered }
    .sentence = 荷物の配達が完了しました。
sub-delivered-signed = 配達完了（受領サインあり）
    .sentence = 荷物の配達が完了し、受領のサインをいただきました。
sub-delivered-neighbour-or-safe-place = 近隣へのお預け・置き配
    .sentence = 荷物は近隣の方へのお預け、または置き配でお届けしました。
sub-delivered-collected = 受取人が受け取り済み
    .sentence = 受取人が荷物をお受け取りになりました。
sub-delivered-cod = 配達完了（代金引換）
    .sentence = 荷物を代金引換でお届けしました。

### Problem

sub-exception-other = { status-exception }
    .sentence = 荷物に問題が発生しています。配送会社から理由は示されていません。
sub-delayed = 遅延
    .sentence = 荷物の配送が遅れています。
sub-delayed-weather = 天候による遅延
    .sentence = 天候の影響で、荷物の配送が遅れています。
sub-delayed-processing = 配送会社での遅延
    .sentence = 配送会社での処理に時間がかかっているため、荷物の配送が遅れています。
sub-delayed-transport = 輸送便の遅延
    .sentence = 航空便またはトラックの遅れにより、荷物の配送が遅れています。
sub-missorted = 誤送
    .sentence = 荷物が別の方面へ送られたため、正しい経路へ戻しています。
sub-on-hold = 保留中
    .sentence = 荷物は配送会社で保留されています。理由は示されていません。
sub-held-for-payment = 保留中（料金未払い）
    .sentence = 料金が未払いのため、荷物は配送会社で保留されています。
sub-security-hold = 保留中（保安検査）
    .sentence = 荷物は検査のため保留されています。
sub-customs-held = 税関で保留中
    .sentence = 荷物は税関で保留されています。
sub-customs-documents-required = 税関への書類提出が必要
    .sentence = 荷物の通関には、税関への情報または書類の提出が必要です。
sub-customs-payment-required = 関税・税金の支払いが必要
    .sentence = 荷物の通関には、関税または税金の支払いが必要です。
sub-customs-rejected = 通関不許可
    .sentence = 荷物の通関が税関で許可されませんでした。
sub-bad-address = 住所不備
    .sentence = 住所に誤りまたは不足があります。荷物の配達には正しい住所が必要です。
sub-recipient-moved = 受取人転居
    .sentence = 受取人はすでにこの住所にいらっしゃいません。
sub-recipient-info-invalid = 受取人情報の誤り
    .sentence = 受取人の氏名、電話番号などの情報に誤りがあります。
sub-refused = 受取人による受け取り辞退
    .sentence = 受取人が荷物の受け取りを辞退されました。
sub-pickup-expired = 受け取り期限切れ
    .sentence = 荷物は期限までに受け取られませんでした。
sub-rejected-by-carrier = 配送会社で引き受け不可
    .sentence = この荷物は配送会社で引き受けることができません。
sub-undeliverable = 配達不能
    .sentence = 配送会社は荷物を配達することができません。
sub-damaged = 破損
    .sentence = 荷物に破損がありました。
sub-lost = 紛失
    .sentence = 配送会社から、荷物を紛失したとの報告がありました。
sub-destroyed = 廃棄
    .sentence = 荷物は廃棄されました。
sub-shipper-error = 差出人情報・梱包の不備
    .sentence = 差出人の情報または梱包に不備があったか、荷物の準備ができていませんでした。

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = 荷物は差出人へ返送中です。
sub-returned-to-sender = { status-returned }
    .sentence = 荷物は差出人のもとに戻りました。

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = 荷物の配送はキャンセルされました。
sub-cancel-requested = キャンセル依頼済み
    .sentence = 配送会社に荷物の配送のキャンセルを依頼しています。

### No longer followed, unknown

sub-no-update = 長期間更新なし
    .sentence = 荷物の情報が長期間更新されていないため、追跡を終了しました。
sub-unknown = { status-unknown }
    .sentence = 現在、荷物の配送状況を確認できません。
