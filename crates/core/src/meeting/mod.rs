//! Playing: the attempt (the log of acts), the plot (the rules) and the session (the log folded over the rules).

mod attempt;
mod carry;
mod memory;
mod plot;
mod room;
mod session;
mod tryout;

pub use attempt::{ATTEMPT_FORMAT, Act, Attempt, Header, Mode, TimedAct};
pub use memory::{Bit, Dial, Memory};
pub use plot::{Beat, Plot, Site, Stop, Test};
pub use room::RoomState;
pub use session::{Decision, Event, Refused, Session, SignedNote};
pub use tryout::Tryout;
