//! The texts are exported for a translator, and imported again.

use proptest::prelude::*;
use samtalerum_authoring::ftl::{Indentation, Resource, indented, outdented, segments};
use samtalerum_authoring::translation::{Format, Pair, export, import, read, write};
use samtalerum_core::content::Files;

use super::{DANISH, ENGLISH, assert_printed, course, edit, printed, run};

const SCOPE: &str = "scenarios/x";

fn files(danish: &str, english: &str) -> Files {
    let mut files = Files::default();
    files.add("locales/da/scenarios/x.ftl", danish.as_bytes().to_vec());
    files.add("locales/en/scenarios/x.ftl", english.as_bytes().to_vec());
    files
}

/// Exports the texts, edits the exported file with `change`, imports it, and returns the English file of the course.
fn after(
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

const BOTH: [Format; 2] = [Format::Xliff, Format::Csv];

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
        // The hash of the earlier translation is still there, as in a file that a translator's program has saved.
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
    // The translator's program keeps only the number of a protected element.
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
    let folder = course();
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
    // The translation has been changed since the export: the import is refused, and nothing is lost.
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
    let folder = course();
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

/// A table as a spreadsheet reads and writes it.
fn table(text: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let records = reader.records().map(Result::unwrap);
    records
        .map(|record| record.iter().map(str::to_owned).collect())
        .collect()
}

/// Writes a table.
fn written(table: &[Vec<String>]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    table
        .iter()
        .for_each(|record| writer.write_record(record).unwrap());
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

#[test]
fn no_cell_is_a_formula_and_all_come_back_unharmed() {
    let texts = [
        "=HYPERLINK(\"http://example.org\")",
        "@SUM(1+1)",
        "-Nej, siger hun.",
        "+1",
        "- Nej",
        "'tis",
        "'=x",
        "''=x",
        "'",
        "112",
        "08 00",
        "1/2",
        "1.5",
        "3-4",
        "=",
        "Hej; =1+1",
        "a\t=1",
        "＝1",
        " -1 a",
        "Nej -",
        "Ja; ’nej’",
    ];
    let text = |index: usize, word: &str| format!("t{index} = {word}\n");
    let others = || texts.into_iter().cycle().skip(1);
    let all = |words: &mut dyn Iterator<Item = &str>| -> String {
        words
            .take(texts.len())
            .enumerate()
            .map(|(at, word)| text(at, word))
            .collect()
    };
    let files = files(&all(&mut texts.into_iter()), &all(&mut others()));
    let pair = Pair::new(&files, "da", "en");
    let sent = write(&export(&pair, &[SCOPE], false), Format::Csv).unwrap();
    for row in &table(&sent)[1..] {
        for cell in row {
            let first = cell.trim_start().chars().next();
            let is_formula = first.is_some_and(|one| "=+-@\t\r＝＋－＠".contains(one));
            let is_number = cell.parse::<f64>().is_ok();
            assert!(!is_formula && !is_number, "{cell}");
        }
    }
    // A cell that contains another spreadsheet's delimiter is quoted.
    assert!(sent.contains("\"Hej; =1+1\""), "{sent}");
    let all = read(sent.as_bytes()).unwrap();
    for ((unit, word), other) in all.units.iter().zip(texts).zip(others()) {
        assert_eq!(unit.source, word.trim(), "{word}");
        assert_eq!(unit.target, other.trim(), "{other}");
    }
    assert_eq!(import(&files, &all).unwrap().texts, 0);
    // A translator need not know about it.
    let back = after(&files, Format::Csv, |sent| {
        sent.replace("'-Nej, siger hun.", "-No, she says.")
    });
    assert!(back.unwrap().contains("= -No, she says.\n"));
}

#[test]
fn what_a_spreadsheet_has_computed_is_refused() {
    let files = files("bye = Farvel\n", "bye = Bye\n");
    for wrong in [
        "#NAME?", "#NAVN?", "#REF!", "#DIV/0!", "#N/A", "#I/T", "#VÆRDI!", "Err:508",
    ] {
        let refused = after(&files, Format::Csv, |sent| {
            sent.replace(",Bye,", &format!(",{wrong},"))
        });
        assert_eq!(refused, Err(vec!["words-import-spreadsheet"]), "{wrong}");
    }
    for right in ["#1!", "# a?", "#metoo", "Err: nej"] {
        let taken = after(&files, Format::Csv, |sent| {
            sent.replace(",Bye,", &format!(",{right},"))
        });
        assert_eq!(taken.unwrap(), format!("bye = {right}\n"));
    }
}

#[test]
fn columns_of_a_translator_and_another_order_are_taken() {
    let files = files("hi = Hej\nbye = Farvel\n", "hi = Hi\nbye = Bye\n");
    let pair = Pair::new(&files, "da", "en");
    let sent = write(&export(&pair, &[SCOPE], false), Format::Csv).unwrap();
    let rows = table(&sent);
    assert_eq!(
        rows[0],
        ["file", "text", "da", "en", "state", "notes", "version"]
    );
    let orders: [&[usize]; 4] = [
        &[0, 1, 2, 3, 4, 5, 6],
        &[6, 5, 4, 3, 2, 1, 0],
        &[3, 2, 1, 0, 6, 4, 5],
        &[4, 6, 1, 3, 0, 2],
    ];
    for order in orders {
        for extra in ["", "Comments", "ok", "Reviewed by"] {
            let mut rows = rows.clone();
            rows[1][3] = "Hello".to_owned();
            let mut moved: Vec<Vec<String>> = rows
                .iter()
                .map(|row| order.iter().map(|at| row[*at].clone()).collect())
                .collect();
            if !extra.is_empty() {
                moved[0].push(extra.to_owned());
                moved[1].push("a remark".to_owned());
                moved[2].push(String::new());
            }
            moved[0][0] = format!(" {} ", moved[0][0].to_uppercase());
            moved.push(vec![String::new(); moved[0].len()]);
            let lower = moved[0][0].to_lowercase();
            moved[0][0] = if lower.trim().len() == 2 {
                lower
            } else {
                moved[0][0].clone()
            };
            let back = read(written(&moved).as_bytes()).unwrap();
            let imported = import(&files, &back).unwrap();
            let changed = &imported.changes[0];
            assert_eq!(
                changed.path, "locales/en/scenarios/x.ftl",
                "{order:?} {extra}"
            );
            assert_eq!(
                changed.after, "hi = Hello\nbye = Bye\n",
                "{order:?} {extra}"
            );
        }
    }
}

#[test]
fn a_version_that_a_spreadsheet_rounded_is_known() {
    // The hash of this text has decimal digits only.
    let digits = |text: &str| {
        let files = files("t = x\n", &format!("t = {text}\n"));
        let pair = Pair::new(&files, "da", "en");
        let version = export(&pair, &[SCOPE], false).units[0]
            .version
            .clone()
            .unwrap();
        assert!(version.parse::<f64>().is_err(), "{version}");
        version.trim_start_matches('v').to_owned()
    };
    let is_number = |hash: &String| hash.bytes().all(|byte| byte.is_ascii_digit());
    let mut all = (0..20_000).map(|number| (number, digits(&format!("text {number}"))));
    let (number, hash) = all.find(|(_, hash)| is_number(hash)).unwrap();
    let files = files("t = x\n", &format!("t = text {number}\n"));
    let rounded = format!("{:.10E}", hash.parse::<f64>().unwrap());
    for version in [rounded.clone(), rounded.replace('.', ","), hash.clone()] {
        let version = format!("\"{version}\"");
        let back = after(&files, Format::Csv, |sent| {
            sent.replace(&format!("v{hash}"), &version)
                .replace(&format!(",text {number},"), ",new,")
        });
        assert_eq!(back.unwrap(), "t = new\n", "{version}");
    }
}

#[test]
fn a_country_after_the_language_is_no_other_language() {
    let files = files("bye = Farvel\n", "bye = Bye\n");
    for (from, to) in [
        ("da-DK", "en-GB"),
        ("da", "en_US"),
        ("DA", "EN"),
        ("da-dk", "en"),
    ] {
        for format in BOTH {
            let back = after(&files, format, |sent| {
                sent.replace("Bye", "See you")
                    .replace(
                        "source-language=\"da\"",
                        &format!("source-language=\"{from}\""),
                    )
                    .replace(
                        "target-language=\"en\"",
                        &format!("target-language=\"{to}\""),
                    )
                    .replace("text,da,en,", &format!("text,{from},{to},"))
            });
            assert_eq!(back.unwrap(), "bye = See you\n", "{from} {to}");
        }
    }
    for version in ["2.0", "2.1", "2.2"] {
        let newer = after(&files, Format::Xliff, |sent| {
            sent.replace("\"1.2\"", &format!("\"{version}\""))
        });
        assert_eq!(newer, Err(vec!["words-xliff-version"]));
    }
}

/// What `check` would call an error is not written.
#[test]
fn an_import_writes_only_what_check_accepts() {
    let folder = course();
    let sent = folder.path().join("out.csv");
    let before = super::read(&folder, ENGLISH);
    let export = [
        "export", "small", "--to", "en", "--format", "csv", "--out", "out.csv",
    ];
    assert!(run(folder.path(), &export).status.success());
    let exported = std::fs::read_to_string(&sent).unwrap();
    for wrong in ["They\u{200b} sit.", "{ \"\u{a0}\" }", "They sÃ¦t."] {
        let rows = exported.replace(
            "They sit down.",
            &wrong
                .replace('"', "\"\"")
                .replace("{ ", "\"{ ")
                .replace(" }", " }\""),
        );
        std::fs::write(&sent, rows).unwrap();
        let output = run(folder.path(), &["import", "out.csv"]);
        assert_eq!(
            output.status.code(),
            Some(1),
            "{wrong}: {}",
            printed(&output)
        );
        assert_printed(
            &output,
            "words-import-unchecked",
            &[("name", "opening-room")],
        );
        assert_eq!(super::read(&folder, ENGLISH), before, "{wrong}");
    }
    for right in ["... they sit.", "[they sit]", "* they sit", "'tis so."] {
        std::fs::write(&sent, exported.replace("They sit down.", right)).unwrap();
        let output = run(folder.path(), &["import", "out.csv"]);
        assert!(output.status.success(), "{right}: {}", printed(&output));
        let files = Files::folder(folder.path()).unwrap();
        let content = samtalerum_authoring::check::load(files, Some(&samtalerum_course::files()));
        let found = samtalerum_authoring::check::check_messages(&content);
        assert!(
            found.iter().all(|one| one.file != ENGLISH),
            "{right}: {found:?}"
        );
        super::write(&folder, ENGLISH, &before);
    }
    // What never ends is not read.
    let output = run(folder.path(), &["import", "/dev/zero"]);
    assert_eq!(output.status.code(), Some(2));
    let large = std::fs::File::create(&sent).unwrap();
    large.set_len(17 * 1024 * 1024).unwrap();
    let output = run(folder.path(), &["import", "out.csv"]);
    assert_eq!(output.status.code(), Some(2));
    assert_printed(&output, "read-too-large", &[]);
}
