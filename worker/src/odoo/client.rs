//! Makes the calls.
//!
//! In: our words. Out: our words, or an [`Error`] that says what to do. It sends key and database with each call, follows
//! no redirect, keeps no cookie, logs no body, and never repeats a call.

use std::time::Duration;

use jsonrpsee::{
    core::client::Error as RpcError,
    http_client::{
        HeaderMap, HeaderValue, HttpClient, HttpClientBuilder, HttpRequest, HttpResponse, RpcService,
        RpcServiceBuilder, transport,
    },
};
use secrecy::ExposeSecret;
use tower::{ServiceBuilder, ServiceExt, util::BoxCloneSyncService};

use super::{
    Error, Packed, Settings, Stored, Verdict,
    contract::{AddonClient, Counters, DeliverItem, Hello, MessagesAnswer, PROTOCOL, Stop, Stopped, Usage},
    error::common_protocol,
};
use crate::domain::{AccountId, Claimed, Overrides, TrackingNumber};

/// What carries a request: the network, or in tests an addon in this process.
pub(crate) type Carrier = BoxCloneSyncService<HttpRequest, HttpResponse, transport::Error>;

/// The addon in one database of one Odoo. Clones share connections.
#[derive(Debug, Clone)]
pub struct Client {
    rpc: HttpClient<RpcService<Carrier>>,
    worker: String,
    url: String,
    database: String,
}

impl Client {
    /// Prepares calls in the name of `worker`. Connects to nothing yet.
    ///
    /// # Errors
    /// When the settings can't be sent: the address is none, or key or database hold characters a header can't.
    pub fn new(settings: &Settings, worker: &str) -> Result<Self, Error> {
        let layer = tower::layer::layer_fn(|network: transport::HttpBackend| {
            Carrier::new(network.map_response(|answer| answer.map(jsonrpsee::http_client::HttpBody::new)))
        });
        let rpc = builder(settings)?.set_http_middleware(ServiceBuilder::new().layer(layer));
        Self::from_built(rpc.build(settings.endpoint()), settings, worker)
    }

    /// A client whose calls go to `carrier` instead of the network.
    #[cfg(test)]
    pub(crate) fn over(carrier: Carrier, settings: &Settings, worker: &str) -> Result<Self, Error> {
        let layer = tower::layer::layer_fn(move |_network: transport::HttpBackend| carrier.clone());
        let rpc = builder(settings)?.set_http_middleware(ServiceBuilder::new().layer(layer));
        Self::from_built(rpc.build(settings.endpoint()), settings, worker)
    }

    fn from_built(
        rpc: Result<HttpClient<RpcService<Carrier>>, RpcError>,
        settings: &Settings,
        worker: &str,
    ) -> Result<Self, Error> {
        let url = settings.endpoint();
        let database = settings.database.clone();
        let rpc = rpc.map_err(|error| Error::from_rpc(&error, &url, &database))?;
        Ok(Self { rpc, worker: worker.to_owned(), url, database })
    }

    /// Says that we live and what we did; learns which accounts to serve.
    ///
    /// # Errors
    /// See [`Error`]; also when worker and addon have no protocol in common.
    pub async fn hello(&self, counters: Counters, usage: Vec<Usage>) -> Result<Hello, Error> {
        let version = env!("CARGO_PKG_VERSION").to_owned();
        let hello = self
            .rpc
            .hello(self.worker.clone(), version, PROTOCOL, counters, usage)
            .await
            .map_err(|error| self.explain(&error))?;
        common_protocol(&hello)?;
        Ok(hello)
    }

