//! The fonts of the hands, each made ready once for the whole program.
//!
//! Words are shaped with the forms switched off that a font would deal out by itself; which forms a letter has is read from
//! the same features.

use super::centre_lines::{self, CentreLines};
use super::letterforms::{Form, HandName, Shaped, ShapedWord};
use super::outline::{self, Point, Refit, Shape};
use crate::output::Unprintable;
use rustybuzz::ttf_parser::gsub::{SingleSubstitution, SubstitutionSubtable};
use rustybuzz::ttf_parser::opentype_layout::ChainedContextLookup;
use rustybuzz::ttf_parser::{GlyphId, Tag};
use rustybuzz::{Face, Feature, Language, Script, ShapePlan, UnicodeBuffer};
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, OnceLock};

/// What a letterhead is printed in, and the figures of a test page.
pub const PRINT: usize = HandName::ALL.len();

pub struct Source {
    font: &'static [u8],
    /// The height of "x" and the width of a stem, in em; measured on the outlines.
    pub x_height: f32,
    pub stem: f32,
    /// The features whose forms are all forms of the same letter.
    forms: &'static [&'static [u8; 4]],
    /// The paper a stop needs on either side, in stems; 0 where the font sees to it.
    pub parted: f32,
    /// How much its letters are varied: more where the font knows fewer forms of them, or draws them like print.
    pub lively: f32,
    /// How evenly it sets its letters: 0 as a pen does, 1 as a press. So much the more each is widened, raised and leaned.
    pub even: f32,
    refit: Refit,
}

static SOURCES: [Source; PRINT + 1] = [
    Source {
        font: include_bytes!("../../../../../assets/fonts/Caveat-Regular.ttf"),
        x_height: 0.36,
        stem: 0.0575,
        parted: 0.0,
        forms: &[b"ss01", b"ss02"],
        lively: 1.0,
        even: 0.0,
        refit: Refit::FAITHFUL,
    },
    Source {
        font: include_bytes!("../../../../../assets/fonts/BadScript-Regular.ttf"),
        x_height: 0.505,
        stem: 0.045,
        parted: 1.2,
        forms: &[],
        lively: 1.3,
        even: 0.0,
        refit: Refit::FAITHFUL,
    },
    Source {
        font: include_bytes!("../../../../../assets/fonts/ShantellSans-Light.ttf"),
        x_height: 0.485,
        stem: 0.0615,
        parted: 0.0,
        forms: &[b"rlig"],
        lively: 1.35,
        even: 0.8,
        refit: Refit::FAITHFUL,
    },
    Source {
        font: include_bytes!("../../../../../assets/fonts/PlaypenSans-Light.ttf"),
        x_height: 0.533,
        stem: 0.0645,
        parted: 0.0,
        forms: &[b"calt"],
        lively: 1.3,
        even: 0.9,
        refit: Refit::FAITHFUL,
    },
    Source {
        font: include_bytes!("../../../../../assets/fonts/Pangolin-Regular.ttf"),
        x_height: 0.55,
        stem: 0.0795,
        parted: 0.0,
        forms: &[],
        lively: 1.7,
        even: 0.7,
        refit: Refit::SMOOTHED,
    },
    Source {
        font: include_bytes!("../../../../../assets/fonts/SourceSerif4-Regular.ttf"),
        x_height: 0.475,
        stem: 0.0635,
        parted: 0.0,
        forms: &[],
        lively: 0.0,
        even: 0.0,
        refit: Refit::FAITHFUL,
    },
];

/// A font made ready once for the whole program.
pub struct Font {
    pub source: &'static Source,
    pub face: Face<'static>,
    em: f32,
    pub forms: HashMap<Form, Vec<Form>>,
    outlines: Vec<OnceLock<Shape>>,
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
        Some(Font {
            source,
            em: face.units_per_em() as f32,
            forms: forms(&face, source.forms),
            outlines: std::iter::repeat_with(OnceLock::new).take(glyphs).collect(),
            plans: Mutex::new(HashMap::new()),
            words: Mutex::new(HashMap::new()),
            face,
        })
    }

    pub fn advance(&self, glyph: u16) -> f32 {
        f32::from(self.face.glyph_hor_advance(GlyphId(glyph)).unwrap_or(0)) / self.em
    }

    pub fn outline(&self, glyph: u16) -> &Shape {
        static NONE: Shape = Shape::NONE;
        let place = self.outlines.get(usize::from(glyph));
        place.map_or(&NONE, |place| {
            place.get_or_init(|| outline::of(&self.face, glyph, self.source.refit))
        })
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

    pub fn lines(&self) -> Option<&'static CentreLines> {
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
            word.letters.push(Shaped {
                form: Form::of_font(info.glyph_id),
                advance: position.x_advance as f32 / self.em,
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
