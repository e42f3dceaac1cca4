//! `employee`: people of the firm.

use crate::desk::Desk;
use crate::figures;
use crate::trouble::Result;
use crate::view::{Reply, View};
use clap::Subcommand;
use serde_json::json;

#[derive(Debug, Subcommand)]
pub enum Person {
    /// Everybody, those who left as well.
    List,
    /// Add somebody.
    Add {
        name: String,
        #[arg(long, default_value = "")]
        role: String,
        #[arg(long, value_parser = ["male", "female"])]
        gender: Option<String>,
        #[arg(long, default_value = "")]
        phone: String,
        /// The head of the firm, who signs letters.
        #[arg(long)]
        director: bool,
        /// Share of the profit of returning orders: 5% or 0.05.
        #[arg(long, default_value = "0")]
        commission: String,
    },
    /// Change somebody; what is not given stays.
    Change {
        #[arg(value_name = "NAME|ID")]
        who: String,
        #[arg(long)]
        name: Option<String>,
        #[arg(long)]
        role: Option<String>,
        #[arg(long, value_parser = ["male", "female"])]
        gender: Option<String>,
        #[arg(long)]
        phone: Option<String>,
        /// The head of the firm, who signs letters and may always act.
        #[arg(long, value_name = "true|false", num_args = 0..=1, default_missing_value = "true")]
        director: Option<bool>,
        /// Share of the profit of returning orders: 5% or 0.05.
        #[arg(long)]
        commission: Option<String>,
        /// Has left the firm, or is back in it.
        #[arg(long, value_name = "true|false")]
        left: Option<bool>,
    },
}

pub fn run(desk: &Desk, person: Person) -> Result<Reply> {
    match person {
        Person::List => desk.ask("employees.list", &json!({}), |people| text(desk, &people.all())),
        Person::Add {
            name,
            role,
            gender,
            phone,
            director,
            commission,
        } => {
            let request = json!({
                "id": null,
                "name": name,
                "role": role,
                "gender": gender,
                "phone": phone,
                "is_director": director,
                "commission_share": figures::share(&commission)?,
                "active": true,
            });
            desk.ask("employees.save", &request, |person| text(desk, &[person]))
        }
        Person::Change {
            who,
            name,
            role,
            gender,
            phone,
            director,
            commission,
            left,
        } => {
            let id = desk.employee(&who)?;
            let all = desk.call("employees.list", &json!({}))?;
            let found = all.as_array().and_then(|all| all.iter().find(|one| one["id"] == id));
            let mut request = found.cloned().unwrap_or_default();
            for (field, value) in [("name", name), ("role", role), ("gender", gender), ("phone", phone)] {
                if let Some(value) = value {
                    request[field] = json!(value);
                }
            }
            if let Some(director) = director {
                request["is_director"] = json!(director);
            }
            if let Some(commission) = commission {
                request["commission_share"] = json!(figures::share(&commission)?);
            }
            if let Some(left) = left {
                request["active"] = json!(!left);
            }
            desk.ask("employees.save", &request, |person| text(desk, &[person]))
        }
    }
}

fn text(desk: &Desk, people: &[View]) -> String {
    let mut table = desk
        .table(&["id", "name", "role", "phone", "commission", "note"])
        .figures(&[0, 4]);
    for person in people {
        let director = if person.is("is_director") {
            desk.words("cli-director")
        } else {
            String::new()
        };
        let note = if person.is("active") {
            director
        } else {
            desk.words("cli-left-the-firm")
        };
        let share = person.share("commission_share");
        table.row(vec![
            person.text("id"),
            person.text("name"),
            person.text("role"),
            person.text("phone"),
            share,
            note,
        ]);
    }
    table.text()
}
