//! The contents of packages.

use std::collections::BTreeSet;

use samtalerum_core::content::{Content, Files, PREPARED, prepared_by};
use samtalerum_lms::{Policy, Scope};
use samtalerum_package::{FileMap, Page, Problem, Target, bundle, files, pack};
use samtalerum_testing::{content, page, root};

use crate::support::{built_page, json, one, order, package, text, with_order};

/// A meeting with a twin.
const TWO: &str = "the-husband-who-answers";

/// Returns the paths in the bundle of a course.
fn course_paths(files: &FileMap) -> Vec<String> {
    let course = bundle::read(&files["course.bin"]).unwrap();
    course.into_keys().collect()
}

/// Loads the bundle of a course as the page does.
fn load(files: &FileMap) -> Content {
    let course = bundle::read(&files["course.bin"]).unwrap();
    let below = |folder: &str| {
        let mut files = Files::default();
        for (path, bytes) in &course {
            if let Some(path) = path.strip_prefix(folder) {
                files.add(path, bytes.clone());
            }
        }
        files
    };
    let prepared = &course[&format!("content/{PREPARED}")];
    let (course, own) = (below("content/"), below("own/"));
    Content::prepared(prepared, course, own, &Files::default()).expect("a prepared course")
}

#[test]
fn a_package_has_few_files() {
    let names = |target| {
        let files = package(target, Scope::Course).into_keys();
        files
            .filter(|path| !path.starts_with("assets/"))
            .collect::<Vec<_>>()
    };
    let page = [
        "core_bg.bin",
        "course.bin",
        "engine.js",
        "engine_bg.bin",
        "guard.js",
        "index.html",
        "pictures.bin",
        "single.js",
        "text.css",
    ];
    // A page on a web server works without a network once it has been visited.
    let kept = page.iter().copied().chain(["worker.js"]);
    assert_eq!(names(Target::Web), kept.collect::<Vec<_>>());
    for (target, manifest) in [
        (Target::Scorm12, "imsmanifest.xml"),
        (Target::Scorm2004, "imsmanifest.xml"),
        (Target::Cmi5, "cmi5.xml"),
    ] {
        let names: BTreeSet<String> = names(target).into_iter().collect();
        let expected = page.iter().copied().chain([manifest]);
        assert_eq!(
            names,
            expected.map(str::to_owned).collect::<BTreeSet<String>>()
        );
    }
    let assets = package(Target::Web, Scope::Course);
    let pictures = assets.keys().filter(|path| path.ends_with(".png")).count();
    assert_eq!(pictures, 0);
    assert!(assets.keys().any(|path| path.ends_with(".woff2")));
}

#[test]
fn the_whole_course_is_offered_without_findings() {
    let loaded = load(&package(Target::Web, Scope::Course));
    assert_eq!(loaded.findings, Vec::new());
    let ids: Vec<&String> = loaded.meetings.keys().collect();
    let content = content();
    assert_eq!(ids, content.meetings.keys().collect::<Vec<_>>());
}

#[test]
fn a_package_of_one_meeting_offers_it_with_its_twin_and_nothing_else() {
    let content = content();
    let introduction = content.course.introduction.iter();
    let meetings = content.course.meetings.iter().map(|one| &one.scenario);
    for id in introduction.chain(meetings) {
        let loaded = load(&package(Target::Web, one(id)));
        assert_eq!(loaded.findings, Vec::new(), "{id}");
        let listed: Vec<&str> = loaded.meetings.keys().map(String::as_str).collect();
        let expected = content.course.scenarios().map(String::as_str);
        let expected = expected.filter(|one| content.course.meeting_of(one) == id);
        assert_eq!(listed, expected.collect::<Vec<_>>());
        assert_eq!(loaded.course.pass_mark, content.course.pass_mark);
        assert_eq!(
            loaded.course.is_introduction(id),
            content.course.is_introduction(id)
        );
        assert_eq!(loaded.course.must_pass(id), content.course.must_pass(id));
        for (id, meeting) in &loaded.meetings {
            assert_eq!(meeting.hash, content.meetings[id].hash);
        }
    }
}

