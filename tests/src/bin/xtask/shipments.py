# Runs in Odoo's shell: as many parcels as WANTED, with the numbers of MORE beyond the demo data.
shipments = env["postalparcel.shipment"].search([], order="id")
for shipment in shipments[WANTED:]:
    shipment.picking_ids.write({"carrier_tracking_ref": False})
pattern = shipments[:1].picking_ids[:1]
for number in MORE:
    pattern.copy({"carrier_tracking_ref": number})
env.cr.commit()