    /// Leases up to `limit` shipments of `account` that are due.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn claim(
        &self,
        account: AccountId,
        limit: usize,
        lease: Duration,
    ) -> Result<Vec<Claimed>, Error> {
        let limit = u32::try_from(limit).unwrap_or(u32::MAX);
        let lease_seconds = u32::try_from(lease.as_secs()).unwrap_or(u32::MAX);
        let answer = self
            .rpc
            .claim(self.worker.clone(), account, limit, lease_seconds)
            .await
            .map_err(|error| self.explain(&error))?;
        Ok(answer.shipments.into_iter().map(Into::into).collect())
    }

    /// Leases up to `limit` shipments whose stored events are to be read again, with these and the overrides to do it with.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn claim_stored(
        &self,
        limit: usize,
        lease: Duration,
    ) -> Result<(Overrides, Vec<Stored>), Error> {
        let limit = u32::try_from(limit).unwrap_or(u32::MAX);
        let lease_seconds = u32::try_from(lease.as_secs()).unwrap_or(u32::MAX);
        let answer = self
            .rpc
            .claim_stored(self.worker.clone(), limit, lease_seconds)
            .await
            .map_err(|error| self.explain(&error))?;
        Ok((answer.overrides.into(), answer.shipments.into_iter().map(Into::into).collect()))
    }

    /// Hands over what was found; one verdict for each item, in the same order.
    ///
    /// # Errors
    /// See [`Error`]. After one, Odoo may or may not have stored the items: settle them again.
    pub async fn settle(&self, items: &[&Packed]) -> Result<Vec<Verdict>, Error> {
        let wire = items.iter().map(|packed| packed.item.clone()).collect();
        let answer =
            self.rpc.settle(self.worker.clone(), wire).await.map_err(|error| self.explain(&error))?;
        let ours = items.iter().map(|packed| packed.item.id);
        if !ours.eq(answer.results.iter().map(|result| result.id)) {
            return Err(Error::unreadable(&self.url, "its results don't match the items"));
        }
        Ok(answer.results.into_iter().map(Into::into).collect())
    }

    /// Leases up to `limit` numbers of which the provider of `account` is to be told that nobody follows them any more.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn claim_stops(
        &self,
        account: AccountId,
        limit: usize,
        lease: Duration,
    ) -> Result<Vec<Stop>, Error> {
        let limit = u32::try_from(limit).unwrap_or(u32::MAX);
        let lease_seconds = u32::try_from(lease.as_secs()).unwrap_or(u32::MAX);
        let answer = self
            .rpc
            .claim_stops(self.worker.clone(), account, limit, lease_seconds)
            .await
            .map_err(|error| self.explain(&error))?;
        Ok(answer.stops)
    }

    /// Says which of them the provider was told.
    ///
    /// # Errors
    /// See [`Error`]. What is not settled is told again when its lease has ended.
    pub async fn settle_stops(&self, told: Vec<Stopped>) -> Result<(), Error> {
        let answer = self.rpc.settle_stops(self.worker.clone(), told).await;
        answer.map(drop).map_err(|error| self.explain(&error))
    }

    /// Leases up to `limit` messages that are due, with the words of the companies among them.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn claim_messages(&self, limit: usize, lease: Duration) -> Result<MessagesAnswer, Error> {
        let limit = u32::try_from(limit).unwrap_or(u32::MAX);
        let lease_seconds = u32::try_from(lease.as_secs()).unwrap_or(u32::MAX);
        let answer = self.rpc.claim_messages(self.worker.clone(), limit, lease_seconds).await;
        answer.map_err(|error| self.explain(&error))
    }

    /// Hands over what became of them; one verdict for each item, in the same order.
    ///
    /// # Errors
    /// See [`Error`]. After one, Odoo may or may not have taken the items: deliver them again.
    pub async fn deliver(&self, items: &[DeliverItem]) -> Result<Vec<Verdict>, Error> {
        let answer = self.rpc.deliver(self.worker.clone(), items.to_vec()).await;
        let answer = answer.map_err(|error| self.explain(&error))?;
        if !items.iter().map(|item| item.id).eq(answer.results.iter().map(|result| result.id)) {
            return Err(Error::unreadable(&self.url, "its results don't match the messages"));
        }
        Ok(answer.results.into_iter().map(Into::into).collect())
    }

    /// The live shipments of `account` with one of `numbers`, without a lease.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn resolve(
        &self,
        account: AccountId,
        numbers: Vec<TrackingNumber>,
    ) -> Result<Vec<Claimed>, Error> {
        let answer = self
            .rpc
            .resolve(self.worker.clone(), account, numbers)
            .await
            .map_err(|error| self.explain(&error))?;
        Ok(answer.shipments.into_iter().map(Into::into).collect())
    }

    fn explain(&self, error: &RpcError) -> Error {
        Error::from_rpc(error, &self.url, &self.database)
    }
}

/// A client without the logger that jsonrpsee adds by itself: bodies hold personal data.
fn builder(
    settings: &Settings,
) -> Result<HttpClientBuilder<tower::layer::util::Identity, tower::layer::util::Identity>, Error> {
    Ok(HttpClientBuilder::new()
        .set_rpc_middleware(RpcServiceBuilder::new())
        .set_headers(headers(settings)?)
        .connect_timeout(Duration::from_secs(10))
        .request_timeout(Duration::from_secs(settings.call_timeout_seconds)))
}

fn headers(settings: &Settings) -> Result<HeaderMap, Error> {
    let unsendable = |what: &str| {
        Error::Broken(format!("{what} holds characters that can't be sent: check it in the configuration"))
    };
    let mut key = HeaderValue::from_str(&format!("Bearer {}", settings.key.expose_secret()))
        .map_err(|_| unsendable("odoo.key"))?;
    key.set_sensitive(true);
    let database = HeaderValue::from_str(&settings.database).map_err(|_| unsendable("odoo.database"))?;
    let agent = HeaderValue::from_static(concat!("postalparcel-worker/", env!("CARGO_PKG_VERSION")));
    let mut headers = HeaderMap::new();
    headers.insert("authorization", key);
    headers.insert("x-odoo-database", database);
    headers.insert("user-agent", agent);
    Ok(headers)
}
