//! Rows of orders, contact persons, inquiries, complaints and employees.

use super::super::Result;
use super::super::clients::phone_digits;
use super::super::import::Matching;
use super::super::import_result::{NoLongerReturned, WithoutRate};
use super::Landing;
use super::client_rows::phone;
use super::known_orders::OfNumber;
use crate::domain::likeness;
use crate::domain::money::Money;
use crate::domain::order_number::{Anew, may_be_another, meant};
use crate::domain::sentence::Sentence;
use crate::import::{CancelledRow, ComplaintRow, ContactRow, EmployeeRow, InquiryRow, OrderRow};
use crate::store::bulk::ManyOrders;
use crate::store::complaints::{self, Complaint};
use crate::store::details::{self, Person};
use crate::store::employees::{self, Employee};
use crate::store::orders::{self, Fact, Landed, NewOrder};
use crate::store::{clients, inquiries, person_numbers, returns};

/// What a row made of the contact person it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PersonAt {
    New,
    /// He had no role yet.
    Filled,
    Same,
}

impl Landing<'_> {
    pub(super) fn order(&mut self, row: &OrderRow) -> Result<()> {
        let served_by = self.person(row.served_by.as_deref())?;
        let whose = self.whose(row.line, row.system, row.client_id.as_deref(), row.client.as_deref())?;
        let profit_minor = row.profit.map(|profit| profit.minor);
        let number = (row.system, row.number.as_str());
        let anew = self.request.files[self.file].options.numbers;
        let old = match self
            .orders
            .find(self.tx, number, row.day, whose.known(), anew.unwrap_or_default())?
        {
            OfNumber::Known(old) => old,
            OfNumber::New { again } => {
                self.hold(row.client.as_deref(), whose.recognised(), row.day);
                let client_id = self.id_of(whose)?;
                self.hold_noted(row.client.as_deref(), client_id, false);
                match row.sum.minor < 0 {
                    true => self.result.refunds += 1,
                    false => self.result.orders_new += 1,
                }
                return self.new_order(NewOrder {
                    client_id,
                    source_system: row.system,
                    number: row.number.clone(),
                    again: again + row.again,
                    day: row.day,
                    sum: row.sum,
                    profit_minor,
                    served_by,
                    import_id: Some(self.import_id),
                });
            }
        };
        if whose.known() != Some(old.client_id) {
            self.settle()?;
            // Two of one month are no two orders by any habit of numbering.
            let key = match Anew::Monthly.is_together(old.day, row.day) {
                true => "import-order-of-another-client-now",
                false => "import-order-of-another-client",
            };
            let sentence = Sentence::new(key)
                .with("number", row.number.as_str())
                .with("day", old.day)
                .with("client", clients::get(self.tx, old.client_id)?.name);
            return Err(self.not_beside(row.line, sentence));
        }
        let profit_minor = profit_minor.or(old.profit_minor.filter(|_| !old.called_off));
        let same = !old.called_off && (old.day, old.sum, old.profit_minor) == (row.day, row.sum, profit_minor);
        // An order is what its own system says it is, unless known rows are to be left alone.
        if same {
            self.result.same += 1;
        } else if anew.is_none() && !row.number_made && may_be_another(old.day, row.day) {
            let sentence = Sentence::new("import-number-again")
                .with("number", row.number.as_str())
                .with("client", clients::get(self.tx, old.client_id)?.name)
                .with("known_day", old.day)
                .with("known_sum", old.sum)
                .with("day", row.day)
                .with("sum", row.sum);
            return Err(self.not_beside(row.line, sentence));
        } else if self.request.matching == Matching::Skip {
            self.result.known += 1;
        } else {
            let stays = row.sum.minor > 0 && row.day == old.day;
            self.correct(&old, stays, row.line, &row.number)?;
            orders::change(self.tx, old.id, row.day, row.sum, profit_minor)?;
        }
        self.hold(row.client.as_deref(), whose.recognised(), row.day);
        self.hold_noted(row.client.as_deref(), old.client_id, false);
        Ok(())
    }

    fn new_order(&mut self, order: NewOrder) -> Result<()> {
        self.counted = None;
        self.note_currency(order.sum);
        if let Some(facts) = self.facts.as_mut().filter(|_| order.day <= self.today) {
            facts.push(Fact::of(&order));
        }
        if let Some(many) = &mut self.many_orders {
            // Whose they are is told at the end.
            return Ok(many.add(order)?);
        }
        self.touched.insert(order.client_id);
        self.adding.add(&order)?;
        if self.bulk_orders.is_some_and(|from| self.result.orders_new >= from) && self.orders.are_held() {
            self.many_orders = Some(ManyOrders::begin(self.tx)?);
        }
        Ok(())
    }

    /// Counts an order in another currency than the firm's.
    fn note_currency(&mut self, sum: Money) {
        // What was given back is no order.
        if sum.currency == self.currency || sum.minor < 0 {
            return;
        }
        match self
            .foreign
            .iter_mut()
            .find(|foreign| foreign.sum.currency == sum.currency)
        {
            Some(foreign) => {
                foreign.orders += 1;
                foreign.sum.minor = foreign.sum.minor.saturating_add(sum.minor);
            }
            None => self.foreign.push(WithoutRate { orders: 1, sum }),
        }
    }

    /// An order that is here already and was called off or given back whole since is no order any more.
    pub(super) fn cancelled(&mut self, row: &CancelledRow) -> Result<()> {
        let of_number = self.orders.of_number(self.tx, row.system, &row.number)?;
        let latest = of_number.iter().copied().max_by_key(|order| order.day);
        let anew = self.request.files[self.file].options.numbers.unwrap_or_default();
        let of_day = |day| meant(of_number.iter().map(|order| (*order, order.day, true)), day, anew);
        let Some(old) = row.day.map_or(latest, of_day) else {
            return Ok(());
        };
        if old.called_off || self.request.matching == Matching::Skip {
            return Ok(());
        }
        self.correct(&old, false, row.line, &row.number)?;
        Ok(orders::call_off(self.tx, &old)?)
    }

    /// Rule 11, the other way: an order that does not stay what it was returns nobody any more. Whether what it becomes is a
    /// return is found anew with everybody's. What has been built on the return since is not pulled from under it.
    fn correct(&mut self, old: &Landed, stays: bool, line: usize, number: &str) -> Result<()> {
        let returning = returns::of_order(self.tx, old.id)?.filter(|_| !stays);
        if let Some(case) = returning {
            self.take_back(case, old, line, number)?;
        }
        self.result.orders_changed += 1;
        (self.facts, self.counted) = (None, None);
        self.touched.insert(old.client_id);
        Ok(())
    }

    fn take_back(&mut self, case: i64, old: &Landed, line: usize, number: &str) -> Result<()> {
        let client = clients::get(self.tx, old.client_id)?;
        let cared_for = returns::checks(self.tx, case)?
            .iter()
            .any(|check| check.done_on.is_some());
        if cared_for || client.lost_twice_on.is_some() {
            let sentence = Sentence::new("import-return-stands")
                .with("number", number)
                .with("client", client.name);
            return Err(self.not_beside(line, sentence));
        }
        returns::take_back(self.tx, case)?;
        self.result.no_longer_returned.push(NoLongerReturned {
            case_id: case,
            client: client.name,
            number: number.to_owned(),
        });
        Ok(())
    }

    pub(super) fn contact(&mut self, row: &ContactRow) -> Result<()> {
        let client = self.client_of(row.line, row.system, row.client_id.as_deref(), row.client.as_deref())?;
        if !row.beside {
            self.hold_noted(row.client.as_deref(), client, true);
        }
        self.settle()?;
        if let Some(number) = &row.person_id {
            person_numbers::note(self.tx, row.system, number, client, self.import_id)?;
        }
        self.all_noted = false;
        self.remember(client)?;
        let (person, new) = self.person_at(client, row)?;
        let mut changed = new == PersonAt::Filled;
        let first = row.phone.iter().map(|number| (number, row.extension.as_ref()));
        let more = row.more_phones.iter();
        for (number, extension) in first.chain(more.map(|more| (&more.number, more.extension.as_ref()))) {
            let (phone, digits) = (phone(number, extension), phone_digits(number));
            changed |= details::add_phone(self.tx, client, Some(person), &phone, &digits)?;
        }
        for email in row.email.iter().chain(&row.more_emails) {
            changed |= details::add_email(self.tx, client, Some(person), email)?;
        }
        match new {
            PersonAt::New => self.result.contacts_new += 1,
            _ if !changed => self.result.same += i64::from(!row.beside),
            _ => {}
        }
        if new == PersonAt::New || changed {
            self.count_changed(client);
        }
        Ok(())
    }

    /// The contact person of this name at the client, whichever of its words goes first; a new one where there is none. The first one
    /// is whom letters go to.
    fn person_at(&mut self, client: i64, row: &ContactRow) -> Result<(i64, PersonAt)> {
        let known = details::persons(self.tx, client)?;
        let role = row.role.clone().unwrap_or_default();
        let name = likeness::plain(&row.name);
        let is_written_so = |person: &&Person| person.full_name == row.name;
        let is_called_so = |person: &&Person| !name.is_empty() && likeness::plain(&person.full_name) == name;
        let same = known
            .iter()
            .find(is_written_so)
            .or_else(|| known.iter().find(is_called_so));
        if let Some(person) = same {
            if !person.role.is_empty() || role.is_empty() {
                return Ok((person.id, PersonAt::Same));
            }
            details::save_person(self.tx, client, &Person { role, ..person.clone() })?;
            return Ok((person.id, PersonAt::Filled));
        }
        let person = Person {
            full_name: row.name.clone(),
            role,
            ..Person::default()
        };
        let id = match known.is_empty() {
            true => details::save_person(self.tx, client, &person)?,
            false => details::add_person(self.tx, client, &person)?,
        };
        Ok((id, PersonAt::New))
    }

    pub(super) fn inquiry(&mut self, row: &InquiryRow) -> Result<()> {
        self.person(row.served_by.as_deref())?;
        let at = (row.line, row.day);
        let client = self.client_of_day(row.system, row.client_id.as_deref(), row.client.as_deref(), at)?;
        self.hold_noted(row.client.as_deref(), client, false);
        self.settle()?;
        let order = self.order_of(row.system, row.order.as_deref(), client)?;
        let saved = inquiries::save(self.tx, client, row.day, &row.what, order)?;
        match saved {
            inquiries::Saved::New => self.result.inquiries_new += 1,
            inquiries::Saved::Same => self.result.same += 1,
            inquiries::Saved::Changed => self.count_changed(client),
        }
        if saved != inquiries::Saved::Same {
            self.touched.insert(client);
        }
        Ok(())
    }

    pub(super) fn complaint(&mut self, row: &ComplaintRow) -> Result<()> {
        let at = (row.line, row.opened);
        let client = self.client_of_day(row.system, row.client_id.as_deref(), row.client.as_deref(), at)?;
        self.settle()?;
        let order_id = self.order_of(row.system, row.order.as_deref(), client)?;
        let known = complaints::of(self.tx, client)?
            .into_iter()
            .find(|complaint| complaint.opened_on == row.opened && complaint.what == row.what);
        let new = known.is_none();
        let before = known.unwrap_or_else(|| Complaint {
            id: 0,
            opened_on: row.opened,
            what: row.what.clone(),
            closed_on: None,
            order_number: None,
            order_id: None,
        });
        let after = Complaint {
            closed_on: before.closed_on.or(row.closed),
            order_id: before.order_id.or(order_id),
            ..before.clone()
        };
        if !new && before == after {
            self.result.same += 1;
            return Ok(());
        }
        complaints::save(self.tx, client, &after)?;
        self.touched.insert(client);
        match new {
            true => self.result.complaints_new += 1,
            false => self.count_changed(client),
        }
        Ok(())
    }

    pub(super) fn employee(&mut self, row: &EmployeeRow) -> Result<()> {
        let Some(id) = employees::by_name(self.tx, &row.name)? else {
            employees::save(
                self.tx,
                &Employee {
                    role: row.role.clone().unwrap_or_default(),
                    phone: row.phone.clone().unwrap_or_default(),
                    active: row.active,
                    ..Employee::named(&row.name)
                },
            )?;
            self.result.employees_new += 1;
            return Ok(());
        };
        let old = employees::get(self.tx, id)?;
        let mut new = old.clone();
        for (field, told) in [(&mut new.role, &row.role), (&mut new.phone, &row.phone)] {
            if field.is_empty() {
                *field = told.clone().unwrap_or_default();
            }
        }
        if new == old {
            self.result.same += 1;
        } else {
            employees::save(self.tx, &new)?;
            self.result.employees_changed += 1;
        }
        Ok(())
    }

    /// The order a row names, where this client has it.
    fn order_of(&self, system: &str, number: Option<&str>, client: i64) -> Result<Option<i64>> {
        let Some(number) = number else { return Ok(None) };
        let of_number = orders::landed(self.tx, system, number)?;
        let his = of_number.iter().filter(|order| order.client_id == client);
        Ok(his.max_by_key(|order| order.day).map(|order| order.id))
    }
}
