//! What is marked and what is not, word for word, in three languages: beside each sentence that a letter must not say stands a
//! neighbour that says something else with the same words.

use super::*;
use LetterRule::{ApologyTwice, Blame, Claim, Excuse, Hurry, OthersBlamed, Percentage, Selling};

fn words(language: &str) -> Words {
    let months = match language {
        "ru" => "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "bg" => "януари февруари март април май юни юли август септември октомври ноември декември",
        _ => "January February March April May June July August September October November December",
    };
    let json = match language {
        "ru" => include_str!("../../../../../assets/letters/ru/words.json"),
        "bg" => include_str!("../../../../../assets/letters/bg/words.json"),
        _ => include_str!("../../../../../assets/letters/en/words.json"),
    };
    Words {
        months: months.split(' ').map(str::to_owned).collect(),
        ..serde_json::from_str(json).unwrap()
    }
}

fn findings((greeting, text, closing): (&str, &str, &str), words: &Words) -> Vec<Finding> {
    let known = Known {
        kind: LetterKind::Apology,
        today: "2026-11-24".parse().unwrap(),
        severity: 2,
        human: false,
        two: false,
        fault_marks: vec![],
        fault: String::new(),
        offers: vec![],
        deadline_days: 14,
        offered_until: None,
        begun_on: "2026-11-20".parse().unwrap(),
        first_contact: Some("2025-01-10".parse().unwrap()),
        responsible: String::new(),
        facts: vec![],
        notes: vec![],
        made: vec![],
        fixes: vec![],
        envelope_lines: vec![],
        head_signs: true,
        pages: 1,
        apologised: false,
    };
    let paragraphs = [text.to_owned()];
    let text = Text {
        greeting,
        paragraphs: &paragraphs,
        closing,
        envelope_line: "",
    };
    check(&text, &known, words).findings
}

fn found_in(text: &str, words: &Words) -> Vec<LetterRule> {
    let found = findings(("", text, ""), words).into_iter();
    found.map(|one| one.rule).collect()
}

/// What is found in a letter of one paragraph.
pub(super) fn look(language: &str, greeting: &str, text: &str, closing: &str) -> Vec<Finding> {
    findings((greeting, text, closing), &words(language))
}

fn marked(language: &str, text: &str) -> Vec<LetterRule> {
    let looked_for = [
        Excuse,
        Blame,
        Selling,
        Percentage,
        Hurry,
        ApologyTwice,
        OthersBlamed,
        Claim,
        LetterRule::Turning,
        LetterRule::Lapsed,
    ];
    let mut rules = found_in(text, &words(language));
    rules.retain(|rule| looked_for.contains(rule));
    rules.sort();
    rules
}

