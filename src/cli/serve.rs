//! `samtalerum serve`: serves the browser build on the local machine, for a preview and for tests.

use std::fs::File;
use std::io::{Cursor, Write};
use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use brotli::enc::BrotliEncoderParams;
use percent_encoding::percent_decode_str;
use tiny_http::{Header, Method, Request, Response, Server, StatusCode};

use super::common::{Common, misuse};
use super::setup;
use samtalerum_core::cause::Cause;
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

/// Number of threads that answer requests. A browser fetches up to six files at once.
const THREADS: usize = 6;

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
    let server = match Server::http(("127.0.0.1", command.port)) {
        Ok(server) => Arc::new(server),
        Err(error) => {
            let message = Message::new("serve-port").with("port", command.port.to_string());
            return misuse(setup::say(
                &words,
                message.with("reason", cause(error.as_ref())),
            ));
        }
    };
    let mut output = std::io::stdout();
    // Ignore an error if the pipe is closed, e.g. by `head`.
    let _ = writeln!(output, "http://{}/", server.server_addr());
    let _ = output.flush();
    let threads = (0..THREADS).map(|_| {
        let (server, folder) = (Arc::clone(&server), folder.clone());
        std::thread::spawn(move || {
            while let Ok(request) = server.recv() {
                answer(request, &folder);
            }
        })
    });
    for thread in threads.collect::<Vec<_>>() {
        // Wait for the other threads even if this one has panicked.
        let _ = thread.join();
    }
    ExitCode::SUCCESS
}

/// Returns the system's reason why the server cannot listen.
fn cause(error: &(dyn std::error::Error + 'static)) -> Cause {
    error
        .downcast_ref::<std::io::Error>()
        .map_or_else(|| error.to_string().into(), Into::into)
}

/// Answers one request. Errors are ignored: the client may have closed the connection.
fn answer(request: Request, folder: &Path) {
    if !matches!(request.method(), Method::Get | Method::Head) {
        let _ = request.respond(plain(405, "only GET and HEAD"));
        return;
    }
    let Some(path) = find(folder, request.url()) else {
        let _ = request.respond(plain(404, "not found"));
        return;
    };
    let compressed = with_extension(&path, "br");
    let accepts_brotli = request.headers().iter().any(|header| {
        header.field.equiv("Accept-Encoding")
            && header
                .value
                .as_str()
                .split(',')
                .any(|one| one.trim().starts_with("br"))
    });
    let body = if accepts_brotli && compressed.is_file() {
        File::open(&compressed).map(|file| (Response::from_file(file).boxed(), true))
    } else if accepts_brotli && is_course(&path) {
        compress(&path).map(|bytes| (Response::from_data(bytes).boxed(), true))
    } else {
        File::open(&path).map(|file| (Response::from_file(file).boxed(), false))
    };
    let Ok((response, is_compressed)) = body else {
        let _ = request.respond(plain(404, "not found"));
        return;
    };
    let mut response = response
        .with_header(header("Content-Type", media_type(&path)))
        .with_header(header("Cache-Control", "no-cache"))
        .with_header(header("X-Content-Type-Options", "nosniff"))
        .with_header(header("Vary", "Accept-Encoding"));
    if is_compressed {
        response.add_header(header("Content-Encoding", "br"));
    }
    let _ = request.respond(response);
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

/// Builds a response of plain text.
fn plain(status: u16, text: &str) -> Response<Cursor<Vec<u8>>> {
    Response::from_string(text).with_status_code(StatusCode(status))
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

/// Builds a header of a response.
fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("names and values in this module are ASCII")
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
