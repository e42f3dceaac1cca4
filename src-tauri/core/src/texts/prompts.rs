#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature="codegen",derive(ts_rs::TS))]
pub struct Prompt { pub say: String, pub softer: String }