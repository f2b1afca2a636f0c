//! The `wayfolio` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    wayfolio::cli::run()
}
