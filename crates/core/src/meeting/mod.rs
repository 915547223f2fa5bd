//! Playing: the attempt (the log of acts), the compiled scenario (the rules), the session (the log folded over them).

mod attempt;
mod compiled;
mod facts;
mod index;
mod migrate;
mod preview;
mod room;
mod session;

pub use attempt::{ATTEMPT_FORMAT, Act, Attempt, Header, Mode, TimedAct};
pub use compiled::{Beat, CompiledScenario, Site, Stop, Test};
pub use facts::{Bit, Dial, Facts};
pub use index::{
    ChoiceIx, EndingIx, Ix, IxRange, IxVec, LineIx, PrincipleIx, SceneIx, StatementIx,
};
pub use preview::Preview;
pub use room::RoomState;
pub use session::{Decision, Event, Refused, Session, SignedNote, SignedStatement};
