//! One measured piece of work on a drive, in a process of its own so that its memory is its own; `cargo xtask bench` runs it.
//!
//! usage: bench import DB FILE… | stop DB FILE… | search DB | open DB
//! Prints names and numbers, one a line: seconds, milliseconds or megabytes, as the name says.

use comeback_core::api::{App, Progress, Step, dispatch};
use serde_json::{Value, json};
use std::error::Error;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (Some(work), Some(drive)) = (arguments.first(), arguments.get(1)) else {
        return Err("usage: bench import DB FILE… | stop DB FILE… | search DB | open DB".into());
    };
    let today = "2026-11-22".parse()?;
    let started = Instant::now();
    let app = App::open(Path::new(drive), Some(today))?;
    println!("opened_s {:.3}", started.elapsed().as_secs_f64());
    match work.as_str() {
        "import" => import(&app, &arguments[2..])?,
        "stop" => stop(&app, &arguments[2..])?,
        "search" => search(&app)?,
        "recount" => recount(&app)?,
        _ => open(&app)?,
    }
    println!("peak_mb {:.0}", peak_mb());
    Ok(())
}

fn call(app: &App, name: &str, request: &Value) -> Result<Value, Box<dyn Error>> {
    let answer = dispatch(app, name, &request.to_string(), &mut Progress::silent());
    let answer = answer.map_err(|error| format!("{name}: {error:?}"))?;
    Ok(serde_json::from_str(&answer)?)
}

/// How long the work went on without looking whether it is to stop, between which two steps.
#[derive(Default)]
struct Heard {
    last: (f64, Option<Step>),
    longest: (f64, Option<Step>, Option<Step>),
}

impl Heard {
    fn step(&mut self, now: f64, step: Option<Step>) {
        if now - self.last.0 > self.longest.0 {
            self.longest = (now - self.last.0, self.last.1, step);
        }
        if now - self.last.0 > 0.3 {
            eprintln!(
                "{now:.2} after {:.2} s: {:?} .. {step:?}",
                now - self.last.0,
                self.last.1
            );
        }
        self.last = (now, step);
    }
}

fn import(app: &App, paths: &[String]) -> Result<(), Box<dyn Error>> {
    let files: Vec<Value> = paths
        .iter()
        .map(|path| json!({ "path": path, "options": {} }))
        .collect();
    let (started, heard) = (Instant::now(), Arc::new(Mutex::new(Heard::default())));
    let hearing = Arc::clone(&heard);
    let tell = move |step| {
        if let Ok(mut heard) = hearing.lock() {
            heard.step(started.elapsed().as_secs_f64(), Some(step));
        }
    };
    let request = json!({ "files": files, "skip_problems": false }).to_string();
    let answer = dispatch(
        app,
        "import.run",
        &request,
        &mut app.jobs.start("bench", Box::new(tell)),
    );
    let ended = started.elapsed().as_secs_f64();
    let result: Value = serde_json::from_str(&answer.map_err(|error| format!("{error:?}"))?)?;
    println!("import_s {ended:.3}");
    if let Ok(mut heard) = heard.lock() {
        heard.step(ended, None);
        println!("longest_deaf_s {:.3}", heard.longest.0);
        eprintln!("longest without a look at whether to stop: {:?}", heard.longest);
    }
    for count in ["clients_new", "orders_new", "same", "newly_lost"] {
        println!("{count} {}", result[count]);
    }
    Ok(())
}

/// How long an import goes on after it is told to stop, at moments all along its way.
fn stop(app: &App, paths: &[String]) -> Result<(), Box<dyn Error>> {
    const MOMENTS: u32 = 16;
    let files: Vec<Value> = paths
        .iter()
        .map(|path| json!({ "path": path, "options": {} }))
        .collect();
    let request = json!({ "files": files, "skip_problems": false }).to_string();
    let run = |after: Option<Duration>| {
        let mut progress = app.jobs.start("bench", Box::new(|_| {}));
        std::thread::scope(|scope| {
            let work = scope.spawn(|| dispatch(app, "import.try", &request, &mut progress).is_ok());
            let told = after.map(|after| {
                std::thread::sleep(after);
                app.jobs.cancel("bench");
                Instant::now()
            });
            work.join()
                .map(|whole| told.filter(|_| !whole).map(|told| told.elapsed().as_secs_f64()))
        })
    };
    let started = Instant::now();
    run(None).map_err(|_| "the work broke off")?;
    let whole = started.elapsed();
    let mut longest = 0.0_f64;
    for moment in 0..MOMENTS {
        let after = whole * (2 * moment + 1) / (2 * MOMENTS);
        let took = run(Some(after)).map_err(|_| "the work broke off")?.unwrap_or_default();
        eprintln!("told after {:.2} s, stopped {took:.3} s later", after.as_secs_f64());
        longest = longest.max(took);
    }
    println!("stop_max_s {longest:.3}");
    Ok(())
}

