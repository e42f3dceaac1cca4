//! The file around the pages: page tree, fonts, and what it says of itself.

use super::copies::Copies;
use super::hidden::Hidden;
use super::truetype::TrueType;
use super::{About, POINTS_PER_MM};
use crate::output::handwriting::capture::signature::Signature;
use crate::output::handwriting::{Page, Tone, Way};
use chrono::Datelike;
use flate2::{Compress, Compression, FlushCompress};
use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Chunk, Date, Filter, Finish, Name, Pdf, Rect, Ref, Settings, Str, TextStr, XRefFilter};

/// Small and quick: the best level takes three times as long for a fiftieth less.
const LEVEL: u32 = 6;
/// For the pages of a large batch, which are small as they are.
const QUICK: u32 = 2;

/// Deflated, as PDF wants it.
pub fn packed(content: &[u8]) -> Vec<u8> {
    packed_at(LEVEL, content)
}

pub fn packed_quickly(content: &[u8]) -> Vec<u8> {
    packed_at(QUICK, content)
}

fn packed_at(level: u32, content: &[u8]) -> Vec<u8> {
    let mut packed = Vec::with_capacity(content.len() / 2 + 64);
    let mut deflate = Compress::new(Compression::new(level), true);
    loop {
        let read = deflate.total_in() as usize;
        packed.reserve(content.len() / 4 + 64);
        match deflate.compress_vec(&content[read..], &mut packed, FlushCompress::Finish) {
            Ok(flate2::Status::StreamEnd) | Err(_) => return packed,
            Ok(_) => {}
        }
    }
}

/// A font as it goes into the file.
pub struct Font {
    name: String,
    file: Vec<u8>,
    /// For each code in use: the glyph of the file, its width in thousandths of an em, the character it stands for.
    codes: Vec<(u16, u16, u16, char)>,
    /// Above and below the baseline, in thousandths.
    reach: (i16, i16),
}

impl Font {
    /// The font of the text nobody sees.
    pub fn hidden(hidden: &Hidden) -> Font {
        let codes: Vec<(u16, u16, u16, char)> = (1..)
            .zip(hidden.widths())
            .map(|(code, (letter, width))| (code, code, *width, *letter))
            .collect();
        let mut file = TrueType::new();
        for (_, _, width, _) in &codes {
            file.glyph(*width, &[]);
        }
        Font {
            name: super::hidden::NAME.to_owned(),
            file: file.finish(),
            codes,
            reach: (800, -200),
        }
    }

    /// The font of warped copies: all that were used.
    pub fn copies(number: usize, copies: &Copies) -> Font {
        let mut file = TrueType::new();
        let mut codes = Vec::new();
        for (code, used) in copies.used() {
            let glyph = file.glyph(used.width, &copies.writer.copy(used.form, used.copy));
            codes.push((code, glyph, used.width, used.letter));
        }
        Font {
            name: super::copies::name(number),
            reach: file.reach(),
            file: file.finish(),
            codes,
        }
    }
}

pub struct File {
    body: Chunk,
    pages: Vec<Ref>,
    last: i32,
    fonts: Vec<(String, Ref)>,
    pictures: Vec<(String, Ref)>,
}

const CATALOG: Ref = Ref::new(1);
const TREE: Ref = Ref::new(2);
const RESOURCES: Ref = Ref::new(3);
const INFO: Ref = Ref::new(4);

fn compact() -> Settings {
    Settings { pretty: false }
}

impl File {
    pub fn new() -> File {
        File {
            body: Chunk::with_settings(compact()),
            pages: Vec::new(),
            last: INFO.get(),
            fonts: Vec::new(),
            pictures: Vec::new(),
        }
    }

    fn id(&mut self) -> Ref {
        self.last += 1;
        Ref::new(self.last)
    }

    /// A page with its packed content, of the size the printer takes it in.
    pub fn page(&mut self, page: &Page, content: &[u8]) {
        let (id, stream) = (self.id(), self.id());
        let (width, height) = (page.size.width * POINTS_PER_MM, page.size.height * POINTS_PER_MM);
        let (width, height) = match page.feed.way {
            Way::Upper => (width, height),
            Way::Left | Way::Right => (height, width),
        };
        let mut written = self.body.page(id);
        let exact = |points: f32| (points * 1000.0).round() / 1000.0;
        written
            .parent(TREE)
            .media_box(Rect::new(0.0, 0.0, exact(width), exact(height)))
            .contents(stream);
        written.pair(Name(b"Resources"), RESOURCES);
        written.finish();
        self.body.stream(stream, content).filter(Filter::FlateDecode);
        self.pages.push(id);
    }

