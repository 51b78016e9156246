### Milestones of a journey

milestone-announced = आपका पार्सल तैयार किया जा रहा है
    .body = आपके पार्सल का शिपिंग लेबल बन गया है। कूरियर कंपनी को पार्सल मिलते ही इसे ट्रैक किया जा सकेगा।
milestone-shipped = आपका पार्सल रास्ते में है
    .body = आपका पार्सल कूरियर कंपनी को मिल गया है। इसे कभी भी ट्रैक किया जा सकता है।
milestone-left-origin = आपका पार्सल भेजने वाले देश से निकल गया है
    .body = आपका पार्सल उस देश से निकल गया है जहाँ से इसे भेजा गया था, और अब आपकी ओर आ रहा है।
milestone-in-customs = आपका पार्सल कस्टम क्लियरेंस में है
    .body = कस्टम विभाग आपके पार्सल की जाँच कर रहा है। अभी आपको कुछ करने की ज़रूरत नहीं है।
milestone-customs-papers = आपके पार्सल के लिए कस्टम विभाग को दस्तावेज़ चाहिए
    .body = पार्सल को मंज़ूरी देने से पहले कस्टम विभाग को जानकारी या दस्तावेज़ चाहिए। कृपया ट्रैकिंग पेज देखें या कूरियर कंपनी से पूछें कि क्या बाकी है।
milestone-duties-due = आपके पार्सल पर कस्टम ड्यूटी या टैक्स बाकी है
    .body = कस्टम से मंज़ूरी मिलने से पहले कस्टम ड्यूटी या टैक्स का भुगतान करना होगा। कृपया भुगतान केवल कूरियर कंपनी या कस्टम विभाग को, और केवल उनके आधिकारिक माध्यमों से करें।
milestone-customs-released = आपके पार्सल को कस्टम से मंज़ूरी मिल गई है
    .body = कस्टम क्लियरेंस पूरा हो गया है। आपका पार्सल अब आपकी ओर आ रहा है।
milestone-arrived-in-country = आपका पार्सल गंतव्य देश पहुँच गया है
    .body = आपका पार्सल उस देश में पहुँच गया है जहाँ इसे भेजा गया है। अब इसे डिलीवरी के लिए तैयार किया जाएगा।
milestone-out-for-delivery = आपका पार्सल डिलीवरी के लिए निकल गया है
    .body = कूरियर कंपनी आपका पार्सल लेकर आपके पास आ रही है।
milestone-delivery-failed = आपके पार्सल की डिलीवरी नहीं हो सकी
    .body = ट्रैकिंग पेज पर देखें कि कूरियर कंपनी दोबारा कोशिश करेगी या पार्सल कहाँ से लिया जा सकता है।
milestone-ready-for-pickup = आपका पार्सल पिकअप के लिए तैयार है
    .body = कृपया अपना पहचान पत्र साथ लाएँ। अगर कूरियर कंपनी ने पिकअप कोड भेजा है, तो वह भी साथ लाएँ।
milestone-pickup-reminder = आपका पार्सल अब भी पिकअप के लिए रखा है
    .body = आपका पार्सल अभी तक लिया नहीं गया है। पिकअप की आखिरी तारीख के बाद कूरियर कंपनी इसे वापस भेज देती है।
milestone-delivered = आपका पार्सल डिलीवर हो गया है
    .body = आशा है कि सब कुछ आपकी उम्मीद के अनुसार है।
milestone-delayed = आपके पार्सल में देरी हो रही है
    .body = आपके पार्सल को पहुँचने में तय समय से ज़्यादा समय लग रहा है। इस देरी के लिए हमें खेद है।
milestone-new-estimate = आपके पार्सल की डिलीवरी की तारीख बदल गई है
    .body = कूरियर कंपनी ने आपके पार्सल की डिलीवरी की अनुमानित तारीख बदल दी है।
milestone-problem = आपके पार्सल से जुड़ी कोई समस्या आई है
    .body = ताज़ा जानकारी ट्रैकिंग पेज पर है। कोई सवाल हो तो कृपया हमसे संपर्क करें।
