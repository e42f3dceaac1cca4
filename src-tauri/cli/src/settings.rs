//! `settings`: read and set by name. A sum may be given without `_minor` and is then in the firm's currency.

use crate::desk::Desk;
use crate::figures;
use crate::trouble::{Result, typed};
use crate::view::{Reply, View};
use chrono::NaiveDate;
use clap::Subcommand;
use comeback_core::domain::{language::Language, money::Currency, sentence::Sentence};
use serde_json::{Value, json};

#[derive(Debug, Subcommand)]
pub enum Edit {
    /// All settings, or those named.
    Get { keys: Vec<String> },
    /// Set some of them: margin_share=0.3 drive.hours_week=11 rent=1200; an empty value clears what may be empty.
    Set {
        #[arg(required = true, value_name = "KEY=VALUE")]
        pairs: Vec<String>,
    },
    /// Groups of clients with their own limits of the signals; with a group sets them: lost_factor=2 complaint_days=14; an
    /// empty value goes by the firm's limit.
    Limits {
        group: Option<String>,
        #[arg(value_name = "KEY=VALUE")]
        pairs: Vec<String>,
    },
    /// Other currencies of the orders; with a currency and a rate says what one unit is worth in the firm's.
    Rate {
        #[arg(allow_hyphen_values = true)]
        currency: Option<String>,
        /// Without it the currency's sums are shown apart again.
        #[arg(allow_hyphen_values = true)]
        rate: Option<String>,
    },
}

pub fn run(desk: &Desk, edit: Edit) -> Result<Reply> {
    let mut settings = desk.call("settings.get", &json!({}))?;
    match edit {
        Edit::Limits { group, pairs } => limits(desk, group, &pairs),
        Edit::Rate { currency: None, .. } => desk.ask("rates.list", &json!({}), |rates| rates_text(desk, rates)),
        Edit::Rate {
            currency: Some(currency),
            rate,
        } => {
            let rate = match rate {
                Some(rate) => match figures::number(&rate) {
                    Ok(rate) => Some(rate),
                    Err(_) => return typed(Sentence::new("limits-rate-odd")),
                },
                None => None,
            };
            let request = json!({ "currency": figures::currency(&currency)?, "orders": 0, "rate": rate });
            desk.ask("rates.set", &request, |rates| rates_text(desk, rates))
        }
        Edit::Get { keys } => Ok(Reply {
            text: lines(desk.language, &settings, &keys)?,
            raw: settings,
        }),
        Edit::Set { pairs } => {
            set_all(desk, &mut settings, &pairs)?;
            let saved = desk.call("settings.save", &settings)?;
            let keys: Vec<String> = pairs
                .iter()
                .filter_map(|pair| pair.split_once('='))
                .map(|(key, _)| key.trim().to_owned())
                .collect();
            Ok(Reply {
                text: lines(desk.language, &saved, &keys)?,
                raw: saved,
            })
        }
    }
}

fn set_all(desk: &Desk, settings: &mut Value, pairs: &[String]) -> Result<()> {
    for pair in pairs {
        let Some((key, value)) = pair.split_once('=') else {
            return typed(Sentence::new("cli-pair-wanted").with("text", pair.as_str()));
        };
        set(desk, settings, key.trim(), value.trim())?;
    }
    Ok(())
}

/// The keys of a group's limits; each is a number, or nothing where the group goes by the firm's.
const LIMITS: [&str; 9] = [
    "sleeping_factor",
    "lost_factor",
    "fixed_limit_days",
    "inquiries_in_row",
    "no_answers_in_row",
    "volume_share",
    "volume_days",
    "complaint_days",
    "model_limit",
];

fn limits(desk: &Desk, group: Option<String>, pairs: &[String]) -> Result<Reply> {
    let mut groups = desk.call("limits.groups", &json!({}))?;
    if let Some(group) = group {
        let group = desk.group(&group)?;
        let mut own = groups
            .as_array()
            .and_then(|all| all.iter().find(|of| of["group"] == group))
            .cloned()
            .unwrap_or_default();
        if !pairs.is_empty() {
            set_all(desk, &mut own, pairs)?;
            groups = desk.call("limits.set_group", &own)?;
        } else if let Some(all) = groups.as_array_mut() {
            all.retain(|of| of["group"] == group);
        }
    }
    let mut table = desk.table(&["name", "clients", "limits"]).figures(&[1]);
    for of in desk.view(&groups).all() {
        let own = LIMITS
            .iter()
            .filter(|key| of.has(key))
            .map(|key| format!("{key}={}", of.decimal(key)));
        table.row(vec![
            of.text("group"),
            of.text("clients"),
            own.collect::<Vec<_>>().join(" "),
        ]);
    }
    let text = table.text();
    Ok(Reply { raw: groups, text })
}

fn rates_text(desk: &Desk, rates: View) -> String {
    let mut table = desk.table(&["currency", "orders", "rate"]).figures(&[1, 2]);
    for rate in rates.all() {
        table.row(vec![rate.text("currency"), rate.text("orders"), rate.decimal("rate")]);
    }
    table.text()
}

/// `drive.name` stands in the settings of the drive.
fn pointer(settings: &Value, key: &str) -> Option<String> {
    let path = format!("/{}", key.replace('.', "/"));
    let minor = format!("{path}_minor");
    [path, minor]
        .into_iter()
        .find(|path| settings.pointer(path).is_some_and(|value| !value.is_object()))
}

fn unknown<T>(key: &str) -> Result<T> {
    typed(Sentence::new("cli-setting-unknown").with("name", key))
}

