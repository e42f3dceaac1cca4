//! The built app in its real window, driven as a person would: by what is written on the screen.
//!
//! Every look waits up to ten seconds for what it looks for and then fails with what was there instead; nothing sleeps and
//! hopes. One [`Window`] has a home folder, a drive and a WebKitWebDriver of its own.

pub use super::pictures::none;
use super::pictures::shots;
use super::start::{PATIENCE, free_port, webkit_driver};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::process::Child;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use thirtyfour::common::capabilities::desiredcapabilities::Capabilities;
use thirtyfour::error::WebDriverResult;
use thirtyfour::{WebDriver, WebElement};
use tokio::runtime::Runtime;

pub const TODAY: &str = "2026-11-24";
const PAGE: &str = include_str!("page.js");

pub struct Window {
    runtime: Runtime,
    session: Option<WebDriver>,
    driver: Child,
    address: String,
    home: TempDir,
    within: Option<String>,
    pub(super) shown: u32,
}

impl Window {
    /// The app on a drive that does not exist yet, on 24 November 2026.
    pub fn open() -> Window {
        Window::open_with(&[])
    }

    /// The same, started with words of its own: files to import, or options that outweigh the usual ones.
    pub fn open_with(words: &[&str]) -> Window {
        let home = tempfile::Builder::new()
            .prefix("comeback-window-")
            .tempdir()
            .expect("a temporary home");
        let port = free_port();
        let driver = webkit_driver(port, home.path());
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let address = format!("http://127.0.0.1:{port}");
        let mut window = Window {
            runtime,
            session: None,
            driver,
            address,
            home,
            within: None,
            shown: 0,
        };
        window.start(words);
        window
    }

    /// Closes the app and opens it again on the same drive.
    pub fn reopen(&mut self) {
        self.reopen_with(&[]);
    }

    pub fn reopen_with(&mut self, words: &[&str]) {
        self.close();
        self.start(words);
    }

    fn start(&mut self, words: &[&str]) {
        let app = std::env::var("COMEBACK_APP")
            .expect("COMEBACK_APP has to name the built window; `cargo xtask test` builds it and sets it");
        let drive = self.drive();
        let mut args = vec!["--data", drive.to_str().expect("a path in UTF-8"), "--today", TODAY];
        args.extend(words);
        let wanted = json!({ "webkitgtk:browserOptions": { "binary": app, "args": args } });
        let wanted = Capabilities::from(wanted.as_object().cloned().unwrap_or_default());
        let session = self
            .runtime
            .block_on(WebDriver::new(&self.address, wanted))
            .expect("the app starts");
        self.session = Some(session);
        self.until("the page", |window| {
            Ok(window.script("return document.readyState", &[])? == "complete")
        });
        self.listen();
    }

    fn close(&mut self) {
        if let Some(session) = self.session.take() {
            self.runtime.block_on(session.quit()).ok();
        }
    }

    /// The file the app works on.
    pub fn drive(&self) -> PathBuf {
        self.home.path().join("drive.db")
    }

