//! Letters on paper without a drive, to look at them and to measure them.
//!
//! usage: letters look FOLDER       a letter and an envelope of every hand in three languages, as PDF
//!        letters measure           prints names and numbers, one a line

use chrono::NaiveDate;
use comeback_core::domain::language::Language;
use comeback_core::output::Unprintable;
use comeback_core::output::handwriting::{
    Address, Custom, Envelope, Feed, Hand, HandName, Letterhead, Page, Paper, Ruling, Sheet, Size, Way, plotter, svg,
    test_page, write, write_envelope,
};
use comeback_core::output::pdf::{self, About};
use std::error::Error;
use std::path::Path;
use std::time::Instant;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["look", folder] => look(Path::new(folder)),
        ["measure", work] => measure(work),
        _ => Err("usage: letters look FOLDER | letters measure one | hundred | bound | thousand".into()),
    }
}

fn made_on() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default()
}

fn look(folder: &Path) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(folder)?;
    let put = |name: &str, pages: &[Page]| -> Result<(), Box<dyn Error>> {
        let bytes = pdf::print(pages, name, "", made_on())?;
        println!("{name} {} KB", bytes.len() / 1000);
        std::fs::write(folder.join(format!("{name}.pdf")), bytes)?;
        let about = About {
            title: name.to_owned(),
            author: String::new(),
            made_on: made_on(),
        };
        let many = pdf::print_many(1, |_| Ok(pages.to_vec()), &about, &mut |_| true);
        let many = many.map_err(|stopped| stopped.why)?.unwrap_or_default();
        std::fs::write(folder.join(format!("{name}-text.pdf")), many)?;
        Ok(())
    };
    for name in HandName::ALL {
        for language in Language::ALL {
            let (sheet, envelope) = letter(language);
            let hand = Hand::of(name);
            let mut pages = write(&sheet, &hand, 7)?;
            pages.push(write_envelope(&envelope, &hand, 7)?);
            let hand = format!("{name:?}-{}", language.tag()).to_lowercase();
            put(&hand, &pages)?;
            if pages[0].writer.forms.has_centre_lines() {
                let drawn = plotter::page(&pages[0]).map_err(|missing| format!("no stroke for {:?}", missing.0))?;
                std::fs::write(folder.join(format!("{hand}-plotter.svg")), drawn)?;
            }
        }
    }
    let (sheet, envelope) = letter(Language::Ru);
    for (name, ruling) in [("lined", Ruling::Lined), ("squared", Ruling::Squared)] {
        let mut sheet = sheet.clone();
        sheet.paper = Paper::A4.ruled(ruling);
        sheet.paper.letterhead = (ruling == Ruling::Lined).then(letterhead);
        let hand = Hand {
            corrections: true,
            ..Hand::of(HandName::Quick)
        };
        put(name, &write(&sheet, &hand, 3)?)?;
    }
    let mut small = sheet.clone();
    small.paper = Paper::A5;
    small.paragraphs.truncate(2);
    put("a5", &write(&small, &Hand::of(HandName::Fine), 3)?)?;
    let card = Sheet {
        paper: Paper::BUSINESS_CARD,
        language: Language::Ru,
        paragraphs: vec![other(0)],
        signature: other(1),
        ..Sheet::default()
    };
    put("card", &write(&card, &Hand::of(HandName::Quick), 3)?)?;
    let c6 = Envelope {
        size: Size::C6,
        ..envelope
    };
    put("c6", &[write_envelope(&c6, &Hand::of(HandName::Clear), 3)?])?;
    put("test-page", &[test_page(Size::A4, Language::En, &[])?])
}

