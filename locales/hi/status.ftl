### Main statuses, in the order of a journey

status-pending = जानकारी का इंतज़ार
status-not-found = नहीं मिला
status-info-received = शिपमेंट दर्ज हुआ
status-in-transit = रास्ते में
status-out-for-delivery = डिलीवरी के लिए निकला
status-available-for-pickup = पिकअप के लिए तैयार
status-delivery-failed = डिलीवरी की कोशिश असफल
status-delivered = डिलीवर हो गया
status-exception = समस्या
status-returning = प्रेषक के पास लौट रहा है
status-returned = प्रेषक को लौटाया गया
status-cancelled = रद्द
status-expired = ट्रैकिंग बंद
status-unknown = स्थिति अज्ञात

### Pending: the carrier was asked and has not answered

sub-registered = ट्रैकिंग के लिए दर्ज
    .sentence = कूरियर कंपनी से जानकारी माँगी गई है, जवाब अभी नहीं आया है।

### Not found

sub-no-data-yet = कूरियर कंपनी के पास अभी जानकारी नहीं
    .sentence = कूरियर कंपनी के पास इस नंबर की जानकारी अभी नहीं है। शुरुआती दिनों में यह सामान्य है।
sub-invalid-number = कूरियर कंपनी ने नंबर स्वीकार नहीं किया
    .sentence = कूरियर कंपनी यह नंबर स्वीकार नहीं कर रही है। कृपया जाँच लें कि नंबर सही लिखा है।
sub-carrier-mismatch = किसी दूसरी कूरियर कंपनी का नंबर
    .sentence = कूरियर कंपनी के अनुसार यह नंबर उसका नहीं है। हो सकता है कि यह किसी दूसरी कूरियर कंपनी का हो।

### Announced: the goods were not seen yet

sub-label-created = शिपिंग लेबल बना
    .sentence = शिपिंग लेबल बन गया है। पार्सल अभी कूरियर कंपनी को नहीं मिला है।
sub-awaiting-collection = कूरियर कंपनी के पिकअप का इंतज़ार
    .sentence = कूरियर कंपनी को प्रेषक के यहाँ से पार्सल लेने के लिए कहा गया है।

### In transit

sub-moving = आगे बढ़ रहा है
    .sentence = पार्सल रास्ते में है।
sub-picked-up = कूरियर कंपनी को मिल गया
    .sentence = पार्सल कूरियर कंपनी को मिल गया है।
sub-departed-facility = सॉर्टिंग सेंटर से निकला
    .sentence = पार्सल सॉर्टिंग सेंटर से निकल गया है।
sub-arrived-facility = सॉर्टिंग सेंटर पहुँचा
    .sentence = पार्सल सॉर्टिंग सेंटर पहुँच गया है।
sub-departed-origin-country = भेजने वाले देश से निकला
    .sentence = पार्सल उस देश से निकल गया है जहाँ से इसे भेजा गया था।
sub-arrived-destination-country = गंतव्य देश पहुँचा
    .sentence = पार्सल गंतव्य देश पहुँच गया है।
sub-at-delivery-facility = डिलीवरी सेंटर पर
    .sentence = पार्सल उस डिलीवरी सेंटर पर पहुँच गया है जहाँ से इसकी डिलीवरी होगी।
sub-handed-to-last-mile = डिलीवरी करने वाली कूरियर कंपनी को सौंपा गया
    .sentence = पार्सल डिलीवरी करने वाली कूरियर कंपनी को सौंप दिया गया है।
sub-forwarded = दूसरे पते पर भेजा गया
    .sentence = पार्सल को दूसरे पते पर भेजा जा रहा है।
sub-problem-resolved = समस्या हल, फिर रास्ते में
    .sentence = समस्या हल हो गई है। पार्सल फिर से रास्ते में है।
sub-delivery-scheduled = डिलीवरी की तारीख तय
    .sentence = डिलीवरी की तारीख तय हो गई है।
sub-delivery-rescheduled = डिलीवरी की तारीख बदली
    .sentence = डिलीवरी की तारीख बदल गई है।
