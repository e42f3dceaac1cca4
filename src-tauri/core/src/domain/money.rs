//! Sums of money: integer minor units with their currency.
//!
//! Two currencies are never added; what a rate of the user's own is known for is converted first, and rounded once. The
//! number of minor digits is ISO 4217's (yen 0, dinar 3, nearly all others 2). Edge: rates have no dates and no source;
//! floating point appears only where an expectation or a conversion is computed.

use serde::{Deserialize, Serialize};
use std::fmt;

/// An ISO 4217 code: three capital Latin letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS), ts(type = "string"))]
pub struct Currency([u8; 3]);

impl Currency {
    pub const RUB: Currency = Currency(*b"RUB");
    pub const EUR: Currency = Currency(*b"EUR");
    pub const USD: Currency = Currency(*b"USD");
    pub const BGN: Currency = Currency(*b"BGN");

    /// `None` when `code` is not three Latin letters; case is ignored.
    pub fn new(code: &str) -> Option<Currency> {
        let bytes: [u8; 3] = code.trim().as_bytes().try_into().ok()?;
        bytes
            .iter()
            .all(u8::is_ascii_alphabetic)
            .then(|| Currency(bytes.map(|b| b.to_ascii_uppercase())))
    }

    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }

    /// Digits after the decimal point (ISO 4217, table A.1).
    pub fn digits(&self) -> u32 {
        match &self.0 {
            b"BIF" | b"CLP" | b"DJF" | b"GNF" | b"ISK" | b"JPY" | b"KMF" | b"KRW" | b"PYG" | b"RWF" | b"UGX"
            | b"VND" | b"VUV" | b"XAF" | b"XOF" | b"XPF" => 0,
            b"BHD" | b"IQD" | b"JOD" | b"KWD" | b"LYD" | b"OMR" | b"TND" => 3,
            _ => 2,
        }
    }

    /// Minor units in one unit: 100 for most currencies.
    pub fn scale(&self) -> i64 {
        10_i64.pow(self.digits())
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl TryFrom<String> for Currency {
    type Error = String;
    fn try_from(code: String) -> Result<Self, Self::Error> {
        Currency::new(&code).ok_or_else(|| format!("not a currency code: {code}"))
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> String {
        currency.code().to_owned()
    }
}

/// A sum in minor units (kopecks, cents) of one currency. May be negative: a refund.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Money {
    pub minor: i64,
    pub currency: Currency,
}

impl Money {
    pub fn new(minor: i64, currency: Currency) -> Money {
        Money { minor, currency }
    }

    pub fn zero(currency: Currency) -> Money {
        Money { minor: 0, currency }
    }

    /// From an expectation in whole units, rounded half away from zero to the minor unit.
    pub fn from_units(units: f64, currency: Currency) -> Money {
        Money {
            minor: (units * currency.scale() as f64).round() as i64,
            currency,
        }
    }

    /// The same in another currency, of which one unit of this one is worth `rate`; rounded to its minor unit.
    pub fn converted(self, rate: f64, currency: Currency) -> Money {
        Money::from_units(self.units() * rate, currency)
    }

    /// In whole units, for expectations and ratios; sums are kept in minor units.
    pub fn units(self) -> f64 {
        self.minor as f64 / self.currency.scale() as f64
    }
}

/// The sum of what is in `currency`; what is in another one is left out, never converted.
pub fn total(sums: impl IntoIterator<Item = Money>, currency: Currency) -> Money {
    let minor = sums
        .into_iter()
        .filter(|sum| sum.currency == currency)
        .map(|sum| sum.minor)
        .sum();
    Money { minor, currency }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_currencies_are_never_added() {
        let sums = [
            Money::new(100, Currency::EUR),
            Money::new(900, Currency::BGN),
            Money::new(50, Currency::EUR),
        ];
        assert_eq!(total(sums, Currency::EUR), Money::new(150, Currency::EUR));
    }

    #[test]
    fn leva_become_euros_by_the_rate_and_keep_the_sign_of_a_refund() {
        let rate = 1.0 / 1.95583;
        let leva = |minor| Money::new(minor, Currency::BGN).converted(rate, Currency::EUR);
        assert_eq!(leva(20_000).minor, 10_226, "200 / 1.95583 = 102.258…");
        assert_eq!(leva(-20_000).minor, -10_226);
    }

    #[test]
    fn a_yen_has_no_cents_and_a_dinar_has_three_digits() {
        assert_eq!(Currency::new("jpy").map(|c| c.scale()), Some(1));
        assert_eq!(Currency::new("KWD").map(|c| c.scale()), Some(1000));
        assert_eq!(Currency::new("₽"), None);
    }
}
