//! Runs the program.

fn main() -> std::process::ExitCode {
    samtalerum::cli::run(std::env::args_os())
}
