//! A display in memory, without a window manager.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use anyhow::Context;
use tempfile::TempDir;

use super::picture::Picture;
use super::process::Running;

/// A display in memory, as large as the program's window. There is no window manager, so the window is at the upper
/// left corner of the display.
pub(super) struct Display {
    name: String,
    /// The folder with the file into which the server writes the picture.
    folder: TempDir,
    _server: Running,
}

impl Display {
    /// Starts a display server: the program that the environment variable `XVFB` names, by default `Xvfb`.
    ///
    /// # Errors
    /// If the server cannot be started.
    pub(super) fn open() -> anyhow::Result<Self> {
        let folder = tempfile::tempdir()?;
        let path = std::env::var_os("XVFB").unwrap_or_else(|| "Xvfb".into());
        let mut server = Running::start(
            Command::new(path)
                .args(["-displayfd", "1", "-screen", "0", "1280x720x24"])
                .args(["-nolisten", "tcp", "-fbdir"])
                .arg(folder.path())
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
            "xvfb",
        )?;
        // The server writes the number of its display as soon as programs can use it.
        let mut number = String::new();
        let printed = server.take_output().context("the server has no output")?;
        BufReader::new(printed).read_line(&mut number)?;
        let number: u32 = number
            .trim()
            .parse()
            .context("the display server did not start")?;
        Ok(Self {
            name: format!(":{number}"),
            folder,
            _server: server,
        })
    }

    /// Returns the name by which programs find the display.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Returns the picture on the display.
    ///
    /// # Errors
    /// If the picture cannot be read.
    pub(super) fn picture(&self) -> anyhow::Result<Picture> {
        Picture::parse(fs::read(self.folder.path().join("Xvfb_screen0"))?)
    }
}
