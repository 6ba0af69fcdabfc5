//! As much of HTTP as the controls of a test need.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::{Failure, Outcome, ensure};

/// Sends a request to `http://host:port/path`, with one more header line; all but 2xx fail.
pub(crate) async fn send(method: &str, url: &str, header: &str, body: &str) -> Outcome {
    let address = url.strip_prefix("http://").unwrap_or(url);
    let (host, path) = address.split_once('/').unwrap_or((address, ""));
    let head = format!(
        "{method} /{path} HTTP/1.1\r\nhost: {host}\r\n{header}\r\nconnection: close\r\n\
         content-type: application/json\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    let mut stream = TcpStream::connect(host).await?;
    stream.write_all(head.as_bytes()).await?;
    stream.write_all(body.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    let answer = String::from_utf8_lossy(&answer);
    let status = answer.split(' ').nth(1).ok_or_else(|| Failure::from("no answer of HTTP"))?;
    ensure!(status.starts_with('2'), "{method} {url}: {answer}");
    Ok(())
}
