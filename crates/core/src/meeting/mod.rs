//! Playing a meeting: the attempt (the log of acts), the compiled scenario (the rules), and the session (the rules
//! applied to the log).

mod appraising;
mod attempt;
mod compiled;
mod event;
mod index;
mod migrate;
mod preview;
mod progress;
mod refused;
mod room;
mod session;
mod state;

pub use appraising::{AppraisalAnswers, AppraisalDraft, SubmittedAppraisal};
pub use attempt::{ATTEMPT_FORMAT, Act, Attempt, AttemptKind, Header, Mode, TimedAct};
pub use compiled::{Beat, CompiledScenario, Site, Stop, Test};
pub use event::Event;
pub use index::{
    ChoiceIx, EndingIx, FactIx, Ix, IxRange, IxVec, LineIx, PrincipleIx, SceneIx, StatementIx,
};
pub use preview::Preview;
pub use progress::{Decision, SubmittedNote, SubmittedStatement};
pub use refused::Refused;
pub use room::RoomState;
pub use session::Session;
pub use state::{Bit, Dial, State};
