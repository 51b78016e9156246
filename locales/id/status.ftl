### Main statuses, in the order of a journey

status-pending = Menunggu informasi
status-not-found = Tidak ditemukan
status-info-received = Data pengiriman diterima
status-in-transit = Dalam perjalanan
status-out-for-delivery = Sedang diantar
status-available-for-pickup = Siap diambil
status-delivery-failed = Pengantaran gagal
status-delivered = Sudah diterima
status-exception = Ada kendala
status-returning = Sedang dikembalikan
status-returned = Dikembalikan ke pengirim
status-cancelled = Dibatalkan
status-expired = Pelacakan dihentikan
status-unknown = Tidak diketahui

### Pending: the carrier was asked and has not answered

sub-registered = Terdaftar untuk pelacakan
    .sentence = Informasi sudah diminta ke jasa pengiriman dan belum ada jawaban.

### Not found

sub-no-data-yet = Belum ada data di jasa pengiriman
    .sentence = Jasa pengiriman belum memiliki data untuk nomor ini. Hal ini wajar pada hari-hari pertama.
sub-invalid-number = Nomor tidak diterima jasa pengiriman
    .sentence = Jasa pengiriman tidak menerima nomor ini. Mohon periksa kembali apakah ada salah ketik.
sub-carrier-mismatch = Nomor milik jasa pengiriman lain
    .sentence = Menurut jasa pengiriman, nomor ini bukan miliknya. Nomor ini mungkin milik jasa pengiriman lain.

### Announced: the goods were not seen yet

sub-label-created = Label pengiriman dibuat
    .sentence = Label pengiriman sudah dibuat. Paket belum diterima oleh jasa pengiriman.
sub-awaiting-collection = Menunggu penjemputan oleh jasa pengiriman
    .sentence = Jasa pengiriman sudah diminta menjemput paket dari pengirim.

### In transit

sub-moving = Sedang dikirim
    .sentence = Paket sedang dalam perjalanan.
sub-picked-up = Diterima oleh jasa pengiriman
    .sentence = Paket sudah berada di jasa pengiriman.
sub-departed-facility = Berangkat dari pusat sortir
    .sentence = Paket sudah berangkat dari pusat sortir.
sub-arrived-facility = Tiba di pusat sortir
    .sentence = Paket sudah tiba di pusat sortir.
sub-departed-origin-country = Berangkat dari negara asal
    .sentence = Paket sudah berangkat dari negara asal.
sub-arrived-destination-country = Tiba di negara tujuan
    .sentence = Paket sudah tiba di negara tujuan.
sub-at-delivery-facility = Di pusat pengantaran
    .sentence = Paket sudah tiba di pusat pengantaran yang akan mengantarnya.
sub-handed-to-last-mile = Diserahkan ke jasa pengiriman yang mengantar
    .sentence = Paket sudah diserahkan ke jasa pengiriman yang akan mengantarnya.
sub-forwarded = Diteruskan ke alamat lain
    .sentence = Paket sedang diteruskan ke alamat lain.
sub-problem-resolved = Kendala teratasi, lanjut dikirim
    .sentence = Kendala sudah teratasi. Pengiriman paket dilanjutkan.
sub-delivery-scheduled = Pengantaran dijadwalkan
    .sentence = Tanggal pengantaran sudah ditentukan.
sub-delivery-rescheduled = Pengantaran dijadwalkan ulang
    .sentence = Tanggal pengantaran telah diubah.
sub-customs-started = Dalam proses Bea Cukai
    .sentence = Paket sedang diperiksa oleh Bea Cukai.
sub-customs-released = Selesai di Bea Cukai
    .sentence = Paket sudah selesai diproses oleh Bea Cukai.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Paket sedang diantar.
sub-recipient-contacted = Penerima dihubungi sebelum pengantaran
    .sentence = Jasa pengiriman sudah menghubungi penerima mengenai pengantaran.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Paket sudah siap diambil.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Jasa pengiriman sudah mencoba mengantar paket, tetapi belum berhasil.
sub-recipient-absent = Tidak ada orang di tempat
    .sentence = Jasa pengiriman sudah mencoba mengantar paket, tetapi tidak ada orang di tempat.
sub-business-closed = Toko atau kantor tutup
    .sentence = Jasa pengiriman sudah mencoba mengantar paket, tetapi toko atau kantor sedang tutup.
sub-attempt-bad-address = Pengantaran gagal: alamat salah
    .sentence = Jasa pengiriman sudah mencoba mengantar paket, tetapi alamatnya salah atau tidak lengkap.
sub-attempt-refused = Pengantaran gagal: ditolak di tempat
    .sentence = Jasa pengiriman sudah mencoba mengantar paket, tetapi paket ditolak di tempat.
sub-attempt-access = Pengantaran gagal: tidak ada akses
    .sentence = Jasa pengiriman sudah mencoba mengantar paket, tetapi tidak dapat mencapai lokasi.
