//! The settings of the window that decide what a page may do.
//!
//! The rules follow the findings published about other apps of this kind: no content policy, inline scripts, rights for
//! every window or for pages of the network, and the system handed to every script.

use super::{Breach, File, Tree};
use serde_json::Value;

const CONFIG: &str = "src-tauri/tauri.conf.json";
const CAPABILITIES: &str = "src-tauri/capabilities/";

pub fn safe(tree: &Tree) -> Vec<Breach> {
    let mut breaches = Vec::new();
    match tree.file(CONFIG) {
        None => breaches.push(Breach::at(CONFIG, 1, "is missing")),
        Some(file) => read(file, &mut breaches, config),
    }
    for file in tree.below(CAPABILITIES).filter(|file| file.is("json")) {
        read(file, &mut breaches, capability);
    }
    breaches
}

fn read(file: &File, breaches: &mut Vec<Breach>, rule: fn(&Value) -> Vec<String>) {
    let says = match serde_json::from_str(&file.text) {
        Ok(value) => rule(&value),
        Err(error) => vec![format!("is not JSON: {error}")],
    };
    breaches.extend(says.into_iter().map(|says| Breach::at(&file.path, 1, says)));
}

fn config(config: &Value) -> Vec<String> {
    let mut says: Vec<String> = Vec::new();
    let (app, security) = (&config["app"], &config["app"]["security"]);
    if app["withGlobalTauri"] == true {
        says.push("withGlobalTauri hands the system to every script".to_owned());
    }
    if security["freezePrototype"] != true {
        says.push("freezePrototype has to be true".to_owned());
    }
    let disabled = &security["dangerousDisableAssetCspModification"];
    if !disabled.is_null() && *disabled != false {
        says.push("dangerousDisableAssetCspModification weakens the content policy".to_owned());
    }
    if !security["capabilities"]
        .as_array()
        .is_some_and(|named| !named.is_empty() && named.iter().all(Value::is_string))
    {
        says.push("the capabilities have to be named one by one".to_owned());
    }
    says.extend(policy(&security["csp"]));
    if !security["devCsp"].is_null() {
        says.extend(policy(&security["devCsp"]));
    }
    says
}

/// The content policy, written as one text or as a table of directives.
fn policy(csp: &Value) -> Vec<String> {
    let directives: Vec<(String, Vec<String>)> = match csp {
        Value::String(text) => text
            .split(';')
            .filter_map(|d| d.trim().split_once(' '))
            .map(|(n, v)| directive(n, v))
            .collect(),
        Value::Object(table) => table
            .iter()
            .map(|(name, value)| directive(name, &sources(value)))
            .collect(),
        _ => return vec!["there is no content policy (csp)".to_owned()],
    };
    let mut says = Vec::new();
    if !directives.iter().any(|(name, _)| name == "default-src") {
        says.push("the content policy has no default-src".to_owned());
    }
    for (name, values) in &directives {
        for value in values {
            let script = name.starts_with("script-src") || name == "default-src";
            let from_network = ["http:", "https:", "ws:", "wss:"]
                .iter()
                .any(|scheme| value.starts_with(scheme));
            if (script && value.starts_with("'unsafe"))
                || value.contains('*')
                || (from_network && value != "http://ipc.localhost")
            {
                says.push(format!("the content policy allows {value} in {name}"));
            }
        }
    }
    says
}

fn directive(name: &str, values: &str) -> (String, Vec<String>) {
    (name.to_owned(), values.split_whitespace().map(str::to_owned).collect())
}

fn sources(value: &Value) -> String {
    match value {
        Value::Array(values) => values.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" "),
        other => other.as_str().unwrap_or_default().to_owned(),
    }
}

/// One file of rights: for named windows, for our own pages, without the file system, the shell or the network.
fn capability(capability: &Value) -> Vec<String> {
    let mut says = Vec::new();
    let list = |name: &str| capability[name].as_array().cloned().unwrap_or_default();
    if list("windows").is_empty() && list("webviews").is_empty() {
        says.push("names no window".to_owned());
    }
    if list("windows")
        .iter()
        .chain(&list("webviews"))
        .any(|window| window.as_str().is_none_or(|name| name.contains('*')))
    {
        says.push("gives rights to windows it does not name".to_owned());
    }
    if !capability["remote"].is_null() {
        says.push("gives rights to pages of the network".to_owned());
    }
    for permission in list("permissions") {
        let name = permission
            .as_str()
            .or_else(|| permission["identifier"].as_str())
            .unwrap_or_default();
        if ["fs:", "shell:", "http:", "process:"]
            .iter()
            .any(|plugin| name.starts_with(plugin))
        {
            says.push(format!("gives the page {name}"));
        }
    }
    says
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn strict() -> Value {
        json!({"app": {"security": {
            "csp": "default-src 'self'; connect-src ipc: http://ipc.localhost; img-src 'self' blob:; style-src 'self'",
            "freezePrototype": true,
            "capabilities": ["main"],
        }}})
    }

    #[test]
    fn the_strict_settings_pass_and_missing_ones_do_not() {
        assert_eq!(config(&strict()), Vec::<String>::new());
        assert_eq!(
            config(&json!({})).len(),
            3,
            "no policy, no freezing, no named capabilities"
        );
        assert_eq!(safe(&Tree::with(&[])), [Breach::at(CONFIG, 1, "is missing")]);
    }

    #[test]
    fn each_dangerous_setting_is_caught() {
        let dangers = [
            ("/app/withGlobalTauri", json!(true)),
            ("/app/security/freezePrototype", json!(false)),
            (
                "/app/security/dangerousDisableAssetCspModification",
                json!(["style-src"]),
            ),
            ("/app/security/capabilities", json!([])),
            ("/app/security/csp", json!(null)),
            ("/app/security/csp", json!("default-src 'self' 'unsafe-inline'")),
            ("/app/security/csp", json!("default-src 'self'; connect-src *")),
            (
                "/app/security/csp",
                json!({"default-src": "'self'", "script-src": ["'self'", "'unsafe-eval'"]}),
            ),
            (
                "/app/security/csp",
                json!({"default-src": "'self'", "font-src": "https://fonts.example.com"}),
            ),
        ];
        for (path, value) in dangers {
            let mut settings = strict();
            let (parent, name) = path.rsplit_once('/').unwrap();
            settings.pointer_mut(parent).unwrap()[name] = value.clone();
            assert_eq!(config(&settings).len(), 1, "{path} = {value}");
        }
    }

    #[test]
    fn rights_for_every_window_the_network_or_the_disk_are_caught() {
        assert_eq!(
            capability(&json!({"windows": ["main"], "permissions": ["core:default", "dialog:allow-open"]})),
            Vec::<String>::new()
        );
        for danger in [
            json!({"windows": ["*"], "permissions": []}),
            json!({"windows": ["main"], "remote": {"urls": ["https://*"]}}),
            json!({"windows": ["main"], "permissions": ["fs:default"]}),
            json!({"windows": ["main"], "permissions": [{"identifier": "shell:allow-execute"}]}),
            json!({"permissions": []}),
        ] {
            assert_eq!(capability(&danger).len(), 1, "{danger}");
        }
    }
}
