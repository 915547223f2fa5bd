//! Processes that run beside this one.

use std::process::{Child, ChildStdout, Command, ExitStatus};

use anyhow::Context;

/// A process that is stopped when this value is dropped.
pub(super) struct Running(Child);

impl Running {
    /// Starts a command.
    ///
    /// # Errors
    /// If it cannot be started. The error names the Debian package to install.
    pub(super) fn start(command: &mut Command, package: &str) -> anyhow::Result<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command.spawn().with_context(|| {
            format!("`{name}` could not be started: install Debian's package {package}")
        })?;
        Ok(Self(child))
    }

    /// Takes the standard output if it is a pipe.
    pub(super) fn take_output(&mut self) -> Option<ChildStdout> {
        self.0.stdout.take()
    }

    /// Returns the status of the process if it has ended by itself.
    ///
    /// # Errors
    /// If the system cannot be asked.
    pub(super) fn status(&mut self) -> anyhow::Result<Option<ExitStatus>> {
        Ok(self.0.try_wait()?)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Both calls fail only if the process has ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
