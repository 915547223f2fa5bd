//! A small course with two meetings. One is of format 2, and has facts, stakes and two appraisals. The other is of
//! format 1.

use std::sync::Arc;

use samtalerum_core::content::{Content, Files};
use samtalerum_core::guidance::{ActKind, Limits};
use samtalerum_core::meeting::CompiledScenario;
use samtalerum_core::paths::Paths;

use crate::explore;

/// The id of the meeting of format 2.
pub const WEIGHED: &str = "weighed";

/// The id of the meeting of format 1 in the same course.
pub const OLD: &str = "old-steps";

const COURSE: &str = r#"Course(
    format: 1,
    pass_mark: 75,
    meetings: [
        (scenario: "weighed", must_pass: true),
        (scenario: "old-steps", must_pass: false),
    ],
)
"#;

/// The scenario of the meeting [`WEIGHED`]. The meeting ends well only if the trainee offers the citizen time alone.
/// Staying silent instead costs few points, but then the meeting ends badly.
const SCENARIO: &str = r#"Scenario(
    format: 2,
    id: "weighed",
    level: Introductory,
    minutes: 3,
    trains: ["ask-the-citizen"],
    cast: {
        "amina": (role: Citizen, look: "amina"),
        "yusuf": (role: Companion(Spouse), look: "yusuf"),
    },
    case_file: ["file-contract"],
    facts: {
        "answers-for-her": Observed,
        "own-wish": SaidByCitizen,
        "no-mandate": OnFile("file-contract"),
        "neighbour-says": Hearsay,
        "controlling": Label,
        "from-elsewhere": Background,
        "wants-to-work": SaidByCitizen,
    },
    start: "opening",
    scenes: {
        "opening": (
            present: ["amina", "yusuf"],
            lines: [
                Narrate(text: "opening-room"),
                Say(by: "yusuf", text: "opening-yusuf", establishes: ["answers-for-her", "neighbour-says", "controlling"]),
                Say(by: "amina", text: "opening-amina", establishes: ["own-wish"]),
            ],
            stake: (points: 2, areas: [Facts]),
            then: Choose([
                (id: "ask-amina", judged: [Follows("ask-the-citizen")], to: "half-way"),
                (id: "ask-yusuf", judged: [Breaches("ask-the-citizen")], to: "half-way"),
            ]),
        ),
        "half-way": (
            lines: [Narrate(text: "half-way-pause")],
            stake: (points: 3, areas: [Facts, Rights]),
            then: Appraise((
                facts: ["answers-for-her", "own-wish", "no-mandate", "neighbour-says", "controlling", "from-elsewhere"],
                cases: [
                    (level: Unease, basis: NotYet, first: ["ladder-offer-time-alone"], carried_by: ["answers-for-her"]),
                ],
                to: "talk",
            )),
        ),
        "talk": (
            lines: [Say(by: "amina", text: "talk-amina", establishes: ["wants-to-work"])],
            stake: (points: 1, areas: [Rights]),
            then: Choose([
                (id: "offer-time-alone", judged: [Follows("least-intrusive-first")], to: "before-note"),
                (
                    id: "send-him-out",
                    kind: "sends-out",
                    judged: [
                        If(Established("neighbour-says"), Breaches("exclude-on-concrete-grounds")),
                        Otherwise(Breaches("exclude-on-concrete-grounds")),
                    ],
                    to: "before-note",
                ),
                (id: "stay-silent", judged: [Partly("least-intrusive-first")], to: "before-note"),
            ]),
        ),
        "before-note": (
            stake: (points: 3, areas: [Facts, Rights]),
            then: Appraise((
                facts: ["wants-to-work", "own-wish", "answers-for-her", "no-mandate", "neighbour-says", "controlling"],
                cases: [(level: NoOccasion, basis: No, carried_by: ["wants-to-work", "own-wish"])],
                to: "write",
            )),
        ),
        "write": (
            setting: Office,
            present: [],
            stake: (points: 3, areas: [Decision]),
            then: Note(
                statements: [
                    (id: "note-said", belongs: Always, by: "record-the-basis"),
                    (id: "note-typical", belongs: Never, by: "record-the-basis"),
                ],
                to: "weigh",
            ),
        ),
        "weigh": (
            then: Branch([
                If(Any([Chosen("send-him-out"), Chosen("stay-silent")]), "poor"),
                Otherwise("good"),
            ]),
        ),
        "good": (then: End("heard-out")),
        "poor": (then: End("silenced")),
    },
    endings: {
        "heard-out": (outcome: Good),
        "silenced": (outcome: Poor),
    },
)
"#;

const DANISH: &str = r#"title = Den afvejede samtale
occasion = Opfølgning
summary = Yusuf svarer for Amina.
task = Hør, hvad Amina selv siger.
cast-amina = Amina
    .about = Borgeren.
cast-yusuf = Yusuf
    .about = Hendes mand.
file-contract = Kontrakten
    .text = Der er ingen fuldmagt.
