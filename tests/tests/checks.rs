//! What `check` says when something is set up wrongly: a sentence for the operator, and a failing exit code.

use anyhow::Result;
use e2e::{
    env, odoo::Site, ports, postgres::Durability, program::WorkerSettings, progress::Progress, stack::Stack,
    template::Template,
};

/// `check` fails and its words contain `part`.
fn complains(stack: &Stack, settings: &WorkerSettings, part: &str) -> Result<()> {
    let (passed, said) = stack.command(settings, &["check"])?;
    assert!(!passed && said.to_lowercase().contains(part), "wanted \"{part}\" in:\n{said}");
    Ok(())
}

#[test]
fn check_passes_when_all_is_well_and_names_what_is_wrong_when_not() -> Result<()> {
    let stack = Stack::start("checks", &[])?;
    let good = stack.settings("checker")?;
    let (passed, said) = stack.command(&good, &["check"])?;
    assert!(passed, "{said}");

    let nowhere = format!("http://127.0.0.1:{}", ports::free()?);
    complains(&stack, &WorkerSettings { odoo: nowhere, ..good.clone() }, "odoo")?;
    complains(&stack, &WorkerSettings { database: "elsewhere".to_owned(), ..good.clone() }, "database")?;
    complains(&stack, &WorkerSettings { key: "0".repeat(40), ..good.clone() }, "key")?;
    complains(&stack, &WorkerSettings { provider_key: "wrong".to_owned(), ..good.clone() }, "postalparcel")?;
    stack.finish(&[])
}

#[test]
fn check_says_when_the_addon_is_not_installed() -> Result<()> {
    let stack = Stack::start("check-with-addon", &[])?;
    let environment = env::prepared()?;
    let bare = Site::open(
        &environment,
        &Progress::default(),
        Template::Base,
        "check-without-addon",
        Durability::None,
    )?;
    let odoo = bare.serve(ports::free()?)?;
    let settings = WorkerSettings { odoo: odoo.url(), ..stack.settings("checker")? };
    complains(&stack, &settings, "addon")?;
    odoo.finish(&[])?;
    stack.finish(&[])
}