/// As a person types: each beginning of a few hundred names, phones and addresses.
fn search(app: &App) -> Result<(), Box<dyn Error>> {
    let page = |offset: usize| {
        call(
            app,
            "clients.list",
            &json!({ "search": "", "offset": offset, "limit": 1 }),
        )
    };
    let started = Instant::now();
    let total = page(0)?["total"].as_u64().unwrap_or(0) as usize;
    println!("index_s {:.3}", started.elapsed().as_secs_f64());
    let mut times = Vec::new();
    for at in 0..60 {
        let client = page(at * total / 60)?;
        let name = client["rows"][0]["name"].as_str().unwrap_or_default().to_owned();
        let inner: String = name.chars().skip(6).take(6).collect();
        let texts = [
            name,
            inner.to_uppercase(),
            format!("8 900 {at:03} {:02}", at * 7 % 100),
            format!("c{at}@exa"),
        ];
        for text in texts {
            let letters: Vec<char> = text.chars().collect();
            for typed in 1..=letters.len().min(12) {
                let text: String = letters[..typed].iter().collect();
                let started = Instant::now();
                call(app, "search.find", &json!({ "text": text }))?;
                times.push(started.elapsed().as_secs_f64() * 1000.0);
            }
        }
    }
    times.sort_by(f64::total_cmp);
    for (name, share) in [("search_p50_ms", 0.5), ("search_p95_ms", 0.95), ("search_max_ms", 1.0)] {
        let at = ((times.len() as f64 * share).ceil() as usize).clamp(1, times.len()) - 1;
        println!("{name} {:.2}", times[at]);
    }
    println!("searches {}", times.len());
    Ok(())
}

/// As the window does in its quiet seconds; then what a click waits for.
fn open(app: &App) -> Result<(), Box<dyn Error>> {
    let milliseconds = |name: &str, request: Value| -> Result<f64, Box<dyn Error>> {
        let started = Instant::now();
        call(app, name, &request)?;
        Ok(started.elapsed().as_secs_f64() * 1000.0)
    };
    let started = Instant::now();
    app.make_ready()?;
    app.make_ready()?;
    println!("ready_ms {:.1}", started.elapsed().as_secs_f64() * 1000.0);
    for name in [
        "today.list",
        "losses.list",
        "targets.list",
        "clients.list",
        "cases.list",
        "results.get",
    ] {
        println!("{name}_ms {:.1}", milliseconds(name, json!({}))?);
    }
    let targets = [
        "place", "client", "city", "group", "verdict", "abc", "xyz", "yearly", "chance", "days", "expected", "signal",
        "lost_by",
    ];
    let losses = ["client", "group", "when", "signal", "served", "yearly"];
    let clients = [
        "name", "city", "group", "served", "orders", "last", "total", "yearly", "abc", "debt", "state",
    ];
    for (name, columns) in [
        ("targets.list", &targets[..]),
        ("losses.rows", &losses[..]),
        ("clients.list", &clients[..]),
    ] {
        let mut worst: f64 = 0.0;
        for column in columns {
            for down in [false, true] {
                let asked = match name {
                    "targets.list" => json!({ "sort": column, "down": down, "text": "а" }),
                    "losses.rows" => json!({ "count": 100, "sort": column, "filters": { "text": "а" } }),
                    _ => json!({ "sort": column, "down": down, "filters": { "orders_from": 2 } }),
                };
                worst = worst.max(milliseconds(name, asked)?);
            }
        }
        println!("{name}_sorted_ms {worst:.1}");
    }
    Ok(())
}

/// Everybody counted again, as after a change of the settings, and the buying model fitted anew.
fn recount(app: &App) -> Result<(), Box<dyn Error>> {
    let mut settings = call(app, "settings.get", &json!({}))?;
    let mut best = f64::INFINITY;
    // Nobody in the files has complained: everybody is counted and comes out as he was.
    for days in [8, 9, 10] {
        settings["complaint_days"] = json!(days);
        let started = Instant::now();
        call(app, "settings.save", &settings)?;
        best = best.min(started.elapsed().as_secs_f64());
    }
    println!("recount_s {best:.3}");
    let started = Instant::now();
    call(app, "model.get", &json!({ "fresh": true }))?;
    println!("model_s {:.3}", started.elapsed().as_secs_f64());
    let started = Instant::now();
    call(app, "model.course", &json!({}))?;
    println!("course_s {:.3}", started.elapsed().as_secs_f64());
    Ok(())
}

/// The most memory this process has had, where the system tells (Linux); otherwise 0.
fn peak_mb() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kilobytes.unwrap_or(0.0) / 1024.0
}
