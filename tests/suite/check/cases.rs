//! For every code a change of the good course that brings it about.

/// A change of the good course.
pub(super) enum Change {
    /// In this file, this (which stands there once) becomes that.
    Edit(&'static str, &'static str, &'static str),
    /// This file holds these bytes.
    Write(&'static str, &'static [u8]),
    /// This file is gone.
    Remove(&'static str),
}

use Change::{Edit, Remove, Write};

const COURSE: &str = "course.ron";
const GUIDANCE: &str = "guidance.ron";
const SMALL: &str = "scenarios/small.ron";
const DA: &str = "locales/da/scenarios/small.ftl";
const EN: &str = "locales/en/scenarios/small.ftl";
const DA_GUIDANCE: &str = "locales/da/guidance.ftl";
const BUTTONS_DA: &str = "locales/da/interface.ftl";
const BUTTONS_EN: &str = "locales/en/interface.ftl";

/// How the course lists the meeting.
const LISTED: &str = "(scenario: \"small\", must_pass: true),";

/// Each code with the changes that bring it about.
pub(super) const CASES: &[(&str, &[Change])] = &[
    // Reading files.
    ("missing-file", &[Remove(COURSE)]),
    ("not-utf8", &[Write(SMALL, b"Scenario(\n    // Bl\xe5 stole\n)")]),
    // Reading RON.
    ("missing-field", &[Edit(SMALL, "(outcome: Good)", "()")]),
    ("repeated-key", &[Edit(SMALL, "\"poor\": (then: Goto(\"last\"))", "\"good\": (then: Goto(\"last\"))")]),
    ("syntax", &[Edit(SMALL, "\"heard\": Flag(false)", "\"he\\qard\": Flag(false)")]),
    ("too-deep", &[Write(SMALL, &[b'['; 10_000])]),
    ("unclosed", &[Edit(SMALL, "(then: Goto(\"last\"))", "(then: Goto(\"last\")")]),
    ("unexpected", &[Edit(SMALL, "by: \"yusuf\",\n", "by: \"yusuf\"\n")]),
    ("unknown-field", &[Edit(SMALL, "effects: [Set", "efects: [Set"), Edit(SMALL, "setting: Office", "place: Office")]),
    ("unknown-word", &[Edit(SMALL, "role: Citizen", "role: Citicen")]),
    ("wrong-kind", &[
        Edit(SMALL, "minutes: 2", "minutes: \"2\""),
        Edit(SMALL, "judged: [Follows(\"ask-the-citizen\")]", "judged: Follows(\"ask-the-citizen\")"),
    ]),
    // Reading words.
    ("unknown-language", &[Write("locales/dansk!/interface.ftl", b"ok = OK\n")]),
    ("unreadable-message", &[Edit(DA, "title = Den", "title Den")]),
    // Ids.
    ("id-unlike-file", &[Edit(SMALL, "id: \"small\"", "id: \"little\"")]),
    ("malformed-id", &[Edit(SMALL, "\"good\": (then", "\"God\": (then"), Edit(SMALL, "\"good\")", "\"God\")")]),
    ("repeated-id", &[Edit(SMALL, "id: \"ask-yusuf\"", "id: \"opening-room\"")]),
    ("unknown-format", &[
        Edit(SMALL, "format: 1", "format: 2"),
        Edit(COURSE, "format: 1", "format: 3"),
        Edit(GUIDANCE, "format: 1", "format: 4"),
    ]),
    // Links.
    ("branch-without-otherwise", &[Edit(SMALL, "Otherwise(\"poor\"),\n", "If(Flag(\"heard\"), \"poor\"),\n")]),
    ("circle", &[Edit(SMALL, "\"last\": (then: End(\"silenced\"))", "\"last\": (then: Goto(\"weigh\"))")]),
    ("empty-note", &[Edit(SMALL, "\"last\": (then: End(\"silenced\"))", "\"last\": (then: Note(statements: [], to: \"good\"))")]),
    ("misplaced-otherwise", &[Edit(SMALL, "Otherwise(\"poor\"),\n", "Otherwise(\"poor\"),\n                Otherwise(\"last\"),\n")]),
    ("no-choices", &[Edit(SMALL, "\"last\": (then: End(\"silenced\"))", "\"last\": (then: Choose([]))")]),
    ("unknown-choice", &[Edit(SMALL, "Chosen(\"ask-amina\")", "Chosen(\"ask-anima\")")]),
    ("unknown-line", &[Edit(SMALL, "Marked(\"opening-yusuf\")", "Marked(\"opening-yousuf\")")]),
    ("unknown-scene", &[
        Edit(SMALL, "start: \"opening\"", "start: \"openin\""),
        Edit(SMALL, "to: \"weigh\"", "to: \"nowhere\""),
        Edit(SMALL, "Otherwise(\"poor\")", "Otherwise(\"por\")"),
        Edit(SMALL, "Goto(\"last\")", "Goto(\"lastly\")"),
        Edit(SMALL, "Visited(\"opening\")", "Visited(\"closing\")"),
    ]),
    ("unknown-statement", &[Edit(SMALL, "Noted(\"note-typical\")", "Noted(\"typical\")")]),
    // Endings.
    ("unknown-ending", &[Edit(SMALL, "End(\"silenced\")", "End(\"silence\")")]),
    ("unused-ending", &[Edit(SMALL, "End(\"silenced\")", "End(\"heard-out\")")]),
    ("unused-scene", &[Edit(SMALL, "Otherwise(\"poor\")", "Otherwise(\"last\")")]),
    // The cast.
    ("absent-speaker", &[Edit(SMALL, "present: [\"amina\", \"yusuf\"]", "present: [\"amina\"]")]),
    ("no-citizen", &[Edit(SMALL, "role: Citizen", "role: Colleague")]),
    ("start-without-present", &[Edit(SMALL, "            present: [\"amina\", \"yusuf\"],\n", "")]),
    ("unknown-cast", &[
        Edit(SMALL, "present: [\"amina\", \"yusuf\"]", "present: [\"amira\", \"yusuf\"]"),
        Edit(SMALL, "moods: {\"amina\"", "moods: {\"mother\""),
        Edit(SMALL, "by: \"yusuf\"", "by: \"yusef\""),
    ]),
    ("unused-cast", &[
        Edit(SMALL, "    case_file", "    // Nobody meets Lone.\n    case_file"),
        Edit(SMALL, "look: \"yusuf\"),\n", "look: \"yusuf\"),\n        \"lone\": (role: Colleague, look: \"colleague\"),\n"),
        Edit(DA, "cast-yusuf =", "cast-lone = Lone\n    .about = En kollega.\ncast-yusuf ="),
        Edit(EN, "cast-yusuf =", "cast-lone = Lone\n    .about = A colleague.\ncast-yusuf ="),
    ]),
    // Variables.
    ("empty-condition", &[Edit(SMALL, "Visited(\"opening\")", "Any([])")]),
    ("flag-as-gauge", &[Edit(SMALL, "Add(\"trust\", 2)", "Add(\"trust\", 2), Add(\"heard\", 1)")]),
    ("gauge-as-flag", &[Edit(SMALL, "Visited(\"opening\")", "Flag(\"trust\")")]),
    ("gauge-too-high", &[
        Edit(SMALL, "Gauge(1)", "Gauge(101)"),
        Edit(SMALL, "AtLeast(\"trust\", 2)", "AtLeast(\"trust\", 200)"),
        Edit(SMALL, "Add(\"trust\", 2)", "Add(\"trust\", -128)"),
    ]),
    ("never-read", &[Edit(SMALL, "AtLeast(\"trust\", 2), ", "")]),
    ("never-written", &[Edit(SMALL, ", Add(\"trust\", 2)", "")]),
    ("unknown-variable", &[
        Edit(SMALL, "Set(\"heard\")", "Set(\"heared\")"),
        Edit(SMALL, "AtLeast(\"trust\", 2)", "AtLeast(\"thrust\", 2)"),
    ]),
    ("unused-variable", &[Edit(SMALL, "\"trust\": Gauge(1)", "\"trust\": Gauge(1),\n        \"tired\": Flag(true)")]),
    // Judgements.
    ("equal-choices", &[Edit(SMALL, ASK_AMINA, ASK_AMINA_LIKE_YUSUF)]),
    ("judged-twice", &[Edit(SMALL, "judged: [Follows(\"ask-the-citizen\")]", "judged: [Follows(\"ask-the-citizen\"), Breaches(\"ask-the-citizen\")]")]),
    ("judged-with-a-gap", &[Edit(SMALL, "Otherwise(Partly(\"ask-the-citizen\")),\n", "If(Visited(\"opening\"), Partly(\"ask-the-citizen\")),\n")]),
    ("nested-judgement", &[
        Edit(SMALL, "If(Marked(\"opening-yusuf\"), Breaches(\"ask-the-citizen\"))", "If(Marked(\"opening-yusuf\"), If(Flag(\"heard\"), Breaches(\"ask-the-citizen\")))"),
        Edit(SMALL, "Otherwise(Partly(\"ask-the-citizen\"))", "Otherwise(Otherwise(Partly(\"ask-the-citizen\")))"),
    ]),
    ("neutral-among-verdicts", &[
        Edit(SMALL, "judged: [Follows(\"ask-the-citizen\")]", "judged: [Follows(\"ask-the-citizen\"), Neutral]"),
        Edit(SMALL, "Otherwise(Partly(\"ask-the-citizen\"))", "Otherwise(Neutral)"),
    ]),
    ("not-judged", &[Edit(SMALL, "judged: [Follows(\"ask-the-citizen\")]", "judged: []")]),
    ("otherwise-without-if", &[Edit(SMALL, "judged: [Follows(\"ask-the-citizen\")]", "judged: [Otherwise(Follows(\"ask-the-citizen\"))]")]),
    ("unknown-principle", &[
        Edit(SMALL, "trains: [\"ask-the-citizen\"]", "trains: [\"ask-citizen\"]"),
        Edit(SMALL, "judged: [Follows(\"ask-the-citizen\")]", "judged: [Follows(\"ask-the-citzen\")]"),
        Edit(SMALL, "belongs: Never,\n                        by: \"record-the-basis\"", "belongs: Never,\n                        by: \"record-everything\""),
    ]),
    ("unknown-sign", &[Edit(SMALL, "Sign(\"answers-for-citizen\")", "Sign(\"answers-for-citizens\")")]),
    ("untrained-principle", &[
        Edit(SMALL, "trains: [\"ask-the-citizen\"]", "trains: [\"ask-the-citizen\", \"speak-up\"]"),
        Edit(GUIDANCE, "\"record-the-basis\": (", "\"speak-up\": (rule: \"B1\", area: Rights, certainty: High, weight: 1, sources: [\"S31\"]),\n        \"record-the-basis\": ("),
        Edit(DA_GUIDANCE, "principle-record-the-basis", SPEAK_UP),
        Edit("locales/en/guidance.ftl", "principle-record-the-basis", SPEAK_UP),
    ]),
    // The catalogue.
    ("bad-ladder-step", &[Edit(GUIDANCE, "ladder_needs_basis_from: 1", "ladder_needs_basis_from: 2")]),
    ("bad-pass-mark", &[Edit(GUIDANCE, "pass_mark: 70", "pass_mark: 101"), Edit(COURSE, "pass_mark: 75", "pass_mark: 0")]),
    ("bad-weight", &[Edit(GUIDANCE, "certainty: High, weight: 2", "certainty: High, weight: 4")]),
    ("malformed-date", &[Edit(GUIDANCE, "2026-11-23", "23/11 2026")]),
    ("repeated-rule", &[Edit(GUIDANCE, "B24", "B13")]),
    ("uncertain-critical", &[Edit(GUIDANCE, "certainty: MediumHigh,", "certainty: MediumHigh, critical: true,")]),
    ("unknown-source", &[Edit(GUIDANCE, "weight: 2, sources: [\"S31\"]", "weight: 2, sources: [\"S31\", \"S53\"]")]),
    ("unused-source", &[
        Edit(GUIDANCE, "\"S52\": (),", "\"S52\": (),\n        \"S60\": (),"),
        Edit(DA_GUIDANCE, "source-S52 = Law", "source-S52 = Law\nsource-S60 = Book"),
        Edit("locales/en/guidance.ftl", "source-S52 = Law", "source-S52 = Law\nsource-S60 = Book"),
    ]),
    // The course.
    ("listed-twice", &[Edit(COURSE, LISTED, "(scenario: \"small\"),\n        (scenario: \"small\"),")]),
    ("unknown-scenario", &[Edit(COURSE, LISTED, "(scenario: \"small\"),\n        (scenario: \"smal\"),\n        (scenario: \"something-else\"),")]),
    ("unlisted-scenario", &[Edit(COURSE, LISTED, "")]),
    // All paths.
    ("best-needs-a-breach", &[
        Edit(GUIDANCE, "certainty: High, weight: 2", "certainty: High, weight: 1, critical: true"),
        Edit(SMALL, "judged: [Follows(\"ask-the-citizen\")]", "judged: [Follows(\"ask-the-citizen\"), Breaches(\"record-the-basis\")]"),
        Edit(SMALL, "Otherwise(Partly(\"ask-the-citizen\"))", "Otherwise(Breaches(\"ask-the-citizen\"))"),
    ]),
    ("breach-on-every-path", &[
        Edit(GUIDANCE, "certainty: High, weight: 2", "certainty: High, weight: 1, critical: true"),
        Edit(SMALL, "judged: [Follows(\"ask-the-citizen\")]", "judged: [Follows(\"ask-the-citizen\"), Breaches(\"record-the-basis\")]"),
        Edit(SMALL, "Otherwise(Partly(\"ask-the-citizen\"))", "Otherwise(Partly(\"ask-the-citizen\")), Breaches(\"record-the-basis\")"),
    ]),
    ("choice-never-met", &[Edit(SMALL, "id: \"ask-yusuf\",", "id: \"ask-yusuf\", when: Flag(\"heard\"),")]),
    ("dead-end", &[
        Edit(SMALL, "id: \"ask-amina\",", "id: \"ask-amina\", when: Flag(\"heard\"),"),
        Edit(SMALL, "id: \"ask-yusuf\",", "id: \"ask-yusuf\", when: Marked(\"opening-yusuf\"),"),
    ]),
    ("ending-never-met", &[Edit(SMALL, "AtLeast(\"trust\", 2)", "AtLeast(\"trust\", 50)")]),
    ("line-never-met", &[Edit(SMALL, "text: \"opening-room\"", "text: \"opening-room\", when: Flag(\"heard\")")]),
    ("nothing-at-stake", &[
        Edit(GUIDANCE, "certainty: High, weight: 2", "certainty: High, weight: 0"),
        Edit(GUIDANCE, "certainty: MediumHigh, weight: 2", "certainty: MediumHigh, weight: 0"),
    ]),
    ("scene-never-met", &[Edit(SMALL, "AtLeast(\"trust\", 2)", "All([AtLeast(\"trust\", 2), AtMost(\"trust\", 1)])")]),
    ("statement-never-met", &[Edit(SMALL, "Visited(\"opening\")", "Not(Visited(\"opening\"))")]),
    // Words.
    ("differing-variables", &[
        Write(BUTTONS_DA, "progress = { $done } af { $all }\n".as_bytes()),
        Write(BUTTONS_EN, b"progress = { $done ->\n    [one] one\n   *[other] { NUMBER($done) } of { $al }\n}\n"),
    ]),
    ("empty-text", &[Edit(DA, "ending-heard-out = Hørt", "ending-heard-out =")]),
    ("invisible-letter", &[Edit(DA, "De sætter sig.", "De sæt\u{ad}ter\u{200b} sig."), Edit(EN, "You asked Amina.", "You asked \u{202e}Amina.")]),
    ("missing-attribute", &[
        Edit(EN, "    .feedback = You ask the citizen.\n", ""),
        Edit(DA, "    .why = Du spurgte Amina.\n", ""),
        Edit(DA_GUIDANCE, "    .caution = Caution\n", ""),
        Edit(DA_GUIDANCE, "    .text = Text\n", ""),
    ]),
    ("missing-message", &[Edit(EN, "opening-room", "opening-rom"), Edit(DA_GUIDANCE, "source-S52 = Law\n", "")]),
    ("missing-words", &[Remove(EN)]),
    ("placeable-in-text", &[Edit(DA, "De sætter sig.", "{ $name } sætter sig, og { NUMBER(1) } går.")]),
    ("quoted-speech", &[Edit(DA, "Hun har det godt.", "»Hun har det godt.«")]),
    ("repeated-message", &[Edit(DA, "opening-room =", "opening-room = Først.\nopening-room ="), Edit(EN, "    .why =", "    .why = First.\n    .why =")]),
    ("straight-quotes", &[Edit(DA, "»Amina, hvad synes du selv?«", "\"Amina, hvad synes du selv?\"")]),
    ("too-long", &[Edit(DA, "title = Den", "title = Den meget lange og meget, meget lille"), Edit(EN, "You ask the citizen.", LONG)]),
    ("untranslated-attribute", &[
        Write(BUTTONS_DA, b"back = Tilbage\n    .hint = Til forsiden\n"),
        Write(BUTTONS_EN, b"back = Back\n"),
        Edit(DA_GUIDANCE, "    .rule = Rule\n    .source = Source\n    .mistake = Mistake\n    .why = Why\n    .caution", "    .law = § 8\n    .rule = Rule\n    .source = Source\n    .mistake = Mistake\n    .why = Why\n    .caution"),
    ]),
    ("untranslated-message", &[Write(BUTTONS_DA, b"back = Tilbage\n"), Write(BUTTONS_EN, b"forward = Forward\n")]),
    ("unused-attribute", &[Edit(DA, "    .feedback = Du spørger borgeren.", "    .feedback = Du spørger borgeren.\n    .feedbak = Igen.\n    .why = Hvorfor.")]),
    ("unused-message", &[Edit(DA, "title =", "titel = Igen\nsomething-else = Andet\ntitle =")]),
    ("unused-words", &[Write("locales/da/scenarios/smal.ftl", b"title = Den lille\n")]),
];

const ASK_AMINA: &str = "judged: [Follows(\"ask-the-citizen\")],
                    effects: [Set(\"heard\"), Add(\"trust\", 2)],
                    to: \"write\",
                ),
                (
                    id: \"ask-yusuf\",
                    judged: [
                        If(Marked(\"opening-yusuf\"), Breaches(\"ask-the-citizen\")),
                        Otherwise(Partly(\"ask-the-citizen\")),
                    ],";

const ASK_AMINA_LIKE_YUSUF: &str = "judged: [Follows(\"ask-the-citizen\")],
                    effects: [Set(\"heard\"), Add(\"trust\", 2)],
                    to: \"write\",
                ),
                (
                    id: \"ask-yusuf\",
                    judged: [Follows(\"ask-the-citizen\")],
                    effects: [Set(\"heard\"), Add(\"trust\", 2)],";

const SPEAK_UP: &str = "principle-speak-up = Speak
    .rule = Rule
    .source = Source
    .mistake = Mistake
    .why = Why
principle-record-the-basis";

const LONG: &str = "You ask the citizen, and then you ask the citizen again, and then you ask the citizen \
    again, and then you ask the citizen again, and then you ask the citizen again, and then you ask the citizen \
    again, and then you ask the citizen again, and then you ask the citizen again, and then you ask the citizen \
    again, and then you ask the citizen again, and then you ask the citizen again, and then you ask the citizen \
    again, and then you ask the citizen again.";
