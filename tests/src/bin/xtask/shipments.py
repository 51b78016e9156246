# Runs in Odoo's shell: as many parcels as WANTED. Beyond the demo data those of MORE, `[[number, carrier code]]`, each
# on a copy of a delivery of its carrier, handed over when the first one was.
shipments = env["postalparcel.shipment"].search([], order="id")
for shipment in shipments[WANTED:]:
    shipment.picking_ids.write({"carrier_tracking_ref": False})
deliveries = {shipment.carrier_code: shipment.picking_ids[:1] for shipment in reversed(shipments)}
for number, carrier in MORE:
    pattern = deliveries[carrier]
    copy = pattern.copy({"carrier_tracking_ref": number})
    for move, moved in zip(copy.move_ids, pattern.move_ids, strict=True):
        move.quantity = moved.quantity
    copy.with_context(skip_sms=True).button_validate()
    copy.date_done = pattern.date_done
env.cr.commit()
