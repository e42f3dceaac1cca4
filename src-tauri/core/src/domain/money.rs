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

    /// Whether it is a currency of ISO 4217: one in use, or one that orders of the last twenty years may still be in.
    pub fn is_known(&self) -> bool {
        CODES.split_ascii_whitespace().any(|code| code.as_bytes() == self.0)
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

/// ISO 4217, list one of 2025 without metals, funds and tests; the last line is list three since 2006.
const CODES: &str = "\
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC \
    CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR \
    ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK \
    MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE \
    SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF \
    XPF YER ZAR ZMW ZWG \
    ANG AZM BGN BYR CSD CUC CYP EEK GHC HRK LTL LVL MDC MRO MTL MZM ROL SDD SIT SKK SLL STD TMM TRL VEB VEF ZMK ZWL";

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

    #[test]
    fn three_letters_alone_make_no_currency() {
        let known = |code| Currency::new(code).is_some_and(|currency| currency.is_known());
        assert!(["eur", "RUB", "BGN", "HRK", "ZWG", "AED"].into_iter().all(known));
        assert!(!["QQQ", "RUR", "XXX", "EUX"].into_iter().any(known));
    }
}
