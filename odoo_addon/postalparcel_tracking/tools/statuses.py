"""The fourteen statuses and sixty-six sub-statuses.

In: nothing. Out: selections, and for each sub-status its one main status and level of attention. Never: a carrier's
or provider's own word; the worker maps those.
"""

ATTENTIONS = [
    ("none", "On track"),
    ("watch", "Keep an eye on it"),
    ("action", "Needs action"),
]

# In the order of a journey.
STATUSES = [
    ("pending", "Pending"),
    ("not_found", "Not found"),
    ("info_received", "Announced"),
    ("in_transit", "In transit"),
    ("out_for_delivery", "Out for delivery"),
    ("available_for_pickup", "Ready for pickup"),
    ("delivery_failed", "Delivery attempt failed"),
    ("delivered", "Delivered"),
    ("exception", "Problem"),
    ("returning", "Returning to sender"),
    ("returned", "Returned to sender"),
    ("cancelled", "Cancelled"),
    ("expired", "No longer followed"),
    ("unknown", "Unknown"),
]

# The order in which a transfer with several parcels shows them: the least advanced first. What ended, well or badly,
# comes last, so that it shows only when nothing else is under way.
PROGRESS = [
    "unknown",
    "pending",
    "not_found",
    "expired",
    "info_received",
    "exception",
    "in_transit",
    "delivery_failed",
    "out_for_delivery",
    "available_for_pickup",
    "returning",
    "delivered",
    "returned",
    "cancelled",
]

# word, label, main status, attention
_TABLE = [
    ("registered", "Registered for tracking", "pending", "none"),
    ("no_data_yet", "Carrier knows nothing yet", "not_found", "watch"),
    ("invalid_number", "Carrier refuses the number", "not_found", "action"),
    ("carrier_mismatch", "Number of another carrier", "not_found", "action"),
    ("label_created", "Label created", "info_received", "none"),
    ("awaiting_collection", "Waiting for collection by the carrier", "info_received", "watch"),
    ("moving", "On its way", "in_transit", "none"),
    ("picked_up", "Picked up by the carrier", "in_transit", "none"),
    ("departed_facility", "Left a sorting centre", "in_transit", "none"),
    ("arrived_facility", "Arrived at a sorting centre", "in_transit", "none"),
    ("departed_origin_country", "Left the country of origin", "in_transit", "none"),
    ("arrived_destination_country", "Arrived in the destination country", "in_transit", "none"),
    ("at_delivery_facility", "At the delivery depot", "in_transit", "none"),
    ("handed_to_last_mile", "Handed to the delivering carrier", "in_transit", "none"),
    ("forwarded", "Forwarded to another address", "in_transit", "watch"),
    ("problem_resolved", "Problem solved, moving again", "in_transit", "none"),
    ("delivery_scheduled", "Delivery scheduled", "in_transit", "none"),
    ("delivery_rescheduled", "Delivery rescheduled", "in_transit", "watch"),
    ("customs_started", "In customs clearance", "in_transit", "none"),
    ("customs_released", "Released by customs", "in_transit", "none"),
    ("out_for_delivery", "Out for delivery", "out_for_delivery", "none"),
    ("recipient_contacted", "Recipient contacted before delivery", "out_for_delivery", "none"),
    ("ready_for_pickup", "Ready for pickup", "available_for_pickup", "action"),
    ("attempt_failed", "Delivery attempt failed", "delivery_failed", "watch"),
    ("recipient_absent", "Nobody there", "delivery_failed", "watch"),
    ("business_closed", "Business closed", "delivery_failed", "watch"),
    ("attempt_bad_address", "Attempt failed: address wrong", "delivery_failed", "action"),
    ("attempt_refused", "Attempt failed: refused at the door", "delivery_failed", "action"),
    ("attempt_access", "Attempt failed: no access", "delivery_failed", "watch"),
    ("attempt_security_or_fee", "Attempt failed: security check or fee", "delivery_failed", "action"),
    ("notice_left", "Notice left", "delivery_failed", "watch"),
    ("delivered", "Delivered", "delivered", "none"),
    ("delivered_signed", "Delivered and signed for", "delivered", "none"),
    ("delivered_neighbour_or_safe_place", "Left with a neighbour or in a safe place", "delivered", "none"),
    ("delivered_collected", "Collected by the recipient", "delivered", "none"),
    ("delivered_cod", "Delivered and paid on delivery", "delivered", "none"),
    ("exception_other", "Problem", "exception", "action"),
    ("delayed", "Delayed", "exception", "watch"),
    ("delayed_weather", "Delayed by weather", "exception", "watch"),
    ("delayed_processing", "Delayed in the carrier's network", "exception", "watch"),
    ("delayed_transport", "Delayed in transport", "exception", "watch"),
    ("missorted", "Sent the wrong way", "exception", "watch"),
    ("on_hold", "On hold", "exception", "action"),
    ("held_for_payment", "Held: payment due", "exception", "action"),
    ("security_hold", "Held: security check", "exception", "action"),
    ("customs_held", "Held by customs", "exception", "action"),
    ("customs_documents_required", "Customs needs papers", "exception", "action"),
    ("customs_payment_required", "Duties or taxes due", "exception", "action"),
    ("customs_rejected", "Refused by customs", "exception", "action"),
    ("bad_address", "Address wrong or incomplete", "exception", "action"),
    ("recipient_moved", "Recipient moved", "exception", "action"),
    ("recipient_info_invalid", "Recipient's details wrong", "exception", "action"),
    ("refused", "Refused by the recipient", "exception", "action"),
    ("pickup_expired", "Not collected in time", "exception", "action"),
    ("rejected_by_carrier", "Rejected by the carrier", "exception", "action"),
    ("undeliverable", "Cannot be delivered", "exception", "action"),
    ("damaged", "Damaged", "exception", "action"),
    ("lost", "Lost", "exception", "action"),
    ("destroyed", "Destroyed", "exception", "action"),
    ("shipper_error", "Sender's data or packing wrong", "exception", "action"),
    ("returning_to_sender", "Returning to sender", "returning", "action"),
    ("returned_to_sender", "Returned to sender", "returned", "action"),
    ("cancelled", "Cancelled", "cancelled", "action"),
    ("cancel_requested", "Cancellation requested", "cancelled", "watch"),
    ("no_update", "No news for too long", "expired", "watch"),
    ("unknown", "Unknown", "unknown", "watch"),
]

SUB_STATUSES = [(word, label) for word, label, _status, _attention in _TABLE]
STATUS_OF = {word: status for word, _label, status, _attention in _TABLE}
ATTENTION_OF = {word: attention for word, _label, _status, attention in _TABLE}