#[track_caller]
pub(super) fn check_all(language: &str, table: &[(&str, &[LetterRule])]) {
    let wrong: Vec<String> = table
        .iter()
        .filter(|(text, rules)| marked(language, text) != *rules)
        .map(|(text, rules)| format!("{text}: {:?}, not {rules:?}", marked(language, text)))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn russian_sentences_and_their_neighbours() {
    check_all(
        "ru",
        &[
            ("Если кого-то обидели, простите.", &[Blame]),
            ("Если решите вернуться, буду рад.", &[]),
            ("Если что-то пошло не так, извините.", &[Blame]),
            ("Если что-то покажется Вам не так, позвоните мне.", &[]),
            ("Просим извинить за возможные неудобства.", &[Blame]),
            ("Мы понимаем, какие неудобства причинили.", &[]),
            ("Виноват наш водитель, он новенький.", &[OthersBlamed]),
            ("Виноваты мы, водитель выехал по нашему расписанию.", &[]),
            ("В отличие от конкурентов, мы честны.", &[Blame]),
            ("Вы теперь работаете с другими, и это Ваше право.", &[]),
            ("У конкурентов хуже, сами увидите.", &[Blame]),
            ("Вы сами не перезвонили.", &[Blame]),
            ("Вы самый давний наш клиент.", &[]),
            ("Только до пятницы!", &[Hurry]),
            ("Вы ждали муку до пятницы, а её не было.", &[]),
            ("Срочно! Позвоните нам.", &[Hurry]),
            ("Срочный ремонт мы сделали с опозданием.", &[]),
            ("Вам срочно нужна была мука, а мы опоздали.", &[]),
            ("У нас для Вас уникальное предложение.", &[Selling]),
            ("Ваш заказ был уникальным, и мы его испортили.", &[]),
            ("У нас самые низкие цены в городе.", &[Selling]),
            ("Самая низкая полка в печи осталась пустой.", &[]),
            ("Дарим скидку на следующий заказ.", &[Selling]),
            ("Вы просили о скидке, а Вам нагрубили.", &[]),
            ("Закажите сегодня и получите по выгодной цене.", &[Selling, Selling]),
            ("В прайсе стояла одна цена, в счёте другая.", &[]),
            ("В ассортименте не оказалось ржаной муки, и Вы уехали ни с чем.", &[]),
            ("Двадцать процентов скинем со следующего заказа.", &[Percentage]),
            ("Мы виноваты на все сто процентов.", &[]),
            ("Влажность муки была 17 % вместо 14 %.", &[]),
            ("Вычтем 15 % из счёта.", &[Percentage]),
            ("Так получилось, что машина сломалась.", &[Excuse, Excuse]),
            ("Так сложились обстоятельства: на мельнице ломался станок.", &[Excuse]),
            ("Хлеб получился плохим из-за нашей муки.", &[]),
            ("По независящим от нас причинам машина не пришла.", &[Excuse]),
            ("Теперь Вы не зависите от нашего склада: запас стоит у Вас.", &[]),
            ("Машина стояла в пробке.", &[Excuse]),
            ("Бутылочные пробки пришли с трещинами.", &[]),
            ("Поймите и нас: был сложный период.", &[Excuse, Excuse]),
            ("Мы поняли, чего Вам это стоило.", &[]),
            ("Мы списали Ваши бонусы по ошибке.", &[]),
            ("Дарим бонусы!! Спешите!", &[Selling, Selling, Hurry]),
            ("Виноват перевозчик, мы ни при чём.", &[OthersBlamed, OthersBlamed]),
            ("Ваш технолог перепутал мешки.", &[Blame]),
            ("Ваш технолог первым в городе взял ржаную закваску.", &[]),
            ("Ответьте нам до пятницы.", &[Hurry]),
            ("Вы ждали ответа до пятницы.", &[]),
            ("Предложение действует только неделю.", &[Hurry]),
        ],
    );
}

#[test]
fn english_sentences_and_their_neighbours() {
    check_all(
        "en",
        &[
            ("If anybody was offended, we regret it.", &[Blame]),
            ("The carrier was to blame.", &[OthersBlamed]),
            ("Your storekeeper mixed up the sacks.", &[Blame]),
            ("Your storekeeper was the first to tell us.", &[]),
            ("Reply by Friday.", &[Hurry]),
            ("You waited until Friday for our reply.", &[]),
            ("It is valid for three days only.", &[Hurry]),
            ("If anybody asks, tell them it was us.", &[]),
            ("Sorry if you were hurt.", &[Blame]),
            ("I am sorry. You were hurt by our words.", &[]),
            ("We regret any trouble: mistakes were made.", &[Blame, Blame]),
            ("I made the mistake myself.", &[]),
            ("Our driver is to blame.", &[OthersBlamed]),
            ("We are to blame; our driver followed our plan.", &[]),
            ("Unlike our competitors, we care.", &[Blame]),
            ("You work with others now, and that is your right.", &[]),
            ("It was a colleague's fault.", &[OthersBlamed]),
            ("Our colleague Anna now brings your flour.", &[]),
            ("Come to the cheapest sale ever.", &[Selling]),
            ("The cheapest part broke, and your oven stood still.", &[]),
            ("We are second to none.", &[Selling]),
            ("You came second on our list, and that was wrong.", &[]),
            ("A discount on your next order awaits.", &[Selling]),
            ("You asked for a discount and were laughed at.", &[]),
            ("You came with a voucher and we turned you away.", &[]),
            ("Our price list has changed, have a look.", &[Selling]),
            ("The price list said one sum and the invoice another.", &[]),
            ("Only until Friday!", &[Hurry]),
            ("You waited until Friday for the flour.", &[]),
            ("Urgent! Act now.", &[Hurry, Hurry]),
            ("Your urgent repair took us four days.", &[]),
            ("Take ten per cent off your next order.", &[Percentage]),
            ("The fault was one hundred per cent ours.", &[]),
            ("The flour had 17 % moisture instead of 14 %.", &[]),
            ("Due to circumstances the van stayed here.", &[Excuse]),
            ("You told us of your circumstances, and we forgot.", &[]),
            ("The van was stuck in traffic.", &[Excuse]),
            ("Your customers stood in the traffic of our yard.", &[]),
            ("We are only human.", &[Excuse]),
            ("Only a human voice should have answered you.", &[]),
        ],
    );
}

#[test]
fn bulgarian_sentences_and_their_neighbours() {
    check_all(
        "bg",
        &[
            ("Ако някой е засегнат, съжаляваме.", &[Blame]),
            ("Виновен е превозвачът, не ние.", &[OthersBlamed]),
            ("Отговорете до петък.", &[Hurry]),
            ("Чакахте отговор до петък.", &[]),
            ("Вижте новата ни гама на страхотна цена.", &[Selling, Selling]),
            ("Ако решите да се върнете, ще се радвам.", &[]),
            ("Извиняваме се за евентуалните неудобства.", &[Blame]),
            ("Знам какви неудобства Ви причинихме.", &[]),
            ("Виновен е шофьорът ни.", &[OthersBlamed]),
            ("Виновни сме ние, шофьорът караше по нашия график.", &[]),
            ("За разлика от конкурентите ние държим на думата си.", &[Blame]),
            ("Сега работите с други и имате това право.", &[]),
            ("Само до петък!", &[Hurry]),
            ("Чакахте брашното до петък.", &[]),
            ("Спешно! Обадете се.", &[Hurry]),
            ("Спешният ремонт закъсня с четири дни.", &[]),
            ("Имаме за Вас уникално предложение.", &[Selling]),
            ("Поръчката Ви беше уникална и ние я развалихме.", &[]),
            ("Най-ниските цени са при нас.", &[Selling]),
            ("Най-ниската лавица остана празна.", &[]),
            ("Даваме Ви отстъпка за следващата поръчка.", &[Selling]),
            ("Помолихте за отстъпка, а Ви се присмяха.", &[]),
            ("Приспадаме двадесет процента от поръчката.", &[Percentage]),
            ("Вината е сто процента наша.", &[]),
            ("Влажността беше 17 % вместо 14 %.", &[]),
            ("По независещи от нас причини камионът не дойде.", &[Excuse]),
            ("Вече не зависите от нашия склад.", &[]),
            ("Така се получи, че закъсняхме.", &[Excuse]),
            ("Хлябът се получи лош заради нашето брашно.", &[]),
            ("Камионът беше в задръстване, има задръствания.", &[Excuse]),
        ],
    );
}

#[test]
fn what_befell_us_a_supplier_and_what_he_might_have_done_himself_are_no_apology_in_russian() {
    check_all(
        "ru",
        &[
            ("К сожалению, у нас заболел водитель.", &[Excuse]),
            ("В тот день наш водитель неожиданно заболел.", &[Excuse]),
            ("Кладовщица была на больничном.", &[Excuse]),
            ("У Вас заболел ребёнок, а мы заставили Вас ждать.", &[]),
            ("Мы не спросили, не заболел ли кто-то у Вас.", &[]),
            ("У нас в тот день сломалась машина.", &[Excuse]),
            ("Печь, что Вы купили у нас, сломалась в первый же день.", &[]),
            ("Нас подвёл поставщик.", &[Excuse]),
            ("Поставщик снова подвёл.", &[Excuse]),
            ("Наш поставщик муки задержал машину.", &[Excuse]),
            ("Задержка вышла из-за нашего поставщика.", &[Excuse]),
            ("Мы подвели Вас как поставщик.", &[]),
            ("Перед Вашим поставщиком Вас подвели мы.", &[]),
            ("Вы искали нового поставщика, потому что мы подвели.", &[]),
            ("Вам надо было позвонить.", &[Blame]),
            ("Вам нужно было нас предупредить заранее.", &[Blame]),
            ("Вы могли бы сразу сказать.", &[Blame]),
            ("Мука нужна была Вам к утру, а мы привезли её к обеду.", &[]),
            ("Вам нужно было к семи, а мы приехали в одиннадцать.", &[]),
            ("Вы могли лишиться целого дня торговли.", &[]),
            ("Мы должны были Вам позвонить и не позвонили.", &[]),
            ("Нам надо было позвонить Вам самим.", &[]),
        ],
    );
}

#[test]
fn what_befell_us_a_supplier_and_what_he_might_have_done_himself_are_no_apology_in_english() {
    check_all(
        "en",
        &[
            ("Our supplier let us down.", &[Excuse]),
            ("The delay was due to our supplier.", &[Excuse]),
            ("Our supplier was two hours late.", &[Excuse]),
            ("You lost a supplier you could rely on.", &[]),
            ("Unfortunately our driver fell ill.", &[Excuse]),
            ("Our storekeeper was off sick that week.", &[Excuse]),
            ("Your daughter was ill that day, and we made you wait.", &[]),
            ("Our van broke down on the way.", &[Excuse]),
            ("The oven you bought from us broke down in a week.", &[]),
            ("You should have called us.", &[Blame]),
            ("You could have told us at once.", &[Blame]),
            ("If you had only rung, we would have come.", &[Blame]),
            ("You should have had your flour by seven.", &[]),
            ("You could have lost a whole day of trade through us.", &[]),
            ("If you had to throw the dough away, tell me what it cost.", &[]),
            ("We should have called you.", &[]),
        ],
    );
}

#[test]
fn what_befell_us_a_supplier_and_what_he_might_have_done_himself_are_no_apology_in_bulgarian() {
    check_all(
        "bg",
        &[
            ("Доставчикът ни подведе.", &[Excuse]),
            ("Този път доставчикът на брашно закъсня.", &[Excuse]),
            ("Забавихме се заради доставчика.", &[Excuse]),
            ("Подведохме Ви като доставчик.", &[]),
            ("Потърсихте друг доставчик и сте прав.", &[]),
            ("За съжаление шофьорът ни се разболя.", &[Excuse]),
            ("Разболя се наш шофьор.", &[Excuse]),
            ("Детето Ви се разболя, а ние Ви накарахме да чакате.", &[]),
            ("Камионът се развали по пътя.", &[Excuse]),
            ("Фурната, която купихте, се развали след седмица.", &[]),
            ("Трябваше да се обадите.", &[Blame]),
            ("Трябваше първо да ни попитате.", &[Blame]),
            ("Можехте да ни предупредите.", &[Blame]),
            ("Трябваше ние да Ви се обадим.", &[]),
            ("Не можехте да отворите навреме заради нас.", &[]),
            ("Обадихте се три пъти и никой не вдигна.", &[]),
        ],
    );
}

#[test]
fn the_day_of_the_fault_was_there_in_his_time_and_is_told_as_a_date() {
    use LetterRule::{FaultAgo, FaultAhead, FaultBefore};
    let days = [FaultAhead, FaultBefore, FaultAgo];
    let table: &[(&str, &str, &[LetterRule])] = &[
        ("en", "On 8 October we let you down.", &[]),
        ("en", "On 8 October 2027 we let you down.", &[FaultAhead]),
        ("en", "On 3 March 2024 we let you down.", &[FaultBefore]),
        ("en", "Yesterday we let you down.", &[FaultAgo]),
        ("en", "Last week we let you down.", &[FaultAgo]),
        ("en", "We let you down on 12.05.2024.", &[FaultBefore]),
        ("en", "We let you down by 4.5 hours with order 12345.", &[]),
        ("en", "We let you down. This stands until 24 December 2026.", &[]),
        ("en", "Yesterday I read your letter again.", &[]),
        ("en", "You have bought of us since 3 March 2024.", &[]),
    ];
    for (language, text, rules) in table {
        let mut found = found_in(text, &words(language));
        found.retain(|rule| days.contains(rule));
        assert_eq!(found, *rules, "{text}");
    }
    for (language, text) in [("ru", "Вчера мы подвели Вас."), ("bg", "Вчера Ви подведохме.")]
    {
        assert!(found_in(text, &words(language)).contains(&FaultAgo), "{text}");
    }
    for (language, text) in [
        ("ru", "Вы звонили вчера, спасибо."),
        ("bg", "Обадихте се вчера, благодаря."),
    ] {
        assert!(!found_in(text, &words(language)).contains(&FaultAgo), "{text}");
    }
}

fn says(language: &str, text: &str, rule: LetterRule) -> bool {
    found_in(text, &words(language)).contains(&rule)
}

#[test]
fn a_fix_is_claimed_in_many_words_and_leaving_in_peace_is_none() {
    for (language, text) in [
        ("ru", "Мы больше не опаздываем: в каждой машине новый водитель."),
        ("ru", "Больше такого не повторится."),
        ("en", "We are never late any more."),
        ("en", "It cannot happen again."),
        ("bg", "Вече не закъсняваме."),
        ("bg", "Повече няма да Ви подведем."),
    ] {
        assert!(says(language, text, LetterRule::Claim), "{text}");
    }
    for (language, text) in [
        ("ru", "Больше не побеспокоим Вас ни письмом, ни звонком."),
        ("en", "We shall not trouble you again."),
        ("bg", "Повече няма да Ви безпокоим."),
    ] {
        assert!(!says(language, text, LetterRule::Claim), "{text}");
    }
}

#[test]
fn a_turning_word_before_the_fault_itself_turns_nothing_round() {
    for (language, text) in [
        ("ru", "Но виноваты только мы."),
        ("ru", "Мы хотели помочь, но подвели Вас."),
        ("en", "We meant to help, but we let you down."),
        ("bg", "Искахме да помогнем, но Ви подведохме."),
    ] {
        assert!(!says(language, text, LetterRule::Turning), "{text}");
    }
    for (language, text) in [
        ("ru", "Мы виноваты, но и Вы виноваты."),
        ("ru", "Мы виноваты, но виноват и перевозчик."),
        ("en", "We are sorry, but your clerk forgot."),
        ("bg", "Виновни сме, но и доставчикът ни подведе."),
    ] {
        assert!(says(language, text, LetterRule::Turning), "{text}");
    }
}
