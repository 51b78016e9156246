# Names of statuses, and what a timeline says of them.
#
# `status-…` is a main status, shown as a badge: one to three words.
# `sub-…` is an exact status, shown in lists and filters: a few words, no full stop.
# `.sentence` says the same to the person who waits for the parcel: plain words, no blame, no promise.
#
# A name that another key has already is written as a reference to it, so that both stay the same.

### Main statuses, in the order of a journey

status-pending = Pending
status-not-found = Not found
status-info-received = Announced
status-in-transit = In transit
status-out-for-delivery = Out for delivery
status-available-for-pickup = Ready for pickup
status-delivery-failed = Delivery attempt failed
status-delivered = Delivered
status-exception = Problem
status-returning = Returning to sender
status-returned = Returned to sender
status-cancelled = Cancelled
status-expired = No longer followed
status-unknown = Unknown

### Pending: the carrier was asked and has not answered

sub-registered = Registered for tracking
    .sentence = The carrier has been asked and has not answered yet.

### Not found

sub-no-data-yet = Carrier knows nothing yet
    .sentence = The carrier has no record of this number yet. That is normal in the first days.
sub-invalid-number = Carrier refuses the number
    .sentence = The carrier does not accept this number. Please check it for typing errors.
sub-carrier-mismatch = Number of another carrier
    .sentence = The carrier says that this number is not one of its own. It may belong to another carrier.

### Announced: the goods were not seen yet

sub-label-created = Label created
    .sentence = The label has been created. The carrier does not have the parcel yet.
sub-awaiting-collection = Waiting for collection by the carrier
    .sentence = The carrier has been asked to collect the parcel from the sender.

### In transit

sub-moving = On its way
    .sentence = The parcel is on its way.
sub-picked-up = Picked up by the carrier
    .sentence = The carrier has the parcel.
sub-departed-facility = Left a sorting centre
    .sentence = The parcel has left a sorting centre.
sub-arrived-facility = Arrived at a sorting centre
    .sentence = The parcel has arrived at a sorting centre.
sub-departed-origin-country = Left the country of origin
    .sentence = The parcel has left the country it was sent from.
sub-arrived-destination-country = Arrived in the destination country
    .sentence = The parcel has arrived in the country it is going to.
# The depot from which the delivery round starts.
sub-at-delivery-facility = At the delivery depot
    .sentence = The parcel has arrived at the depot that will deliver it.
# Another company takes it over for the last part of the way.
sub-handed-to-last-mile = Handed to the delivering carrier
    .sentence = The parcel has been handed to the carrier that will deliver it.
sub-forwarded = Forwarded to another address
    .sentence = The parcel is being sent on to another address.
sub-problem-resolved = Problem solved, moving again
    .sentence = The problem has been solved. The parcel is moving again.
sub-delivery-scheduled = Delivery scheduled
    .sentence = A delivery date has been set.
sub-delivery-rescheduled = Delivery rescheduled
    .sentence = The delivery date has been changed.
sub-customs-started = In customs clearance
    .sentence = Customs is checking the parcel.
sub-customs-released = Released by customs
    .sentence = Customs has released the parcel.

### Out for delivery

sub-out-for-delivery = { status-out-for-delivery }
    .sentence = The parcel is out for delivery.
sub-recipient-contacted = Recipient contacted before delivery
    .sentence = The carrier has contacted the recipient about the delivery.

### Ready for pickup

# At a post office, a locker or a shop.
sub-ready-for-pickup = { status-available-for-pickup }
    .sentence = The parcel is ready to be collected.

### Delivery attempt failed: another may follow

sub-attempt-failed = { status-delivery-failed }
    .sentence = The carrier tried to deliver the parcel, without success.
sub-recipient-absent = Nobody there
    .sentence = The carrier tried to deliver the parcel, but nobody was there.
sub-business-closed = Business closed
    .sentence = The carrier tried to deliver the parcel, but the business was closed.
sub-attempt-bad-address = Attempt failed: address wrong
    .sentence = The carrier tried to deliver the parcel, but the address is wrong or incomplete.
