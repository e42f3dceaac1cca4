//! A file as another system would export it: one new order of one client, for the demonstration's import.

use crate::desk::failed;
use crate::trouble::Result;
use chrono::NaiveDate;
use comeback_core::domain::money::Money;
use std::fs;
use std::path::{Path, PathBuf};

/// Writes `orders.csv` into `folder` and says where.
pub fn write(folder: &Path, client: &str, day: NaiveDate, sum: Money) -> Result<PathBuf> {
    let path = folder.join("orders.csv");
    fs::create_dir_all(folder).map_err(|error| failed("cli-file-failed", folder, error))?;
    fs::write(&path, text(client, day, sum)).map_err(|error| failed("cli-file-failed", &path, error))?;
    Ok(path)
}

fn text(client: &str, day: NaiveDate, sum: Money) -> String {
    let scale = sum.currency.scale();
    let digits = sum.currency.digits() as usize;
    let client = client.replace('"', "\"\"");
    let number = format!("N-{}", day.format("%y%m%d"));
    let (whole, rest) = (sum.minor / scale, sum.minor % scale);
    let sum_text = if digits == 0 {
        whole.to_string()
    } else {
        format!("{whole}.{rest:0digits$}")
    };
    format!(
        "Order number;Date;Client;Sum;Currency\n{number};{day};\"{client}\";{sum_text};{}\n",
        sum.currency
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use comeback_core::domain::money::Currency;

    #[test]
    fn a_name_with_quotes_stays_one_cell() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let file = text("Bakery \"Kolos\"; south", day, Money::new(38_405, Currency::EUR));
        assert!(
            file.ends_with("N-261123;2026-11-23;\"Bakery \"\"Kolos\"\"; south\";384.05;EUR\n"),
            "{file}"
        );
    }
}
