//! `samtalerum serve`: serves the browser build on the local machine, for a preview and for tests.

use std::collections::{BTreeSet, HashMap};
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{Cursor, Read, Write};
use std::net::TcpListener;
use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};
use std::time::UNIX_EPOCH;

use brotli::enc::BrotliEncoderParams;
use percent_encoding::percent_decode_str;

use super::common::{Common, misuse};
use super::http::{self, Request, Response};
use super::setup;
use samtalerum_core::language::locale_of;
use samtalerum_core::message::Message;
use samtalerum_package::bundle::OfCourse;
use samtalerum_package::{FileMap, bundle, languages, prepared};

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

/// The HTTP status of a response that contains the file.
const OK: &str = "200 OK";

/// The HTTP status of a response without the file, for a client that has the same version already.
const UNCHANGED: &str = "304 Not Modified";

/// The command that builds the folder. The message about a missing folder quotes it.
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
    let (path, query) = request
        .target
        .split_once('?')
        .unwrap_or((&request.target, ""));
    let accepts_brotli = request.accepts("br");
    let body = match bundle::of_course(path.trim_start_matches('/')) {
        Some(wanted) => course_bundle(folder, wanted, accepts_brotli),
        None => find(folder, path).and_then(|path| file(&path, accepts_brotli).ok()),
    };
    let Some(body) = body else {
        return Response::plain("404 Not Found", "not found");
    };
    let is_known = request
        .header("If-None-Match")
        .flat_map(|tags| tags.split(','))
        .any(|tag| tag.trim().trim_start_matches("W/") == body.tag);
    let response = match is_known {
        true => Response::new(UNCHANGED, 0, std::io::empty()),
        false => Response::new(OK, body.length, body.bytes),
    };
    // An address with the id of a build (`?v=…`) always means the same bytes, so the browser may keep them.
    let is_lasting = query.split('&').any(|part| part.starts_with("v="));
    let cache = if is_lasting {
        "max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    let response = response
        .with("Content-Type", body.media_type)
        .with("Cache-Control", cache)
        .with("ETag", &body.tag)
        .with("Vary", "Accept-Encoding");
    match body.is_compressed {
        true => response.with("Content-Encoding", "br"),
        false => response,
    }
}

/// The content of a response.
struct Body {
    bytes: Box<dyn Read>,
    length: u64,
    media_type: &'static str,
    /// The entity tag (ETag), which changes when the bytes change.
    tag: String,
    /// `true` if the bytes are compressed with Brotli.
    is_compressed: bool,
}

impl Body {
    fn of_bytes(bytes: Vec<u8>, media_type: &'static str, is_compressed: bool) -> Self {
        let mut hasher = DefaultHasher::new();
        bytes.hash(&mut hasher);
        Self {
            length: bytes.len() as u64,
            media_type,
            tag: format!("\"{:x}\"", hasher.finish()),
            is_compressed,
            bytes: Box::new(Cursor::new(bytes)),
        }
    }
}

/// Returns a file, compressed if the client accepts that.
fn file(path: &Path, accepts_brotli: bool) -> std::io::Result<Body> {
    let compressed = with_extension(path, "br");
    let is_compressed = accepts_brotli && compressed.is_file();
    if accepts_brotli && !is_compressed && is_course(path) {
        let bytes = compress(&mut File::open(path)?)?;
        return Ok(Body::of_bytes(bytes, media_type(path), true));
    }
    let file = File::open(if is_compressed { &compressed } else { path })?;
    let metadata = file.metadata()?;
    let changed = metadata.modified()?.duration_since(UNIX_EPOCH);
    let changed = changed.map_or(0, |since| since.as_nanos());
    let kind = if is_compressed { "-br" } else { "" };
    Ok(Body {
        length: metadata.len(),
        media_type: media_type(path),
        tag: format!("\"{changed:x}-{:x}{kind}\"", metadata.len()),
        is_compressed,
        bytes: Box::new(file),
    })
}

/// Returns a bundle of the course, prepared from the files as they are now, so that a trainer sees each edit after a
/// reload. The bundle in the folder has the files as they were when it was built. Returns `None` if there is no course.
fn course_bundle(folder: &Path, wanted: OfCourse, accepts_brotli: bool) -> Option<Body> {
    /// The course as it was at the last request. A page asks for the same course again and again, and checking and
    /// compressing it takes a part of a second.
    static LAST: Mutex<Option<Prepared>> = Mutex::new(None);
    let sources = Sources::read(folder)?;
    let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    let last = match &mut *last {
        Some(last) if last.sources == sources => last,
        other => other.insert(Prepared::new(sources)),
    };
    let bytes = last.bundle(wanted, accepts_brotli)?.to_vec();
    Some(Body::of_bytes(
        bytes,
        "application/octet-stream",
        accepts_brotli,
    ))
}

