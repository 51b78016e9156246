### Milestones of a journey

milestone-announced = Jūsu sūtījums tiek sagatavots
    .body = Jūsu sūtījuma etiķete ir izveidota. Tiklīdz sūtījums būs pie pārvadātāja, varēsiet sekot tā ceļam.
milestone-shipped = Jūsu sūtījums ir ceļā
    .body = Pārvadātājs ir pieņēmis Jūsu sūtījumu. Tā ceļam varat sekot jebkurā laikā.
milestone-left-origin = Jūsu sūtījums ir izvests no nosūtīšanas valsts
    .body = Jūsu sūtījums ir atstājis valsti, no kuras tika nosūtīts, un ir ceļā pie Jums.
milestone-in-customs = Notiek Jūsu sūtījuma muitošana
    .body = Muita pārbauda Jūsu sūtījumu. Pašlaik Jums nekas nav jādara.
milestone-customs-papers = Muitai vajadzīgi dokumenti par Jūsu sūtījumu
    .body = Lai Jūsu sūtījumu izlaistu, muitai vajadzīga informācija vai dokumenti. Lūdzu, apskatiet izsekošanas lapu vai jautājiet pārvadātājam, kā trūkst.
milestone-duties-due = Par Jūsu sūtījumu jāveic muitas maksājumi
    .body = Lai muita izlaistu Jūsu sūtījumu, jāsamaksā muitas nodoklis vai citi nodokļi. Lūdzu, maksājiet tikai pārvadātājam vai muitai un tikai viņu oficiālajos kanālos.
milestone-customs-released = Muita ir izlaidusi Jūsu sūtījumu
    .body = Muitošana ir pabeigta. Jūsu sūtījums turpina ceļu pie Jums.
milestone-arrived-in-country = Jūsu sūtījums ir saņemts galamērķa valstī
    .body = Jūsu sūtījums ir nonācis valstī, uz kuru tika nosūtīts. Tālāk to sagatavos piegādei.
milestone-out-for-delivery = Jūsu sūtījums tiek piegādāts
    .body = Pārvadātājs ar Jūsu sūtījumu ir ceļā pie Jums.
milestone-delivery-failed = Jūsu sūtījumu neizdevās piegādāt
    .body = Izsekošanas lapā redzēsiet, vai pārvadātājs mēģinās piegādāt vēlreiz un kur sūtījumu varat saņemt.
milestone-ready-for-pickup = Jūsu sūtījums ir gatavs saņemšanai
    .body = Lūdzu, ņemiet līdzi personu apliecinošu dokumentu un saņemšanas kodu, ja pārvadātājs to ir atsūtījis.
milestone-pickup-reminder = Jūsu sūtījums joprojām gaida, kad to izņemsiet
    .body = Jūsu sūtījums vēl nav izņemts. Pēc saņemšanas termiņa beigām pārvadātājs to sūta atpakaļ.
milestone-delivered = Jūsu sūtījums ir piegādāts
    .body = Ceram, ka viss ir tā, kā gaidījāt.
milestone-delayed = Jūsu sūtījums kavējas
    .body = Jūsu sūtījums ir ceļā ilgāk, nekā plānots. Atvainojamies, ka jāgaida.
milestone-new-estimate = Mainīts Jūsu sūtījuma piegādes datums
    .body = Pārvadātājs ir mainījis Jūsu sūtījuma paredzamo piegādes datumu.
milestone-problem = Ar Jūsu sūtījumu radusies problēma
    .body = Jaunākā informācija ir izsekošanas lapā. Ja Jums ir jautājumi, lūdzu, sazinieties ar mums.
milestone-returning = Jūsu sūtījums ir ceļā atpakaļ pie mums
    .body = Pārvadātājs Jūsu sūtījumu sūta mums atpakaļ. Ja vēlaties, lai to nosūtām vēlreiz, lūdzu, sazinieties ar mums.
milestone-returned = Jūsu sūtījums ir atgriezies pie mums
    .body = Pārvadātājs ir atgriezis mums Jūsu sūtījumu. Lūdzu, dariet mums zināmu, kā rīkoties tālāk.
milestone-cancelled = Jūsu sūtījums ir atcelts
    .body = Šis sūtījums ir atcelts. Ja to negaidījāt, lūdzu, sazinieties ar mums.
milestone-delivery-withdrawn = Labojums: Jūsu sūtījums vēl nav piegādāts
    .body = Mēs Jums paziņojām, ka sūtījums ir piegādāts. Pārvadātājs šo informāciju ir labojis: sūtījums vēl nav piegādāts. Atvainojamies par kļūdu.
milestone-number-replaced = Jūsu sūtījumam ir jauns numurs
    .body = Lūdzu, turpmāk izmantojiet jauno sūtījuma numuru. Iepriekšējais vairs nav derīgs.
milestone-return-received = Jūsu atgrieztais sūtījums ir saņemts
    .body = Sūtījums, ko nosūtījāt atpakaļ, ir nonācis pie mums.

### Several parcels of one order

story-news = Jaunumi par Jūsu pasūtījumu
story-delivered = { $count-plural ->
    [zero] Piegādāti { $count } sūtījumi no { $total }
    [one] Piegādāts { $count } sūtījums no { $total }
   *[other] Piegādāti { $count } sūtījumi no { $total }
}
story-all-delivered = Visi sūtījumi ir piegādāti ({ $total } no { $total })
story-body = Jūsu pasūtījums ir sadalīts vairākos sūtījumos. Šeit ir jaunākā informācija par katru no tiem.

### Around the text of a mail

subject-with-order = { $headline } (pasūtījums { $order })
greeting = Labdien!
closing = Ar cieņu
button-track = Izsekot sūtījumu

label-order = Pasūtījums
label-number = Sūtījuma numurs
label-carrier = Pārvadātājs
label-status = Statuss
label-estimate = Paredzamā piegāde
label-updated = Pēdējais atjauninājums
label-place = Vieta
label-pickup-place = Saņemšanas vieta
label-pickup-until = Saņemšanas termiņš
label-signed-by = Parakstīja
label-replaces = Iepriekšējais numurs

step-announced = Sagatavots
step-shipped = Nosūtīts
step-in-transit = Ceļā
step-out-for-delivery = Tiek piegādāts
step-delivered = Piegādāts
step-text = { $step }. solis no { $total }: { $name }

### Days and hours

day-today = šodien ({ $date })
day-tomorrow = rīt ({ $date })
day-yesterday = vakar ({ $date })
day-time = { $day }, plkst. { $time }
day-window = { $day }, plkst. { $from }–{ $to }
days-range = { $from } – { $to }
day-until = { $day } vai agrāk
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Ja Jums ir jautājumi, vienkārši atbildiet uz šo e-pasta vēstuli.
footer-reason = Šo e-pasta vēstuli saņemat, jo informējam Jūs par Jūsu pasūtījuma sūtījumiem ({ $company }).
footer-unsubscribe = Atteikties no e-pasta vēstulēm par sūtījumiem

unsubscribe-title = E-pasta vēstules par Jūsu sūtījumiem
unsubscribe-question = Vai vēlaties vairs nesaņemt e-pasta vēstules par saviem sūtījumiem?
unsubscribe-confirm = Atteikties no vēstulēm
unsubscribe-done = Jūs vairs nesaņemsiet e-pasta vēstules par saviem sūtījumiem.
unsubscribe-undo = Atkal saņemt vēstules
unsubscribe-undone = Jūs atkal saņemsiet e-pasta vēstules par saviem sūtījumiem.