fact-answers-for-her = Yusuf svarede, da Amina blev spurgt.
fact-own-wish = Amina sagde, at hun gerne vil have Yusuf med.
fact-no-mandate = Der er ingen fuldmagt i sagen.
fact-neighbour-says = En nabo har sagt noget om ham.
fact-controlling = Yusuf er kontrollerende.
fact-from-elsewhere = De er kommet hertil fra et andet land.
fact-wants-to-work = Amina sagde, at hun gerne vil arbejde.
scene-opening = Da Yusuf svarede
opening-room = De sætter sig.
opening-yusuf = Hun har det fint.
opening-amina = Yusuf må gerne være her.
ask-amina = »Amina, hvad siger du selv?«
    .feedback = Det gælder altid.
    .feedback-right = Du spurgte Amina selv.
    .feedback-breach = Det gælder aldrig.
ask-yusuf = »Yusuf, hvad siger du?«
    .feedback = Du spurgte en anden end borgeren.
half-way-pause = Der bliver stille.
scene-talk = Da hun talte om arbejde
talk-amina = Jeg vil gerne arbejde.
offer-time-alone = »Jeg taler altid lidt med folk alene.«
    .feedback = Du tilbød tid på tomandshånd.
send-him-out = »Yusuf, gå udenfor.«
    .feedback = Det afhænger af grundlaget.
    .feedback-breach = Du sendte ham ud uden grundlag.
stay-silent = Sig ikke mere.
    .feedback = Du lod hende sidde med det.
note-said = Amina sagde, at hun gerne vil arbejde.
    .feedback = Det sagde hun selv.
note-typical = Det er typisk for ham.
    .feedback = Det er en tolkning.
ending-heard-out = Hørt
    .text = Amina blev hørt.
ending-silenced = Ikke hørt
    .text = Amina blev ikke hørt.
"#;

const ENGLISH: &str = r#"title = The weighed meeting
occasion = Follow-up
summary = Yusuf answers for Amina.
task = Hear what Amina says herself.
cast-amina = Amina
    .about = The citizen.
cast-yusuf = Yusuf
    .about = Her husband.
file-contract = The contract
    .text = There is no power of attorney.
fact-answers-for-her = Yusuf answered when Amina was asked.
fact-own-wish = Amina said that she wants Yusuf with her.
fact-no-mandate = There is no power of attorney on file.
fact-neighbour-says = A neighbour has said something about him.
fact-controlling = Yusuf is controlling.
fact-from-elsewhere = They have come here from another country.
fact-wants-to-work = Amina said that she would like to work.
scene-opening = When Yusuf answered
opening-room = They sit down.
opening-yusuf = She is fine.
opening-amina = Yusuf may be here.
ask-amina = “Amina, what do you say yourself?”
    .feedback = That always holds.
    .feedback-right = You asked Amina herself.
    .feedback-breach = That never holds.
ask-yusuf = “Yusuf, what do you say?”
    .feedback = You asked somebody other than the citizen.
half-way-pause = It grows quiet.
scene-talk = When she spoke of work
talk-amina = I would like to work.
offer-time-alone = “I always talk with people alone for a while.”
    .feedback = You offered time alone.
send-him-out = “Yusuf, leave the room.”
    .feedback = It depends on the basis.
    .feedback-breach = You sent him out without a basis.
stay-silent = Say no more.
    .feedback = You left her with it.
note-said = Amina said that she would like to work.
    .feedback = She said so herself.
note-typical = That is typical of him.
    .feedback = That is a reading.
ending-heard-out = Heard
    .text = Amina was heard.
ending-silenced = Not heard
    .text = Amina was not heard.
"#;

const OLD_SCENARIO: &str = include_str!("../../../tests/fixtures/old/old-steps.ron");
const OLD_DANISH: &str = include_str!("../../../tests/fixtures/old/da.ftl");
const OLD_ENGLISH: &str = include_str!("../../../tests/fixtures/old/en.ftl");

/// Returns the compiled scenario of the meeting [`OLD`] and its paths.
pub fn old() -> (Arc<CompiledScenario>, Paths) {
    let compiled = Arc::clone(&weighed().meetings[OLD].compiled);
    let paths = explore(&compiled);
    (compiled, paths)
}

/// Returns a course with the meeting [`WEIGHED`], of format 2, and the meeting [`OLD`], of format 1.
pub fn weighed() -> Arc<Content> {
    weighed_with(&|text| text.to_owned())
}

/// Returns the same course as [`weighed`], after `change` has edited the text of the scenario [`WEIGHED`].
pub fn weighed_with(change: &dyn Fn(&str) -> String) -> Arc<Content> {
    let built_in = samtalerum_course::files();
    let mut files = Files::default();
    files.add("course.ron", COURSE.into());
    files.add("scenarios/weighed.ron", change(SCENARIO).into_bytes());
    files.add("locales/da/scenarios/weighed.ftl", DANISH.into());
    files.add("locales/en/scenarios/weighed.ftl", ENGLISH.into());
    files.add(&format!("scenarios/{OLD}.ron"), OLD_SCENARIO.into());
    for (language, messages) in [("da", OLD_DANISH), ("en", OLD_ENGLISH)] {
        let path = format!("locales/{language}/scenarios/{OLD}.ftl");
        files.add(&path, messages.into());
    }
    let mut content = Content::load(files, Some(&built_in));
    assert_eq!(content.meetings.len(), 2, "{:?}", content.findings);
    let sends_out = ActKind {
        limits: Some(Limits::More),
        differs: None,
    };
    content
        .guidance
        .kinds
        .insert("sends-out".to_owned(), sends_out);
    Arc::new(content)
}
