//! Fan-out: 100 watchers on 4 connections, beside a NATS server in the same pattern; and the replay
//! of a stored log to one watcher.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use bytes::Bytes;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tonic::Streaming;
use tonic::codec::{Codec, DecodeBuf, Decoder};
use tonic::transport::Channel;
use tonic_prost::ProstCodec;
use well_gateway::grpc::frame::FrameCodec;
use well_gateway::proto::watch_events_request::Start;
use well_gateway::proto::{StartPosition, WatchEventsRequest};

use super::process::Server;
use super::{Figures, ROUNDS};

const WATCHERS: usize = 100;
const CONNECTIONS: usize = 4;
/// Bytes of a message that can only be an event.
const EVENT_BYTES_MIN: usize = 400;
/// Name, events, how many are appended or published together, and the pause between.
const PATTERNS: [(&str, usize, usize, Duration); 3] = [
    ("flat out, 16 together", 16_000, 16, Duration::ZERO),
    ("10,000/s, 10 each millisecond", 20_000, 10, Duration::from_millis(1)),
    ("1,000/s, singly", 3_000, 1, Duration::from_millis(1)),
];
/// A multiple of what is appended together.
const REPLAYED: usize = 400 * 512;

/// Requests as they are, responses as bytes: a client must not cost more than the server.
#[derive(Clone, Copy, Default)]
struct RawCodec;

impl Codec for RawCodec {
    type Encode = WatchEventsRequest;
    type Decode = Bytes;
    type Encoder = <ProstCodec<WatchEventsRequest, ()> as Codec>::Encoder;
    type Decoder = RawDecoder;

    fn encoder(&mut self) -> Self::Encoder {
        ProstCodec::<WatchEventsRequest, ()>::default().encoder()
    }

    fn decoder(&mut self) -> RawDecoder {
        RawDecoder
    }
}

struct RawDecoder;

impl Decoder for RawDecoder {
    type Item = Bytes;
    type Error = tonic::Status;

    fn decode(&mut self, buffer: &mut DecodeBuf<'_>) -> Result<Option<Bytes>, tonic::Status> {
        FrameCodec.decoder().decode(buffer)
    }
}

/// A stream whose first message was read.
pub async fn watch(channel: Channel, request: WatchEventsRequest) -> Streaming<Bytes> {
    let mut grpc = tonic::client::Grpc::new(channel);
    grpc.ready().await.unwrap();
    let path = "/well.gateway.v1.EventService/WatchEvents".parse().unwrap();
    let request = tonic::Request::new(request);
    let mut stream = grpc.server_streaming(request, path, RawCodec).await.unwrap().into_inner();
    stream.message().await.unwrap().unwrap();
    stream
}

async fn channels(server: &Server, count: usize) -> Vec<Channel> {
    let mut channels = Vec::new();
    for _ in 0..count {
        let endpoint = Channel::from_shared(format!("http://{}", server.addr)).unwrap();
        channels.push(endpoint.connect().await.unwrap());
    }
    channels
}

async fn take(stream: &mut Streaming<Bytes>, count: usize) {
    let mut taken = 0;
    while taken < count {
        let message = stream.message().await.unwrap().unwrap();
        taken += usize::from(message.len() > EVENT_BYTES_MIN);
    }
}

pub async fn measure() -> String {
    let folder = tempfile::tempdir_in("target").unwrap();
    let mut gateway = Server::floor("events", folder.path().to_str().unwrap());
    let mut streams = Vec::new();
    let channels = channels(&gateway, CONNECTIONS).await;
    for at in 0..WATCHERS {
        streams
            .push(watch(channels[at % CONNECTIONS].clone(), WatchEventsRequest::default()).await);
    }
    let nats = Nats::start().await;
    let mut rows = String::new();
    for (name, count, together, pause) in PATTERNS {
        let (mut own, mut theirs, mut rates) = (Vec::new(), Vec::new(), Vec::new());
        for round in 0..=ROUNDS {
            let (before, begun) = (gateway.cpu_micros(), Instant::now());
            gateway.tell(&format!("{count} {together} {}", pause.as_millis()));
            futures_util::future::join_all(streams.iter_mut().map(|stream| take(stream, count)))
                .await;
            let sent = (count * WATCHERS) as f64;
            let (cpu, rate) =
                ((gateway.cpu_micros() - before) / sent, sent / begun.elapsed().as_secs_f64());
            let other = match &nats {
                Some(nats) => Some(nats.round(count, together, pause).await),
                None => None,
            };
            // The first round warms caches and connections.
            if round > 0 {
                own.push(cpu);
                rates.push(rate / 1_000.0);
                theirs.extend(other);
            }
        }
        let ratio = own.iter().zip(&theirs).map(|(own, theirs)| own / theirs).collect();
        let (theirs, ratio) = match theirs.is_empty() {
            true => ("not there".to_owned(), "-".to_owned()),
            false => (Figures(theirs).shown(2), Figures(ratio).shown(2)),
        };
        rows += &format!(
            "| {name} | {} | {theirs} | {ratio} | {} |\n",
            Figures(own).shown(2),
            Figures(rates).shown(0)
        );
    }
    format!(
        "## Fan-out\n\n{WATCHERS} watchers on {CONNECTIONS} connections, events of 600 bytes as they are sent. Microseconds of CPU for an \
         event and a watcher; the gateway's has the append and its sync in it, NATS keeps nothing. The readers share the cores. \
         Goals: 0.7, 0.7 and 1.2 times NATS; a million a second on one core.\n\n\
         | pattern | gateway | NATS | ratio | thousand sent a second |\n| --- | --- | --- | --- | --- |\n{rows}"
    )
}

