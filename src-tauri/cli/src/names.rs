//! Names where a program would want numbers: a person types a part of a name, and it must mean one thing.
//!
//! The whole name wins over a part of it; letter case and ё against е do not matter. What means several things is answered
//! with their list, never with a guess.

use crate::desk::Desk;
use crate::trouble::{Result, Trouble};
use comeback_core::api::Code;
use comeback_core::domain::sentence::Sentence;
use serde_json::{Value, json};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    pub id: i64,
    pub name: String,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Miss {
    Unknown,
    Ambiguous(Vec<Named>),
}

/// The one that `given` names: an id, a whole name or a part of it.
pub fn pick(given: &str, among: &[Named]) -> std::result::Result<i64, Miss> {
    let given = fold(given);
    if let Ok(id) = given.parse::<i64>() {
        return among
            .iter()
            .find(|named| named.id == id)
            .map(|named| named.id)
            .ok_or(Miss::Unknown);
    }
    let whole: Vec<&Named> = among.iter().filter(|named| fold(&named.name) == given).collect();
    let part = || {
        among
            .iter()
            .filter(|named| !given.is_empty() && fold(&named.name).contains(&given))
            .collect()
    };
    let found: Vec<&Named> = if whole.is_empty() { part() } else { whole };
    match found.as_slice() {
        [] => Err(Miss::Unknown),
        [one] => Ok(one.id),
        several => Err(Miss::Ambiguous(several.iter().map(|named| (*named).clone()).collect())),
    }
}

fn fold(text: &str) -> String {
    text.trim().to_lowercase().replace('ё', "е")
}

fn said(given: &str, miss: Miss, unknown: &str) -> Trouble {
    Trouble::Typed(match miss {
        Miss::Unknown => Sentence::new(unknown).with("name", given),
        Miss::Ambiguous(several) => {
            let list: Vec<String> = several
                .iter()
                .map(|named| format!("{} ({})", named.name, named.id))
                .collect();
            Sentence::new("cli-name-ambiguous")
                .with("name", given)
                .with("list", list.join(", "))
        }
    })
}

impl Desk {
    fn named(&self, command: &str, request: &Value, list: &str, id: &str, name: &str) -> Result<Vec<Named>> {
        let answer = self.call(command, request)?;
        let view = self.view(&answer);
        let rows = if list.is_empty() { view.all() } else { view.rows(list) };
        let named = |row: &crate::view::View| {
            Some(Named {
                id: row.id(id)?,
                name: row.text(name),
            })
        };
        Ok(rows.iter().filter_map(named).collect())
    }

    /// A person of the firm.
    pub fn employee(&self, given: &str) -> Result<i64> {
        let people = self.named("employees.list", &json!({}), "", "id", "name")?;
        pick(given, &people).map_err(|miss| said(given, miss, "cli-employee-unknown"))
    }

    /// A group of clients, by its name or a part of it.
    pub fn group(&self, given: &str) -> Result<String> {
        let answer = self.call("limits.groups", &json!({}))?;
        let groups: Vec<String> = self.view(&answer).all().iter().map(|row| row.text("group")).collect();
        let named: Vec<Named> = (0..)
            .zip(&groups)
            .map(|(id, name)| Named { id, name: name.clone() })
            .collect();
        // A group may be called by a number; a place in the list is no name of it.
        let whole = groups.iter().find(|name| fold(name) == fold(given));
        let picked = match (whole, given.trim().parse::<i64>()) {
            (Some(name), _) => return Ok(name.clone()),
            (None, Ok(_)) => Err(Miss::Unknown),
            (None, Err(_)) => pick(given, &named),
        };
        match picked {
            Ok(at) => Ok(groups.into_iter().nth(at.unsigned_abs() as usize).unwrap_or_default()),
            Err(Miss::Unknown) => {
                let key = if groups.is_empty() {
                    "limits-no-groups"
                } else {
                    "limits-group-unknown"
                };
                let sentence = Sentence::new(key)
                    .with("group", given)
                    .with("groups", groups.join(", "));
                Err(Trouble::Typed(sentence))
            }
            Err(Miss::Ambiguous(several)) => {
                let names: Vec<String> = several.into_iter().map(|named| named.name).collect();
                let sentence = Sentence::new("cli-name-ambiguous")
                    .with("name", given)
                    .with("list", names.join(", "));
                Err(Trouble::Typed(sentence))
            }
        }
    }

    /// As [`Desk::group`]; an empty name is those in no group.
    pub fn group_if(&self, given: Option<&str>) -> Result<Option<String>> {
        given
            .map(|given| {
                if given.is_empty() {
                    Ok(String::new())
                } else {
                    self.group(given)
                }
            })
            .transpose()
    }

    pub fn own_hand(&self, given: &str) -> Result<i64> {
        let all = self.named("hands.list", &json!({}), "", "id", "name")?;
        pick(given, &all).map_err(|miss| said(given, miss, "cli-hand-unknown"))
    }

    pub fn employee_if(&self, given: Option<&str>) -> Result<Option<i64>> {
        given.map(|given| self.employee(given)).transpose()
    }

