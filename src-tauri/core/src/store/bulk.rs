//! Rows by the hundred thousand: what SQLite does for each row is done once for all of them.
//!
//! Indexes are taken away and built again in one go, rows go in many to a statement, and what they refer to is looked up once
//! for each client and not for each order. Nothing of it is seen from outside: at the end stand the same rows under the same
//! indexes, or an error with which the transaction goes. Edge: only adds, and only what is new; that numbers are, the indexes
//! say when they are built.

mod ids;
mod late;
mod table;
#[cfg(test)]
mod tests;

use super::clients::Client;
use super::details::{Address, Person, Phone};
use super::orders::{DayText, NewOrder};
use super::{Connection, Error, Result, Transaction};
pub use ids::Ids;
use rusqlite::config::DbConfig;
pub(super) use table::{Cell, Shape};
use table::{MANY, Table, WAITING};

/// Memory for sorting an index, in KiB. Little of it is quicker than much: parts that fit the caches of the processor are sorted
/// on the other core while this one reads on, and joined in one pass.
const SORTING_KIB: i64 = 2 * 1024;

const ORDERS: Shape = Shape {
    name: "orders",
    columns: &[
        "client_id",
        "source_system",
        "number",
        "again",
        "day",
        "sum_minor",
        "profit_minor",
        "currency",
        "served_by",
        "import_id",
    ],
    over: false,
    typed: true,
    conflict: "",
    indexes: &["orders_number", "orders_client"],
    trigger: None,
};
const CLIENTS: Shape = Shape {
    name: "clients",
    columns: &[
        "id",
        "kind",
        "name",
        "source_system",
        "source_id",
        "tax_id",
        "group_name",
        "language",
        "served_by",
        "note",
        "debt_minor",
        "import_id",
    ],
    over: false,
    typed: false,
    conflict: "",
    indexes: &["clients_name", "clients_tax_id"],
    trigger: None,
};
const PHONES: Shape = Shape {
    name: "phones",
    columns: &["client_id", "number", "digits", "extension"],
    over: false,
    typed: false,
    conflict: "ON CONFLICT DO NOTHING",
    indexes: &["phones_digits"],
    trigger: Some("added_phones"),
};
const EMAILS: Shape = Shape {
    name: "emails",
    columns: &["client_id", "address"],
    over: false,
    typed: false,
    conflict: "ON CONFLICT DO NOTHING",
    indexes: &["emails_address"],
    trigger: Some("added_emails"),
};
// By client they come in the order of their indexes, which are quick to grow then.
const ADDRESSES: Shape = Shape {
    name: "addresses",
    columns: &["client_id", "street", "city", "postal_code", "country"],
    over: false,
    typed: false,
    conflict: "",
    indexes: &[],
    trigger: Some("added_addresses"),
};
const PERSONS: Shape = Shape {
    name: "contact_persons",
    columns: &["client_id", "full_name", "gender", "role", "dative_name", "is_main"],
    over: false,
    typed: false,
    conflict: "",
    indexes: &[],
    trigger: Some("added_contact_persons"),
};

/// Many orders on their way into the drive.
pub struct ManyOrders<'t> {
    bulk: Bulk<'t>,
    clients: Ids,
    employees: Ids,
    imports: Ids,
}

impl<'t> ManyOrders<'t> {
    pub fn begin(tx: &'t Transaction) -> Result<ManyOrders<'t>> {
        Ok(ManyOrders {
            bulk: Bulk::begin(tx, &[&ORDERS])?,
            clients: Ids::default(),
            employees: Ids::default(),
            imports: Ids::default(),
        })
    }

    pub fn add(&mut self, order: NewOrder) -> Result<()> {
        // The one check of the table that no type stands for.
        if order.number.is_empty() {
            return Err(nameless());
        }
        self.clients.insert(order.client_id);
        order.served_by.into_iter().for_each(|id| self.employees.insert(id));
        order.import_id.into_iter().for_each(|id| self.imports.insert(id));
        self.bulk.put(
            &ORDERS,
            [
                Cell::Number(order.client_id),
                Cell::Word(order.source_system),
                Cell::Short(order.number),
                Cell::Number(order.again.into()),
                Cell::Day(DayText::of(order.day)),
                Cell::Number(order.sum.minor),
                Cell::number(order.profit_minor),
                Cell::Currency(order.sum.currency),
                Cell::number(order.served_by),
                Cell::number(order.import_id),
            ],
        );
        self.bulk.write_if_many()
    }

    /// Writes the last of them, looks up whom they refer to and builds the indexes again; `pause` before each may break off.
    /// Gives whose orders they are.
    pub fn end<E: From<Error>>(self, pause: impl FnMut() -> std::result::Result<(), E>) -> std::result::Result<Ids, E> {
        let tx = self.bulk.tx;
        self.bulk.end(pause)?;
        self.clients.are_in(tx, "clients")?;
        self.employees.are_in(tx, "employees")?;
        self.imports.are_in(tx, "imports")?;
        Ok(self.clients)
    }
}

/// Many clients, with what hangs on them, on their way into the drive.
pub struct ManyClients<'t> {
    bulk: Bulk<'t>,
    /// The id of the next one: nobody else adds clients meanwhile.
    next: i64,
    employees: Ids,
    imports: Ids,
}

