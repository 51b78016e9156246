//! A worker with a journal and nobody where Odoo should be: it takes webhooks, and nothing leaves the journal.

use std::{
    io::{BufRead, BufReader},
    net::{SocketAddr, TcpListener},
    path::PathBuf,
    process::{Child, ChildStderr, Command, Stdio},
};

use base64::{Engine, prelude::BASE64_STANDARD};
use hmac::{Hmac, KeyInit, Mac};
use postalparcel_worker::{
    domain::AccountId,
    journal::{Journal, KnownAccount},
};
use sha2::Sha256;
use tempfile::TempDir;

const KEY: &[u8] = b"the key in the secret";

/// What a push brings.
pub(crate) const BODY: &str = r#"{"type": "tracking.updated", "data": {"number": "LX123456785CN"}}"#;

/// A place for a worker whose journal knows account 1.
pub(crate) struct Shop(TempDir);

/// A worker that serves.
pub(crate) struct Worker {
    /// The process.
    pub(crate) child: Child,
    /// Where it listens.
    pub(crate) address: SocketAddr,
    /// What it says, as far as it was not read yet.
    pub(crate) log: BufReader<ChildStderr>,
}

impl Drop for Worker {
    fn drop(&mut self) {
        let _ended_already = self.child.kill();
        let _ended_already = self.child.wait();
    }
}

impl Shop {
    pub(crate) async fn new() -> Self {
        let shop = Self(tempfile::tempdir().unwrap());
        let account = KnownAccount {
            id: AccountId(1),
            provider: "postalparcel".to_owned(),
            secret: "postalparcel".to_owned(),
        };
        Journal::open(&shop.path()).unwrap().remember(vec![account]).await.unwrap();
        shop
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.0.path().join("journal.sqlite")
    }

    pub(crate) fn command(&self, listen: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_postalparcel-worker"));
        let secret = format!("whsec_{}", encoded_key());
        command.arg("run").env_clear().env("STATE_DIRECTORY", self.0.path()).stderr(Stdio::piped());
        for (name, value) in [
            ("ODOO__URL", "http://127.0.0.1:1"),
            ("ODOO__DATABASE", "shop"),
            ("ODOO__KEY", "k3y"),
            ("HTTP__LISTEN", listen),
            ("SECRETS__POSTALPARCEL__API_KEY", "pp_1"),
            ("SECRETS__POSTALPARCEL__WEBHOOK_SECRETS", &secret),
        ] {
            command.env(format!("POSTALPARCEL_{name}"), value);
        }
        command
    }

    pub(crate) fn start(&self) -> Worker {
        // The port is free for a moment before the program takes it.
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let mut child = self.command(&address.to_string()).spawn().unwrap();
        let mut log = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        while !line.contains("Started") {
            line.clear();
            assert!(log.read_line(&mut line).unwrap() > 0, "it ended before it served");
        }
        Worker { child, address, log }
    }
}

/// The key as it stands in the secret.
pub(crate) fn encoded_key() -> String {
    BASE64_STANDARD.encode(KEY)
}

/// A signed push to account 1, as it goes over the wire.
pub(crate) fn request(address: SocketAddr, id: &str, seconds: i64, body: &str, connection: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(KEY).unwrap();
    mac.update(format!("{id}.{seconds}.{body}").as_bytes());
    let signature = BASE64_STANDARD.encode(mac.finalize().into_bytes());
    format!(
        "POST /webhooks/1 HTTP/1.1\r\nhost: {address}\r\nconnection: {connection}\r\ncontent-length: {}\r\nwebhook-id: {id}\r\n\
         webhook-timestamp: {seconds}\r\nwebhook-signature: v1,{signature}\r\n\r\n{body}",
        body.len()
    )
}
