### Main statuses, in the order of a journey

status-pending = Menunggu maklumat
status-not-found = Tidak dijumpai
status-info-received = Maklumat diterima
status-in-transit = Dalam perjalanan
status-out-for-delivery = Keluar untuk penghantaran
status-available-for-pickup = Sedia untuk diambil
status-delivery-failed = Cubaan penghantaran gagal
status-delivered = Berjaya dihantar
status-exception = Ada masalah
status-returning = Sedang dipulangkan
status-returned = Dipulangkan kepada pengirim
status-cancelled = Dibatalkan
status-expired = Penjejakan dihentikan
status-unknown = Tidak diketahui

### Pending: the carrier was asked and has not answered

sub-registered = Didaftarkan untuk penjejakan
    .sentence = Pertanyaan telah dihantar kepada syarikat kurier dan belum ada jawapan.

### Not found

sub-no-data-yet = Syarikat kurier belum ada maklumat
    .sentence = Syarikat kurier belum mempunyai maklumat tentang nombor ini. Perkara ini biasa dalam beberapa hari pertama.
sub-invalid-number = Nombor tidak diterima syarikat kurier
    .sentence = Syarikat kurier tidak menerima nombor ini. Sila semak sama ada terdapat kesilapan menaip.
sub-carrier-mismatch = Nombor syarikat kurier lain
    .sentence = Menurut syarikat kurier, nombor ini bukan miliknya. Nombor ini mungkin milik syarikat kurier lain.

### Announced: the goods were not seen yet

sub-label-created = Label penghantaran dijana
    .sentence = Label penghantaran telah dijana. Syarikat kurier belum menerima bungkusan.
sub-awaiting-collection = Menunggu kutipan oleh syarikat kurier
    .sentence = Syarikat kurier telah diminta mengutip bungkusan daripada pengirim.

### In transit

sub-moving = Sedang bergerak
    .sentence = Bungkusan sedang dalam perjalanan.
sub-picked-up = Diterima oleh syarikat kurier
    .sentence = Bungkusan telah diterima oleh syarikat kurier.
sub-departed-facility = Meninggalkan pusat pengisihan
    .sentence = Bungkusan telah meninggalkan pusat pengisihan.
sub-arrived-facility = Tiba di pusat pengisihan
    .sentence = Bungkusan telah tiba di pusat pengisihan.
sub-departed-origin-country = Meninggalkan negara asal
    .sentence = Bungkusan telah meninggalkan negara asal.
sub-arrived-destination-country = Tiba di negara destinasi
    .sentence = Bungkusan telah tiba di negara destinasi.
sub-at-delivery-facility = Di pusat penghantaran
    .sentence = Bungkusan telah tiba di pusat penghantaran yang akan menghantarnya.
sub-handed-to-last-mile = Diserahkan kepada syarikat kurier penghantar
    .sentence = Bungkusan telah diserahkan kepada syarikat kurier yang akan menghantarnya.
sub-forwarded = Dimajukan ke alamat lain
    .sentence = Bungkusan sedang dimajukan ke alamat lain.
sub-problem-resolved = Masalah selesai, bergerak semula
    .sentence = Masalah telah selesai. Bungkusan meneruskan perjalanannya.
sub-delivery-scheduled = Penghantaran dijadualkan
    .sentence = Tarikh penghantaran telah ditetapkan.
sub-delivery-rescheduled = Penghantaran dijadualkan semula
    .sentence = Tarikh penghantaran telah ditukar.
sub-customs-started = Dalam pelepasan Kastam
    .sentence = Bungkusan sedang diperiksa oleh Kastam.
sub-customs-released = Dilepaskan oleh Kastam
    .sentence = Bungkusan telah dilepaskan oleh Kastam.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Bungkusan telah keluar untuk penghantaran.
sub-recipient-contacted = Penerima dihubungi sebelum penghantaran
    .sentence = Syarikat kurier telah menghubungi penerima tentang penghantaran.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Bungkusan sedia untuk diambil.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Syarikat kurier telah cuba menghantar bungkusan tetapi tidak berjaya.
sub-recipient-absent = Tiada orang di alamat
    .sentence = Syarikat kurier telah cuba menghantar bungkusan tetapi tiada orang di alamat.
sub-business-closed = Premis tutup
    .sentence = Syarikat kurier telah cuba menghantar bungkusan tetapi premis sedang tutup.
sub-attempt-bad-address = Cubaan gagal: alamat salah
    .sentence = Syarikat kurier telah cuba menghantar bungkusan tetapi alamatnya salah atau tidak lengkap.
sub-attempt-refused = Cubaan gagal: ditolak di muka pintu
    .sentence = Syarikat kurier telah cuba menghantar bungkusan tetapi bungkusan ditolak di muka pintu.
sub-attempt-access = Cubaan gagal: tiada akses
    .sentence = Syarikat kurier telah cuba menghantar bungkusan tetapi tidak dapat sampai ke pintu.
