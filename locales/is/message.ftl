### Milestones of a journey

milestone-announced = Verið er að undirbúa sendinguna þína
    .body = Fylgibréf fyrir sendinguna þína hefur verið útbúið. Þú getur fylgst með henni um leið og flutningsaðilinn hefur tekið við henni.
milestone-shipped = Sendingin þín er á leiðinni
    .body = Flutningsaðilinn hefur tekið við sendingunni þinni. Þú getur fylgst með henni hvenær sem er.
milestone-left-origin = Sendingin þín er farin frá upprunalandinu
    .body = Sendingin þín er farin frá landinu sem hún var send frá og er á leiðinni til þín.
milestone-in-customs = Sendingin þín er í tollafgreiðslu
    .body = Tollurinn er með sendinguna þína til skoðunar. Þú þarft ekki að gera neitt að svo stöddu.
milestone-customs-papers = Tollinn vantar gögn vegna sendingarinnar þinnar
    .body = Tollinn vantar upplýsingar eða gögn áður en hægt er að afgreiða sendinguna þína. Skoðaðu rakningarsíðuna eða spurðu flutningsaðilann hvað vantar.
milestone-duties-due = Greiða þarf aðflutningsgjöld af sendingunni þinni
    .body = Greiða þarf aðflutningsgjöld áður en tollurinn afgreiðir sendinguna þína. Greiddu aðeins flutningsaðilanum eða tollinum og notaðu eingöngu viðurkenndar greiðsluleiðir þeirra sjálfra.
milestone-customs-released = Sendingin þín hefur verið tollafgreidd
    .body = Tollafgreiðslu er lokið. Sendingin þín er aftur á leiðinni til þín.
milestone-arrived-in-country = Sendingin þín er komin til móttökulandsins
    .body = Sendingin þín er komin til landsins sem hún á að fara til. Næst verður hún undirbúin fyrir afhendingu.
milestone-out-for-delivery = Sendingin þín er í útkeyrslu
    .body = Flutningsaðilinn er á leiðinni til þín með sendinguna.
milestone-delivery-failed = Ekki tókst að afhenda sendinguna þína
    .body = Á rakningarsíðunni sérðu hvort flutningsaðilinn reynir aftur eða hvar þú getur sótt sendinguna.
milestone-ready-for-pickup = Sendingin þín er tilbúin til afhendingar
    .body = Hafðu skilríki meðferðis og líka afhendingarkóða ef þú hefur fengið hann frá flutningsaðilanum.
milestone-pickup-reminder = Enn á eftir að sækja sendinguna þína
    .body = Sendingin þín hefur ekki enn verið sótt. Þegar fresturinn til að sækja hana er liðinn sendir flutningsaðilinn hana til baka.
milestone-delivered = Sendingin þín hefur verið afhent
    .body = Við vonum að allt sé eins og þú áttir von á.
milestone-delayed = Sendingunni þinni hefur seinkað
    .body = Sendingin þín er lengur á leiðinni en áætlað var. Við biðjumst velvirðingar á biðinni.
milestone-new-estimate = Nýr afhendingardagur fyrir sendinguna þína
    .body = Flutningsaðilinn hefur breytt áætluðum afhendingardegi sendingarinnar þinnar.
milestone-problem = Vandamál kom upp með sendinguna þína
    .body = Nýjustu upplýsingar eru á rakningarsíðunni. Hafðu endilega samband við okkur ef þú ert með spurningar.
milestone-returning = Sendingin þín er á leið aftur til okkar
    .body = Flutningsaðilinn er á leiðinni með sendinguna þína aftur til okkar. Hafðu samband við okkur ef þú vilt að við sendum hana á ný.
milestone-returned = Sendingin þín er komin aftur til okkar
    .body = Flutningsaðilinn hefur skilað sendingunni þinni til okkar. Láttu okkur vita hvað þú vilt að við gerum.
milestone-cancelled = Sendingin þín hefur verið afturkölluð
    .body = Þessi sending hefur verið afturkölluð. Hafðu samband við okkur ef þú áttir ekki von á því.
milestone-delivery-withdrawn = Leiðrétting: sendingin þín hefur ekki enn verið afhent
    .body = Við létum þig vita að sendingin þín hefði verið afhent. Flutningsaðilinn hefur leiðrétt það: sendingin hefur ekki enn verið afhent. Við biðjumst velvirðingar á mistökunum.
milestone-number-replaced = Sendingin þín er komin með nýtt sendingarnúmer
    .body = Notaðu nýja sendingarnúmerið héðan í frá. Eldra númerið gildir ekki lengur.
milestone-return-received = Endursendingin þín er komin til okkar
    .body = Við höfum tekið við sendingunni sem þú sendir til baka.

### Several parcels of one order

story-news = Fréttir af pöntuninni þinni
story-delivered = Afhentar sendingar: { $count } af { $total }
story-all-delivered = Allar sendingarnar ({ $total }) hafa verið afhentar
story-body = Pöntunin þín kemur í nokkrum sendingum. Hér eru nýjustu fréttir af hverri þeirra.

### Around the text of a mail

subject-with-order = { $headline } (pöntun { $order })
greeting = Góðan dag,
closing = Bestu kveðjur
button-track = Rekja sendingu

label-order = Pöntun
label-number = Sendingarnúmer
label-carrier = Flutningsaðili
label-status = Staða
label-estimate = Áætluð afhending
label-updated = Síðast uppfært
label-place = Staður
label-pickup-place = Afhendingarstaður
label-pickup-until = Síðasti dagur til að sækja
label-signed-by = Undirskrift
label-replaces = Eldra sendingarnúmer

step-announced = Undirbúin
step-shipped = Send
step-in-transit = Á leiðinni
step-out-for-delivery = Í útkeyrslu
step-delivered = Afhent
step-text = Skref { $step } af { $total }: { $name }

### Days and hours

day-today = í dag ({ $date })
day-tomorrow = á morgun ({ $date })
day-yesterday = í gær ({ $date })
day-time = { $day }, kl. { $time }
day-window = { $day }, milli kl. { $from } og { $to }
days-range = { $from } – { $to }
day-until = { $day }, í síðasta lagi
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Ef þú ert með spurningar skaltu einfaldlega svara þessum tölvupósti.
footer-reason = Þú færð þennan tölvupóst vegna þess að { $company } upplýsir þig um sendingarnar í pöntuninni þinni.
footer-unsubscribe = Hætta að fá tölvupóst um sendingar

unsubscribe-title = Tölvupóstur um sendingarnar þínar
unsubscribe-question = Viltu hætta að fá tölvupóst um sendingarnar þínar?
unsubscribe-confirm = Hætta að fá tölvupóst
unsubscribe-done = Þú færð ekki lengur tölvupóst um sendingarnar þínar.
unsubscribe-undo = Fá tölvupóst aftur
unsubscribe-undone = Þú færð aftur tölvupóst um sendingarnar þínar.
