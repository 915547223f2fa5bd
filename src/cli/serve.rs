//! `samtalerum serve`: serves the browser build on the local machine, for a preview and for tests.

use std::fs::File;
use std::io::{Cursor, Write};
use std::net::TcpListener;
use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;

use brotli::enc::BrotliEncoderParams;
use percent_encoding::percent_decode_str;

use super::common::{Common, misuse};
use super::http::{self, Request, Response};
use super::setup;
use samtalerum_core::message::Message;

/// Serve the browser build on this machine.
#[derive(Debug, Clone, clap::Args)]
pub(super) struct Serve {
    /// The folder of the browser build.
    #[arg(default_value = "dist")]
    folder: PathBuf,
    /// The port; 0 chooses a free one.
    #[arg(long, default_value_t = 8000)]
    port: u16,
}

/// Brotli's quality, from 0 to 11, for files that are compressed on request. At this quality, a file of a course takes
/// a few milliseconds.
const QUALITY: i32 = 5;

/// The status of a file that was found.
const OK: &str = "200 OK";

/// The command that builds the folder, for the message that the folder is missing.
const BUILD: &str = "cargo xtask web";

/// Serves the folder until the program is stopped.
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
            let message = message.with("reason", &error);
            return misuse(setup::say(&words, message.with("command", BUILD)));
        }
    };
    let listener = match TcpListener::bind(("127.0.0.1", command.port)) {
        Ok(listener) => listener,
        Err(error) => {
            let message = Message::new("serve-port").with("port", command.port.to_string());
            return misuse(setup::say(&words, message.with("reason", &error)));
        }
    };
    let mut output = std::io::stdout();
    if let Ok(address) = listener.local_addr() {
        // Ignore an error if the pipe is closed, e.g. by `head`.
        let _ = writeln!(output, "http://{address}/");
        let _ = output.flush();
    }
    http::serve(&listener, move |request| answer(request, &folder));
    ExitCode::SUCCESS
}

/// Returns the response to a request.
fn answer(request: &Request, folder: &Path) -> Response {
    if !matches!(request.method.as_str(), "GET" | "HEAD") {
        return Response::plain("405 Method Not Allowed", "only GET and HEAD");
    }
    let missing = || Response::plain("404 Not Found", "not found");
    let Some(path) = find(folder, &request.target) else {
        return missing();
    };
    let compressed = with_extension(&path, "br");
    let accepts_brotli = request.accepts("br");
    let file = |path: &Path, is_compressed: bool| {
        let file = File::open(path)?;
        let length = file.metadata()?.len();
        Ok((Response::new(OK, length, file), is_compressed))
    };
    let body: std::io::Result<(Response, bool)> = if accepts_brotli && compressed.is_file() {
        file(&compressed, true)
    } else if accepts_brotli && is_course(&path) {
        compress(&path).map(|bytes| {
            let length = bytes.len() as u64;
            (Response::new(OK, length, Cursor::new(bytes)), true)
        })
    } else {
        file(&path, false)
    };
    let Ok((response, is_compressed)) = body else {
        return missing();
    };
    let response = response
        .with("Content-Type", media_type(&path))
        .with("Cache-Control", "no-cache")
        .with("Vary", "Accept-Encoding");
    match is_compressed {
        true => response.with("Content-Encoding", "br"),
        false => response,
    }
}

/// Returns `true` for a file of a course. Such a file may be replaced at any time, so there is no compressed copy of
/// it.
fn is_course(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    matches!(extension, Some("ron" | "ftl"))
}

/// Compresses a file.
fn compress(path: &Path) -> std::io::Result<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        quality: QUALITY,
        ..BrotliEncoderParams::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut File::open(path)?, &mut compressed, &parameters)?;
    Ok(compressed)
}

/// Returns the file that a URL names, or `None` if there is no such file or it is outside the folder.
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
    // Check the real path, because a symbolic link may lead out of the folder.
    let real = file.canonicalize().ok()?;
    (real.starts_with(folder) && real.is_file()).then_some(real)
}

/// Appends an extension to a file's name.
fn with_extension(path: &Path, extension: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    PathBuf::from(name)
}

/// Returns the media type of a file, by its extension.
fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
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
