//! How work is taken and given back.

use std::time::Duration;

use serde::Deserialize;

/// Section `[worker]` of the configuration.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// How Odoo knows this worker; no two workers of one Odoo may share it, because budgets are divided by names.
    /// Default: the machine's name.
    pub name: String,
    /// Seconds for which claimed shipments are ours. 300: a quarter for waiting on a provider, the rest for calls to it and
    /// to Odoo; short enough that a killed worker's shipments are taken up within minutes.
    pub lease_seconds: u64,
    /// Most shipments claimed at once. 400: ten provider calls of 40, about half a megabyte.
    pub claim_batch: usize,
    /// Most items settled at once. 400: beyond it a call gets longer but no item cheaper.
    pub settle_batch: usize,
    /// Most bytes settled at once. 4 MiB: far below the 10 MB a JSON-RPC message may have, so that it is reached by
    /// histories and not by accident.
    pub settle_bytes: usize,
    /// Most messages to recipients written and handed over at once. 100: Odoo makes a mail of each within one call.
    pub message_batch: usize,
    /// Seconds between claims while nothing is due. 5: a claim that finds nothing costs Odoo about 8 ms.
    pub poll_seconds: u64,
    /// Seconds between heartbeats. 30, and no more: Odoo counts a worker as gone after 90, three missed ones.
    pub heartbeat_seconds: u64,
    /// Minutes for which an account rests after its key was refused or its quota was used up. 15: long enough not to
    /// annoy the provider, short enough that a raised plan is noticed soon.
    pub rest_minutes: u64,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            name: machine_name(),
            lease_seconds: 300,
            claim_batch: 400,
            settle_batch: 400,
            settle_bytes: 4 * 1024 * 1024,
            message_batch: 100,
            poll_seconds: 5,
            heartbeat_seconds: 30,
            rest_minutes: 15,
        }
    }
}

impl Settings {
    /// Everything that is wrong with these settings, each with what to do.
    #[must_use]
    pub fn faults(&self) -> Vec<String> {
        let ranges = [
            ("lease_seconds", self.lease_seconds, 60, 3600),
            ("claim_batch", self.claim_batch as u64, 1, 1000),
            ("settle_batch", self.settle_batch as u64, 1, 1000),
            ("settle_bytes", self.settle_bytes as u64, 64 * 1024, 8 * 1024 * 1024),
            ("message_batch", self.message_batch as u64, 1, 1000),
            ("poll_seconds", self.poll_seconds, 1, 3600),
            ("heartbeat_seconds", self.heartbeat_seconds, 1, 30),
            ("rest_minutes", self.rest_minutes, 1, 24 * 60),
        ];
        let name =
            self.name.trim().is_empty().then(|| "worker.name is empty: give this worker a name".to_owned());
        let outside = ranges
            .into_iter()
            .filter(|(_, value, least, most)| !(least..=most).contains(&value))
            .map(|(name, value, least, most)| format!("worker.{name} is {value}: write {least} to {most}"));
        name.into_iter().chain(outside).collect()
    }

    /// See [`Settings::lease_seconds`].
    #[must_use]
    pub fn lease(&self) -> Duration {
        Duration::from_secs(self.lease_seconds)
    }
}

/// The kernel's name for this machine; in a container its id.
fn machine_name() -> String {
    std::fs::read_to_string("/proc/sys/kernel/hostname")
        .map(|name| name.trim().to_owned())
        .ok()
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| "worker".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_defaults_are_in_range_and_the_machine_gives_the_name() {
        assert_eq!(Settings::default().faults(), Vec::<String>::new());
        assert!(!Settings::default().name.is_empty());
    }

    #[test]
    fn every_limit_out_of_range_is_named_with_its_range() {
        let none = Settings {
            name: " ".to_owned(),
            lease_seconds: 0,
            claim_batch: 0,
            settle_batch: 0,
            settle_bytes: 0,
            message_batch: 0,
            poll_seconds: 0,
            heartbeat_seconds: 0,
            rest_minutes: 0,
        };
        let faults = none.faults();
        assert_eq!(faults.len(), 9);
        assert_eq!(faults[1], "worker.lease_seconds is 0: write 60 to 3600");
    }
}
