//! The binary `mithaq`.

mod demo;

fn main() {}