    pub fn font(&mut self, font: Font) {
        let [id, cid, descriptor, program, map, unicode] = std::array::from_fn(|_| self.id());
        let name = Name(font.name.as_bytes());
        let identity = SystemInfo {
            registry: Str(b"Adobe"),
            ordering: Str(b"Identity"),
            supplement: 0,
        };
        self.body
            .type0_font(id)
            .base_font(name)
            .encoding_predefined(Name(b"Identity-H"))
            .descendant_font(cid)
            .to_unicode(unicode);
        let mut cid_font = self.body.cid_font(cid);
        cid_font
            .subtype(CidFontType::Type2)
            .base_font(name)
            .system_info(identity)
            .font_descriptor(descriptor)
            .default_width(0.0)
            .cid_to_gid_map_stream(map);
        let mut widths = cid_font.widths();
        let mut rest = font.codes.as_slice();
        while let Some((first, ..)) = rest.first() {
            let run = (0..rest.len())
                .take_while(|&at| usize::from(rest[at].0) == usize::from(*first) + at)
                .count();
            widths.consecutive(*first, rest[..run].iter().map(|(_, _, width, _)| f32::from(*width)));
            rest = &rest[run..];
        }
        widths.finish();
        cid_font.finish();
        let (above, below) = (f32::from(font.reach.0), f32::from(font.reach.1));
        self.body
            .font_descriptor(descriptor)
            .name(name)
            .flags(FontFlags::SYMBOLIC | FontFlags::SCRIPT)
            .bbox(Rect::new(-500.0, below, 1500.0, above))
            .italic_angle(0.0)
            .ascent(above)
            .descent(below)
            .cap_height(above)
            .stem_v(60.0)
            .font_file2(program);
        let length = font.file.len() as i32;
        let packed_file = packed(&font.file);
        let mut stream = self.body.stream(program, &packed_file);
        stream.filter(Filter::FlateDecode);
        stream.pair(Name(b"Length1"), length);
        stream.finish();
        let last = font.codes.last().map_or(0, |(code, ..)| usize::from(*code));
        let mut glyphs = vec![0u8; (last + 1) * 2];
        for (code, glyph, ..) in &font.codes {
            let at = usize::from(*code) * 2;
            glyphs[at..at + 2].copy_from_slice(&glyph.to_be_bytes());
        }
        self.body.stream(map, &packed(&glyphs)).filter(Filter::FlateDecode);
        let mut letters = UnicodeCmap::new(Name(b"Letters"), identity);
        for (code, _, _, letter) in &font.codes {
            letters.pair(*code, *letter);
        }
        self.body
            .stream(unicode, &packed(&letters.finish()))
            .filter(Filter::FlateDecode);
        self.fonts.push((font.name, id));
    }

    /// A signature in one tone; how solid each dot is stands in a picture of its own.
    pub fn picture(&mut self, name: String, signature: &Signature, Tone(red, green, blue): Tone) {
        let [id, solid] = std::array::from_fn(|_| self.id());
        let (width, height) = (signature.width as i32, signature.height as i32);
        let packed_solid = packed(&signature.solid);
        let mut mask = self.body.image_xobject(solid, &packed_solid);
        mask.filter(Filter::FlateDecode);
        mask.width(width).height(height).bits_per_component(8);
        mask.color_space().device_gray();
        mask.finish();
        let colour = packed(&[red, green, blue].repeat(signature.solid.len()));
        let mut picture = self.body.image_xobject(id, &colour);
        picture.filter(Filter::FlateDecode);
        picture.width(width).height(height).bits_per_component(8).s_mask(solid);
        picture.color_space().device_rgb();
        picture.finish();
        self.pictures.push((name, id));
    }

    pub fn finish(mut self, about: &About) -> Vec<u8> {
        let table = self.id();
        let mut pdf = Pdf::with_settings(compact());
        pdf.set_version(1, 7);
        pdf.catalog(CATALOG).pages(TREE);
        pdf.pages(TREE)
            .count(self.pages.len() as i32)
            .kids(self.pages.iter().copied());
        let mut resources = pdf.indirect(RESOURCES).dict();
        let mut fonts = resources.insert(Name(b"Font")).dict();
        for (name, id) in &self.fonts {
            fonts.pair(Name(name.as_bytes()), id);
        }
        fonts.finish();
        if !self.pictures.is_empty() {
            let mut pictures = resources.insert(Name(b"XObject")).dict();
            for (name, id) in &self.pictures {
                pictures.pair(Name(name.as_bytes()), id);
            }
        }
        resources.finish();
        let day = about.made_on;
        let made = Date::new(day.year().clamp(0, 9999) as u16)
            .month(day.month() as u8)
            .day(day.day() as u8)
            .hour(0)
            .minute(0)
            .second(0)
            .utc_offset_hour(0)
            .utc_offset_minute(0);
        pdf.document_info(INFO)
            .title(TextStr(&about.title))
            .author(TextStr(&about.author))
            .creator(TextStr("Comeback"))
            .creation_date(made)
            .modified_date(made);
        pdf.extend(&self.body);
        pdf.finish_with_xref_stream_and_filter(table, |table| (packed(table), XRefFilter::Single(Filter::FlateDecode)))
    }
}
