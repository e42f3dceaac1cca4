//! Rows of a file becoming clients, orders and what belongs to them: who is already known, what is new, what is the same.
//!
//! Other threads read the files and this one writes, a batch of rows at a time ([`Coming`]), so that neither waits for the other. A
//! note or a name the user wrote is never overwritten. Edge: nothing is decided about losses and returns here; that follows in the same
//! transaction.

mod beside;
mod client_rows;
mod coming;
mod contradictions;
mod judged;
mod known;
mod known_orders;
mod like_names;
mod namesakes;
mod other_names;
mod other_rows;
mod review;
mod stood;
mod whose;

pub use coming::Coming;
pub use contradictions::Contradictions;
pub use known::MatchedBy;
pub use like_names::LikeNames;
pub use namesakes::Namesakes;
pub use other_names::OtherNames;
pub use review::Asked;

use super::ground::Ground;
use super::import::{ImportFile, Matches, RunImport};
use super::import_result::{ImportResult, RefusedIn, SheetsLeft, WithoutRate};
use super::reading::{cannot_be_read, name_of};
use super::refresh::{Counted, Touched};
use super::{Error, Result, buyers, mappings};
use crate::domain::money::Currency;
use crate::domain::sentence::Sentence;
use crate::import::{Accepted, Report, Source};
use crate::jobs::{Progress, Step};
use crate::store::bulk::{ManyClients, ManyOrders};
use crate::store::employees::{self, Employee};
use crate::store::imports::Counts;
use crate::store::orders::Fact;
use crate::store::{Transaction, clients, import_changes, imports, orders, rates, watched};
use chrono::NaiveDate;
use known::KnownClients;
use known_orders::KnownOrders;
use std::collections::{HashMap, HashSet};
use std::thread::{self, ScopedJoinHandle};

/// From how many rows on a file lands by the hundred thousand, where they are many beside what is there.
const BULK: usize = 50_000;
/// So many of them must prove to be new first, where there is anything to be taken apart for them.
const BULK_NEW: i64 = 10_000;

/// The field of an error that one line of a file is to blame for, and can be left out.
const LINES: &str = "lines";
/// Of lines that cannot stand beside what is there, so many are told one by one.
const REFUSED_SHOWN: usize = 1_000;

/// How many rows of a file must prove to be new before they land by the hundred thousand; `None`: they never do.
fn bulk(rows: usize, known: i64) -> Option<i64> {
    (rows > BULK && rows > known as usize / 4).then_some(known.min(BULK_NEW))
}

/// A file as it lies on the disk, and opened.
pub struct Opened<'f> {
    pub bytes: &'f [u8],
    pub source: Source<'f>,
}

/// One run over all its files.
pub struct Landing<'a> {
    pub tx: &'a Transaction<'a>,
    pub today: NaiveDate,
    /// Of sums that name none.
    pub currency: Currency,
    pub request: &'a RunImport,
    pub result: ImportResult,
    pub matches: Matches,
    /// Clients who are not as they were, or whose orders are not.
    pub touched: HashSet<i64>,
    /// Who was here before the run and is otherwise now: each is counted once, however many rows tell of him.
    changed: HashSet<i64>,
    /// How clients stood before the run, once a row of theirs has been taken over and others may wait.
    stood: HashMap<i64, stood::Stands>,
    /// All orders of the drive, as long as each of them came with this run and none was changed.
    facts: Option<Vec<Fact>>,
    /// How everybody buys, counted while the indexes were built; gone with the next change of an order or a client.
    counted: Option<Counted>,
    /// New orders in other currencies than the firm's, by currency.
    foreign: Vec<WithoutRate>,
    import_id: i64,
    /// Lines of the file that cannot stand beside what is there.
    refused: i64,
    /// The place of the file in the request.
    file: usize,
    /// Told once, as soon as anything of the drive is otherwise.
    changing: Option<&'a dyn Fn()>,
    clients: KnownClients,
    /// Pairs of clients that were told to be contradicting already.
    contradicted: HashSet<(i64, i64)>,
    /// Names that phones and e-mails of clients came with.
    names: other_names::Names,
    /// What rows of something else told of clients.
    beside: beside::Beside,
    /// Names that are almost those of clients and that the user was asked about.
    asked_of: like_names::AskedOf,
    /// Whether what is held of them is what the drive holds, through all files so far.
    all_noted: bool,
    orders: KnownOrders,
    adding: orders::Adding<'a>,
    /// For a file large enough to land rows by the hundred thousand: from how many new clients and orders on they do.
    bulk_clients: Option<i64>,
    bulk_orders: Option<i64>,
    many_clients: Option<ManyClients<'a>>,
    many_orders: Option<ManyOrders<'a>>,
    /// Employees by the name the files give them.
    people: HashMap<String, i64>,
}

