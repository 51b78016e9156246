//! Stands between two of our programs and can hold a call at a chosen point, or cut the line: what a crash or a broken
//! network does, at exactly the moment a journey needs it.
//!
//! It forwards one HTTP request per connection, so that the end of the answer is the end of the connection.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{Shutdown, TcpListener, TcpStream},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
    time::Duration,
};

use anyhow::{Context, Result};

use crate::wait;

/// Where a call is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Point {
    /// It was sent and has not arrived.
    Request,
    /// It was answered and the answer has not arrived.
    Answer,
}

#[derive(Debug, Default)]
struct State {
    /// Hold calls that contain this text, there.
    trap: Option<(Point, &'static str)>,
    /// How many were caught since the trap was set.
    caught: usize,
    /// Nobody is there.
    down: bool,
    /// Calls that arrived.
    calls: usize,
}

/// A line between two programs.
#[derive(Debug, Clone)]
pub struct Proxy {
    port: u16,
    state: Arc<Mutex<State>>,
}

impl Proxy {
    /// A line to a port on this machine.
    ///
    /// # Errors
    ///
    /// When there is no free port.
    pub fn before(target: u16) -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).context("Failed to listen")?;
        let proxy = Self { port: listener.local_addr()?.port(), state: Arc::default() };
        let shared = proxy.clone();
        thread::spawn(move || {
            for client in listener.incoming().filter_map(Result::ok) {
                let shared = shared.clone();
                // A broken connection is the other side's business: that is what proxies are for here.
                thread::spawn(move || shared.forward(client, target).ok());
            }
        });
        Ok(proxy)
    }

    /// Its address.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// From now on calls that contain `text` are held at `point`.
    pub fn hold(&self, point: Point, text: &'static str) {
        let mut state = self.state();
        state.trap = Some((point, text));
        state.caught = 0;
    }

    /// How many calls were caught since then.
    #[must_use]
    pub fn held(&self) -> usize {
        self.state().caught
    }

    /// Waits until a call was caught.
    ///
    /// # Errors
    ///
    /// When none comes in time.
    pub fn caught(&self, limit: Duration) -> Result<()> {
        wait::until_true("a call to be held", limit, || Ok(self.held() > 0))
    }

    /// Lets everything through again, what is held included.
    pub fn release(&self) {
        self.state().trap = None;
    }

    /// Nobody is there any more: connections are closed at once.
    pub fn cut(&self) {
        self.state().down = true;
    }

    /// They are back.
    pub fn mend(&self) {
        self.state().down = false;
    }

    /// Calls that arrived so far.
    #[must_use]
    pub fn calls(&self) -> usize {
        self.state().calls
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn forward(&self, mut client: TcpStream, target: u16) -> Result<()> {
        if self.state().down {
            return Ok(client.shutdown(Shutdown::Both)?);
        }
        let request = read_request(&client)?;
        self.state().calls += 1;
        self.pass(Point::Request, &request);
        if is_gone(&client) {
            return Ok(());
        }
        let mut server = TcpStream::connect(("127.0.0.1", target))?;
        server.write_all(&request)?;
        let mut answer = Vec::new();
        server.read_to_end(&mut answer)?;
        self.pass(Point::Answer, &request);
        client.write_all(&answer)?;
        Ok(client.shutdown(Shutdown::Both)?)
    }

    /// Comes back when the call may go on.
    fn pass(&self, point: Point, request: &[u8]) {
        let text = String::from_utf8_lossy(request);
        let held = || self.state().trap.is_some_and(|(at, part)| at == point && text.contains(part));
        if held() {
            self.state().caught += 1;
        }
        while held() {
            thread::sleep(Duration::from_millis(5));
        }
    }
}

/// Whether a caller was killed while its call was held: then the call was never sent.
fn is_gone(client: &TcpStream) -> bool {
    let peeked = client.set_nonblocking(true).and_then(|()| client.peek(&mut [0]));
    let blocks = client.set_nonblocking(false);
    matches!(peeked, Ok(0)) || blocks.is_err()
}

/// A whole request that asks for the connection to be closed after the answer.
fn read_request(client: &TcpStream) -> Result<Vec<u8>> {
    let mut reader = BufReader::new(client);
    let mut head = Vec::new();
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let lower = line.to_ascii_lowercase();
        if let Some(value) = lower.strip_prefix("content-length:") {
            length = value.trim().parse()?;
        }
        if line.trim().is_empty() {
            break;
        }
        if !lower.starts_with("connection:") {
            head.extend_from_slice(line.as_bytes());
        }
    }
    head.extend_from_slice(b"connection: close\r\n\r\n");
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    head.extend(body);
    Ok(head)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http;

    /// A server that answers every request with its body.
    fn echo() -> u16 {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        thread::spawn(move || {
            for mut client in listener.incoming().filter_map(Result::ok) {
                let request = String::from_utf8(read_request(&client).unwrap()).unwrap();
                let body = request.split_once("\r\n\r\n").unwrap().1;
                write!(client, "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len()).unwrap();
            }
        });
        port
    }

    fn send(proxy: &Proxy, body: &'static str) -> thread::JoinHandle<reqwest::Result<String>> {
        let url = proxy.url();
        thread::spawn(move || http::client().unwrap().post(url).body(body).send()?.text())
    }

    #[test]
    fn a_held_call_goes_on_when_released_and_others_pass_meanwhile() {
        for point in [Point::Request, Point::Answer] {
            let proxy = Proxy::before(echo()).unwrap();
            proxy.hold(point, "settle");
            let held = send(&proxy, "settle this");
            proxy.caught(Duration::from_secs(5)).unwrap();
            assert_eq!(send(&proxy, "claim that").join().unwrap().unwrap(), "claim that");
            assert!(!held.is_finished());
            proxy.release();
            assert_eq!(held.join().unwrap().unwrap(), "settle this");
        }
    }

    #[test]
    fn a_cut_line_answers_nobody_until_it_is_mended() {
        let proxy = Proxy::before(echo()).unwrap();
        proxy.cut();
        assert!(send(&proxy, "hello").join().unwrap().is_err());
        proxy.mend();
        assert_eq!(send(&proxy, "hello").join().unwrap().unwrap(), "hello");
    }
}
