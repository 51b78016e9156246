### Milestones of a journey

milestone-announced = Paket Anda sedang disiapkan
    .body = Label pengiriman untuk paket Anda sudah dibuat. Anda dapat melacak perjalanannya setelah paket diterima oleh jasa pengiriman.
milestone-shipped = Paket Anda sedang dalam perjalanan
    .body = Paket Anda sudah berada di jasa pengiriman. Anda dapat melacak perjalanannya kapan saja.
milestone-left-origin = Paket Anda sudah berangkat dari negara asal
    .body = Paket Anda sudah berangkat dari negara asal dan sedang menuju alamat Anda.
milestone-in-customs = Paket Anda dalam proses Bea Cukai
    .body = Paket Anda sedang diperiksa oleh Bea Cukai. Saat ini tidak ada yang perlu Anda lakukan.
milestone-customs-papers = Bea Cukai memerlukan dokumen untuk paket Anda
    .body = Bea Cukai memerlukan informasi atau dokumen sebelum paket dapat dikeluarkan. Silakan lihat halaman pelacakan atau tanyakan kepada jasa pengiriman apa yang masih kurang.
milestone-duties-due = Bea masuk atau pajak paket Anda perlu dibayar
    .body = Bea masuk atau pajak perlu dibayar sebelum paket dapat dikeluarkan dari Bea Cukai. Mohon lakukan pembayaran hanya kepada jasa pengiriman atau Bea Cukai, melalui saluran resmi mereka.
milestone-customs-released = Paket Anda sudah selesai diproses oleh Bea Cukai
    .body = Proses Bea Cukai sudah selesai. Paket Anda melanjutkan perjalanan ke alamat Anda.
milestone-arrived-in-country = Paket Anda sudah tiba di negara tujuan
    .body = Paket Anda sudah tiba di negara tujuan. Selanjutnya, paket akan disiapkan untuk pengantaran.
milestone-out-for-delivery = Paket Anda sedang diantar
    .body = Jasa pengiriman sedang mengantar paket ke alamat Anda.
milestone-delivery-failed = Paket Anda belum berhasil diantar
    .body = Di halaman pelacakan, Anda dapat melihat apakah jasa pengiriman akan mencoba lagi atau di mana paket dapat diambil.
milestone-ready-for-pickup = Paket Anda sudah siap diambil
    .body = Mohon bawa kartu identitas, serta kode pengambilan jika Anda menerimanya dari jasa pengiriman.
milestone-pickup-reminder = Paket Anda masih menunggu diambil
    .body = Paket Anda belum diambil. Setelah batas waktu pengambilan, jasa pengiriman akan mengembalikannya ke pengirim.
milestone-delivered = Paket Anda sudah diterima
    .body = Semoga semuanya sesuai dengan harapan Anda.
milestone-delayed = Paket Anda mengalami keterlambatan
    .body = Pengiriman paket Anda memakan waktu lebih lama dari rencana. Kami mohon maaf atas keterlambatan ini.
milestone-new-estimate = Tanggal pengantaran paket Anda berubah
    .body = Jasa pengiriman telah mengubah perkiraan tanggal pengantaran paket Anda.
milestone-problem = Ada kendala pada paket Anda
    .body = Kabar terbaru dapat dilihat di halaman pelacakan. Jika ada pertanyaan, silakan hubungi kami.
milestone-returning = Paket Anda sedang dikembalikan kepada kami
    .body = Jasa pengiriman sedang mengembalikan paket Anda kepada kami. Jika Anda ingin paket dikirim ulang, silakan hubungi kami.
milestone-returned = Paket Anda sudah dikembalikan kepada kami
    .body = Jasa pengiriman sudah mengembalikan paket Anda kepada kami. Silakan beri tahu kami langkah selanjutnya yang Anda inginkan.
milestone-cancelled = Pengiriman paket Anda telah dibatalkan
    .body = Pengiriman ini telah dibatalkan. Jika Anda tidak mengetahui pembatalan ini, silakan hubungi kami.
milestone-delivery-withdrawn = Ralat: paket Anda belum sampai
    .body = Kami telah memberi tahu Anda bahwa paket sudah diterima. Jasa pengiriman meralat informasi tersebut: paket belum diterima. Kami mohon maaf atas kekeliruan ini.
milestone-number-replaced = Paket Anda memiliki nomor resi baru
    .body = Mulai sekarang, mohon gunakan nomor resi yang baru. Nomor resi yang lama sudah tidak berlaku.
milestone-return-received = Paket retur Anda sudah tiba
    .body = Paket yang Anda kirim kembali sudah kami terima.

### Several parcels of one order

story-news = Kabar terbaru pesanan Anda
story-delivered = { $count } dari { $total } paket sudah diterima
story-all-delivered = Semua { $total } paket sudah diterima
story-body = Pesanan Anda dikirim dalam beberapa paket. Berikut kabar terbaru setiap paket.

### Around the text of a mail

subject-with-order = { $headline } (pesanan { $order })
greeting = Halo,
closing = Salam hangat,
button-track = Lacak paket

label-order = Pesanan
label-number = Nomor resi
label-carrier = Jasa pengiriman
label-status = Status
label-estimate = Perkiraan tiba
label-updated = Pembaruan terakhir
label-place = Lokasi
label-pickup-place = Tempat pengambilan
label-pickup-until = Batas waktu pengambilan
label-signed-by = Ditandatangani oleh
label-replaces = Nomor resi lama

step-announced = Disiapkan
step-shipped = Dikirim
step-in-transit = Dalam perjalanan
step-out-for-delivery = Sedang diantar
step-delivered = Sudah diterima
step-text = Tahap { $step } dari { $total }: { $name }

### Days and hours

day-today = hari ini, { $date }
day-tomorrow = besok, { $date }
day-yesterday = kemarin, { $date }
day-time = { $day }, pukul { $time }
day-window = { $day }, pukul { $from } sampai { $to }
days-range = { $from } sampai { $to }
day-until = paling lambat { $day }
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Jika ada pertanyaan, cukup balas email ini.
footer-reason = Anda menerima email ini karena { $company } memberikan kabar tentang paket pesanan Anda.
footer-unsubscribe = Berhenti menerima email tentang paket

unsubscribe-title = Email tentang paket Anda
unsubscribe-question = Apakah Anda ingin berhenti menerima email tentang paket Anda?
unsubscribe-confirm = Berhenti menerima email
unsubscribe-done = Anda tidak akan lagi menerima email tentang paket Anda.
unsubscribe-undo = Terima email kembali
unsubscribe-undone = Anda akan kembali menerima email tentang paket Anda.
