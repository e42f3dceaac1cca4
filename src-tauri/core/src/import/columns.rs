//! Which column means what.
//!
//! By its heading through the table of words; where a heading can mean two things, by what stands under it; a file without
//! a heading by its contents alone. Edge: a guess the user can overrule for each column, see `Options::columns`.

mod content;
mod field;

pub use content::{adds_to_debt, companies_of_clients, from_content, lists_documents, settle};
pub use field::Field;

use super::profiles::{self, Profile};
use super::words;
use crate::domain::money::Currency;
use serde::{Deserialize, Serialize};

/// What the rows of a file are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Kind {
    Clients,
    /// People one speaks to at the clients.
    Contacts,
    Orders,
    Inquiries,
    Complaints,
    Employees,
}

impl Kind {
    pub const ALL: [Kind; 6] = [
        Kind::Clients,
        Kind::Contacts,
        Kind::Orders,
        Kind::Inquiries,
        Kind::Complaints,
        Kind::Employees,
    ];

    /// Its name in the tables of words and profiles.
    pub fn place(self) -> &'static str {
        match self {
            Kind::Clients => "clients",
            Kind::Contacts => "contacts",
            Kind::Orders => "orders",
            Kind::Inquiries => "inquiries",
            Kind::Complaints => "complaints",
            Kind::Employees => "employees",
        }
    }

    pub fn from_place(place: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.place() == place)
    }

    /// The message that names it.
    pub fn key(self) -> &'static str {
        match self {
            Kind::Clients => "import-kind-clients",
            Kind::Contacts => "import-kind-contacts",
            Kind::Orders => "import-kind-orders",
            Kind::Inquiries => "import-kind-inquiries",
            Kind::Complaints => "import-kind-complaints",
            Kind::Employees => "import-kind-employees",
        }
    }

    /// Whether each of its rows has a day, so that dates which can be read both ways must be asked about.
    pub fn has_days(self) -> bool {
        matches!(self, Kind::Orders | Kind::Inquiries | Kind::Complaints)
    }
}

/// The field of each heading in a file of `kind`: by the profile of its system, then by the table of words. Of two columns for
/// one field the one named earlier there wins.
pub fn recognise<S: AsRef<str>>(headings: &[S], kind: Kind, profile: Option<&Profile>) -> Vec<Option<Field>> {
    let own = profile.filter(|profile| profile.kind == kind);
    let found: Vec<Option<(Field, usize)>> = headings
        .iter()
        .map(|heading| {
            let by_profile = own.and_then(|profile| profile.column(&words::plain(heading.as_ref())));
            let found = match by_profile {
                Some((field, rank)) => field.map(|field| (field, rank)),
                // Behind everything the profile names.
                None => look_up(heading.as_ref(), kind).map(|(field, rank)| (field, rank + PROFILE_RANKS)),
            };
            found.filter(|(field, _)| field.belongs_to(kind))
        })
        .collect();
    let wins = |at: usize, field: Field, rank: usize| {
        let better = |(other, entry): (usize, &Option<(Field, usize)>)| {
            entry.is_some_and(|(f, r)| f == field && (r < rank || r == rank && other < at))
        };
        field.may_repeat(kind) || !found.iter().enumerate().any(better)
    };
    let mut columns: Vec<Option<Field>> = found
        .iter()
        .enumerate()
        .map(|(at, entry)| entry.filter(|(f, r)| wins(at, *f, *r)).map(|(f, _)| f))
        .collect();
    beside_client(&mut columns, headings, kind);
    columns
}

/// A column headed "contact" is the client as long as no other one names him; beside one that does it is the person to speak to.
fn beside_client<S: AsRef<str>>(columns: &mut [Option<Field>], headings: &[S], kind: Kind) {
    let is_contact = |heading: &S| {
        let mut meanings = words::meanings(heading.as_ref()).iter();
        meanings.any(|meaning| meaning.what == "person-beside" && meaning.holds_in(kind.place()))
    };
    let Some(contact) = headings.iter().position(is_contact) else {
        return;
    };
    let names = |at: usize| at != contact && matches!(columns[at], Some(Field::Name | Field::Company));
    let free = matches!(columns[contact], None | Some(Field::Name));
    if free && !columns.contains(&Some(Field::Person)) && (0..columns.len()).any(names) {
        columns[contact] = Some(Field::Person);
    }
}

