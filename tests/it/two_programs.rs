//! Two programs on one drive: a window sees what another window, or an import at night, has written.

use comeback_core::api::{App, Changed, areas};
use comeback_core::testing::Drive;
use serde_json::json;
use std::sync::{Arc, Mutex};

#[test]
fn a_window_is_told_what_another_program_has_written() {
    let drive = Drive::with_lost_client("Kolos");
    let told: Arc<Mutex<Vec<Changed>>> = Arc::default();
    let heard = Arc::clone(&told);
    drive
        .app()
        .listen(Box::new(move |tables| heard.lock().unwrap().push(areas(tables))));
    let changes = || std::mem::take(&mut *told.lock().unwrap());

    drive.app().look_outside().unwrap();
    assert_eq!(changes(), [], "nobody has written");
    let case = drive.open_case("Kolos", "Svetlana");
    assert_eq!(changes().len(), 1, "its own step, told once");
    drive.app().look_outside().unwrap();
    assert_eq!(changes(), [], "and not again as somebody else's");

    let window = App::open(drive.app().path(), Some(drive.today())).unwrap();
    let other = |name: &str, body: serde_json::Value| {
        let mut silent = comeback_core::api::Progress::silent();
        comeback_core::api::dispatch(&window, name, &body.to_string(), &mut silent).unwrap()
    };
    other("cases.severity", json!({ "case_id": case, "severity": 4 }));
    drive.app().look_outside().unwrap();
    let seen = changes();
    assert_eq!(seen.len(), 1);
    for area in ["cases", "today", "results", "clients", "expenses", "drive"] {
        assert!(seen[0].tags.contains(area), "{area} may differ: {:?}", seen[0].tags);
    }
    drive.app().look_outside().unwrap();
    assert_eq!(changes(), [], "told once");
    assert_eq!(drive.case(case)["severity_ours"], 4, "and it is there to be read");

    drive.must("cases.severity", json!({ "case_id": case, "severity": 2 }));
    window.look_outside().unwrap();
    assert!(other("cases.get", json!({ "id": case })).contains("\"severity_ours\":2"));
}
