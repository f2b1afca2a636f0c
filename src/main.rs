//! The `wayfolio` command.

fn main() {}
