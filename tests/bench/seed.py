# Runs in Odoo's shell: COUNT deliveries that wait for their first look, each with one parcel of its own.
warehouse = env["stock.warehouse"].search([], limit=1)
partner = env["res.partner"].create({"name": "A. Customer", "country_id": env.ref("base.de").id, "zip": "10115"})
kind = warehouse.out_type_id
common = {
    "picking_type_id": kind.id,
    "partner_id": partner.id,
    "location_id": kind.default_location_src_id.id,
    "location_dest_id": env.ref("stock.stock_location_customers").id,
}
for start in range(0, COUNT, 1000):
    numbers = [f"BENCH{number:08}" for number in range(start, min(start + 1000, COUNT))]
    env["stock.picking"].create([{**common, "carrier_tracking_ref": number} for number in numbers])
# The limit that protects a real PostalParcel would be all that is measured.
env["postalparcel.account"].search([]).write({"calls_per_second": 1000})
env.cr.commit()
