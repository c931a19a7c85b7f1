//! The reader of web pages as a module, for where no browser parses them.

fn main() {
    gouji::worker::serve();
}
