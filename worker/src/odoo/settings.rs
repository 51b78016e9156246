//! Where Odoo is and how we may use it.

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

/// Section `[odoo]` of the configuration.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Address of Odoo as people open it, without `/odoo` or `/web`: scheme, host and port, nothing else.
    pub url: String,
    /// Name of the database.
    pub database: String,
    /// Worker key, made in Odoo's settings.
    pub key: SecretString,
    /// Most seconds a call may take. 110, because Odoo itself ends a request after 120 (`limit_time_real`).
    pub call_timeout_seconds: u64,
    /// Settle calls at a time. 2, because a small Odoo has two HTTP workers and people need them too: one call is being
    /// stored while the next is on its way.
    pub calls_in_flight: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            url: String::new(),
            database: String::new(),
            key: SecretString::default(),
            call_timeout_seconds: 110,
            calls_in_flight: 2,
        }
    }
}

impl Settings {
    /// Everything that is wrong with these settings, each with what to do.
    #[must_use]
    pub fn faults(&self) -> Vec<String> {
        [
            self.url_fault(),
            self.database.is_empty().then(|| "odoo.database is missing: name Odoo's database".to_owned()),
            self.key_fault(),
            (self.call_timeout_seconds == 0)
                .then(|| "odoo.call_timeout_seconds is 0: allow at least 1".to_owned()),
            (self.calls_in_flight == 0).then(|| "odoo.calls_in_flight is 0: allow at least 1".to_owned()),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn url_fault(&self) -> Option<String> {
        if self.url.is_empty() {
            return Some(
                "odoo.url is missing: give Odoo's address, such as https://odoo.example.com".to_owned(),
            );
        }
        let url = reqwest::Url::parse(&self.url).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
        match url {
            // What stands before an @ may be a password: it is not shown.
            _ if self.url.contains('@') => Some(
                "odoo.url holds a name or a password: write the address alone, such as https://odoo.example.com; the \
                 worker shows Odoo only its key"
                    .to_owned(),
            ),
            None => Some(format!(
                "odoo.url `{}` is not an address: begin with https:// or http://, such as https://odoo.example.com",
                self.url
            )),
            Some(url) if url.path().trim_matches('/').is_empty() && !self.url.contains(['?', '#']) => None,
            Some(url) => Some(format!(
                "odoo.url goes on after Odoo's address: write `{}` alone, without /odoo, /web or anything else",
                url.origin().ascii_serialization()
            )),
        }
    }

    fn key_fault(&self) -> Option<String> {
        let key = self.key.expose_secret();
        if key.is_empty() {
            return Some(
                "odoo.key is missing: in Odoo open Settings, Parcels, Create worker key, and give the key as \
                 POSTALPARCEL_ODOO__KEY or as a file in POSTALPARCEL_ODOO__KEY_FILE"
                    .to_owned(),
            );
        }
        (!key.chars().all(|c| c.is_ascii_graphic()))
            .then(|| "odoo.key holds spaces or line ends: copy the key again, alone".to_owned())
    }

    /// The address of the addon's route.
    pub(super) fn endpoint(&self) -> String {
        format!("{}/postalparcel/rpc", self.url.trim_end_matches('/'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(url: &str) -> Settings {
        Settings {
            url: url.to_owned(),
            database: "shop".to_owned(),
            key: "0123456789".into(),
            ..Settings::default()
        }
    }

    #[test]
    fn nothing_given_is_three_faults_at_once() {
        let faults = Settings::default().faults();
        assert_eq!(
            faults.iter().map(|fault| fault.split_once(' ').unwrap().0).collect::<Vec<_>>(),
            ["odoo.url", "odoo.database", "odoo.key"]
        );
    }

    #[test]
    fn an_address_without_scheme_is_refused_with_an_example() {
        for url in ["odoo.example.com", "odoo.example.com:8069", "ftp://odoo.example.com"] {
            let faults = settings(url).faults();
            assert!(faults[0].contains(url) && faults[0].contains("https://odoo.example.com"), "{faults:?}");
        }
        assert!(settings("https://odoo.example.com").faults().is_empty());
    }

    #[test]
    fn a_password_in_the_address_is_refused_without_showing_it() {
        for url in ["https://joe:s3cret@odoo.example.com", "ftp://joe:s3cret@odoo", "https://s3cret@odoo"] {
            let faults = settings(url).faults();
            assert!(faults[0].contains("address alone") && !faults[0].contains("s3cret"), "{faults:?}");
        }
    }

    #[test]
    fn a_page_of_odoos_is_no_address_and_the_fault_says_which_one_is() {
        for rest in ["odoo", "web/login", "odoo/", "?db=shop", "#action=1"] {
            let faults = settings(&format!("https://odoo.example.com:8443/{rest}")).faults();
            assert!(faults[0].contains("`https://odoo.example.com:8443` alone"), "{faults:?}");
        }
    }

    #[test]
    fn a_key_copied_with_its_line_end_is_refused_without_showing_it() {
        let faults = Settings { key: "0123\n".into(), ..settings("http://odoo") }.faults();
        assert!(faults[0].starts_with("odoo.key") && !faults[0].contains("0123"), "{faults:?}");
    }

    #[test]
    fn limits_of_zero_are_refused() {
        let faults =
            Settings { call_timeout_seconds: 0, calls_in_flight: 0, ..settings("http://odoo") }.faults();
        assert_eq!(faults.len(), 2);
    }

    #[test]
    fn slashes_at_the_end_of_the_address_do_not_matter() {
        for url in ["http://odoo:8069", "http://odoo:8069/", "http://odoo:8069//"] {
            assert_eq!(settings(url).endpoint(), "http://odoo:8069/postalparcel/rpc");
        }
    }

    #[test]
    fn the_key_is_not_in_the_debug_output() {
        assert!(!format!("{:?}", settings("http://odoo")).contains("0123456789"));
    }
}
