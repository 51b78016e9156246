### Main statuses, in the order of a journey

status-pending = Σε αναμονή
status-not-found = Δεν βρέθηκε
status-info-received = Καταχωρίστηκε
status-in-transit = Σε μεταφορά
status-out-for-delivery = Προς παράδοση
status-available-for-pickup = Έτοιμο για παραλαβή
status-delivery-failed = Ανεπιτυχής προσπάθεια παράδοσης
status-delivered = Παραδόθηκε
status-exception = Πρόβλημα
status-returning = Επιστρέφει στον αποστολέα
status-returned = Επιστράφηκε στον αποστολέα
status-cancelled = Ακυρώθηκε
status-expired = Δεν παρακολουθείται πλέον
status-unknown = Άγνωστη κατάσταση

### Pending: the carrier was asked and has not answered

sub-registered = Προστέθηκε στην παρακολούθηση
    .sentence = Έχουν ζητηθεί στοιχεία από τη μεταφορική εταιρεία και αναμένεται απάντηση.

### Not found

sub-no-data-yet = Δεν υπάρχουν ακόμη στοιχεία
    .sentence = Η μεταφορική εταιρεία δεν έχει ακόμη στοιχεία για αυτόν τον αριθμό. Τις πρώτες ημέρες αυτό είναι φυσιολογικό.
sub-invalid-number = Ο αριθμός δεν γίνεται δεκτός
    .sentence = Η μεταφορική εταιρεία δεν δέχεται αυτόν τον αριθμό. Παρακαλούμε ελέγξτε μήπως υπάρχει λάθος στην πληκτρολόγηση.
sub-carrier-mismatch = Αριθμός άλλης μεταφορικής εταιρείας
    .sentence = Η μεταφορική εταιρεία αναφέρει ότι ο αριθμός δεν είναι δικός της. Ίσως ανήκει σε άλλη μεταφορική εταιρεία.

### Announced: the goods were not seen yet

sub-label-created = Εκδόθηκε ετικέτα αποστολής
    .sentence = Η ετικέτα αποστολής έχει εκδοθεί. Η μεταφορική εταιρεία δεν έχει παραλάβει ακόμη το δέμα.
sub-awaiting-collection = Αναμένεται παραλαβή από τον αποστολέα
    .sentence = Έχει ζητηθεί από τη μεταφορική εταιρεία να παραλάβει το δέμα από τον αποστολέα.

### In transit

sub-moving = Καθ’ οδόν
    .sentence = Το δέμα είναι καθ’ οδόν.
sub-picked-up = Παραλήφθηκε από τη μεταφορική εταιρεία
    .sentence = Η μεταφορική εταιρεία έχει παραλάβει το δέμα.
sub-departed-facility = Αναχώρησε από κέντρο διαλογής
    .sentence = Το δέμα αναχώρησε από κέντρο διαλογής.
sub-arrived-facility = Έφτασε σε κέντρο διαλογής
    .sentence = Το δέμα έφτασε σε κέντρο διαλογής.
sub-departed-origin-country = Αναχώρησε από τη χώρα προέλευσης
    .sentence = Το δέμα αναχώρησε από τη χώρα προέλευσης.
sub-arrived-destination-country = Έφτασε στη χώρα προορισμού
    .sentence = Το δέμα έφτασε στη χώρα προορισμού.
sub-at-delivery-facility = Στο τοπικό κέντρο διανομής
    .sentence = Το δέμα έφτασε στο τοπικό κέντρο διανομής, από όπου γίνεται η παράδοση.
sub-handed-to-last-mile = Δόθηκε στην εταιρεία που κάνει την παράδοση
    .sentence = Το δέμα δόθηκε στη μεταφορική εταιρεία που κάνει την παράδοση.
sub-forwarded = Προωθήθηκε σε άλλη διεύθυνση
    .sentence = Το δέμα προωθείται σε άλλη διεύθυνση.
sub-problem-resolved = Το πρόβλημα λύθηκε, ξανά καθ’ οδόν
    .sentence = Το πρόβλημα λύθηκε. Το δέμα είναι ξανά καθ’ οδόν.
sub-delivery-scheduled = Ορίστηκε ημερομηνία παράδοσης
    .sentence = Έχει οριστεί ημερομηνία παράδοσης.
