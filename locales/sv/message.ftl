### Milestones of a journey

milestone-announced = Ditt paket görs i ordning
    .body = Fraktsedeln till ditt paket är skapad. Du kan följa paketet så snart transportören har tagit emot det.
milestone-shipped = Ditt paket är på väg
    .body = Transportören har tagit emot ditt paket. Du kan följa det hela vägen.
milestone-left-origin = Ditt paket har lämnat avsändarlandet
    .body = Ditt paket har lämnat landet det skickades från och är på väg till dig.
milestone-in-customs = Ditt paket är under tullbehandling
    .body = Tullen kontrollerar ditt paket. Du behöver inte göra något just nu.
milestone-customs-papers = Tullen behöver handlingar för ditt paket
    .body = Tullen behöver uppgifter eller handlingar innan ditt paket kan släppas. Titta på spårningssidan eller fråga transportören vad som saknas.
milestone-duties-due = Det finns tull eller skatt att betala för ditt paket
    .body = Tull eller skatt måste betalas innan tullen släpper ditt paket. Betala bara till transportören eller tullen, och bara via deras egna officiella kanaler.
milestone-customs-released = Tullen har släppt ditt paket
    .body = Tullbehandlingen är klar. Ditt paket är på väg vidare till dig.
milestone-arrived-in-country = Ditt paket har kommit fram till mottagarlandet
    .body = Ditt paket är nu i landet som det ska till. Där görs det i ordning för leverans.
milestone-out-for-delivery = Ditt paket är ute för leverans
    .body = Transportören är på väg till dig med ditt paket.
milestone-delivery-failed = Ditt paket kunde inte levereras
    .body = På spårningssidan ser du om transportören gör ett nytt försök eller var du kan hämta paketet.
milestone-ready-for-pickup = Ditt paket är klart att hämta
    .body = Ta med legitimation och en eventuell hämtkod från transportören.
milestone-pickup-reminder = Ditt paket finns kvar att hämta
    .body = Ditt paket har inte hämtats ännu. Efter den sista hämtningsdagen skickar transportören tillbaka det.
milestone-delivered = Ditt paket har levererats
    .body = Vi hoppas att allt är som du har tänkt dig.
milestone-delayed = Ditt paket är försenat
    .body = Ditt paket tar längre tid än planerat. Vi ber om ursäkt för väntan.
milestone-new-estimate = Ditt paket har fått en ny leveransdag
    .body = Transportören har ändrat den beräknade leveransdagen för ditt paket.
milestone-problem = Det har uppstått ett problem med ditt paket
    .body = På spårningssidan ser du det senaste. Hör gärna av dig till oss om du har frågor.
milestone-returning = Ditt paket är på väg tillbaka till oss
    .body = Transportören skickar tillbaka ditt paket till oss. Hör av dig om du vill att vi skickar det igen.
milestone-returned = Ditt paket är tillbaka hos oss
    .body = Transportören har lämnat tillbaka ditt paket till oss. Hör gärna av dig och berätta hur du vill att vi gör.
milestone-cancelled = Försändelsen med ditt paket har annullerats
    .body = Försändelsen har annullerats. Hör av dig till oss om du inte hade väntat dig det.
milestone-delivery-withdrawn = Rättelse: ditt paket har inte levererats ännu
    .body = Vi meddelade dig att ditt paket hade levererats. Transportören har rättat uppgiften: paketet har inte levererats ännu. Vi ber om ursäkt för misstaget.
milestone-number-replaced = Ditt paket har fått ett nytt spårningsnummer
    .body = Använd det nya spårningsnumret från och med nu. Det gamla gäller inte längre.
milestone-return-received = Din retur har kommit fram
    .body = Vi har tagit emot paketet som du skickade tillbaka.

### Several parcels of one order

story-news = Nytt om din beställning
story-delivered = { $count } av { $total } paket har levererats
story-all-delivered = Alla { $total } paket har levererats
story-body = Din beställning skickas i flera paket. Här är det senaste om vart och ett av dem.

### Around the text of a mail

subject-with-order = { $headline } (beställning { $order })
greeting = Hej,
closing = Vänliga hälsningar
button-track = Spåra ditt paket

label-order = Beställning
label-number = Spårningsnummer
label-carrier = Transportör
label-status = Status
label-estimate = Beräknad leverans
label-updated = Senaste uppdatering
label-place = Plats
label-pickup-place = Utlämningsställe
label-pickup-until = Hämtas senast
label-signed-by = Kvitterat av
label-replaces = Tidigare spårningsnummer

step-announced = Förberett
step-shipped = Skickat
step-in-transit = På väg
step-out-for-delivery = Ute för leverans
step-delivered = Levererat
step-text = Steg { $step } av { $total }: { $name }

### Days and hours

day-today = i dag, { $date }
day-tomorrow = i morgon, { $date }
day-yesterday = i går, { $date }
day-time = { $day } kl. { $time }
day-window = { $day } mellan kl. { $from } och { $to }
days-range = { $from } till { $to }
day-until = senast { $day }
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = Har du frågor? Svara bara på det här mejlet.
footer-reason = Du får det här mejlet eftersom { $company } håller dig uppdaterad om paketen i din beställning.
footer-unsubscribe = Sluta få mejl om paket

unsubscribe-title = Mejl om dina paket
unsubscribe-question = Vill du sluta få mejl om dina paket?
unsubscribe-confirm = Sluta få mejl
unsubscribe-done = Du får inte längre några mejl om dina paket.
unsubscribe-undo = Få mejl igen
unsubscribe-undone = Nu får du mejl om dina paket igen.
