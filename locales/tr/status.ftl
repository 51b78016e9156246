### Main statuses, in the order of a journey

status-pending = Bilgi bekleniyor
status-not-found = Bulunamadı
status-info-received = Kayıt oluşturuldu
status-in-transit = Yolda
status-out-for-delivery = Dağıtımda
status-available-for-pickup = Teslim alınabilir
status-delivery-failed = Teslim edilemedi
status-delivered = Teslim edildi
status-exception = Sorun var
status-returning = Göndericiye iade ediliyor
status-returned = Göndericiye iade edildi
status-cancelled = İptal edildi
status-expired = Artık takip edilmiyor
status-unknown = Bilinmiyor

### Pending: the carrier was asked and has not answered

sub-registered = Takibe alındı
    .sentence = Kargo şirketine soruldu, henüz yanıt gelmedi.

### Not found

sub-no-data-yet = Kargo şirketinde henüz kayıt yok
    .sentence = Kargo şirketinde bu numarayla henüz bir kayıt yok. İlk günlerde bu normaldir.
sub-invalid-number = Kargo şirketi numarayı kabul etmiyor
    .sentence = Kargo şirketi bu numarayı kabul etmiyor. Lütfen yazım hatası olup olmadığını kontrol edin.
sub-carrier-mismatch = Başka bir kargo şirketinin numarası
    .sentence = Kargo şirketi, bu numaranın kendisine ait olmadığını bildiriyor. Numara başka bir kargo şirketine ait olabilir.

### Announced: the goods were not seen yet

sub-label-created = Kargo etiketi oluşturuldu
    .sentence = Kargo etiketi oluşturuldu. Gönderi henüz kargo şirketine ulaşmadı.
sub-awaiting-collection = Kargo şirketinin alması bekleniyor
    .sentence = Kargo şirketinden, gönderiyi göndericiden alması istendi.

### In transit

sub-moving = Taşınıyor
    .sentence = Gönderi yolda.
sub-picked-up = Kargo şirketi teslim aldı
    .sentence = Kargo şirketi gönderiyi teslim aldı.
sub-departed-facility = Aktarma merkezinden çıktı
    .sentence = Gönderi aktarma merkezinden çıktı.
sub-arrived-facility = Aktarma merkezine ulaştı
    .sentence = Gönderi aktarma merkezine ulaştı.
sub-departed-origin-country = Çıkış ülkesinden ayrıldı
    .sentence = Gönderi çıkış ülkesinden ayrıldı.
sub-arrived-destination-country = Varış ülkesine ulaştı
    .sentence = Gönderi varış ülkesine ulaştı.
sub-at-delivery-facility = Teslimat şubesinde
    .sentence = Gönderi, dağıtıma çıkacağı teslimat şubesine ulaştı.
sub-handed-to-last-mile = Teslimatı yapacak kargo şirketine verildi
    .sentence = Gönderi, teslimatı yapacak kargo şirketine verildi.
sub-forwarded = Başka bir adrese yönlendirildi
    .sentence = Gönderi başka bir adrese yönlendiriliyor.
sub-problem-resolved = Sorun giderildi, yeniden yolda
    .sentence = Sorun giderildi. Gönderi yeniden yolda.
sub-delivery-scheduled = Teslimat tarihi belirlendi
    .sentence = Teslimat için bir tarih belirlendi.
sub-delivery-rescheduled = Teslimat tarihi değişti
    .sentence = Teslimat tarihi değiştirildi.
sub-customs-started = Gümrük işleminde
    .sentence = Gönderi gümrükte kontrol ediliyor.
sub-customs-released = Gümrükten çıktı
    .sentence = Gümrük işlemleri tamamlandı, gönderi gümrükten çıktı.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Gönderi dağıtıma çıktı.
sub-recipient-contacted = Teslimat öncesi alıcıyla görüşüldü
    .sentence = Kargo şirketi teslimat için alıcıyla iletişime geçti.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Gönderi teslim alınabilir.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Gönderi teslim edilmek istendi ancak teslimat yapılamadı.
sub-recipient-absent = Adreste kimse yoktu
    .sentence = Adreste kimse olmadığı için gönderi teslim edilemedi.
sub-business-closed = İş yeri kapalıydı
    .sentence = İş yeri kapalı olduğu için gönderi teslim edilemedi.
sub-attempt-bad-address = Teslim edilemedi: adres hatalı
    .sentence = Adres hatalı veya eksik olduğu için gönderi teslim edilemedi.
sub-attempt-refused = Teslim edilemedi: kapıda kabul edilmedi
    .sentence = Gönderi kapıda kabul edilmediği için teslim edilemedi.
sub-attempt-access = Teslim edilemedi: adrese ulaşılamadı
    .sentence = Kapıya kadar ulaşılamadığı için gönderi teslim edilemedi.
