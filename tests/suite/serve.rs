//! Tests of `samtalerum serve`, with the requests that browsers and attackers send.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use samtalerum_core::content::{Content, Files, PREPARED};
use samtalerum_core::hash::stable;
use samtalerum_package::FileMap;
use samtalerum_testing::{files_in, good};
use tempfile::TempDir;

use crate::support::{output_of, program};

struct Serving {
    child: Child,
    address: String,
    around: TempDir,
}

impl Drop for Serving {
    fn drop(&mut self) {
        // The server runs until it is killed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn serve() -> Serving {
    let around = TempDir::new().unwrap();
    fs::write(around.path().join("secret.txt"), "secret").unwrap();
    let folder = around.path().join("dist");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("index.html"), "<h1>here</h1>").unwrap();
    fs::write(folder.join("core.wasm"), "plain").unwrap();
    fs::write(folder.join("core.wasm.br"), "packed").unwrap();
    fs::write(folder.join("meeting.ron"), "the same again ".repeat(500)).unwrap();
    fs::create_dir(folder.join("inner")).unwrap();
    samtalerum_testing::write_files(&folder.join("content"), files_in(&good()));
    fs::write(folder.join("content/course.bin"), "as it was built").unwrap();
    for own in ["own-da.bin", "own-en.bin"] {
        fs::write(folder.join(own), "").unwrap();
    }
    let portraits = folder.join("assets/portraits");
    for picture in [
        "looks/amina",
        "looks/birgitte",
        "looks/yusuf",
        "fronts/yusuf",
        "heads/amina",
    ] {
        let path = portraits.join(format!("{picture}.png"));
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "a picture").unwrap();
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::symlink;
        symlink("../secret.txt", folder.join("link.txt")).unwrap();
        symlink("../../secret.txt", folder.join("content/link.ron")).unwrap();
        fs::write(folder.join("back\\slash.txt"), "secret").unwrap();
    }
    let mut child = program(&["serve", "--port", "0"])
        .arg(&folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    let output = child.stdout.take().unwrap();
    BufReader::new(output).read_line(&mut line).unwrap();
    let address = line.trim().strip_prefix("http://").expect("an address");
    Serving {
        address: address.trim_end_matches('/').to_owned(),
        child,
        around,
    }
}

impl Serving {
    /// Returns the folder that is served.
    fn folder(&self) -> std::path::PathBuf {
        self.around.path().join("dist")
    }

    fn ask(&self, method: &str, path: &str, encoding: &str) -> String {
        String::from_utf8(self.ask_bytes(method, path, encoding)).unwrap()
    }

    fn ask_bytes(&self, method: &str, path: &str, encoding: &str) -> Vec<u8> {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: here\r\nAccept-Encoding: {encoding}\r\nConnection: close\r\n\r\n"
        )
        .unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        answer
    }
}

#[test]
fn files_come_with_their_types_and_packed_where_the_browser_can_unpack() {
    let serving = serve();
    let page = serving.ask("GET", "/?lang=da", "identity");
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");
    assert!(page.contains("text/html; charset=utf-8"), "{page}");
    assert!(page.ends_with("<h1>here</h1>"), "{page}");
    let plain = serving.ask("GET", "/core.wasm", "gzip");
    assert!(plain.contains("application/wasm"), "{plain}");
    assert!(plain.ends_with("plain"), "{plain}");
    let packed = serving.ask("GET", "/core.wasm", "gzip, br");
    assert!(packed.contains("Content-Encoding: br"), "{packed}");
    assert!(packed.contains("application/wasm"), "{packed}");
    assert!(packed.ends_with("packed"), "{packed}");
}