/// More than any profile has headings.
const PROFILE_RANKS: usize = 10_000;

fn look_up(heading: &str, kind: Kind) -> Option<(Field, usize)> {
    let own = |word: &str| {
        words::meanings(word)
            .iter()
            .filter(|meaning| meaning.holds_in(kind.place()))
            .find_map(|meaning| Field::from_name(meaning.what).map(|field| (field, meaning.rank)))
    };
    let of_parts = || {
        let parts: Vec<Field> = parts(heading).filter_map(own).map(|(field, _)| field).collect();
        let client = parts.iter().any(|field| matches!(field, Field::Name | Field::Company));
        let document = parts
            .iter()
            .any(|field| matches!(field, Field::Document | Field::Number));
        let goods = parts.contains(&Field::Items);
        match kind {
            Kind::Orders if document && (client || goods) => Some((Field::Grouped, 0)),
            // Of a heading in two rows the lower is the nearer.
            _ => parts.last().map(|field| (*field, JOINED_RANK)),
        }
    };
    own(heading).or_else(|| own(without_unit(heading)?.0)).or_else(of_parts)
}

/// After every heading that is a word by itself.
const JOINED_RANK: usize = 9_000;

/// "Контрагент / Документ", "Покупатель, Регистратор"; none when the heading is one.
fn parts(heading: &str) -> impl Iterator<Item = &str> {
    let several = heading.len() < 200 && heading.contains(['/', ',', '\n']);
    let parts = heading
        .split(['/', ',', '\n'])
        .map(str::trim)
        .filter(|part| !part.is_empty());
    parts.filter(move |_| several)
}

/// "Сумма, руб." → "Сумма" and the currency of the column.
fn without_unit(heading: &str) -> Option<(&str, Currency)> {
    let (name, unit) = heading.rsplit_once([',', '(', '['])?;
    let unit = unit.trim_end_matches([')', ']', ' ']);
    Some((name, words::after(unit, "currency-").and_then(Currency::new)?))
}

/// The currency a heading of sums names.
pub fn currency(heading: &str) -> Option<Currency> {
    without_unit(heading).map(|(_, currency)| currency)
}

/// How many different fields a row of headings would give in the kind of file it fits best.
pub fn recognised<S: AsRef<str>>(headings: &[S]) -> usize {
    // Most rows looked at are no headings, and that shows at once.
    let known = |heading: &S| {
        let heading = heading.as_ref();
        let word = |word: &str| !words::meanings(word).is_empty();
        word(heading) || parts(heading).any(word) || without_unit(heading).is_some_and(|(name, _)| word(name))
    };
    if !headings.iter().any(known) {
        return 0;
    }
    let profile = profiles::recognise(headings);
    let fields = |kind: Kind| {
        let mut fields: Vec<Field> = recognise(headings, kind, profile).into_iter().flatten().collect();
        fields.sort_unstable();
        fields.dedup();
        fields.len()
    };
    Kind::ALL.into_iter().map(fields).max().unwrap_or(0)
}

/// Whether one of the headings is of clients and of their documents below them.
pub fn groups<S: AsRef<str>>(headings: &[S]) -> bool {
    recognise(headings, Kind::Orders, None).contains(&Some(Field::Grouped))
}

