//! Titles, families, initials and tradesmen, invented bearers.

use super::*;

#[test]
fn a_title_is_kept_in_its_place_and_tells_what_it_tells() {
    let opened = |language, name: &str| greeting(language, name, &spoken(name), gender(name));
    for (language, name, opens) in [
        (Language::Ru, "г-н Иванов", "Уважаемый г-н Иванов!"),
        (Language::Ru, "г-жа Ким", "Уважаемая г-жа Ким!"),
        (Language::Ru, "д-р Иванов Иван Петрович", "Уважаемый Иван Петрович!"),
        (Language::Bg, "д-р Мария Иванова", "Уважаема д-р Иванова,"),
        (Language::Bg, "проф. Иван Петров", "Уважаеми проф. Петров,"),
        (Language::Bg, "г-н Иван Петров", "Уважаеми г-н Петров,"),
        (Language::Bg, "г-жа Петрова", "Уважаема г-жо Петрова,"),
        (Language::En, "Dr. Anna Brown", "Dear Dr. Brown,"),
        (Language::En, "Mrs Brown", "Dear Mrs Brown,"),
        (Language::En, "Mr. John Smith", "Dear Mr. Smith,"),
        (Language::En, "Anna and Ivan Brown", "Dear Anna and Ivan Brown,"),
        (Language::En, "Anna Brown and Ivan Brown", "Dear Anna and Ivan Brown,"),
        (Language::En, "Anna Brown and Ivan Smith", "Dear Anna and Ivan,"),
        (Language::Ru, "Ивановы Анна и Иван", "Уважаемые Анна и Иван!"),
    ] {
        assert_eq!(opened(language, name), opens, "{name}");
    }
    assert_eq!(gender("г-жа Ким"), Some(Gender::Female));
    assert_eq!(gender("Dr. Alex Brown"), None, "a doctor is of either sex");
    assert!(reads_as_person("д-р Иванов") && !reads_as_person("Доктор"));
}

#[test]
fn a_family_initials_and_a_tradesman_are_written_to_and_greeted_without_a_guess() {
    let opened = |language, name: &str| greeting(language, name, &spoken(name), gender(name));
    for (name, to, opens) in [
        ("Ивановы", "Ивановым", "Уважаемые Ивановы!"),
        ("Соколовские", "Соколовским", "Уважаемые Соколовские!"),
        ("Яновский Н. В.", "Яновскому Н. В.", "Здравствуйте!"),
        ("Н.В. Яновский", "Н.В. Яновскому", "Здравствуйте!"),
        ("Соколова О. И.", "Соколовой О. И.", "Здравствуйте!"),
        ("Ким С.", "Ким С.", "Здравствуйте!"),
        ("Анна К.", "Анне К.", "Уважаемая Анна!"),
        ("д-р Петров", "д-ру Петрову", "Уважаемый д-р Петров!"),
        ("Доктор Петров", "Доктору Петрову", "Уважаемый доктор Петров!"),
        ("д-р Ким", "д-ру Ким", "Здравствуйте, д-р Ким!"),
        ("госпожа Соколова", "госпоже Соколовой", "Уважаемая госпожа Соколова!"),
        ("г-н Петров И. С.", "г-ну Петрову И. С.", "Уважаемый г-н Петров!"),
        (
            "г-н и г-жа Ивановы",
            "г-ну и г-же Ивановым",
            "Уважаемые г-н и г-жа Ивановы!",
        ),
        ("ИП Кузьмина", "ИП Кузьмина", "Здравствуйте!"),
        (
            "ИП Кузьмина Ольга Ивановна",
            "ИП Кузьминой Ольге Ивановне",
            "Уважаемая Ольга Ивановна!",
        ),
    ] {
        assert_eq!(
            (dative(name).as_str(), opened(Language::Ru, name).as_str()),
            (to, opens),
            "{name}"
        );
    }
    assert_eq!(opened(Language::Bg, "Иванови"), "Уважаемо семейство Иванови,");
    assert_eq!(opened(Language::En, "Mr & Mrs Brown"), "Dear Mr and Mrs Brown,");
    assert_eq!(
        opened(Language::En, "Mr Brown and Mrs Brown"),
        "Dear Mr Brown and Mrs Brown,"
    );
    assert_eq!(opened(Language::En, "Mr and Mrs John Brown"), "Dear Mr and Mrs Brown,");
    let called = greeting(
        Language::Ru,
        "Яновский Н. В.",
        "Николай Викторович",
        gender("Яновский Н. В."),
    );
    assert_eq!(
        called, "Уважаемый Николай Викторович!",
        "once it is known how he is called"
    );
    assert!(!reads_as_person("ИП Ромашка"));
}

#[test]
fn inside_a_greeting_a_title_is_written_small_and_an_english_one_keeps_its_capital() {
    let opened = |language, name: &str| greeting(language, name, &spoken(name), gender(name));
    for (language, name, opens) in [
        (Language::Ru, "Г-н Петров", "Уважаемый г-н Петров!"),
        (Language::Ru, "Господин Петров", "Уважаемый господин Петров!"),
        (Language::Ru, "Профессор Соколова", "Уважаемая профессор Соколова!"),
        (Language::Ru, "Проф. Д-р Ким", "Здравствуйте, проф. д-р Ким!"),
        (
            Language::Ru,
            "Доктор Петров и Анна Ким",
            "Уважаемые доктор Петров и Анна!",
        ),
        (Language::Ru, "Dr Brown", "Здравствуйте, Dr Brown!"),
        (Language::Bg, "Д-р Петров", "Уважаеми д-р Петров,"),
        (Language::Bg, "Проф. Мария Иванова", "Уважаема проф. Иванова,"),
        (Language::Bg, "Д-р Саша Ким", "Здравейте, д-р Ким,"),
        (Language::En, "Dr Brown", "Dear Dr Brown,"),
        (Language::En, "Doctor Brown", "Dear Doctor Brown,"),
        (Language::En, "Prof. Anna Brown", "Dear Prof. Brown,"),
        (Language::Ru, "Господинов Иван", "Уважаемый Иван!"),
    ] {
        assert_eq!(opened(language, name), opens, "{name}");
    }
    let called = greeting(Language::Ru, "Петров", "Доктор Петров", Some(Gender::Male));
    assert_eq!(called, "Уважаемый доктор Петров!", "as the user has typed it");
    assert_eq!(about("Доктор Петров", None), "о докторе Петрове");
    assert_eq!(
        dative("Доктор Петров"),
        "Доктору Петрову",
        "a line of an address begins with it"
    );
}
