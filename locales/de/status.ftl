### Main statuses, in the order of a journey

status-pending = Ausstehend
status-not-found = Nicht gefunden
status-info-received = Angekündigt
status-in-transit = Unterwegs
status-out-for-delivery = In Zustellung
status-available-for-pickup = Abholbereit
status-delivery-failed = Zustellversuch erfolglos
status-delivered = Zugestellt
status-exception = Problem
status-returning = Auf dem Rückweg zum Absender
status-returned = Zurück beim Absender
status-cancelled = Storniert
status-expired = Nicht mehr verfolgt
status-unknown = Unbekannt

### Pending: the carrier was asked and has not answered

sub-registered = Zur Sendungsverfolgung angemeldet
    .sentence = Der Zustelldienst wurde gefragt und hat noch nicht geantwortet.

### Not found

sub-no-data-yet = Noch keine Daten beim Zustelldienst
    .sentence = Der Zustelldienst kennt diese Nummer noch nicht. In den ersten Tagen ist das normal.
sub-invalid-number = Nummer vom Zustelldienst abgelehnt
    .sentence = Der Zustelldienst nimmt diese Nummer nicht an. Bitte prüfen Sie sie auf Tippfehler.
sub-carrier-mismatch = Nummer eines anderen Zustelldienstes
    .sentence = Der Zustelldienst teilt mit, dass diese Nummer nicht von ihm stammt. Vielleicht gehört sie zu einem anderen.

### Announced: the goods were not seen yet

sub-label-created = Versandetikett erstellt
    .sentence = Das Versandetikett ist erstellt. Der Zustelldienst hat das Paket noch nicht erhalten.
sub-awaiting-collection = Wartet auf Abholung durch den Zustelldienst
    .sentence = Der Zustelldienst ist beauftragt, das Paket beim Absender abzuholen.

### In transit

sub-moving = Auf dem Weg
    .sentence = Das Paket ist auf dem Weg.
sub-picked-up = Vom Zustelldienst übernommen
    .sentence = Der Zustelldienst hat das Paket übernommen.
sub-departed-facility = Paketzentrum verlassen
    .sentence = Das Paket hat ein Paketzentrum verlassen.
sub-arrived-facility = Im Paketzentrum eingetroffen
    .sentence = Das Paket ist in einem Paketzentrum eingetroffen.
sub-departed-origin-country = Ursprungsland verlassen
    .sentence = Das Paket hat das Land verlassen, aus dem es verschickt wurde.
sub-arrived-destination-country = Im Zielland eingetroffen
    .sentence = Das Paket ist im Zielland eingetroffen.
sub-at-delivery-facility = Im Zustelldepot
    .sentence = Das Paket ist im Depot eingetroffen, von dem aus es zugestellt wird.
sub-handed-to-last-mile = An den zustellenden Dienst übergeben
    .sentence = Das Paket wurde dem Dienst übergeben, der es zustellt.
sub-forwarded = An eine andere Adresse weitergeleitet
    .sentence = Das Paket wird an eine andere Adresse weitergeleitet.
sub-problem-resolved = Problem behoben, wieder unterwegs
    .sentence = Das Problem ist behoben. Das Paket ist wieder unterwegs.
sub-delivery-scheduled = Zustelltermin festgelegt
    .sentence = Ein Zustelltermin wurde festgelegt.
sub-delivery-rescheduled = Zustelltermin verschoben
    .sentence = Der Zustelltermin wurde geändert.
sub-customs-started = In der Zollabfertigung
    .sentence = Der Zoll prüft das Paket.
sub-customs-released = Vom Zoll freigegeben
    .sentence = Der Zoll hat das Paket freigegeben.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Das Paket ist in Zustellung.
sub-recipient-contacted = Empfänger vor der Zustellung kontaktiert
    .sentence = Der Zustelldienst hat sich wegen der Zustellung beim Empfänger gemeldet.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Das Paket liegt zur Abholung bereit.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Der Zustelldienst konnte das Paket nicht zustellen.
sub-recipient-absent = Niemand angetroffen
    .sentence = Bei der Zustellung wurde niemand angetroffen.
sub-business-closed = Firma geschlossen
    .sentence = Das Paket konnte nicht zugestellt werden, weil die Firma geschlossen war.
sub-attempt-bad-address = Zustellversuch erfolglos: Adresse falsch
    .sentence = Das Paket konnte nicht zugestellt werden, weil die Adresse falsch oder unvollständig ist.
sub-attempt-refused = Zustellversuch erfolglos: Annahme verweigert
    .sentence = Das Paket wurde an der Tür nicht angenommen.
sub-attempt-access = Zustellversuch erfolglos: kein Zugang
    .sentence = Das Paket konnte nicht zugestellt werden, weil der Zusteller nicht bis zur Tür kam.
sub-attempt-security-or-fee = Zustellversuch erfolglos: Sicherheitsprüfung oder Gebühr
    .sentence = Die Zustellung wurde wegen einer Sicherheitsprüfung oder einer offenen Gebühr abgebrochen.