sub-delivery-rescheduled = Άλλαξε η ημερομηνία παράδοσης
    .sentence = Η ημερομηνία παράδοσης άλλαξε.
sub-customs-started = Σε διαδικασία εκτελωνισμού
    .sentence = Το δέμα ελέγχεται από το τελωνείο.
sub-customs-released = Αποδεσμεύτηκε από το τελωνείο
    .sentence = Το τελωνείο αποδέσμευσε το δέμα.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = Το δέμα έχει βγει για παράδοση.
sub-recipient-contacted = Επικοινωνία με τον παραλήπτη πριν από την παράδοση
    .sentence = Η μεταφορική εταιρεία επικοινώνησε με τον παραλήπτη για την παράδοση.

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = Το δέμα είναι έτοιμο για παραλαβή.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = Έγινε προσπάθεια παράδοσης, χωρίς επιτυχία.
sub-recipient-absent = Δεν βρέθηκε κανείς
    .sentence = Έγινε προσπάθεια παράδοσης, αλλά δεν βρέθηκε κανείς στη διεύθυνση.
sub-business-closed = Η επιχείρηση ήταν κλειστή
    .sentence = Έγινε προσπάθεια παράδοσης, αλλά η επιχείρηση ήταν κλειστή.
sub-attempt-bad-address = Ανεπιτυχής προσπάθεια: λάθος διεύθυνση
    .sentence = Έγινε προσπάθεια παράδοσης, αλλά η διεύθυνση είναι λανθασμένη ή ελλιπής.
sub-attempt-refused = Ανεπιτυχής προσπάθεια: άρνηση παραλαβής
    .sentence = Έγινε προσπάθεια παράδοσης, αλλά το δέμα δεν έγινε δεκτό στην πόρτα.
sub-attempt-access = Ανεπιτυχής προσπάθεια: χωρίς πρόσβαση
    .sentence = Έγινε προσπάθεια παράδοσης, αλλά δεν υπήρχε πρόσβαση μέχρι την πόρτα.
sub-attempt-security-or-fee = Ανεπιτυχής προσπάθεια: έλεγχος ασφαλείας ή χρέωση
    .sentence = Η παράδοση διακόπηκε λόγω ελέγχου ασφαλείας ή ανεξόφλητης χρέωσης.
sub-notice-left = Αφέθηκε ειδοποίηση
    .sentence = Η μεταφορική εταιρεία άφησε ειδοποίηση που εξηγεί πώς μπορεί να παραληφθεί το δέμα.

### Delivered

sub-delivered = { status-delivered }
    .sentence = Το δέμα παραδόθηκε.
sub-delivered-signed = Παραδόθηκε με υπογραφή
    .sentence = Το δέμα παραδόθηκε με υπογραφή.
sub-delivered-neighbour-or-safe-place = Αφέθηκε σε γείτονα ή σε ασφαλές σημείο
    .sentence = Το δέμα αφέθηκε σε γείτονα ή σε ασφαλές σημείο.
sub-delivered-collected = Παραλήφθηκε από τον παραλήπτη
    .sentence = Ο παραλήπτης παρέλαβε το δέμα.
sub-delivered-cod = Παραδόθηκε με αντικαταβολή
    .sentence = Το δέμα παραδόθηκε και η αντικαταβολή εξοφλήθηκε.

### Problem

sub-exception-other = { status-exception }
    .sentence = Υπάρχει πρόβλημα με το δέμα. Η μεταφορική εταιρεία δεν αναφέρει τον λόγο.
sub-delayed = Καθυστερεί
    .sentence = Το δέμα καθυστερεί.
sub-delayed-weather = Καθυστερεί λόγω καιρού
    .sentence = Το δέμα καθυστερεί λόγω των καιρικών συνθηκών.
sub-delayed-processing = Καθυστερεί στη μεταφορική εταιρεία
    .sentence = Το δέμα καθυστερεί στο δίκτυο της μεταφορικής εταιρείας.
sub-delayed-transport = Καθυστερεί κατά τη μεταφορά
    .sentence = Το δέμα καθυστερεί, επειδή άργησε η πτήση ή το φορτηγό που το μεταφέρει.
