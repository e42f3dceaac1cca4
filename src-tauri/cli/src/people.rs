//! `employee`: people of the firm.

use crate::desk::Desk;
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
        /// Share of the profit of returning orders, from 0 to 1.
        #[arg(long, default_value_t = 0.0)]
        commission: f64,
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
                "commission_share": commission,
                "active": true,
            });
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