sub-notice-left = Benachrichtigungskarte hinterlassen
    .sentence = Der Zustelldienst hat eine Karte hinterlassen. Darauf steht, wie das Paket zu bekommen ist.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Das Paket wurde zugestellt.
sub-delivered-signed = Zugestellt gegen Unterschrift
    .sentence = Das Paket wurde gegen Unterschrift zugestellt.
sub-delivered-neighbour-or-safe-place = Beim Nachbarn oder am Ablageort abgegeben
    .sentence = Das Paket wurde bei einem Nachbarn oder am Ablageort abgegeben.
sub-delivered-collected = Vom Empfänger abgeholt
    .sentence = Der Empfänger hat das Paket abgeholt.
sub-delivered-cod = Zugestellt und per Nachnahme bezahlt
    .sentence = Das Paket wurde zugestellt und per Nachnahme bezahlt.

### Problem

sub-exception-other = { status-exception }
    .sentence = Mit dem Paket gibt es ein Problem. Der Zustelldienst nennt keinen Grund.
sub-delayed = Verspätet
    .sentence = Das Paket ist verspätet.
sub-delayed-weather = Verspätet wegen des Wetters
    .sentence = Das Paket ist wegen des Wetters verspätet.
sub-delayed-processing = Verspätet beim Zustelldienst
    .sentence = Das Paket ist im Netz des Zustelldienstes verspätet.
sub-delayed-transport = Verspätet beim Transport
    .sentence = Das Paket ist verspätet, weil das Flugzeug oder der Lkw Verspätung hat.
sub-missorted = Fehlgeleitet
    .sentence = Das Paket wurde fehlgeleitet und wird umgeleitet.
sub-on-hold = Angehalten
    .sentence = Der Zustelldienst hält das Paket an und nennt keinen Grund.
sub-held-for-payment = Angehalten: Zahlung offen
    .sentence = Der Zustelldienst hält das Paket an, bis eine Gebühr bezahlt ist.
sub-security-hold = Angehalten: Sicherheitsprüfung
    .sentence = Das Paket wird für eine Prüfung angehalten.
sub-customs-held = Vom Zoll angehalten
    .sentence = Der Zoll hält das Paket an.
sub-customs-documents-required = Zoll benötigt Unterlagen
    .sentence = Der Zoll benötigt Angaben oder Unterlagen, bevor er das Paket freigibt.
sub-customs-payment-required = Zollabgaben oder Steuern fällig
    .sentence = Zollabgaben oder Steuern müssen bezahlt werden, bevor der Zoll das Paket freigibt.
sub-customs-rejected = Vom Zoll abgelehnt
    .sentence = Der Zoll hat das Paket abgelehnt.
sub-bad-address = Adresse falsch oder unvollständig
    .sentence = Die Adresse ist falsch oder unvollständig. Der Zustelldienst benötigt die richtige.
sub-recipient-moved = Empfänger verzogen
    .sentence = Der Empfänger ist unter dieser Adresse nicht mehr zu erreichen.
sub-recipient-info-invalid = Angaben zum Empfänger falsch
    .sentence = Name, Telefonnummer oder andere Angaben zum Empfänger sind falsch.
sub-refused = Annahme verweigert
    .sentence = Der Empfänger hat die Annahme des Pakets verweigert.
sub-pickup-expired = Nicht rechtzeitig abgeholt
    .sentence = Das Paket wurde nicht rechtzeitig abgeholt.
sub-rejected-by-carrier = Vom Zustelldienst abgelehnt
    .sentence = Der Zustelldienst befördert dieses Paket nicht.
sub-undeliverable = Unzustellbar
    .sentence = Der Zustelldienst kann das Paket nicht zustellen.
sub-damaged = Beschädigt
    .sentence = Das Paket wurde beschädigt.
sub-lost = Verloren
    .sentence = Das Paket ist nach Auskunft des Zustelldienstes verloren gegangen.
sub-destroyed = Vernichtet
    .sentence = Das Paket wurde vernichtet.
sub-shipper-error = Absenderdaten oder Verpackung fehlerhaft
    .sentence = Angaben des Absenders oder Verpackung sind fehlerhaft, oder das Paket stand nicht bereit.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Das Paket ist auf dem Rückweg zum Absender.
sub-returned-to-sender = { status-returned }
    .sentence = Das Paket ist wieder beim Absender.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = Die Sendung wurde storniert.
sub-cancel-requested = Stornierung beantragt
    .sentence = Der Zustelldienst wurde gebeten, die Sendung zu stornieren.

### No longer followed, unknown

sub-no-update = Zu lange keine Neuigkeiten
    .sentence = Von diesem Paket kam so lange nichts Neues, dass es nicht mehr verfolgt wird.
sub-unknown = { status-unknown }
    .sentence = Wo das Paket auf seinem Weg ist, ist nicht bekannt.
