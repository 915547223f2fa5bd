//! Runs other programs.

use std::process::{Command, Stdio};

use anyhow::{Context, bail};

/// Runs a command and shows its output.
///
/// # Errors
/// If the program cannot be started, or ends with a failure.
pub(crate) fn run(command: &mut Command) -> anyhow::Result<()> {
    let line = line(command);
    let status = command
        .status()
        .with_context(|| format!("`{line}` could not be started"))?;
    match status.code() {
        Some(0) => Ok(()),
        Some(code) => bail!("`{line}` failed with exit code {code}"),
        None => bail!("`{line}` was stopped by a signal"),
    }
}

/// Runs a command and returns what it printed on its standard output.
///
/// # Errors
/// If the program cannot be started, ends with a failure, or prints something other than UTF-8.
pub(crate) fn output(command: &mut Command) -> anyhow::Result<String> {
    let line = line(command);
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("`{line}` could not be started"))?;
    if !output.status.success() {
        bail!("`{line}` failed");
    }
    String::from_utf8(output.stdout).with_context(|| format!("`{line}` did not print UTF-8"))
}

/// Returns the program and its arguments as one line, for error messages.
fn line(command: &Command) -> String {
    let mut line = command.get_program().to_string_lossy().into_owned();
    for argument in command.get_args() {
        line.push(' ');
        line.push_str(&argument.to_string_lossy());
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_names_the_command_and_its_exit_code() {
        let error = run(Command::new("sh").args(["-c", "exit 3"])).unwrap_err();
        assert_eq!(error.to_string(), "`sh -c exit 3` failed with exit code 3");
    }

    #[test]
    fn a_missing_program_is_named() {
        let error = run(&mut Command::new("no-such-program")).unwrap_err();
        assert_eq!(error.to_string(), "`no-such-program` could not be started");
    }

    #[test]
    fn the_output_is_returned() {
        assert_eq!(output(Command::new("echo").arg("one")).unwrap(), "one\n");
        assert!(output(&mut Command::new("false")).is_err());
    }
}