sub-attempt-refused = Attempt failed: refused at the door
    .sentence = The carrier tried to deliver the parcel, but it was refused at the door.
sub-attempt-access = Attempt failed: no access
    .sentence = The carrier tried to deliver the parcel, but could not get to the door.
sub-attempt-security-or-fee = Attempt failed: security check or fee
    .sentence = The delivery was stopped by a security check or an unpaid fee.
sub-notice-left = Notice left
    .sentence = The carrier left a notice that says how to get the parcel.

### Delivered

sub-delivered = { status-delivered }
    .sentence = The parcel has been delivered.
sub-delivered-signed = Delivered and signed for
    .sentence = The parcel has been delivered and signed for.
sub-delivered-neighbour-or-safe-place = Left with a neighbour or in a safe place
    .sentence = The parcel was left with a neighbour or in a safe place.
sub-delivered-collected = Collected by the recipient
    .sentence = The recipient has collected the parcel.
sub-delivered-cod = Delivered and paid on delivery
    .sentence = The parcel has been delivered and paid for on delivery.

### Problem

sub-exception-other = { status-exception }
    .sentence = There is a problem with the parcel. The carrier gives no reason.
sub-delayed = Delayed
    .sentence = The parcel is delayed.
sub-delayed-weather = Delayed by weather
    .sentence = The parcel is delayed by the weather.
sub-delayed-processing = Delayed in the carrier's network
    .sentence = The parcel is delayed in the carrier's network.
sub-delayed-transport = Delayed in transport
    .sentence = The parcel is delayed because its flight or truck is late.
sub-missorted = Sent the wrong way
    .sentence = The parcel was sent the wrong way and is being redirected.
sub-on-hold = On hold
    .sentence = The carrier is holding the parcel and gives no reason.
sub-held-for-payment = Held: payment due
    .sentence = The carrier is holding the parcel until a fee is paid.
sub-security-hold = Held: security check
    .sentence = The parcel is being held for a check.
sub-customs-held = Held by customs
    .sentence = Customs is holding the parcel.
sub-customs-documents-required = Customs needs papers
    .sentence = Customs needs information or papers before it releases the parcel.
sub-customs-payment-required = Duties or taxes due
    .sentence = Duties or taxes have to be paid before customs releases the parcel.
sub-customs-rejected = Refused by customs
    .sentence = Customs has refused the parcel.
sub-bad-address = Address wrong or incomplete
    .sentence = The address is wrong or incomplete. The carrier needs the right one to deliver the parcel.
sub-recipient-moved = Recipient moved
    .sentence = The recipient is no longer at this address.
sub-recipient-info-invalid = Recipient's details wrong
    .sentence = The recipient's name, phone number or other details are wrong.
sub-refused = Refused by the recipient
    .sentence = The recipient has refused the parcel.
sub-pickup-expired = Not collected in time
    .sentence = The parcel was not collected in time.
sub-rejected-by-carrier = Rejected by the carrier
    .sentence = The carrier does not take this parcel.
sub-undeliverable = Cannot be delivered
    .sentence = The carrier cannot deliver the parcel.
sub-damaged = Damaged
    .sentence = The parcel has been damaged.
sub-lost = Lost
    .sentence = The carrier reports the parcel as lost.
sub-destroyed = Destroyed
    .sentence = The parcel has been destroyed.
sub-shipper-error = Sender's data or packing wrong
    .sentence = The sender's data or packing is wrong, or the parcel was not ready.

### Back to the sender

sub-returning-to-sender = { status-returning }
    .sentence = The parcel is on its way back to the sender.
sub-returned-to-sender = { status-returned }
    .sentence = The parcel is back with the sender.

### Cancelled

sub-cancelled = { status-cancelled }
    .sentence = The shipment has been cancelled.
sub-cancel-requested = Cancellation requested
    .sentence = The carrier has been asked to cancel the shipment.

### No longer followed, unknown

sub-no-update = No news for too long
    .sentence = There has been no news of the parcel for so long that it is no longer followed.
sub-unknown = { status-unknown }
    .sentence = It is not known where the parcel is on its way.
