//! Free ports on this machine.

use std::net::TcpListener;

use anyhow::{Context, Result};

/// A port nobody listens on now. Whoever needs it should take it soon.
///
/// # Errors
///
/// When the system has none.
pub fn free() -> Result<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).context("Failed to find a free port")?;
    Ok(listener.local_addr()?.port())
}

/// `wanted` when nobody listens on it, else an error that names the way out.
///
/// # Errors
///
/// When it is taken.
pub fn require(wanted: u16) -> Result<u16> {
    TcpListener::bind(("127.0.0.1", wanted))
        .with_context(|| format!("Port {wanted} is taken by another program: choose another with --port"))?;
    Ok(wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_refused_and_the_answer_names_the_option() {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let taken = listener.local_addr().unwrap().port();
        let error = require(taken).unwrap_err().to_string();
        assert!(error.contains(&taken.to_string()) && error.contains("--port"), "{error}");
    }
}
