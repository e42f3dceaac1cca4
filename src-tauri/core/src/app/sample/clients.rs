//! The clients of the sample: those of the cases with their own words, and everybody else by name and habit.

use super::data::{CasePlan, NameWords, Plan, Words, lacks};
use super::orders::{Dice, HISTORY, Habit, last_before_loss};
use crate::app::Result;
use crate::app::clients::phone_digits;
use crate::store::Transaction;
use crate::store::clients::{self, Client};
use crate::store::details::{self, Address, Person};
use chrono::NaiveDate;
use std::collections::HashMap;

/// A client as he was added, with what his orders are drawn from.
pub struct Added {
    pub id: i64,
    pub served_by: i64,
    pub habit: Habit,
    pub fate: Fate,
}

/// What besides his orders speaks of a client.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Fate {
    Plain,
    ToldUs,
    /// He asks for prices and orders nothing.
    OnlyAsks,
    /// The complaint of this number stands open.
    Complained(usize),
}

/// Days since the loss of those nobody has taken up yet.
const LOST_AGO: [i64; 6] = [11, 31, 74, 139, 214, 318];
const SLEEPING: i64 = 9;
const BOUGHT_ONCE: [i64; 5] = [-3, -8, -14, -92, -187];
/// Who serves the others, in turn.
const SERVING: [&str; 9] = [
    "denis", "svetlana", "denis", "marina", "svetlana", "denis", "marina", "svetlana", "marina",
];

pub fn add(
    tx: &Transaction,
    dice: &mut Dice,
    plan: &Plan,
    words: &Words,
    people: &HashMap<String, i64>,
    today: NaiveDate,
) -> Result<Vec<Added>> {
    let serving = |key: &str| people.get(key).copied().ok_or_else(|| lacks(key));
    let mut added = Vec::new();
    for case in &plan.cases {
        let served_by = serving(&case.loser)?;
        let id = of_case(tx, dice, case, words, served_by)?;
        added.push(Added {
            id,
            served_by,
            habit: habit_of_case(case),
            fate: Fate::Plain,
        });
    }
    for (at, name) in words.others.iter().enumerate() {
        let (habit, fate) = habit(dice, at as i64);
        let lost = at < LOST_AGO.len();
        // Denis lost most of them, too.
        let served_by = serving(if lost && at % 3 != 2 {
            "denis"
        } else {
            SERVING[at % SERVING.len()]
        })?;
        let id = other(tx, dice, at, name, words, served_by)?;
        added.push(Added {
            id,
            served_by,
            habit,
            fate,
        });
    }
    debug_assert!(added.iter().all(|client| super::day(today, client.habit.last) <= today));
    Ok(added)
}

fn habit_of_case(case: &CasePlan) -> Habit {
    Habit {
        gap: case.gap,
        sum: case.sum,
        margin: case.margin,
        first: -HISTORY,
        last: last_before_loss(case.gap, case.lost_ago),
        late: case.late.clone(),
        less_since: None,
        refund: false,
    }
}

/// The habit of the client at this place of the list: the lost ones first, then every other signal, then the buyers.
fn habit(dice: &mut Dice, at: i64) -> (Habit, Fate) {
    let gap = dice.between(7, 60);
    let plain = Habit {
        gap,
        sum: dice.between(55, 420) * 100 * if dice.between(1, 7) == 1 { 2 } else { 1 },
        margin: dice.between(14, 28) as f64 / 100.0,
        first: if dice.between(1, 4) == 1 {
            -dice.between(240, HISTORY - 1)
        } else {
            -HISTORY
        },
        last: -dice.between(0, gap - 1),
        late: Vec::new(),
        less_since: None,
        refund: matches!(at, 44 | 61 | 83 | 102),
    };
    let lost = LOST_AGO.len() as i64;
    let in_turn = at - lost;
    if let Some(lost_ago) = LOST_AGO.get(at as usize) {
        let gap = dice.between(12, 38);
        let fate = if at == 3 { Fate::Complained(3) } else { Fate::Plain };
        return (
            Habit {
                gap,
                first: -HISTORY,
                last: last_before_loss(gap, *lost_ago),
                ..plain
            },
            fate,
        );
    }
    match in_turn {
        0 => (
            Habit {
                gap: 15,
                last: -6,
                first: -HISTORY,
                ..plain
            },
            Fate::ToldUs,
        ),
        1..=3 => (
            Habit {
                gap: 21,
                last: -9,
                first: -HISTORY,
                less_since: Some(-64),
                ..plain
            },
            Fate::Plain,
        ),
        4..=6 => (
            Habit {
                gap: 20,
                last: -12,
                ..plain
            },
            Fate::OnlyAsks,
        ),
        7..=9 => (
            Habit {
                gap: 26,
                last: -17,
                ..plain
            },
            Fate::Complained((in_turn - 7) as usize),
        ),
        10..=14 => {
            let day = BOUGHT_ONCE[(in_turn - 10) as usize];
            (
                Habit {
                    gap: 400,
                    first: day,
                    last: day,
                    ..plain
                },
                Fate::Plain,
            )
        }
        15..=23 if in_turn < 15 + SLEEPING => {
            let gap = dice.between(20, 48);
            // Past his own gap, short of the limit.
            (
                Habit {
                    gap,
                    first: -HISTORY,
                    last: -(gap + 1 + gap / 8),
                    ..plain
                },
                Fate::Plain,
            )
        }
        _ => (plain, Fate::Plain),
    }
}