fn measure(work: &str) -> Result<(), Box<dyn Error>> {
    let hand = Hand::of(HandName::Quick);
    let (sheet, envelope) = letter(Language::Ru);
    // Each letter differs, as it does in life.
    let one = |index: usize| {
        let mut sheet = sheet.clone();
        sheet.addressee.push(format!("№ {}", 4817 + index));
        let seed = index as u64;
        let mut pages = write(&sheet, &hand, seed)?;
        pages.push(write_envelope(&envelope, &hand, seed)?);
        Ok::<_, Unprintable>(pages)
    };
    let started = Instant::now();
    let tell = |name: &str, number: f64| println!("{name} {number:.3}");
    let (count, bytes) = match work {
        "one" => {
            let bytes = pdf::print(&one(1)?, "", "", made_on())?;
            tell("cold_s", started.elapsed().as_secs_f64());
            let again = Instant::now();
            pdf::print(&one(2)?, "", "", made_on())?;
            tell("warm_s", again.elapsed().as_secs_f64());
            let preview = Instant::now();
            let pages = one(3)?;
            let size: usize = pages.iter().map(|page| svg::page(page).len()).sum();
            tell("preview_s", preview.elapsed().as_secs_f64());
            tell("preview_kb", size as f64 / 1000.0);
            (1, bytes.len())
        }
        "hundred" => {
            let mut pages = Vec::new();
            for index in 0..100 {
                pages.extend(one(index)?);
            }
            (100, pdf::print(&pages, "", "", made_on())?.len())
        }
        "bound" => (100, bound(&one)?),
        _ => {
            let about = About {
                title: String::new(),
                author: String::new(),
                made_on: made_on(),
            };
            let printed = pdf::print_many(1000, one, &about, &mut |_| true);
            let printed = printed.map_err(|stopped| stopped.why)?;
            (1000, printed.unwrap_or_default().len())
        }
    };
    tell("seconds", started.elapsed().as_secs_f64());
    tell("kb_a_letter", bytes as f64 / 1000.0 / f64::from(count));
    tell("peak_mb", peak_mb());
    Ok(())
}

/// A hundred letters that lie in the drive, bound into one job for a printer that takes envelopes by their left edge.
fn bound(one: &impl Fn(usize) -> Result<Vec<Page>, Unprintable>) -> Result<usize, Box<dyn Error>> {
    let file = pdf::print(&one(1)?, "", "", made_on())?;
    let envelope = Feed {
        way: Way::Left,
        ..Feed::default()
    };
    let part = pdf::Part {
        file: &file,
        pages: vec![Some(Feed::default()), Some(envelope)],
    };
    let about = About {
        title: String::new(),
        author: String::new(),
        made_on: made_on(),
    };
    let started = Instant::now();
    let job = pdf::bind(&vec![part; 100], &about)?;
    println!("bind_s {:.3}", started.elapsed().as_secs_f64());
    Ok(job.len())
}

/// The most memory this process has had, where the system tells (Linux); otherwise 0.
fn peak_mb() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kilobytes.unwrap_or(0.0) / 1024.0
}

fn letterhead() -> Letterhead {
    Letterhead {
        name: other(2),
        lines: vec![other(3)],
    }
}

/// A line of what else is written in these pictures.
fn other(line: usize) -> String {
    OTHER.lines().nth(line).unwrap_or_default().to_owned()
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

fn letter(language: Language) -> (Sheet, Envelope) {
    let text = match language {
        Language::Ru => RUSSIAN,
        Language::Bg => BULGARIAN,
        Language::En => ENGLISH,
    };
    let parts: Vec<&str> = text.split("\n\n").collect();
    let sheet = Sheet {
        language,
        addressee: lines(parts[0]),
        greeting: parts[1].to_owned(),
        paragraphs: lines(parts[2]),
        closing: parts[3].to_owned(),
        signature: parts[4].to_owned(),
        date: parts[5].to_owned(),
        ..Sheet::default()
    };
    let custom = Custom::of(language);
    let address = |text: &str| {
        let fields: Vec<&str> = text.split('|').collect();
        Address {
            whom: lines(&fields[0].replace('/', "\n")),
            street: fields[1].to_owned(),
            city: fields[2].to_owned(),
            code: fields[3].trim().to_owned(),
            ..Address::default()
        }
    };
    let (sender, addressee) = (address(parts[6]), address(parts[7]));
    let envelope = Envelope {
        language,
        sender: sender.lines(custom),
        addressee: addressee.lines(custom),
        index: addressee.index(custom),
        line: parts[8].trim().to_owned(),
        ..Envelope::default()
    };
    (sheet, envelope)
}

const OTHER: &str = include_str!("other.txt");
const RUSSIAN: &str = include_str!("russian.txt");
const BULGARIAN: &str = include_str!("bulgarian.txt");
const ENGLISH: &str = include_str!("english.txt");
