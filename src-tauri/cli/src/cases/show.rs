//! One case as one story in a terminal: who he is, why he left, what is mended and offered, every touch, the next step.

use crate::desk::Desk;
use crate::view::View;
use comeback_core::domain::sentence::Sentence;

pub fn text(desk: &Desk, case: View) -> String {
    [
        who(desk, case),
        why(desk, case),
        mended(desk, case),
        offered(desk, case),
        after(desk, case),
        steps(desk, case),
    ]
    .into_iter()
    .filter(|part| !part.is_empty())
    .collect::<Vec<_>>()
    .join("\n")
}

fn who(desk: &Desk, case: View) -> String {
    let state = if case.has("closed_as") {
        case.word("closed", "closed_as")
    } else {
        case.word("state", "state")
    };
    let mut text = format!("{} · {} · {state}\n", case.text("id"), case.text("client"));
    let contact = case
        .inner("contact")
        .map(|contact| contact.text("full_name"))
        .unwrap_or_default();
    let reach = [contact, case.phone("phone"), case.text("email"), case.text("city")];
    let reach: Vec<String> = reach.into_iter().filter(|part| !part.is_empty()).collect();
    text.push_str(&desk.line("contact", &reach.join(", ")));
    text.push_str(&desk.line("evidence", &case.sentence("evidence")));
    text.push_str(&desk.line("lost-by", &case.who("lost_by")));
    text.push_str(&desk.line("driver", &case.who("driver")));
    text.push_str(&desk.line("exception", &case.word("exception", "exception")));
    text.push_str(&desk.line("hot-until", &case.day("hot_until")));
    text.push_str(&desk.line("yearly", &case.money("yearly")));
    text.push_str(&desk.line("sltv", &case.money("sltv")));
    text.push_str(&format!("{}\n", case.sentence("second_life")));
    let chance = case.inner("chance").map(|chance| {
        format!(
            "{} ({}–{})",
            chance.share("share"),
            chance.share("low"),
            chance.share("high")
        )
    });
    text.push_str(&desk.line("chance", &chance.unwrap_or_default()));
    text.push_str(&desk.line("expected", &case.money("expected")));
    text.push_str(&desk.line("ceiling", &case.money("ceiling")));
    if case.has("ceiling_means") {
        text.push_str(&format!("{}\n", case.sentence("ceiling_means")));
    }
    text.push_str(&desk.line("verdict", &case.word("verdict", "verdict")));
    text
}

fn why(desk: &Desk, case: View) -> String {
    let talk = case
        .inner("interview")
        .map(|talk| crate::interviews::text(desk, talk))
        .unwrap_or_default();
    format!("{talk}{}", desk.line("severity-ours", &case.text("severity_ours")))
}

fn mended(desk: &Desk, case: View) -> String {
    let mut text = String::new();
    for fix in case.rows("fixes") {
        let line = format!(
            "{} · {} · {}",
            fix.text("id"),
            fix.text("what"),
            fix.word("fix", "state")
        );
        text.push_str(&desk.line("fix", &line));
    }
    if let Some(gate) = case.inner("gate").filter(|gate| !gate.is("open")) {
        let goes = gate.has("goes");
        if goes {
            text.push_str(&format!("{}\n", gate.sentence("goes")));
        }
        text.push_str(&desk.line(if goes { "gate-more" } else { "gate" }, &gate.sentence("missing")));
    }
    text
}

fn offered(desk: &Desk, case: View) -> String {
    let mut text = String::new();
    if let Some(offer) = case.inner("offer") {
        let parts = [
            offer.text("guarantee"),
            offer.text("special"),
            offer.who("control_by"),
            offer.text("gift"),
        ];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        text.push_str(&desk.line("offer", &parts.join("; ")));
        text.push_str(&desk.line("offer-until", &offer.day("deadline_on")));
        text.push_str(&desk.line("offer-cost", &offer.money("cost")));
    }
    if let Some(paid) = case.inner("compensation") {
        let order = paid
            .inner("order")
            .map(|order| order.text("number"))
            .unwrap_or_default();
        let sentence = Sentence::new("cli-compensation")
            .with("granted", paid.money("granted"))
            .with("left", paid.money("left"))
            .with("order", order);
        text.push_str(&format!("{}\n", desk.say(&sentence)));
    }
    for letter in case.rows("letters") {
        let line = format!(
            "{} · {} · {}",
            letter.text("id"),
            letter.word("letter", "kind"),
            letter.word("paper", "state")
        );
        text.push_str(&desk.line("letter", &line));
    }
    if !case.has("compensation") && !case.has("returned_on") {
        let orders = case.rows("recent_orders");
        let told = orders.iter().take(3).map(|order| {
            format!(
                "{} (№ {}, {}, {})",
                order.text("id"),
                order.text("number"),
                order.day("day"),
                order.money("sum")
            )
        });
        text.push_str(&desk.line("recent-orders", &told.collect::<Vec<_>>().join("; ")));
    }
    text
}

fn after(desk: &Desk, case: View) -> String {
    if !case.has("returned_on") {
        return String::new();
    }
    let mut text = desk.line("returned-on", &case.day("returned_on"));
    text.push_str(&desk.line("earned", &case.money("earned")));
    for check in case.rows("aftercare") {
        let done = if check.has("done_on") {
            check.day("done_on")
        } else {
            "—".to_owned()
        };
        text.push_str(&format!(
            "  {}: {} → {done} {}\n",
            check.text("days"),
            check.day("due_on"),
            check.text("note")
        ));
    }
    text
}

fn steps(desk: &Desk, case: View) -> String {
    let mut table = desk
        .table(&["day", "kind", "what", "who", "cost", "note"])
        .figures(&[4]);
    let items = case.rows("timeline");
    for item in &items {
        let (what, note) = (item.sentence("sentence"), item.text("note"));
        table.row(vec![
            item.day("day"),
            item.word("timeline", "kind"),
            what,
            item.who("who"),
            item.money("cost"),
            note,
        ]);
    }
    let next = case.inner("next").map(|next| next.next_step()).unwrap_or_default();
    let next = if case.is("defect") {
        desk.words("cli-defect")
    } else {
        next
    };
    let story = if items.is_empty() { String::new() } else { table.text() };
    format!(
        "{story}{}{}",
        desk.line("spent", &case.money("spent")),
        desk.line("next", &next)
    )
}