/// What the rows under such headings are. Orders have a sum and a day or a number; whatever else has a heading is a list of
/// clients.
pub fn kind<S: AsRef<str>>(headings: &[S]) -> Kind {
    if let Some(profile) = profiles::recognise(headings) {
        return profile.kind;
    }
    let fields = |kind| recognise(headings, kind, None);
    let has = |kind, field| fields(kind).contains(&Some(field));
    let tells = |what| headings.iter().any(|heading| words::means(heading.as_ref(), what));
    let is = |field| has(Kind::Orders, field);
    let dated = [Field::Day, Field::Opened, Field::Document, Field::Grouped]
        .into_iter()
        .any(is);
    let summed = is(Field::Sum) || is(Field::LineSum) || is(Field::Price) && is(Field::Quantity);
    let firm = || has(Kind::Contacts, Field::Company) || has(Kind::Contacts, Field::ClientId);
    match () {
        _ if tells("tells-complaints") && has(Kind::Complaints, Field::Day) => Kind::Complaints,
        _ if tells("tells-inquiries") && has(Kind::Inquiries, Field::Day) && !summed => Kind::Inquiries,
        _ if summed && (dated || is(Field::Number)) => Kind::Orders,
        _ if tells("tells-employees") && !firm() => Kind::Employees,
        _ if tells("tells-hired") && has(Kind::Contacts, Field::Role) && !firm() => Kind::Employees,
        _ if has(Kind::Employees, Field::Active) && has(Kind::Contacts, Field::Role) && !firm() => Kind::Employees,
        _ if has(Kind::Contacts, Field::Role) && firm() => Kind::Contacts,
        _ => Kind::Clients,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_known_systems_are_recognised() {
        use Field::*;
        let cases: [(&str, Kind, &[Field]); 8] = [
            (
                "ID клиента,Клиент,Телефон,E-mail,Менеджер",
                Kind::Clients,
                &[ClientId, Name, Phone, Email, ServedBy],
            ),
            (
                "Номер заказа,Дата,ID клиента,Сумма,Прибыль",
                Kind::Orders,
                &[Number, Day, ClientId, Sum, Profit],
            ),
            (
                "Order #,Date,Status,Customer,N. Revenue (formatted)",
                Kind::Orders,
                &[Number, Day, Status, Name, Sum],
            ),
            (
                "Order Reference,Creation Date,Customer,Salesperson,Total,Status",
                Kind::Orders,
                &[Number, Day, Name, ServedBy, Sum, Status],
            ),
            (
                "Record ID,First Name,Last Name,Email,Phone Number,Contact owner",
                Kind::Contacts,
                &[PersonId, FirstName, LastName, Email, Phone, ServedBy],
            ),
            (
                "ID,Имя,Отчество,Фамилия,Телефон,E-mail,Адрес,Комментарий,Компания,Ответственный",
                Kind::Clients,
                &[
                    ClientId, FirstName, Patronymic, LastName, Phone, Email, Address, Note, Company, ServedBy,
                ],
            ),
            (
                "ID,Бюджет ,Ответственный,Дата создания сделки,Компания контакта",
                Kind::Orders,
                &[Number, Sum, ServedBy, Day, Company],
            ),
            (
                "№ на поръчка,Дата,Клиент,Обща сума,Търговец",
                Kind::Orders,
                &[Number, Day, Name, Sum, ServedBy],
            ),
        ];
        for (line, kind, fields) in cases {
            let headings: Vec<&str> = line.split(',').collect();
            assert_eq!(super::kind(&headings), kind, "{line}");
            let found: Vec<Field> = recognise(&headings, kind, profiles::recognise(&headings))
                .into_iter()
                .flatten()
                .collect();
            assert_eq!(found, fields, "{line}");
        }
    }

    #[test]
    fn a_contact_is_the_client_alone_and_the_person_to_speak_to_beside_him() {
        use Field::*;
        for (line, kind, fields) in [
            ("Контакт,Телефон", Kind::Clients, [Some(Name), Some(Phone)].as_slice()),
            (
                "Клиент,Контакт,Телефон",
                Kind::Clients,
                &[Some(Name), Some(Person), Some(Phone)],
            ),
            ("Компания,Контакт", Kind::Orders, &[Some(Company), Some(Person)]),
            (
                "Customer,Contact,Total",
                Kind::Orders,
                &[Some(Name), Some(Person), Some(Sum)],
            ),
            (
                "Клиент,Контакт,Лице за контакт",
                Kind::Clients,
                &[Some(Name), None, Some(Person)],
            ),
            ("Company,Contact", Kind::Contacts, &[Some(Company), Some(Name)]),
        ] {
            let headings: Vec<&str> = line.split(',').collect();
            assert_eq!(recognise(&headings, kind, None), fields, "{line} of {kind:?}");
        }
    }
}