#[test]
fn a_package_of_one_meeting_has_only_what_it_needs() {
    let files = package(Target::Scorm12, one(TWO));
    let paths = course_paths(&files);
    let scenarios: Vec<&String> = paths
        .iter()
        .filter(|path| path.contains("scenarios/"))
        .collect();
    let twin = format!("{TWO}-2");
    let expected = [TWO, &twin].map(|id| {
        [
            format!("content/locales/da/scenarios/{id}.ftl"),
            format!("content/locales/en/scenarios/{id}.ftl"),
        ]
    });
    let expected: BTreeSet<&String> = expected.iter().flatten().collect();
    assert_eq!(scenarios.into_iter().collect::<BTreeSet<_>>(), expected);
    let unneeded = [
        "tools.ftl",
        "template.ftl",
        "findings.ftl",
        "guidance.ron",
        "playthroughs/",
    ];
    assert!(
        !paths
            .iter()
            .any(|path| unneeded.iter().any(|part| path.contains(part)))
    );
    // Only the portraits of the people in the meeting and in its twin are packed.
    let pictures = bundle::read(&files["pictures.bin"]).unwrap();
    let looks = pictures.keys().filter(|path| path.contains("/looks/"));
    let looks: BTreeSet<String> = looks.cloned().collect();
    let content = content();
    let cast = [TWO, &twin].into_iter().flat_map(|id| {
        let scenario = &content.meetings[id].compiled.scenario;
        scenario.cast.values().map(|person| person.look.clone())
    });
    let cast: BTreeSet<String> = cast.collect();
    let expected = cast
        .iter()
        .map(|look| format!("assets/portraits/looks/{look}.png"));
    assert_eq!(looks, expected.collect());
    assert!(pictures.contains_key("assets/portraits/silhouette.png"));
}

#[test]
fn a_package_in_one_language_has_no_other() {
    let (content, own) = (content(), samtalerum_course::files());
    let mut order = order(&content, &own, Target::Scorm12, one(TWO));
    order.languages = vec!["en".to_owned()];
    let files = files(&order, &built_page()).unwrap();
    let paths = course_paths(&files);
    assert!(paths.iter().any(|path| path.contains("locales/en/")));
    assert!(!paths.iter().any(|path| path.contains("locales/da/")));
    let loaded = load(&files);
    assert_eq!(loaded.findings, Vec::new());
    assert_eq!(
        loaded
            .languages
            .tags()
            .map(ToString::to_string)
            .collect::<Vec<_>>(),
        ["en"]
    );
    let html = text(&files, "index.html");
    assert_eq!(
        json(html, "package")["languages"],
        serde_json::json!(["en"])
    );
    let words = json(html, "words");
    assert_eq!(
        words.as_object().unwrap().keys().collect::<Vec<_>>(),
        ["en"]
    );
}

#[test]
fn without_the_canvas_there_are_no_icons_twice() {
    let (content, own) = (content(), samtalerum_course::files());
    let mut order = order(&content, &own, Target::Web, Scope::Course);
    let icons = |files: &FileMap| {
        let pictures = bundle::read(&files["pictures.bin"]).unwrap();
        pictures
            .keys()
            .filter(|path| path.contains("/icons/"))
            .count()
    };
    let drawn = files(&order, &built_page()).unwrap();
    assert!(icons(&drawn) > 20 && drawn.contains_key("engine_bg.bin"));
    order.text_only = true;
    let small = files(&order, &built_page()).unwrap();
    assert_eq!(icons(&small), 0);
    assert!(!small.keys().any(|path| path.starts_with("engine")));
    let bundles = &json(text(&small, "index.html"), "package")["bundles"];
    assert_eq!(bundles.get("engine"), None);
    // If the page was built without the canvas, the package is the same as with `text_only`.
    order.text_only = false;
    let mut without = page();
    without.retain(|path, _| !path.starts_with("engine"));
    assert!(files(&order, &Page::from(without)).unwrap() == small);
}

