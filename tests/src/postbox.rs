//! Where Odoo's mails arrive: a real SMTP server that keeps all it gets, and what is in them.
//!
//! Goes out: the mails, read by a library. Nothing leaves the machine.

use std::{
    fs,
    net::TcpStream,
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::{Context, Result};
use mail_parser::{HeaderValue, Message, MessageParser};
use tempfile::TempDir;

use crate::{
    env::Environment,
    ports,
    process::{self, Process},
    wait,
};

/// A running SMTP server.
#[derive(Debug)]
pub struct Postbox {
    process: Process,
    port: u16,
    folder: TempDir,
}

/// A mail as it arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// Its Message-ID, without brackets.
    pub id: String,
    /// Whom it is for.
    pub to: Vec<String>,
    /// Whom it seems to come from.
    pub from: String,
    /// Where an answer goes.
    pub reply_to: String,
    /// Its subject.
    pub subject: String,
    /// Its HTML part.
    pub html: String,
    /// Its plain part.
    pub text: String,
    /// Everything before the parts, as it was sent.
    pub head: String,
}

impl Postbox {
    /// Starts it.
    ///
    /// # Errors
    ///
    /// When it does not listen in time.
    pub fn start(environment: &Environment, logs: &Path) -> Result<Self> {
        let port = ports::free()?;
        let folder = tempfile::tempdir_in(logs).context("Failed to make a folder for the mails")?;
        let mut command = process::command(environment.python.join("python"));
        command.args(["-m", "aiosmtpd", "--nosetuid", "--listen", &format!("127.0.0.1:{port}")]);
        command.args(["--class", "aiosmtpd.handlers.Mailbox"]).arg(folder.path().join("mails"));
        let mut process = process::spawn(&mut command, "the SMTP server", &logs.join("smtp.log"))?;
        wait::until("the SMTP server", Duration::from_secs(30), || {
            process.check()?;
            Ok(TcpStream::connect(("127.0.0.1", port)).ok().map(drop))
        })?;
        Ok(Self { process, port, folder })
    }

    /// Its port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Its process.
    pub fn process(&mut self) -> &mut Process {
        &mut self.process
    }

    /// All mails so far, in no order.
    ///
    /// # Errors
    ///
    /// When one can't be read.
    pub fn mails(&self) -> Result<Vec<Mail>> {
        // A mail appears here when it is complete.
        let complete = self.folder.path().join("mails/new");
        if !complete.exists() {
            return Ok(Vec::new());
        }
        let files = fs::read_dir(complete)?.map(|file| Ok(file?.path()));
        files.map(|path: Result<PathBuf>| read(&fs::read(path?)?)).collect()
    }
}

fn read(bytes: &[u8]) -> Result<Mail> {
    let parsed = MessageParser::default().parse(bytes).context("A mail can't be read")?;
    let head = String::from_utf8_lossy(bytes);
    let head = head.split("\n\n").next().or_else(|| head.split("\r\n\r\n").next()).unwrap_or_default();
    Ok(Mail {
        id: parsed.message_id().context("A mail without a Message-ID")?.to_owned(),
        to: addresses(&parsed, "To"),
        from: addresses(&parsed, "From").join(", "),
        reply_to: addresses(&parsed, "Reply-To").join(", "),
        subject: parsed.subject().unwrap_or_default().to_owned(),
        html: parsed.body_html(0).unwrap_or_default().into_owned(),
        text: parsed.body_text(0).unwrap_or_default().into_owned(),
        head: head.to_owned(),
    })
}

fn addresses(parsed: &Message<'_>, header: &'static str) -> Vec<String> {
    let Some(HeaderValue::Address(address)) = parsed.header(header) else { return Vec::new() };
    address.iter().filter_map(|address| Some(address.address()?.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_in_two_forms_and_another_script_is_read() {
        let mail = "Message-ID: <1@shop>\nFrom: =?utf-8?b?5bqX?= <shop@example.com>\nTo: a@example.com, b@example.com\n\
                    Subject: =?utf-8?b?6I2354mp?=\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n\n\
                    --x\nContent-Type: text/plain; charset=utf-8\n\nplain\n--x\nContent-Type: text/html\n\n<p>rich</p>\n--x--\n";
        let mail = read(mail.as_bytes()).unwrap();
        assert_eq!((mail.id.as_str(), mail.from.as_str()), ("1@shop", "shop@example.com"));
        assert_eq!((mail.to.len(), mail.subject.as_str()), (2, "荷物"));
        assert_eq!((mail.text.trim(), mail.html.trim()), ("plain", "<p>rich</p>"));
        assert!(mail.head.contains("Message-ID") && !mail.head.contains("plain"));
    }
}
