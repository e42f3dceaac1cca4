//! What a setting may be; each refusal stands at its field.

use super::super::{Error, Result, people};
use super::Settings;
use crate::domain::money::Currency;
use crate::domain::sentence::Sentence;
use crate::store::firm::Firm;
use crate::store::limits::GroupLimits;

const WEEK_HOURS: f64 = 168.0;
/// No firm asks for more in one drive.
const MOST_RETURNS: i64 = 1_000_000;

/// Refuses a code that no country uses, such as a slip of the finger.
pub fn currency(currency: Currency) -> Result<()> {
    if currency.is_known() {
        return Ok(());
    }
    Err(Error::bad(
        "currency",
        Sentence::new("settings-currency-unknown").with("code", currency.code()),
    ))
}

/// The bounds of a number, at its field and by its name: in the terminal it stands beside none.
pub fn out_of(field: &'static str, low: f64, high: f64) -> Error {
    let sentence = Sentence::new("settings-out-of-range").with("field", field);
    Error::bad(field, sentence.with("low", low).with("high", high))
}

/// The bounds of a share of one, in per cent as it is shown.
pub fn share_out_of(field: &'static str, low: f64, high: f64) -> Error {
    let sentence = Sentence::new("settings-share-out-of-range").with("field", field);
    Error::bad(field, sentence.share("low", low).share("high", high))
}

fn lost_first(field: &'static str, sentence: Sentence, sleeping: f64, lost: f64) -> Error {
    Error::bad(field, sentence.with("lost", lost).with("sleeping", sleeping))
}

/// Nobody of a group is lost before he sleeps, be a factor the group's own or the firm's. `field` is what is being set.
pub fn group_sleeps_first(field: &'static str, firm: &Firm, of: &GroupLimits) -> Result<()> {
    let sleeping = of.sleeping_factor.unwrap_or(firm.sleeping_factor);
    let lost = of.lost_factor.unwrap_or(firm.lost_factor);
    if lost >= sleeping {
        return Ok(());
    }
    let sentence = Sentence::new("limits-lost-before-sleeping").with("group", of.group.as_str());
    Err(lost_first(field, sentence, sleeping, lost))
}

/// The factors of the firm stand in for those that a group has not: no group may fall apart by them.
pub fn groups_sleep_first(old: &Firm, new: &Firm, groups: &[GroupLimits]) -> Result<()> {
    let field = if new.lost_factor != old.lost_factor {
        "lost_factor"
    } else if new.sleeping_factor != old.sleeping_factor {
        "sleeping_factor"
    } else {
        return Ok(());
    };
    groups.iter().try_for_each(|of| group_sleeps_first(field, new, of))
}

/// Refuses what the schema would refuse, in words and at the field.
pub fn examine(settings: &Settings) -> Result<()> {
    let out_of = |field: &'static str, low: f64, high: f64| Err(out_of(field, low, high));
    let share_out_of = |field: &'static str, low: f64, high: f64| Err(share_out_of(field, low, high));
    let within = |value: f64, low: f64, high: f64| value.is_finite() && (low..=high).contains(&value);
    if !within(settings.sleeping_factor, 0.1, 20.0) {
        return out_of("sleeping_factor", 0.1, 20.0);
    }
    if !within(settings.lost_factor, settings.sleeping_factor, 20.0) {
        if !within(settings.lost_factor, 0.1, 20.0) {
            return out_of("lost_factor", settings.sleeping_factor, 20.0);
        }
        let sentence = Sentence::new("settings-lost-before-sleeping");
        return Err(lost_first(
            "lost_factor",
            sentence,
            settings.sleeping_factor,
            settings.lost_factor,
        ));
    }
    if settings
        .fixed_limit_days
        .is_some_and(|days| !(1..=3650).contains(&days))
    {
        return out_of("fixed_limit_days", 1.0, 3650.0);
    }
    let rows = [
        ("inquiries_in_row", settings.inquiries_in_row),
        ("no_answers_in_row", settings.no_answers_in_row),
    ];
    if let Some((field, _)) = rows.iter().find(|(_, value)| !(1..=100).contains(value)) {
        return out_of(field, 1.0, 100.0);
    }
    let days = [
        ("volume_days", settings.volume_days),
        ("complaint_days", settings.complaint_days),
    ];
    if let Some((field, _)) = days.iter().find(|(_, value)| !(1..=3650).contains(value)) {
        return out_of(field, 1.0, 3650.0);
    }
    let shares = [
        ("volume_share", settings.volume_share),
        ("model_limit", settings.model_limit),
    ];
    if let Some((field, _)) = shares.iter().find(|(_, value)| !within(*value, 0.01, 0.99)) {
        return share_out_of(field, 0.01, 0.99);
    }
    if !within(settings.margin_share, 0.001, 1.0) {
        return share_out_of("margin_share", 0.001, 1.0);
    }
    if !(1..=20).contains(&settings.years) {
        return out_of("years", 1.0, 20.0);
    }
    if !within(settings.stay_rate, 0.01, 1.0) {
        return share_out_of("stay_rate", 0.01, 1.0);
    }
    if !within(settings.discount_rate, 0.0, 10.0) {
        return share_out_of("discount_rate", 0.0, 10.0);
    }
    if !(1..=3650).contains(&settings.abc_days) {
        return out_of("abc_days", 1.0, 3650.0);
    }
    if !(1..=365).contains(&settings.deadline_days) {
        return out_of("deadline_days", 1.0, 365.0);
    }
    if !(0..=365).contains(&settings.hot_pause_days) {
        return out_of("hot_pause_days", 0.0, 365.0);
    }
    let minutes = [
        ("call_minutes", settings.call_minutes),
        ("writing_minutes", settings.writing_minutes),
        ("visit_minutes", settings.visit_minutes),
    ];
    if let Some((field, _)) = minutes.iter().find(|(_, value)| !(1..=1440).contains(value)) {
        return out_of(field, 1.0, 1440.0);
    }
    let sums = [
        ("hour_minor", settings.hour_minor),
        ("letter_minor", settings.letter_minor),
        ("visit_minor", settings.visit_minor),
        ("rent_minor", settings.rent_minor),
        ("salary_minor", settings.salary_minor),
        ("budget_minor", settings.drive.budget_minor),
        ("goal_profit_minor", settings.drive.goal_profit_minor),
    ];
    if let Some((field, _)) = sums.iter().find(|(_, sum)| *sum < 0) {
        return Err(Error::bad(
            field,
            Sentence::new("settings-negative-sum").with("field", *field),
        ));
    }
    if !within(settings.drive.hours_week, 0.0, WEEK_HOURS) {
        return out_of("hours_week", 0.0, WEEK_HOURS);
    }
    if !(0..=MOST_RETURNS).contains(&settings.drive.goal_returns) {
        return out_of("goal_returns", 0.0, MOST_RETURNS as f64);
    }
    if settings
        .drive
        .ends_on
        .is_some_and(|ends| ends < settings.drive.starts_on)
    {
        return Err(Error::bad("ends_on", Sentence::new("settings-ends-before-start")));
    }
    let drive = &settings.drive;
    let has_goals =
        drive.driver_id.is_some() || drive.budget_minor > 0 || drive.hours_week > 0.0 || drive.goal_returns > 0;
    people::short_enough("name", &settings.name)?;
    people::short_enough("drive_name", &drive.name)?;
    if drive.name.trim().is_empty() && has_goals {
        return Err(Error::bad("drive_name", Sentence::new("settings-drive-name-missing")));
    }
    Ok(())
}
