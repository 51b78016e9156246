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
    "post_init_hook": "post_init_hook",
    "uninstall_hook": "uninstall_hook",
}