#[test]
fn what_the_browser_has_already_is_not_sent_again() {
    let serving = serve();
    for (path, encoding) in [
        ("/", "identity"),
        ("/core.wasm?v=1", "identity"),
        ("/core.wasm?v=1", "br"),
        ("/meeting.ron", "br"),
        ("/content/course.bin", "br"),
    ] {
        let first = serving.ask_bytes("GET", path, encoding);
        let first = String::from_utf8_lossy(&first);
        let tag = first.lines().find_map(|line| line.strip_prefix("ETag: "));
        let tag = tag.unwrap_or_else(|| panic!("{path}: {first}"));
        // An address with the id of a build (`?v=`) always leads to the same bytes, so browsers may cache them for a
        // year.
        let lasts = first.contains("\r\nCache-Control: max-age=31536000, immutable\r\n");
        assert_eq!(lasts, path.contains("?v="), "{path}");
        let again = |tag: &str| {
            let fields = format!("{encoding}\r\nIf-None-Match: {tag}");
            let answer = serving.ask_bytes("GET", path, &fields);
            String::from_utf8_lossy(&answer).into_owned()
        };
        for known in [tag.to_owned(), format!("\"other\", W/{tag}")] {
            let answer = again(&known);
            assert!(answer.starts_with("HTTP/1.1 304"), "{path}: {answer}");
            assert!(answer.ends_with("\r\n\r\n") && !answer.contains("Content-Length"));
        }
        assert!(again("\"other\"").starts_with("HTTP/1.1 200"));
    }
    let other = |encoding| serving.ask("HEAD", "/core.wasm", encoding);
    let tag = |head: String| {
        head.lines()
            .find(|line| line.starts_with("ETag"))
            .map(str::to_owned)
    };
    assert_ne!(tag(other("identity")), tag(other("br")));
}