#[test]
fn the_page_says_what_the_package_is() {
    let (content, own) = (content(), samtalerum_course::files());
    let mut order = order(&content, &own, Target::Scorm2004, one(TWO));
    order.policy = Policy::default().with("unpassed", "failed").unwrap();
    let files = files(&order, &built_page()).unwrap();
    let html = text(&files, "index.html");
    let package = json(html, "package");
    assert_eq!(package["standard"], "scorm2004");
    assert_eq!(package["scope"], serde_json::json!({ "meeting": TWO }));
    assert_eq!(package["policy"]["unpassed"], "failed");
    let bundles = serde_json::json!({
        "core": "core_bg.bin", "course": "course.bin", "pictures": "pictures.bin", "engine": "engine_bg.bin",
    });
    assert_eq!(package["bundles"], bundles);
    let pictures = bundle::read(&files["pictures.bin"]).unwrap();
    let pictures: Vec<String> = pictures.into_keys().collect();
    assert_eq!(package["pictures"], serde_json::json!(pictures));
    let sizes = json(html, "files");
    for (path, size) in sizes.as_object().unwrap() {
        assert_eq!(size.as_u64().unwrap(), files[path].len() as u64, "{path}");
    }
    assert!(sizes.get("course.bin").is_some());
    assert_eq!(files["core_bg.bin"], b"\0asm core");
    // The page has one classic script, and refers to no picture file.
    assert!(html.contains("<script src=\"single.js\" defer></script>"));
    assert!(!html.contains("href=\"assets"));
    assert!(
        !text(&files, "text.css").contains(".png") && text(&files, "text.css").contains(".woff2")
    );
}

#[test]
fn only_cmi5_may_send_elsewhere_and_narrows_it_first() {
    for target in Target::ALL {
        if target == Target::File {
            continue;
        }
        let files = package(target, one(TWO));
        let html = text(&files, "index.html");
        let (_, policy) = html.split_once("Content-Security-Policy").unwrap();
        let (policy, after) = policy.split_once('\n').unwrap();
        if target == Target::Cmi5 {
            assert!(
                policy.contains("connect-src 'self' https: http:;"),
                "{policy}"
            );
            assert!(after.starts_with("<script>(() => { \"origins\"; })();</script>\n"));
            assert!(policy.contains("script-src 'self' 'sha256-"), "{policy}");
        } else {
            assert!(policy.contains("connect-src 'self';"), "{policy}");
            assert!(!html.contains("origins"));
        }
    }
}

#[test]
fn the_catalogue_and_messages_of_an_author_are_packed() {
    let own = samtalerum_course::files();
    let mut files = Files::default();
    let law = ["law_as_of: \"2025-07-01\"", "law_as_of: \"2031-07-01\""];
    for path in own.paths() {
        let text = own.text(path).unwrap();
        let text = text.replace("app-name = Samtalerum", "app-name = Mit & <dit> kursus");
        let text = text.replace(law[0], law[1]);
        files.add(path, text.into_bytes());
    }
    // A meeting that the course does not list is not packed.
    files.add("scenarios/draft.ron", b"Scenario(".to_vec());
    let content = samtalerum_structure::load(files, Some(&own));
    let order = order(&content, &own, Target::Scorm12, Scope::Course);
    let packed = samtalerum_package::files(&order, &built_page()).unwrap();
    let paths = course_paths(&packed);
    for path in ["locales/da/interface.ftl", "locales/en/guidance.ftl"] {
        assert!(paths.contains(&format!("content/{path}")), "{path}");
    }
    assert!(!paths.iter().any(|path| path.contains("draft")));
    let loaded = load(&packed);
    assert_eq!(loaded.guidance.law_as_of.as_deref(), Some("2031-07-01"));
    assert!(!loaded.meetings.contains_key("draft"));
    let manifest = text(&packed, "imsmanifest.xml");
    assert!(
        manifest.contains("<title>Mit &amp; &lt;dit&gt; kursus</title>"),
        "{manifest}"
    );
    // The messages of the built-in course come from the program, so they are in `own/`.
    let built_in = course_paths(&package(Target::Scorm12, Scope::Course));
    assert!(!built_in.contains(&"content/locales/da/guidance.ftl".to_owned()));
    assert!(built_in.contains(&"own/locales/da/guidance.ftl".to_owned()));
}

