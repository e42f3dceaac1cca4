//! What new users wrote, word for word: stock phrases that undo a letter, and honest sentences with the same words.

use super::table_tests::{check_all, look};
use super::*;
use LetterRule::{ApologyTwice, Blame, Claim, Excuse, Hurry, OthersBlamed, Percentage, Selling, Turning};

#[test]
fn what_became_of_the_guilty_person_may_be_said() {
    for (language, fine) in [
        (
            "ru",
            &[
                "Мы уволили водителя, который Вам нагрубил.",
                "Виновный наказан.",
                "Менеджер, который Вам нагрубил, у нас больше не работает.",
            ][..],
        ),
        (
            "bg",
            &[
                "Уволнихме виновния.",
                "Шофьорът, който Ви нагруби, вече не работи при нас.",
            ],
        ),
        (
            "en",
            &[
                "We fired the driver who was rude to you.",
                "We have dismissed the man who was rude to you.",
            ],
        ),
    ] {
        check_all(language, &fine.iter().map(|one| (*one, &[][..])).collect::<Vec<_>>());
    }
}

#[test]
fn a_day_by_which_we_pay_hurries_nobody_and_one_by_which_he_answers_does() {
    check_all(
        "ru",
        &[
            ("Деньги вернём на Ваш счёт до 27 ноября.", &[]),
            ("Деньги вернём на Ваш счёт в течение трёх дней.", &[]),
            ("До конца месяца вернём деньги.", &[]),
            ("Деньги вернём на этой неделе.", &[]),
            ("Ответьте до 27 ноября, и мы вернём деньги.", &[Hurry]),
            ("Ответьте до 27 ноября.", &[Hurry]),
            ("Ответьте в течение недели.", &[Hurry]),
            ("До 30 ноября прошлого года Вы ни разу не пожаловались.", &[]),
            ("Жду ответа к 1 декабря.", &[Hurry]),
            ("Мука была нужна Вам к 1 декабря.", &[]),
            ("Поторопитесь, осталось мало мест.", &[Hurry, Hurry]),
            ("На полках осталось мало хлеба.", &[Hurry]),
        ],
    );
    check_all(
        "bg",
        &[
            ("Парите ще Ви върнем до 27 ноември.", &[]),
            ("До края на месеца ще върнем парите.", &[]),
            ("Отговорете до 27 ноември.", &[Hurry]),
            ("До 30 ноември миналата година нито веднъж не се оплакахте.", &[]),
            ("Офертата важи три дни.", &[Hurry]),
            ("Офертата важи три седмици.", &[]),
        ],
    );
    check_all(
        "en",
        &[
            ("We will refund you by 27 November.", &[]),
            ("The money will be in your account by 27 November.", &[]),
            ("Please reply by 27 November.", &[Hurry]),
            ("Reply by 27 November and we will refund you.", &[Hurry]),
            ("Until 30 November last year you never once complained.", &[]),
            ("This offer is valid for three days.", &[Hurry]),
            ("This offer is valid for three weeks.", &[]),
        ],
    );
}

#[test]
fn thanks_are_no_blame() {
    check_all(
        "ru",
        &[
            ("Спасибо, что Вы сами позвонили нам.", &[]),
            ("Спасибо за заказ. Вы сами не перезвонили.", &[Blame]),
            ("Спасибо, но Вы сами не перезвонили.", &[Turning, Blame]),
        ],
    );
    check_all(
        "bg",
        &[
            ("Благодаря, че Вие сами ни се обадихте.", &[]),
            ("Вие сами не се обадихте.", &[Blame, Blame]),
        ],
    );
    check_all(
        "en",
        &[
            ("Thank you that you yourself rang us.", &[]),
            ("You yourself did not ring.", &[Blame]),
        ],
    );
}

#[test]
fn a_but_that_turns_nothing_round_is_not_marked() {
    check_all(
        "ru",
        &[
            ("Ваши хлеба не просто хороши, но и любимы.", &[]),
            ("Это было давно, но я помню.", &[]),
            ("Вы сказали: «но хлеб живой».", &[]),
            ("Мы опоздали, но был сезон.", &[Turning]),
            ("Мы не будем оправдываться нехваткой людей.", &[]),
            ("Нехватка людей не оправдание.", &[]),
            ("Виновата нехватка людей.", &[Excuse]),
        ],
    );
    check_all(
        "bg",
        &[
            ("Отдавна беше, но помня.", &[]),
            ("Вие казахте: „но хлябът е живот“.", &[]),
            ("Закъсняхме, но помислете за нас.", &[Turning]),
            ("Няма да се оправдаваме с недостиг на хора.", &[]),
        ],
    );
    check_all(
        "en",
        &[
            ("It was long ago but I remember it.", &[]),
            ("You could not but leave.", &[]),
            ("It was the last but one batch.", &[]),
            ("You said “but bread is life”.", &[]),
            ("We were late, but think of us.", &[Turning]),
            ("We shall not hide behind being short of staff.", &[]),
        ],
    );
}

