//! How a letter is written: the hand is its signer's, the paper its own, and what no pen can write is told.

use super::letter_studio::{approved, edit, ready, rules, save, write};
use super::scene::filled;
use serde_json::{Value, json};

#[test]
fn the_paper_is_the_letter_s_own_and_the_firm_keeps_what_new_ones_begin_on() {
    let (drive, case) = ready();
    let one = write(&drive, case, "holiday");
    let mut writing = one["writing"].clone();
    (writing["hand"], writing["sheet"], writing["letterhead"]) = (json!("school"), json!("a5"), json!(true));
    let set = json!({ "id": one["row"]["id"], "writing": writing });
    let one = drive.must("letters.set_hand", set);
    let on = |letter: &Value| ["hand", "sheet", "letterhead"].map(|field| letter["writing"][field].clone());
    assert_eq!(
        (on(&one), &one["usual_paper"]),
        ([json!("school"), json!("a5"), json!(true)], &json!(false))
    );
    let other = write(&drive, case, "news");
    assert_eq!(
        on(&other),
        [json!("school"), json!("a4"), json!(false)],
        "the hand alone goes along"
    );
    drive.must("letters.keep_paper", json!({ "id": one["row"]["id"] }));
    assert_eq!(
        on(&drive.must("letters.get", json!({ "id": other["row"]["id"] })))[1],
        "a4",
        "a begun one stays"
    );
    assert_eq!(
        on(&write(&drive, case, "invitation")),
        [json!("school"), json!("a5"), json!(true)]
    );
}

#[test]
fn the_hand_is_remembered_for_the_signer_and_frozen_with_the_letter() {
    let (drive, case) = ready();
    let one = write(&drive, case, "holiday");
    let mut writing = one["writing"].clone();
    (writing["hand"], writing["ink"], writing["envelope"]) = (json!("fine"), json!("violet"), json!("c5"));
    writing["slant"] = json!(900.0);
    let set = drive.must(
        "letters.set_hand",
        json!({ "id": one["row"]["id"], "writing": writing }),
    );
    assert_eq!(set["writing"]["slant"], 20.0, "brought back within its bounds");
    assert_eq!(write(&drive, case, "news")["writing"]["hand"], "fine");
    filled(&drive, &set);
    drive.must("letters.approve", json!({ "id": one["row"]["id"] }));
    let other = write(&drive, case, "news");
    let mut back = other["writing"].clone();
    back["hand"] = json!("clear");
    drive.must("letters.set_hand", json!({ "id": other["row"]["id"], "writing": back }));
    let kept = drive.must("letters.get", json!({ "id": one["row"]["id"] }));
    assert_eq!(kept["writing"]["hand"], "fine", "as it was signed");
    drive.must("letters.print", json!({ "id": one["row"]["id"] }));
}

#[test]
fn what_no_pen_can_write_is_told_and_nothing_is_printed() {
    let (drive, case) = ready();
    let letter = filled(&drive, &write(&drive, case, "holiday"));
    let id = json!({ "id": letter["row"]["id"] });
    for (words, rule) in [
        ("С праздником 🎉, Пётр Ильич.".to_owned(), "printable"),
        ("مرحبا, Пётр Ильич.".to_owned(), "printable"),
        ("Помним Ваш праздник и хлеб. ".repeat(200), "one-page"),
    ] {
        let spoilt = save(&drive, &letter, |draft| draft["paragraphs"][0] = json!(words));
        assert_eq!(rules(&spoilt, true), [rule], "{words:.40}");
        assert!(drive.call("letters.approve", id.clone()).is_err());
    }
    let clean = save(&drive, &letter, |draft| {
        draft["paragraphs"][0] = json!("С\u{7} праздником\u{202e}, Пётр\u{0} Ильич.")
    });
    assert_eq!(
        clean["draft"]["paragraphs"][0], "С праздником, Пётр Ильич.",
        "signs that are not seen are not kept"
    );
    let long = save(&drive, &letter, |draft| draft["addressee"][0] = json!("Я".repeat(300)));
    let approved = drive.call("letters.approve", id.clone());
    assert!(
        approved.is_ok() || !rules(&long, true).is_empty(),
        "a sentence, or a page"
    );
    edit(&drive, |card| (card["street"], card["city"]) = (json!(""), json!("")));
    let id = letter["row"]["id"].as_i64().unwrap();
    let none = drive
        .call(
            "letters.print_many",
            json!({ "ids": [id], "slips": true, "path": null }),
        )
        .unwrap_err();
    assert_eq!(none.sentence.key, "letters-none-printed");
}

#[test]
fn a_plotter_gets_the_strokes_of_a_hand_that_has_them_and_no_hollow_letters() {
    let (drive, case) = ready();
    let id = approved(&drive, case, "holiday");
    let save = json!({ "id": id, "path": null });
    let error = drive.call("letters.save_plotter", save.clone()).unwrap_err();
    assert_eq!(
        error.sentence.key, "letters-no-strokes",
        "the quick hand is outlines alone"
    );
    assert_eq!(drive.must("letters.get", json!({ "id": id }))["strokes"], false);
    drive.must("letters.reopen", json!({ "id": id }));
    let hands = drive.must("letters.hands", json!({}));
    let fine = hands
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["hand"] == "fine")
        .unwrap();
    let seen = drive.must("letters.set_hand", json!({ "id": id, "writing": fine }));
    assert_eq!(seen["strokes"], true);
    let error = drive.call("letters.save_plotter", save.clone()).unwrap_err();
    assert_eq!(error.sentence.key, "letters-approve-first");
    drive.must("letters.approve", json!({ "id": id }));
    let pages = drive.must("letters.save_plotter", save)["paths"].clone();
    let pages: Vec<&str> = pages
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one.as_str().unwrap())
        .collect();
    assert_eq!(pages.len(), 2, "the sheet and the envelope: {pages:?}");
    for page in pages {
        let svg = std::fs::read_to_string(page).unwrap();
        assert!(
            svg.contains("mm\" height=") && svg.contains("fill=\"none\"") && !svg.contains("<image"),
            "{svg:.200}"
        );
        let rows: Vec<&str> = svg.split("<g id=\"row-").skip(1).collect();
        let top = |row: &str| -> f32 {
            let paths = row.split(" d=\"M").skip(1).chain(row.split("<path d=\"M").skip(1));
            let heights = paths.filter_map(|path| path.split([' ', 'C']).nth(1)?.parse::<f32>().ok());
            heights.fold(f32::INFINITY, f32::min)
        };
        assert!(rows.len() > 2, "{page}: {} rows", rows.len());
        if page.ends_with("-1.svg") {
            assert!(
                rows.windows(2).all(|pair| top(pair[0]) < top(pair[1]) + 4.0),
                "row by row down the sheet"
            );
        }
    }
}
