//! Writes content folders with generated meetings, with which the program's speed is measured.
//!
//! `cargo run -- DIR` makes five folders. `DIR/50`, `DIR/1000` and `DIR/10000` are named after their number of scenes.
//! `DIR/million` has 917 504 states, all of which are explored. `DIR/beyond` has more than a million states, the
//! default limit of the exploration.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use samtalerum_peers::made;

fn main() -> Result<()> {
    let folder = std::env::args_os().nth(1).context("name a folder")?;
    let folder = PathBuf::from(folder);
    for scenes in [50, 1_000, 10_000] {
        let files = made::folder(made::scenario(scenes), |tag| made::messages(scenes, tag));
        write(&folder.join(scenes.to_string()), files)?;
    }
    for (name, passing) in [("million", 6), ("beyond", 8)] {
        let files = made::folder(made::doubling(17, passing), |_| "title = Made\n".to_owned());
        write(&folder.join(name), files)?;
    }
    Ok(())
}

fn write(folder: &Path, files: Vec<(String, String)>) -> Result<()> {
    for (path, text) in files {
        let path = folder.join(path);
        let parent = path.parent().context("a file stands in a folder")?;
        std::fs::create_dir_all(parent)
            .with_context(|| format!("cannot make {}", parent.display()))?;
        std::fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}
