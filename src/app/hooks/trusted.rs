//! What the page's policy lets through: markup to a parser and the script of a worker, by the one policy `gouji`,
//! which `index.html` names.

use wasm_bindgen::{JsCast, JsValue};

/// The name of the policy.
const POLICY: &str = "gouji";

thread_local! {
    /// The policy; none in browsers that know of none and parse without. It can be made only once.
    static TRUST: Option<imported::Policy> = policy();
}

/// `markup` as the parser of this browser takes it.
///
/// For that parser only: the policy changes nothing in what it is given, since what is parsed is never shown.
pub(super) fn trusted(markup: &str) -> JsValue {
    through_policy(markup, imported::Policy::create_html)
}

/// The address of one of the page's own scripts as this browser takes it.
pub(super) fn trusted_script(address: &'static str) -> JsValue {
    through_policy(address, imported::Policy::create_script_url)
}

fn through_policy(text: &str, pass: impl Fn(&imported::Policy, &str) -> JsValue) -> JsValue {
    TRUST.with(|policy| policy.as_ref().map_or_else(|| JsValue::from_str(text), |policy| pass(policy, text)))
}

fn policy() -> Option<imported::Policy> {
    let factory = imported::TRUSTED_TYPES.with(Clone::clone)?;
    let rules = imported::Rules::from(JsValue::from(web_sys::js_sys::Object::new()));
    // As a function, `String` gives back the text that it is given.
    rules.set_create_html(&imported::STRING.with(Clone::clone));
    rules.set_create_script_url(&imported::STRING.with(Clone::clone));
    factory.create_policy(POLICY, rules.unchecked_ref()).ok()
}

/// Trusted Types, which `web-sys` does not know of.
mod imported {
    use wasm_bindgen::JsValue;
    use wasm_bindgen::prelude::wasm_bindgen;

    #[wasm_bindgen]
    extern "C" {
        #[derive(Clone)]
        pub(super) type Factory;
        pub(super) type Policy;
        pub(super) type Rules;

        #[wasm_bindgen(thread_local_v2, js_name = trustedTypes)]
        pub(super) static TRUSTED_TYPES: Option<Factory>;

        #[wasm_bindgen(thread_local_v2, js_name = String)]
        pub(super) static STRING: JsValue;

        #[wasm_bindgen(method, setter, js_name = createHTML)]
        pub(super) fn set_create_html(this: &Rules, make: &JsValue);

        #[wasm_bindgen(method, setter, js_name = createScriptURL)]
        pub(super) fn set_create_script_url(this: &Rules, make: &JsValue);

        #[wasm_bindgen(method, js_name = createPolicy, catch)]
        pub(super) fn create_policy(this: &Factory, name: &str, rules: &JsValue) -> Result<Policy, JsValue>;

        #[wasm_bindgen(method, js_name = createHTML)]
        pub(super) fn create_html(this: &Policy, markup: &str) -> JsValue;

        #[wasm_bindgen(method, js_name = createScriptURL)]
        pub(super) fn create_script_url(this: &Policy, address: &str) -> JsValue;
    }
}
