//! Blind play: the results of a player who sees the form of the texts, such as their length, and does not read the
//! meeting. A meeting that such a player can pass measures nothing.
//!
//! A strategy combines a rule for choices with a rule for the note, a rule for marks and a rule for appraisals. Each
//! combination is followed through all states of the meeting, and its result is exact. Two other players are measured
//! for comparison: random play shows the results of chance alone, and a classifier shows how well several features of
//! the texts together predict the right choice.

mod classifier;
mod decisions;
mod features;
mod lexicon;
mod moods;
mod play;
mod random;
mod report;
mod rules;
mod text;
mod texts;

use samtalerum_core::content::Content;
use samtalerum_core::guidance::{Grade, Guidance};
use samtalerum_core::language::{CourseText, Languages};
use samtalerum_core::paths::{Paths, Player};
use samtalerum_core::scenario::Course;

use classifier::{Sample, leave_one_out, samples};
use decisions::{Decision, Forms, decisions, mean};
use play::{Played, best_strategies, included, pick};
use rules::{AppraisalRule, CHOICE_RULES, NOTE_RULES};
use texts::Texts;

pub use moods::companions_moods;
pub use report::{
    Classifier, CourseForm, LanguageForm, MeetingForm, MoodShare, PATHS_VERSION, PathsReport,
    RandomPlay, RuleShare, Share, Strategy,
};
pub use text::FormText;

/// The maximum advantage over chance that the [`LENGTH_RULES`] and the classifier may have. The advantage is the share
/// of decisions at which a rule or the classifier is wholly right, minus the same share for random choices.
pub const MAX_ABOVE_CHANCE: Share = 0.08;
/// The maximum expected result of random play, in percent.
pub const MAX_RANDOM_MEAN: f64 = 10.0;
/// A strategy that passes with at most this probability is treated as one that never passes.
pub const NEVER: Share = 0.001;
/// The rules that take the longest or the shortest choice. The limit [`MAX_ABOVE_CHANCE`] applies to these rules and to
/// the classifier.
pub const LENGTH_RULES: [&str; 2] = ["longest", "shortest"];

/// Maximum number of appraisal rules that a report names.
const NAMED_APPRAISALS: usize = 3;

/// Plays a meeting by all strategies, in every language; `None` if the meeting was not explored completely.
pub fn meeting(paths: &Paths, content: &Content) -> Option<MeetingForm> {
    let player = Player::new(paths, &content.guidance)?;
    Some(measure(&player, &decisions(&player), content))
}

/// Plays those meetings of a course that were explored completely. `explored` has the paths of the meetings, in the
/// order of the course.
pub fn course(explored: &[Paths], content: &Content) -> CourseForm {
    let (guidance, languages) = (&content.guidance, &content.languages);
    let players = explored
        .iter()
        .filter_map(|paths| Player::new(paths, guidance));
    let played = players.map(|player| (decisions(&player), player));
    let played: Vec<(Vec<Decision>, Player)> = played.collect();
    let meetings = played
        .iter()
        .map(|(decisions, player)| measure(player, decisions, content));
    CourseForm {
        version: PATHS_VERSION,
        meetings: meetings.collect(),
        classifiers: texts_by_language(guidance, languages)
            .map(|text| classifier(&played, &content.course, &text))
            .collect(),
        moods: moods::moods(explored.iter().filter(|paths| paths.explored.complete)),
    }
}

/// Returns the course's messages in each language.
fn texts_by_language<'a>(
    guidance: &'a Guidance,
    languages: &'a Languages,
) -> impl Iterator<Item = CourseText<'a>> {
    let tags = languages.tags();
    tags.map(|tag| CourseText::new(languages.messages(tag), guidance))
}

/// Plays a meeting by all strategies.
fn measure(player: &Player, decisions: &[Decision], content: &Content) -> MeetingForm {
    let (guidance, languages) = (&content.guidance, &content.languages);
    let scenario = &player.compiled().scenario;
    let random = random::random(player, &guidance.ladder);
    let appraisals = AppraisalRule::all(&guidance.ladder);
    let language = |text: CourseText| {
        let texts = Texts::new(player.compiled(), &text);
        let played = Played {
            player,
            texts: &texts,
            appraisals: &appraisals,
        };
        language(&played, decisions, text.tag())
    };
    MeetingForm {
        scenario: scenario.id.clone(),
        held_to_limits: scenario.has_stakes() && !content.course.is_introduction(&scenario.id),
        pass_mark: guidance.pass_mark,
        // The weights of the decisions of a scene add up to 1, so this sum is the number of scenes with decisions.
        decisions: decisions.iter().map(|one| one.weight).sum::<f64>().round() as usize,
        chance: mean(decisions, Decision::chance),
        random: RandomPlay {
            mean: random.mean,
            passes: random.passes,
            runs: random.runs,
        },
        languages: texts_by_language(guidance, languages)
            .map(language)
            .collect(),
    }
}