#[test]
fn russian_stock_phrases_are_marked() {
    check_all(
        "ru",
        &[
            ("Надеемся на понимание.", &[Excuse]),
            ("Понимание с Вами у нас было всегда.", &[]),
            ("Так бывает у всех.", &[Excuse]),
            ("Просим понять, что был сезон.", &[Excuse, Excuse]),
            ("Мы были перегружены заказами.", &[Excuse]),
            ("Ещё раз приносим извинения.", &[ApologyTwice]),
            ("Я снова прошу прощения за то же самое.", &[ApologyTwice]),
            ("Прошу прощения.", &[]),
            ("Возможно, Вы не совсем верно поняли условия.", &[Blame]),
            ("Мы не совсем верно поняли Ваш заказ.", &[]),
            ("Акция: три мешка по цене двух.", &[Selling, Selling]),
            ("На следующий заказ уступим Вам пятую часть.", &[Percentage]),
            ("Пятую часть муки Вы выбросили.", &[]),
            ("Мы навели порядок на складе.", &[Claim]),
            ("Вы навели порядок сами, а мы не помогли.", &[Claim]),
            ("Мы приняли меры.", &[Claim]),
            ("Теперь всё работает как часы.", &[Claim]),
            ("Виноват наш поставщик.", &[OthersBlamed]),
            ("Виноваты мы, а не поставщик.", &[]),
        ],
    );
}

#[test]
fn bulgarian_and_english_stock_phrases_are_marked() {
    check_all(
        "bg",
        &[
            ("Сменихме мелницата.", &[Claim]),
            ("Сменихте доставчика и сте прав.", &[]),
            ("Такова нещо няма да има повече.", &[Claim]),
            ("Вината е на доставчика.", &[OthersBlamed]),
            ("Вината е само наша.", &[]),
            ("Още веднъж се извиняваме.", &[ApologyTwice]),
            ("Извиняваме се.", &[]),
            ("Надяваме се на разбиране.", &[Excuse]),
        ],
    );
    check_all(
        "en",
        &[
            ("We are sorry you feel that way.", &[Blame]),
            ("We are sorry. You feel it every Saturday.", &[]),
            ("We regret any inconvenience.", &[Blame]),
            ("Once again we apologise.", &[ApologyTwice]),
            ("We hope for your understanding.", &[Excuse]),
            ("Take a fifth off your next order.", &[Percentage]),
            ("A fifth of the flour was wet.", &[]),
            ("It is our supplier's fault.", &[OthersBlamed]),
        ],
    );
}

#[test]
fn every_hit_of_a_paragraph_is_marked_and_no_place_twice() {
    let paragraph = "Однако был снег. Впрочем, Вы правы. Скидка 10 % ждёт. Закажите до пятницы. Мы поменяли мельницу. Мы \
                     наняли водителя.";
    let found = look("ru", "", paragraph, "");
    let of = |rule: LetterRule| found.iter().filter(|one| one.rule == rule).count();
    assert_eq!((of(Turning), of(Claim)), (2, 2), "{found:#?}");
    assert_eq!(of(Selling), 2, "{found:#?}");
    let week = look("ru", "", "Ответьте в течение недели.", "");
    assert_eq!(week.iter().filter(|one| one.rule == Hurry).count(), 1, "{week:#?}");
}

#[test]
fn a_place_begins_with_its_first_word() {
    let found = look("ru", "", "Мы придём, но только до пятницы.", "");
    let place = found
        .iter()
        .find(|one| one.rule == Turning)
        .unwrap()
        .place
        .clone()
        .unwrap();
    assert_eq!(place.words, "но только до пятницы");
}

#[test]
fn the_greeting_and_the_closing_are_read_too() {
    let found = look(
        "ru",
        "Уважаемая Лидия Павловна, закажите муку со скидкой!",
        "Вина наша.",
        "С уважением, но без вины,",
    );
    let places: Vec<(LetterRule, Part)> = found
        .iter()
        .filter_map(|one| Some((one.rule, one.place.as_ref()?.part)))
        .collect();
    assert_eq!(
        places,
        [
            (Selling, Part::Greeting),
            (Selling, Part::Greeting),
            (Turning, Part::Closing)
        ]
    );
    let fine = look("ru", "Уважаемая Лидия Павловна!", "Вина наша.", "С уважением,");
    assert!(fine.iter().all(|one| one.place.is_none()), "{fine:#?}");
}
