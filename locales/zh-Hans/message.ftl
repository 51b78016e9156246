### Milestones of a journey

milestone-announced = 您的包裹正在准备中
    .body = 包裹的面单已创建。承运商揽收后，您即可查看物流进度。
milestone-shipped = 您的包裹已发货
    .body = 承运商已揽收您的包裹，您可以随时查看物流进度。
milestone-left-origin = 您的包裹已从始发国发出
    .body = 您的包裹已从始发国发出，正在运输途中。
milestone-in-customs = 您的包裹正在清关
    .body = 海关正在查验您的包裹，目前您无需办理任何手续。
milestone-customs-papers = 您的包裹清关需要补充资料
    .body = 需向海关补充信息或文件，您的包裹才能放行。请查看物流跟踪页面，或向承运商咨询还缺哪些资料。
milestone-duties-due = 您的包裹有待缴的关税或税费
    .body = 需缴清关税或税费后，海关才会放行您的包裹。请务必只通过承运商或海关的官方渠道缴纳。
milestone-customs-released = 海关已放行您的包裹
    .body = 清关已完成，您的包裹正继续运往收件地址。
milestone-arrived-in-country = 您的包裹已到达目的国
    .body = 您的包裹已到达目的国，接下来将准备派送。
milestone-out-for-delivery = 您的包裹正在派送
    .body = 承运商正将包裹送往您的收件地址。
milestone-delivery-failed = 您的包裹未能送达
    .body = 请在物流跟踪页面查看承运商是否会再次派送，或您可以到哪里取件。
milestone-ready-for-pickup = 您的包裹可以取件了
    .body = 取件时请携带身份证件；如果承运商发送了取件码，也请一并备好。
milestone-pickup-reminder = 您的包裹仍待取件
    .body = 您的包裹尚未领取。超过取件期限后，承运商会将包裹退回。
milestone-delivered = 您的包裹已送达
    .body = 希望商品符合您的期待。
milestone-delayed = 您的包裹有所延误
    .body = 您的包裹需要比预计更长的时间才能送达。让您久等了，我们深表歉意。
milestone-new-estimate = 您的包裹预计送达日期已更改
    .body = 承运商更改了包裹的预计送达日期。
milestone-problem = 您的包裹出现异常
    .body = 最新情况请查看物流跟踪页面。如有任何疑问，欢迎与我们联系。
milestone-returning = 您的包裹正在退回本店
    .body = 承运商正在将您的包裹退回本店。如需重新寄送，请与我们联系。
milestone-returned = 您的包裹已退回本店
    .body = 承运商已将您的包裹退回本店。请告诉我们您希望如何处理。
milestone-cancelled = 您的包裹运单已取消
    .body = 该运单已取消。如果您对此并不知情，请与我们联系。
milestone-delivery-withdrawn = 更正：您的包裹尚未送达
    .body = 我们此前通知您包裹已送达，承运商现已更正：包裹尚未送达。通知有误，我们深表歉意。
milestone-number-replaced = 您的包裹已更换物流单号
    .body = 请改用新的物流单号查询，原单号已失效。
milestone-return-received = 您的退货包裹已送达本店
    .body = 我们已收到您寄回的包裹。

### Several parcels of one order

story-news = 您的订单物流进度通知
story-delivered = 您的 { $total } 件包裹中，已有 { $count } 件送达
story-all-delivered = 您的 { $total } 件包裹已全部送达
story-body = 您的订单分成多件包裹寄送，以下是各件包裹的最新进度。

### Around the text of a mail

subject-with-order = { $headline }（订单号：{ $order }）
greeting = 尊敬的顾客，您好：
closing = 感谢您的支持。
button-track = 查看物流

label-order = 订单号
label-number = 物流单号
label-carrier = 承运商
label-status = 状态
label-estimate = 预计送达
label-updated = 最近更新
label-place = 地点
label-pickup-place = 取件地点
label-pickup-until = 取件期限
label-signed-by = 签收人
label-replaces = 原物流单号

step-announced = 待揽收
step-shipped = 已揽收
step-in-transit = 运输途中
step-out-for-delivery = 派送中
step-delivered = 已送达
step-text = 第 { $step } 步，共 { $total } 步：{ $name }

### Days and hours

day-today = 今天（{ $date }）
day-tomorrow = 明天（{ $date }）
day-yesterday = 昨天（{ $date }）
day-time = { $day } { $time }
day-window = { $day } { $from }至{ $to }
days-range = { $from }至{ $to }
day-until = 最晚{ $day }
time-zone = { $time }（{ $zone }）

### Text message

text-message = { $company }：{ $headline }。 { $link }
text-message-without-link = { $company }：{ $headline }。

### Foot of a mail, and the page behind its link

footer-reply = 如有任何疑问，直接回复此邮件即可。
footer-reason = 您收到此邮件，是因为{ $company }会通知您订单包裹的最新进度。
footer-unsubscribe = 停止接收包裹通知邮件

unsubscribe-title = 包裹通知邮件
unsubscribe-question = 您要停止接收包裹通知邮件吗？
unsubscribe-confirm = 停止接收
unsubscribe-done = 您将不再收到包裹通知邮件。
unsubscribe-undo = 恢复接收
unsubscribe-undone = 您将再次收到包裹通知邮件。
