//! The engine as a module for pages of others: what it offers is exported, and nothing runs by itself.

use gouji as _;

fn main() {}
