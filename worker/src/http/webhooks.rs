//! `POST /webhooks/<account id>`: takes what a provider says without being asked.
//!
//! In: a request from anybody. Out: an answer within milliseconds, whatever Odoo does: 200 once the push is in the journal, or why
//! not. What is looked at, in this order: size, account, signature over the bytes as they came, JSON. What is refused touches
//! no parcel. It understands nothing of what was said, unpacks nothing, and logs neither bodies nor secrets.

mod refused;
#[cfg(test)]
mod tests;

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, FromRequest, Path, Request, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::post,
};
use chrono::{DateTime, TimeDelta, Utc};
use tokio::{sync::Semaphore, time::timeout};
use tracing::{debug, warn};

use self::refused::Refused;
use super::settings::WebhookSettings;
use crate::{
    clock::Clock,
    domain::AccountId,
    journal::{Accepted, Journal, KnownAccount, NewPush},
    pipeline::Board,
    providers::{self, SecretSettings, signature::Webhook},
};

/// How long a body may take to arrive.
const PATIENCE: Duration = Duration::from_secs(10);

/// Bytes of bodies that may be in memory at the same time; who comes beyond them waits for their turn.
const IN_HAND: usize = 32 * 1024 * 1024;

/// One line in the log for each account and reason in this time, however many are refused.
const SAID_EVERY: TimeDelta = TimeDelta::minutes(1);

/// What webhooks are taken with.
pub struct Intake {
    /// Where they wait; it knows the accounts.
    pub journal: Journal,
    /// Keys, by the name that accounts use for them.
    pub secrets: BTreeMap<String, SecretSettings>,
    /// Limits.
    pub settings: WebhookSettings,
}

/// What became of a webhook that is not refused.
#[derive(Debug, Clone, Copy)]
enum Taken {
    /// It is in the journal, and waits.
    Accepted,
    /// It was there before.
    Repeated,
    /// It is of this provider and says nothing of a parcel.
    Nothing,
}

/// The door.
struct Desk {
    intake: Intake,
    board: Arc<Board>,
    clock: Arc<dyn Clock>,
    room: Semaphore,
    /// When each reason was last told of each account.
    said: Mutex<HashMap<(AccountId, &'static str), DateTime<Utc>>>,
}

/// The route.
pub(super) fn routes(intake: Intake, board: Arc<Board>, clock: Arc<dyn Clock>) -> Router {
    let limit = DefaultBodyLimit::max(intake.settings.largest_body_bytes);
    let room = Semaphore::new(IN_HAND);
    let desk = Desk { intake, board, clock, room, said: Mutex::default() };
    let only_post = async || {
        let allowed = [(header::ALLOW, "POST")];
        (
            StatusCode::METHOD_NOT_ALLOWED,
            allowed,
            "This is a right address for webhooks: send them by POST.\n",
        )
    };
    let methods = post(take).fallback(only_post).layer(limit);
    Router::new().route("/webhooks/{account}", methods).with_state(Arc::new(desk))
}

async fn take(State(desk): State<Arc<Desk>>, Path(account): Path<String>, request: Request) -> Response {
    // An id that is no number is one that Odoo never gave.
    let account = AccountId(account.parse().unwrap_or_default());
    let outcome = desk.take(account, request).await;
    desk.count(account, &outcome);
    match outcome {
        Ok(Taken::Accepted) => "accepted\n".into_response(),
        Ok(Taken::Repeated) => "known already\n".into_response(),
        Ok(Taken::Nothing) => "nothing in it for us\n".into_response(),
        Err(refused) => refused.into_response(),
    }
}

impl Desk {
    /// From the request to the journal.
    async fn take(&self, account: AccountId, request: Request) -> Result<Taken, Refused> {
        let weight = self.weight(&request)?;
        let received_at = self.clock.now();
        let headers = request.headers().clone();
        // Held until the push is in the journal: what is in memory has its bound.
        let _room = timeout(PATIENCE, self.room.acquire_many(weight)).await.map_err(|_| Refused::Crowded)?;
        let body =
            timeout(PATIENCE, Bytes::from_request(request, &())).await.map_err(|_| Refused::Slow)??;
        let account = self.account(account)?;
        let secret = self.secret(&account)?;
        if is_empty(&body) {
            return Err(Refused::Empty);
        }
        let webhook = Webhook { headers: &headers, body: &body, received_at };
        let verified = secret.verify(&webhook, self.intake.settings.clock_window())?;
        if providers::read(secret.provider, &body)?.is_empty() {
            return Ok(Taken::Nothing);
        }
        let push = NewPush {
            account: account.id,
            id: verified.id,
            trust: verified.trust,
            body: body.into(),
            received_at,
        };
        Ok(match self.intake.journal.accept(push).await? {
            Accepted::New => Taken::Accepted,
            Accepted::Seen => Taken::Repeated,
        })
    }

    /// Bytes that the request may bring: what it announces, else the most that is allowed.
    fn weight(&self, request: &Request) -> Result<u32, Refused> {
        let most = self.intake.settings.largest_body_bytes;
        let announced = request.headers().get(header::CONTENT_LENGTH);
        let announced = announced.and_then(|length| length.to_str().ok()?.parse().ok()).unwrap_or(most);
        if announced > most {
            return Err(Refused::TooLarge);
        }
        Ok(u32::try_from(announced).unwrap_or(u32::MAX))
    }

    fn account(&self, id: AccountId) -> Result<KnownAccount, Refused> {
        let journal = &self.intake.journal;
        match journal.account(id) {
            Some(account) => Ok(account),
            None if journal.knows_accounts() => Err(Refused::UnknownAccount),
            None => Err(Refused::NoAccounts),
        }
    }

    fn secret(&self, account: &KnownAccount) -> Result<&SecretSettings, Refused> {
        let secret = self.intake.secrets.get(&account.secret);
        secret
            .filter(|secret| secret.provider.as_str() == account.provider)
            .ok_or_else(|| Refused::NoSecret(account.secret.clone()))
    }

    /// On the board always, in the log now and then.
    fn count(&self, account: AccountId, outcome: &Result<Taken, Refused>) {
        let word = match outcome {
            Ok(Taken::Accepted) => "accepted",
            Ok(Taken::Repeated) => "repeated",
            Ok(Taken::Nothing) => "nothing",
            Err(refused) => refused.word(),
        };
        self.board.count_webhook(word);
        match outcome {
            Err(error) if error.concerns_an_account() && self.is_worth_saying(account, word) => {
                warn!(account.id = %account, %error, "A webhook was refused; more of the kind within a minute are only counted");
            }
            _ => debug!(account.id = %account, webhook.outcome = word, "A webhook came"),
        }
    }

    fn is_worth_saying(&self, account: AccountId, word: &'static str) -> bool {
        let now = self.clock.now();
        let mut said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
        let is_old = said.get(&(account, word)).is_none_or(|at| now - at >= SAID_EVERY);
        if is_old {
            said.insert((account, word), now);
        }
        is_old
    }
}

/// No body, or JSON's ways to say nothing. Some senders let one follow each message: no attack, and no message.
fn is_empty(body: &[u8]) -> bool {
    matches!(body.trim_ascii(), b"" | b"{}" | b"[]" | b"null")
}
