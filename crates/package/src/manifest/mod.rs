//! The manifests, by which a learning platform recognizes and launches a package.

mod cmi5;
mod scorm;
mod scorm12;
mod scorm2004;

use crate::file_map::FileMap;
use crate::order::{Order, Target};

/// The name of a SCORM manifest's file.
const SCORM_FILE: &str = "imsmanifest.xml";

/// The name of a cmi5 manifest's file.
const CMI5_FILE: &str = "cmi5.xml";

/// Returns the manifest with its path; `None` for a package that no learning platform reads.
pub(crate) fn write(order: &Order, files: &FileMap) -> Option<(&'static str, String)> {
    let (file, root) = match order.target {
        Target::Scorm12 => (SCORM_FILE, scorm12::manifest(order, files)),
        Target::Scorm2004 => (SCORM_FILE, scorm2004::manifest(order, files)),
        Target::Cmi5 => (CMI5_FILE, cmi5::structure(order)),
        Target::Web | Target::File => return None,
    };
    Some((file, root.document()))
}
