//! Everything a journey needs: Odoo with the addon on its own database, a sandbox, and workers when it wants them.

use std::{path::PathBuf, time::Duration};

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::{
    env,
    odoo::{Server, Site, User},
    parcel::Parcel,
    ports,
    postgres::Durability,
    program::{self, RPC_TOKEN, Sandbox, Worker, WorkerSettings},
    progress::Progress,
    template::Template,
    wait,
};

/// How long anything in a journey may take.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// Makes a worker key and the settings that belong to it, as an administrator does in the user interface.
const CONNECT: &str = r"
key = env['postalparcel.worker.key']._create_key(days=365)
env['postalparcel.account'].search([]).write({'sandbox': True})
parameters = env['ir.config_parameter']
parameters.set_param('postalparcel_tracking.worker_url', 'WORKER')
parameters.set_param('postalparcel_tracking.worker_token', 'TOKEN')
env.cr.commit()
print(key)
";

/// Connects a site with the worker that listens on `port`; gives back the key.
///
/// # Errors
///
/// When Odoo refuses.
pub fn connect(site: &Site, port: u16) -> Result<String> {
    let script = CONNECT.replace("WORKER", &format!("http://127.0.0.1:{port}")).replace("TOKEN", RPC_TOKEN);
    let said = site.shell(&script)?;
    Ok(said.lines().last().context("Odoo's shell printed no key")?.to_owned())
}

/// All of it together.
#[derive(Debug)]
pub struct Stack {
    /// Odoo's web server.
    pub odoo: Server,
    /// PostalParcel.
    pub sandbox: Sandbox,
    /// The administrator in the web client.
    pub admin: User,
    /// The worker's key.
    pub key: String,
    /// Database and files; the last to go.
    pub site: Site,
    binary: PathBuf,
}

impl Stack {
    /// Starts everything but a worker.
    ///
    /// # Errors
    ///
    /// When something does not start.
    pub fn start(name: &str, sandbox: &[&str]) -> Result<Self> {
        Self::start_with(Template::Addon, name, sandbox)
    }

    /// The same on another prepared database.
    ///
    /// # Errors
    ///
    /// As [`Stack::start`].
    pub fn start_with(template: Template, name: &str, sandbox: &[&str]) -> Result<Self> {
        let binary = program::development()?;
        let environment = env::prepared()?;
        let progress = Progress::default();
        let site = Site::open(&environment, &progress, template, name, Durability::None)?;
        let key = connect(&site, ports::free()?)?;
        let sandbox = Sandbox::start(&binary, site.logs(), sandbox)?;
        let odoo = site.serve(ports::free()?)?;
        let admin = odoo.admin()?;
        Ok(Self { odoo, sandbox, admin, key, site, binary })
    }

    /// Settings of a worker that talks to both directly and looks for work every second.
    ///
    /// # Errors
    ///
    /// When there is no free port.
    pub fn settings(&self, name: &str) -> Result<WorkerSettings> {
        let settings = WorkerSettings::new(name, &self.odoo.url(), &self.key, &self.sandbox.url())?;
        Ok(settings.with("WORKER__POLL_SECONDS", "1").with("WORKER__HEARTBEAT_SECONDS", "1"))
    }

    /// Starts a worker.
    ///
    /// # Errors
    ///
    /// When it does not start.
    pub fn run(&self, settings: &WorkerSettings) -> Result<Worker> {
        settings.start(&self.binary, self.site.logs())
    }

    /// Runs a command of the worker to its end.
    ///
    /// # Errors
    ///
    /// When it cannot be started.
    pub fn command(&self, settings: &WorkerSettings, arguments: &[&str]) -> Result<(bool, String)> {
        settings.command(&self.binary, arguments)
    }

    /// From now on the sandbox answers with this history.
    ///
    /// # Errors
    ///
    /// When the sandbox is gone.
    pub fn tell(&self, parcel: &Parcel) -> Result<()> {
        self.sandbox.put("parcels", &parcel.told())
    }

