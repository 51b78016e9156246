### Milestones of a journey

milestone-announced = Ihr Paket wird vorbereitet
    .body = Das Versandetikett für Ihr Paket ist erstellt. Sobald der Zustelldienst das Paket übernommen hat, können Sie seinen Weg verfolgen.
milestone-shipped = Ihr Paket ist unterwegs
    .body = Der Zustelldienst hat Ihr Paket übernommen. Sie können seinen Weg jederzeit verfolgen.
milestone-left-origin = Ihr Paket hat das Ursprungsland verlassen
    .body = Ihr Paket hat das Land verlassen, aus dem es verschickt wurde, und ist auf dem Weg zu Ihnen.
milestone-in-customs = Ihr Paket ist in der Zollabfertigung
    .body = Der Zoll prüft Ihr Paket. Sie müssen im Moment nichts tun.
milestone-customs-papers = Der Zoll benötigt Unterlagen zu Ihrem Paket
    .body = Der Zoll benötigt Angaben oder Unterlagen, bevor er Ihr Paket freigibt. Bitte sehen Sie in der Sendungsverfolgung nach oder fragen Sie den Zustelldienst, was fehlt.
milestone-duties-due = Für Ihr Paket sind Zollabgaben oder Steuern fällig
    .body = Bevor der Zoll Ihr Paket freigibt, müssen Zollabgaben oder Steuern bezahlt werden. Bitte zahlen Sie nur an den Zustelldienst oder an den Zoll, und nur über deren eigene offizielle Kanäle.
milestone-customs-released = Der Zoll hat Ihr Paket freigegeben
    .body = Die Zollabfertigung ist abgeschlossen. Ihr Paket ist weiter auf dem Weg zu Ihnen.
milestone-arrived-in-country = Ihr Paket ist im Zielland eingetroffen
    .body = Ihr Paket hat das Land erreicht, in das es geschickt wurde. Als Nächstes wird es für die Zustellung vorbereitet.
milestone-out-for-delivery = Ihr Paket ist in Zustellung
    .body = Der Zustelldienst ist mit Ihrem Paket auf dem Weg zu Ihnen.
milestone-delivery-failed = Ihr Paket konnte nicht zugestellt werden
    .body = In der Sendungsverfolgung sehen Sie, ob der Zustelldienst es noch einmal versucht oder wo Sie das Paket abholen können.
milestone-ready-for-pickup = Ihr Paket liegt zur Abholung bereit
    .body = Bitte bringen Sie einen Ausweis mit und auch den Abholcode, falls Sie vom Zustelldienst einen erhalten haben.
milestone-pickup-reminder = Ihr Paket liegt noch zur Abholung bereit
    .body = Ihr Paket wurde noch nicht abgeholt. Nach dem letzten Abholtag schickt der Zustelldienst es zurück.
milestone-delivered = Ihr Paket wurde zugestellt
    .body = Wir hoffen, dass alles so ist, wie Sie es erwartet haben.
milestone-delayed = Ihr Paket verspätet sich
    .body = Ihr Paket braucht länger als geplant. Bitte entschuldigen Sie die Wartezeit.
milestone-new-estimate = Für Ihr Paket gibt es einen neuen Zustelltermin
    .body = Der Zustelldienst hat den voraussichtlichen Zustelltermin Ihres Pakets geändert.
milestone-problem = Es gibt ein Problem mit Ihrem Paket
    .body = Den neuesten Stand finden Sie in der Sendungsverfolgung. Wenn Sie Fragen haben, melden Sie sich gern bei uns.
milestone-returning = Ihr Paket ist auf dem Rückweg zu uns
    .body = Der Zustelldienst schickt Ihr Paket an uns zurück. Wenn wir es Ihnen noch einmal zusenden sollen, melden Sie sich bitte bei uns.
milestone-returned = Ihr Paket ist wieder bei uns
    .body = Der Zustelldienst hat uns Ihr Paket zurückgebracht. Bitte teilen Sie uns mit, wie es weitergehen soll.
milestone-cancelled = Der Versand Ihres Pakets wurde storniert
    .body = Diese Sendung wurde storniert. Falls Sie damit nicht gerechnet haben, melden Sie sich bitte bei uns.
milestone-delivery-withdrawn = Korrektur: Ihr Paket ist noch nicht zugestellt
    .body = Wir hatten Ihnen mitgeteilt, dass Ihr Paket zugestellt wurde. Der Zustelldienst hat das korrigiert: Das Paket ist noch nicht zugestellt. Bitte entschuldigen Sie den Irrtum.
milestone-number-replaced = Ihr Paket hat eine neue Sendungsnummer
    .body = Bitte verwenden Sie ab jetzt die neue Sendungsnummer. Die alte ist nicht mehr gültig.
milestone-return-received = Ihre Rücksendung ist eingetroffen
    .body = Das Paket, das Sie zurückgeschickt haben, ist bei uns angekommen.

### Several parcels of one order

story-news = Neues zu Ihrer Bestellung
story-delivered = { $count-plural ->
    [one] { $count } von { $total } Paketen wurde zugestellt
   *[other] { $count } von { $total } Paketen wurden zugestellt
}
story-all-delivered = Alle { $total } Pakete wurden zugestellt
story-body = Ihre Bestellung kommt in mehreren Paketen. Hier ist der neueste Stand zu jedem Paket.

### Around the text of a mail

subject-with-order = { $headline } (Bestellung { $order })
greeting = Guten Tag,
closing = Freundliche Grüße
button-track = Paket verfolgen

label-order = Bestellung
label-number = Sendungsnummer
label-carrier = Zustelldienst
label-status = Status
label-estimate = Voraussichtliche Zustellung
label-updated = Letzte Meldung
label-place = Ort
label-pickup-place = Abholort
label-pickup-until = Abholung bis
label-signed-by = Unterschrift von
label-replaces = Bisherige Sendungsnummer

step-announced = Vorbereitet
step-shipped = Versandt
step-in-transit = Unterwegs
step-out-for-delivery = In Zustellung
step-delivered = Zugestellt
step-text = Schritt { $step } von { $total }: { $name }

### Days and hours

day-today = heute, { $date }
day-tomorrow = morgen, { $date }
day-yesterday = gestern, { $date }
day-time = { $day }, { $time }
day-window = { $day }, { $from } bis { $to }
days-range = { $from } bis { $to }
day-until = bis { $day }
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Haben Sie Fragen? Antworten Sie einfach auf diese E-Mail.
footer-reason = Sie erhalten diese E-Mail, weil { $company } Sie über die Pakete zu Ihrer Bestellung auf dem Laufenden hält.
footer-unsubscribe = E-Mails zu Paketen abbestellen

unsubscribe-title = E-Mails zu Ihren Paketen
unsubscribe-question = Möchten Sie keine E-Mails mehr zu Ihren Paketen erhalten?
unsubscribe-confirm = E-Mails abbestellen
unsubscribe-done = Sie erhalten keine E-Mails mehr zu Ihren Paketen.
unsubscribe-undo = E-Mails wieder erhalten
unsubscribe-undone = Sie erhalten wieder E-Mails zu Ihren Paketen.
