//! Odoo's web server while it runs, and calls to it as the administrator.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use reqwest::blocking::Client;
use serde_json::{Value, json};

use super::{DATABASE, log};
use crate::{http, process::Process, wait};

/// A running web server.
#[derive(Debug)]
pub struct Server {
    process: Process,
    port: u16,
}

impl Server {
    /// Waits until the database is loaded and pages are served.
    pub(super) fn wait(mut process: Process, port: u16, limit: Duration) -> Result<Self> {
        let url = format!("http://127.0.0.1:{port}/web/webclient/version_info");
        let client = http::client()?;
        wait::until("Odoo to answer", limit, || {
            process.check()?;
            let asked = client.post(&url).json(&json!({"jsonrpc": "2.0", "params": {}})).send();
            Ok(asked.ok().filter(|answer| answer.status().is_success()).map(drop))
        })?;
        Ok(Self { process, port })
    }

    /// Where browsers find it.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Its port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Its process, to look at or to end it.
    pub fn process(&mut self) -> &mut Process {
        &mut self.process
    }

    /// Stops it; its log must be clean but for `expected`.
    ///
    /// # Errors
    ///
    /// When the log complains.
    pub fn finish(mut self, expected: &[&str]) -> Result<()> {
        self.process.stop(Duration::from_secs(20))?;
        log::check(self.process.log(), expected)
    }

    /// Logs in as the administrator, as the web client does.
    ///
    /// # Errors
    ///
    /// When Odoo refuses.
    pub fn admin(&self) -> Result<User> {
        self.login("admin", "admin")
    }

    /// Logs in as somebody.
    ///
    /// # Errors
    ///
    /// When Odoo refuses.
    pub fn login(&self, login: &str, password: &str) -> Result<User> {
        let client = http::client()?;
        let params = json!({"db": DATABASE, "login": login, "password": password});
        let url = format!("{}/web/session/authenticate", self.url());
        let answer = client.post(url).json(&json!({"jsonrpc": "2.0", "params": params})).send()?;
        let cookie = answer.headers().get("set-cookie").context("Odoo sent no session")?.to_str()?;
        let cookie = cookie.split(';').next().unwrap_or_default().to_owned();
        if answer.json::<Value>()?["result"]["uid"].is_null() {
            bail!("Odoo refused the login {login}");
        }
        Ok(User { client, url: self.url(), cookie })
    }
}

/// A person in Odoo's web client.
#[derive(Debug, Clone)]
pub struct User {
    client: Client,
    url: String,
    cookie: String,
}

impl User {
    /// Calls a model's method as the web client does.
    ///
    /// # Errors
    ///
    /// When Odoo answers with an error: the message is Odoo's.
    pub fn call(&self, model: &str, method: &str, args: &Value, kwargs: &Value) -> Result<Value> {
        let url = format!("{}/web/dataset/call_kw/{model}/{method}", self.url);
        let params = json!({"model": model, "method": method, "args": args, "kwargs": kwargs});
        let request = self.client.post(url).header("cookie", &self.cookie);
        let answer: Value = request.json(&json!({"jsonrpc": "2.0", "params": params})).send()?.json()?;
        if let Some(error) = answer.get("error") {
            bail!("{model}.{method}: {} ({})", error["data"]["message"], error["data"]["name"]);
        }
        Ok(answer["result"].clone())
    }

    /// Creates one record and gives back its id.
    ///
    /// # Errors
    ///
    /// As [`User::call`].
    pub fn create(&self, model: &str, values: &Value) -> Result<i64> {
        let made = self.call(model, "create", &json!([[values]]), &json!({}))?;
        made[0].as_i64().with_context(|| format!("{model}.create answered {made}"))
    }

    /// Changes one record.
    ///
    /// # Errors
    ///
    /// As [`User::call`].
    pub fn write(&self, model: &str, id: i64, values: &Value) -> Result<()> {
        self.call(model, "write", &json!([[id], values]), &json!({})).map(drop)
    }

    /// Reads fields of one record.
    ///
    /// # Errors
    ///
    /// As [`User::call`].
    pub fn read(&self, model: &str, id: i64, fields: &[&str]) -> Result<Value> {
        Ok(self.call(model, "read", &json!([[id], fields]), &json!({}))?[0].clone())
    }
}
