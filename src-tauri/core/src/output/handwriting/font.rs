//! The fonts of the hands, each made ready once for the whole program.
//!
//! Words are shaped with the forms switched off that a font would deal out by itself; which forms a letter has is read from
//! the same features.

use super::centre_lines::{self, CentreLines};
use super::letterforms::{Form, HandName, Shaped, ShapedWord};
use super::made::{self, Tail};
use super::outline::{self, Point, Shape};
use super::sides::Sides;
use super::sources::{PRINT, SOURCES, Source};
use crate::output::Unprintable;
use rustybuzz::ttf_parser::gsub::{SingleSubstitution, SubstitutionSubtable};
use rustybuzz::ttf_parser::opentype_layout::ChainedContextLookup;
use rustybuzz::ttf_parser::{GlyphId, Tag};
use rustybuzz::{Face, Feature, Language, Script, ShapePlan, UnicodeBuffer};
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, OnceLock};

/// A font made ready once for the whole program.
pub struct Font {
    pub source: &'static Source,
    pub face: Face<'static>,
    em: f32,
    pub forms: HashMap<Form, Vec<Form>>,
    /// The advance of signs that were put together anew.
    made: HashMap<u16, f32>,
    /// Glyphs whose tail is cut, some of them beyond those the font has: of which glyph, and how much of it is kept.
    cut: HashMap<u16, (u16, Tail, usize)>,
    outlines: Vec<OnceLock<Shape>>,
    sides: Vec<OnceLock<Sides>>,
    /// How a language of a script is shaped; making such a plan costs more than shaping a word.
    plans: Mutex<HashMap<(Script, String), Arc<ShapePlan>>>,
    /// Words shaped lately, by language: the letters of one day have most of theirs in common.
    words: Mutex<HashMap<String, HashMap<String, ShapedWord>>>,
}

/// Then the words are forgotten and learnt anew.
const WORDS: usize = 20_000;

static FONTS: [OnceLock<Option<Font>>; PRINT + 1] = [const { OnceLock::new() }; PRINT + 1];

pub fn font(index: usize) -> Result<&'static Font, Unprintable> {
    let ready = FONTS[index].get_or_init(|| Font::read(&SOURCES[index]));
    ready.as_ref().ok_or(Unprintable::Font)
}

impl Font {
    fn read(source: &'static Source) -> Option<Font> {
        let face = Face::from_slice(source.font, 0)?;
        let glyphs = usize::from(face.number_of_glyphs());
        let mut font = Font {
            source,
            em: face.units_per_em() as f32,
            forms: forms(&face, source.forms),
            made: HashMap::new(),
            cut: HashMap::new(),
            outlines: Vec::new(),
            sides: Vec::new(),
            plans: Mutex::new(HashMap::new()),
            words: Mutex::new(HashMap::new()),
            face,
        };
        let added = font.cut_tails(glyphs as u16);
        font.outlines = std::iter::repeat_with(OnceLock::new).take(glyphs + added).collect();
        font.sides = std::iter::repeat_with(OnceLock::new).take(glyphs + added).collect();
        for made in source.made {
            let glyph = font.face.glyph_index(made.sign)?.0;
            let shape = made::shape(made, source.stem, |sign| {
                let part = font.face.glyph_index(sign)?.0;
                Some(outline::of(&font.face, part, source.refit))
            })?;
            font.outlines[usize::from(glyph)] = OnceLock::from(shape);
            font.made.insert(glyph, made.advance);
        }
        Some(font)
    }

    /// A glyph with a tail too long takes the shortest cut itself, the others become forms of it; how many were added.
    fn cut_tails(&mut self, glyphs: u16) -> usize {
        let mut next = glyphs;
        for tail in self.source.tails {
            let Some(GlyphId(glyph)) = self.face.glyph_index(tail.letter) else {
                continue;
            };
            self.cut.insert(glyph, (glyph, *tail, 0));
            let names = [glyph, next, next + 1].map(|glyph| Form::of_font(u32::from(glyph)));
            for cut in 1..tail.kept.len() {
                self.cut.insert(next, (glyph, *tail, cut));
                next += 1;
            }
            for name in names {
                self.forms
                    .insert(name, names.into_iter().filter(|other| *other != name).collect());
            }
        }
        usize::from(next - glyphs)
    }

