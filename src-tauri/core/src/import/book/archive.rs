//! The archive that a workbook is, opened with distrust.
//!
//! Number of entries, declared sizes and overlaps are checked before anything is unpacked; each entry is then read through a hard
//! limit, so that a size that was declared falsely changes nothing. The XML in it is read one event at a time, and one event has a
//! limit as well. How much is unpacked is told as it goes. Edge: nothing is followed out of the archive, and no document type is accepted.

use super::super::going::{Far, Going};
use super::super::rows::CELL_LIMIT;
use super::super::trouble::Unreadable;
use quick_xml::Reader;
use quick_xml::events::Event;
use std::cell::Cell;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use zip::ZipArchive;

const ENTRIES: usize = 10_000;
/// Unpacked, one entry.
const ENTRY: u64 = 1 << 30;
/// Unpacked, all entries together.
const ALL: u64 = 3 << 29;
/// A table is packed ten- to thirtyfold; something that unpacks to more than this many times its size is made to do harm.
const RATIO: u64 = 200;
/// Below this size nobody is harmed.
const SMALL: u64 = 64 << 20;
/// One tag or one piece of text in XML.
const EVENT: usize = 4 * CELL_LIMIT;

pub struct Archive<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
    names: Vec<String>,
    going: &'b Going<'b>,
    /// How many bytes have been unpacked, all entries together, of how many there are.
    unpacked: Cell<u64>,
    all: u64,
}

impl<'b> Archive<'b> {
    pub fn open(bytes: &'b [u8], going: &'b Going<'b>) -> Result<Archive<'b>, Unreadable> {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::Damaged)?;
        if zip.len() > ENTRIES {
            return Err(Unreadable::TooLarge {
                megabytes: (ALL >> 20) as usize,
            });
        }
        let (mut names, mut all) = (Vec::with_capacity(zip.len()), 0_u64);
        for at in 0..zip.len() {
            let entry = zip.by_index_raw(at).map_err(|_| Unreadable::Damaged)?;
            if entry.encrypted() {
                return Err(Unreadable::Encrypted);
            }
            let size = entry.size();
            all = all.saturating_add(size);
            let swollen = size > SMALL && size / entry.compressed_size().max(1) > RATIO;
            if size > ENTRY || all > ALL || swollen {
                return Err(Unreadable::TooLarge {
                    megabytes: (ENTRY >> 20) as usize,
                });
            }
            names.push(entry.name().map_err(|_| Unreadable::Damaged)?.replace('\\', "/"));
        }
        match zip.has_overlapping_files() {
            Ok(false) => Ok(Archive {
                zip,
                names,
                going,
                unpacked: Cell::default(),
                all,
            }),
            _ => Err(Unreadable::Damaged),
        }
    }

    /// The place of an entry, found by its name in any case.
    pub fn find(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|known| known.eq_ignore_ascii_case(name))
    }

    pub fn ends_with(&self, end: &str) -> Option<&str> {
        self.names
            .iter()
            .find(|name| {
                name.len() >= end.len()
                    && name.is_char_boundary(name.len() - end.len())
                    && name[name.len() - end.len()..].eq_ignore_ascii_case(end)
            })
            .map(String::as_str)
    }

    /// The XML of the entry at `at`.
    pub fn xml(&mut self, at: usize) -> Result<Xml<'_>, Unreadable> {
        let entry = self.zip.by_index(at).map_err(|_| Unreadable::Damaged)?;
        let limit = entry.size().min(ENTRY);
        let bounded = Bounded {
            inner: BufReader::with_capacity(64 << 10, Box::new(entry) as Box<dyn Read + '_>),
            left: limit + 1,
            event: 0,
            over: None,
            going: self.going,
            unpacked: &self.unpacked,
            all: self.all,
        };
        let mut reader = Reader::from_reader(bounded);
        reader.config_mut().check_end_names = false;
        reader.config_mut().allow_dangling_amp = true;
        Ok(Xml {
            reader,
            buffer: Vec::new(),
        })
    }
}

/// The events of one entry.
pub struct Xml<'a> {
    reader: Reader<Bounded<'a>>,
    buffer: Vec<u8>,
}

impl Xml<'_> {
    pub fn next(&mut self) -> Result<Event<'_>, Unreadable> {
        self.buffer.clear();
        self.reader.get_mut().event = 0;
        match self.reader.read_event_into(&mut self.buffer) {
            Ok(Event::DocType(_)) => Err(Unreadable::Damaged),
            Ok(event) => Ok(event),
            Err(_) => Err(self.reader.get_mut().over.take().unwrap_or(Unreadable::Damaged)),
        }
    }
}

/// What unpacks into no more than was declared, and into no event larger than [`EVENT`].
struct Bounded<'a> {
    inner: BufReader<Box<dyn Read + 'a>>,
    left: u64,
    event: usize,
    /// Which bound was met.
    over: Option<Unreadable>,
    going: &'a Going<'a>,
    unpacked: &'a Cell<u64>,
    all: u64,
}

impl Read for Bounded<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(into)?;
        self.consume(count);
        Ok(count)
    }
}

impl BufRead for Bounded<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.left == 0 || self.event > EVENT {
            self.over = Some(Unreadable::TooLarge {
                megabytes: if self.left == 0 {
                    ENTRY >> 20
                } else {
                    EVENT as u64 >> 20
                } as usize,
            });
            return Err(io::Error::other("over the limit"));
        }
        let far = Far::Opened {
            done: self.unpacked.get().min(self.all),
            of: self.all,
        };
        if let Err(stopped) = self.going.on(far) {
            self.over = Some(stopped);
            return Err(io::Error::other("stopped"));
        }
        self.inner.fill_buf()
    }

    fn consume(&mut self, count: usize) {
        self.left = self.left.saturating_sub(count as u64);
        self.event += count;
        self.unpacked.set(self.unpacked.get() + count as u64);
        self.inner.consume(count);
    }
}

/// Adds what an event of text or of a character written as `&#…;` says.
pub fn add_text(event: &Event, text: &mut String) -> Result<(), Unreadable> {
    match event {
        Event::Text(part) => text.push_str(&part.xml10_content()),
        Event::CData(part) => text.push_str(part),
        Event::GeneralRef(named) => match named.resolve_char_ref() {
            Ok(Some(c)) => text.push(c),
            _ => text.push_str(quick_xml::escape::resolve_predefined_entity(named).unwrap_or_default()),
        },
        _ => {}
    }
    match text.len() > EVENT {
        true => Err(Unreadable::TooLarge { megabytes: EVENT >> 20 }),
        false => Ok(()),
    }
}
