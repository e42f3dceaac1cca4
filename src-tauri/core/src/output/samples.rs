//! Invented letters in the three languages, for the tests of this area.

use super::handwriting::{Envelope, Paper, Sheet};
use crate::domain::language::Language;

pub fn letters() -> [(Sheet, Envelope); 3] {
    [russian(), bulgarian(), english()]
}

pub fn russian() -> (Sheet, Envelope) {
    let sheet = Sheet {
        paper: Paper::A4,
        language: Language::Ru,
        addressee: lines(
            "Директору ООО «Северный ветер»\nПетру Петровичу Черных\nул.\u{a0}Ёлочная, д.\u{a0}14, кв.\u{a0}7",
        ),
        greeting: "Уважаемый Пётр Петрович!".to_owned(),
        paragraphs: lines(
            "Пишу Вам от\u{a0}руки, потому что печатным письмом такие вещи не\u{a0}говорят. Двенадцатого ноября мы\u{a0}привезли \
             Ваш заказ №\u{a0}4817 на\u{a0}два дня позже, чем обещали, и\u{a0}не\u{a0}позвонили. Вы ждали нас дома целый вечер, \
             а\u{a0}подарок для внучки так и\u{a0}не\u{a0}успел к\u{a0}празднику.\n\
             Виноваты мы: я\u{a0}перепутала даты в\u{a0}журнале и\u{a0}не\u{a0}проверила за\u{a0}собой. Курьер Алексей здесь ни\u{a0}при \
             чём\u{a0}— он\u{a0}уехал туда, куда его отправили. Мне стыдно, и\u{a0}я\u{a0}не\u{a0}стану искать объяснений получше.\n\
             Деньги за\u{a0}доставку, 1\u{a0}490\u{a0}₽, я\u{a0}вернула на\u{a0}Вашу карту 14\u{a0}ноября. Вместе с\u{a0}письмом кладу \
             щенка из\u{a0}фетра, сшитого мною для Вашей внучки, и\u{a0}записку лично для неё. Если что-то ещё можно \
             исправить, позвоните мне, пожалуйста, прямо: 8\u{a0}(812)\u{a0}555-01-17. Это мой номер, не\u{a0}общий.\n\
             Мы\u{a0}поменяли порядок: теперь любой перенос доставки подтверждает второй человек, и\u{a0}о\u{a0}нём сообщают \
             в\u{a0}тот\u{a0}же час. Съезд новых правил на\u{a0}стене у\u{a0}диспетчера\u{a0}— эту фразу подъёма духа придумал он\u{a0}сам.\n\
             Простите нас, если сможете. Я\u{a0}буду рада, если Вы дадите нам ещё один шанс, и\u{a0}пойму, если нет.",
        ),
        closing: "С уважением и\u{a0}сожалением,".to_owned(),
        signature: "Анна Щербакова-Юдина".to_owned(),
        signed: None,
        date: "16\u{a0}ноября 2026\u{a0}г.".to_owned(),
    };
    let envelope = Envelope {
        language: Language::Ru,
        sender: lines("Анна Щербакова-Юдина\nООО «Тихий дом»\nнаб. Фонтанная, д.\u{a0}3\n190000, Санкт-Петербург"),
        addressee: lines(
            "Черных Петру Петровичу\nул.\u{a0}Ёлочная, д.\u{a0}14, кв.\u{a0}7\nг.\u{a0}Пушкин, Санкт-Петербург\n196601",
        ),
        line: "Мы были неправы и\u{a0}всё исправили".to_owned(),
        ..Envelope::default()
    };
    (sheet, envelope)
}

pub fn bulgarian() -> (Sheet, Envelope) {
    let sheet = Sheet {
        paper: Paper::A4,
        language: Language::Bg,
        addressee: lines("Г-н Стоян Димитров\nуправител на „Бор и\u{a0}син“ ООД\nул. „Люляк“ №\u{a0}12, Пловдив"),
        greeting: "Уважаеми г-н Димитров,".to_owned(),
        paragraphs: lines(
            "Пиша Ви на\u{a0}ръка, защото такива неща не\u{a0}се казват с\u{a0}печатно писмо. На\u{a0}3\u{a0}юни Ви доставихме \
             поръчка №\u{a0}218 без фактурата, а\u{a0}след това Ви върнахме два пъти от\u{a0}телефон на\u{a0}телефон. Загубихте цял \
             работен ден, и\u{a0}вината е\u{a0}наша.\n\
             Провери го лично управителката ни: тя прочете всичките четири Ваши съобщения. На\u{a0}ѝ беше неудобно\u{a0}— и\u{a0}на \
             мен също. Вече всяка фактура тръгва заедно със\u{a0}стоката, а\u{a0}за\u{a0}Вас отговаря един човек.\n\
             Върнахме Ви 240,50\u{a0}€ за\u{a0}транспорта. Ако нещо е\u{a0}останало неуредено, обадете ми се\u{a0}направо: \
             0888\u{a0}555\u{a0}017.\n\
             Ще се\u{a0}радвам, ако някой ден пак ни\u{a0}потърсите, и\u{a0}ще разбера, ако не\u{a0}го направите.",
        ),
        closing: "С уважение,".to_owned(),
        signature: "Цветелина Йорданова".to_owned(),
        signed: None,
        date: "16\u{a0}ноември 2026\u{a0}г.".to_owned(),
    };
    let envelope = Envelope {
        language: Language::Bg,
        sender: lines("Цветелина Йорданова\n„Тих дом“ ЕООД\nбул. „Витоша“ №\u{a0}5\n1000 София"),
        addressee: lines("Г-н Стоян Димитров\n„Бор и\u{a0}син“ ООД\nул. „Люляк“ №\u{a0}12\n4000 Пловдив"),
        line: "Сгрешихме и\u{a0}го поправихме".to_owned(),
        ..Envelope::default()
    };
    (sheet, envelope)
}

pub fn english() -> (Sheet, Envelope) {
    let sheet = Sheet {
        paper: Paper::A4,
        language: Language::En,
        addressee: lines("Mr James Whitlock\nWhitlock & Daughters\n14 Larch Lane, Hebden"),
        greeting: "Dear Mr Whitlock,".to_owned(),
        paragraphs: lines(
            "I am writing this by hand because some things should not be said in print. On 12 November we brought your order \
             No.\u{a0}4817 two days late, and nobody rang you. You waited at home for a whole evening, and the rocking horse \
             missed your granddaughter’s birthday.\n\
             The fault is ours: I mixed up two dates in the book and did not check myself. Our driver went where he was \
             sent. I am ashamed of it, and I shall not look for a better-sounding reason.\n\
             I have returned the €49.50 you paid for delivery. From now on a second person confirms every change of day, and \
             you are told within the hour. If anything is still not right, please ring me: 020\u{a0}7946\u{a0}0117. It is my own \
             number, not the “front desk”.\n\
             Forgive us if you can. I should be very glad of another chance, and I shall understand if there is none.",
        ),
        closing: "Yours sincerely,".to_owned(),
        signature: "Hannah Firth-Quayle".to_owned(),
        signed: None,
        date: "16 November 2026".to_owned(),
    };
    let envelope = Envelope {
        language: Language::En,
        sender: lines("Hannah Firth-Quayle\nThe Quiet House\n3 Fountain Row, Leeds"),
        addressee: lines("Mr James Whitlock\nWhitlock & Daughters\n14 Larch Lane\nHebden\nHX7 0AA"),
        line: "We were wrong, and we have put it right".to_owned(),
        ..Envelope::default()
    };
    (sheet, envelope)
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}
