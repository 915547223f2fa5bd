//! The texts are exported for a translator, and imported again.

use proptest::prelude::*;
use samtalerum_authoring::ftl::{Indentation, Resource, indented, outdented, segments};
use samtalerum_authoring::translation::{Format, Pair, export, import, read, write};
use samtalerum_core::content::Files;

use super::{DANISH, ENGLISH, assert_printed, edit, printed, run};
use crate::support::good_copy;

pub(super) const SCOPE: &str = "scenarios/x";

pub(super) fn files(danish: &str, english: &str) -> Files {
    let mut files = Files::default();
    files.add("locales/da/scenarios/x.ftl", danish.as_bytes().to_vec());
    files.add("locales/en/scenarios/x.ftl", english.as_bytes().to_vec());
    files
}

/// Exports the texts, edits the exported file with `change`, imports it, and returns the English file of the course.
pub(super) fn after(
    files: &Files,
    format: Format,
    change: impl Fn(&str) -> String,
) -> Result<String, Vec<&'static str>> {
    let pair = Pair::new(files, "da", "en");
    let exchange = export(&pair, &[SCOPE], false);
    let sent = write(&exchange, format).unwrap();
    let back = read(change(&sent).as_bytes()).map_err(|complaint| vec![complaint.id])?;
    let imported = import(files, &back).map_err(|complaints| {
        complaints
            .iter()
            .map(|complaint| complaint.id)
            .collect::<Vec<_>>()
    })?;
    let path = "locales/en/scenarios/x.ftl";
    let change = imported.changes.iter().find(|change| change.path == path);
    Ok(change.map_or_else(
        || files.text(path).unwrap().to_owned(),
        |change| change.after.clone(),
    ))
}

pub(super) const BOTH: [Format; 2] = [Format::Xliff, Format::Csv];

#[test]
fn a_translation_comes_back_into_its_place() {
    let danish = "# Til oversætteren.\nhi = Hej { $name }!\n    .text = To\n        linjer, »<&>«, \"\n\n# Slut\nbye = Farvel\n";
    let english = "# Kept.\r\nbye = Bye\r\n";
    let files = files(danish, english);
    for format in BOTH {
        let pair = Pair::new(&files, "da", "en");
        let mut exchange = export(&pair, &[SCOPE], false);
        assert_eq!(exchange.units[0].notes, ["Til oversætteren."]);
        for unit in &mut exchange.units {
            unit.target = match unit.name.as_str() {
                "hi" => "Hi { $name }!".to_owned(),
                "hi.text" => "Two\nlines, <&> ]]> 🦀 \", ;".to_owned(),
                _ => continue,
            };
        }
        // Only the translations have been filled in. The hash of the earlier translation is still there, as in a file
        // that was saved by a translator's program.
        let back = read(write(&exchange, format).unwrap().as_bytes()).unwrap();
        let imported = import(&files, &back).unwrap();
        assert_eq!(imported.texts, 2);
        assert_eq!(
            imported.changes[0].after,
            "hi = Hi { $name }!\r\n    .text = Two\r\n        lines, <&> ]]> 🦀 \", ;\r\n\r\n# Kept.\r\nbye = Bye\r\n"
        );
    }
}

