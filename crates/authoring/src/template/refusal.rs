//! The reasons why a meeting is not created.

use samtalerum_core::finding::Finding;
use samtalerum_core::ids::MAX_ID_LEN;
use samtalerum_core::language::{Messages, TOOLS};
use samtalerum_core::message::{Argument, Message};

/// A reason why a meeting is not created.
#[derive(Debug)]
pub enum Refusal {
    /// The id is malformed. Contains a similar valid id, if there is one.
    MalformedId(Option<String>),
    /// The file at this path exists already.
    ThereAlready(String),
    /// The course file at this path cannot be read.
    BrokenCourse(String),
    /// The course file cannot be changed automatically. Contains its path, and the line that the author must add to it.
    ListIt(String, String),
    /// The template refers to these principles, signs, steps of the ladder or kinds of act, but the folder's catalogue
    /// lacks them.
    OtherCatalogue(Vec<String>),
    /// In the folder, the new meeting would have this finding.
    Unfit(Box<Finding>),
}

impl Refusal {
    /// Returns the refusal as a sentence.
    pub fn sentence(&self, id: &str, words: &Messages) -> String {
        let of = |message, path: &str| Message::new(message).with("path", Argument::whole(path));
        let message = match self {
            Self::MalformedId(meant) => Message::new("new-malformed-id")
                .with("id", id)
                .with("longest", MAX_ID_LEN)
                .with("meant", meant.as_deref()),
            Self::ThereAlready(path) => of("new-there-already", path),
            Self::BrokenCourse(path) => of("new-broken-course", path),
            Self::ListIt(path, line) => of("new-list-it", path).with("line", Argument::whole(line)),
            Self::OtherCatalogue(ids) => {
                Message::new("new-other-catalogue").with("ids", Argument::whole(ids.join(", ")))
            }
            Self::Unfit(finding) => {
                let sentence = Argument::whole(finding.sentence(words));
                Message::new("new-unfit").with("sentence", sentence)
            }
        };
        words.render(TOOLS, &message)
    }
}