/// One watcher reads a stored log from its beginning.
pub async fn replay() -> String {
    let folder = tempfile::tempdir_in("target").unwrap();
    let mut gateway = Server::floor("events", folder.path().to_str().unwrap());
    let mut live =
        watch(channels(&gateway, 1).await.remove(0), WatchEventsRequest::default()).await;
    gateway.tell(&format!("{REPLAYED} 512 0"));
    take(&mut live, REPLAYED).await;
    let (mut rates, mut micros) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let start = Some(Start::StartPosition(StartPosition::Earliest.into()));
        let request = WatchEventsRequest { start, ..WatchEventsRequest::default() };
        let (before, begun) = (gateway.cpu_micros(), Instant::now());
        let mut stream = watch(channels(&gateway, 1).await.remove(0), request).await;
        take(&mut stream, REPLAYED).await;
        rates.push(REPLAYED as f64 / begun.elapsed().as_secs_f64() / 1_000.0);
        micros.push((gateway.cpu_micros() - before) / REPLAYED as f64);
    }
    format!(
        "## Replay\n\nA stored log of {REPLAYED} events to one watcher, from disk. Goal: 500 thousand a second.\n\n\
         | what | figure |\n| --- | --- |\n| thousand events a second | {} |\n| microseconds of CPU for an event | {} |\n",
        Figures(rates).shown(0),
        Figures(micros).shown(2)
    )
}

/// A NATS server, if one can be had: `go install github.com/nats-io/nats-server/v2@latest`.
struct Nats {
    server: Server,
}

impl Nats {
    async fn start() -> Option<Self> {
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let own = PathBuf::from("target/tools/nats-server");
        let program = if own.exists() { own } else { PathBuf::from("nats-server") };
        let mut command = Command::new(program);
        command.args(["-a", "127.0.0.1", "-p", &port.port().to_string()]);
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().ok()?;
        let server = Server::of(child, port);
        while TcpStream::connect(port).await.is_err() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        Some(Self { server })
    }

    /// CPU for a message and a subscriber, in the same pattern.
    async fn round(&self, count: usize, together: usize, pause: Duration) -> f64 {
        let mut readers = Vec::new();
        for _ in 0..CONNECTIONS {
            let mut stream = self.connect().await;
            let subscriptions: String =
                (1..=WATCHERS / CONNECTIONS).map(|sid| format!("SUB events {sid}\r\n")).collect();
            stream.write_all(format!("{subscriptions}PING\r\n").as_bytes()).await.unwrap();
            let mut reader = BufReader::with_capacity(256 * 1024, stream);
            let mut line = String::new();
            while line != "PONG\r\n" {
                line.clear();
                reader.read_line(&mut line).await.unwrap();
            }
            readers.push(reader);
        }
        let mut publisher = self.connect().await;
        let before = self.server.cpu_micros();
        let payload = "x".repeat(600);
        let batch = format!("PUB events 600\r\n{payload}\r\n").repeat(together);
        let publish = async {
            for _ in 0..count / together {
                publisher.write_all(batch.as_bytes()).await.unwrap();
                match pause.is_zero() {
                    true => tokio::task::yield_now().await,
                    false => tokio::time::sleep(pause).await,
                }
            }
        };
        let read = readers.into_iter().map(|reader| read(reader, count * WATCHERS / CONNECTIONS));
        tokio::join!(publish, futures_util::future::join_all(read));
        (self.server.cpu_micros() - before) / (count * WATCHERS) as f64
    }

    async fn connect(&self) -> TcpStream {
        let mut stream = TcpStream::connect(self.server.addr).await.unwrap();
        stream.set_nodelay(true).unwrap();
        stream.write_all(b"CONNECT {\"verbose\":false}\r\n").await.unwrap();
        stream
    }
}

async fn read(mut reader: BufReader<TcpStream>, count: usize) {
    let (mut taken, mut line, mut payload) = (0, String::new(), vec![0; 602]);
    while taken < count {
        line.clear();
        reader.read_line(&mut line).await.unwrap();
        if line.starts_with("MSG") {
            reader.read_exact(&mut payload).await.unwrap();
            taken += 1;
        }
    }
}
