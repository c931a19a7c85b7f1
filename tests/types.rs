//! The types for TypeScript say what the schema of the result says.

#![expect(clippy::unwrap_used, clippy::string_slice, reason = "a test fails by panicking")]

use std::path::Path;
use std::{env, fs};

use serde_json::{Map, Value};

const SCHEMA: &str = include_str!("../docs/gouji-1.schema.json");
const TYPES: &str = "static/npm/result.d.ts";

#[test]
fn the_types_are_those_of_the_schema() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(TYPES);
    let types = types(&serde_json::from_str(SCHEMA).unwrap());
    if env::var_os("GOUJI_UPDATE").is_some() {
        fs::write(&path, &types).unwrap();
    }
    assert_eq!(fs::read_to_string(path).unwrap(), types, "GOUJI_UPDATE=1 cargo test --test types");
}

#[test]
fn what_a_type_does_not_say_of_a_schema_is_refused() {
    let schema = serde_json::json!({ "patternProperties": {} });
    assert!(std::panic::catch_unwind(|| shape(&schema, "")).is_err());
}

/// The whole file.
fn types(schema: &Value) -> String {
    let head = "// Made from docs/gouji-1.schema.json by `GOUJI_UPDATE=1 cargo test --test types`.\n";
    let others = schema["$defs"].as_object().unwrap().iter().map(|(name, it)| named(&capital(name), it));
    others.fold(format!("{head}\n{}", named("GoujiResult", schema)), |all, it| all + "\n" + &it)
}

fn named(name: &str, schema: &Value) -> String {
    let said = schema["description"].as_str().map(|it| format!("/** {it} */\n")).unwrap_or_default();
    format!("{said}export type {name} = {};\n", shape(schema, ""))
}

/// The type of what a schema admits, as it is written at this indentation.
fn shape(schema: &Value, indent: &str) -> String {
    let schema = schema.as_object().unwrap();
    if let Some(name) = schema.get("$ref") {
        return capital(name.as_str().unwrap().strip_prefix("#/$defs/").unwrap());
    }
    if let Some(choices) = schema.get("anyOf").or_else(|| schema.get("oneOf")) {
        return union(choices, |it| shape(it, indent));
    }
    if let Some(values) = schema.get("enum") {
        return union(values, ToString::to_string);
    }
    if let Some(value) = schema.get("const") {
        return value.to_string();
    }
    match schema["type"].as_str().unwrap() {
        "integer" | "number" => "number".to_owned(),
        "object" => object(schema, indent),
        "array" => array(schema, indent),
        plain => plain.to_owned(),
    }
}

fn union(choices: &Value, shape: impl Fn(&Value) -> String) -> String {
    choices.as_array().unwrap().iter().map(shape).collect::<Vec<_>>().join(" | ")
}

fn object(schema: &Map<String, Value>, indent: &str) -> String {
    assert_eq!(schema["additionalProperties"], false, "a type names every member");
    let required = schema["required"].as_array().unwrap();
    let inner = format!("{indent}  ");
    let members = schema["properties"].as_object().unwrap().iter().map(|(name, it)| {
        let said = it["description"].as_str().map(|said| format!("{inner}/** {said} */\n"));
        let mark = if required.iter().any(|it| it == name) { "" } else { "?" };
        format!("{}{inner}{name}{mark}: {};\n", said.unwrap_or_default(), shape(it, &inner))
    });
    format!("{{\n{}{indent}}}", members.collect::<String>())
}

fn array(schema: &Map<String, Value>, indent: &str) -> String {
    if let Some(items) = schema.get("prefixItems") {
        let items: Vec<_> = items.as_array().unwrap().iter().map(|it| shape(it, indent)).collect();
        return format!("[{}]", items.join(", "));
    }
    let item = shape(&schema["items"], indent);
    match (schema.get("minItems"), schema.get("maxItems")) {
        (Some(least), Some(most)) if least == most => {
            format!("[{}]", vec![item; usize::try_from(most.as_u64().unwrap()).unwrap()].join(", "))
        }
        _ if item.contains(" | ") => format!("({item})[]"),
        _ => format!("{item}[]"),
    }
}

fn capital(name: &str) -> String {
    name[..1].to_ascii_uppercase() + &name[1..]
}
