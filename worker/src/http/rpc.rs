//! `/rpc`: what Odoo may call, as one jsonrpsee trait.
//!
//! In: JSON-RPC requests that may call. Out: answers, always objects. Waking costs one claim, a preview some milliseconds of one
//! thread; nothing else here costs anything.

use std::{collections::BTreeMap, sync::Arc};

use axum::extract::Request;
use jsonrpsee::{
    core::RpcResult,
    proc_macros::rpc,
    server::{HttpResponse, Server, ServerConfig, TowerService, http::response, stop_channel},
};
use serde::Serialize;
use tower::{Service as _, layer::util::Identity};

use super::preview::{self, Preview};
use crate::{
    clock::Clock,
    domain::Notice,
    localise::Catalogue,
    pipeline::{Report, Worker},
};

/// Largest request: a preview with a company's own words for every text, in a script of which JSON escapes each letter.
const LARGEST_REQUEST: u32 = 512 * 1024;

/// What Odoo may call.
#[rpc(server)]
trait Calls {
    /// Looks at once for what is due.
    #[method(name = "worker.wake")]
    fn wake(&self) -> RpcResult<Woken>;

    /// Everything at a glance.
    #[method(name = "worker.status")]
    fn status(&self) -> RpcResult<Report>;

    /// Writes a message as it would be sent, in words of a company's own, or says what is wrong with them. Nothing is sent.
    #[method(name = "render.preview", param_kind = map, blocking)]
    fn preview(
        &self,
        language: String,
        tz: Option<String>,
        notice: Notice,
        wording: Option<BTreeMap<String, String>>,
    ) -> RpcResult<Preview>;
}

/// The answer to `worker.wake`.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Woken {
    /// Always.
    woken: bool,
}

struct Ours {
    worker: Worker,
    clock: Arc<dyn Clock>,
    catalogue: Arc<Catalogue>,
}

impl CallsServer for Ours {
    fn wake(&self) -> RpcResult<Woken> {
        self.worker.wake();
        Ok(Woken { woken: true })
    }

    fn status(&self) -> RpcResult<Report> {
        Ok(self.worker.board().report(self.clock.now()))
    }

    fn preview(
        &self,
        language: String,
        tz: Option<String>,
        notice: Notice,
        wording: Option<BTreeMap<String, String>>,
    ) -> RpcResult<Preview> {
        let notice = Notice { language, tz: tz.or(notice.tz), ..notice };
        Ok(preview::of(&self.catalogue, &notice, wording.unwrap_or_default(), self.clock.now()))
    }
}

/// Answers requests. Clones share everything.
#[derive(Clone)]
pub(super) struct Service(TowerService<Identity, Identity>);

impl Service {
    pub(super) fn new(worker: Worker, clock: Arc<dyn Clock>, catalogue: Arc<Catalogue>) -> Self {
        let config = ServerConfig::builder().http_only().max_request_body_size(LARGEST_REQUEST).build();
        // The handle would stop WebSockets, of which there are none.
        let (stop, _handle) = stop_channel();
        let methods = Ours { worker, clock, catalogue }.into_rpc();
        Self(Server::builder().set_config(config).to_service_builder().build(methods, stop))
    }

    pub(super) async fn answer(mut self, request: Request) -> HttpResponse {
        self.0.call(request).await.unwrap_or_else(|_| response::internal_error())
    }
}