sub-customs-started = कस्टम क्लियरेंस में
    .sentence = कस्टम विभाग पार्सल की जाँच कर रहा है।
sub-customs-released = कस्टम से मंज़ूरी मिली
    .sentence = पार्सल को कस्टम से मंज़ूरी मिल गई है।

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = पार्सल डिलीवरी के लिए निकल गया है।
sub-recipient-contacted = डिलीवरी से पहले प्राप्तकर्ता से संपर्क
    .sentence = कूरियर कंपनी ने डिलीवरी के बारे में प्राप्तकर्ता से संपर्क किया है।

### Ready for pickup

sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = पार्सल पिकअप के लिए तैयार है।

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = कूरियर कंपनी ने डिलीवरी की कोशिश की, लेकिन डिलीवरी नहीं हो सकी।
sub-recipient-absent = पते पर कोई नहीं मिला
    .sentence = कूरियर कंपनी ने डिलीवरी की कोशिश की, लेकिन पते पर कोई नहीं मिला।
sub-business-closed = दुकान या दफ़्तर बंद
    .sentence = कूरियर कंपनी ने डिलीवरी की कोशिश की, लेकिन दुकान या दफ़्तर बंद था।
sub-attempt-bad-address = डिलीवरी असफल: पता गलत
    .sentence = कूरियर कंपनी ने डिलीवरी की कोशिश की, लेकिन पता गलत या अधूरा है।
sub-attempt-refused = डिलीवरी असफल: लेने से मना किया गया
    .sentence = कूरियर कंपनी ने डिलीवरी की कोशिश की, लेकिन दरवाज़े पर पार्सल लेने से मना कर दिया गया।
sub-attempt-access = डिलीवरी असफल: पहुँचना संभव नहीं
    .sentence = कूरियर कंपनी ने डिलीवरी की कोशिश की, लेकिन दरवाज़े तक पहुँचना संभव नहीं हुआ।
sub-attempt-security-or-fee = डिलीवरी असफल: सुरक्षा जाँच या शुल्क
    .sentence = सुरक्षा जाँच या बकाया शुल्क के कारण डिलीवरी रुक गई।
sub-notice-left = सूचना पर्ची छोड़ी गई
    .sentence = कूरियर कंपनी ने एक पर्ची छोड़ी है, जिस पर पार्सल पाने का तरीका लिखा है।

### Delivered

sub-delivered = { status-delivered }
    .sentence = पार्सल डिलीवर हो गया है।
sub-delivered-signed = हस्ताक्षर लेकर डिलीवर किया गया
    .sentence = पार्सल हस्ताक्षर लेकर डिलीवर कर दिया गया है।
sub-delivered-neighbour-or-safe-place = पड़ोस में या सुरक्षित जगह पर छोड़ा गया
    .sentence = पार्सल पड़ोस में या किसी सुरक्षित जगह पर छोड़ा गया है।
sub-delivered-collected = प्राप्तकर्ता ने ले लिया
    .sentence = प्राप्तकर्ता ने पार्सल ले लिया है।
sub-delivered-cod = डिलीवर हुआ, भुगतान डिलीवरी पर
    .sentence = पार्सल डिलीवर हो गया है और भुगतान डिलीवरी के समय कर दिया गया है।

### Problem

sub-exception-other = { status-exception }
    .sentence = पार्सल से जुड़ी कोई समस्या आई है। कूरियर कंपनी ने कारण नहीं बताया है।
sub-delayed = देरी
    .sentence = पार्सल में देरी हो रही है।
sub-delayed-weather = मौसम के कारण देरी
    .sentence = मौसम के कारण पार्सल में देरी हो रही है।
sub-delayed-processing = कूरियर कंपनी के नेटवर्क में देरी
    .sentence = कूरियर कंपनी के नेटवर्क के भीतर पार्सल में देरी हो रही है।
sub-delayed-transport = परिवहन में देरी
    .sentence = फ़्लाइट या ट्रक लेट होने के कारण पार्सल में देरी हो रही है।
