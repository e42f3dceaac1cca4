//! What the page may do: its settings as they stand in the files, and the same tried in the window.

use super::driver::Window;
use serde_json::Value;

fn file(path: &str) -> Value {
    let path = format!("{}/../src-tauri/{path}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(&path).expect("the file")).expect("JSON")
}

fn rights() -> Vec<String> {
    let capability = file("capabilities/main.json");
    let rights = capability["permissions"].as_array().expect("a list");
    rights
        .iter()
        .map(|right| {
            right["identifier"]
                .as_str()
                .or(right.as_str())
                .expect("a name")
                .to_owned()
        })
        .collect()
}

#[test]
fn the_content_policy_allows_our_own_files_and_nothing_of_the_network() {
    let config = file("tauri.conf.json");
    let policy = config["app"]["security"]["csp"].as_object().expect("a policy is set");
    assert_eq!(policy["default-src"], "'self'");
    for (directive, sources) in policy {
        let sources = sources.as_str().unwrap();
        assert!(!sources.contains('*'), "{directive} {sources}");
        assert!(!sources.contains("unsafe-eval"), "{directive} {sources}");
        // Style attributes alone: the floating parts (lists, popovers) are placed by them, and they cannot run anything.
        assert!(
            directive == "style-src-attr" || !sources.contains("unsafe-inline"),
            "{directive} {sources}"
        );
        let ours = sources.replace("http://ipc.localhost", "");
        assert!(
            !ours.contains("http:") && !ours.contains("https:"),
            "{directive} {sources}"
        );
    }
}

#[test]
fn the_page_gets_no_system_object_and_frozen_prototypes() {
    let config = file("tauri.conf.json");
    assert_ne!(config["app"]["withGlobalTauri"], true);
    assert_eq!(config["app"]["security"]["freezePrototype"], true);
    assert_eq!(
        config["app"]["security"]["capabilities"],
        serde_json::json!(["main"]),
        "named, not all in the folder"
    );
}

#[test]
fn the_page_has_no_right_to_files_programs_or_the_network() {
    let capability = file("capabilities/main.json");
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    assert!(capability.get("remote").is_none());
    for right in rights() {
        let known = ["core:event:", "dialog:", "opener:allow-open-path"];
        assert!(known.iter().any(|known| right.starts_with(known)), "{right}");
    }
}

#[test]
fn the_network_is_shut_for_the_page() {
    let window = Window::open();
    let answer = window.script_async(
        "const done = arguments[0]; fetch('https://example.com').then(() => done('open'), (e) => done(String(e)))",
    );
    let answer = answer.unwrap();
    assert_ne!(answer, "open");
    let blocked = window.page_errors();
    assert!(
        blocked.iter().any(|error| error.starts_with("blocked: connect-src")),
        "{answer} {blocked:?}"
    );
}

#[test]
fn a_script_written_into_the_page_does_not_run() {
    let window = Window::open();
    window
        .script(
            "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.__ran = true\">')",
            &[],
        )
        .unwrap();
    let tried = "const done = arguments[0];
        const image = new Image(); image.onerror = () => done(window.__ran ?? false); image.src = 'y'";
    assert_eq!(
        window.script_async(tried).unwrap(),
        false,
        "the policy has no inline scripts"
    );
}

#[test]
fn prototypes_cannot_be_changed_and_rights_are_as_named() {
    let window = Window::open();
    let frozen = window.script("return Object.isFrozen(Object.prototype)", &[]).unwrap();
    assert_eq!(frozen, true);
    assert_eq!(
        window.script("return typeof window.__TAURI__", &[]).unwrap(),
        "undefined"
    );
    let read = "const done = arguments[0];
        window.__TAURI_INTERNALS__.invoke('plugin:opener|open_path', { path: '/etc/passwd' })
          .then(() => done('opened'), (e) => done(String(e)))";
    let answer = window.script_async(read).unwrap().to_string();
    assert!(answer.contains("Not allowed"), "only a PDF may be opened: {answer}");
    // The letters' folder lies beside the drive, in a hidden folder on Linux; this letter does not exist, but it may be asked for.
    let letter = read.replace("/etc/passwd", "/home/anna/.local/share/comeback/drive.letters/1.pdf");
    let answer = window.script_async(&letter).unwrap().to_string();
    assert!(!answer.contains("Not allowed"), "{answer}");
}
