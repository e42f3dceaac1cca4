//! What the checker sees, sentence by sentence.

use super::*;

const FIX: &str =
    "Since 9 November this has been put right. A second driver takes the early run. Marina has checked it.";
const GOOD: [&str; 7] = [
    "On 8 October we brought your flour four hours late with order No. 5102. The fault was ours.",
    "I know what it cost you: your bakers went home.",
    "You have been with us since the spring of 2023. In June you asked our technologist about the rye starter.",
    FIX,
    "I apologise.",
    "For that order we are returning 62 euros. This stands until 24 December.",
    "From now on Olga answers for your orders, direct line 020 7946 0117.",
];

fn words() -> Words {
    let mut words: Words = serde_json::from_str(include_str!("../../../../../assets/letters/en/words.json")).unwrap();
    let first = |month| chrono::NaiveDate::from_ymd_opt(2026, month, 1).unwrap();
    words.months = (1..=12).map(|month| first(month).format("%B").to_string()).collect();
    words
}

fn known() -> Known {
    Known {
        kind: LetterKind::Apology,
        today: "2026-11-24".parse().unwrap(),
        severity: 4,
        human: false,
        two: false,
        fault_marks: vec!["5102".into(), "8 October".into()],
        fault: "We brought the flour four hours late".into(),
        offers: vec![],
        deadline_days: 14,
        offered_until: Some("2026-12-24".parse().unwrap()),
        begun_on: "2026-11-20".parse().unwrap(),
        first_contact: Some("2025-01-10".parse().unwrap()),
        responsible: "Olga Smith".into(),
        facts: vec![
            "You have been with us since the spring of 2023".into(),
            "In June you asked our technologist about the rye starter".into(),
        ],
        notes: vec![],
        made: GOOD.map(str::to_owned).to_vec(),
        fixes: vec![FIX.into()],
        envelope_lines: vec!["We were wrong, and we have put it right".into()],
        head_signs: true,
        pages: 1,
        apologised: false,
    }
}

fn look(paragraphs: &[&str], envelope: &str, known: &Known) -> Checked {
    let paragraphs: Vec<String> = paragraphs.iter().map(|one| (*one).to_owned()).collect();
    let text = Text {
        paragraphs: &paragraphs,
        greeting: "",
        closing: "",
        envelope_line: envelope,
    };
    check(&text, known, &words())
}

/// The good letter with one paragraph more, or without one.
fn with(more: &str) -> Checked {
    let mut paragraphs = GOOD.to_vec();
    paragraphs.push(more);
    look(&paragraphs, "We were wrong", &known())
}

fn without(at: usize) -> Vec<LetterRule> {
    let mut paragraphs = GOOD.to_vec();
    paragraphs.remove(at);
    let checked = look(&paragraphs, "", &known());
    checked
        .rules
        .iter()
        .filter(|(_, kept)| !kept)
        .map(|(rule, _)| *rule)
        .collect()
}

fn said(checked: &Checked) -> Vec<(LetterRule, String)> {
    let words = |found: &Finding| found.place.as_ref().map_or(String::new(), |place| place.words.clone());
    checked
        .findings
        .iter()
        .map(|found| (found.rule, words(found)))
        .collect()
}

#[test]
fn a_letter_that_keeps_every_rule_has_nothing_to_mend() {
    let checked = look(&GOOD, "We were wrong, and we have put it right", &known());
    assert_eq!(said(&checked), []);
    assert_eq!(checked.rules.len(), 9);
    assert!(checked.rules.iter().all(|(_, kept)| *kept), "{:?}", checked.rules);
}

#[test]
fn each_thing_that_is_left_out_is_missed() {
    for (at, rule) in [
        (0, LetterRule::FaultNamed),
        (1, LetterRule::CostSeen),
        (2, LetterRule::TwoFacts),
        (3, LetterRule::FixChecked),
        (5, LetterRule::Offer),
        (6, LetterRule::Control),
    ] {
        assert_eq!(without(at), [rule]);
    }
}

#[test]
fn a_trifle_needs_no_gift_and_no_bill_of_what_it_cost() {
    let trifle = Known { severity: 1, ..known() };
    let checked = look(&GOOD, "", &trifle);
    let asked: Vec<LetterRule> = checked.rules.iter().map(|(rule, _)| *rule).collect();
    assert!(
        !asked.contains(&LetterRule::CostSeen) && !asked.contains(&LetterRule::Offer),
        "{asked:?}"
    );
}

