//! The page: mounts the app in the browser.

fn main() {
    gouji::app::mount();
}