#[test]
fn a_course_with_an_error_is_refused() {
    let own = samtalerum_course::files();
    let mut files = own.clone();
    files.add(&format!("scenarios/{TWO}.ron"), b"Scenario(".to_vec());
    let content = samtalerum_structure::load(files, Some(&own));
    for target in [Target::Web, Target::File] {
        let order = order(&content, &own, target, one(TWO));
        let refused = pack(&order, &built_page()).unwrap_err();
        assert!(matches!(refused, Problem::Wrong), "{refused}");
    }
}

#[test]
fn a_page_of_another_version_is_refused() {
    let marks = [
        "id=\"package\"",
        "id=\"words\"",
        "id=\"files\"",
        "Content-Security-Policy",
        "connect-src 'self'",
        "script-src 'self'",
        "id=\"build\"",
        "id=\"prepared\"",
        // The page reads the courses that another version of the program prepares.
        &prepared_by(),
    ];
    for mark in marks {
        let mut files = page();
        let index = String::from_utf8(files["index.html"].clone()).unwrap();
        files.insert(
            "index.html".to_owned(),
            index.replace(mark, "").into_bytes(),
        );
        with_order(Target::Cmi5, one(TWO), |order| {
            let refused = pack(&order, &Page::from(files)).unwrap_err();
            assert!(
                matches!(
                    refused,
                    Problem::OtherVersion {
                        file: "index.html",
                        ..
                    }
                ),
                "{mark}"
            );
        });
    }
    let needed = [
        "index.html",
        "text.css",
        "guard.js",
        "single.js",
        "core_bg.bin",
        "engine.js",
    ];
    for lacking in needed
        .into_iter()
        .chain(["assets/icons/check.png", "origins.js"])
    {
        let mut files = page();
        files.remove(lacking).unwrap();
        with_order(Target::Cmi5, one(TWO), |order| {
            let refused = pack(&order, &Page::from(files)).unwrap_err();
            assert!(matches!(refused, Problem::Lacks(_)), "{lacking}");
        });
    }
}

#[test]
fn a_review_is_packed_for_the_languages_of_the_package() {
    let own = samtalerum_course::files();
    let mut files = own.clone();
    let hash = |language| samtalerum_core::review::content_hash(&own, TWO, language).unwrap();
    let review = format!(
        "Summary(format: 1, scenario: {TWO:?}, hashes: {{\"da\": {:?}, \"en\": {:?}}}, reviewers: 3, decisions: {{}})",
        hash("da"),
        hash("en"),
    );
    files.add(&format!("reviews/{TWO}.ron"), review.into_bytes());
    let content = samtalerum_structure::load(files, Some(&own));
    assert!(content.reviews.contains_key(TWO), "{:?}", content.findings);
    for languages in [vec!["da", "en"], vec!["en"]] {
        let mut order = order(&content, &own, Target::Web, one(TWO));
        order.languages = languages.iter().map(|tag| (*tag).to_owned()).collect();
        let packed = samtalerum_package::files(&order, &built_page()).unwrap();
        let loaded = load(&packed);
        assert_eq!(loaded.findings, Vec::new());
        assert_eq!(loaded.reviews[TWO].reviewers, 3);
        assert_eq!(loaded.reviews[TWO].hashes.len(), languages.len());
    }
}

#[test]
fn a_page_folder_is_read_without_what_no_package_needs() {
    assert!(matches!(
        Page::read(&root().join("no-such-folder")),
        Err(Problem::Unreadable(..))
    ));
    let folder = std::env::temp_dir().join(format!("samtalerum-page-{}", std::process::id()));
    samtalerum_testing::write_page(&folder);
    let read = Page::read(&folder).unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    with_order(Target::Scorm12, one(TWO), |order| {
        assert!(files(&order, &read).unwrap() == files(&order, &built_page()).unwrap());
    });
}
