//! How many webhooks a second are safe on the disk and answered: `cargo bench -p postalparcel-worker --bench webhooks`.
//!
//! In: nothing. Out: two lines: as many pushes as 64 senders get through to the real program, and how long an answer takes
//! at half of that. Every push is new and signed. Senders and program share the machine. It judges nothing: the figure is that
//! of this machine's disk.

#![expect(clippy::unwrap_used, reason = "a measurement stops where something is missing")]
#![expect(clippy::print_stdout, reason = "the measurement is what it is for")]

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    thread,
    time::{Duration, Instant},
};

use postalparcel_worker::clock::{Clock, SystemClock};

#[path = "../tests/shop/mod.rs"]
mod shop;

use shop::{BODY, Shop, request};

/// Connections that are kept open, as a provider's are.
const SENDERS: u32 = 64;

const SECONDS: u32 = 5;

#[tokio::main]
async fn main() {
    let shop = Shop::new().await;
    let mut worker = shop.start();
    let full = send("full", worker.address, Duration::ZERO);
    let rate = u32::try_from(full.len()).unwrap() / SECONDS;
    println!("as fast as it goes: {rate} a second, p99 {} ms", p99(full).as_millis());
    // Half of the rate, evenly over all senders.
    let pause = Duration::from_secs(2) * SENDERS / rate;
    let half = send("half", worker.address, pause);
    let rate = u32::try_from(half.len()).unwrap() / SECONDS;
    println!("at half of that: {rate} a second, p99 {} ms", p99(half).as_millis());
    worker.child.kill().unwrap();
    let mut said = String::new();
    worker.log.read_to_string(&mut said).unwrap();
    assert!(!said.to_lowercase().contains("webhook"), "{said}");
}

fn p99(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() * 99 / 100]
}

/// How long each answer took, of all senders, each of which sends one push every `pause` or after its last answer.
fn send(round: &'static str, address: SocketAddr, pause: Duration) -> Vec<Duration> {
    let until = Instant::now() + Duration::from_secs(SECONDS.into());
    let senders: Vec<_> = (0..SENDERS)
        .map(|sender| {
            // Evenly over the pause, or all of them would send at once.
            let first = Instant::now() + pause * sender / SENDERS;
            thread::spawn(move || sender_of(&format!("{round}_{sender}"), address, first, pause, until))
        })
        .collect();
    senders.into_iter().flat_map(|sender| sender.join().unwrap()).collect()
}

fn sender_of(
    name: &str,
    address: SocketAddr,
    first: Instant,
    pause: Duration,
    until: Instant,
) -> Vec<Duration> {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_nodelay(true).unwrap();
    let (mut times, mut due) = (Vec::new(), first);
    while due.max(Instant::now()) < until {
        thread::sleep(due.saturating_duration_since(Instant::now()));
        let id = format!("msg_{name}_{}", times.len());
        let body = BODY.replace("tracking.updated", &id);
        let push = request(address, &id, SystemClock.now().timestamp(), &body, "keep-alive");
        let started = Instant::now();
        stream.write_all(push.as_bytes()).unwrap();
        assert!(answer(&mut stream).ends_with("accepted\n"));
        times.push(started.elapsed());
        due += pause;
    }
    times
}

/// One answer: all of them are short, and nothing follows before the next push.
fn answer(stream: &mut TcpStream) -> String {
    let mut answer = String::new();
    let mut bytes = [0; 1024];
    while !answer.ends_with('\n') || !answer.contains("\r\n\r\n") || answer.ends_with("\r\n\r\n") {
        let read = stream.read(&mut bytes).unwrap();
        assert!(read > 0, "the worker hung up after: {answer}");
        answer.push_str(std::str::from_utf8(&bytes[..read]).unwrap());
    }
    answer
}
