# What customers are told of their parcels, by e-mail, text message and on the page where they can stop it.
#
# The person who reads waits for the parcel and bought from the shop that writes. "We" is the shop. Plain words, no blame, no promise
# that only the carrier could keep, no exclamation marks.

### Milestones of a journey

# The value is the headline of the mail and its subject: a short sentence without a full stop.
# `.body` follows it: one to three sentences. Facts (dates, places, numbers, carrier) stand below in a list of their own.

# A label was made; the carrier does not have the parcel yet.
milestone-announced = Your parcel is being prepared
    .body = The label for your parcel has been created. You can follow its journey as soon as the carrier has it.
milestone-shipped = Your parcel is on its way
    .body = The carrier has your parcel. You can follow its journey at any time.
milestone-left-origin = Your parcel has left the country of origin
    .body = Your parcel has left the country it was sent from and is on its way to you.
milestone-in-customs = Your parcel is in customs clearance
    .body = Customs is checking your parcel. There is nothing you need to do at the moment.
milestone-customs-papers = Customs needs papers for your parcel
    .body = Customs needs information or papers before it releases your parcel. Please see the tracking page, or ask the carrier what is missing.
# The last sentence guards against fraud by false payment links.
milestone-duties-due = Duties or taxes are due for your parcel
    .body = Duties or taxes have to be paid before customs releases your parcel. Please pay only to the carrier or to customs, through their own official channels.
milestone-customs-released = Customs has released your parcel
    .body = Customs clearance is complete. Your parcel is continuing its journey to you.
milestone-arrived-in-country = Your parcel has arrived in the destination country
    .body = Your parcel has arrived in the country it is going to. Next, it will be prepared for delivery.
milestone-out-for-delivery = Your parcel is out for delivery
    .body = The carrier is on the way to you with your parcel.
# A sentence with the carrier's reason stands before `.body` ("…, but nobody was there.").
milestone-delivery-failed = Your parcel could not be delivered
    .body = The tracking page shows whether the carrier will try again or where you can collect the parcel.
milestone-ready-for-pickup = Your parcel is ready to be collected
    .body = Please bring proof of identity, and the pick-up code if the carrier sent you one.
# Some days later, when nobody has collected it.
milestone-pickup-reminder = Your parcel is still waiting to be collected
    .body = Your parcel has not been collected yet. After the last day for collection, the carrier sends it back.
milestone-delivered = Your parcel has been delivered
    .body = We hope that everything is as you expected.
milestone-delayed = Your parcel is delayed
    .body = Your parcel is taking longer than planned. We apologise for the wait.
milestone-new-estimate = There is a new delivery date for your parcel
    .body = The carrier has changed the expected delivery date of your parcel.
# A sentence with the carrier's reason stands before `.body`.
milestone-problem = There is a problem with your parcel
    .body = The tracking page shows the latest news. If you have any questions, please get in touch with us.
milestone-returning = Your parcel is on its way back to us
    .body = The carrier is returning your parcel to us. If you would like it to be sent again, please get in touch with us.
milestone-returned = Your parcel is back with us
    .body = The carrier has returned your parcel to us. Please let us know what you would like us to do.
milestone-cancelled = The shipment of your parcel has been cancelled
    .body = This shipment has been cancelled. If you did not expect this, please get in touch with us.
# The carrier reported a delivery and took that back.
milestone-delivery-withdrawn = Correction: your parcel has not been delivered yet
    .body = We told you that your parcel had been delivered. The carrier has corrected this: it has not been delivered yet. We apologise for the mistake.
milestone-number-replaced = Your parcel has a new tracking number
    .body = Please use the new tracking number from now on. The old one is no longer valid.
# Goods that the reader sent back have reached the shop.
milestone-return-received = Your return has arrived
    .body = The parcel you sent back has reached us.

### Several parcels of one order

# Headline when there is news of several parcels and none has been delivered yet.
story-news = News of your order
# $count: delivered parcels; $total: parcels of the order, at least two and more than $count. Both are written already;
# $count-plural and $total-plural are their plural categories: choose by the one that your language needs, or by none.
story-delivered = { $count-plural ->
    [one] { $count } of { $total } parcels has been delivered
   *[other] { $count } of { $total } parcels have been delivered
}
# $total: at least two.
story-all-delivered = { $total-plural ->
    [one] All { $total } parcels have been delivered
   *[other] All { $total } parcels have been delivered
}
story-body = Your order is being sent in several parcels. Here is the latest news of each of them.

### Around the text of a mail

# $headline: one of the headlines above; $order: the order's reference, such as S00042.
subject-with-order = { $headline } (order { $order })
# No name follows.
greeting = Hello,
# The shop's name follows in the next line.
closing = Kind regards,
button-track = Track your parcel

# Labels of facts; a value follows each of them.
label-order = Order
label-number = Tracking number
label-carrier = Carrier
label-status = Status
# The day or hours of the delivery, as far as the carrier tells.
label-estimate = Expected delivery
# The time of the event this message is about.
label-updated = Last update
label-place = Place
label-pickup-place = Collect at
label-pickup-until = Collect by
# The name of who took the parcel.
label-signed-by = Signed by
# The tracking number that was valid before.
label-replaces = Replaces

# The five steps below a mail's headline: very short.
step-announced = Prepared
step-shipped = Shipped
step-in-transit = On its way
step-out-for-delivery = Out for delivery
step-delivered = Delivered
# The same for those who can't see it: $step and $total are numbers, $name is one of the five above.
step-text = Step { $step } of { $total }: { $name }

### Days and hours

# They stand behind a label or a comma. $date: a date with its weekday; $from, $to: times or dates; $time: a time of day; all written already.
day-today = today, { $date }
day-tomorrow = tomorrow, { $date }
day-yesterday = yesterday, { $date }
# $day: one of the above or a date.
day-time = { $day }, { $time }
day-window = { $day }, { $from } to { $to }
# Two dates, or two days with a time of day each.
days-range = { $from } to { $to }
day-until = by { $day }
# A time in a zone that may not be the reader's own: $zone is something like GMT+9.
time-zone = { $time } ({ $zone })

### Text message

# Short. $company: the shop's name; $headline: one of the headlines above; $link: an address.
text-message = { $company }: { $headline }. { $link }
text-message-without-link = { $company }: { $headline }.

### Foot of a mail, and the page behind its link

footer-reply = If you have any questions, simply reply to this e-mail.
# $company: the shop's name.
footer-reason = You are receiving this e-mail because { $company } keeps you informed about the parcels of your order.
footer-unsubscribe = Stop e-mails about parcels

unsubscribe-title = E-mails about your parcels
unsubscribe-question = Would you like to stop receiving e-mails about your parcels?
unsubscribe-confirm = Stop e-mails
unsubscribe-done = You will no longer receive e-mails about your parcels.
unsubscribe-undo = Receive them again
unsubscribe-undone = You will receive e-mails about your parcels again.