sub-attempt-security-or-fee = Pengantaran gagal: pemeriksaan keamanan atau biaya
    .sentence = Pengantaran terhenti karena pemeriksaan keamanan atau biaya yang belum dibayar.
sub-notice-left = Pemberitahuan ditinggalkan
    .sentence = Jasa pengiriman meninggalkan pemberitahuan tentang cara mendapatkan paket.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Paket sudah diterima.
sub-delivered-signed = Diterima dengan tanda tangan
    .sentence = Paket sudah diterima dengan tanda tangan.
sub-delivered-neighbour-or-safe-place = Dititipkan ke tetangga atau di tempat aman
    .sentence = Paket dititipkan ke tetangga atau diletakkan di tempat aman.
sub-delivered-collected = Diambil oleh penerima
    .sentence = Paket sudah diambil oleh penerima.
sub-delivered-cod = Diterima dan dibayar di tempat (COD)
    .sentence = Paket sudah diterima dan dibayar di tempat (COD).

### Problem

sub-exception-other = { status-exception }
    .sentence = Ada kendala pada paket. Jasa pengiriman tidak menyebutkan alasannya.
sub-delayed = Terlambat
    .sentence = Paket mengalami keterlambatan.
sub-delayed-weather = Terlambat karena cuaca
    .sentence = Paket mengalami keterlambatan karena cuaca.
sub-delayed-processing = Terlambat di jaringan jasa pengiriman
    .sentence = Paket mengalami keterlambatan di jaringan jasa pengiriman.
sub-delayed-transport = Terlambat dalam pengangkutan
    .sentence = Paket mengalami keterlambatan karena pesawat atau truk pengangkutnya terlambat.
sub-missorted = Salah rute
    .sentence = Paket terkirim ke rute yang salah dan sedang dialihkan.
sub-on-hold = Ditahan
    .sentence = Paket ditahan oleh jasa pengiriman tanpa keterangan alasan.
sub-held-for-payment = Ditahan: menunggu pembayaran
    .sentence = Paket ditahan oleh jasa pengiriman sampai biaya dibayar.
sub-security-hold = Ditahan: pemeriksaan keamanan
    .sentence = Paket ditahan untuk pemeriksaan.
sub-customs-held = Ditahan Bea Cukai
    .sentence = Paket ditahan oleh Bea Cukai.
sub-customs-documents-required = Bea Cukai memerlukan dokumen
    .sentence = Bea Cukai memerlukan informasi atau dokumen sebelum paket dapat dikeluarkan.
sub-customs-payment-required = Bea masuk atau pajak belum dibayar
    .sentence = Bea masuk atau pajak perlu dibayar sebelum paket dapat dikeluarkan dari Bea Cukai.
sub-customs-rejected = Ditolak Bea Cukai
    .sentence = Paket ditolak oleh Bea Cukai.
sub-bad-address = Alamat salah atau tidak lengkap
    .sentence = Alamat salah atau tidak lengkap. Jasa pengiriman memerlukan alamat yang benar untuk mengantar paket.
sub-recipient-moved = Penerima pindah alamat
    .sentence = Penerima sudah tidak berada di alamat ini.
sub-recipient-info-invalid = Data penerima salah
    .sentence = Nama, nomor telepon, atau data lain milik penerima tidak benar.
sub-refused = Ditolak penerima
    .sentence = Paket ditolak oleh penerima.
sub-pickup-expired = Tidak diambil tepat waktu
    .sentence = Paket tidak diambil sampai batas waktu.
sub-rejected-by-carrier = Ditolak jasa pengiriman
    .sentence = Jasa pengiriman tidak menerima paket ini.
sub-undeliverable = Tidak dapat diantar
    .sentence = Jasa pengiriman tidak dapat mengantar paket.
sub-damaged = Rusak
    .sentence = Paket mengalami kerusakan.
sub-lost = Hilang
    .sentence = Jasa pengiriman melaporkan bahwa paket hilang.
sub-destroyed = Dimusnahkan
    .sentence = Paket telah dimusnahkan.
sub-shipper-error = Data pengirim atau kemasan tidak sesuai
    .sentence = Data pengirim atau kemasan tidak sesuai, atau paket belum siap.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Paket sedang dalam perjalanan kembali ke pengirim.
sub-returned-to-sender = { status-returned }
    .sentence = Paket sudah dikembalikan ke pengirim.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = Pengiriman telah dibatalkan.
sub-cancel-requested = Pembatalan diajukan
    .sentence = Jasa pengiriman sudah diminta membatalkan pengiriman.

### No longer followed, unknown

sub-no-update = Lama tidak ada kabar
    .sentence = Sudah lama tidak ada kabar tentang paket, sehingga pelacakannya dihentikan.
sub-unknown = { status-unknown }
    .sentence = Posisi paket saat ini tidak diketahui.
