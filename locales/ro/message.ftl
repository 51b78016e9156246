### Milestones of a journey

milestone-announced = Pregătim coletul dumneavoastră
    .body = AWB-ul pentru coletul dumneavoastră a fost generat. Veți putea urmări drumul coletului imediat ce acesta ajunge la curier.
milestone-shipped = Coletul dumneavoastră este pe drum
    .body = Coletul a fost preluat de curier. Îi puteți urmări drumul oricând.
milestone-left-origin = Coletul dumneavoastră a plecat din țara de origine
    .body = Coletul a plecat din țara de origine și se îndreaptă spre dumneavoastră.
milestone-in-customs = Coletul dumneavoastră este în curs de vămuire
    .body = Coletul este verificat la vamă. Deocamdată nu trebuie să faceți nimic.
milestone-customs-papers = Vama solicită documente pentru coletul dumneavoastră
    .body = Pentru a elibera coletul, vama are nevoie de informații sau documente. Vă rugăm să consultați pagina de urmărire sau să întrebați curierul ce lipsește.
milestone-duties-due = Taxe vamale sau alte taxe de plată pentru colet
    .body = Pentru ca vama să elibereze coletul, trebuie plătite taxe vamale sau alte taxe. Vă rugăm să plătiți numai curierului sau vămii, prin canalele lor oficiale.
milestone-customs-released = Coletul dumneavoastră a fost eliberat de vamă
    .body = Vămuirea s-a încheiat. Coletul își continuă drumul spre dumneavoastră.
milestone-arrived-in-country = Coletul dumneavoastră a ajuns în țara de destinație
    .body = Coletul a ajuns în țara de destinație. Urmează să fie pregătit pentru livrare.
milestone-out-for-delivery = Coletul dumneavoastră este în curs de livrare
    .body = Curierul se îndreaptă spre dumneavoastră cu coletul.
milestone-delivery-failed = Coletul dumneavoastră nu a putut fi livrat
    .body = Pe pagina de urmărire puteți vedea dacă va urma o nouă încercare de livrare sau de unde puteți ridica coletul.
milestone-ready-for-pickup = Coletul dumneavoastră poate fi ridicat
    .body = Vă rugăm să aveți la dumneavoastră un act de identitate și codul de ridicare, dacă l-ați primit de la curier.
milestone-pickup-reminder = Coletul dumneavoastră așteaptă încă să fie ridicat
    .body = Coletul nu a fost ridicat încă. După ultima zi de ridicare, curierul îl trimite înapoi.
milestone-delivered = Coletul dumneavoastră a fost livrat
    .body = Sperăm că totul este pe măsura așteptărilor.
milestone-delayed = Coletul dumneavoastră întârzie
    .body = Livrarea durează mai mult decât era prevăzut. Ne cerem scuze pentru așteptare.
milestone-new-estimate = Dată nouă de livrare pentru coletul dumneavoastră
    .body = Curierul a schimbat data estimată de livrare a coletului.
milestone-problem = A apărut o problemă cu coletul dumneavoastră
    .body = Pe pagina de urmărire găsiți ultimele noutăți. Dacă aveți întrebări, vă rugăm să ne contactați.
milestone-returning = Coletul dumneavoastră se întoarce la noi
    .body = Curierul ne returnează coletul. Dacă doriți să vi-l trimitem din nou, vă rugăm să ne contactați.
milestone-returned = Coletul dumneavoastră s-a întors la noi
    .body = Curierul ne-a returnat coletul. Vă rugăm să ne spuneți cum doriți să procedăm.
milestone-cancelled = Expedierea coletului dumneavoastră a fost anulată
    .body = Această expediere a fost anulată. Dacă nu vă așteptați la acest lucru, vă rugăm să ne contactați.
milestone-delivery-withdrawn = Corecție: coletul dumneavoastră nu a fost încă livrat
    .body = V-am anunțat că a fost livrat coletul. Curierul a corectat această informație: coletul nu a fost încă livrat. Ne cerem scuze pentru eroare.
milestone-number-replaced = Coletul dumneavoastră are un număr AWB nou
    .body = Vă rugăm să folosiți de acum înainte noul număr AWB. Cel vechi nu mai este valabil.
milestone-return-received = Am primit returul dumneavoastră
    .body = Coletul pe care ni l-ați returnat a ajuns la noi.

### Several parcels of one order

story-news = Noutăți despre comanda dumneavoastră
story-delivered = { $count-plural ->
    [one] A fost livrat { $count } colet din { $total }
    [few] Au fost livrate { $count } colete din { $total }
   *[other] Au fost livrate { $count } de colete din { $total }
}
story-all-delivered = { $total-plural ->
    [one] Toate coletele au fost livrate: { $total } din { $total }
    [few] Toate cele { $total } colete au fost livrate
   *[other] Toate cele { $total } de colete au fost livrate
}
story-body = Comanda dumneavoastră este trimisă în mai multe colete. Iată ultimele noutăți despre fiecare.

### Around the text of a mail

subject-with-order = { $headline } (comanda { $order })
greeting = Bună ziua,
closing = Cu stimă,
button-track = Urmăriți coletul

label-order = Comandă
label-number = Număr AWB
label-carrier = Curier
label-status = Stare
label-estimate = Livrare estimată
label-updated = Ultima actualizare
label-place = Loc
label-pickup-place = Loc de ridicare
label-pickup-until = Ultima zi de ridicare
label-signed-by = Semnat de
label-replaces = Număr anterior

step-announced = Pregătit
step-shipped = Expediat
step-in-transit = Pe drum
step-out-for-delivery = În livrare
step-delivered = Livrat
step-text = Pasul { $step } din { $total }: { $name }

### Days and hours

day-today = astăzi, { $date }
day-tomorrow = mâine, { $date }
day-yesterday = ieri, { $date }
day-time = { $day }, { $time }
day-window = { $day }, între { $from } și { $to }
days-range = { $from } – { $to }
day-until = cel târziu { $day }
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Dacă aveți întrebări, puteți răspunde direct la acest e-mail.
footer-reason = Primiți acest e-mail deoarece { $company } vă ține la curent cu coletele din comanda dumneavoastră.
footer-unsubscribe = Dezabonare de la e-mailurile despre colete

unsubscribe-title = E-mailuri despre coletele dumneavoastră
unsubscribe-question = Doriți să nu mai primiți e-mailuri despre coletele dumneavoastră?
unsubscribe-confirm = Dezabonare
unsubscribe-done = Nu veți mai primi e-mailuri despre coletele dumneavoastră.
unsubscribe-undo = Doresc să le primesc din nou
unsubscribe-undone = Veți primi din nou e-mailuri despre coletele dumneavoastră.
