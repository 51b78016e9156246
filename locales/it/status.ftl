### Main statuses, in the order of a journey

status-pending = In attesa
status-not-found = Non trovato
status-info-received = Preannunciato
status-in-transit = In transito
status-out-for-delivery = In consegna
status-available-for-pickup = Pronto per il ritiro
status-delivery-failed = Mancata consegna
status-delivered = Consegnato
status-exception = Problema
status-returning = In restituzione al mittente
status-returned = Restituito al mittente
status-cancelled = Annullato
status-expired = Tracciamento terminato
status-unknown = Sconosciuto

### Pending: the carrier was asked and has not answered

sub-registered = Tracciamento richiesto
    .sentence = La richiesta è stata inviata al corriere, che non ha ancora risposto.

### Not found

sub-no-data-yet = Ancora nessun dato dal corriere
    .sentence = Il corriere non ha ancora informazioni su questo numero. Nei primi giorni è normale.
sub-invalid-number = Numero non accettato dal corriere
    .sentence = Il corriere non accetta questo numero. La preghiamo di verificare che sia scritto correttamente.
sub-carrier-mismatch = Numero di un altro corriere
    .sentence = Il corriere segnala che questo numero non è tra i suoi. Potrebbe essere di un altro corriere.

### Announced: the goods were not seen yet

sub-label-created = Etichetta creata
    .sentence = L’etichetta è stata creata. Il pacco non è ancora stato affidato al corriere.
sub-awaiting-collection = In attesa di ritiro da parte del corriere
    .sentence = Il corriere è stato incaricato di ritirare il pacco presso il mittente.

### In transit

sub-moving = In viaggio
    .sentence = Il pacco è in viaggio.
sub-picked-up = Preso in carico dal corriere
    .sentence = Il corriere ha preso in carico il pacco.
sub-departed-facility = Partito da un centro di smistamento
    .sentence = Il pacco è partito da un centro di smistamento.
sub-arrived-facility = Arrivato in un centro di smistamento
    .sentence = Il pacco è arrivato in un centro di smistamento.
sub-departed-origin-country = Partito dal Paese di origine
    .sentence = Il pacco ha lasciato il Paese di origine.
sub-arrived-destination-country = Arrivato nel Paese di destinazione
    .sentence = Il pacco è arrivato nel Paese di destinazione.
sub-at-delivery-facility = Arrivato alla filiale di consegna
    .sentence = Il pacco è arrivato alla filiale da cui partirà per la consegna.
sub-handed-to-last-mile = Affidato al corriere per la consegna
    .sentence = Il pacco è stato affidato al corriere che effettuerà la consegna.
sub-forwarded = Inoltrato a un altro indirizzo
    .sentence = Il pacco è in fase di inoltro a un altro indirizzo.
sub-problem-resolved = Problema risolto, di nuovo in viaggio
    .sentence = Il problema è stato risolto. Il pacco è di nuovo in viaggio.
sub-delivery-scheduled = Consegna programmata
    .sentence = È stata fissata una data di consegna.
sub-delivery-rescheduled = Consegna riprogrammata
    .sentence = La data di consegna è stata modificata.
sub-customs-started = In fase di sdoganamento
    .sentence = Il pacco è sottoposto ai controlli della dogana.
sub-customs-released = Sdoganato
    .sentence = Il pacco è stato sdoganato.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Il pacco è in consegna.
sub-recipient-contacted = Destinatario contattato prima della consegna
    .sentence = Il corriere ha contattato il destinatario per la consegna.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Il pacco è pronto per il ritiro.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Il corriere ha tentato la consegna del pacco, senza esito.
sub-recipient-absent = Destinatario assente
    .sentence = Il corriere ha tentato la consegna del pacco, ma non ha trovato nessuno.
sub-business-closed = Esercizio chiuso
    .sentence = Il corriere ha tentato la consegna del pacco, ma l’esercizio era chiuso.
sub-attempt-bad-address = Mancata consegna: indirizzo errato
    .sentence = Il corriere ha tentato la consegna del pacco, ma l’indirizzo è errato o incompleto.
sub-attempt-refused = Mancata consegna: pacco rifiutato
    .sentence = Il corriere ha tentato la consegna, ma il pacco è stato rifiutato.
sub-attempt-access = Mancata consegna: accesso impossibile
    .sentence = Il corriere ha tentato la consegna del pacco, ma non è riuscito ad accedere al luogo di consegna.
