### Milestones of a journey

milestone-announced = Il Suo pacco è in preparazione
    .body = L’etichetta del Suo pacco è stata creata. Potrà seguirne il viaggio non appena il corriere lo avrà preso in carico.
milestone-shipped = Il Suo pacco è in viaggio
    .body = Il corriere ha preso in carico il Suo pacco. Può seguirne il viaggio in qualsiasi momento.
milestone-left-origin = Il Suo pacco è partito dal Paese di origine
    .body = Il Suo pacco ha lasciato il Paese di origine ed è in viaggio verso di Lei.
milestone-in-customs = Il Suo pacco è in fase di sdoganamento
    .body = Il Suo pacco è sottoposto ai controlli della dogana. Al momento non deve fare nulla.
milestone-customs-papers = La dogana richiede documenti per il Suo pacco
    .body = Per sdoganare il pacco, la dogana richiede informazioni o documenti. La invitiamo a consultare la pagina di tracciamento o a chiedere al corriere che cosa manca.
milestone-duties-due = Dazi o imposte da pagare per il Suo pacco
    .body = Per sdoganare il pacco occorre pagare dazi o imposte. La invitiamo a pagare soltanto al corriere o alla dogana, attraverso i loro canali ufficiali.
milestone-customs-released = Il Suo pacco è stato sdoganato
    .body = Lo sdoganamento è concluso. Il Suo pacco prosegue il viaggio verso di Lei.
milestone-arrived-in-country = Il Suo pacco è arrivato nel Paese di destinazione
    .body = Il Suo pacco è arrivato nel Paese di destinazione. Ora verrà preparato per la consegna.
milestone-out-for-delivery = Il Suo pacco è in consegna
    .body = Il corriere sta portando il pacco al Suo indirizzo.
milestone-delivery-failed = Non è stato possibile consegnare il Suo pacco
    .body = Nella pagina di tracciamento può vedere se il corriere effettuerà un nuovo tentativo o dove può ritirare il pacco.
milestone-ready-for-pickup = Il Suo pacco è pronto per il ritiro
    .body = La preghiamo di portare con sé un documento d’identità e il codice di ritiro, se il corriere Gliene ha inviato uno.
milestone-pickup-reminder = Il Suo pacco è ancora in attesa di ritiro
    .body = Il Suo pacco non è ancora stato ritirato. Trascorso l’ultimo giorno utile per il ritiro, il corriere lo restituisce al mittente.
milestone-delivered = Il Suo pacco è stato consegnato
    .body = Ci auguriamo che tutto sia come si aspettava.
milestone-delayed = Il Suo pacco è in ritardo
    .body = Il viaggio del Suo pacco richiede più tempo del previsto. Ci scusiamo per l’attesa.
milestone-new-estimate = Nuova data di consegna per il Suo pacco
    .body = Il corriere ha modificato la data di consegna prevista del Suo pacco.
milestone-problem = C’è un problema con il Suo pacco
    .body = Nella pagina di tracciamento trova le ultime novità. Per qualsiasi domanda, siamo a Sua disposizione.
milestone-returning = Il Suo pacco ci viene restituito
    .body = Il corriere ci sta restituendo il Suo pacco. Se desidera che Le venga spedito di nuovo, La preghiamo di contattarci.
milestone-returned = Il Suo pacco ci è stato restituito
    .body = Il corriere ci ha restituito il Suo pacco. La preghiamo di farci sapere come desidera procedere.
milestone-cancelled = La spedizione del Suo pacco è stata annullata
    .body = Questa spedizione è stata annullata. Se non se lo aspettava, La preghiamo di contattarci.
milestone-delivery-withdrawn = Rettifica: il Suo pacco non è ancora stato consegnato
    .body = Le avevamo comunicato che il Suo pacco era stato consegnato. Il corriere ha corretto questa informazione: il pacco non è ancora stato consegnato. Ci scusiamo per l’errore.
milestone-number-replaced = Il Suo pacco ha un nuovo numero di tracciamento
    .body = D’ora in poi La preghiamo di utilizzare il nuovo numero di tracciamento. Quello precedente non è più valido.
milestone-return-received = Il Suo reso è arrivato
    .body = Abbiamo ricevuto il pacco che ci ha rispedito.

### Several parcels of one order

story-news = Novità sul Suo ordine
story-delivered = { $count-plural ->
    [one] { $count } pacco su { $total } è stato consegnato
    [many] { $count } di pacchi su { $total } sono stati consegnati
   *[other] { $count } pacchi su { $total } sono stati consegnati
}
story-all-delivered = { $total-plural ->
    [one] Tutti i pacchi sono stati consegnati: { $total } su { $total }
    [many] Tutti i pacchi sono stati consegnati: { $total } su { $total }
   *[other] I Suoi { $total } pacchi sono stati consegnati
}
story-body = Il Suo ordine viene spedito in più pacchi. Ecco le ultime novità su ciascuno di essi.

### Around the text of a mail

subject-with-order = { $headline } (ordine { $order })
greeting = Gentile cliente,
closing = Cordiali saluti
button-track = Segui il pacco

label-order = Ordine
label-number = Numero di tracciamento
label-carrier = Corriere
label-status = Stato
label-estimate = Consegna prevista
label-updated = Ultimo aggiornamento
label-place = Luogo
label-pickup-place = Luogo di ritiro
label-pickup-until = Da ritirare entro
label-signed-by = Firmato da
label-replaces = Sostituisce il numero

step-announced = Preparato
step-shipped = Spedito
step-in-transit = In viaggio
step-out-for-delivery = In consegna
step-delivered = Consegnato
step-text = Fase { $step } di { $total }: { $name }

### Days and hours

day-today = oggi, { $date }
day-tomorrow = domani, { $date }
day-yesterday = ieri, { $date }
day-time = { $day }, ore { $time }
day-window = { $day }, dalle { $from } alle { $to }
days-range = da { $from } a { $to }
day-until = entro { $day }
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Per qualsiasi domanda, basta rispondere a questa e-mail.
footer-reason = Riceve questa e-mail perché { $company } La aggiorna sui pacchi del Suo ordine.
footer-unsubscribe = Non ricevere più e-mail sui pacchi

unsubscribe-title = E-mail sui Suoi pacchi
unsubscribe-question = Desidera non ricevere più e-mail sui Suoi pacchi?
unsubscribe-confirm = Non ricevere più e-mail
unsubscribe-done = Non riceverà più e-mail sui Suoi pacchi.
unsubscribe-undo = Riattiva le e-mail
unsubscribe-undone = Riceverà di nuovo le e-mail sui Suoi pacchi.