sub-missorted = गलत रास्ते पर चला गया
    .sentence = पार्सल गलत रास्ते पर चला गया था और अब इसका रास्ता बदला जा रहा है।
sub-on-hold = रोका गया
    .sentence = कूरियर कंपनी ने पार्सल रोक रखा है और कारण नहीं बताया है।
sub-held-for-payment = रोका गया: भुगतान बाकी
    .sentence = शुल्क का भुगतान होने तक कूरियर कंपनी ने पार्सल रोक रखा है।
sub-security-hold = रोका गया: सुरक्षा जाँच
    .sentence = पार्सल को जाँच के लिए रोका गया है।
sub-customs-held = कस्टम में रोका गया
    .sentence = पार्सल को कस्टम में रोका गया है।
sub-customs-documents-required = कस्टम विभाग को दस्तावेज़ चाहिए
    .sentence = पार्सल को मंज़ूरी देने से पहले कस्टम विभाग को जानकारी या दस्तावेज़ चाहिए।
sub-customs-payment-required = कस्टम ड्यूटी या टैक्स बाकी
    .sentence = कस्टम से मंज़ूरी मिलने से पहले कस्टम ड्यूटी या टैक्स का भुगतान करना होगा।
sub-customs-rejected = कस्टम विभाग ने अस्वीकार किया
    .sentence = कस्टम विभाग ने पार्सल अस्वीकार कर दिया है।
sub-bad-address = पता गलत या अधूरा
    .sentence = पता गलत या अधूरा है। डिलीवरी के लिए कूरियर कंपनी को सही पता चाहिए।
sub-recipient-moved = प्राप्तकर्ता का पता बदल गया
    .sentence = यह अब प्राप्तकर्ता का पता नहीं है।
sub-recipient-info-invalid = प्राप्तकर्ता की जानकारी गलत
    .sentence = प्राप्तकर्ता का नाम, फ़ोन नंबर या कोई दूसरी जानकारी गलत है।
sub-refused = प्राप्तकर्ता ने लेने से मना किया
    .sentence = प्राप्तकर्ता ने पार्सल लेने से मना कर दिया है।
sub-pickup-expired = समय पर नहीं लिया गया
    .sentence = पार्सल समय पर नहीं लिया गया।
sub-rejected-by-carrier = कूरियर कंपनी ने अस्वीकार किया
    .sentence = कूरियर कंपनी यह पार्सल नहीं ले रही है।
sub-undeliverable = डिलीवरी संभव नहीं
    .sentence = कूरियर कंपनी इस पार्सल की डिलीवरी नहीं कर सकती।
sub-damaged = क्षतिग्रस्त
    .sentence = पार्सल को नुकसान पहुँचा है।
sub-lost = खो गया
    .sentence = कूरियर कंपनी के अनुसार पार्सल खो गया है।
sub-destroyed = नष्ट
    .sentence = पार्सल नष्ट हो गया है।
sub-shipper-error = प्रेषक की जानकारी या पैकिंग गलत
    .sentence = प्रेषक की जानकारी या पैकिंग ठीक नहीं है, या पार्सल तैयार नहीं था।

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = पार्सल प्रेषक को वापस भेजा जा रहा है।
sub-returned-to-sender = { status-returned }
    .sentence = पार्सल प्रेषक के पास वापस पहुँच गया है।

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = शिपमेंट रद्द कर दिया गया है।
sub-cancel-requested = रद्द करने का अनुरोध किया गया
    .sentence = कूरियर कंपनी से शिपमेंट रद्द करने का अनुरोध किया गया है।

### No longer followed, unknown

sub-no-update = लंबे समय से कोई अपडेट नहीं
    .sentence = पार्सल के बारे में लंबे समय से कोई अपडेट नहीं आया है, इसलिए इसकी ट्रैकिंग बंद कर दी गई है।
sub-unknown = { status-unknown }
    .sentence = यह पता नहीं है कि पार्सल रास्ते में कहाँ है।
