//! Whom the demonstration is about: a client of the sample who is lost and worth returning, and the people around him.

use crate::desk::Desk;
use crate::trouble::{Result, Trouble};
use crate::view::View;
use comeback_core::domain::money::Money;
use comeback_core::domain::sentence::Sentence;
use serde_json::json;

/// The client the demonstration is about, and the people around him.
pub struct Cast {
    pub loss: i64,
    pub client: String,
    pub client_id: i64,
    /// How many orders he has made, and the day of the last in words.
    pub orders: i64,
    pub last_order: String,
    pub loser: i64,
    pub driver: i64,
    pub checker: i64,
    pub sum: Money,
}

/// The dearest client who is lost, worth pursuing, and known to have been lost by somebody.
pub fn choose(desk: &Desk) -> Result<Cast> {
    let (targets, people) = (
        desk.call(
            "targets.list",
            &json!({ "sort": "expected", "down": true, "limit": 500 }),
        )?,
        desk.call("employees.list", &json!({}))?,
    );
    // The head signs the letter, so the head may not be the one who lost him.
    let everybody = desk.view(&people).all();
    let heads: Vec<i64> = everybody
        .iter()
        .filter(|person| person.is("is_director"))
        .map(|person| person.whole("id"))
        .collect();
    let fit = |row: &View| {
        let left_alone = row.is("lost_twice") || row.is("do_not_contact") || row.text("verdict") == "good_riddance";
        !row.has("case_id")
            && row
                .inner("lost_by")
                .is_some_and(|loser| !heads.contains(&loser.whole("id")))
            && !left_alone
    };
    let rows = desk.view(&targets).rows("rows");
    let found = rows.iter().find(|row| fit(row));
    let loser = found
        .and_then(|row| row.inner("lost_by"))
        .map(|loser| loser.whole("id"))
        .unwrap_or_default();
    let others: Vec<i64> = desk
        .view(&people)
        .all()
        .iter()
        .filter(|person| person.is("active") && person.whole("id") != loser)
        .map(|person| person.whole("id"))
        .collect();
    let (Some(row), [driver, checker, ..]) = (found, others.as_slice()) else {
        return Err(Trouble::Failed(Sentence::new("cli-demo-no-client")));
    };
    let page = desk.call("clients.get", &json!({ "id": row.id("client_id") }))?;
    let sum = desk
        .view(&page)
        .sum("average_order")
        .unwrap_or(Money::new(100_000, desk.currency()?));
    let client = row.text("client");
    let client_id = row.whole("client_id");
    let listed = desk.call("clients.list", &json!({ "search": client, "offset": 0, "limit": 500 }))?;
    let rows = desk.view(&listed).rows("rows");
    let own = rows.iter().find(|listed| listed.whole("id") == client_id);
    Ok(Cast {
        loss: row.whole("loss_id"),
        client,
        client_id,
        orders: own.map(|own| own.whole("orders")).unwrap_or_default(),
        last_order: own.map(|own| own.day("last_order_on")).unwrap_or_default(),
        loser,
        driver: *driver,
        checker: *checker,
        sum,
    })
}