#[test]
fn a_but_that_turns_the_apology_round_is_marked_with_what_it_says() {
    let checked = with("I am ashamed, but the year had been long for all of us.");
    assert_eq!(
        said(&checked),
        [(
            LetterRule::Turning,
            "but the year had been long for all of us".to_owned()
        )]
    );
    assert_eq!(
        said(&with("We think not only of bread but of you; the butter is ours.")),
        []
    );
}

#[test]
fn excuses_blame_selling_haste_and_percentages_are_marked_where_they_stand() {
    for (text, rule, place) in [
        (
            "It was circumstances beyond all of us.",
            LetterRule::Excuse,
            "circumstances beyond",
        ),
        ("You should have rung us.", LetterRule::Blame, "You should have rung"),
        ("If you felt hurt, tell us.", LetterRule::Blame, "If you felt"),
        ("See our new catalogue.", LetterRule::Selling, "catalogue"),
        ("This week we bake.", LetterRule::Hurry, "This week"),
        ("Take 20\u{a0}% off.", LetterRule::Percentage, "20\u{a0}%"),
    ] {
        assert_eq!(said(&with(text)), [(rule, place.to_owned())]);
    }
}

#[test]
fn a_short_deadline_is_read_from_dates_and_from_days() {
    for (text, place) in [
        ("This stands until 30 November.", "until 30 November"),
        ("This stands until December 1, 2026.", "until December 1, 2026"),
        ("Please answer by 01.12.2026.", "by 01.12.2026"),
        ("Please answer by Tuesday, 1 December.", "by Tuesday, 1 December"),
        (
            "Please answer by Tuesday 1 December 2026.",
            "by Tuesday 1 December 2026",
        ),
        ("This stands until 2026-12-01.", "until 2026-12-01"),
        ("This stands until 01/12/2026.", "until 01/12/2026"),
        ("This stands until 11/30/2026.", "until 11/30/2026"),
        ("It holds within 5 days.", "within 5 days"),
        ("It holds within 1 week.", "within 1 week"),
    ] {
        let place = place.trim_end_matches(", 2026");
        let found = said(&with(text));
        assert!(
            found
                .iter()
                .any(|(rule, words)| *rule == LetterRule::Hurry && words.starts_with(place)),
            "{text}: {found:?}"
        );
    }
    for decent in [
        "It holds until 8 December.",
        "It holds within 3 weeks.",
        "It holds until 3 February.",
    ] {
        let found = said(&with(decent));
        assert!(
            found.iter().all(|(rule, _)| *rule == LetterRule::OtherDay),
            "{decent}: {found:?}"
        );
    }
}

#[test]
fn what_was_put_right_is_said_by_the_checked_fix_alone() {
    let checked = with("We have hired a second driver.");
    assert!(checked.findings[0].hard, "nobody has checked it");
    assert_eq!(
        said(&checked),
        [(LetterRule::Claim, "We have hired a second driver".to_owned())]
    );
    let envelope = look(&GOOD, "All of it is fixed", &known());
    assert_eq!(envelope.findings[0].place.as_ref().unwrap().part, Part::Envelope);
    let same = look(&GOOD, "We have put it right, and thank you for telling us", &known());
    assert!(
        same.findings.iter().all(|found| found.rule != LetterRule::Claim),
        "the line of the template says no more: {:?}",
        same.findings
    );
}

#[test]
fn the_words_of_a_checked_fix_are_not_picked_at() {
    let mut fix = known();
    fix.fixes = vec!["We sell nothing but bread, 20 % of it rye.".into()];
    fix.made.clone_from(&fix.fixes);
    let mut paragraphs = GOOD.to_vec();
    paragraphs[3] = "We sell nothing but bread, 20 % of it rye.";
    assert_eq!(said(&look(&paragraphs, "", &fix)), []);
}

#[test]
fn a_second_apology_stops_a_letter_of_another_kind() {
    let thanks = Known {
        kind: LetterKind::Thanks,
        apologised: true,
        ..known()
    };
    let checked = look(&["Thank you. Forgive us once more for October."], "", &thanks);
    assert_eq!(
        (checked.findings[0].rule, checked.findings[0].hard),
        (LetterRule::ApologyAgain, true)
    );
    let first = Known {
        apologised: false,
        ..thanks
    };
    assert!(
        !said(&look(&["Forgive us."], "", &first))
            .iter()
            .any(|(rule, _)| *rule == LetterRule::ApologyAgain)
    );
}

