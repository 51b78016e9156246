//! Customers are told, once, in their language and at their own time.

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use e2e::{
    parcel::Parcel,
    postbox::{Mail, Postbox},
    proxy::{Point, Proxy},
    stack::{PATIENCE, Stack},
    wait,
};
use serde_json::json;

/// How often things are broken; `POSTALPARCEL_REPEATS=20` makes the long run twenty times as long.
const KILLS: usize = 100;
const RESTARTS: usize = 10;

const DELIVER: &str = "\"method\":\"deliver\"";

/// A stack whose Odoo sends its mails to a postbox, and customers at once: nobody waits for more news, and no hour is
/// quiet.
fn stack(name: &str) -> Result<(Stack, Postbox)> {
    let stack = Stack::start(name, &[])?;
    let postbox = Postbox::start(stack.site.environment(), stack.site.logs())?;
    let server = json!({
        "name": "Postbox", "smtp_host": "127.0.0.1", "smtp_port": postbox.port(), "smtp_encryption": "none",
    });
    stack.admin.create("ir.mail_server", &server)?;
    let account = stack.account()?;
    let settings = json!({
        "message_email": true, "message_wait_minutes": 0, "message_max_age_hours": 96, "quiet_from": 0, "quiet_to": 0,
    });
    stack.admin.write("postalparcel.account", account, &settings)?;
    stack.admin.write("res.company", 1, &json!({"email": "shop@example.com"}))?;
    Ok((stack, postbox))
}

/// All mails, once there are so many.
fn mails(postbox: &Postbox, wanted: usize) -> Result<Vec<Mail>> {
    let mut last = Vec::new();
    let outcome = wait::until_true("the mails", PATIENCE, || {
        last = postbox.mails()?;
        Ok(last.len() >= wanted)
    });
    outcome.with_context(|| {
        let subjects: Vec<_> = last.iter().map(|mail| mail.subject.as_str()).collect();
        format!("wanted {wanted} mails, there are {}: {subjects:?}", last.len())
    })?;
    Ok(last)
}

/// The only mail for this address.
fn mail_to<'a>(mails: &'a [Mail], address: &str) -> Result<&'a Mail> {
    let mut theirs = mails.iter().filter(|mail| mail.to == [address]);
    let mail = theirs.next().with_context(|| format!("No mail for {address}"))?;
    ensure!(theirs.next().is_none(), "{address} got a second mail");
    Ok(mail)
}

/// Hour and minute as a clock shows them there.
fn clock(at: DateTime<Utc>, zone: Tz) -> String {
    at.with_timezone(&zone).format("%-H:%M").to_string()
}

#[test]
fn customers_in_tokyo_and_lisbon_read_one_event_in_their_own_language_at_their_own_time() -> Result<()> {
    let (stack, postbox) = stack("two-languages")?;
    let installed = stack.admin.call(
        "res.lang",
        "search_count",
        &json!([[["code", "in", ["ja_JP", "pt_PT"]]]]),
        &json!({}),
    )?;
    assert_eq!(installed, 0, "the languages are not installed in Odoo");
    let customers = [
        ("LX900101009CN", "JP", "ja", "tokyo@example.com"),
        ("LX900201002CN", "PT", "pt", "lisbon@example.com"),
    ];
    let mut delivered_at = None;
    for (number, country, language, email) in customers {
        let parcel =
            Parcel::new(number).then(30, "in_transit", "picked_up").then(3, "delivered", "delivered_signed");
        delivered_at = Some(parcel.at(3));
        stack.tell(&parcel)?;
        let customer = json!({
            "name": "A. Customer", "country_id": stack.country(country)?, "email": email, "parcel_lang": language, "tz": false,
        });
        let (_, delivery) = stack.order_of(&customer)?;
        stack.admin.write("stock.picking", delivery, &json!({"carrier_tracking_ref": number}))?;
    }
    let delivered_at = delivered_at.context("There are no customers")?;
    let worker = stack.run(&stack.settings("teller")?)?;
    let mails = mails(&postbox, 2)?;
    let tokyo = mail_to(&mails, "tokyo@example.com")?;
    assert!(tokyo.subject.contains("荷物"), "{}", tokyo.subject);
    assert!(tokyo.text.contains(&clock(delivered_at, chrono_tz::Asia::Tokyo)), "{}", tokyo.text);
    assert!(tokyo.html.contains("lang=\"ja\"") && tokyo.head.contains("List-Unsubscribe"), "{}", tokyo.head);
    let lisbon = mail_to(&mails, "lisbon@example.com")?;
    assert!(lisbon.subject.contains("entreg"), "{}", lisbon.subject);
    assert!(lisbon.text.contains(&clock(delivered_at, chrono_tz::Europe::Lisbon)), "{}", lisbon.text);
    // An answer lands in the order's chatter: Odoo finds it by the id of this message.
    stack.count(
        &format!(
            "SELECT count(*) FROM mail_message WHERE model = 'sale.order' AND message_id LIKE '%{}%'",
            tokyo.id
        ),
        1,
    )?;
    stack.count(
        "SELECT count(*) FROM postalparcel_message WHERE state = 'sent' AND language IN ('ja', 'pt')",
        2,
    )?;
    worker.stop()?;
    stack.finish(&[])
}