/// The files that the bundles of a course are made from.
#[derive(PartialEq, Eq)]
struct Sources {
    course: FileMap,
    /// The program's own files.
    own: FileMap,
    /// The pictures of the page.
    pictures: FileMap,
    /// The tags of the languages in which the page has the program's messages as a bundle.
    built: BTreeSet<String>,
}

impl Sources {
    /// Reads the files. Returns `None` if there is no course.
    fn read(folder: &Path) -> Option<Self> {
        let list = find(folder, "content/course.ron")?;
        let mut course = FileMap::new();
        add_files(&mut course, list.parent()?, "", is_course).ok()?;
        // A page folder without the program's own files or pictures is damaged, but its course may do without them.
        let (mut own, mut pictures) = (FileMap::new(), FileMap::new());
        let _ = add_files(&mut own, &folder.join("own"), "", is_course);
        let _ = add_files(&mut pictures, &folder.join("assets"), "assets/", is_picture);
        let paths = course.keys();
        let tags = paths.filter_map(|path| locale_of(path).map(|(tag, _)| tag.to_owned()));
        let built = tags.filter(|tag| find(folder, &bundle::own(Some(tag))).is_some());
        let built = built.collect();
        Some(Self {
            course,
            own,
            pictures,
            built,
        })
    }
}

/// A prepared course.
struct Prepared {
    sources: Sources,
    /// The files of all bundles. Empty if the course has an error: the page then fetches the files one by one.
    files: FileMap,
    /// The bundles that have been sent, compressed. A key has the bundle's path within the page folder, and `true` for
    /// Brotli or `false` for gzip.
    sent: HashMap<(String, bool), Vec<u8>>,
}

impl Prepared {
    fn new(sources: Sources) -> Self {
        let files = prepared::course(&sources.course, &sources.own).unwrap_or_default();
        Self {
            sources,
            files,
            sent: HashMap::new(),
        }
    }

    /// Returns a compressed bundle.
    fn bundle(&mut self, wanted: OfCourse, accepts_brotli: bool) -> Option<&[u8]> {
        let path = match wanted {
            OfCourse::Whole => bundle::course(None),
            OfCourse::Course(language) => bundle::course(Some(language)),
            OfCourse::Meeting(language, scenario) => bundle::meeting(language, scenario),
        };
        let key = (path, accepts_brotli);
        if !self.sent.contains_key(&key) {
            let plain = bundle::join(&self.files_of(wanted)?);
            let bytes = match accepts_brotli {
                true => compress(&mut plain.as_slice()).ok()?,
                false => bundle::gzip(&plain),
            };
            self.sent.insert(key.clone(), bytes);
        }
        self.sent.get(&key).map(Vec::as_slice)
    }

    /// Returns the files of a bundle; `None` if the course has no such meeting.
    fn files_of(&self, wanted: OfCourse) -> Option<FileMap> {
        let (OfCourse::Course(language) | OfCourse::Meeting(language, _)) = wanted else {
            return Some(self.files.clone());
        };
        let mut files = languages::in_language(&self.files, language);
        // A language that was added after the build has no bundle of its own, so its files are in every bundle.
        let is_added =
            |path: &str| locale_of(path).is_some_and(|(tag, _)| !self.sources.built.contains(tag));
        let added = self.files.iter().filter(|(path, _)| is_added(path));
        files.extend(added.map(|(path, bytes)| (path.clone(), bytes.clone())));
        let (course, mut meetings) = prepared::divided(files, &self.sources.pictures);
        match wanted {
            OfCourse::Meeting(_, scenario) => meetings.remove(scenario),
            _ => Some(course),
        }
    }
}

/// Adds the files in a folder and its subfolders for which `wanted` returns `true`. `prefix` comes before the paths within
/// the folder. Leaves out symbolic links, which may lead elsewhere.
fn add_files(
    files: &mut FileMap,
    folder: &Path,
    prefix: &str,
    wanted: fn(&Path) -> bool,
) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (kind, path) = (entry.file_type()?, entry.path());
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if kind.is_dir() {
            add_files(files, &path, &format!("{name}/"), wanted)?;
        } else if kind.is_file() && wanted(&path) {
            files.insert(name, fs::read(path)?);
        }
    }
    Ok(())
}

/// Returns `true` for a file of a course. Such a file may be replaced at any time, so there is no compressed copy of
/// it.
fn is_course(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    matches!(extension, Some("ron" | "ftl"))
}

fn is_picture(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "png")
}

/// Compresses bytes with Brotli.
fn compress(plain: &mut dyn Read) -> std::io::Result<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        quality: QUALITY,
        ..BrotliEncoderParams::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut { plain }, &mut compressed, &parameters)?;
    Ok(compressed)
}

/// Returns the file that the path of a URL names, or `None` if there is no such file or it is outside the folder.
fn find(folder: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split('#').next()?;
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
        Some("woff2") => "font/woff2",
        Some("ron" | "ftl" | "txt" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
