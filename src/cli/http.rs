//! A small HTTP/1.1 server for one machine. Each connection has a thread, and every wait and every size has a limit. So
//! a client that sends or reads slowly, or never stops, keeps no other client waiting.

use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// The maximum size of a request's head, in bytes. Browsers send less than 4 KB.
const MAX_HEAD: usize = 16 * 1024;
/// The maximum number of headers of a request.
const MAX_HEADERS: usize = 64;
/// The maximum number of connections at once. A browser opens six.
const MAX_CONNECTIONS: usize = 256;
/// The time within which the whole head of a request must arrive.
const HEAD_TIME: Duration = Duration::from_secs(10);
/// The maximum time for sending a short response. A long response gets more time, as [`MIN_RATE`] says.
const RESPONSE_TIME: Duration = Duration::from_secs(20);
/// The minimum rate, in bytes per second, at which a client must receive a response. The time that the response takes
/// at this rate is added to [`RESPONSE_TIME`].
const MIN_RATE: u64 = 16 * 1024;
/// The maximum time that one write may wait for the client.
const STALL: Duration = Duration::from_secs(5);

/// The head of a request.
pub(super) struct Request {
    /// The method, in capital letters.
    pub(super) method: String,
    /// The path and query, as sent.
    pub(super) target: String,
    headers: Vec<(String, String)>,
}