#[test]
fn after_an_outage_of_two_days_an_order_of_three_parcels_brings_one_mail() -> Result<()> {
    let (stack, postbox) = stack("outage-of-messages")?;
    let (_, delivery) =
        stack.order_of(&json!({"name": "B. Customer", "email": "b@example.com", "parcel_lang": "de"}))?;
    let numbers = ["LX900301005CN", "LX900401008CN", "LX900501001CN"];
    for number in numbers {
        let parcel = Parcel::new(number)
            .then(47, "in_transit", "picked_up")
            .then(40, "in_transit", "departed_origin_country")
            .then(30, "in_transit", "customs_started")
            .then(20, "in_transit", "customs_released")
            .then(1, "out_for_delivery", "out_for_delivery");
        stack.tell(&parcel)?;
    }
    stack.admin.write("stock.picking", delivery, &json!({"carrier_tracking_ref": numbers.join(",")}))?;
    // Settled one after the other, told together: they wait for each other.
    stack.admin.write("postalparcel.account", stack.account()?, &json!({"message_wait_minutes": 1}))?;
    let worker = stack.run(&stack.settings("late")?)?;
    stack.count("SELECT count(*) FROM postalparcel_message WHERE state = 'pending' AND milestone = 'out_for_delivery'", 3)?;
    stack.count("SELECT count(*) FROM postalparcel_message WHERE state = 'superseded'", 12)?;
    stack.messages_due()?;
    let mails = mails(&postbox, 1)?;
    let mail = mail_to(&mails, "b@example.com")?;
    assert!(numbers.iter().all(|number| mail.text.contains(number)), "{}", mail.text);
    stack.count("SELECT count(*) FROM postalparcel_message WHERE state = 'sent'", 3)?;
    stack.count("SELECT count(*) FROM mail_mail", 1)?;
    worker.stop()?;
    stack.finish(&[])
}

/// The worker dies with the finished text in its hands, again and again.
#[test]
fn each_milestone_is_one_message_however_often_the_worker_dies_before_it_is_delivered() -> Result<()> {
    let (stack, postbox) = stack("killed-before-deliver")?;
    let proxy = Proxy::before(stack.odoo.port())?;
    let mut settings = stack.settings("doomed")?;
    settings.odoo = proxy.url();
    let kills = KILLS * repeats();
    for kill in 0..kills {
        ship(&stack, kill)?;
        // Before Odoo has it, and after Odoo has it while the worker does not know.
        proxy.hold(if kill % 2 == 0 { Point::Request } else { Point::Answer }, DELIVER);
        let mut doomed = stack.run(&settings)?;
        proxy.caught(PATIENCE)?;
        doomed.process().kill()?;
        proxy.release();
        // It may have died before it settled the newest parcel: leases end, as time would end them.
        stack.all_due()?;
        stack.messages_due()?;
    }
    let heir = stack.run(&stack.settings("heir")?)?;
    one_mail_each(&stack, &postbox, kills)?;
    heir.stop()?;
    stack.finish(&[])
}

#[test]
fn each_milestone_is_one_message_however_often_odoo_restarts_between_settle_and_claim() -> Result<()> {
    let (mut stack, postbox) = stack("restarted-before-claim")?;
    let restarts = RESTARTS * repeats();
    for restart in 0..restarts {
        ship(&stack, restart)?;
        let proxy = Proxy::before(stack.odoo.port())?;
        proxy.hold(Point::Request, "\"method\":\"claim_messages\"");
        let mut settings = stack.settings("settler")?;
        settings.odoo = proxy.url();
        let mut worker = stack.run(&settings)?;
        stack.count("SELECT count(*) FROM postalparcel_message", i64::try_from(restart)? + 1)?;
        stack.odoo.process().stop(PATIENCE)?;
        worker.process().kill()?;
        stack.odoo = stack.site.serve(stack.odoo.port())?;
        stack.admin = stack.odoo.admin()?;
    }
    let heir = stack.run(&stack.settings("heir")?)?;
    one_mail_each(&stack, &postbox, restarts)?;
    heir.stop()?;
    stack.finish(&[])
}

/// An order of its own whose parcel the carrier has just taken.
fn ship(stack: &Stack, order: usize) -> Result<()> {
    let number = format!("SHOP{order:06}");
    stack.tell(&Parcel::new(&number).then(3, "in_transit", "picked_up"))?;
    let customer = json!({"name": number, "email": format!("{number}@example.com")});
    let (_, delivery) = stack.order_of(&customer)?;
    stack.admin.write("stock.picking", delivery, &json!({"carrier_tracking_ref": number}))
}

/// Each order's customer got one mail, with an id of its own, and Odoo made no other.
fn one_mail_each(stack: &Stack, postbox: &Postbox, orders: usize) -> Result<()> {
    let sent =
        stack.count("SELECT count(*) FROM postalparcel_message WHERE state = 'sent'", i64::try_from(orders)?);
    sent.with_context(|| unsent(stack).unwrap_or_else(|error| error.to_string()))?;
    stack.count("SELECT count(*) FROM mail_mail", i64::try_from(orders)?)?;
    let mails = mails(postbox, orders)?;
    let different = |field: fn(&Mail) -> String| mails.iter().map(field).collect::<BTreeSet<_>>().len();
    let (ids, recipients) = (different(|mail| mail.id.clone()), different(|mail| mail.to.join(" ")));
    assert_eq!((mails.len(), ids, recipients), (orders, orders, orders));
    Ok(())
}

/// What became of the others.
fn unsent(stack: &Stack) -> Result<String> {
    let query = "SELECT format('%s %s %s %s, due %s, leased until %s, mail %s', message.id, message.state, why, reason, due_at, \
                 lease_until, mail.state) FROM postalparcel_message message LEFT JOIN mail_mail mail ON mail.id = mail_mail_id WHERE message.state <> 'sent'";
    let rows = stack.site.sql()?.query(query, &[])?;
    Ok(rows.iter().map(|row| row.get::<_, String>(0)).collect::<Vec<_>>().join("\n"))
}

fn repeats() -> usize {
    let times = std::env::var_os("POSTALPARCEL_REPEATS");
    times.and_then(|times| times.to_str()?.parse().ok()).unwrap_or(1)
}
