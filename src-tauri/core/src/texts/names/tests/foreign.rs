//! Names from elsewhere: sons and daughters of a father named beside them, surnames that stand still, records in capitals.

use super::*;

fn opened(language: Language, name: &str) -> String {
    greeting(language, name, &spoken(name), gender(name))
}

#[test]
fn a_name_after_the_father_is_kept_and_nobody_is_spoken_to_by_it() {
    let cases = [
        ("Алиев Гейдар Рза оглы", "Алиеву Гейдару Рза оглы", "Уважаемый Гейдар!"),
        ("Гейдар Рза оглы Алиев", "Гейдару Рза оглы Алиеву", "Уважаемый Гейдар!"),
        (
            "Мамедова Лейла Рашид кызы",
            "Мамедовой Лейле Рашид кызы",
            "Уважаемая Лейла!",
        ),
        ("Лейла Рашид гызы", "Лейле Рашид гызы", "Уважаемая Лейла!"),
        (
            "Гасанов Эльчин Тофик-оглы",
            "Гасанову Эльчину Тофик-оглы",
            "Уважаемый Эльчин!",
        ),
        ("Сулейман ибн Дауд", "Сулейману ибн Дауду", "Уважаемый Сулейман!"),
        ("Токаев Касым Кемелулы", "Токаеву Касыму Кемелулы", "Уважаемый Касым!"),
        ("АЛИЕВ ГЕЙДАР РЗА ОГЛЫ", "Алиеву Гейдару Рза оглы", "Уважаемый Гейдар!"),
    ];
    for (name, to, opens) in cases {
        assert_eq!(
            (dative(name).as_str(), opened(Language::Ru, name).as_str()),
            (to, opens)
        );
    }
    assert_eq!(about("Алиев Гейдар Рза оглы", None), "об Алиеве Гейдаре Рза оглы");
}

#[test]
fn a_foreign_surname_in_a_vowel_stands_still() {
    let cases = [
        ("Гёте Иоганн", "Гёте Иоганну", "Уважаемый Иоганн!"),
        ("Иоганн Гёте", "Иоганну Гёте", "Уважаемый Иоганн!"),
        (
            "Данте Игорь Петрович",
            "Данте Игорю Петровичу",
            "Уважаемый Игорь Петрович!",
        ),
        ("Эмиль Золя", "Эмилю Золя", "Уважаемый Эмиль!"),
        (
            "Золя Мария Ивановна",
            "Золя Марии Ивановне",
            "Уважаемая Мария Ивановна!",
        ),
        ("Дюма Пётр Ильич", "Дюма Петру Ильичу", "Уважаемый Пётр Ильич!"),
        (
            "Верди Ольга Сергеевна",
            "Верди Ольге Сергеевне",
            "Уважаемая Ольга Сергеевна!",
        ),
        (
            "Делакруа Иван Петрович",
            "Делакруа Ивану Петровичу",
            "Уважаемый Иван Петрович!",
        ),
        ("Шоу Марк Ильич", "Шоу Марку Ильичу", "Уважаемый Марк Ильич!"),
        ("Камю Анна Львовна", "Камю Анне Львовне", "Уважаемая Анна Львовна!"),
        ("Джузеппе Верди", "Джузеппе Верди", "Уважаемый Джузеппе!"),
    ];
    for (name, to, opens) in cases {
        assert_eq!(
            (dative(name).as_str(), opened(Language::Ru, name).as_str()),
            (to, opens)
        );
    }
}

#[test]
fn ilia_is_a_man_in_both_languages() {
    assert_eq!(gender("Илия"), Some(Gender::Male));
    assert_eq!(gender("Илья"), Some(Gender::Male));
    assert_eq!(opened(Language::Bg, "Илия"), "Здравейте, Илия,");
    assert_eq!(opened(Language::Bg, "Илия Петров"), "Уважаеми г-н Петров,");
    assert_eq!(opened(Language::Ru, "Илия"), "Уважаемый Илия!");
    assert_eq!((dative("Илия").as_str(), dative("Илья").as_str()), ("Илии", "Илье"));
}

#[test]
fn a_record_in_capitals_or_small_letters_is_greeted_as_names_are_written() {
    for (language, name, opens) in [
        (Language::Ru, "ФЁДОРОВ ПЁТР ИЛЬИЧ", "Уважаемый Пётр Ильич!"),
        (Language::Ru, "фёдоров пётр ильич", "Уважаемый Пётр Ильич!"),
        (Language::Ru, "ЯНОВСКИЙ Н. В.", "Здравствуйте!"),
        (Language::Bg, "ИВАН ПЕТРОВ СТОЯНОВ", "Уважаеми г-н Стоянов,"),
        (Language::Bg, "иван", "Здравейте, Иване,"),
        (Language::En, "PETER HILL", "Dear Peter,"),
    ] {
        assert_eq!(opened(language, name), opens, "{name}");
    }
    assert_eq!(dative("ФЁДОРОВ ПЁТР ИЛЬИЧ"), "Фёдорову Петру Ильичу");
    assert!(reads_as_person("ФЁДОРОВ ПЁТР ИЛЬИЧ") && !reads_as_person("РЖАНОЙ ДОМ"));
}
