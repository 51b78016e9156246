//! `/rpc`: what Odoo may call, as one jsonrpsee trait.
//!
//! In: JSON-RPC requests that may call. Out: answers, always objects. Waking costs one claim; nothing else here costs
//! anything.

use std::sync::Arc;

use axum::extract::Request;
use jsonrpsee::{
    core::RpcResult,
    proc_macros::rpc,
    server::{HttpResponse, Server, ServerConfig, TowerService, http::response, stop_channel},
};
use serde::Serialize;
use tower::{Service as _, layer::util::Identity};

use crate::{
    clock::Clock,
    pipeline::{Report, Worker},
};

/// Largest request: both calls have no parameters.
const LARGEST_REQUEST: u32 = 16 * 1024;

/// What Odoo may call.
#[rpc(server)]
trait Calls {
    /// Looks at once for what is due.
    #[method(name = "worker.wake")]
    fn wake(&self) -> RpcResult<Woken>;

    /// Everything at a glance.
    #[method(name = "worker.status")]
    fn status(&self) -> RpcResult<Report>;
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
}

impl CallsServer for Ours {
    fn wake(&self) -> RpcResult<Woken> {
        self.worker.wake();
        Ok(Woken { woken: true })
    }

    fn status(&self) -> RpcResult<Report> {
        Ok(self.worker.board().report(self.clock.now()))
    }
}

/// Answers requests. Clones share everything.
#[derive(Clone)]
pub(super) struct Service(TowerService<Identity, Identity>);

impl Service {
    pub(super) fn new(worker: Worker, clock: Arc<dyn Clock>) -> Self {
        let config = ServerConfig::builder().http_only().max_request_body_size(LARGEST_REQUEST).build();
        // The handle would stop WebSockets, of which there are none.
        let (stop, _handle) = stop_channel();
        let methods = Ours { worker, clock }.into_rpc();
        Self(Server::builder().set_config(config).to_service_builder().build(methods, stop))
    }

    pub(super) async fn answer(mut self, request: Request) -> HttpResponse {
        self.0.call(request).await.unwrap_or_else(|_| response::internal_error())
    }
}