sub-missorted = Στάλθηκε σε λάθος κατεύθυνση
    .sentence = Το δέμα στάλθηκε σε λάθος κατεύθυνση και δρομολογείται εκ νέου.
sub-on-hold = Κρατείται
    .sentence = Η μεταφορική εταιρεία κρατά το δέμα και δεν αναφέρει τον λόγο.
sub-held-for-payment = Κρατείται: εκκρεμεί πληρωμή
    .sentence = Η μεταφορική εταιρεία κρατά το δέμα μέχρι να εξοφληθεί μια χρέωση.
sub-security-hold = Κρατείται: έλεγχος ασφαλείας
    .sentence = Το δέμα κρατείται για έλεγχο.
sub-customs-held = Κρατείται στο τελωνείο
    .sentence = Το δέμα κρατείται στο τελωνείο.
sub-customs-documents-required = Το τελωνείο ζητά έγγραφα
    .sentence = Το τελωνείο χρειάζεται στοιχεία ή έγγραφα για να αποδεσμεύσει το δέμα.
sub-customs-payment-required = Οφείλονται δασμοί ή φόροι
    .sentence = Για να αποδεσμευτεί το δέμα από το τελωνείο, πρέπει να πληρωθούν δασμοί ή φόροι.
sub-customs-rejected = Απορρίφθηκε από το τελωνείο
    .sentence = Το τελωνείο απέρριψε το δέμα.
sub-bad-address = Λανθασμένη ή ελλιπής διεύθυνση
    .sentence = Η διεύθυνση είναι λανθασμένη ή ελλιπής. Η μεταφορική εταιρεία χρειάζεται τη σωστή για την παράδοση.
sub-recipient-moved = Ο παραλήπτης άλλαξε διεύθυνση
    .sentence = Ο παραλήπτης δεν βρίσκεται πλέον σε αυτή τη διεύθυνση.
sub-recipient-info-invalid = Λανθασμένα στοιχεία παραλήπτη
    .sentence = Το όνομα, το τηλέφωνο ή άλλα στοιχεία του παραλήπτη είναι λανθασμένα.
sub-refused = Άρνηση παραλαβής από τον παραλήπτη
    .sentence = Ο παραλήπτης δεν δέχτηκε το δέμα.
sub-pickup-expired = Δεν παραλήφθηκε εγκαίρως
    .sentence = Το δέμα δεν παραλήφθηκε εγκαίρως.
sub-rejected-by-carrier = Δεν έγινε δεκτό από τη μεταφορική εταιρεία
    .sentence = Η μεταφορική εταιρεία δεν δέχεται αυτό το δέμα.
sub-undeliverable = Αδύνατη η παράδοση
    .sentence = Η μεταφορική εταιρεία δεν μπορεί να παραδώσει το δέμα.
sub-damaged = Υπέστη ζημιά
    .sentence = Το δέμα έχει υποστεί ζημιά.
sub-lost = Χάθηκε
    .sentence = Σύμφωνα με τη μεταφορική εταιρεία, το δέμα χάθηκε.
sub-destroyed = Καταστράφηκε
    .sentence = Το δέμα καταστράφηκε.
sub-shipper-error = Λάθος στα στοιχεία αποστολέα ή στη συσκευασία
    .sentence = Τα στοιχεία του αποστολέα ή η συσκευασία δεν είναι σωστά ή το δέμα δεν ήταν έτοιμο.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = Το δέμα επιστρέφει στον αποστολέα.
sub-returned-to-sender = { status-returned }
    .sentence = Το δέμα επιστράφηκε στον αποστολέα.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = Η αποστολή ακυρώθηκε.
sub-cancel-requested = Ζητήθηκε ακύρωση
    .sentence = Έχει ζητηθεί από τη μεταφορική εταιρεία να ακυρώσει την αποστολή.

### No longer followed, unknown

sub-no-update = Πολύς καιρός χωρίς νέα
    .sentence = Δεν υπάρχουν νέα για το δέμα εδώ και πολύ καιρό και γι’ αυτό δεν παρακολουθείται πλέον.
sub-unknown = { status-unknown }
    .sentence = Δεν είναι γνωστό πού βρίσκεται το δέμα.
