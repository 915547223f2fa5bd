//! Playing a meeting: the attempt (the log of acts), the compiled scenario (the rules), and the session (the rules applied
//! to the log).

mod attempt;
mod compiled;
mod index;
mod migrate;
mod preview;
mod room;
mod session;
mod state;

pub use attempt::{ATTEMPT_FORMAT, Act, Attempt, Header, Mode, TimedAct};
pub use compiled::{Beat, CompiledScenario, Site, Stop, Test};
pub use index::{
    ChoiceIx, EndingIx, Ix, IxRange, IxVec, LineIx, PrincipleIx, SceneIx, StatementIx,
};
pub use preview::Preview;
pub use room::RoomState;
pub use session::{Decision, Event, Refused, Session, SubmittedNote, SubmittedStatement};
pub use state::{Bit, Dial, State};
