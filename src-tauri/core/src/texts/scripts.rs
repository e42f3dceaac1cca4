#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature="codegen",derive(ts_rs::TS))]
pub struct Script { pub nodes: Vec<Node> }
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature="codegen",derive(ts_rs::TS))]
pub struct Node { pub id: String, pub title: String, pub say: String, pub replies: Vec<Reply> }
#[derive(serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature="codegen",derive(ts_rs::TS))]
pub struct Reply { pub label: String, pub note: String, pub leads_to: Option<String>, pub outcome: Option<crate::domain::touch::Outcome> }