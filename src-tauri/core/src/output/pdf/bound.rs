//! Approved letters bound into one job: the content of every page byte for byte as it was approved, only laid the way the
//! printer takes it.

use super::objects::{self, Object};
use super::{About, POINTS_PER_MM};
use crate::output::Unprintable;
use crate::output::handwriting::{Feed, Size, Way};
use chrono::Datelike;
use pdf_writer::{Date, Finish, Name, Pdf, Ref, TextStr};
use std::collections::BTreeMap;

/// A file of ours and how each of its pages goes through the printer; a page without a way is left out.
#[derive(Debug, Clone)]
pub struct Part<'file> {
    pub file: &'file [u8],
    pub pages: Vec<Option<Feed>>,
}

/// The transformation that lays a sheet as the printer wants it, in points: moved as it is read, and then turned.
pub fn laid(size: Size, feed: Feed) -> [f32; 6] {
    let (right, down) = (feed.right * POINTS_PER_MM, feed.down * POINTS_PER_MM);
    let (width, height) = (size.width * POINTS_PER_MM, size.height * POINTS_PER_MM);
    match feed.way {
        Way::Upper => [1.0, 0.0, 0.0, 1.0, right, -down],
        Way::Left => [0.0, -1.0, 1.0, 0.0, -down, width - right],
        Way::Right => [0.0, 1.0, -1.0, 0.0, height + down, right],
    }
}

pub const AS_IT_IS: [f32; 6] = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// Binds the parts into one file in their order.
///
/// # Errors
/// [`Unprintable::Pdf`] when a file cannot be read back.
pub fn bind(parts: &[Part], about: &About) -> Result<Vec<u8>, Unprintable> {
    let mut binder = Binder::new();
    for (number, part) in (1..).zip(parts) {
        binder
            .take(part)
            .ok_or_else(|| Unprintable::Pdf(format!("part {number} cannot be read back")))?;
    }
    Ok(binder.finish(about))
}

const CATALOG: i32 = 1;
const TREE: i32 = 2;
const INFO: i32 = 3;

struct Binder {
    out: Vec<u8>,
    /// Where each object begins, by number from 1; the first three are written last.
    offsets: BTreeMap<i32, usize>,
    last: i32,
    kids: Vec<i32>,
}

impl Binder {
    fn new() -> Binder {
        Binder {
            out: b"%PDF-1.7\n%\x80\x80\x80\x80\n".to_vec(),
            offsets: BTreeMap::new(),
            last: INFO,
            kids: Vec::new(),
        }
    }

    fn id(&mut self) -> i32 {
        self.last += 1;
        self.last
    }

    fn object(&mut self, number: i32, head: &[u8], stream: Option<&[u8]>) {
        self.offsets.insert(number, self.out.len());
        self.out.extend(format!("{number} 0 obj\n").as_bytes());
        self.out.extend(head.trim_ascii());
        if let Some(stream) = stream {
            self.out.extend(b"\nstream\n");
            self.out.extend(stream);
            self.out.extend(b"\nendstream");
        }
        self.out.extend(b"\nendobj\n");
    }

    fn take(&mut self, part: &Part) -> Option<()> {
        let objects = objects::read(part.file)?;
        let tree = objects
            .values()
            .find(|object| objects::entry(object.head, "/Type") == Some(b"/Pages"))?;
        let kids = objects::references(objects::entry(tree.head, "/Kids")?);
        let wanted: Vec<(i32, Feed)> = kids
            .iter()
            .zip(&part.pages)
            .filter_map(|(kid, feed)| Some((*kid, (*feed)?)))
            .collect();
        let mut numbers = BTreeMap::new();
        let mut pages = Vec::new();
        for (kid, feed) in wanted {
            let head = objects.get(&kid)?.head;
            let [content, resources] = ["/Contents", "/Resources"].map(|name| objects::entry(head, name));
            let (content, resources) = (content?, resources?);
            self.reach(&objects, content, &mut numbers);
            self.reach(&objects, resources, &mut numbers);
            pages.push((size(objects::entry(head, "/MediaBox")?)?, content, resources, feed));
        }
        let number = |old: i32| numbers.get(&old).copied().unwrap_or(old);
        for (old, new) in &numbers {
            let object = objects.get(old)?;
            self.object(*new, &objects::renumbered(object.head, &number), object.stream);
        }
        for (size, content, resources, feed) in pages {
            let content = objects::renumbered(content, &number);
            let resources = objects::renumbered(resources, &number);
            self.page(size, &content, &resources, feed);
        }
        Some(())
    }