/// Plays a meeting by all strategies, with the texts of one language.
fn language(played: &Played, decisions: &[Decision], language: String) -> LanguageForm {
    let strategy = |result: play::Result| {
        let rule = &CHOICE_RULES[result.choice];
        let right = mean(decisions, |decision| {
            let offered: Vec<_> = decision.offered.iter().map(|(choice, _)| *choice).collect();
            decision.right(&pick(rule, played.texts, &offered))
        });
        Strategy {
            choices: rule.name,
            marks: result.marks.name(),
            note: result.note.map(|rule| NOTE_RULES[rule].name),
            appraisals: result.appraisal.map(|rule| played.appraisals[rule].name()),
            mean: result.mean,
            passes: result.passes,
            right,
        }
    };
    let mut strategies: Vec<Strategy> = Vec::new();
    for strategy in best_strategies(played).into_iter().map(strategy) {
        // Leave out a strategy that has the same results as an earlier one, unless it is one of the `LENGTH_RULES`. For
        // example, if no choice asks anything, a rule about questions takes the longest choice, as the first rule does.
        let known = strategies
            .iter()
            .any(|other| other.reaches_the_same(&strategy));
        if !known || LENGTH_RULES.contains(&strategy.choices) {
            strategies.push(strategy);
        }
    }
    let (notes, appraisals) = forms(played);
    LanguageForm {
        language,
        strategies,
        notes,
        appraisals,
    }
}

/// Returns the rules for the note and the best rules for appraisals, each with the share of its answers that are wholly
/// right. A note rule gives an answer for each state of the meeting that asks for a note. An appraisal rule gives one
/// for each state that asks for an appraisal.
fn forms(played: &Played) -> (Vec<RuleShare>, Vec<RuleShare>) {
    let forms = Forms::new(played.player);
    let share = |rule: String, right: usize, of: usize| RuleShare {
        rule,
        right: right as f64 / of.max(1) as f64,
    };
    let written: usize = forms.notes.values().sum();
    let note = |(number, rule): (usize, &rules::NoteRule)| {
        let right = forms.notes.iter().filter(|(offered, _)| {
            let included = included(number, played.texts, offered);
            let mut all = offered.iter();
            all.all(|(one, belongs)| included.contains(one) == *belongs)
        });
        share(
            rule.name.to_owned(),
            right.map(|(_, count)| count).sum(),
            written,
        )
    };
    let notes = NOTE_RULES.iter().enumerate().map(note);
    let notes = notes.filter(|_| written > 0).collect();
    let answered: usize = forms.appraisals.iter().map(|one| one.count).sum();
    let appraisal = |rule: &AppraisalRule| {
        let all = forms.appraisals.iter();
        let right = all.filter(|one| played.grade(rule, one.scene, &one.state) == Grade::Right);
        share(rule.name(), right.map(|one| one.count).sum(), answered)
    };
    let appraisals = played.appraisals.iter().filter(|_| answered > 0);
    let mut appraisals: Vec<RuleShare> = appraisals.map(appraisal).collect();
    appraisals.sort_by(|a, b| b.right.total_cmp(&a.right));
    appraisals.truncate(NAMED_APPRAISALS);
    (notes, appraisals)
}

/// Fits and tests the classifier on the texts of one language.
fn classifier(
    played: &[(Vec<Decision>, Player)],
    course: &Course,
    text: &CourseText,
) -> Classifier {
    let of_meeting = |(decisions, player): &'_ (Vec<Decision>, Player)| {
        let texts = Texts::new(player.compiled(), text);
        samples(decisions, &texts)
    };
    let meeting = |player: &Player| course.meeting_of(&player.compiled().scenario.id).to_owned();
    let names: Vec<String> = played.iter().map(|(_, player)| meeting(player)).collect();
    let scenarios: Vec<(&str, Vec<Sample>)> = names
        .iter()
        .map(String::as_str)
        .zip(played.iter().map(of_meeting))
        .collect();
    let (mut right, mut chance, mut total) = (0.0, 0.0, 0.0);
    let mut found = Vec::new();
    for ((decisions, player), accuracy) in played.iter().zip(leave_one_out(&scenarios)) {
        let Some(accuracy) = accuracy else { continue };
        let weight: f64 = decisions.iter().map(|one| one.weight).sum();
        total += weight;
        right += weight * accuracy;
        chance += weight * mean(decisions, Decision::chance);
        found.push(RuleShare {
            rule: player.compiled().scenario.id.clone(),
            right: accuracy,
        });
    }
    let total = f64::max(total, f64::MIN_POSITIVE);
    Classifier {
        language: text.tag(),
        right: right / total,
        chance: chance / total,
        meetings: found,
    }
}