impl<'a> Landing<'a> {
    /// `rows_of_orders`: how many the largest file of orders has, about.
    pub fn new(
        tx: &'a Transaction<'a>,
        today: NaiveDate,
        currency: Currency,
        request: &'a RunImport,
        rows_of_orders: usize,
        changing: &'a dyn Fn(),
    ) -> Result<Landing<'a>> {
        Ok(Landing {
            tx,
            today,
            currency,
            request,
            result: ImportResult::default(),
            matches: Matches::default(),
            touched: HashSet::new(),
            changed: HashSet::new(),
            stood: HashMap::new(),
            facts: (orders::count(tx)? == 0).then(Vec::new),
            counted: None,
            foreign: Vec::new(),
            import_id: 0,
            refused: 0,
            file: 0,
            changing: Some(changing),
            clients: KnownClients::of(tx, 0)?,
            contradicted: HashSet::new(),
            names: other_names::Names::default(),
            beside: beside::Beside::of(tx, request)?,
            asked_of: like_names::AskedOf::default(),
            all_noted: false,
            orders: KnownOrders::of(tx, rows_of_orders)?,
            adding: orders::Adding::to(tx)?,
            bulk_clients: None,
            bulk_orders: None,
            many_clients: None,
            many_orders: None,
            people: HashMap::new(),
        })
    }

    /// What all files together brought; what was held of the drive for it is let go.
    pub fn done(mut self) -> Result<(ImportResult, Matches, Touched)> {
        self.tell_like_names()?;
        let rates = rates::all(self.tx)?;
        self.foreign
            .retain(|foreign| !rates.contains_key(&foreign.sum.currency));
        self.result.without_rate = self.foreign;
        let touched = match self.counted {
            Some(counted) => Touched::Counted(counted),
            None => Touched::Clients(self.touched),
        };
        Ok((self.result, self.matches, touched))
    }

    /// Lands one file; a problem in it, unless problems are left out, stops the run.
    pub fn file(&mut self, at: usize, opened: &Opened, coming: Coming, progress: &mut Progress) -> Result<()> {
        let file = &self.request.files[at];
        let name = name_of(&file.path);
        self.file = at;
        self.refused = 0;
        self.import_id = imports::begin(self.tx, self.today, name, "")?;
        import_changes::begin(self.tx, self.import_id)?;
        let rows = opened.source.about();
        if !opened.source.others.is_empty() {
            self.result.sheets_left.push(SheetsLeft {
                file: name.to_owned(),
                read: opened.source.sheet_name().unwrap_or_default().to_owned(),
                others: opened.source.others.clone(),
            });
        }
        self.orders.next_file(rows);
        let (clients, orders) = (clients::count(self.tx)?, orders::count(self.tx)?);
        self.bulk_clients = bulk(rows, clients).map(|new| self.result.clients_new + new);
        self.bulk_orders = bulk(rows, orders).map(|new| self.result.orders_new + new);

        let before = self.counts();
        let (report, sha256) = self.rows(file, coming, rows, progress)?;
        self.take_beside()?;
        let mut pause = || progress.step(Step::Checking).map_err(|_| Error::Cancelled);
        if let Some(many) = self.many_clients.take() {
            many.end(&mut pause)?;
        }
        if let Some(many) = self.many_orders.take() {
            let ground = Ground::of(self.tx, self.today)?;
            let parts = self.facts.as_mut().map(std::slice::from_mut);
            let (buyers, counted) = thread::scope(|scope| {
                let counting = parts.map(|parts| {
                    scope.spawn(|| {
                        parts.iter_mut().for_each(|facts| buyers::sort(facts));
                        Counted::of(&ground, parts)
                    })
                });
                let buyers = many.end(&mut pause);
                (buyers, counting.map(ScopedJoinHandle::join))
            });
            self.touched.extend(buyers?.iter());
            self.counted = match counted {
                Some(Ok(counted)) => Some(counted),
                Some(Err(panic)) => std::panic::resume_unwind(panic),
                None => None,
            };
        }
        self.judge(name, &report)?;
        self.result.notes.extend(report.notes(name));
        if report.layout.tells_currency() {
            mappings::hear(self.tx, &report.layout.headings, report.layout.currency, self.today)?;
        }

        let counts = &report.counts;
        let after = self.counts();
        let skipped = (counts.skipped + counts.cancelled + counts.repeated + counts.totals + counts.nobody) as i64;
        let rejected = counts.troubled as i64 + self.refused;
        imports::finish(
            self.tx,
            self.import_id,
            &sha256,
            &Counts {
                clients_new: after.clients_new - before.clients_new,
                orders_new: after.orders_new - before.orders_new,
                contacts_new: after.contacts_new - before.contacts_new,
                changed: after.changed - before.changed,
                skipped,
                rejected,
            },
        )?;
        watched::landed(self.tx, &sha256)?;
        self.result.skipped += skipped + rejected;
        self.result.skipped_why.add(counts);
        self.result.skipped_why.troubled += self.refused;
        self.result.without.count += counts.without as i64;
        let name = Some(name).filter(|_| self.request.files.len() > 1);
        self.result.leave_out(at, name, report.problems);
        Ok(())
    }

    /// Lands row by row what is being read. Gives the report and the file's SHA-256.
    fn rows(
        &mut self,
        file: &ImportFile,
        coming: Coming,
        rows: usize,
        progress: &mut Progress,
    ) -> Result<(Report, String)> {
        // The heading is none of them.
        let of = u32::try_from(rows.saturating_sub(1)).unwrap_or(u32::MAX);
        if !self.all_noted {
            self.clients = KnownClients::of(self.tx, rows)?;
            self.all_noted = self.clients.held();
        }
        let mut done: u32 = 0;
        for batch in &coming.rows {
            done = done.saturating_add(batch.len() as u32);
            for row in &batch {
                self.row(row)?;
            }
            if self.result.brought_anything()
                && let Some(changing) = self.changing.take()
            {
                changing();
            }
            progress
                .step(Step::Writing { done: done.min(of), of })
                .map_err(|_| Error::Cancelled)?;
        }
        let (report, sha256) = coming.read()?;
        let report = report.map_err(|unreadable| cannot_be_read("files", &file.path, &unreadable))?;
        Ok((report, sha256))
    }

    /// Lands a row, or leaves it out where it cannot stand beside what is there and such lines are to be left out.
    fn row(&mut self, row: &Accepted) -> Result<()> {
        let line = row.line();
        match self.landed(row) {
            Err(Error::BadInput {
                field: Some(LINES),
                sentence,
            }) if self.request.skip_problems => {
                self.refused += 1;
                if self.result.refused.len() < REFUSED_SHOWN {
                    let file = self.file;
                    self.result.refused.push(RefusedIn { file, line, sentence });
                }
                Ok(())
            }
            landed => landed,
        }
    }

    /// What a row says cannot stand beside what is there already.
    fn not_beside(&self, line: usize, sentence: Sentence) -> Error {
        let file = name_of(&self.request.files[self.file].path);
        Error::bad(LINES, sentence.with("file", file).with("line", line))
    }

    fn landed(&mut self, row: &Accepted) -> Result<()> {
        match row {
            Accepted::Client(client) => self.client(client),
            Accepted::Order(order) => self.order(order),
            Accepted::Cancelled(cancelled) => self.cancelled(cancelled),
            Accepted::Contact(contact) => self.contact(contact),
            Accepted::Inquiry(inquiry) => self.inquiry(inquiry),
            Accepted::Complaint(complaint) => self.complaint(complaint),
            Accepted::Employee(employee) => self.employee(employee),
        }
    }

    /// What has landed so far, over all files.
    fn counts(&self) -> Counts {
        let result = &self.result;
        Counts {
            clients_new: result.clients_new,
            orders_new: result.orders_new,
            contacts_new: result.contacts_new,
            changed: result.clients_changed + result.employees_changed + result.orders_changed + result.refunds,
            skipped: 0,
            rejected: 0,
        }
    }

    /// Counts a client who is otherwise now; one who came with this run is counted among the new ones.
    fn count_changed(&mut self, client: i64) {
        if !self.beside.is_new(client) && self.changed.insert(client) {
            self.result.clients_changed += 1;
        }
    }

    /// The employee of a name, taken on when the firm has none of it.
    fn person(&mut self, name: Option<&str>) -> Result<Option<i64>> {
        let Some(name) = name.map(str::trim).filter(|name| !name.is_empty()) else {
            return Ok(None);
        };
        if let Some(id) = self.people.get(name) {
            return Ok(Some(*id));
        }
        let id = match employees::by_name(self.tx, name)? {
            Some(id) => id,
            None => {
                self.result.employees_new += 1;
                employees::save(self.tx, &Employee::named(name))?
            }
        };
        self.people.insert(name.to_owned(), id);
        Ok(Some(id))
    }
}
