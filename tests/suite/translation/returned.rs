//! Exchange files as spreadsheets and translation programs return them.

use samtalerum_authoring::translation::{Format, Pair, export, import, read, write};
use samtalerum_core::content::Files;

use super::exchange::{BOTH, SCOPE, after, files};
use super::{ENGLISH, assert_printed, printed, run};
use crate::support::good_copy;

/// Returns the cells of an exchange file, row by row, as a spreadsheet reads them.
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
    // A cell that contains a semicolon is quoted, because some spreadsheets use it as the delimiter.
    assert!(sent.contains("\"Hej; =1+1\""), "{sent}");
    let all = read(sent.as_bytes()).unwrap();
    for ((unit, word), other) in all.units.iter().zip(texts).zip(others()) {
        assert_eq!(unit.source, word.trim(), "{word}");
        assert_eq!(unit.target, other.trim(), "{other}");
    }
    assert_eq!(import(&files, &all).unwrap().texts, 0);
    // The `'` before a `-` keeps a spreadsheet from reading the text as a formula. A translation without it is
    // accepted.
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
    // Find a text whose hash consists of decimal digits only, so that a spreadsheet takes the hash for a number.
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

/// Beside each translation, an exported file has a version. If the course's translation was changed after the export,
/// the import notices it by this version. If a program has damaged the version, the translation is imported without
/// this check.
#[test]
fn a_version_that_says_nothing_refuses_nothing() {
    let files = files("bye = Farvel\n", "bye = Bye\n");
    let with_version = |sent: &str, version: &str| {
        let start = sent.rfind(",v").unwrap();
        let sent = format!("{},{version}\r\n", &sent[..start]);
        sent.replace(",Bye,", ",See you,")
    };
    for spoilt in ["2.0585127869170E+15", "1E+15", "#NUM!", "0", "x"] {
        let back = after(&files, Format::Csv, |sent| with_version(sent, spoilt));
        assert_eq!(back.unwrap(), "bye = See you\n", "{spoilt}");
    }
    let changed = after(&files, Format::Csv, |sent| {
        with_version(sent, "v0123456789abcdef")
    });
    assert_eq!(changed, Err(vec!["words-import-meanwhile"]));
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

#[test]
fn a_table_with_a_row_too_short_or_of_another_language_says_so() {
    let files = files("bye = Farvel\n", "bye = Bye\n");
    let short = after(&files, Format::Csv, |sent| sent.replace(",Bye,", ","));
    assert_eq!(short, Err(vec!["words-uneven"]));
    for (from, to, format) in [
        ("text,da,en,", "text,da,sv,", Format::Csv),
        ("language=\"en\"", "language=\"sv\"", Format::Xliff),
    ] {
        let moved = after(&files, format, |sent| {
            sent.replace("Bye", "See you").replace(from, to)
        });
        assert_eq!(moved, Err(vec!["words-import-elsewhere"]));
    }
}

/// A file in which a program has merged several languages is refused, so that no text is stored under a wrong language.
#[test]
fn a_file_with_several_languages_is_refused() {
    let files = files("bye = Farvel\n", "bye = Bye\n");
    for (from, to) in [("da", "sv"), ("de", "en"), ("da", "en-US")] {
        let file = format!(
            "<file original=\"locales/da/scenarios/y.ftl\" source-language=\"{from}\" target-language=\"{to}\"><body/></file>"
        );
        for end in ["<file ", "</xliff>"] {
            let mixed = after(&files, Format::Xliff, |sent| {
                sent.replacen(end, &format!("{file}{end}"), 1)
            });
            assert_eq!(mixed, Err(vec!["words-xliff-languages"]), "{from} {to}");
        }
    }
}

/// An import is refused if `check` would report an error in the imported texts.
#[test]
fn an_import_writes_only_what_check_accepts() {
    let folder = good_copy();
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
    // Neither a file that never ends nor a file that is too large is read.
    let output = run(folder.path(), &["import", "/dev/zero"]);
    assert_eq!(output.status.code(), Some(2));
    let large = std::fs::File::create(&sent).unwrap();
    large.set_len(17 * 1024 * 1024).unwrap();
    let output = run(folder.path(), &["import", "out.csv"]);
    assert_eq!(output.status.code(), Some(2));
    assert_printed(&output, "cannot-read", &[("path", "out.csv")]);
}