fn set(desk: &Desk, settings: &mut Value, key: &str, given: &str) -> Result<()> {
    let Some(path) = pointer(settings, key) else {
        return unknown(key);
    };
    let value = if given.is_empty() && COSTLESS.contains(&name_in(&path)) {
        json!(0)
    } else if path.ends_with("_minor") && !key.ends_with("_minor") {
        json!(desk.minor(given)?)
    } else {
        let of_a_group = settings.get("group").is_some();
        read(
            desk,
            &path,
            settings.pointer(&path).unwrap_or(&Value::Null),
            of_a_group,
            given,
        )?
    };
    if let Some(place) = settings.pointer_mut(&path) {
        *place = value;
    }
    Ok(())
}

/// Settings that may be empty, so that what stands there does not tell what they take.
const DAYS: [&str; 1] = ["ends_on"];
const WHOLE: [&str; 6] = [
    "fixed_limit_days",
    "inquiries_in_row",
    "no_answers_in_row",
    "volume_days",
    "complaint_days",
    "driver_id",
];
const SHARES: [&str; 5] = [
    "volume_share",
    "model_limit",
    "margin_share",
    "stay_rate",
    "discount_rate",
];
/// What may be cleared: it goes without, or by the firm's.
const EMPTY: [&str; 3] = ["fixed_limit_days", "ends_on", "driver_id"];

/// What is nothing when it is cleared: what the firm has not counted, or does not aim at.
const COSTLESS: [&str; 9] = [
    "hour_minor",
    "letter_minor",
    "visit_minor",
    "rent_minor",
    "salary_minor",
    "budget_minor",
    "hours_week",
    "goal_returns",
    "goal_profit_minor",
];
/// What every count needs: cleared, it is asked back with what it is at first.
fn is_needed(name: &str, old: &Value) -> bool {
    old.is_number() && !EMPTY.contains(&name)
}

fn name_in(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The value typed, read as what the setting takes.
fn read(desk: &Desk, path: &str, old: &Value, of_a_group: bool, given: &str) -> Result<Value> {
    let name = name_in(path);
    if given.is_empty() && (EMPTY.contains(&name) || of_a_group && !old.is_string()) {
        return Ok(Value::Null);
    }
    if given.is_empty() && is_needed(name, old) {
        return typed(Sentence::new("settings-needed").with("field", name));
    }
    let is_day = DAYS.contains(&name) || name == "starts_on";
    Ok(match name {
        "currency" => json!(figures::currency(given)?),
        "letter_language" if comeback_core::domain::language::Language::from_tag(given).is_none() => {
            return typed(Sentence::new("cli-bad-language").with("text", given));
        }
        "driver_id" => json!(desk.employee(given)?),
        _ if is_day => match given.parse::<NaiveDate>() {
            Ok(day) => json!(day),
            Err(_) => return typed(Sentence::new("cli-bad-day").with("text", given)),
        },
        _ if SHARES.contains(&name) => json!(figures::share(given)?),
        _ if WHOLE.contains(&name) || old.is_i64() => json!(figures::whole(given)?),
        _ if old.is_string() => json!(given),
        _ => json!(figures::number(given)?),
    })
}

/// The settings as they can be typed back: sums in the firm's currency, decimals with the language's mark.
fn lines(language: Language, settings: &Value, keys: &[String]) -> Result<String> {
    let digits = settings["currency"].as_str().and_then(Currency::new);
    let line = |key: &str, value: &Value| {
        line(
            language,
            digits.map_or(2, |currency| currency.digits() as usize),
            key,
            value,
        )
    };
    if keys.is_empty() {
        return Ok(all(settings, "", &line));
    }
    let mut text = String::new();
    for key in keys {
        let Some(path) = pointer(settings, key) else {
            return unknown(key);
        };
        let name = path.trim_start_matches('/').replace('/', ".");
        text.push_str(&line(&name, settings.pointer(&path).unwrap_or(&Value::Null)));
    }
    Ok(text)
}

fn all(settings: &Value, before: &str, line: &dyn Fn(&str, &Value) -> String) -> String {
    let Some(fields) = settings.as_object() else {
        return String::new();
    };
    let inner = |key: &String, value: &Value| match value {
        Value::Object(_) => all(value, &format!("{before}{key}."), line),
        value => line(&format!("{before}{key}"), value),
    };
    fields.iter().map(|(key, value)| inner(key, value)).collect()
}

fn line(language: Language, digits: usize, key: &str, value: &Value) -> String {
    if let (Some(key), Some(minor)) = (key.strip_suffix("_minor"), value.as_i64()) {
        return format!("{key}={}\n", figures::sum_written(language, minor, digits));
    }
    match value {
        Value::String(text) => format!("{key}={text}\n"),
        Value::Null => format!("{key}=\n"),
        Value::Number(number) => format!("{key}={}\n", figures::written(language, number)),
        value => format!("{key}={value}\n"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setting_is_found_by_its_name_with_or_without_minor() {
        let settings = json!({ "name": "Kolos", "rent_minor": 5, "drive": { "name": "Autumn", "budget_minor": 7 } });
        assert_eq!(pointer(&settings, "drive.name").as_deref(), Some("/drive/name"));
        assert_eq!(pointer(&settings, "rent").as_deref(), Some("/rent_minor"));
        assert_eq!(
            pointer(&settings, "drive.budget").as_deref(),
            Some("/drive/budget_minor")
        );
        assert_eq!(pointer(&settings, "drive"), None, "a group is not a setting");
        assert_eq!(pointer(&settings, "colour"), None);
    }
}
