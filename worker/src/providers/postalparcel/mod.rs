//! To be written.

use std::sync::Arc;

use super::{BuildError, Provider, SecretSettings};
use crate::{
    clock::Clock,
    domain::{Account, Share},
};

pub(super) fn build(
    account: &Account,
    secret: &SecretSettings,
    _share: Share,
    _clock: Arc<dyn Clock>,
) -> Result<Arc<dyn Provider>, BuildError> {
    let _ = secret;
    Err(BuildError::NoKey { secret: account.secret.clone() })
}
