//! The readers of documents and workbooks as a worker of the page.

fn main() {
    gouji::worker::serve();
}