sub-attempt-security-or-fee = Teslim edilemedi: güvenlik kontrolü veya ücret
    .sentence = Teslimat, güvenlik kontrolü veya ödenmemiş bir ücret nedeniyle durduruldu.
sub-notice-left = Bilgi notu bırakıldı
    .sentence = Kargo şirketi, gönderinin nasıl teslim alınacağını belirten bir bilgi notu bıraktı.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Gönderi teslim edildi.
sub-delivered-signed = İmza karşılığı teslim edildi
    .sentence = Gönderi imza karşılığı teslim edildi.
sub-delivered-neighbour-or-safe-place = Komşuya veya güvenli bir yere bırakıldı
    .sentence = Gönderi komşuya veya güvenli bir yere bırakıldı.
sub-delivered-collected = Alıcı teslim aldı
    .sentence = Alıcı gönderiyi teslim aldı.
sub-delivered-cod = Teslim edildi, kapıda ödendi
    .sentence = Gönderi teslim edildi ve ödemesi kapıda yapıldı.

### Problem

sub-exception-other = { status-exception }
    .sentence = Gönderiyle ilgili bir sorun var. Kargo şirketi nedenini belirtmiyor.
sub-delayed = Gecikti
    .sentence = Gönderi gecikti.
sub-delayed-weather = Hava koşulları nedeniyle gecikti
    .sentence = Gönderi hava koşulları nedeniyle gecikti.
sub-delayed-processing = Kargo şirketinde gecikti
    .sentence = Gönderi, kargo şirketindeki işlemler sırasında gecikti.
sub-delayed-transport = Taşıma sırasında gecikti
    .sentence = Gönderiyi taşıyan uçak veya kamyon geciktiği için gönderi de gecikti.
sub-missorted = Yanlış yöne gönderildi
    .sentence = Gönderi yanlış yöne gitti ve yeniden yönlendiriliyor.
sub-on-hold = Bekletiliyor
    .sentence = Kargo şirketi gönderiyi bekletiyor ve nedenini belirtmiyor.
sub-held-for-payment = Bekletiliyor: ödeme gerekli
    .sentence = Kargo şirketi, ücret ödenene kadar gönderiyi bekletiyor.
sub-security-hold = Bekletiliyor: güvenlik kontrolü
    .sentence = Gönderi kontrol için bekletiliyor.
sub-customs-held = Gümrükte bekletiliyor
    .sentence = Gönderi gümrükte bekletiliyor.
sub-customs-documents-required = Gümrük belge istiyor
    .sentence = Gönderinin gümrükten çıkması için bilgi veya belge gerekiyor.
sub-customs-payment-required = Gümrük vergisi veya harç ödenmeli
    .sentence = Gönderinin gümrükten çıkması için gümrük vergisinin veya harçların ödenmesi gerekiyor.
sub-customs-rejected = Gümrük kabul etmedi
    .sentence = Gümrük gönderiyi kabul etmedi.
sub-bad-address = Adres hatalı veya eksik
    .sentence = Adres hatalı veya eksik. Kargo şirketinin teslimat için doğru adrese ihtiyacı var.
sub-recipient-moved = Alıcı taşınmış
    .sentence = Alıcı artık bu adreste bulunmuyor.
sub-recipient-info-invalid = Alıcı bilgileri hatalı
    .sentence = Alıcının adı, telefon numarası veya diğer bilgileri hatalı.
sub-refused = Alıcı kabul etmedi
    .sentence = Alıcı gönderiyi kabul etmedi.
sub-pickup-expired = Süresinde teslim alınmadı
    .sentence = Gönderi süresi içinde teslim alınmadı.
sub-rejected-by-carrier = Kargo şirketi kabul etmedi
    .sentence = Kargo şirketi bu gönderiyi kabul etmiyor.
sub-undeliverable = Teslim edilemiyor
    .sentence = Kargo şirketi gönderiyi teslim edemiyor.
sub-damaged = Hasar gördü
    .sentence = Gönderi hasar gördü.
sub-lost = Kayıp
    .sentence = Kargo şirketi gönderinin kaybolduğunu bildiriyor.
sub-destroyed = İmha edildi
    .sentence = Gönderi imha edildi.
sub-shipper-error = Gönderici bilgileri veya ambalaj uygun değil
    .sentence = Gönderici bilgileri veya ambalaj uygun değil ya da gönderi hazır değildi.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Gönderi göndericiye iade ediliyor.
sub-returned-to-sender = { status-returned }
    .sentence = Gönderi göndericiye iade edildi.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = Gönderi iptal edildi.
sub-cancel-requested = İptal talep edildi
    .sentence = Kargo şirketinden gönderiyi iptal etmesi istendi.

### No longer followed, unknown

sub-no-update = Uzun süredir haber yok
    .sentence = Gönderiden çok uzun süredir haber alınamadığı için gönderi artık takip edilmiyor.
sub-unknown = { status-unknown }
    .sentence = Gönderinin şu anda nerede olduğu bilinmiyor.