    /// Gives new numbers to everything that is reached from here.
    fn reach(&mut self, objects: &BTreeMap<i32, Object>, from: &[u8], numbers: &mut BTreeMap<i32, i32>) {
        let mut waiting = objects::references(from);
        while let Some(old) = waiting.pop() {
            let (Some(object), false) = (objects.get(&old), numbers.contains_key(&old)) else {
                continue;
            };
            let new = self.id();
            numbers.insert(old, new);
            waiting.extend(objects::references(object.head));
        }
    }

    fn page(&mut self, size: Size, content: &[u8], resources: &[u8], feed: Feed) {
        let matrix = laid(size, feed);
        let contents = if matrix == AS_IT_IS {
            String::from_utf8_lossy(content).into_owned()
        } else {
            let [before, after] = [self.id(), self.id()];
            let numbers: Vec<String> = matrix.iter().map(|number| exact(*number)).collect();
            let moved = format!("q {} cm", numbers.join(" "));
            self.object(
                before,
                format!("<</Length {}>>", moved.len()).as_bytes(),
                Some(moved.as_bytes()),
            );
            self.object(after, b"<</Length 1>>", Some(b"Q"));
            format!("[{before} 0 R {} {after} 0 R]", String::from_utf8_lossy(content))
        };
        let (width, height) = match feed.way {
            Way::Upper => (size.width, size.height),
            Way::Left | Way::Right => (size.height, size.width),
        };
        let [width, height] = [width, height].map(|side| exact(side * POINTS_PER_MM));
        let id = self.id();
        let resources = String::from_utf8_lossy(resources);
        let page = format!(
            "<</Type/Page/Parent {TREE} 0 R/MediaBox[0 0 {width} {height}]/Contents {contents}/Resources {resources}>>"
        );
        self.object(id, page.as_bytes(), None);
        self.kids.push(id);
    }

    fn finish(mut self, about: &About) -> Vec<u8> {
        let kids: Vec<String> = self.kids.iter().map(|kid| format!("{kid} 0 R")).collect();
        let tree = format!("<</Type/Pages/Count {}/Kids[{}]>>", kids.len(), kids.join(" "));
        self.object(CATALOG, format!("<</Type/Catalog/Pages {TREE} 0 R>>").as_bytes(), None);
        self.object(TREE, tree.as_bytes(), None);
        let info = info(about);
        self.object(INFO, &info, None);
        let start = self.out.len();
        let count = self.last + 1;
        let mut table = format!("xref\n0 {count}\n0000000000 65535 f \n");
        for number in 1..count {
            let offset = self.offsets.get(&number).copied().unwrap_or_default();
            table.push_str(&format!("{offset:010} 00000 n \n"));
        }
        table.push_str(&format!(
            "trailer\n<</Size {count}/Root {CATALOG} 0 R/Info {INFO} 0 R>>\nstartxref\n{start}\n%%EOF\n"
        ));
        self.out.extend(table.as_bytes());
        self.out
    }
}

/// What the job says of itself, as one dictionary.
fn info(about: &About) -> Vec<u8> {
    let day = about.made_on;
    let made = Date::new(day.year().clamp(0, 9999) as u16)
        .month(day.month() as u8)
        .day(day.day() as u8);
    let mut pdf = Pdf::new();
    let mut written = pdf.document_info(Ref::new(INFO));
    written.title(TextStr(&about.title)).author(TextStr(&about.author));
    written.creator(TextStr("Comeback")).creation_date(made);
    written.pair(Name(b"Trapped"), Name(b"False"));
    written.finish();
    let file = pdf.finish();
    let head = objects::read(&file).and_then(|all| all.get(&INFO).map(|object| object.head.to_vec()));
    head.unwrap_or_else(|| b"<<>>".to_vec())
}

/// In millimetres, from a box in points.
fn size(media_box: &[u8]) -> Option<Size> {
    let text = std::str::from_utf8(media_box).ok()?;
    let numbers: Vec<f32> = text
        .trim_matches(['[', ']'])
        .split_ascii_whitespace()
        .filter_map(|number| number.parse().ok())
        .collect();
    let [_, _, width, height] = numbers.as_slice() else {
        return None;
    };
    Some(Size::new(width / POINTS_PER_MM, height / POINTS_PER_MM))
}

/// Thousandths of a point, written short.
fn exact(points: f32) -> String {
    let rounded = format!("{points:.3}");
    rounded.trim_end_matches('0').trim_end_matches('.').to_owned()
}
