//! The binary `mithaq`: configuration, wiring, the worker, the command line.

mod command;
mod demo;
mod line;
mod serve;

use std::process::ExitCode;

fn main() -> ExitCode {
    command::run()
}
