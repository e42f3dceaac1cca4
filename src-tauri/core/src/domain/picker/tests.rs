use super::*;

fn candidate(id: i64, expected: i64, minutes: i64, cost: i64) -> Candidate {
    Candidate {
        id,
        expected_minor: expected,
        minutes,
        cost_minor: cost,
        barred: None,
        pin: None,
    }
}

fn capacity(minutes: i64, budget: i64) -> Capacity {
    Capacity {
        minutes: Some(minutes),
        budget_minor: Some(budget),
    }
}

#[test]
fn eleven_hours_a_week_for_four_weeks_hold_twenty_nine_cases_of_an_hour_and_a_half() {
    let all: Vec<Candidate> = (0..40).map(|id| candidate(id, 1_000 - id, 90, 0)).collect();
    let picked = pick(&all, Capacity::of(11.0, 4, None));
    assert_eq!(
        picked.taken,
        (0..29).collect::<Vec<i64>>(),
        "44 : 1.5 = 29.3, the most valuable first"
    );
    assert_eq!(picked.minutes, 29 * 90);
    assert_eq!(
        picked.left_out[0],
        (29, LeftOut::Hours),
        "the line is after the twenty-ninth"
    );
}

#[test]
fn a_long_case_gives_way_to_two_short_ones_that_bring_more() {
    let all = [
        candidate(1, 100, 120, 0),
        candidate(2, 70, 60, 0),
        candidate(3, 60, 60, 0),
    ];
    let picked = pick(&all, capacity(120, 0));
    assert_eq!(picked.taken, [2, 3], "130 against 100 in the same two hours");
    assert_eq!(picked.expected_minor, 130);
}

#[test]
fn a_short_case_gives_way_when_the_exchange_fills_the_hours_better() {
    // By value per hour 1 comes first and leaves no room for 2, which brings nearly twice as much.
    let all = [candidate(1, 60, 50, 0), candidate(2, 100, 100, 0)];
    assert_eq!(pick(&all, capacity(100, 0)).taken, [2]);
}

#[test]
fn money_runs_out_before_the_hours() {
    let all = [
        candidate(1, 100, 60, 500),
        candidate(2, 90, 60, 500),
        candidate(3, 10, 60, 100),
    ];
    let picked = pick(&all, capacity(600, 700));
    assert_eq!(picked.taken, [1, 3]);
    assert_eq!(picked.left_out, [(2, LeftOut::Budget)]);
    assert_eq!(picked.cost_minor, 600);
}

#[test]
fn those_who_may_not_be_taken_stay_out_even_when_pinned() {
    for barred in [
        Barred::InWork,
        Barred::LostTwice,
        Barred::DoNotContact,
        Barred::GoodRiddance,
    ] {
        let one = Candidate {
            barred: Some(barred),
            pin: Some(Pin::In),
            ..candidate(1, 1_000, 10, 0)
        };
        let picked = pick(&[one], capacity(600, 0));
        assert_eq!(picked.taken, [0; 0]);
        assert_eq!(picked.left_out, [(1, LeftOut::Barred(barred))]);
    }
}

#[test]
fn a_pinned_client_comes_first_and_one_taken_out_stays_out() {
    let weak = Candidate {
        pin: Some(Pin::In),
        ..candidate(1, 5, 60, 0)
    };
    let unwanted = Candidate {
        pin: Some(Pin::Out),
        ..candidate(2, 900, 60, 0)
    };
    let picked = pick(
        &[weak, unwanted, candidate(3, 500, 60, 0), candidate(4, 400, 60, 0)],
        capacity(120, 0),
    );
    assert_eq!(picked.taken, [1, 3]);
    assert_eq!(picked.left_out, [(2, LeftOut::ByHand), (4, LeftOut::Hours)]);
    assert!(!picked.over);
}

#[test]
fn more_pins_than_hours_are_kept_and_said() {
    let pinned = |id| Candidate {
        pin: Some(Pin::In),
        ..candidate(id, 10, 60, 0)
    };
    let picked = pick(&[pinned(1), pinned(2), candidate(3, 900, 60, 0)], capacity(60, 0));
    assert_eq!(picked.taken, [1, 2]);
    assert!(picked.over);
    assert_eq!(picked.left_out, [(3, LeftOut::Hours)]);
}

#[test]
fn who_brings_nothing_is_left_out_though_there_is_time() {
    assert_eq!(
        pick(&[candidate(1, 0, 60, 0)], capacity(600, 0)).left_out,
        [(1, LeftOut::NothingToExpect)]
    );
}

#[test]
fn without_limits_all_are_taken() {
    let picked = pick(
        &[candidate(1, 5, 60, 10), candidate(2, 6, 60, 10)],
        Capacity {
            minutes: None,
            budget_minor: None,
        },
    );
    assert_eq!(picked.taken, [2, 1]);
}

/// Small numbers without a pattern, the same every time.
fn numbers(seed: u64) -> impl FnMut(i64) -> i64 {
    let mut state = seed;
    move |below| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as i64 % below
    }
}

#[test]
fn beside_every_possible_set_the_proposal_is_near_the_best_and_under_its_ceiling() {
    let mut worst = 1.0_f64;
    for seed in 0..200 {
        let mut number = numbers(seed);
        let all: Vec<Candidate> = (0..10)
            .map(|id| candidate(id, 1 + number(1000), 30 + number(200), number(500)))
            .collect();
        let limit = capacity(400, 900);
        let best = (0..1_u32 << all.len())
            .map(|set| {
                let members = all.iter().filter(|one| set >> one.id & 1 == 1);
                members.fold(Load::default(), |load, one| load.and(one))
            })
            .filter(|load| limit.holds(*load))
            .map(|load| load.expected_minor)
            .max()
            .unwrap();
        let picked = pick(&all, limit);
        assert!(picked.minutes <= 400 && picked.cost_minor <= 900);
        assert!(best <= picked.at_most_minor, "the ceiling holds for every set");
        worst = worst.min(picked.expected_minor as f64 / best as f64);
    }
    assert!(worst > 0.85, "the worst of 200: {worst}");
}

#[test]
fn the_order_of_the_list_changes_nothing() {
    let mut number = numbers(7);
    let mut all: Vec<Candidate> = (0..50)
        .map(|id| candidate(id, 1 + number(1000), 30 + number(200), number(500)))
        .collect();
    let picked = pick(&all, capacity(900, 3000));
    all.reverse();
    assert_eq!(pick(&all, capacity(900, 3000)), picked);
}