#[test]
fn what_would_lose_something_is_refused() {
    let files = files(
        "hi = Hej { $name }, { NUMBER($count) }\nbye = Farvel\n",
        "hi = Hi { $name }, { NUMBER($count) }\nbye = Bye\n",
    );
    for (from, to, wrong) in [
        ("{ NUMBER($count) }", "many", "words-import-lost"),
        (",Bye,", ",Bye { $name },", "words-import-more"),
        (",Bye,", ",Bye {,", "words-import-unreadable"),
        (",bye,", ",good-bye,", "words-import-no-text"),
        ("scenarios/x,bye", "scenarios/y,bye", "words-import-no-file"),
        ("file,", "fil,", "words-no-column"),
        (
            "scenarios/x,bye",
            "scenarios/x,bye,Farvel,See you,translated,,\r\nscenarios/x,bye",
            "words-import-twice",
        ),
    ] {
        let refused = after(&files, Format::Csv, |sent| {
            let at = sent.rfind(from).unwrap();
            format!("{}{to}{}", &sent[..at], &sent[at + from.len()..])
        });
        assert_eq!(refused, Err(vec![wrong]), "{from}");
    }
    let refused = after(&files, Format::Xliff, |sent| sent.replace("</body>", ""));
    assert_eq!(refused, Err(vec!["words-broken-xml"]));
    // A translator's program may replace a protected element with an empty element that has the same number.
    let sent = after(&files, Format::Xliff, |sent| {
        let (before, target) = sent.split_once("<target").unwrap();
        format!(
            "{before}<target{}",
            target.replacen("<ph id=\"1\">{ $name }</ph>", "my <x id=\"1\"/>", 1)
        )
    });
    assert_eq!(
        sent.unwrap(),
        "hi = Hi my { $name }, { NUMBER($count) }\nbye = Bye\n"
    );
}

#[test]
fn as_a_trainer_types_it() {
    let folder = good_copy();
    edit(
        &folder,
        ENGLISH,
        "    .feedback = You ask somebody else.\n",
        "",
    );
    let output = run(
        folder.path(),
        &[
            "export", "small", "--to", "en", "--open", "--format", "csv", "--out", "out.csv",
        ],
    );
    assert!(output.status.success());
    let one = [("path", "out.csv"), ("count", "1")];
    assert_printed(&output, "words-exported", &one);
    let again = run(folder.path(), &["export", "--to", "en", "--out", "out.csv"]);
    assert_eq!(again.status.code(), Some(2));
    edit(
        &folder,
        "out.csv",
        "Du spørger en anden.,,",
        "Du spørger en anden.,You ask another.,",
    );
    let output = run(folder.path(), &["import", "out.csv"]);
    assert!(output.status.success(), "{}", printed(&output));
    assert!(
        super::read(&folder, ENGLISH).contains(
            "ask-yusuf = “Yusuf, what do you think?”\n    .feedback = You ask another.\n"
        )
    );
    assert!(run(folder.path(), &["status"]).status.success());
    // If the translation has been changed since the export, the import is refused, and nothing is lost.
    edit(&folder, ENGLISH, "You ask another.", "You ask him.");
    let output = run(folder.path(), &["import", "out.csv"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(printed(&output).starts_with("out.csv:2: "));
    let name = [("name", "ask-yusuf.feedback")];
    assert_printed(&output, "words-import-meanwhile", &name);
    edit(
        &folder,
        DANISH,
        "Du spørger en anden.",
        "Du spørger en helt anden.",
    );
    let output = run(folder.path(), &["export", "small", "--to", "en", "--open"]);
    assert!(
        printed(&output).contains("state=\"needs-review-translation\""),
        "{}",
        printed(&output)
    );
}

#[test]
fn a_table_comes_back_as_a_danish_spreadsheet_saves_it() {
    let danish = "hi = Hej, du; kom ind\nbye = Farvel\n";
    let files = files(danish, "hi = Hi, you; come in\nbye = Bye\n");
    for delimiter in [";", "\t", ","] {
        let back = after(&files, Format::Csv, |sent| {
            let table = sent.strip_prefix('\u{feff}').expect("a byte order mark");
            let mut reader = csv::ReaderBuilder::new()
                .has_headers(false)
                .from_reader(table.as_bytes());
            let mut writer = csv::WriterBuilder::new()
                .delimiter(delimiter.as_bytes()[0])
                .from_writer(Vec::new());
            for record in reader.records() {
                let record = record.unwrap();
                let saved = record.iter().map(|cell| cell.replace("Bye", "Bye; then"));
                writer.write_record(saved).unwrap();
            }
            let saved = String::from_utf8(writer.into_inner().unwrap()).unwrap();
            assert!(saved.starts_with(&format!("file{delimiter}text")));
            // Some programs save a byte order mark, others do not.
            format!("{}{saved}", if delimiter == ";" { "\u{feff}" } else { "" })
        });
        let wanted = "hi = Hi, you; come in\nbye = Bye; then\n".to_owned();
        assert_eq!(back, Ok(wanted), "{delimiter:?}");
    }
}

#[test]
fn a_file_in_an_old_encoding_is_reported_with_advice() {
    let folder = good_copy();
    std::fs::write(
        folder.path().join("in.csv"),
        b"file;text;da;en;state\r\n\xe6",
    )
    .unwrap();
    let output = run(folder.path(), &["import", "in.csv"]);
    assert_eq!(output.status.code(), Some(2));
    assert_printed(&output, "words-not-utf8", &[]);
}

/// Generates values in Fluent's syntax: the text after an `=`, with its indentation.
fn body() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        "[a-zæøå]{1,6}",
        Just("]]>".to_owned()),
        Just("<b>&amp;".to_owned()),
        Just("\"quoted\", ;".to_owned()),
        Just("🦀𝄞".to_owned()),
        Just("{ $name }".to_owned()),
        Just("{\"}{\\\"\"}".to_owned()),
        Just("{ NUMBER($n, digits: 2) }".to_owned()),
        Just("{ -term }".to_owned()),
        Just("{ $n ->\n        [one] one \"thing\n       *[other] many { $n }\n            things\n    }".to_owned()),
    ];
    let line = prop::collection::vec(word, 1..4).prop_map(|words| words.join(" "));
    let lines = prop::collection::vec((0..3_usize, line), 1..4);
    (any::<bool>(), lines).prop_map(|(inline, lines)| {
        let mut body = String::new();
        for (index, (space, line)) in lines.iter().enumerate() {
            if index == 0 && inline {
                body.push(' ');
            } else {
                body += &"\n".repeat(if index == 0 { 1 } else { 1 + space / 2 });
                body += &" ".repeat(4 + space % 2);
            }
            body += line;
        }
        body
    })
}

