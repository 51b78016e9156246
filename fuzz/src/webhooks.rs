//! Who a webhook says that it comes from.

use chrono::{DateTime, TimeDelta};
use postalparcel_worker::{
    domain::Trust,
    providers::signature::{Scheme, Webhook, verify},
};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use secrecy::SecretString;

/// Those that sign the body.
const SCHEMES: [Scheme; 5] = [
    Scheme::HmacHex { header: "signature" },
    Scheme::HmacBase64 { header: "signature" },
    Scheme::Timestamped { header: "signature" },
    Scheme::StandardWebhooks,
    Scheme::HashWithKey { header: "signature" },
];

const SECRET: &str = "whsec_c2VjcmV0LW9mLXRoZS1mdXp6ZXI=";

/// Signature, id, seconds and body between bars: a signature that is good for a body is good for no other.
pub(crate) fn signatures(bytes: &[u8]) {
    let mut parts = bytes.splitn(4, |byte| *byte == b'|');
    let mut part = || parts.next().unwrap_or_default();
    let (signature, id, seconds, body) = (part(), part(), part(), part());
    let headers = headers(signature, id, seconds);
    for scheme in SCHEMES {
        let other = [body, b" "].concat();
        assert!(!(proven(scheme, &headers, body) && proven(scheme, &headers, &other)), "{scheme:?}");
    }
}

/// In the headers of all schemes, as far as headers can hold them.
fn headers(signature: &[u8], id: &[u8], seconds: &[u8]) -> HeaderMap {
    let all = [
        ("signature", signature),
        ("webhook-signature", signature),
        ("webhook-id", id),
        ("webhook-timestamp", seconds),
    ];
    let valid = all.into_iter().filter_map(|(name, value)| {
        Some((HeaderName::from_static(name), HeaderValue::from_bytes(value).ok()?))
    });
    valid.collect()
}

fn proven(scheme: Scheme, headers: &HeaderMap, body: &[u8]) -> bool {
    let webhook =
        Webhook { headers, body, received_at: DateTime::UNIX_EPOCH + TimeDelta::seconds(1_795_000_000) };
    let verified = verify(scheme, &[&SecretString::from(SECRET)], &webhook, TimeDelta::minutes(5));
    verified.is_ok_and(|verified| verified.trust == Trust::Proven)
}

#[cfg(test)]
mod tests {
    use std::io;

    use crate::{TARGETS, Target};

    use super::*;

    #[test]
    fn each_seed_is_rightly_signed_in_its_scheme() -> io::Result<()> {
        let target = TARGETS.iter().find(|target| target.name == "signatures");
        let seeds = target.map_or(Ok(Vec::new()), Target::seeds)?;
        assert_eq!(seeds.len(), SCHEMES.len());
        for (seed, scheme) in seeds.iter().zip(SCHEMES) {
            let parts: Vec<_> = seed.splitn(4, |byte| *byte == b'|').collect();
            let headers = headers(parts[0], parts[1], parts[2]);
            assert!(proven(scheme, &headers, parts[3]), "{scheme:?}");
            assert!(!proven(scheme, &headers, b"{}"), "{scheme:?}");
        }
        Ok(())
    }
}