impl<'t> ManyClients<'t> {
    pub fn begin(tx: &'t Transaction) -> Result<ManyClients<'t>> {
        Ok(ManyClients {
            bulk: Bulk::begin(tx, &[&CLIENTS, &PHONES, &EMAILS, &ADDRESSES, &PERSONS])?,
            next: tx.query_row("SELECT coalesce(max(id), 0) + 1 FROM clients", [], |row| row.get(0))?,
            employees: Ids::default(),
            imports: Ids::default(),
        })
    }

    /// A new client; gives his id. What hangs on him follows before the next one.
    pub fn add(&mut self, client: Client, import_id: i64) -> Result<i64> {
        self.bulk.write_if_many()?;
        let id = self.next;
        self.next += 1;
        client.served_by.into_iter().for_each(|id| self.employees.insert(id));
        self.imports.insert(import_id);
        self.bulk.put(
            &CLIENTS,
            [
                Cell::Number(id),
                Cell::text(client.kind),
                Cell::text(client.name),
                Cell::text(client.source_system),
                Cell::maybe(client.source_id),
                Cell::maybe(client.tax_id),
                Cell::text(client.group_name),
                Cell::maybe(client.language),
                Cell::number(client.served_by),
                Cell::text(client.note),
                Cell::Number(client.debt_minor),
                Cell::Number(import_id),
            ],
        );
        Ok(id)
    }

    /// As [`super::details::add_phone`] does for the client added last.
    pub fn phone(&mut self, client: i64, phone: Phone, digits: String) {
        self.bulk.put(
            &PHONES,
            [
                Cell::Number(client),
                Cell::text(phone.number),
                Cell::text(digits),
                Cell::text(phone.extension),
            ],
        );
    }

    /// As [`super::details::add_email`].
    pub fn email(&mut self, client: i64, address: &str) {
        self.bulk
            .put(&EMAILS, [Cell::Number(client), Cell::text(address.to_owned())]);
    }

    /// As [`super::details::save_address`].
    pub fn address(&mut self, client: i64, address: Address) {
        self.bulk.put(
            &ADDRESSES,
            [
                Cell::Number(client),
                Cell::text(address.street),
                Cell::text(address.city),
                Cell::text(address.postal_code),
                Cell::text(address.country),
            ],
        );
    }

    /// As [`super::details::save_person`].
    pub fn person(&mut self, client: i64, person: Person) {
        self.bulk.put(
            &PERSONS,
            [
                Cell::Number(client),
                Cell::text(person.full_name),
                Cell::maybe(person.gender),
                Cell::text(person.role),
                Cell::text(person.dative_name),
                Cell::Number(1),
            ],
        );
    }

    /// Writes what waits, for somebody who reads it.
    pub fn settle(&mut self) -> Result<()> {
        self.bulk.write()
    }

    pub fn end<E: From<Error>>(self, pause: impl FnMut() -> std::result::Result<(), E>) -> std::result::Result<(), E> {
        let tx = self.bulk.tx;
        self.bulk.end(pause)?;
        self.employees.are_in(tx, "employees")?;
        Ok(self.imports.are_in(tx, "imports")?)
    }
}

/// Tables that are filled together, without the indexes that are built again at the end.
pub(super) struct Bulk<'t> {
    tx: &'t Transaction<'t>,
    tables: Vec<Table<'t>>,
    /// Rows written so far.
    written: i64,
    /// What makes the indexes again.
    indexes: Vec<String>,
}