    /// A case, by its number or its client; of several the one that is still open.
    pub fn case(&self, given: &str) -> Result<i64> {
        let answer = self.call("cases.list", &json!({}))?;
        let rows = self.view(&answer).all();
        let named = |open: bool| -> Vec<Named> {
            let over = |state: &str| matches!(state, "returned" | "closed");
            let wanted = rows.iter().filter(|row| !open || !over(&row.text("state")));
            wanted
                .filter_map(|row| {
                    Some(Named {
                        id: row.id("id")?,
                        name: row.text("client"),
                    })
                })
                .collect()
        };
        let found = match pick(given, &named(false)) {
            Err(Miss::Ambiguous(several)) => pick(given, &named(true)).map_err(|_| Miss::Ambiguous(several)),
            found => found,
        };
        found.map_err(|miss| said(given, miss, "cli-case-unknown"))
    }

    /// A task for one loss; a number that no loss has is said to be none, and where the numbers stand.
    pub fn of_loss<T>(&self, given: &str, task: impl FnOnce(i64) -> Result<T>) -> Result<T> {
        match task(self.loss(given)?) {
            Err(Trouble::Core { error, .. }) if error.code == Code::NotFound => Err(Trouble::Typed(
                Sentence::new("cli-loss-number-unknown").with("name", given),
            )),
            done => done,
        }
    }

    /// A loss, by its number or its client.
    pub fn loss(&self, given: &str) -> Result<i64> {
        if let Ok(id) = given.trim().parse::<i64>() {
            return Ok(id);
        }
        let losses = self.named(
            "targets.list",
            &json!({ "text": given, "limit": 500 }),
            "rows",
            "loss_id",
            "client",
        )?;
        match pick(given, &losses) {
            // Who has never ordered is no target, and lost all the same: he said so.
            Err(Miss::Unknown) => self.loss_of_client(given),
            found => found.map_err(|miss| said(given, miss, "cli-loss-unknown")),
        }
    }

    fn loss_of_client(&self, given: &str) -> Result<i64> {
        let unknown = || said(given, Miss::Unknown, "cli-loss-unknown");
        let client = self.client(given).map_err(|_| unknown())?;
        let page = self.call("clients.get", &json!({ "id": client }))?;
        self.view(&page).id("loss_id").ok_or_else(unknown)
    }

    pub fn client(&self, given: &str) -> Result<i64> {
        if let Ok(id) = given.trim().parse::<i64>() {
            return Ok(id);
        }
        let answer = self.call("clients.list", &json!({ "search": given, "offset": 0, "limit": 500 }))?;
        let rows = self.view(&answer).rows("rows");
        let clients: Vec<Named> = rows
            .iter()
            .filter_map(|row| {
                Some(Named {
                    id: row.id("id")?,
                    name: row.text("name"),
                })
            })
            .collect();
        // The core also finds by phone and e-mail, where the name does not hold what was typed.
        let found = match (pick(given, &clients), clients.as_slice()) {
            (Err(Miss::Unknown), [one]) => Ok(one.id),
            (Err(Miss::Unknown), [_, _, ..]) => Err(Miss::Ambiguous(clients)),
            (found, _) => found,
        };
        found.map_err(|miss| said(given, miss, "cli-client-unknown"))
    }

    /// A drive, open or ended.
    pub fn drive(&self, given: &str) -> Result<i64> {
        let drives = self.named("results.get", &json!({}), "drives", "id", "name")?;
        pick(given, &drives).map_err(|miss| said(given, miss, "cli-drive-unknown"))
    }

    /// A reason, by its number, its code or a part of its name.
    pub fn reason(&self, given: &str) -> Result<i64> {
        let answer = self.call("interviews.reasons", &json!({}))?;
        let rows = self.view(&answer).all();
        let coded = rows
            .iter()
            .find(|row| row.text("code").eq_ignore_ascii_case(given.trim()));
        if let Some(id) = coded.and_then(|row| row.id("id")) {
            return Ok(id);
        }
        let alive = rows.iter().filter(|row| !row.has("retired_on"));
        let named: Vec<Named> = alive
            .filter_map(|row| {
                Some(Named {
                    id: row.id("id")?,
                    name: row.reason_name(),
                })
            })
            .collect();
        pick(given, &named).map_err(|miss| said(given, miss, "cli-reason-unknown"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn firm() -> Vec<Named> {
        let named = |(id, name): (i64, &str)| Named {
            id,
            name: name.to_owned(),
        };
        [
            (1, "Анна Соколова"),
            (2, "Денис Ткачёв"),
            (3, "Анна"),
            (7, "Денис Орлов"),
        ]
        .map(named)
        .to_vec()
    }

    #[test]
    fn a_part_of_a_name_is_enough_when_it_means_one_person() {
        assert_eq!(pick("соколова", &firm()), Ok(1));
        assert_eq!(pick("ткачев", &firm()), Ok(2), "ё is typed as е");
    }

    #[test]
    fn the_whole_name_wins_over_a_part_of_another() {
        assert_eq!(pick("анна", &firm()), Ok(3));
    }

    #[test]
    fn what_means_two_people_is_answered_with_both() {
        let Err(Miss::Ambiguous(two)) = pick("денис", &firm()) else {
            panic!("two are called so")
        };
        assert_eq!(two.iter().map(|named| named.id).collect::<Vec<_>>(), [2, 7]);
    }

    #[test]
    fn a_number_is_an_id_and_must_exist() {
        assert_eq!(pick("7", &firm()), Ok(7));
        assert_eq!(pick("70", &firm()), Err(Miss::Unknown));
        assert_eq!(pick("", &firm()), Err(Miss::Unknown), "nothing names nobody");
    }
}
