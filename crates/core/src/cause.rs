//! The reason that the operating system or the browser gives for an error. Frequent reasons can be shown in the
//! reader's language.

use std::fmt;
use std::io;

/// A system's reason for an error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// A frequent reason, as the id of its message in the scope `interface`.
    Known(&'static str),
    /// Any other reason, in the system's own words.
    Other(String),
}

impl Cause {
    /// Returns the id of the message for a frequent reason, and the system's own words for any other reason.
    pub fn text(&self) -> &str {
        match self {
            Self::Known(id) => id,
            Self::Other(text) => text,
        }
    }
}

impl From<&io::Error> for Cause {
    fn from(error: &io::Error) -> Self {
        use io::ErrorKind as Kind;
        /// The number of the error `EIO`, for which [`io::ErrorKind`] has no kind.
        const INPUT_OUTPUT: Option<i32> = Some(5);
        let id = match error.kind() {
            Kind::StorageFull | Kind::QuotaExceeded => "system-disk-full",
            Kind::PermissionDenied => "system-not-allowed",
            Kind::ReadOnlyFilesystem => "system-read-only",
            Kind::NotFound => "system-not-found",
            Kind::NotADirectory => "system-not-a-folder",
            Kind::IsADirectory => "system-a-folder",
            Kind::AlreadyExists => "system-exists",
            Kind::InvalidFilename => "system-name",
            Kind::FileTooLarge => "system-too-large",
            Kind::ResourceBusy | Kind::ExecutableFileBusy => "system-in-use",
            Kind::AddrInUse => "system-port-in-use",
            Kind::AddrNotAvailable => "system-no-address",
            // An `InvalidInput` without an error number of the system comes from this program's own functions. They
            // refuse to open anything but regular files.
            Kind::InvalidInput if error.raw_os_error().is_none() => "system-not-a-file",
            Kind::InvalidData => "system-not-text",
            // On Windows, error 5 means that access is denied. That error has a kind, so an arm above handles it.
            _ if error.raw_os_error() == INPUT_OUTPUT => "system-disk-error",
            _ => return Self::Other(error.to_string()),
        };
        Self::Known(id)
    }
}

impl From<&str> for Cause {
    fn from(text: &str) -> Self {
        Self::Other(text.to_owned())
    }
}

impl From<String> for Cause {
    fn from(text: String) -> Self {
        Self::Other(text)
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}
