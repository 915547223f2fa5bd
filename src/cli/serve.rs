//! `samtalerum serve`: the browser build on this machine's own address, for a look and for tests.

use std::fs::File;
use std::io::{Cursor, Write};
use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use brotli::enc::BrotliEncoderParams;
use percent_encoding::percent_decode_str;
use tiny_http::{Header, Method, Request, Response, Server, StatusCode};

use super::{Common, misuse, setup};
use samtalerum_core::message::Message;

/// Serve the browser build on this machine.
#[derive(Debug, Clone, clap::Args)]
pub(super) struct Serve {
    /// The folder that was built.
    #[arg(default_value = "dist")]
    folder: PathBuf,
    /// The port; 0 takes one that is free.
    #[arg(long, default_value_t = 8000)]
    port: u16,
}

/// How hard what is packed while somebody waits is packed, of 11: a few milliseconds for a file of a course.
const QUALITY: i32 = 5;

/// How many requests are answered at the same time: a browser asks for six files at once.
const HANDS: usize = 6;

/// The command that builds the folder.
const BUILD: &str = "cargo xtask web";

/// Serves until it is stopped.
pub(super) fn execute(command: &Serve, common: &Common) -> ExitCode {
    let content = samtalerum_course::content();
    let words = setup::words(&content, common);
    let folder = match command.folder.canonicalize() {
        Ok(folder) if folder.join("index.html").is_file() => folder,
        Ok(folder) => {
            let message = Message::new("serve-no-index").with("path", folder.as_path());
            return misuse(setup::say(&words, message.with("command", BUILD)));
        }
        Err(error) => {
            let message = Message::new("serve-no-folder").with("path", command.folder.as_path());
            let message = message.with("reason", error.to_string());
            return misuse(setup::say(&words, message.with("command", BUILD)));
        }
    };
    let server = match Server::http(("127.0.0.1", command.port)) {
        Ok(server) => Arc::new(server),
        Err(error) => {
            let message = Message::new("serve-port").with("port", command.port.to_string());
            return misuse(setup::say(
                &words,
                message.with("reason", error.to_string()),
            ));
        }
    };
    let mut output = std::io::stdout();
    // Whoever started it may not read on.
    let _ = writeln!(output, "http://{}/", server.server_addr());
    let _ = output.flush();
    let hands = (0..HANDS).map(|_| {
        let (server, folder) = (Arc::clone(&server), folder.clone());
        std::thread::spawn(move || {
            while let Ok(request) = server.recv() {
                answer(request, &folder);
            }
        })
    });
    for hand in hands.collect::<Vec<_>>() {
        // A hand that stopped leaves the work to the others.
        let _ = hand.join();
    }
    ExitCode::SUCCESS
}

/// Answers one request. The other end may be gone by then, which is its own affair.
fn answer(request: Request, folder: &Path) {
    if !matches!(request.method(), Method::Get | Method::Head) {
        let _ = request.respond(plain(405, "only GET and HEAD"));
        return;
    }
    let Some(path) = find(folder, request.url()) else {
        let _ = request.respond(plain(404, "not found"));
        return;
    };
    let packed = with_ending(&path, "br");
    let wants_packed = request.headers().iter().any(|header| {
        header.field.equiv("Accept-Encoding")
            && header
                .value
                .as_str()
                .split(',')
                .any(|one| one.trim().starts_with("br"))
    });
    let body = if wants_packed && packed.is_file() {
        File::open(&packed).map(|file| (Response::from_file(file).boxed(), true))
    } else if wants_packed && is_course(&path) {
        pack(&path).map(|bytes| (Response::from_data(bytes).boxed(), true))
    } else {
        File::open(&path).map(|file| (Response::from_file(file).boxed(), false))
    };
    let Ok((response, is_packed)) = body else {
        let _ = request.respond(plain(404, "not found"));
        return;
    };
    let mut response = response
        .with_header(header("Content-Type", media_type(&path)))
        .with_header(header("Cache-Control", "no-cache"))
        .with_header(header("X-Content-Type-Options", "nosniff"))
        .with_header(header("Vary", "Accept-Encoding"));
    if is_packed {
        response.add_header(header("Content-Encoding", "br"));
    }
    let _ = request.respond(response);
}

/// Whether it is a file of a course. Such files may be replaced at any time, so there are no packed copies of them.
fn is_course(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    matches!(ending, Some("ron" | "ftl"))
}

fn pack(path: &Path) -> std::io::Result<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        quality: QUALITY,
        ..BrotliEncoderParams::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut File::open(path)?, &mut packed, &parameters)?;
    Ok(packed)
}

fn plain(status: u16, words: &str) -> Response<Cursor<Vec<u8>>> {
    Response::from_string(words).with_status_code(StatusCode(status))
}

/// The file that an address means; nothing where there is none, or where it lies outside the folder.
fn find(folder: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?;
    let path = percent_decode_str(path).decode_utf8().ok()?;
    let inside = Path::new(path.trim_start_matches('/'));
    let stays = inside
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    let mut file = folder.join((stays && !path.contains(['\0', '\\'])).then_some(inside)?);
    if file.is_dir() {
        file.push("index.html");
    }
    // A link may lead out although the address does not.
    let real = file.canonicalize().ok()?;
    (real.starts_with(folder) && real.is_file()).then_some(real)
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("names and values of this file are ASCII")
}

fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("png") => "image/png",
        Some("svg") => "image/svg+xml",
        Some("ttf") => "font/ttf",
        Some("ron" | "ftl" | "txt" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
