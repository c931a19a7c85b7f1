//! Set-up, serving, testing and packaging of gouji.

fn main() {}
