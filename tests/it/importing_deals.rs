//! Deals of a CRM: one that was won is an order, an open one is what the client asked for, or nothing yet.

use comeback_core::testing::Drive;
use serde_json::json;

/// A file with one deal won and the open ones of it: how many tell the day they were asked on, and how many nothing.
const DEALS: [(&str, &str, i64, i64); 3] = [
    (
        "HubSpot",
        "Record ID,Deal Name,Deal Stage,Amount,Deal owner,Close Date,Associated Company\n\
         1,Big,Closed won,1000,Joe,2026-03-01 10:00,X AB\n\
         2,Soon,Qualified to buy,500,Joe,2026-12-31 10:00,Y AB\n\
         3,No amount,Qualified to buy,,Joe,2026-11-01 10:00,Y AB\n\
         4,No date,Appointment scheduled,,Joe,,Y AB\n",
        1,
        2,
    ),
    (
        "Bitrix24",
        "ID;Название сделки;Стадия сделки;Сумма;Валюта;Компания;Предполагаемая дата закрытия;Сделка закрыта\n\
         1;A;В работе;;;ООО Ж;31.12.2026;нет\n2;Б;Сделка успешна;100;RUB;ООО Ж;01.03.2026;да\n",
        0,
        1,
    ),
    (
        "EspoCRM",
        "name,accountName,amount,amountCurrency,stage,closeDate,assignedUserName\n\
         Opp 1,Acme,1200.00,USD,Closed Won,2026-03-01,Joe\nOpp 2,Acme,5,USD,Prospecting,2026-12-31,Joe\n",
        0,
        1,
    ),
];

#[test]
fn an_open_deal_stops_no_import_whatever_its_day() {
    for (system, text, asked, open) in DEALS {
        let drive = Drive::new("2026-11-24");
        let result = drive.import(&[&drive.file("deals.csv", text)]).unwrap();
        assert_eq!(
            (
                &result["orders_new"],
                &result["inquiries_new"],
                &result["skipped_why"]["cancelled"]
            ),
            (&json!(1), &json!(asked), &json!(open)),
            "{system}"
        );
    }
}

#[test]
fn a_deal_that_was_won_on_no_day_is_a_problem_of_its_line() {
    let drive = Drive::new("2026-11-24");
    let text = DEALS[0].1.replace("2026-03-01 10:00", "2026-12-31 10:00");
    let refused = drive.import(&[&drive.file("deals.csv", &text)]).unwrap_err();
    assert_eq!(refused.sentence.key, "import-stopped-by-problems");
}
