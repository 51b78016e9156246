//! `cargo xtask`: the repository's commands.

fn main() {}
