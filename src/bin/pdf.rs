//! The reader of PDF files as a worker of the page.

fn main() {
    gouji::worker::serve();
}