milestone-returning = आपका पार्सल हमारे पास लौट रहा है
    .body = कूरियर कंपनी आपका पार्सल हमें वापस भेज रही है। इसे दोबारा मँगवाने के लिए कृपया हमसे संपर्क करें।
milestone-returned = आपका पार्सल हमारे पास वापस आ गया है
    .body = कूरियर कंपनी ने आपका पार्सल हमें लौटा दिया है। कृपया हमें बताएँ कि आगे क्या किया जाए।
milestone-cancelled = आपके पार्सल का शिपमेंट रद्द कर दिया गया है
    .body = यह शिपमेंट रद्द कर दिया गया है। अगर आपको इसकी जानकारी नहीं थी, तो कृपया हमसे संपर्क करें।
milestone-delivery-withdrawn = सुधार: आपका पार्सल अभी डिलीवर नहीं हुआ है
    .body = हमने आपको बताया था कि आपका पार्सल डिलीवर हो गया है। कूरियर कंपनी ने इस जानकारी को सुधारा है: पार्सल अभी रास्ते में है। इस गलती के लिए हमें खेद है।
milestone-number-replaced = आपके पार्सल का ट्रैकिंग नंबर बदल गया है
    .body = कृपया अब से नया ट्रैकिंग नंबर इस्तेमाल करें। पुराना नंबर अब मान्य नहीं है।
milestone-return-received = आपका लौटाया हुआ पार्सल पहुँच गया है
    .body = आपने जो पार्सल वापस भेजा था, वह हमें मिल गया है।

### Several parcels of one order

story-news = आपके ऑर्डर की ताज़ा जानकारी
story-delivered = { $count-plural ->
    [one] { $total } में से { $count } पार्सल डिलीवर हो गया है
   *[other] { $total } में से { $count } पार्सल डिलीवर हो गए हैं
}
story-all-delivered = सभी { $total } पार्सल डिलीवर हो गए हैं
story-body = आपका ऑर्डर कई पार्सल में भेजा जा रहा है। हर पार्सल की ताज़ा जानकारी नीचे दी गई है।

### Around the text of a mail

subject-with-order = { $headline } (ऑर्डर { $order })
greeting = नमस्ते,
closing = सादर,
button-track = पार्सल ट्रैक करें

label-order = ऑर्डर
label-number = ट्रैकिंग नंबर
label-carrier = कूरियर कंपनी
label-status = स्थिति
label-estimate = अनुमानित डिलीवरी
label-updated = आखिरी अपडेट
label-place = जगह
label-pickup-place = पिकअप की जगह
label-pickup-until = पिकअप की आखिरी तारीख
label-signed-by = हस्ताक्षरकर्ता
label-replaces = पुराना ट्रैकिंग नंबर

step-announced = तैयार
step-shipped = भेजा गया
step-in-transit = रास्ते में
step-out-for-delivery = डिलीवरी के लिए निकला
step-delivered = डिलीवर हो गया
step-text = कुल { $total } में से चरण { $step }: { $name }

### Days and hours

day-today = आज, { $date }
day-tomorrow = कल, { $date }
day-yesterday = कल, { $date }
day-time = { $day }, { $time }
day-window = { $day }, { $from } से { $to } तक
days-range = { $from } से { $to } तक
day-until = { $day } तक
time-zone = { $time } ({ $zone })

### Text message

text-message = { $company }: { $headline }। { $link }
text-message-without-link = { $company }: { $headline }।

### Foot of a mail, and the page behind its link

footer-reply = कोई सवाल हो तो बस इस ईमेल का जवाब दें।
footer-reason = आपको यह ईमेल इसलिए मिला है क्योंकि { $company } की ओर से आपको पार्सल भेजा जा रहा है।
footer-unsubscribe = पार्सल के ईमेल बंद करें

unsubscribe-title = आपके पार्सल के ईमेल
unsubscribe-question = क्या आपके पार्सल के ईमेल बंद कर दिए जाएँ?
unsubscribe-confirm = ईमेल बंद करें
unsubscribe-done = अब आपको अपने पार्सल के ईमेल नहीं मिलेंगे।
unsubscribe-undo = फिर से ईमेल पाएँ
unsubscribe-undone = आपको अपने पार्सल के ईमेल फिर से मिलेंगे।