    /// A file in the window's own home, for an import.
    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.home.path().join(name);
        std::fs::write(&path, bytes).expect("a file in the home");
        path.to_str().expect("a path in UTF-8").to_owned()
    }

    // ---- acting -------------------------------------------------------------------------------------------------------

    /// Acts within the smallest part of the page (row, card, dialog) that holds this text.
    pub fn within<T>(&mut self, text: &str, act: impl FnOnce(&mut Window) -> T) -> T {
        let outer = self.within.replace(text.to_owned());
        let done = act(self);
        self.within = outer;
        done
    }

    /// Presses what carries this name: a button, a link, a tab, a choice, a label.
    pub fn click(&mut self, name: &str) {
        self.act("press", name, |runtime, element| runtime.block_on(element.click()));
    }

    /// Empties the field with this label and types.
    pub fn type_into(&mut self, label: &str, text: &str) {
        let found = self.by_field(label);
        let kind = self.run(async { found.prop("type").await }).ok().flatten();
        if kind.is_some_and(|kind| ["date", "time", "month", "range", "color"].contains(&kind.as_str())) {
            self.on_element("PAGE.fill(arguments[0], arguments[1])", &found, json!(text));
            return;
        }
        self.act("field", label, |runtime, element| {
            runtime.block_on(async {
                element.click().await?;
                element.clear().await?;
                element.send_keys(text).await
            })
        });
    }

    /// Takes an option of a list, of a group of radios or of a list that opens.
    pub fn choose(&mut self, label: &str, option: &str) {
        let choice = self.find("choice", label);
        let inside = "const o = PAGE.find('option', arguments[1], arguments[0]); return o?.labels?.[0] ?? o";
        if let Some(found) = self.element(inside, &[json_of(&choice), json!(option)]) {
            let native =
                self.on_element("return arguments[0].tagName === 'OPTION'", &found, Value::Null) == json!(true);
            if native {
                let pick = "PAGE.fill(arguments[0].closest('select'), arguments[0].value)";
                self.on_element(pick, &found, Value::Null);
            } else {
                self.run(async { found.click().await }).expect("the option is pressed");
            }
            return;
        }
        self.run(async { choice.click().await }).expect("the list opens");
        let within = self.within.take();
        self.act("option", option, |runtime, element| runtime.block_on(element.click()));
        self.within = within;
    }

    /// Sets or clears a tick.
    pub fn tick(&mut self, label: &str, on: bool) {
        let now = "return arguments[0].checked ?? arguments[0].getAttribute('aria-checked') === 'true'";
        let mut pressed: Option<Instant> = None;
        self.until(&self.wanted("tick", label), |window| {
            let Some(found) = window.look("tick", label) else {
                return Ok(false);
            };
            if window.on_element(now, &found, Value::Null) == json!(on) {
                return Ok(true);
            }
            let target = window.element("return arguments[0].labels?.[0] ?? arguments[0]", &[json_of(&found)]);
            let target = target.unwrap_or(found);
            // A tick that is being saved shows it late; only a press that went astray is made again.
            let answered_late = pressed.is_some_and(|at| at.elapsed() < Duration::from_secs(2));
            if !answered_late && window.rests(&target) {
                pressed = Some(Instant::now());
                window.run(async { target.click().await })?;
            }
            Ok(false)
        });
    }

    // ---- looking ------------------------------------------------------------------------------------------------------

    pub fn by_button(&self, name: &str) -> WebElement {
        self.find("button", name)
    }

    pub fn by_field(&self, label: &str) -> WebElement {
        self.find("field", label)
    }

    /// What stands in the field with this label.
    pub fn value(&self, label: &str) -> String {
        let found = self.by_field(label);
        let value = self.on_element(
            "return PAGE.plain(arguments[0].value ?? arguments[0].innerText)",
            &found,
            Value::Null,
        );
        value.as_str().unwrap_or_default().to_owned()
    }

    /// Waits for this text on the page. Spaces of every width count as one.
    pub fn see(&self, text: &str) {
        self.until(&format!("«{text}»"), |window| window.reads(text));
    }

    /// Waits until this text is gone.
    pub fn see_no_more(&self, text: &str) {
        self.until(&format!("no more «{text}»"), |window| {
            window.reads(text).map(|there| !there)
        });
    }

    /// Waits until the page has this heading and what it shows has come.
    pub fn until_heading(&self, words: &str) {
        self.until(&format!("the page «{words}»"), |window| {
            let ask = "return document.querySelector('h1')?.innerText.includes(arguments[0]) && !document.querySelector('[aria-busy=true]')";
            Ok(window.script(ask, &[json!(words)])? == json!(true))
        });
    }

    /// Goes to a page by its address and waits until what it shows has come.
    pub fn go(&self, path: &str) {
        self.script("location.hash = arguments[0]", &[json!(path)])
            .expect("the page can be asked");
        self.until_shown(path);
    }

    /// Waits until the page with this address stands there, drawn and read.
    pub fn until_shown(&self, path: &str) {
        self.until(&format!("the page {path}"), |window| {
            let ask = "return location.hash.slice(1).startsWith(arguments[0]) && PAGE.shown()";
            Ok(window.script(ask, &[json!(path)])? == json!(true))
        });
    }

    /// Waits for something that has no words of its own.
    pub fn until_there(&self, selector: &str) {
        self.until(selector, |window| {
            Ok(window.script(
                "return document.querySelector(arguments[0]) !== null",
                &[json!(selector)],
            )? == json!(true))
        });
    }

    /// Asks the core as the page does.
    pub fn ask(&self, command: &str, request: Value) -> Value {
        let ask = format!(
            "const done = arguments[0];
            window.__TAURI_INTERNALS__.invoke('rpc', {{ name: '{command}', body: JSON.stringify({request}) }}).then(done, done)"
        );
        let told = self.script_async(&ask).expect("the core can be asked");
        serde_json::from_str(told.as_str().unwrap_or_default()).expect("the core answers in JSON")
    }

    /// All text of the page, as it is read.
    pub fn text(&self) -> String {
        let text = self.script("return PAGE.text()", &[]).expect("the page can be read");
        text.as_str().unwrap_or_default().to_owned()
    }

    fn reads(&self, text: &str) -> WebDriverResult<bool> {
        Ok(self.script("return PAGE.text().includes(PAGE.plain(arguments[0]))", &[json!(text)])? == json!(true))
    }

    /// Runs a script in the page; for what cannot be seen.
    pub fn script(&self, script: &str, with: &[Value]) -> WebDriverResult<Value> {
        let script = format!("{PAGE}\n{script}");
        let returned = self.run(async { self.session().execute(script, with.to_vec()).await })?;
        Ok(returned.json().clone())
    }

    /// Runs a script that ends by calling its last argument.
    pub fn script_async(&self, script: &str) -> WebDriverResult<Value> {
        let returned = self.run(async { self.session().execute_async(script.to_owned(), vec![]).await })?;
        Ok(returned.json().clone())
    }

    // ---- inside -------------------------------------------------------------------------------------------------------

    pub(super) fn session(&self) -> &WebDriver {
        self.session.as_ref().expect("the window is open")
    }

    pub(super) fn run<T>(&self, work: impl Future<Output = T>) -> T {
        self.runtime.block_on(work)
    }

    pub(super) fn element(&self, script: &str, with: &[Value]) -> Option<WebElement> {
        let script = format!("{PAGE}\n{script}");
        self.run(async { self.session().execute(script, with.to_vec()).await })
            .ok()?
            .element()
            .ok()
    }

    fn on_element(&self, script: &str, element: &WebElement, with: Value) -> Value {
        self.script(script, &[json_of(element), with])
            .expect("the page can be asked")
    }

    fn look(&self, kind: &str, name: &str) -> Option<WebElement> {
        let script = "const scope = arguments[2] ? PAGE.part(arguments[2]) : document;
            return scope && PAGE.find(arguments[0], arguments[1], scope)";
        self.element(script, &[json!(kind), json!(name), json!(self.within)])
    }

    fn find(&self, kind: &str, name: &str) -> WebElement {
        let mut found = None;
        self.until(&self.wanted(kind, name), |window| {
            found = window.look(kind, name);
            Ok(found.is_some())
        });
        found.expect("just found")
    }

    /// Finds and acts, again as long as the thing is covered, moving or not ready yet.
    fn act(&self, kind: &str, name: &str, mut act: impl FnMut(&Runtime, &WebElement) -> WebDriverResult<()>) {
        self.until(&self.wanted(kind, name), |window| match window.look(kind, name) {
            None => Ok(false),
            Some(element) if window.rests(&element) => act(&window.runtime, &element).map(|()| true),
            Some(_) => Ok(false),
        });
    }

    /// Whether it stands where it stood a moment ago: a press lands on a place, and what has just been drawn moves others on.
    fn rests(&self, element: &WebElement) -> bool {
        let place = "arguments[0].scrollIntoView({ block: 'nearest', inline: 'nearest' });
            return JSON.stringify(arguments[0].getBoundingClientRect())";
        let place = || self.script(place, &[json_of(element)]).ok();
        place().is_some_and(|first| place() == Some(first))
    }

    fn wanted(&self, kind: &str, name: &str) -> String {
        let within = self
            .within
            .as_ref()
            .map(|text| format!(" within «{text}»"))
            .unwrap_or_default();
        let named = self
            .script("return PAGE.names(arguments[0])", &[json!(kind)])
            .unwrap_or_default();
        format!("a {kind} «{name}»{within} (at first there were {named})")
    }

    pub fn until(&self, what: &str, mut holds: impl FnMut(&Window) -> WebDriverResult<bool>) {
        let started = Instant::now();
        loop {
            let answer = holds(self);
            if matches!(answer, Ok(true)) {
                return;
            }
            if started.elapsed() > PATIENCE {
                let why = answer.err().map(|error| format!(" ({error})")).unwrap_or_default();
                let errors = self.page_errors();
                panic!(
                    "looked for {what} in vain{why}; errors of the page: {errors:?}; on the page stands:\n{}",
                    self.text()
                );
            }
            self.run(async { tokio::time::sleep(Duration::from_millis(40)).await });
        }
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if std::thread::panicking() && self.session.is_some() {
            let test = std::thread::current().name().unwrap_or("window").replace("::", "-");
            let path = shots().join(format!("failed-{test}.png"));
            match self.picture(&path) {
                Ok(()) => eprintln!("the window as it failed: {}", path.display()),
                Err(error) => eprintln!("no picture of the failure: {error}"),
            }
        }
        self.close();
        self.driver.kill().ok();
        self.driver.wait().ok();
    }
}

fn json_of(element: &WebElement) -> Value {
    element.to_json().expect("an element has an id")
}
