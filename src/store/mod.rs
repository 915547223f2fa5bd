//! The store on disk: one file per attempt and per reflection, and one for the settings. Several instances of the
//! program may share its folder.
//!
//! ```text
//! samtalerum/
//!     settings.json
//!     attempts/
//!         <id>.jsonl              the header, then one act per line; only appended to
//!         <id>.jsonl.damaged-1    an original that could not be read to its end
//!     reflections/
//!         <id>.txt                a line that the trainee wrote about the attempt
//!     reports/
//!         <id>.html               a report that a trainee saved
//! ```

mod atomic;
mod disk;
mod file_store;
mod file_system;
mod files;
mod inspect;
mod list;
mod lock;
mod reports;

pub use self::disk::Disk;
pub use self::file_store::FileStore;
pub use self::file_system::{Access, FileSystem, Lock, OpenFile, TEMPORARY};
pub use self::reports::FileReports;
