### Milestones of a journey

milestone-announced = Gönderiniz hazırlanıyor
    .body = Gönderinizin kargo etiketi oluşturuldu. Kargo şirketi teslim alınca gönderinizi takip edebilirsiniz.
milestone-shipped = Gönderiniz yola çıktı
    .body = Kargo şirketi gönderinizi teslim aldı. Gönderinizi dilediğiniz zaman takip edebilirsiniz.
milestone-left-origin = Gönderiniz çıkış ülkesinden ayrıldı
    .body = Gönderiniz çıkış ülkesinden ayrıldı ve size doğru yola çıktı.
milestone-in-customs = Gönderiniz gümrük işleminde
    .body = Gönderiniz gümrükte kontrol ediliyor. Şu anda yapmanız gereken bir şey yok.
milestone-customs-papers = Gümrük, gönderiniz için belge istiyor
    .body = Gönderinizin gümrükten çıkması için bilgi veya belge gerekiyor. Lütfen takip sayfasına bakın veya neyin eksik olduğunu kargo şirketine sorun.
milestone-duties-due = Gönderiniz için gümrük vergisi veya harç ödenmeli
    .body = Gönderinizin gümrükten çıkması için gümrük vergisinin veya harçların ödenmesi gerekiyor. Lütfen ödemeyi yalnızca kargo şirketine veya gümrüğe, resmî kanalları üzerinden yapın.
milestone-customs-released = Gönderiniz gümrükten çıktı
    .body = Gümrük işlemleri tamamlandı. Gönderiniz yoluna devam ediyor.
milestone-arrived-in-country = Gönderiniz varış ülkesine ulaştı
    .body = Gönderiniz varış ülkesine ulaştı. Bundan sonra teslimat için hazırlanacak.
milestone-out-for-delivery = Gönderiniz dağıtıma çıktı
    .body = Kargo şirketi gönderinizi size getiriyor.
milestone-delivery-failed = Gönderiniz teslim edilemedi
    .body = Teslimatın yeniden denenip denenmeyeceğini veya gönderinizi nereden teslim alabileceğinizi takip sayfasında görebilirsiniz.
milestone-ready-for-pickup = Gönderinizi teslim alabilirsiniz
    .body = Lütfen kimliğinizi yanınıza alın. Kargo şirketi size bir teslim alma kodu ilettiyse onu da yanınızda bulundurun.
milestone-pickup-reminder = Gönderiniz hâlâ teslim alınmayı bekliyor
    .body = Gönderiniz henüz teslim alınmadı. Son teslim alma gününden sonra kargo şirketi gönderiyi iade eder.
milestone-delivered = Gönderiniz teslim edildi
    .body = Her şeyin beklediğiniz gibi olduğunu umuyoruz.
milestone-delayed = Gönderiniz gecikti
    .body = Gönderinizin size ulaşması planlanandan uzun sürüyor. Beklettiğimiz için özür dileriz.
milestone-new-estimate = Gönderinizin yeni teslimat tarihi belli oldu
    .body = Kargo şirketi, gönderinizin tahmini teslimat tarihini değiştirdi.
milestone-problem = Gönderinizle ilgili bir sorun var
    .body = Son durumu takip sayfasında görebilirsiniz. Sorularınız için lütfen bizimle iletişime geçin.
milestone-returning = Gönderiniz bize iade ediliyor
    .body = Kargo şirketi gönderinizi bize iade ediyor. Yeniden gönderilmesini isterseniz lütfen bizimle iletişime geçin.
milestone-returned = Gönderiniz bize iade edildi
    .body = Kargo şirketi gönderinizi bize iade etti. Nasıl ilerlememizi istediğinizi lütfen bize bildirin.
milestone-cancelled = Gönderiniz iptal edildi
    .body = Bu gönderi iptal edildi. Bundan haberiniz yoksa lütfen bizimle iletişime geçin.
milestone-delivery-withdrawn = Düzeltme: Gönderiniz henüz teslim edilmedi
    .body = Size gönderinizin teslim edildiğini bildirmiştik. Kargo şirketi bu bilgiyi düzeltti: Gönderiniz henüz teslim edilmedi. Yanlışlık için özür dileriz.
milestone-number-replaced = Gönderinizin takip numarası değişti
    .body = Lütfen bundan sonra yeni takip numarasını kullanın. Eski numara artık geçerli değil.
milestone-return-received = İadeniz bize ulaştı
    .body = Bize iade ettiğiniz gönderiyi teslim aldık.

### Several parcels of one order

story-news = Siparişinizle ilgili yeni gelişmeler
story-delivered = { $total } gönderiden { $count } tanesi teslim edildi
story-all-delivered = { $total } gönderinin tamamı teslim edildi
story-body = Siparişiniz birden fazla gönderi hâlinde yollanıyor. Her birinin son durumunu aşağıda bulabilirsiniz.

### Around the text of a mail

subject-with-order = { $headline } (sipariş no: { $order })
greeting = Merhaba,
closing = Saygılarımızla,
button-track = Gönderiyi takip et

label-order = Sipariş
label-number = Takip numarası
label-carrier = Kargo şirketi
label-status = Durum
label-estimate = Tahmini teslimat
label-updated = Son güncelleme
label-place = Yer
label-pickup-place = Teslim alma yeri
label-pickup-until = Son teslim alma günü
label-signed-by = İmzalayan
label-replaces = Önceki numara

step-announced = Hazırlandı
step-shipped = Kargoya verildi
step-in-transit = Yolda
step-out-for-delivery = Dağıtımda
step-delivered = Teslim edildi
step-text = Adım { $step } (toplam { $total }): { $name }

### Days and hours

day-today = bugün, { $date }
day-tomorrow = yarın, { $date }
day-yesterday = dün, { $date }
day-time = { $day }, { $time }
day-window = { $day }, { $from } – { $to }
days-range = { $from } – { $to }
day-until = en geç { $day }
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Sorularınız varsa bu e-postayı yanıtlamanız yeterli.
footer-reason = Bu e-postayı, { $company } sizi siparişinizdeki gönderiler hakkında bilgilendirdiği için alıyorsunuz.
footer-unsubscribe = Gönderi e-postalarını durdur

unsubscribe-title = Gönderilerinizle ilgili e-postalar
unsubscribe-question = Gönderilerinizle ilgili e-postaları almayı bırakmak ister misiniz?
unsubscribe-confirm = E-postaları durdur
unsubscribe-done = Artık gönderilerinizle ilgili e-posta almayacaksınız.
unsubscribe-undo = Yeniden almak istiyorum
unsubscribe-undone = Gönderilerinizle ilgili e-postaları yeniden alacaksınız.
