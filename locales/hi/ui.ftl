### Head of the timeline: each is followed by its value

timeline-status = स्थिति
timeline-since = कब से
timeline-expected = अनुमानित डिलीवरी
timeline-attention = निगरानी
timeline-pickup = पिकअप की जगह
timeline-signed-by = हस्ताक्षरकर्ता

timeline-window = { $from } से { $to } तक
timeline-pickup-until = { $date } तक

### How much a parcel should be looked at

attention-none = सब ठीक है
attention-watch = नज़र रखें
attention-action = कार्रवाई ज़रूरी

### Events

timeline-events = { $count-plural ->
    [one] { $count } अपडेट
   *[other] { $count } अपडेट
}
timeline-no-events = अभी कोई अपडेट नहीं
event-no-date = तारीख नहीं दी गई
event-day-only = समय नहीं दिया गया
event-local-time = स्थानीय समय
event-zone-inferred = * टाइम ज़ोन देश के आधार पर तय किया गया
event-unmapped = कूरियर कंपनी का संदेश
