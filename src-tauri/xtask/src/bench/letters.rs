//! Letters on paper: one, a hundred as outlines, a thousand as text, beside typst and LibreOffice where they are installed.
//!
//! Both set the same text in print, a page a letter; a hand has a shape of its own for every letter, and an envelope besides,
//! so the ratio says what the hand costs.

use super::{Stop, cargo, house, must, path, step, unwritten};
use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

pub fn bench() -> Result<(), Stop> {
    step("building the letters", || {
        must(
            &mut cargo(
                "build",
                &["--profile", "fast", "-p", "comeback-core", "--example", "letters"],
            ),
            "The letters do not build.",
        )
    })?;
    let folder = house::target()?.join("bench");
    fs::create_dir_all(&folder).map_err(unwritten)?;
    let (one, hundred, bound) = (measure("one")?, measure("hundred")?, measure("bound")?);
    let thousand = measure("thousand")?;
    let peers = [typst(&folder)?, office(&folder)?];
    println!("\n| work | result | beside typst | beside LibreOffice |\n|---|---|---|---|");
    println!(
        "| preview of an edited letter | {:.0} ms | – | – |",
        number(&one, "preview_s") * 1000.0
    );
    println!(
        "| one letter and its envelope, outlines | {:.0} ms, {:.0} KB; the first of the day {:.0} ms | – | – |",
        number(&one, "warm_s") * 1000.0,
        number(&one, "kb_a_letter"),
        number(&one, "cold_s") * 1000.0
    );
    row("100, outlines", 100.0, &hundred, peers);
    row("100 approved, bound into one job", 100.0, &bound, peers);
    row("1 000, text", 1000.0, &thousand, peers);
    for (peer, seconds) in ["typst", "LibreOffice"].into_iter().zip(peers) {
        let told = seconds.map_or_else(|| "not on this machine".to_owned(), |seconds| format!("{seconds:.1} s"));
        println!("| {peer}: 1 000 printed pages of the same text | {told} | | |");
    }
    Ok(())
}

fn number(from: &HashMap<String, f64>, name: &str) -> f64 {
    from.get(name).copied().unwrap_or(f64::NAN)
}

/// A row of the table: how many letters, how long, and how many times what each peer needs for as many pages.
fn row(name: &str, count: f64, of: &HashMap<String, f64>, peers: [Option<f64>; 2]) {
    let seconds = number(of, "seconds");
    let [typst, office] = peers.map(|peer| {
        peer.map_or_else(
            || "not on this machine".to_owned(),
            |peer| format!("{:.2}", seconds / (peer * count / 1000.0)),
        )
    });
    println!(
        "| {name} | {seconds:.1} s, {:.1} KB each, {:.0} MB of memory | {typst} | {office} |",
        number(of, "kb_a_letter"),
        number(of, "peak_mb"),
    );
}

fn measure(work: &str) -> Result<HashMap<String, f64>, Stop> {
    let program = house::target()?
        .join("fast/examples")
        .join(format!("letters{}", std::env::consts::EXE_SUFFIX));
    let told = Command::new(&program)
        .args(["measure", work])
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| Stop::because(format!("{} does not start: {error}", program.display())))?;
    if !told.status.success() {
        return Err(Stop::because(format!("letters measure {work} failed")));
    }
    let text = String::from_utf8_lossy(&told.stdout);
    println!("  letters {work}: {}", text.trim().replace('\n', ", "));
    let lines = text.lines().filter_map(|line| line.split_once(' '));
    Ok(lines
        .filter_map(|(name, number)| Some((name.to_owned(), number.parse().ok()?)))
        .collect())
}

/// The text of the Russian letter, paragraph by paragraph.
fn text() -> Result<String, Stop> {
    let file = house::root().join("src-tauri/core/examples/letters/russian.txt");
    fs::read_to_string(&file).map_err(|error| Stop::because(format!("{}: {error}", file.display())))
}

/// Seconds for a thousand pages; `None` where there is no such program.
fn timed(name: &str, command: &mut Command) -> Option<f64> {
    let started = Instant::now();
    let done = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
    let seconds = started.elapsed().as_secs_f64();
    let done = done.is_ok_and(|status| status.success());
    if done {
        println!("  {name}: 1 000 printed pages in {seconds:.1} s");
    } else {
        println!("  no {name} on this machine: no ratio to it");
    }
    done.then_some(seconds)
}

/// By its program, or by its package for Python.
fn typst(folder: &Path) -> Result<Option<f64>, Stop> {
    let mut source = String::from("#set page(paper: \"a4\")\n#set text(size: 12pt)\n");
    let letter = text()?.replace(['#', '@', '$', '_', '*'], " ").replace('\n', "\n\n");
    for index in 0..1000 {
        source.push_str(&format!("{letter}\n\nNr. {index}\n#pagebreak(weak: true)\n"));
    }
    let (from, to) = (folder.join("letters.typ"), folder.join("letters-typst.pdf"));
    fs::write(&from, source).map_err(unwritten)?;
    let by_program = timed("typst", Command::new("typst").arg("compile").arg(&from).arg(&to));
    if by_program.is_some() {
        return Ok(by_program);
    }
    let script = "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2])";
    let mut python = Command::new("python3");
    python.args(["-c", script]).arg(&from).arg(&to);
    Ok(timed("typst for Python", &mut python))
}

fn office(folder: &Path) -> Result<Option<f64>, Stop> {
    let escaped = text()?.replace('&', "&amp;").replace('<', "&lt;");
    let letter: String = escaped.lines().map(|line| format!("<text:p>{line}</text:p>")).collect();
    let mut source = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document \
         xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" \
         xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" \
         xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" office:version=\"1.2\" \
         office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:automatic-styles>\
         <style:style style:name=\"N\" style:family=\"paragraph\"><style:paragraph-properties \
         fo:break-before=\"page\"/></style:style></office:automatic-styles><office:body><office:text>",
    );
    for index in 0..1000 {
        source.push_str(&format!("<text:p text:style-name=\"N\">{index}</text:p>{letter}"));
    }
    source.push_str("</office:text></office:body></office:document>");
    let from = folder.join("letters.fodt");
    fs::write(&from, source).map_err(unwritten)?;
    let mut office = Command::new("soffice");
    office
        .args(["--headless", "--convert-to", "pdf", "--outdir", path(folder)])
        .arg(&from);
    Ok(timed("LibreOffice", &mut office))
}
