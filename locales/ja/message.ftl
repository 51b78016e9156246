### Milestones of a journey

milestone-announced = お荷物の発送準備中です
    .body = お荷物の送り状が作成されました。配送会社への引き渡し後、配送状況をご確認いただけます。
milestone-shipped = お荷物を発送しました
    .body = お荷物を配送会社に引き渡しました。配送状況はいつでもご確認いただけます。
milestone-left-origin = お荷物が発送国を出発しました
    .body = お荷物は発送国を出発し、お届け先へ向かっています。
milestone-in-customs = お荷物は通関手続き中です
    .body = 税関でお荷物の確認が行われています。現在、お客様に行っていただくお手続きはございません。
milestone-customs-papers = お荷物の通関に書類が必要です
    .body = お荷物の通関には、税関への情報または書類の提出が必要です。追跡ページをご覧いただくか、必要なものを配送会社にお問い合わせください。
milestone-duties-due = お荷物の関税・税金のお支払いが必要です
    .body = お荷物の通関には、関税または税金のお支払いが必要です。お支払いは、必ず配送会社または税関の公式の窓口やサイトで行ってください。
milestone-customs-released = お荷物の通関手続きが完了しました
    .body = 通関手続きが完了し、お荷物は引き続きお届け先へ向かっています。
milestone-arrived-in-country = お荷物がお届け先の国に到着しました
    .body = お荷物がお届け先の国に到着しました。このあと、配達の準備が行われます。
milestone-out-for-delivery = お荷物は配達中です
    .body = 配送会社がお荷物のお届けに向かっています。
milestone-delivery-failed = お荷物をお届けできませんでした
    .body = 再配達の有無やお受け取り場所は、追跡ページでご確認いただけます。
milestone-ready-for-pickup = お荷物をお受け取りいただけます
    .body = お受け取りの際は、本人確認書類をお持ちください。配送会社から受け取りコードが届いている場合は、あわせてご用意ください。
milestone-pickup-reminder = お荷物のお受け取りがお済みではありません
    .body = お荷物をまだお受け取りいただいておりません。受け取り期限を過ぎますと、お荷物は配送会社から返送されます。
milestone-delivered = お荷物の配達が完了しました
    .body = 商品にご満足いただけましたら幸いです。
milestone-delayed = お荷物の配送が遅れています
    .body = お荷物のお届けに、予定より時間がかかっております。お待たせして申し訳ございません。
milestone-new-estimate = お荷物のお届け予定日が変更されました
    .body = 配送会社により、お荷物のお届け予定日が変更されました。
milestone-problem = お荷物の配送に問題が発生しています
    .body = 最新の状況は追跡ページでご確認いただけます。ご不明な点がございましたら、当店までお問い合わせください。
milestone-returning = お荷物が当店へ返送されています
    .body = お荷物は配送会社から当店へ返送中です。再発送をご希望の場合は、当店までご連絡ください。
milestone-returned = お荷物が当店に戻りました
    .body = お荷物が配送会社から当店に返送されました。今後の対応について、ご希望をお知らせください。
milestone-cancelled = お荷物の配送がキャンセルされました
    .body = この配送はキャンセルされました。お心当たりのない場合は、当店までお問い合わせください。
milestone-delivery-withdrawn = 【訂正】お荷物の配達はまだ完了していません
    .body = お荷物の配達が完了したとお知らせしましたが、配送会社から訂正がありました。実際には、お荷物の配達はまだ完了していません。誤ったお知らせをいたしましたことをお詫び申し上げます。
milestone-number-replaced = お荷物の追跡番号が変更されました
    .body = 今後は新しい追跡番号をご利用ください。以前の番号はご利用いただけません。
milestone-return-received = ご返品のお荷物が当店に届きました
    .body = お客様からご返送いただいたお荷物を受け取りました。

### Several parcels of one order

story-news = ご注文の配送状況のお知らせ
story-delivered = お荷物{ $total }個のうち{ $count }個の配達が完了しました
story-all-delivered = お荷物{ $total }個すべての配達が完了しました
story-body = ご注文の商品は、複数のお荷物に分けて発送しております。それぞれの最新の状況は次のとおりです。

### Around the text of a mail

subject-with-order = { $headline }（ご注文番号：{ $order }）
greeting = いつもご利用いただき、誠にありがとうございます。
closing = 今後ともよろしくお願いいたします。
button-track = 配送状況を確認する

label-order = ご注文番号
label-number = 追跡番号
label-carrier = 配送会社
label-status = ステータス
label-estimate = お届け予定
label-updated = 最終更新
label-place = 場所
label-pickup-place = 受け取り場所
label-pickup-until = 受け取り期限
label-signed-by = 受領者
label-replaces = 以前の追跡番号

step-announced = 発送準備
step-shipped = 発送済み
step-in-transit = 輸送中
step-out-for-delivery = 配達中
step-delivered = 配達完了
step-text = 全{ $total }段階中{ $step }段階目：{ $name }

### Days and hours

day-today = 本日（{ $date }）
day-tomorrow = 明日（{ $date }）
day-yesterday = 昨日（{ $date }）
day-time = { $day } { $time }
day-window = { $day } { $from }～{ $to }
days-range = { $from }～{ $to }
day-until = { $day }まで
time-zone = { $time }（{ $zone }）

### Text message

text-message = { $company }：{ $headline }。 { $link }
text-message-without-link = { $company }：{ $headline }。

### Foot of a mail, and the page behind its link

footer-reply = ご不明な点がございましたら、このメールにそのままご返信ください。
footer-reason = このメールは、ご注文のお荷物の状況をお知らせするために{ $company }より配信しています。
footer-unsubscribe = お荷物に関するメールの配信を停止する

unsubscribe-title = お荷物に関するメール
unsubscribe-question = お荷物に関するメールの配信を停止しますか？
unsubscribe-confirm = 配信を停止する
unsubscribe-done = お荷物に関するメールの配信を停止しました。
unsubscribe-undo = 配信を再開する
unsubscribe-undone = お荷物に関するメールの配信を再開しました。
