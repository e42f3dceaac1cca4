//! What the window showed, kept for people and held against what must never be: pictures of it, errors of its scripts, violations of
//! WCAG.

use super::driver::Window;
use super::start::PATIENCE;
use std::fmt::Debug;
use std::path::{Path, PathBuf};
use std::time::Instant;

impl Window {
    /// A picture of the window, numbered in the order of the walk; its path.
    pub fn shot(&mut self, name: &str) -> PathBuf {
        // Letters of a face that is still on its way are drawn empty.
        self.until("the faces", |window| {
            Ok(window.script("return document.fonts.status", &[])? == "loaded")
        });
        // A caret that blinks is never twice alike.
        let still = "if (!document.adoptedStyleSheets.length) { const still = new CSSStyleSheet();
            still.replaceSync('* { caret-color: transparent !important }'); document.adoptedStyleSheets = [still] }";
        self.script(still, &[]).expect("the page can be asked");
        self.shown += 1;
        let path = shots().join(format!("{:02}-{name}.png", self.shown));
        // After a change of size or page the window is drawn in parts: the picture is taken when two in a row are alike. On a
        // machine with much to do that may not come; a picture is for people, and the last one will do.
        let mut before = Vec::new();
        let started = Instant::now();
        self.until("the window to be drawn", |window| {
            let picture = window.run(async { window.session().screenshot_as_png().await })?;
            let still = picture == before || started.elapsed() > PATIENCE / 2;
            before = picture;
            Ok(still)
        });
        std::fs::create_dir_all(shots()).expect("a folder for the pictures");
        std::fs::write(&path, &before).expect("a picture");
        path
    }

    pub fn picture(&self, path: &Path) -> Result<(), String> {
        std::fs::create_dir_all(path.parent().unwrap_or(path)).map_err(|error| error.to_string())?;
        self.run(async { self.session().screenshot(path).await })
            .map_err(|error| error.to_string())
    }

    /// Errors of scripts, refused promises and what the content policy blocked since the window opened or the last call.
    pub fn page_errors(&self) -> Vec<String> {
        let errors = self.script("const e = window.__errors; window.__errors = []; return e", &[]);
        let errors = errors.expect("the page can be asked");
        serde_json::from_value(errors).expect("the page was reloaded, its errors are lost: call listen() after it")
    }

    /// Starts keeping errors; needed after a reload only.
    pub fn listen(&self) {
        self.script("PAGE.listen()", &[]).expect("the page can be asked");
    }

    /// Violations of WCAG 2.2 A and AA on the screen as it stands, one line each.
    pub fn axe(&self) -> Vec<String> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(&path).expect("axe-core is installed with the pages (`npm ci` in ui)");
        self.run(async {
            self.session()
                .execute(format!("if (!window.axe) {{ {axe} }}"), vec![])
                .await
        })
        .expect("axe is loaded");
        let ask = "const done = arguments[0];
            axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(
              (r) => done(r.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${v.help}: ${n.target.join(' ')}`))),
              (e) => done([`axe broke off: ${e}`]));";
        let found = self
            .run(async { self.session().execute_async(ask, vec![]).await })
            .expect("axe answers");
        found.convert().expect("a list of violations")
    }
}

pub fn shots() -> PathBuf {
    let usual = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/shots");
    std::env::var_os("COMEBACK_SHOTS").map(PathBuf::from).unwrap_or(usual)
}

/// Fails with every line, not with a count.
pub fn none<T: Debug>(what: &str, found: Vec<T>) {
    assert!(found.is_empty(), "{what}:\n{found:#?}");
}