sub-attempt-security-or-fee = Cubaan gagal: pemeriksaan keselamatan atau bayaran
    .sentence = Penghantaran dihentikan kerana pemeriksaan keselamatan atau bayaran yang belum dijelaskan.
sub-notice-left = Notis ditinggalkan
    .sentence = Syarikat kurier meninggalkan notis tentang cara mendapatkan bungkusan.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Bungkusan telah berjaya dihantar.
sub-delivered-signed = Dihantar dan ditandatangani
    .sentence = Bungkusan telah dihantar dan penerimaannya ditandatangani.
sub-delivered-neighbour-or-safe-place = Ditinggalkan pada jiran atau di tempat selamat
    .sentence = Bungkusan ditinggalkan pada jiran atau di tempat selamat.
sub-delivered-collected = Diambil oleh penerima
    .sentence = Bungkusan telah diambil oleh penerima.
sub-delivered-cod = Dihantar dan dibayar semasa terimaan (COD)
    .sentence = Bungkusan telah dihantar dan dibayar semasa terimaan (COD).

### Problem

sub-exception-other = { status-exception }
    .sentence = Terdapat masalah pada bungkusan. Syarikat kurier tidak menyatakan sebabnya.
sub-delayed = Lewat
    .sentence = Bungkusan mengalami kelewatan.
sub-delayed-weather = Lewat disebabkan cuaca
    .sentence = Bungkusan mengalami kelewatan disebabkan cuaca.
sub-delayed-processing = Lewat dalam rangkaian syarikat kurier
    .sentence = Bungkusan mengalami kelewatan dalam rangkaian syarikat kurier.
sub-delayed-transport = Lewat dalam pengangkutan
    .sentence = Bungkusan mengalami kelewatan kerana penerbangan atau lori yang membawanya lewat.
sub-missorted = Tersalah laluan
    .sentence = Bungkusan tersalah laluan dan sedang dialihkan.
sub-on-hold = Ditahan
    .sentence = Bungkusan ditahan oleh syarikat kurier tanpa menyatakan sebab.
sub-held-for-payment = Ditahan: menunggu bayaran
    .sentence = Bungkusan ditahan oleh syarikat kurier sehingga bayaran dijelaskan.
sub-security-hold = Ditahan: pemeriksaan keselamatan
    .sentence = Bungkusan ditahan untuk pemeriksaan.
sub-customs-held = Ditahan oleh Kastam
    .sentence = Bungkusan ditahan oleh Kastam.
sub-customs-documents-required = Kastam memerlukan dokumen
    .sentence = Kastam memerlukan maklumat atau dokumen sebelum melepaskan bungkusan.
sub-customs-payment-required = Duti atau cukai perlu dibayar
    .sentence = Duti atau cukai perlu dibayar sebelum Kastam melepaskan bungkusan.
sub-customs-rejected = Ditolak oleh Kastam
    .sentence = Bungkusan telah ditolak oleh Kastam.
sub-bad-address = Alamat salah atau tidak lengkap
    .sentence = Alamat salah atau tidak lengkap. Syarikat kurier memerlukan alamat yang betul untuk menghantar bungkusan.
sub-recipient-moved = Penerima telah berpindah
    .sentence = Penerima tidak lagi berada di alamat ini.
sub-recipient-info-invalid = Butiran penerima salah
    .sentence = Nama, nombor telefon atau butiran lain tentang penerima tidak betul.
sub-refused = Ditolak oleh penerima
    .sentence = Bungkusan telah ditolak oleh penerima.
sub-pickup-expired = Tidak diambil dalam tempoh ditetapkan
    .sentence = Bungkusan tidak diambil dalam tempoh yang ditetapkan.
sub-rejected-by-carrier = Ditolak oleh syarikat kurier
    .sentence = Syarikat kurier tidak menerima bungkusan ini.
sub-undeliverable = Tidak dapat dihantar
    .sentence = Syarikat kurier tidak dapat menghantar bungkusan.
sub-damaged = Rosak
    .sentence = Bungkusan mengalami kerosakan.
sub-lost = Hilang
    .sentence = Syarikat kurier melaporkan bahawa bungkusan hilang.
sub-destroyed = Dimusnahkan
    .sentence = Bungkusan telah dimusnahkan.
sub-shipper-error = Maklumat pengirim atau pembungkusan tidak betul
    .sentence = Maklumat pengirim atau pembungkusan tidak betul, atau bungkusan belum sedia.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Bungkusan sedang dipulangkan kepada pengirim.
sub-returned-to-sender = { status-returned }
    .sentence = Bungkusan telah dipulangkan kepada pengirim.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = Penghantaran telah dibatalkan.
sub-cancel-requested = Pembatalan dipohon
    .sentence = Syarikat kurier telah diminta membatalkan penghantaran.

### No longer followed, unknown

sub-no-update = Sudah lama tiada kemas kini
    .sentence = Sudah lama tiada kemas kini tentang bungkusan, jadi penjejakannya dihentikan.
sub-unknown = { status-unknown }
    .sentence = Kedudukan bungkusan pada masa ini tidak diketahui.
