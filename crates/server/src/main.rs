//! The binary `mithaq`.
fn main() {}
