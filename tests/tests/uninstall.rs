//! After the demo ran the addon is taken away again: nothing of it is left, and transfers and orders are as they were.

use anyhow::Result;
use e2e::{
    stack::Stack,
    template::{MODULE, Template},
};

/// All transfers and orders in one line.
const KEPT: &str = "SELECT md5((SELECT string_agg(concat_ws('|', id, name, state, carrier_tracking_ref), ',' ORDER BY id)
                                  FROM stock_picking)
                            || (SELECT string_agg(concat_ws('|', id, name, state), ',' ORDER BY id) FROM sale_order))";

/// What must be gone, each as a query that counts.
const GONE: [&str; 8] = [
    "SELECT count(*) FROM pg_class WHERE relname LIKE 'postalparcel%'",
    "SELECT count(*) FROM information_schema.columns WHERE column_name LIKE '%postalparcel%'",
    "SELECT count(*) FROM ir_model_data WHERE module = 'postalparcel_tracking'",
    "SELECT count(*) FROM res_users_apikeys",
    "SELECT count(*) FROM res_users WHERE login = 'postalparcel_worker' AND active",
    "SELECT count(*) FROM ir_config_parameter WHERE key LIKE 'postalparcel%'",
    "SELECT count(*) FROM mail_activity WHERE res_model LIKE 'postalparcel%'",
    "SELECT count(*) FROM mail_message WHERE model LIKE 'postalparcel%'",
];

#[test]
fn after_the_demo_the_addon_leaves_nothing_behind_and_transfers_intact() -> Result<()> {
    let stack = Stack::start_with(Template::Demo, "uninstall", &[])?;
    let worker = stack.run(&stack.settings("first")?)?;
    stack.count("SELECT count(*) FROM postalparcel_shipment WHERE active AND rev > 0", 40)?;
    worker.stop()?;
    let Stack { odoo, site, .. } = stack;
    odoo.finish(&[])?;
    let mut sql = site.sql()?;
    let before: String = sql.query_one(KEPT, &[])?.get(0);

    let uninstall = "env['ir.module.module'].search([('name', '=', 'MODULE')]).button_immediate_uninstall()";
    site.shell(&uninstall.replace("MODULE", MODULE))?;

    for query in GONE {
        assert_eq!(sql.query_one(query, &[])?.get::<_, i64>(0), 0, "{query}");
    }
    assert_eq!(sql.query_one(KEPT, &[])?.get::<_, String>(0), before);
    Ok(())
}