#[test]
fn only_what_is_noted_of_this_client_counts_as_a_fact_and_the_same_thing_counts_once() {
    let with_facts = |facts: &[&str]| {
        let known = Known {
            facts: facts.iter().map(|one| (*one).to_owned()).collect(),
            notes: vec![],
            made: vec![FIX.into()],
            ..known()
        };
        look(&GOOD, "", &known)
    };
    let missed = |checked: &Checked| said(checked).contains(&(LetterRule::TwoFacts, String::new()));
    let nothing = with_facts(&[]);
    assert!(missed(&nothing), "any sentence to him is no fact of his");
    let told: Vec<&str> = nothing.unnoted.iter().map(String::as_str).collect();
    assert!(
        told.contains(&"You have been with us since the spring of 2023."),
        "{told:?}"
    );
    let since = "You have been with us since the spring of 2023";
    assert!(missed(&with_facts(&[since])));
    assert!(
        missed(&with_facts(&[since, "With us since spring 2023, you have been"])),
        "one thing twice"
    );
    let starter = "In June you asked our technologist about the rye starter";
    let two = with_facts(&[since, starter]);
    assert!(!missed(&two), "{:?}", two.findings);
    assert!(
        !two.unnoted
            .iter()
            .any(|one| one.contains("2023") || one.contains("starter")),
        "{:?}",
        two.unnoted
    );
}

#[test]
fn a_place_is_counted_as_the_window_counts() {
    let checked = with("😀 «Ё», see our catalogue.");
    let place = checked.findings[0].place.as_ref().unwrap();
    assert_eq!((place.paragraph, place.from, place.to), (7, 16, 25));
    assert_eq!(place.words, "catalogue");
}

#[test]
fn an_enclosure_is_no_letter() {
    let list = Known {
        kind: LetterKind::HandOver,
        ..known()
    };
    assert_eq!(look(&["20 % of the sacks, but hurry"], "", &list), Checked::default());
}

#[test]
fn words_about_the_client_are_marked_and_words_about_others_and_things_are_not() {
    for (text, place) in [
        ("In the old town his bread is known.", "his"),
        ("He has baked since he was a boy.", "He"),
        ("Their bread sells in three towns.", "Their"),
    ] {
        assert_eq!(said(&with(text)), [(LetterRule::Addressed, place.to_owned())]);
    }
    for fine in [
        "Marina has taken the early run, and she rings the evening before.",
        "We changed the van, and their drivers are gone.",
        "You have baked since you were a boy, and his oven is still yours.",
    ] {
        assert_eq!(said(&with(fine)), [], "{fine}");
    }
}

#[test]
fn a_sentence_is_to_him_when_it_turns_to_him_and_speaks_of_nobody_else() {
    let words = words();
    assert!(is_to_him("You still bake in your grandfather's oven", &words));
    assert!(!is_to_him("Still bakes in his grandfather's oven", &words));
    assert!(
        !is_to_him("Closed on Mondays", &words),
        "true of him, and not said to him"
    );
}

#[test]
fn a_promise_until_a_day_that_has_passed_stops_the_letter_and_a_tale_of_the_past_does_not() {
    let lapsed = |text: &str| -> Vec<bool> {
        let found = with(text).findings.into_iter();
        found
            .filter(|one| one.rule == LetterRule::Lapsed)
            .map(|one| one.hard)
            .collect()
    };
    assert_eq!(lapsed("This stands until 10 November 2026."), [true]);
    assert_eq!(
        lapsed("Please ring us by 22 November 2026."),
        [true],
        "after the letter was begun"
    );
    assert_eq!(
        lapsed("You bought of us until 10 November 2026."),
        [false],
        "a look is enough"
    );
    assert_eq!(lapsed("You bought of us until 5 May 2024."), [false; 0]);
    let offered = Known {
        offered_until: Some("2026-11-10".parse().unwrap()),
        ..known()
    };
    let checked = look(&["Please ring us by 10 November 2026."], "", &offered);
    assert!(checked.findings[0].hard, "the day of the offer");
}

#[test]
fn what_an_open_mark_asks_for_is_no_sentence_of_the_letter() {
    for mark in [
        "⟦one detail more of the client⟧",
        "⟦what the client lost: but say it shortly⟧",
    ] {
        assert_eq!(said(&with(mark)), [], "{mark}");
    }
    let text = "⟦one detail 🌾 of the client⟧ The client was upset.";
    assert_eq!(said(&with(text)), [(LetterRule::Addressed, "The client".to_owned())]);
}
