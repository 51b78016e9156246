### Milestones of a journey

milestone-announced = Bungkusan anda sedang disediakan
    .body = Label penghantaran untuk bungkusan anda telah dijana. Anda boleh menjejaki perjalanannya sebaik sahaja syarikat kurier menerimanya.
milestone-shipped = Bungkusan anda sedang dalam perjalanan
    .body = Bungkusan anda telah diterima oleh syarikat kurier. Anda boleh menjejaki perjalanannya pada bila-bila masa.
milestone-left-origin = Bungkusan anda telah meninggalkan negara asal
    .body = Bungkusan anda telah meninggalkan negara asal dan sedang dalam perjalanan kepada anda.
milestone-in-customs = Bungkusan anda dalam proses pelepasan Kastam
    .body = Bungkusan anda sedang diperiksa oleh Kastam. Anda tidak perlu berbuat apa-apa buat masa ini.
milestone-customs-papers = Kastam memerlukan dokumen untuk bungkusan anda
    .body = Kastam memerlukan maklumat atau dokumen sebelum melepaskan bungkusan. Sila lihat halaman penjejakan atau tanya syarikat kurier apa yang masih diperlukan.
milestone-duties-due = Duti atau cukai bungkusan anda perlu dibayar
    .body = Duti atau cukai perlu dibayar sebelum Kastam melepaskan bungkusan. Sila bayar kepada syarikat kurier atau Kastam sahaja, melalui saluran rasmi mereka.
milestone-customs-released = Bungkusan anda telah dilepaskan oleh Kastam
    .body = Pelepasan Kastam telah selesai. Bungkusan anda meneruskan perjalanannya kepada anda.
milestone-arrived-in-country = Bungkusan anda telah tiba di negara destinasi
    .body = Bungkusan anda telah tiba di negara destinasi. Seterusnya, bungkusan akan disediakan untuk penghantaran.
milestone-out-for-delivery = Bungkusan anda telah keluar untuk penghantaran
    .body = Syarikat kurier sedang membawa bungkusan kepada anda.
milestone-delivery-failed = Bungkusan anda tidak berjaya dihantar
    .body = Di halaman penjejakan, anda boleh melihat sama ada syarikat kurier akan mencuba lagi atau di mana bungkusan boleh diambil.
milestone-ready-for-pickup = Bungkusan anda sedia untuk diambil
    .body = Sila bawa dokumen pengenalan diri, dan kod pengambilan jika anda menerimanya daripada syarikat kurier.
milestone-pickup-reminder = Bungkusan anda masih menunggu untuk diambil
    .body = Bungkusan anda belum diambil. Selepas hari terakhir pengambilan, syarikat kurier akan memulangkannya kepada pengirim.
milestone-delivered = Bungkusan anda telah berjaya dihantar
    .body = Kami harap semuanya memenuhi jangkaan anda.
milestone-delayed = Bungkusan anda mengalami kelewatan
    .body = Bungkusan anda mengambil masa lebih lama daripada yang dirancang. Kami memohon maaf atas kelewatan ini.
milestone-new-estimate = Tarikh penghantaran bungkusan anda telah ditukar
    .body = Syarikat kurier telah menukar jangkaan tarikh penghantaran bungkusan anda.
milestone-problem = Terdapat masalah pada bungkusan anda
    .body = Maklumat terkini boleh dilihat di halaman penjejakan. Jika ada pertanyaan, sila hubungi kami.
milestone-returning = Bungkusan anda sedang dipulangkan kepada kami
    .body = Syarikat kurier sedang memulangkan bungkusan anda kepada kami. Jika anda mahu bungkusan dihantar semula, sila hubungi kami.
milestone-returned = Bungkusan anda telah dipulangkan kepada kami
    .body = Syarikat kurier telah memulangkan bungkusan anda kepada kami. Sila beritahu kami tindakan yang anda inginkan.
milestone-cancelled = Penghantaran bungkusan anda telah dibatalkan
    .body = Penghantaran ini telah dibatalkan. Jika anda tidak menjangkakan pembatalan ini, sila hubungi kami.
milestone-delivery-withdrawn = Pembetulan: bungkusan anda belum sampai
    .body = Kami telah memaklumkan bahawa bungkusan anda berjaya dihantar. Syarikat kurier telah membetulkan maklumat itu: bungkusan belum sampai kepada penerima. Kami memohon maaf atas kesilapan ini.
milestone-number-replaced = Bungkusan anda mempunyai nombor penjejakan baharu
    .body = Sila gunakan nombor penjejakan baharu mulai sekarang. Nombor lama tidak lagi sah.
milestone-return-received = Bungkusan pulangan anda telah tiba
    .body = Bungkusan yang anda pulangkan telah kami terima.

### Several parcels of one order

story-news = Maklumat terkini pesanan anda
story-delivered = { $count } daripada { $total } bungkusan telah berjaya dihantar
story-all-delivered = Kesemua { $total } bungkusan telah berjaya dihantar
story-body = Pesanan anda dihantar dalam beberapa bungkusan. Berikut ialah maklumat terkini bagi setiap bungkusan.

### Around the text of a mail

subject-with-order = { $headline } (pesanan { $order })
greeting = Salam sejahtera,
closing = Salam hormat,
button-track = Jejak bungkusan

label-order = Pesanan
label-number = Nombor penjejakan
label-carrier = Syarikat kurier
label-status = Status
label-estimate = Dijangka tiba
label-updated = Kemas kini terakhir
label-place = Lokasi
label-pickup-place = Tempat pengambilan
label-pickup-until = Tarikh akhir pengambilan
label-signed-by = Ditandatangani oleh
label-replaces = Nombor penjejakan lama

step-announced = Disediakan
step-shipped = Diterima kurier
step-in-transit = Dalam perjalanan
step-out-for-delivery = Keluar untuk penghantaran
step-delivered = Berjaya dihantar
step-text = Langkah { $step } daripada { $total }: { $name }

### Days and hours

day-today = hari ini, { $date }
day-tomorrow = esok, { $date }
day-yesterday = semalam, { $date }
day-time = { $day }, { $time }
day-window = { $day }, { $from } hingga { $to }
days-range = { $from } hingga { $to }
day-until = selewat-lewatnya { $day }
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Jika ada pertanyaan, balas sahaja e-mel ini.
footer-reason = Anda menerima e-mel ini kerana { $company } memaklumkan perkembangan bungkusan bagi pesanan anda.
footer-unsubscribe = Berhenti menerima e-mel tentang bungkusan

unsubscribe-title = E-mel tentang bungkusan anda
unsubscribe-question = Adakah anda ingin berhenti menerima e-mel tentang bungkusan anda?
unsubscribe-confirm = Berhenti menerima e-mel
unsubscribe-done = Anda tidak akan menerima e-mel tentang bungkusan anda lagi.
unsubscribe-undo = Terima semula e-mel
unsubscribe-undone = Anda akan menerima semula e-mel tentang bungkusan anda.
