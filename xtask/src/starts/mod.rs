//! `cargo xtask starts`: starts the program many times on a busy processor, and checks that each window draws its first
//! page without any input.

mod display;
mod picture;
mod process;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{bail, ensure};

use self::display::Display;
use self::process::Running;
use crate::commands;
use crate::output;

/// A picture with this number of colours shows the page. A window without a page has one or two.
const MIN_COLOURS: usize = 100;

/// A window that does not show its page within this time counts as black. Alone on the machine, the page takes less
/// than a second; beside a build on all cores, it has taken two and a half minutes.
const LIMIT: Duration = Duration::from_mins(10);

/// Time between two looks at the display.
const PAUSE: Duration = Duration::from_millis(250);

/// The processor core on which the program and the load run.
const CORE: &str = "0";

/// The niceness of the program and of the load: the lowest priority. So these two share the time of the core that other
/// processes leave.
const NICE: &str = "19";

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The number of starts
    #[arg(long, default_value_t = 30, value_parser = clap::value_parser!(u32).range(1..))]
    count: u32,
    /// The program to start; by default it is built first
    program: Option<PathBuf>,
}

/// Starts the program as often as asked, and prints how long each page took.
///
/// # Errors
/// If a window does not show its page in time, or if a program that is needed is missing.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let program = match &arguments.program {
        Some(program) => std::path::absolute(program)?,
        None => commands::build()?,
    };
    ensure!(program.is_file(), "{} is missing", program.display());
    // The load ends with this program even if this program is killed.
    let _load = Running::start(
        on_core()
            .args(["sh", "-c", "while kill -0 $PPID 2>/dev/null; do :; done"])
            .stdout(Stdio::null()),
        "util-linux",
    )?;
    let mut times = Vec::new();
    for number in 1..=arguments.count {
        match start(&program)? {
            Some(time) => {
                output::line(format_args!("{number:>3}  {:>5.1} s", time.as_secs_f64()));
                times.push(time);
            }
            None => output::line(format_args!("{number:>3}  black after {LIMIT:?}")),
        }
    }
    times.sort();
    let shown = format!("{} of {} starts", times.len(), arguments.count);
    if let (Some(slowest), Some(median)) = (times.last(), times.get(times.len() / 2)) {
        output::line(format_args!(
            "{shown} showed the page without input; median {:.1} s, slowest {:.1} s",
            median.as_secs_f64(),
            slowest.as_secs_f64()
        ));
    }
    ensure!(
        times.len() == arguments.count as usize,
        "only {shown} showed the page"
    );
    Ok(())
}

/// Starts the program once, on a display and with a data folder of its own. Returns the time until it shows its page,
/// or `None` if it does not show it in time.
fn start(program: &Path) -> anyhow::Result<Option<Duration>> {
    let data = tempfile::tempdir()?;
    let display = Display::open()?;
    let begin = Instant::now();
    let mut running = Running::start(
        on_core()
            .arg(program)
            .env("DISPLAY", display.name())
            .env_remove("WAYLAND_DISPLAY")
            .env("SAMTALERUM_DATA", data.path())
            .env("XDG_RUNTIME_DIR", data.path())
            // Use Mesa's software driver even if there is a graphics card, and compile the shaders in each start.
            .env("VK_LOADER_DRIVERS_SELECT", "*lvp*")
            .env("MESA_SHADER_CACHE_DISABLE", "true")
            .stdin(Stdio::null())
            .stdout(Stdio::null()),
        "util-linux",
    )?;
    while begin.elapsed() < LIMIT {
        std::thread::sleep(PAUSE);
        if display.picture()?.has_colours(MIN_COLOURS) {
            return Ok(Some(begin.elapsed()));
        }
        if let Some(status) = running.status()? {
            bail!("{} has ended: {status}", program.display());
        }
    }
    Ok(None)
}

/// Returns a command that runs another one on the core, with the lowest priority.
fn on_core() -> Command {
    let mut command = Command::new("taskset");
    command.args(["--cpu-list", CORE, "nice", "-n", NICE]);
    command
}
