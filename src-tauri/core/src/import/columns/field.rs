//! What a column of a file can mean, and in which kinds of files it is met.

use super::Kind;
use serde::{Deserialize, Serialize};

macro_rules! fields {
    ($($field:ident $name:literal $key:literal,)*) => {
        /// What a column can mean. The names are those of `assets/import/words.tsv`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        #[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
        pub enum Field { $($field,)* }

        impl Field {
            pub const ALL: &[Field] = &[$(Field::$field,)*];

            pub fn from_name(name: &str) -> Option<Field> {
                match name { $($name => Some(Field::$field),)* _ => None }
            }

            /// The message that names it.
            pub fn key(self) -> &'static str {
                match self { $(Field::$field => $key,)* }
            }
        }
    };
}

fields! {
    ClientId "client-id" "import-field-client-id",
    PersonId "person-id" "import-field-person-id",
    Name "name" "import-field-name",
    Company "company" "import-field-company",
    FirstName "first-name" "import-field-first-name",
    LastName "last-name" "import-field-last-name",
    Person "person" "import-field-person",
    Patronymic "patronymic" "import-field-patronymic",
    Email "email" "import-field-email",
    Phone "phone" "import-field-phone",
    Address "address" "import-field-address",
    City "city" "import-field-city",
    PostalCode "postal-code" "import-field-postal-code",
    Country "country" "import-field-country",
    TaxId "tax-id" "import-field-tax-id",
    ServedBy "served-by" "import-field-served-by",
    Tags "tags" "import-field-tags",
    Note "note" "import-field-note",
    Debt "debt" "import-field-debt",
    Language "language" "import-field-language",
    Number "number" "import-field-number",
    Day "day" "import-field-day",
    Sum "sum" "import-field-sum",
    Profit "profit" "import-field-profit",
    Cost "cost" "import-field-cost",
    Currency "currency" "import-field-currency",
    Status "status" "import-field-status",
    Items "items" "import-field-items",
    Role "role" "import-field-role",
    Active "active" "import-field-active",
    What "what" "import-field-what",
    OrderNumber "order-number" "import-field-order-number",
    Opened "opened" "import-field-opened",
    Closed "closed" "import-field-closed",
    Document "document" "import-field-document",
    DocumentKind "document-kind" "import-field-document-kind",
    Grouped "grouped" "import-field-grouped",
    Refunded "refunded" "import-field-refunded",
    CancelledOn "cancelled-on" "import-field-cancelled-on",
    LineSum "line-sum" "import-field-line-sum",
    Quantity "quantity" "import-field-quantity",
    Price "price" "import-field-price",
    Discount "discount" "import-field-discount",
}

impl Field {
    /// Fields several columns may share: the first cell that is not empty is taken, and of phones, e-mails and notes all.
    pub(super) fn may_repeat(self, kind: Kind) -> bool {
        // Beside orders an address is the one they go to, and its street, town and code belong together.
        let listed = matches!(kind, Kind::Clients | Kind::Contacts);
        matches!(self, Field::Phone | Field::Email | Field::Company | Field::Note) || listed && self == Field::Address
    }

    /// Whether rows of `kind` have it.
    pub fn belongs_to(self, kind: Kind) -> bool {
        use Field::*;
        let person = matches!(
            self,
            Name | FirstName | LastName | Person | Patronymic | Email | Phone | Role
        );
        let client = self <= Language && self != PersonId || self == Role;
        let whose = client && !matches!(self, Tags | Language | Note | Debt);
        match kind {
            Kind::Clients => client,
            Kind::Contacts => {
                let lives = matches!(self, Address | City | PostalCode | Country);
                person || lives || matches!(self, ClientId | PersonId | Company | TaxId | ServedBy | Note)
            }
            Kind::Orders => {
                whose
                    || self == Note
                    || matches!(
                        self,
                        PersonId | Number | Day | Sum | Profit | Cost | Currency | Status | Items | What
                    )
                    || self >= Opened && self != Closed
            }
            Kind::Inquiries => whose || matches!(self, PersonId | Number | Day | Status | Items | What | OrderNumber),
            Kind::Complaints => whose || matches!(self, Number | Day | Status | What | OrderNumber | Closed),
            Kind::Employees => person && self != Person || self == Active,
        }
    }
}