fn file() -> impl Strategy<Value = String> {
    (
        prop::collection::vec((body(), prop::option::of(body())), 1..5),
        any::<bool>(),
    )
        .prop_map(|(messages, windows)| {
            let mut text = String::new();
            for (index, (value, attribute)) in messages.iter().enumerate() {
                text += &format!("# Note {index}\nm{index} ={value}\n");
                if let Some(attribute) = attribute {
                    text += &format!("    .more ={}\n", attribute.replace("\n    ", "\n        "));
                }
                text.push('\n');
            }
            if windows {
                text.replace('\n', "\r\n")
            } else {
                text
            }
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn what_nobody_touched_comes_back_byte_for_byte(danish in file(), english in file()) {
        let files = files(&danish, &english);
        for format in BOTH {
            prop_assert_eq!(after(&files, format, str::to_owned).unwrap(), english.clone());
        }
    }

    #[test]
    fn an_exchange_file_is_read_as_it_was_written(danish in file()) {
        let files = files(&danish, &danish);
        let exchange = export(&Pair::new(&files, "da", "en"), &[SCOPE], false);
        for format in BOTH {
            let mut back = read(write(&exchange, format).unwrap().as_bytes()).unwrap();
            back.units.iter_mut().for_each(|unit| unit.line = 0);
            prop_assert_eq!(&back, &exchange);
        }
    }

    #[test]
    fn a_text_survives_its_indentation(body in body()) {
        let source = format!("m ={body}\n");
        let file = Resource::read(&source);
        prop_assert_eq!(file.messages.len(), 1);
        let text = file.messages[0].parts().next().unwrap().text();
        let whole: String = segments(&text).into_iter().map(|piece| text[piece.span].to_owned()).collect();
        prop_assert_eq!(&whole, &text);
        for inline in [true, false] {
            for line_end in ["\n", "\r\n"] {
                let indentation = Indentation { inline, spaces: 8, line_end };
                prop_assert_eq!(outdented(&indented(&text, indentation)), text.clone());
            }
        }
    }
}
