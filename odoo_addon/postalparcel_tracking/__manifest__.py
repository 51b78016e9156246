{
    "name": "PostalParcel tracking",
    "summary": "Follow parcels of many carriers on transfers and orders",
    "version": "19.0.1.0.0",
    "category": "Supply Chain/Delivery",
    "author": "PostalParcel tracking contributors",
    "license": "LGPL-3",
    "depends": ["stock_delivery", "sale_stock"],
    "data": [
        "security/postalparcel_security.xml",
        "security/ir.model.access.csv",
        "data/postalparcel_account_data.xml",
    ],
    "demo": [
        "demo/res_partner_demo.xml",
        "demo/stock_warehouse_demo.xml",
        "demo/delivery_carrier_demo.xml",
        "demo/sale.order.csv",
        "demo/stock_picking_demo.xml",
    ],
    "application": True,
    "post_init_hook": "post_init_hook",
    "uninstall_hook": "uninstall_hook",
}