impl<'t> Bulk<'t> {
    pub fn begin(tx: &'t Transaction, shapes: &[&'static Shape]) -> Result<Bulk<'t>> {
        let mut indexes = Vec::new();
        for name in shapes.iter().flat_map(|shape| shape.indexes) {
            indexes.push(taken_away(tx, "INDEX", name)?);
        }
        Ok(Bulk {
            tx,
            tables: shapes.iter().map(|shape| Table::of(shape)).collect(),
            written: 0,
            indexes,
        })
    }

    pub fn put<const N: usize>(&mut self, shape: &Shape, row: [Cell; N]) {
        if let Some(table) = self.tables.iter_mut().find(|table| table.shape.name == shape.name) {
            table.put(row);
        }
    }

    pub fn write_if_many(&mut self) -> Result<()> {
        match self.tables.iter().any(|table| table.waiting() >= WAITING) {
            true => self.write(),
            false => Ok(()),
        }
    }

    fn write(&mut self) -> Result<()> {
        let waiting = self.tables.iter().map(Table::waiting).max().unwrap_or_default();
        if waiting < MANY {
            return self.write_tables();
        }
        let mut triggers = Vec::new();
        for table in self.tables.iter().filter(|table| table.waiting() > 0) {
            if let Some(trigger) = table.shape.trigger {
                triggers.push(taken_away(self.tx, "TRIGGER", trigger)?);
            }
        }
        {
            let typed = self.tables.iter().all(|table| table.shape.typed);
            let _unchecked = Unchecked::on(self.tx, typed)?;
            self.write_tables()?;
        }
        triggers
            .iter()
            .try_for_each(|trigger| Ok(self.tx.execute_batch(trigger)?))
    }

    fn write_tables(&mut self) -> Result<()> {
        late::look(self.tx)?;
        for table in &mut self.tables {
            self.written += table.write(self.tx)?;
        }
        Ok(())
    }

    /// Gives how many rows were written.
    pub fn end<E: From<Error>>(
        mut self,
        mut pause: impl FnMut() -> std::result::Result<(), E>,
    ) -> std::result::Result<i64, E> {
        self.write()?;
        if self.indexes.is_empty() {
            return Ok(self.written);
        }
        late::holding(self.tx, || {
            if self.written >= PUT_OUT {
                self.tx.cache_flush().map_err(Error::from)?;
            }
            for index in &self.indexes {
                pause()?;
                build(self.tx, index)?;
            }
            Ok(self.written)
        })
    }
}

/// From so many rows on what an index is built over is put out of the memory first: it would be kept a second time for the building
/// to be undone.
const PUT_OUT: i64 = 500_000;

/// Takes a trigger or index away and gives what makes it again.
fn taken_away(tx: &Transaction, kind: &str, name: &str) -> Result<String> {
    let sql = tx.query_row("SELECT sql FROM sqlite_schema WHERE name = ?1", [name], |row| {
        row.get(0)
    })?;
    tx.execute_batch(&format!("DROP {kind} main.{name}"))?;
    Ok(sql)
}

/// Builds an index in little memory.
fn build(tx: &Transaction, index: &str) -> Result<()> {
    let room: i64 = tx.pragma_query_value(None, "cache_size", |row| row.get(0))?;
    tx.pragma_update(None, "cache_size", -SORTING_KIB)?;
    let built = tx.execute_batch(index);
    tx.pragma_update(None, "cache_size", room)?;
    Ok(built?)
}

fn nameless() -> Error {
    let check = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CONSTRAINT_CHECK);
    Error::Sqlite(rusqlite::Error::SqliteFailure(check, Some("number <> ''".to_owned())))
}

/// As long as this lives, references are not looked up row by row, nor, of typed cells, what the checks of the table ask;
/// afterwards they are again, whatever happened.
struct Unchecked<'t>(&'t Connection);

impl<'t> Unchecked<'t> {
    fn on(db: &'t Connection, typed: bool) -> Result<Unchecked<'t>> {
        // The pragma of that name does nothing inside a transaction.
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, false)?;
        let unchecked = Unchecked(db);
        db.pragma_update(None, CHECKS_REST, typed)?;
        Ok(unchecked)
    }
}

const CHECKS_REST: &str = "ignore_check_constraints";

impl Drop for Unchecked<'_> {
    fn drop(&mut self) {
        // These set flags of an open connection, which cannot fail.
        self.0.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true).ok();
        self.0.pragma_update(None, CHECKS_REST, false).ok();
    }
}