#[test]
fn the_bundle_of_the_course_has_the_files_as_they_are_now() {
    const DANISH: [&str; 2] = ["locales/da/guidance.ftl", "locales/da/scenarios/small.ftl"];
    const ENGLISH: [&str; 2] = ["locales/en/guidance.ftl", "locales/en/scenarios/small.ftl"];
    const SWEDISH: [&str; 2] = ["locales/sv/guidance.ftl", "locales/sv/scenarios/small.ftl"];
    /// The messages of the meeting that are shown outside it.
    const PARTS: [&str; 3] = [
        "parts/locales/da/scenarios/small.ftl",
        "parts/locales/en/scenarios/small.ftl",
        "parts/locales/sv/scenarios/small.ftl",
    ];
    /// The portraits of the people in the meeting.
    const PORTRAITS: [&str; 3] = [
        "assets/portraits/fronts/yusuf.png",
        "assets/portraits/looks/amina.png",
        "assets/portraits/looks/yusuf.png",
    ];
    fn paths(files: &FileMap) -> Vec<&str> {
        files.keys().map(String::as_str).collect()
    }
    let serving = serve();
    let bundle = |path, encoding| {
        let answer = serving.ask_bytes("GET", path, encoding);
        let at = answer
            .windows(4)
            .position(|part| part == b"\r\n\r\n")
            .unwrap();
        let plain = match encoding {
            "br" => {
                let mut plain = Vec::new();
                brotli::BrotliDecompress(&mut &answer[at + 4..], &mut plain).unwrap();
                samtalerum_package::bundle::gzip(&plain)
            }
            _ => answer[at + 4..].to_vec(),
        };
        samtalerum_package::bundle::read(&plain).expect("a bundle")
    };
    let all = |messages: &[&[&'static str]]| -> Vec<&'static str> {
        [&["course.ron"], &messages.concat()[..], &[PREPARED]].concat()
    };
    let edited = serving.folder().join("content/scenarios/small.ron");
    let scenario = fs::read_to_string(&edited).unwrap();
    for text in [scenario.clone(), format!("{scenario}// Edited")] {
        fs::write(&edited, &text).unwrap();
        for encoding in ["identity", "br"] {
            let files = bundle("/content/course.bin?x=1", encoding);
            assert_eq!(paths(&files), all(&[&DANISH, &ENGLISH]));
            let none = Files::default;
            let course = Content::prepared(&files[PREPARED], none(), none(), &none()).unwrap();
            let hash = format!("{:016x}", stable(text.as_bytes()));
            assert_eq!(course.meetings["small"].hash, hash);
            // Each meeting has a bundle of its own, with its messages and the portraits of its people.
            let danish = bundle("/content/course-da.bin", encoding);
            assert_eq!(paths(&danish), all(&[&DANISH[..1], &PARTS[..1]]));
            let meeting = bundle("/content/meetings-da/small.bin", encoding);
            assert_eq!(paths(&meeting), [&PORTRAITS, &DANISH[1..]].concat());
        }
    }
    // Only a program that reads the files can report an error, so the bundle has none that could be played.
    fs::write(&edited, "Scenario(").unwrap();
    assert!(bundle("/content/course-da.bin", "br").is_empty());
    fs::write(&edited, scenario).unwrap();
    // A language that was added after the build has no bundle of its own, so the bundle of every other language
    // contains it.
    let locales = serving.folder().join("content/locales");
    let swedish = locales.join("sv");
    samtalerum_testing::write_files(&swedish, files_in(&locales.join("en")));
    let danish = bundle("/content/course-da.bin", "identity");
    let parts = [PARTS[0], PARTS[2]];
    assert_eq!(paths(&danish), all(&[&DANISH[..1], &SWEDISH[..1], &parts]));
    let meeting = bundle("/content/meetings-da/small.bin", "identity");
    let texts = [DANISH[1], SWEDISH[1]];
    assert_eq!(paths(&meeting), [&PORTRAITS[..], &texts].concat());
    let unknown = serving.ask_bytes("GET", "/content/meetings-da/large.bin", "identity");
    assert!(unknown.starts_with(b"HTTP/1.1 404"));
    fs::remove_dir_all(&swedish).unwrap();
    // If English lacks a text that Danish has, the English bundle also contains the Danish files.
    let words = serving.folder().join("content/locales/da/guidance.ftl");
    let text = fs::read_to_string(&words).unwrap();
    fs::write(words, format!("{text}\nbye = Farvel\n")).unwrap();
    let english = bundle("/content/course-en.bin", "identity");
    assert_eq!(
        paths(&english),
        all(&[&DANISH[..1], &ENGLISH[..1], &PARTS[..2]])
    );
    fs::remove_file(serving.folder().join("content/course.ron")).unwrap();
    let answer = serving.ask("GET", "/content/course.bin", "identity");
    assert!(answer.starts_with("HTTP/1.1 404"), "{answer}");
}

#[test]
fn only_the_head_is_sent_where_only_the_head_is_asked_for() {
    let serving = serve();
    let head = serving.ask("HEAD", "/", "identity");
    let whole = serving.ask("GET", "/", "identity");
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    assert!(head.ends_with("\r\n\r\n"), "{head}");
    // The `Date` header may differ by a second between the two responses.
    let fields = |answer: &str| -> Vec<String> {
        let (head, _) = answer.split_once("\r\n\r\n").unwrap();
        let fields = head.lines().filter(|line| !line.starts_with("Date:"));
        fields.map(str::to_owned).collect()
    };
    assert_eq!(fields(&head), fields(&whole));
    let sniffing = "X-Content-Type-Options: nosniff".to_owned();
    assert!(fields(&whole).contains(&sniffing), "{whole}");
}

#[test]
fn nothing_outside_the_folder_is_served() {
    let serving = serve();
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/nothing",
        // The following paths lead to existing files, but must be refused. A link is resolved before its target is
        // compared with the folder. Names that are special on some system, such as `..`, are refused even if the file
        // is inside the folder.
        "/link.txt",
        "/inner/../index.html",
        "/inner%2f..%2findex.html",
        "/back%5cslash.txt",
    ] {
        let answer = serving.ask("GET", path, "identity");
        assert!(answer.starts_with("HTTP/1.1 404"), "{path}: {answer}");
        assert!(!answer.contains("secret"), "{path}: {answer}");
    }
    let head = serving.ask("HEAD", "/link.txt", "identity");
    assert!(head.starts_with("HTTP/1.1 404"), "{head}");
    let answer = serving.ask("POST", "/", "identity");
    assert!(answer.starts_with("HTTP/1.1 405"), "{answer}");
}

#[test]
fn a_folder_without_a_page_is_reported() {
    let folder = TempDir::new().unwrap();
    let output = output_of(program(&["--lang", "en", "serve"]).arg(folder.path()));
    assert_eq!(output.status.code(), Some(2));
    let printed = String::from_utf8(output.stderr).unwrap();
    assert!(
        printed.contains(&folder.path().display().to_string()),
        "{printed}"
    );
    assert!(printed.contains("index.html"), "{printed}");
}

/// A course may be edited at any time, so it is compressed when it is requested.
#[test]
fn a_course_is_packed_as_it_is_now() {
    let serving = serve();
    let plain = serving.ask("GET", "/meeting.ron", "gzip");
    assert!(plain.ends_with("the same again "), "{plain}");
    let packed = serving.ask_bytes("GET", "/meeting.ron", "br");
    assert!(packed.len() < 1_000, "{} bytes", packed.len());
    let head = String::from_utf8_lossy(&packed);
    assert!(head.contains("Content-Encoding: br"), "{head}");
}

/// A client that gives Brotli the quality 0 in `Accept-Encoding` does not accept Brotli.
#[test]
fn a_coding_that_is_ruled_out_is_not_used() {
    let serving = serve();
    for encoding in [
        "br;q=0",
        "gzip, br; q=0.0",
        "brotli",
        "br;q=x",
        "identity, BR;q=0",
    ] {
        let plain = serving.ask("GET", "/core.wasm", encoding);
        assert!(plain.ends_with("plain"), "{encoding}: {plain}");
    }
    for encoding in ["br;q=0.1", "BR", "gzip,br ;q=1", "br"] {
        let packed = serving.ask("GET", "/core.wasm", encoding);
        assert!(packed.ends_with("packed"), "{encoding}: {packed}");
    }
}

/// If clients ask for a large file but never read it, other clients still need not wait.
#[test]
fn slow_readers_keep_nobody_waiting() {
    let serving = serve();
    let large = serving.folder().join("large.png");
    fs::File::create(&large)
        .unwrap()
        .set_len(64 * 1024 * 1024)
        .unwrap();
    let slow: Vec<TcpStream> = (0..40)
        .map(|_| {
            let mut stream = TcpStream::connect(&serving.address).unwrap();
            write!(stream, "GET /large.png HTTP/1.1\r\nHost: here\r\n\r\n").unwrap();
            stream
        })
        .collect();
    let page = serving.ask("GET", "/", "identity");
    assert!(page.ends_with("<h1>here</h1>"), "{page}");
    // After a while without progress, the server closes each connection and accepts nothing more on it.
    let end = Instant::now() + Duration::from_secs(60);
    for mut stream in slow {
        while stream.write_all(b"x").is_ok() {
            assert!(Instant::now() < end, "the connection is still open");
            std::thread::sleep(Duration::from_millis(200));
        }
    }
}

/// A request whose head never ends is refused before it takes much memory.
#[test]
fn an_endless_head_is_refused() {
    let serving = serve();
    for part in [
        "X-Long: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "a: b\r\n",
        "\u{1f980}",
    ] {
        let mut stream = TcpStream::connect(&serving.address).unwrap();
        stream.write_all(b"GET / HTTP/1.1\r\n").unwrap();
        let part = part.repeat(100);
        let mut sent = 0;
        while sent < 16 * 1024 * 1024 && stream.write_all(part.as_bytes()).is_ok() {
            sent += part.len();
        }
        assert!(sent < 16 * 1024 * 1024, "{part}");
    }
    let mut stream = TcpStream::connect(&serving.address).unwrap();
    write!(stream, "GET / HTTP/1.1\r\nX: {}", "a".repeat(17 * 1024)).unwrap();
    let mut answer = String::new();
    let _ = stream.read_to_string(&mut answer);
    assert!(
        answer.is_empty() || answer.starts_with("HTTP/1.1 431"),
        "{answer}"
    );
    // Several requests may come on one connection, and anything that is not a request is refused.
    let mut stream = TcpStream::connect(&serving.address).unwrap();
    write!(
        stream,
        "HEAD / HTTP/1.1\r\n\r\nGET / HTTP/1.1\r\nConnection: close\r\n\r\n"
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert_eq!(answer.matches("HTTP/1.1 200").count(), 2, "{answer}");
    assert_eq!(answer.matches("<h1>").count(), 1, "{answer}");
    let mut stream = TcpStream::connect(&serving.address).unwrap();
    stream
        .write_all(b"\x16\x03\x01 no request\r\n\r\n")
        .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 400"), "{answer}");
}