    /// A confirmed order; gives back the order and its delivery.
    ///
    /// # Errors
    ///
    /// When Odoo refuses.
    pub fn order(&self) -> Result<(i64, i64)> {
        self.order_of(&json!({"name": "A. Customer", "country_id": self.country("DE")?, "zip": "10115"}))
    }

    /// The same for a customer with these values.
    ///
    /// # Errors
    ///
    /// When Odoo refuses.
    pub fn order_of(&self, customer: &Value) -> Result<(i64, i64)> {
        let partner = self.admin.create("res.partner", customer)?;
        let product = self.admin.create("product.product", &json!({"name": "Lamp", "type": "consu"}))?;
        let line = json!([0, 0, {"product_id": product, "product_uom_qty": 2}]);
        let order = self.admin.create("sale.order", &json!({"partner_id": partner, "order_line": [line]}))?;
        self.admin.call("sale.order", "action_confirm", &json!([[order]]), &json!({}))?;
        let pickings = self.admin.read("sale.order", order, &["picking_ids"])?;
        let delivery = pickings["picking_ids"][0].as_i64().context("The order has no delivery")?;
        Ok((order, delivery))
    }

    /// The id of a country.
    ///
    /// # Errors
    ///
    /// When Odoo is gone.
    pub fn country(&self, code: &str) -> Result<Value> {
        let found = self.admin.call("res.country", "search", &json!([[["code", "=", code]]]), &json!({}))?;
        Ok(found[0].clone())
    }

    /// The id of the account.
    ///
    /// # Errors
    ///
    /// When Odoo is gone.
    pub fn account(&self) -> Result<i64> {
        let found = self.admin.call("postalparcel.account", "search", &json!([[]]), &json!({}))?;
        found[0].as_i64().context("There is no account")
    }

    /// A delivery on which a reference was typed.
    ///
    /// # Errors
    ///
    /// When Odoo refuses.
    pub fn delivery(&self, reference: &str) -> Result<i64> {
        let (_, delivery) = self.order()?;
        self.admin.write("stock.picking", delivery, &json!({"carrier_tracking_ref": reference}))?;
        Ok(delivery)
    }

    /// Waits until a query that counts gives `wanted`.
    ///
    /// # Errors
    ///
    /// When it does not in time: the message says what it gave last.
    pub fn count(&self, query: &str, wanted: i64) -> Result<()> {
        let mut sql = self.site.sql()?;
        let mut last = -1;
        let outcome = wait::until_true(query, PATIENCE, || {
            last = sql.query_one(query, &[])?.get(0);
            Ok(last == wanted)
        });
        outcome.with_context(|| format!("wanted {wanted}, it is {last}"))
    }

    /// Makes every live shipment due now, as time would.
    ///
    /// # Errors
    ///
    /// When PostgreSQL is gone.
    pub fn all_due(&self) -> Result<()> {
        let query = "UPDATE postalparcel_check SET next_check_at = now() AT TIME ZONE 'utc' - interval '1 second' \
                     WHERE state = 'active'";
        self.site.sql()?.execute(query, &[])?;
        Ok(())
    }

    /// Makes every message that waits due now and ends the leases, as time would.
    ///
    /// # Errors
    ///
    /// When PostgreSQL is gone.
    pub fn messages_due(&self) -> Result<()> {
        let query = "UPDATE postalparcel_message SET due_at = now() AT TIME ZONE 'utc' - interval '1 second', \
                     lease_until = NULL WHERE state = 'pending'";
        self.site.sql()?.execute(query, &[])?;
        Ok(())
    }

    /// Stops Odoo; its log must be clean but for `expected`.
    ///
    /// # Errors
    ///
    /// When the log complains.
    pub fn finish(self, expected: &[&str]) -> Result<()> {
        self.odoo.finish(expected)
    }
}