    pub fn advance(&self, glyph: u16) -> f32 {
        if let Some(advance) = self.made.get(&glyph) {
            return *advance;
        }
        let drawn = self.cut.get(&glyph).map_or(glyph, |(drawn, ..)| *drawn);
        f32::from(self.face.glyph_hor_advance(GlyphId(drawn)).unwrap_or(0)) / self.em
    }

    pub fn outline(&self, glyph: u16) -> &Shape {
        static NONE: Shape = Shape::NONE;
        let place = self.outlines.get(usize::from(glyph));
        place.map_or(&NONE, |place| {
            place.get_or_init(|| match self.cut.get(&glyph) {
                Some((drawn, tail, cut)) => tail.shape(&outline::of(&self.face, *drawn, self.source.refit), *cut),
                None => outline::of(&self.face, glyph, self.source.refit),
            })
        })
    }

    /// How far the ink of a glyph reaches to either side.
    pub fn sides(&self, glyph: u16) -> Option<&Sides> {
        let place = self.sides.get(usize::from(glyph))?;
        Some(place.get_or_init(|| Sides::of(self.outline(glyph), self.source.x_height)))
    }

    /// The way of the pen through a glyph; `None` where it is not known.
    pub fn lines(&self, glyph: u32) -> Option<Vec<Vec<Point>>> {
        let cut = u16::try_from(glyph).ok().and_then(|glyph| self.cut.get(&glyph));
        let drawn = cut.map_or(glyph, |(drawn, ..)| u32::from(*drawn));
        let strokes = self.centre_lines()?.of(drawn)?;
        let kept = |point: &Point| cut.map_or(*point, |(_, tail, cut)| tail.kept(*point, *cut));
        Some(strokes.iter().map(|stroke| stroke.iter().map(kept).collect()).collect())
    }

    /// The features that would deal the forms out by themselves.
    fn features(&self) -> Vec<Feature> {
        let dealt = [b"calt", b"rlig"].into_iter();
        dealt
            .map(|tag| Feature {
                tag: Tag::from_bytes(tag),
                value: 0,
                start: 0,
                end: u32::MAX,
            })
            .collect()
    }

    pub fn centre_lines(&self) -> Option<&'static CentreLines> {
        std::ptr::eq(self.source, &SOURCES[HandName::Fine as usize]).then(centre_lines::of_the_fine_hand)
    }

    fn plan(&self, buffer: &UnicodeBuffer, language: &Language) -> Option<Arc<ShapePlan>> {
        let key = (buffer.script(), language.as_str().to_owned());
        let mut plans = self.plans.lock().ok()?;
        let plan = plans.entry(key).or_insert_with(|| {
            let (direction, script) = (buffer.direction(), Some(buffer.script()));
            let features = self.features();
            Arc::new(ShapePlan::new(&self.face, direction, script, Some(language), &features))
        });
        Some(plan.clone())
    }

    pub fn shape(&self, text: &str, language: &Language) -> ShapedWord {
        if let Ok(words) = self.words.lock()
            && let Some(word) = words.get(language.as_str()).and_then(|words| words.get(text))
        {
            return word.clone();
        }
        let word = self.shape_anew(text, language);
        if let Ok(mut words) = self.words.lock() {
            let words = words.entry(language.as_str().to_owned()).or_default();
            if words.len() >= WORDS {
                words.clear();
            }
            words.insert(text.to_owned(), word.clone());
        }
        word
    }

    fn shape_anew(&self, text: &str, language: &Language) -> ShapedWord {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_language(language.clone());
        buffer.guess_segment_properties();
        let shaped = match self.plan(&buffer, language) {
            Some(plan) => rustybuzz::shape_with_plan(&self.face, &plan, buffer),
            None => rustybuzz::shape(&self.face, &self.features(), buffer),
        };
        let mut word = ShapedWord {
            letters: Vec::with_capacity(shaped.len()),
            missing: Vec::new(),
        };
        for (info, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
            if info.glyph_id == 0 {
                let rest = text.get(info.cluster as usize..);
                word.missing.extend(rest.and_then(|rest| rest.chars().next()));
            }
            let made = u16::try_from(info.glyph_id)
                .ok()
                .and_then(|glyph| self.made.get(&glyph));
            word.letters.push(Shaped {
                form: Form::of_font(info.glyph_id),
                advance: made.copied().unwrap_or(position.x_advance as f32 / self.em),
                offset: Point {
                    x: position.x_offset as f32 / self.em,
                    y: position.y_offset as f32 / self.em,
                },
                at: info.cluster,
            });
        }
        self.part_stops(text, &mut word.letters);
        word
    }

    /// A stop stands clear of the letters beside it, whatever tails and bars they have: "4.4" is not "44".
    fn part_stops(&self, text: &str, letters: &mut [Shaped]) {
        let room = self.source.stem * self.source.parted;
        let is_stop = |letter: &Shaped| {
            let sign = text.get(letter.at as usize..).and_then(|rest| rest.chars().next());
            sign.is_some_and(|sign| matches!(sign, '.' | ',' | ';' | ':' | '…'))
        };
        for at in 1..letters.len() {
            let (before, after) = (letters[at - 1], letters[at]);
            let stops = (is_stop(&before), is_stop(&after));
            if room > 0.0 && stops.0 != stops.1 {
                let gap = self.gap(&before, &after, if stops.0 { &before } else { &after });
                letters[at - 1].advance += gap.map_or(0.0, |gap| (room - gap).max(0.0));
            }
        }
    }

    /// The paper between the ink of two letters at the height of one of them, in em.
    fn gap(&self, before: &Shaped, after: &Shaped, height_of: &Shaped) -> Option<f32> {
        let shape = |letter: &Shaped| self.outline(letter.form.number() as u16);
        let (low, high) = shape(height_of).heights()?;
        let (low, high) = (low - self.source.stem, high + self.source.stem);
        let (_, right) = shape(before).reach_between(low, high)?;
        let (left, _) = shape(after).reach_between(low, high)?;
        Some(before.advance + after.offset.x + left - before.offset.x - right)
    }
}