impl Request {
    /// Returns all values of the headers with this name, in the order of the request. The case of the name does not
    /// matter.
    pub(super) fn header<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let headers = self.headers.iter();
        headers
            .filter(move |(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// Returns `true` if the client accepts a content coding. It does if the last entry for this coding in
    /// `Accept-Encoding` has a quality above 0.
    pub(super) fn accepts(&self, coding: &str) -> bool {
        let codings = self
            .header("Accept-Encoding")
            .flat_map(|all| all.split(','));
        let quality = codings.filter_map(|one| {
            let mut parts = one.split(';').map(str::trim);
            let name = parts.next()?;
            let weight = parts.find_map(|part| part.strip_prefix("q="));
            let weight = weight.map_or(Ok(1.0), |weight| weight.trim().parse::<f32>());
            name.eq_ignore_ascii_case(coding)
                .then(|| weight.unwrap_or(0.0))
        });
        quality.last().is_some_and(|weight| weight > 0.0)
    }
}

/// A response.
pub(super) struct Response {
    status: &'static str,
    headers: Vec<(&'static str, String)>,
    length: u64,
    body: Box<dyn Read>,
}

impl Response {
    /// Returns a response with this status, such as `200 OK`, and a body of this length.
    pub(super) fn new(status: &'static str, length: u64, body: impl Read + 'static) -> Self {
        Self {
            status,
            headers: vec![("X-Content-Type-Options", "nosniff".to_owned())],
            length,
            body: Box::new(body),
        }
    }

    /// Returns a response of plain text.
    pub(super) fn plain(status: &'static str, text: &'static str) -> Self {
        let length = text.len() as u64;
        Self::new(status, length, text.as_bytes()).with("Content-Type", "text/plain; charset=utf-8")
    }

    /// Adds a header.
    #[must_use]
    pub(super) fn with(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }
}

/// Answers connections until the program ends.
pub(super) fn serve(
    listener: &TcpListener,
    answer: impl Fn(&Request) -> Response + Send + Sync + 'static,
) {
    let answer = Arc::new(answer);
    let open = Arc::new(AtomicUsize::new(0));
    for stream in listener.incoming() {
        let Ok(stream) = stream else {
            // Accepting a connection failed, for instance because too many files are open. Wait until some are closed.
            std::thread::sleep(Duration::from_millis(50));
            continue;
        };
        if open.load(Ordering::Relaxed) >= MAX_CONNECTIONS {
            continue;
        }
        open.fetch_add(1, Ordering::Relaxed);
        let slot = Slot(Arc::clone(&open));
        let answer = Arc::clone(&answer);
        let connection = move || {
            let _slot = slot;
            // Ignore errors: they mean that the client has closed the connection or was too slow.
            let _ = converse(stream, answer.as_ref());
        };
        // If no thread can be started, `connection` is dropped, which closes the stream.
        let _ = std::thread::Builder::new().spawn(connection);
    }
}

/// A guard that counts its connection as open until the guard is dropped.
struct Slot(Arc<AtomicUsize>);

impl Drop for Slot {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Answers the requests of a connection.
fn converse(mut stream: TcpStream, answer: &dyn Fn(&Request) -> Response) -> io::Result<()> {
    stream.set_nodelay(true)?;
    stream.set_write_timeout(Some(STALL))?;
    // The bytes that were received after the end of the previous head.
    let mut received = Vec::new();
    loop {
        let request = match head(&mut stream, &mut received)? {
            Head::Request(request) => request,
            Head::End => return Ok(()),
            Head::Bad(status) => {
                let response = Response::plain(status, "bad request");
                return send(&mut stream, response, false, true);
            }
        };
        let response = answer(&request);
        // The body of a request is never read. If there is one, the connection is closed after the response, because
        // the next request could not be found behind it.
        let has_body = request
            .header("Content-Length")
            .any(|length| length.trim() != "0")
            || request.header("Transfer-Encoding").next().is_some();
        let says_close = request
            .header("Connection")
            .any(|value| value.to_ascii_lowercase().contains("close"));
        let closes = has_body || says_close;
        send(&mut stream, response, request.method == "HEAD", closes)?;
        if closes {
            return Ok(());
        }
    }
}

/// The result of waiting for the head of a request.
enum Head {
    Request(Request),
    /// The client has closed the connection, or has not sent a whole head in time.
    End,
    /// The head is malformed or too large. The request is refused with this status.
    Bad(&'static str),
}

/// Reads the head of a request.
fn head(stream: &mut TcpStream, received: &mut Vec<u8>) -> io::Result<Head> {
    let end = Instant::now() + HEAD_TIME;
    loop {
        let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
        let mut parsed = httparse::Request::new(&mut headers);
        match parsed.parse(received) {
            Ok(httparse::Status::Complete(length)) => {
                let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
                let fields = parsed.headers.iter();
                let request = Request {
                    method: parsed.method.unwrap_or_default().to_owned(),
                    target: parsed.path.unwrap_or_default().to_owned(),
                    headers: fields
                        .map(|header| (header.name.to_owned(), text(header.value)))
                        .collect(),
                };
                received.drain(..length);
                return Ok(Head::Request(request));
            }
            Ok(httparse::Status::Partial) if received.len() >= MAX_HEAD => {
                return Ok(Head::Bad("431 Request Header Fields Too Large"));
            }
            Ok(httparse::Status::Partial) => {}
            Err(httparse::Error::TooManyHeaders) => {
                return Ok(Head::Bad("431 Request Header Fields Too Large"));
            }
            Err(_) => return Ok(Head::Bad("400 Bad Request")),
        }
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Ok(Head::End);
        }
        stream.set_read_timeout(Some(left))?;
        let mut part = [0; 4096];
        match stream.read(&mut part)? {
            0 => return Ok(Head::End),
            read => received.extend_from_slice(&part[..read]),
        }
    }
}

/// Sends a response, without its body if `only_head` is `true`. If `closes` is `true`, a header announces that the
/// connection is closed after this response.
fn send(
    stream: &mut TcpStream,
    mut response: Response,
    only_head: bool,
    closes: bool,
) -> io::Result<()> {
    let mut head = format!("HTTP/1.1 {}\r\n", response.status);
    for (name, value) in &response.headers {
        head += &format!("{name}: {value}\r\n");
    }
    let connection = if closes { "close" } else { "keep-alive" };
    // With status 304, `Content-Length` would mean the length of the file. It is unknown here, so leave the header out.
    if !response.status.starts_with("304") {
        head += &format!("Content-Length: {}\r\n", response.length);
    }
    head += &format!("Connection: {connection}\r\n\r\n");
    stream.write_all(head.as_bytes())?;
    if only_head {
        return Ok(());
    }
    let slowest = Duration::from_secs(response.length / MIN_RATE);
    let end = Instant::now() + RESPONSE_TIME + slowest;
    let mut part = vec![0; 64 * 1024];
    let mut left = response.length;
    while left > 0 {
        let length = part.len().min(usize::try_from(left).unwrap_or(usize::MAX));
        let read = response.body.read(&mut part[..length])?;
        // The body has ended too early: its file has become shorter in the meantime.
        if read == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let mut sent = 0;
        while sent < read {
            if Instant::now() >= end {
                return Err(io::ErrorKind::TimedOut.into());
            }
            match stream.write(&part[sent..read])? {
                0 => return Err(io::ErrorKind::WriteZero.into()),
                written => sent += written,
            }
        }
        left -= read as u64;
    }
    Ok(())
}