fn of_case(tx: &Transaction, dice: &mut Dice, case: &CasePlan, words: &Words, served_by: i64) -> Result<i64> {
    let said = words.cases.get(&case.key).ok_or_else(|| lacks(&case.key))?;
    let id = client(tx, &said.client, words, served_by)?;
    let postal_code = words
        .cities
        .iter()
        .find(|(city, _)| *city == said.city)
        .map(|(_, code)| code.clone());
    details::save_address(
        tx,
        id,
        &Address {
            street: said.street.clone(),
            city: said.city.clone(),
            postal_code: postal_code.unwrap_or_default(),
            country: String::new(),
        },
    )?;
    person(tx, id, said.person.clone(), &said.gender, &said.role)?;
    phone(tx, dice, id, words)?;
    details::add_email(tx, id, None, &said.email)?;
    details::set_facts(tx, id, &said.facts)?;
    details::set_marks(tx, id, &case.marks)?;
    Ok(id)
}

fn other(tx: &Transaction, dice: &mut Dice, at: usize, name: &str, words: &Words, served_by: i64) -> Result<i64> {
    let id = client(tx, name, words, served_by)?;
    let city = dice.one(&words.cities).cloned().unwrap_or_default();
    let street = dice.one(&words.streets).cloned().unwrap_or_default();
    details::save_address(
        tx,
        id,
        &Address {
            street: street.replace("{n}", &dice.between(1, 88).to_string()),
            city: city.0,
            postal_code: city.1,
            country: String::new(),
        },
    )?;
    let (names, gender) = if dice.between(0, 9) < 6 {
        (&words.women, "female")
    } else {
        (&words.men, "male")
    };
    let role = dice.one(&names.roles).cloned().unwrap_or_default();
    person(tx, id, full_name(dice, names, &words.full_name), gender, &role)?;
    phone(tx, dice, id, words)?;
    details::add_email(tx, id, None, &format!("orders{}@example.com", at + 1))?;
    Ok(id)
}

fn client(tx: &Transaction, name: &str, words: &Words, served_by: i64) -> Result<i64> {
    let client = Client {
        kind: "firm".to_owned(),
        name: name.to_owned(),
        group_name: words.group_of(name).to_owned(),
        served_by: Some(served_by),
        ..Client::default()
    };
    Ok(clients::add(tx, &client, None)?)
}

fn person(tx: &Transaction, client: i64, full_name: String, gender: &str, role: &str) -> Result<()> {
    let person = Person {
        id: 0,
        full_name,
        gender: Some(gender.to_owned()),
        role: role.to_owned(),
        dative_name: String::new(),
        about_name: String::new(),
    };
    details::save_person(tx, client, &person)?;
    Ok(())
}

fn phone(tx: &Transaction, dice: &mut Dice, client: i64, words: &Words) -> Result<()> {
    let figures = |number: i64| format!("{number:02}");
    let number = words
        .phone
        .replace("{a}", &figures(dice.between(10, 99)))
        .replace("{b}", &figures(dice.between(0, 99)));
    let phone = details::Phone {
        number,
        extension: String::new(),
    };
    details::add_phone(tx, client, None, &phone, &phone_digits(&phone.number))?;
    Ok(())
}

fn full_name(dice: &mut Dice, names: &NameWords, order: &str) -> String {
    let mut part = |of: &[String]| {
        if of.is_empty() {
            String::new()
        } else {
            dice.one(of).cloned().unwrap_or_default()
        }
    };
    let (first, middle, last) = (part(&names.first), part(&names.middle), part(&names.last));
    order
        .replace("{first}", &first)
        .replace("{middle}", &middle)
        .replace("{last}", &last)
        .trim()
        .to_owned()
}
