//! The binary `mithaq`: configuration, wiring, the worker, the command line.

mod account;
mod backup;
mod bench;
mod checkpoints;
mod command;
mod connections;
mod convergence;
mod demo;
mod doctor;
mod figures;
mod groups;
mod hall;
mod hall_bench;
mod journal;
mod line;
mod lists;
mod near;
mod output;
mod paper;
mod programme;
mod receipt;
mod serve;
mod text;
mod worker;

use std::process::ExitCode;

fn main() -> ExitCode {
    command::run()
}