sub-attempt-security-or-fee = Mancata consegna: controllo di sicurezza o importo da pagare
    .sentence = La consegna è stata interrotta per un controllo di sicurezza o per un importo non pagato.
sub-notice-left = Lasciato avviso di passaggio
    .sentence = Il corriere ha lasciato un avviso che spiega come ricevere il pacco.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Il pacco è stato consegnato.
sub-delivered-signed = Consegnato con firma
    .sentence = Il pacco è stato consegnato con firma.
sub-delivered-neighbour-or-safe-place = Consegnato a un vicino o in un luogo sicuro
    .sentence = Il pacco è stato lasciato a un vicino o in un luogo sicuro.
sub-delivered-collected = Ritirato dal destinatario
    .sentence = Il destinatario ha ritirato il pacco.
sub-delivered-cod = Consegnato e pagato in contrassegno
    .sentence = Il pacco è stato consegnato e pagato in contrassegno.

### Problem

sub-exception-other = { status-exception }
    .sentence = C’è un problema con il pacco. Il corriere non ne indica il motivo.
sub-delayed = In ritardo
    .sentence = Il pacco è in ritardo.
sub-delayed-weather = In ritardo per maltempo
    .sentence = Il pacco è in ritardo a causa del maltempo.
sub-delayed-processing = In ritardo nella rete del corriere
    .sentence = Il pacco è in ritardo nella rete del corriere.
sub-delayed-transport = In ritardo durante il trasporto
    .sentence = Il pacco è in ritardo perché l’aereo o il camion che lo trasporta ha accumulato ritardo.
sub-missorted = Instradato in modo errato
    .sentence = Il pacco è stato instradato in modo errato e viene ora reindirizzato.
sub-on-hold = Fermo
    .sentence = Il pacco è fermo presso il corriere, che non ne indica il motivo.
sub-held-for-payment = Fermo: importo da pagare
    .sentence = Il pacco è fermo presso il corriere fino al pagamento di un importo dovuto.
sub-security-hold = Fermo: controllo di sicurezza
    .sentence = Il pacco è fermo per un controllo.
sub-customs-held = Fermo in dogana
    .sentence = Il pacco è fermo in dogana.
sub-customs-documents-required = La dogana richiede documenti
    .sentence = Per sdoganare il pacco, la dogana richiede informazioni o documenti.
sub-customs-payment-required = Dazi o imposte da pagare
    .sentence = Per sdoganare il pacco occorre pagare dazi o imposte.
sub-customs-rejected = Respinto dalla dogana
    .sentence = La dogana ha respinto il pacco.
sub-bad-address = Indirizzo errato o incompleto
    .sentence = L’indirizzo è errato o incompleto. Per consegnare il pacco il corriere ha bisogno di quello corretto.
sub-recipient-moved = Destinatario trasferito
    .sentence = Il destinatario non si trova più a questo indirizzo.
sub-recipient-info-invalid = Dati del destinatario errati
    .sentence = Il nome, il telefono o altri dati del destinatario sono errati.
sub-refused = Rifiutato dal destinatario
    .sentence = Il destinatario ha rifiutato il pacco.
sub-pickup-expired = Non ritirato in tempo
    .sentence = Il pacco non è stato ritirato in tempo.
sub-rejected-by-carrier = Non accettato dal corriere
    .sentence = Il corriere non accetta questo pacco.
sub-undeliverable = Consegna impossibile
    .sentence = Il corriere non può consegnare il pacco.
sub-damaged = Danneggiato
    .sentence = Il pacco è stato danneggiato.
sub-lost = Smarrito
    .sentence = Il corriere segnala che il pacco è stato smarrito.
sub-destroyed = Distrutto
    .sentence = Il pacco è stato distrutto.
sub-shipper-error = Dati o imballaggio del mittente non corretti
    .sentence = I dati o l’imballaggio del mittente non sono corretti, oppure il pacco non era pronto.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Il pacco sta tornando al mittente.
sub-returned-to-sender = { status-returned }
    .sentence = Il pacco è tornato al mittente.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = La spedizione è stata annullata.
sub-cancel-requested = Annullamento richiesto
    .sentence = È stato chiesto al corriere di annullare la spedizione.

### No longer followed, unknown

sub-no-update = Nessuna novità da troppo tempo
    .sentence = Da molto tempo non ci sono novità sul pacco, che quindi non viene più seguito.
sub-unknown = { status-unknown }
    .sentence = Non è noto a che punto del viaggio si trovi il pacco.