/// For each glyph the other forms the features would make of it, at once or by the lookups they call.
fn forms(face: &Face<'_>, features: &[&[u8; 4]]) -> HashMap<Form, Vec<Form>> {
    let mut found: HashMap<Form, Vec<Form>> = HashMap::new();
    let Some(table) = face.tables().gsub else {
        return found;
    };
    let mut lookups: BTreeSet<u16> = BTreeSet::new();
    for index in 0..table.features.len() {
        if let Some(feature) = table.features.get(index)
            && features.iter().any(|tag| Tag::from_bytes(tag) == feature.tag)
        {
            lookups.extend(feature.lookup_indices);
        }
    }
    let subtables = |index: u16| {
        let lookup = table.lookups.get(index);
        lookup
            .into_iter()
            .flat_map(|lookup| lookup.subtables.into_iter::<SubstitutionSubtable<'_>>())
    };
    for index in lookups.clone() {
        for subtable in subtables(index) {
            if let SubstitutionSubtable::ChainContext(ChainedContextLookup::Format3 { lookups: called, .. }) = subtable
            {
                lookups.extend(called.into_iter().map(|record| record.lookup_list_index));
            }
        }
    }
    let single = lookups.into_iter().flat_map(subtables).filter_map(|table| match table {
        SubstitutionSubtable::Single(single) => Some(single),
        _ => None,
    });
    for substitution in single {
        for glyph in 0..face.number_of_glyphs() {
            let Some(covered) = substitution.coverage().get(GlyphId(glyph)) else {
                continue;
            };
            let other = match substitution {
                SingleSubstitution::Format1 { delta, .. } => glyph.wrapping_add_signed(delta),
                SingleSubstitution::Format2 { substitutes, .. } => match substitutes.get(covered) {
                    Some(other) => other.0,
                    None => continue,
                },
            };
            let others = found.entry(Form::of_font(u32::from(glyph))).or_default();
            if other != glyph && !others.contains(&Form::of_font(u32::from(other))) {
                others.push(Form::of_font(u32::from(other)));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stop_in_the_fine_hand_touches_no_letter() {
        let font = font(HandName::Fine as usize).unwrap();
        let letters = "0123456789абвгдежзийклмнопрстуфхцчшщъыьэюяАБДЖЗЦЩabcdefghijklmnopqrstuvwxyz";
        for letter in letters.chars() {
            for stop in ['.', ',', ';', ':'] {
                for text in [format!("{letter}{stop}"), format!("{stop}{letter}")] {
                    let word = font.shape(&text, &"ru".parse().unwrap());
                    let [first, second] = word.letters[..] else {
                        panic!("{text} is two letters")
                    };
                    let height_of = if text.starts_with(stop) { &first } else { &second };
                    let gap = font.gap(&first, &second, height_of);
                    let room = font.source.stem * font.source.parted;
                    assert!(gap.is_none_or(|gap| gap > room - 0.001), "{text}: {gap:?}");
                }
            }
        }
    }
}
