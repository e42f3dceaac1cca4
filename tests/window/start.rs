//! Starting WebKitWebDriver, which in turn starts the app with the surroundings given here.

use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long anything in the window may take to appear.
pub const PATIENCE: Duration = Duration::from_secs(10);

pub fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its number").port()
}

/// A home of its own for the app, and the clock of the place the sample firm works in.
pub fn webkit_driver(port: u16, home: &Path) -> Child {
    let log = std::fs::File::create(home.join("driver.log")).expect("a log");
    let mut driver = Command::new("WebKitWebDriver")
        .arg(format!("--port={port}"))
        .env("TAURI_AUTOMATION", "true")
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("HOME", home)
        .env("XDG_DATA_HOME", home.join("data"))
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("XDG_CACHE_HOME", home.join("cache"))
        .env("TZ", "Europe/Moscow")
        .env("NO_AT_BRIDGE", "1")
        .env_remove("COMEBACK_DATA")
        .stdout(Stdio::null())
        .stderr(log)
        .spawn()
        .expect("WebKitWebDriver is installed (Debian package webkit2gtk-driver)");
    let started = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        let ended = driver.try_wait().expect("the driver can be asked");
        assert!(
            ended.is_none() && started.elapsed() < PATIENCE,
            "WebKitWebDriver does not start: {ended:?}"
        );
        std::thread::sleep(Duration::from_millis(20));
    }
    driver
}
