### Milestones of a journey

milestone-announced = 您的包裹正在準備中
    .body = 包裹的託運單已建立。物流業者收到包裹後，您即可追蹤配送進度。
milestone-shipped = 您的包裹已出貨
    .body = 物流業者已收到您的包裹，您可以隨時追蹤配送進度。
milestone-left-origin = 您的包裹已離開寄件國
    .body = 您的包裹已離開寄件國，正在運送途中。
milestone-in-customs = 您的包裹正在通關
    .body = 海關正在查驗您的包裹，目前您不需要辦理任何手續。
milestone-customs-papers = 您的包裹通關需要補件
    .body = 海關需要相關資料或文件，才能放行您的包裹。請查看追蹤頁面，或向物流業者詢問需要補交的項目。
milestone-duties-due = 您的包裹有待繳的關稅或稅金
    .body = 須繳清關稅或稅金，海關才能放行您的包裹。請務必只透過物流業者或海關的官方管道繳納。
milestone-customs-released = 海關已放行您的包裹
    .body = 通關手續已完成，您的包裹正繼續運往收件地址。
milestone-arrived-in-country = 您的包裹已抵達目的地國家
    .body = 您的包裹已抵達目的地國家，接下來將準備配送。
milestone-out-for-delivery = 您的包裹正在配送中
    .body = 物流業者正將包裹送往您的收件地址。
milestone-delivery-failed = 您的包裹未能送達
    .body = 請至追蹤頁面查看物流業者是否會再次配送，或是可以前往哪裡取件。
milestone-ready-for-pickup = 您的包裹已可取件
    .body = 取件時請攜帶身分證件；如果物流業者提供了取件碼，也請一併備妥。
milestone-pickup-reminder = 您的包裹仍待取件
    .body = 您的包裹尚未領取。超過取件期限後，物流業者會將包裹退回。
milestone-delivered = 您的包裹已送達
    .body = 希望商品符合您的期待。
milestone-delayed = 您的包裹配送延遲
    .body = 您的包裹需要比預計更長的時間才能送達。讓您久等了，我們深感抱歉。
milestone-new-estimate = 您的包裹預計送達日期已變更
    .body = 物流業者已變更包裹的預計送達日期。
milestone-problem = 您的包裹配送發生異常
    .body = 最新狀況請查看追蹤頁面。如有任何疑問，歡迎與我們聯絡。
milestone-returning = 您的包裹正在退回本店
    .body = 物流業者正將您的包裹退回本店。如需重新寄送，請與我們聯絡。
milestone-returned = 您的包裹已退回本店
    .body = 物流業者已將您的包裹退回本店。請告訴我們您希望如何處理。
milestone-cancelled = 您的包裹託運已取消
    .body = 此筆託運已取消。如果您對此並不知情，請與我們聯絡。
milestone-delivery-withdrawn = 更正：您的包裹尚未送達
    .body = 我們先前通知您包裹已送達，物流業者現已更正：包裹尚未送達。通知有誤，我們深感抱歉。
milestone-number-replaced = 您的包裹已更換物流單號
    .body = 請改用新的物流單號查詢，原單號已失效。
milestone-return-received = 您的退貨包裹已送達本店
    .body = 我們已收到您寄回的包裹。

### Several parcels of one order

story-news = 您的訂單配送進度通知
story-delivered = 您的 { $total } 件包裹中，已有 { $count } 件送達
story-all-delivered = 您的 { $total } 件包裹已全部送達
story-body = 您的訂單分成多件包裹寄送，以下是各件包裹的最新狀況。

### Around the text of a mail

subject-with-order = { $headline }（訂單編號：{ $order }）
greeting = 親愛的顧客，您好：
closing = 感謝您的支持。
button-track = 追蹤包裹

label-order = 訂單編號
label-number = 物流單號
label-carrier = 物流業者
label-status = 狀態
label-estimate = 預計送達
label-updated = 最近更新
label-place = 地點
label-pickup-place = 取件地點
label-pickup-until = 取件期限
label-signed-by = 簽收人
label-replaces = 原物流單號

step-announced = 待出貨
step-shipped = 已出貨
step-in-transit = 運送中
step-out-for-delivery = 配送中
step-delivered = 已送達
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

footer-reply = 如有任何疑問，直接回覆此郵件即可。
footer-reason = 您收到此郵件，是因為{ $company }會通知您訂單包裹的最新狀況。
footer-unsubscribe = 停止接收包裹通知郵件

unsubscribe-title = 包裹通知郵件
unsubscribe-question = 您要停止接收包裹通知郵件嗎？
unsubscribe-confirm = 停止接收
unsubscribe-done = 您將不再收到包裹通知郵件。
unsubscribe-undo = 恢復接收
unsubscribe-undone = 您將再次收到包裹通知郵件。
