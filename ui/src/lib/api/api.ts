// Written by `cargo xtask codegen` from the command table in Rust. Not to be edited.

export type Abc = "A" | "B" | "C";
export type About = "exit_interview" | "apology_letter" | "after_letter" | "offer" | "news";
export type AddExpense = { 
/**
 * `None`: of the open drive as a whole.
 */
case_id: number | null, day: string, what: string, sum_minor: number, };
export type Advice = "probably_not_the_reason" | "ask_once_more";
export type AftercareDone = { case_id: number, days: number, all_well: boolean, note: string, };
export type AftercareRow = { days: number, due_on: string, done_on: string | null, all_well: boolean | null, note: string, };
export type Anew = "yearly" | "monthly";
export type Apart = { sum: Money, orders: number, };
export type ApiError = { code: Code, sentence: Sentence, refusal: Refusal | null, 
/**
 * The number of the rule, where it is one of the thirteen.
 */
rule: number | null, 
/**
 * The request's field that is to blame.
 */
field: string | null, };
export type Argument = { "text": string } | { "number": number } | { "money": Money } | { "day": string } | { "days": Array<string> } | { "share": number };
export type Arrange = { 
/**
 * In the order wanted.
 */
ids: Array<number>, 
/**
 * Forget what was moved by hand.
 */
by_address: boolean, };
export type Asked = "client" | "whose" | "beside";
export type AssignCase = { case_id: number, driver_id: number, exception: Rule10Exception | null, };
export type Audit = { sound: boolean, findings: Array<Sentence>, clients: number, orders: number, cases: number, sqlite: string, };
export type BackByName = { client_id: number, client: string, day: string, sum: Money, case: EarlierCase, };
export type Band = "below" | "usual" | "above";
export type Barred = "in_work" | "closed" | "lost_twice" | "do_not_contact" | "good_riddance";
export type Before = "import" | "undo" | "merge" | "restore" | "asked";
export type BoughtAgain = { count: number, first: Array<BackByName>, };
export type Buying = { r: number, alpha: number, a: number, b: number, };
export type CalendarDay = { day: string, touches: number, };
export type CallBegun = { case_id: number, 
/**
 * `None`: the driver.
 */
caller_id: number | null, 
/**
 * The places in their order, each with the id of the reply it was left by; the last may have none yet.
 */
path: Array<PlaceWalked>, other_words: Array<OtherWords>, 
/**
 * The talk is over, what came of it is being written down.
 */
ended: boolean, outcome: Outcome | null, note: string, next_on: string | null, minutes: number, };
export type Card = { 
/**
 * Empty: no card.
 */
text: string, size: CardSize, };
export type CardSize = "business" | "a6";
export type CasePage = { id: number, client_id: number, client: string, city: string, contact: ContactPerson | null, phone: string, 
/**
 * What to dial after the phone has answered.
 */
extension: string, 
/**
 * Who answers it, where that is not the contact person: the client has no other phone.
 */
phone_of: PersonLine | null, email: string, facts: Array<string>, state: State, closed_as: ClosedAs | null, opened_on: string, lost_on: string, days_since: number, lost_by: Who | null, driver: Who, 
/**
 * Rule 10 was set aside for the driver, and why.
 */
exception: Rule10Exception | null, hot_until: string | null, evidence: Sentence, rhythm: RhythmLine | null, yearly: Money, average_order: Money, sltv: Money, 
/**
 * Over which years and by which rates it is counted.
 */
second_life: Sentence, chance: Chance, expected: Money, 
/**
 * The most that offer and compensation may cost together.
 */
ceiling: Money | null, 
/**
 * How it hangs together with what is expected.
 */
ceiling_means: Sentence | null, verdict: Pursuit, verdict_reason: PursuitReason, verdict_why: string, severity_ours: number | null, 
/**
 * The talk with the client; `None` until begun.
 */
interview: Interview | null, 
/**
 * What the staff and the brainstorm say, kept apart.
 */
other_voices: Array<Interview>, 
/**
 * Fixes of the true reason.
 */
fixes: Array<FixRow>, gate: Gate, offer: Offer | null, compensation: Compensation | null, letters: Array<LetterRow>, complaints: Array<ComplaintRow>, timeline: Array<TimelineItem>, next: NextStep, defect: boolean, spent: Money, orders_after: number, earned: Money, returned_on: string | null, aftercare: Array<AftercareRow>, lost_twice: boolean, do_not_contact: boolean, 
/**
 * Orders a compensation can be a share of, newest first, at most 20.
 */
recent_orders: Array<RecentOrder>, };
export type CaseRow = { id: number, client_id: number, client: string, city: string, state: State, closed_as: ClosedAs | null, driver: Who, lost_on: string, days_since: number, yearly: Money, next: NextStep, 
/**
 * An open case without a next step.
 */
defect: boolean, };
export type Chance = { share: number, low: number, high: number, group: ChanceGroup, starting_guess: number, learned: Learned, time_factor: number, 
/**
 * Rule 10 was set aside, which halves the chance.
 */
halved: boolean, 
/**
 * Rule 13: nobody pursues a client lost twice.
 */
lost_twice: boolean, };
export type ChanceGroup = "unknown" | "competitor" | "company" | "human" | "outside" | "worst_severity";
export type Change = { what: ChangedWhat, client_id: number | null, 
/**
 * The client's name, or the employee's.
 */
name: string, 
/**
 * Of an order.
 */
number: string | null, day: string | null, fields: Array<ChangedField>, };
export type Changed = { tags: Array<string>, };
export type ChangedField = { field: Field, before: Argument | null, after: Argument | null, };
export type ChangedWhat = "order" | "called-off" | "client" | "inquiry" | "complaint" | "employee";
export type Changes = { 
/**
 * The run, as [`super::imports::PastImport`] counts it; `None` where it was only tried.
 */
run: number | null, count: number, first: Array<Change>, };
export type Channel = "call" | "letter" | "visit" | "email" | "gift" | "event";
export type CheckFix = { id: number, checked_by: number, };
export type Classes = { abc: Abc, 
/**
 * ABC is by profit, or by turnover where no profit is known, of this many days up to each one's last order.
 */
by_profit: boolean, abc_days: number, 
/**
 * By his monthly sums; `None` with fewer than three months. A month of his is so many days: whole gaps of his own.
 */
xyz: Xyz | null, month_days: number | null, 
/**
 * Coefficients of variation, 0 for perfectly even.
 */
month_variation: number | null, gap_variation: number | null, 
/**
 * `None` for who bought nothing in the last 12 months.
 */
rfm: Rfm | null, };
export type ClientColumn = "name" | "city" | "group" | "served" | "orders" | "last" | "total" | "yearly" | "abc" | "debt" | "state";
export type ClientEdit = { id: number | null, name: string, contact: ContactPerson | null, street: string, city: string, postal_code: string, phone: string, 
/**
 * What to dial after the phone has answered.
 */
extension: string, email: string, tax_id: string, language: Language | null, served_by: number | null, note: string, 
/**
 * What he likes, when to call: one fact a line.
 */
facts: Array<string>, marks: Array<Mark>, 
/**
 * What is written to his marks; a mark that is not named keeps its note.
 */
mark_notes: Array<MarkNote>, 
/**
 * What he owes, in minor units of the firm's currency; above 0 it counts against him.
 */
debt_minor: number, do_not_contact: boolean, };
export type ClientField = "name" | "tax-id" | "phone" | "email" | "person" | "street" | "city" | "postal-code" | "served-by" | "debt";
export type ClientFilters = { state?: ClientState | null, 
/**
 * A part of the town, in any case.
 */
city?: string | null, 
/**
 * The group; an empty one is none.
 */
group?: string | null, 
/**
 * Who serves him; 0 is nobody.
 */
served?: number | null, abc?: Abc | null, orders_from?: number | null, orders_to?: number | null, 
/**
 * Days since his last order.
 */
silent_from?: number | null, silent_to?: number | null, 
/**
 * Sums in minor units: all he bought, what he brings a year, what he owes.
 */
total_from?: number | null, total_to?: number | null, yearly_from?: number | null, yearly_to?: number | null, debt_from?: number | null, debt_to?: number | null, };
export type ClientPage = { edit: ClientEdit, served_by: Who | null, 
/**
 * The one word for him, as in the list of clients.
 */
state: ClientState, 
/**
 * `None` for who never bought, and while nobody can tell: then the evidence says so.
 */
standing: Standing | null, 
/**
 * "Bought every 31 days, silent for 74, limit 41."
 */
evidence: Sentence | null, 
/**
 * What else speaks for his being gone or going.
 */
other_signals: Array<Sentence>, 
/**
 * By the buying model; `None` while the firm has too few repeat clients.
 */
foreseen: Foreseen | null, classes: Classes | null, rhythm: RhythmLine | null, 
/**
 * This and the next two are `None` where all that he bought is of nothing or in currencies without a rate.
 */
total: Money | null, average_order: Money | null, 
/**
 * What he brings in a year: profit where known, else turnover times the firm's margin.
 */
yearly: Money | null, profit_known: boolean, 
/**
 * Some of his orders name their profit: the rest counts with his own margin.
 */
own_margin: boolean, 
/**
 * What he bought in currencies that no rate was set for.
 */
apart: Array<Apart>, 
/**
 * What he owes; above 0 it counts against him.
 */
debt: Money, loss_id: number | null, case_ids: Array<number>, returned_on: string | null, 
/**
 * His latest loss, where nobody worked on it and he bought again by himself.
 */
came_back: Sentence | null, 
/**
 * What he brought in a year before a loss that is over, where all his orders up to now tell another sum.
 */
brought_before: Sentence | null, lost_twice_on: string | null, complaints: Array<ComplaintRow>, 
/**
 * Other names and tax numbers that lead to him.
 */
also_called: Array<string>, 
/**
 * The main one first.
 */
persons: Array<PersonLine>, 
/**
 * Whose the phone is that can be edited; `None`: the client's own.
 */
phone_person: number | null, email_person: number | null, 
/**
 * Beside the one that can be edited.
 */
more_phones: Array<Phone>, more_emails: Array<Email>, };
export type ClientRow = { id: number, name: string, city: string, group: string, served_by: Who | null, 
/**
 * Refunds are not counted, nor what was taken back whole.
 */
orders: number, last_order_on: string | null, total: Money, yearly: Money, abc: Abc | null, debt: Money, state: ClientState, 
/**
 * Since when he sleeps, is lost or is back; `None` while he buys.
 */
since: string | null, 
/**
 * Rule 12: visible wherever he appears.
 */
returned_on: string | null, lost_on: string | null, case_id: number | null, do_not_contact: boolean, };
export type ClientState = "buying" | "returned" | "sleeping" | "lost" | "left" | "lost_twice" | "unclear" | "never_bought";
export type ClientsPage = { 
/**
 * Everybody who is written down, and how many of them fit.
 */
all: number, total: number, 
/**
 * How many are in each state, among those who fit the other filters.
 */
states: Array<StateCount>, rows: Array<ClientRow>, };
export type ClientsRequest = { 
/**
 * Part of a name, phone digits in any writing, or an e-mail; empty for all.
 */
search: string, 
/**
 * `None`: what fits the search best comes first; without a search, by name.
 */
sort: ClientColumn | null, down: boolean, filters: ClientFilters, offset: number, 
/**
 * At most 500; 0 for 100.
 */
limit: number, };
export type CloseCase = { case_id: number, closed_as: ClosedAs, };
export type ClosedAs = "keep_in_touch" | "given_up" | "good_riddance" | "do_not_contact" | "lost_twice";
export type Code = "NotFound" | "Refused" | "BadInput" | "Cancelled" | "Failed" | "BadCall";
export type Commission = { who: Who, share: number, sum: Money, };
export type Compensation = { order: RecentOrder, granted: Money, used: Money, left: Money, form: CompensationForm, granted_on: string, };
export type CompensationEdit = { case_id: number, order_id: number, granted_minor: number, used_minor: number, form: CompensationForm, };
export type CompensationForm = "paid_back" | "off_next_order";
export type ComplaintEdit = { id: number | null, client_id: number, opened_on: string, what: string, order_number: string | null, closed_on: string | null, };
export type ComplaintRow = { id: number, opened_on: string, what: string, closed_on: string | null, order_number: string | null, };
export type ContactPerson = { id: number | null, full_name: string, gender: Gender | null, role: string, 
/**
 * "To whom" as corrected by hand; empty: declined by rule.
 */
dative_name: string, 
/**
 * "About whom" as corrected by hand; empty: declined by rule.
 */
about_name: string, };
export type Contradiction = { 
/**
 * The one the row was taken for.
 */
client_id: number, other_id: number, sentence: Sentence, };
export type Contradictions = { count: number, first: Array<Contradiction>, };
export type Copies = { folder: string, 
/**
 * Newest first.
 */
rows: Array<CopyRow>, };
export type CopyRow = { 
/**
 * Its file in the folder of copies; what a restore names.
 */
name: string, 
/**
 * UTC.
 */
made_at: string, before: Before, clients: number, orders: number, bytes: number, };
export type Correction = { line: number, 
/**
 * Counted from 0.
 */
column: number, text: string, };
export type Counts = { 
/**
 * All rows after the heading that hold anything, without totals.
 */
rows: number, ready: number, 
/**
 * Rows that cannot be taken as they are.
 */
troubled: number, 
/**
 * Cells of the ready ones that cannot be read: their rows are taken without them.
 */
without: number, 
/**
 * Of the ready ones: refunds.
 */
refunds: number, 
/**
 * Orders called off, and open deals that no day tells of.
 */
cancelled: number, 
/**
 * Rows of totals, and rows that only name the client of those below them.
 */
totals: number, 
/**
 * Equal to an earlier row, or a further row of the same order without a sum of its own.
 */
repeated: number, 
/**
 * Sold to nobody known: a shop's sale over the counter.
 */
nobody: number, 
/**
 * Left out by the user.
 */
skipped: number, };
export type Currency = string;
export type CurrencyRate = { currency: Currency, 
/**
 * Orders in it; not read back.
 */
orders: number, 
/**
 * What one unit is worth in the firm's currency; `None`: its sums are shown apart and not counted.
 */
rate: number | null, };
export type DateOrder = "year-first" | "day-first" | "month-first" | "counted" | "ambiguous";
export type Decimal = "comma" | "point";
export type Decision = { 
/**
 * The place of the file in the request.
 */
file: number, line: number, take: Take, };
export type Delimiter = "comma" | "semicolon" | "tab" | "pipe" | "spaces" | "fixed";
export type Difference = { field: ClientField, ours: string, 
/**
 * The drive holds nothing there: another row of these files has brought it.
 */
of_files: boolean, theirs: string, };
export type DoubtMark = "at_once" | "crossed_arms" | "looked_away" | "tone_changed" | "contradicts_records" | "safest_reason";
export type Draft = { addressee: Array<string>, greeting: string, paragraphs: Array<string>, closing: string, 
/**
 * The name, and the title on a second line.
 */
signature: string, date: string, };
export type DriveLine = { name: string, starts_on: string, ends_on: string | null, 
/**
 * With a touch of ours before the order; who came by himself is counted apart.
 */
returned: number, goal_returns: number, };
export type DriveName = { id: number, name: string, starts_on: string, closed_on: string | null, };
export type DriveSettings = { name: string, starts_on: string, ends_on: string | null, driver_id: number | null, budget_minor: number, hours_week: number, goal_returns: number, goal_profit_minor: number, };
export type DriveState = { 
/**
 * False until the user has chosen sample, import or empty.
 */
started: boolean, sample: boolean, firm: string, ui_language: Language, theme: Theme, text_scale: number, currency: Currency, today: string, 
/**
 * The day losses were counted up to, where it is after today: then nothing is counted anew.
 */
counted_on: string | null, drive: DriveLine | null, counts: PlaceCounts, 
/**
 * What Ctrl+Z would take back, and Ctrl+Shift+Z bring again.
 */
undo: Sentence | null, redo: Sentence | null, };
export type EarlierCase = "none" | "had" | "twice";
export type Email = { address: string, 
/**
 * As of a phone.
 */
person: number | null, };
export type Employee = { 
/**
 * `None` in a request: somebody new.
 */
id: number | null, name: string, role: string, gender: Gender | null, phone: string, is_director: boolean, 
/**
 * Per cent of the profit of returning orders, from 0 to 1.
 */
commission_share: number, active: boolean, };
export type Encoding = "utf8" | "utf16-le" | "utf16-be" | "windows1251" | "windows1250" | "windows1252" | "koi8-r" | "cp866";
export type EnvelopeSize = "dl" | "c5" | "c6" | "custom";
export type ExpenseRow = { id: number, 
/**
 * The drive it belongs to, by its case where it has one.
 */
drive_id: number | null, case_id: number | null, 
/**
 * Whose case it is; `None`: of the drive as a whole.
 */
client: string | null, day: string, what: string, sum: Money, };
export type ExportFormat = "xlsx" | "csv";
export type ExportList = { "of": "losses", request: LossRowsRequest, } | { "of": "targets", request: TargetsRequest, } | { "of": "clients", request: ClientsRequest, } | { "of": "cases", ids: Array<number> | null, };
export type FeedWay = "upper" | "left" | "right";
export type Field = "client-id" | "person-id" | "name" | "company" | "first-name" | "last-name" | "person" | "patronymic" | "email" | "phone" | "address" | "city" | "postal-code" | "country" | "tax-id" | "served-by" | "tags" | "note" | "debt" | "language" | "number" | "day" | "sum" | "profit" | "cost" | "currency" | "status" | "items" | "role" | "active" | "what" | "order-number" | "opened" | "closed" | "document" | "document-kind" | "grouped" | "refunded" | "cancelled-on" | "line-sum" | "quantity" | "price" | "discount";
export type Find = { text: string, };
export type FinishCall = { case_id: number, 
/**
 * The planned touch this call was; `None`: a call out of plan.
 */
touch_id: number | null, caller_id: number | null, 
/**
 * Ids of the nodes walked, and last the reply that ended the talk: his answer to "may we write once a quarter?" is
 * noted as his consent, or as its refusal.
 */
path: Array<string>, outcome: Outcome, other_words: Array<OtherWords>, note: string, minutes: number, 
/**
 * When to touch him again; needed where the answer leaves the case open and nothing is planned.
 */
next_on: string | null, };
export type FinishFix = { id: number, done_on: string, evidence: string, };
export type FittedModel = { fitted_on: string, 
/**
 * MBG/NBD of order days, in weeks.
 */
buying: Buying, log_likelihood: number, 
/**
 * Clients and repeat clients it was fitted on.
 */
clients: number, repeat_clients: number, 
/**
 * Gamma-Gamma of order sums, in whole units of the firm's currency.
 */
spending: Spending | null, };
export type FixRow = { id: number, reason: Reason, 
/**
 * The one case whose own cause it mends; `None`: all with this reason.
 */
only_for: WaitingCase | null, what: string, owner: Who, due_on: string, done_on: string | null, evidence: string, checked_by: Who | null, checked_on: string | null, state: FixState, 
/**
 * Open cases with this cause that wait for it.
 */
waiting: Array<WaitingCase>, };
export type FixState = "planned" | "overdue" | "done" | "checked";
export type Foreseen = { 
/**
 * P(alive), 0 to 1: that he still buys if nobody does anything. Not the chance to win him back.
 */
still_buys: number, 
/**
 * Order days to expect within a year.
 */
orders: number, 
/**
 * What one of them is worth, where order sums have a model.
 */
order: Money | null, };
export type Format = "text" | "xlsx" | "xls" | "ods" | "page";
export type Found = { client_id: number, case_id: number | null, name: string, note: string, };
export type Gate = { open: boolean, missing: Sentence | null, 
/**
 * An apology that is approved goes all the same: it tells what was checked when it was signed.
 */
goes: Sentence | null, };
export type Gender = "male" | "female";
export type GiveHand = { employee_id: number, 
/**
 * Counts where there is no own hand.
 */
hand: HandName, own: number | null, };
export type GlyphVerdict = "good" | "empty" | "border" | "faint" | "pieces";
export type GroupLimits = { group: string, 
/**
 * How many clients are in it; not read back.
 */
clients: number, sleeping_factor: number | null, lost_factor: number | null, fixed_limit_days: number | null, inquiries_in_row: number | null, no_answers_in_row: number | null, volume_share: number | null, volume_days: number | null, complaint_days: number | null, model_limit: number | null, };
export type HandMany = { ids: Array<number>, day: string, courier: string, };
export type HandName = "quick" | "fine" | "marker" | "school" | "clear";
export type HandedMany = { handed: Array<number>, left_out: Array<LetterLeftOut>, noted: Array<LetterNoted>, };
export type Id = { id: number, };
export type ImportFile = { path: string, options: Options, };
export type ImportResult = { clients_new: number, 
/**
 * Who was here before, each once however many rows tell of him.
 */
clients_changed: number, orders_new: number, orders_changed: number, contacts_new: number, inquiries_new: number, complaints_new: number, employees_new: number, employees_changed: number, 
/**
 * What of that was there before and is otherwise now, field by field.
 */
changes: Changes, 
/**
 * Already there and the same.
 */
same: number, 
/**
 * Known already and left as they are, because known rows were to be skipped.
 */
known: number, 
/**
 * Lines nothing was taken from.
 */
skipped: number, 
/**
 * The same by why.
 */
skipped_why: SkippedWhy, 
/**
 * New ones: what was given back is no order.
 */
refunds: number, 
/**
 * New ones who share nothing but the name with a client that is known, by name.
 */
namesakes: Namesakes, 
/**
 * New ones whose names are written almost as that of another client, by name.
 */
like_names: LikeNames, 
/**
 * Rows whose marks lead to two clients.
 */
contradictions: Contradictions, 
/**
 * Rows taken by a phone or an e-mail for a client of quite another name.
 */
other_names: OtherNames, newly_lost: number, 
/**
 * Some of them by name, those who bought most first.
 */
lost: Array<LostByName>, 
/**
 * Who was lost without a case for it and bought again by himself.
 */
bought_again: BoughtAgain, 
/**
 * New orders in currencies without a rate: their sums are shown apart and not counted.
 */
without_rate: Array<WithoutRate>, 
/**
 * What was decided of the files without asking and may be wrong.
 */
notes: Array<Sentence>, 
/**
 * Workbooks of which one sheet was read and others hold rows too.
 */
sheets_left: Array<SheetsLeft>, 
/**
 * Rule 11, by name: an order after the loss has arrived.
 */
returned: Array<ReturnedByName>, 
/**
 * Whose returning order was corrected and is none any more, by name: the case is where it was.
 */
no_longer_returned: Array<NoLongerReturned>, 
/**
 * Rule 13, by name.
 */
lost_twice: Array<string>, 
/**
 * Of the lines that cannot be taken: the first of those that can be read and cannot stand beside what is there already.
 */
refused: Array<RefusedIn>, 
/**
 * Of the others, that cannot even be read: the first of them.
 */
troubled: Array<TroubledIn>, 
/**
 * Cells whose lines were taken without them.
 */
without: Without, };
export type Ink = "blue" | "black" | "violet";
export type Interval = { low: number, high: number, };
export type Interview = { id: number, case_id: number, client: string, source: Source, interviewer: Who | null, started_on: string, finished_on: string | null, 
/**
 * The step the talk stopped at, so that it goes on there.
 */
step: string, stated_words: string, stated_reason: Reason | null, stated_doubts: Array<DoubtMark>, whys: Array<Why>, true_words: string, true_reason: Reason | null, human_factor: boolean, 
/**
 * What the interviewer said of it; `None`: it follows the true reason.
 */
human_said: boolean | null, 
/**
 * The client confirmed it; otherwise it is our guess.
 */
confirmed: boolean, severity_client: number | null, severity_ours: number | null, attracts: string, would_have_kept: string, would_return: string, who_decides: string, may_write: boolean | null, minutes: number, advice: Advice | null, };
export type InterviewEdit = { id: number, step: string, stated_words: string, stated_reason_id: number | null, stated_doubts: Array<DoubtMark>, whys: Array<Why>, true_words: string, true_reason_id: number | null, 
/**
 * `None`: it follows the true reason; said once, it stays whatever reason is chosen.
 */
human_factor: boolean | null, confirmed: boolean, severity_client: number | null, attracts: string, would_have_kept: string, would_return: string, who_decides: string, may_write: boolean | null, minutes: number, };
export type JsonValue = number | string | boolean | Array<JsonValue> | { [key in string]: JsonValue } | null;
export type KeepHand = { id: number, name: string, 
/**
 * Whose letters it writes from now on.
 */
employee_id: number | null, };
export type KeptRow = { what: KeptWhat, 
/**
 * The client's name, or the employee's.
 */
name: string, 
/**
 * The order's number.
 */
number: string | null, 
/**
 * Of a value: which of his it is.
 */
fields: Array<Field>, why: Sentence, };
export type KeptWhat = "order" | "client" | "value" | "employee";
export type Kind = "clients" | "contacts" | "orders" | "inquiries" | "complaints" | "employees";
export type Language = "en" | "ru" | "bg";
export type LastReturn = { case_id: number, client: string, day: string, sum: Money, };
export type Layout = { 
/**
 * Keys of the shown columns in their order.
 */
columns: Array<string>, sort: ViewSort | null, 
/**
 * By the key of the column; what stands there is the column's own.
 */
filters: { [key in string]: JsonValue }, };
export type Learned = { closed: number, returned: number, };
export type LeftOut = "hours" | "budget" | "by_hand" | "nothing_to_expect" | { "barred": Barred };
export type LeftOutCount = { why: LeftOut, count: number, };
export type Letter = { row: LetterRow, client_id: number, language: Language, draft: Draft, envelope_line: string, 
/**
 * Ready-made lines for the envelope in the letter's language.
 */
envelope_choices: Array<string>, 
/**
 * Fixes this letter speaks of, in words.
 */
speaks_of: Array<string>, 
/**
 * Fixes of the same reason that nobody has checked yet: it may not speak of them.
 */
still_open: Array<string>, 
/**
 * `handed_on` and the like, as far as it has come.
 */
approved_on: string | null, printed_on: string | null, handed_on: string | null, 
/**
 * Who carries it; empty until it is handed over.
 */
courier: string, 
/**
 * When the courier finds him, as it was typed.
 */
visit_window: string, 
/**
 * The card that lies in the envelope beside it.
 */
card: Card, 
/**
 * What handing it over cost, each time it was; `None` before that.
 */
cost: Money | null, 
/**
 * What happened to it so far.
 */
steps: Array<LetterStep>, troubles: Array<LetterTrouble>, 
/**
 * The rules asked of this letter, each with whether it is kept.
 */
checks: Array<LetterCheck>, 
/**
 * How the person is written to and spoken of; `None` where the client has no contact person.
 */
names: LetterNames | null, 
/**
 * The other reader, where the letter is to two.
 */
second: LetterNames | null, 
/**
 * Who else could be: the other contact persons of the client.
 */
others: Array<string>, writing: Writing, 
/**
 * New letters begin on the same sheet and envelope.
 */
usual_paper: boolean, 
/**
 * Its hand knows the way of the pen, so that a plotter can write it.
 */
strokes: boolean, 
/**
 * Characters of this letter an own hand lacks: they are lent by the shipped one.
 */
lent: string, 
/**
 * What is known of the client, and how a letter says it to him.
 */
facts: Array<LetterFact>, 
/**
 * Paragraphs whose words come from a checked fix: they stand as they are or go as a whole.
 */
locked: Array<string>, 
/**
 * Sentences the writer wrote to him that are noted nowhere: as facts of his they count once they are.
 */
unnoted: Array<string>, 
/**
 * What the case offers now, where that is not what the draft was made with; empty where it offers nothing any more.
 */
new_offer: string | null, 
/**
 * An approved letter that has not reached him yet promises another thing than the case offers now, or its envelope bears
 * another address than he has: both, in a sentence.
 */
outdated: Sentence | null, 
/**
 * What was left out of the text as it was taken: signs that no pen writes. Told once.
 */
left_out: Sentence | null, };
export type LetterCheck = { rule: LetterRule, done: boolean, };
export type LetterFact = { 
/**
 * As it was noted about him.
 */
note: string, 
/**
 * As a letter says it to him; empty: it has to be rewritten first.
 */
to_him: string, };
export type LetterKind = "apology" | "news" | "invitation" | "free_check" | "holiday" | "thanks" | "farewell" | "parting" | "hand_over" | "termination";
export type LetterLeftOut = { id: number, client: string, why: Sentence, };
export type LetterMoved = { id: number, 
/**
 * `handed`, `delivered`, `sent_back` or `answered`.
 */
state: LetterState, day: string, note: string, 
/**
 * Who carries it; asked for when it is handed over.
 */
courier: string, };
export type LetterNames = { full_name: string, gender: Gender | null, 
/**
 * Said by the user, not told from the name.
 */
gender_said: boolean, 
/**
 * «Фёдорову Петру Ильичу»
 */
to_whom: string, 
/**
 * «о Фёдорове Петре Ильиче»
 */
about_whom: string, 
/**
 * The language declines; elsewhere both forms are the name itself.
 */
declines: boolean, };
export type LetterNoted = { id: number, client: string, sentence: Sentence, };
export type LetterPreview = { pages: Array<string>, envelope: string, 
/**
 * Empty where no card goes with it.
 */
card: string, };
export type LetterRow = { id: number, case_id: number, client: string, kind: LetterKind, state: LetterState, signer: Who, made_on: string, 
/**
 * Of its last step, or the day it was begun.
 */
changed_on: string, };
export type LetterRule = "fault-named" | "cost-seen" | "fix-checked" | "offer" | "deadline" | "control" | "signer" | "one-page" | "two-facts" | "turning" | "excuse" | "blame" | "selling" | "percentage" | "hurry" | "apology-again" | "apology-twice" | "others-blamed" | "claim" | "addressed" | "to-one" | "lapsed" | "other-day" | "fault-ahead" | "fault-before" | "fault-ago" | "greeted" | "filled" | "printable" | "allowed" | "address";
export type LetterState = "draft" | "approved" | "printed" | "handed" | "delivered" | "sent_back" | "answered";
export type LetterStep = { 
/**
 * `draft`: taken back to be mended after it had been printed or had come back.
 */
state: LetterState, day: string, 
/**
 * Who carries it, with `handed`.
 */
courier: string, note: string, };
export type LetterTrouble = { rule: LetterRule, hard: boolean, sentence: Sentence, 
/**
 * The words it is about, as they stand in the draft; empty for the whole letter.
 */
place: string, 
/**
 * Where they stand; `None` for the whole letter.
 */
at: Place | null, 
/**
 * What may be put in their place; empty where nothing is known to be right.
 */
instead: string, };
export type LifetimeNumbers = { 
/**
 * How long an ordinary client stays.
 */
years: number, orders_a_year: number, average_order: Money, margin: number, 
/**
 * Years that are looked ahead after a return: whole ones, as everywhere else.
 */
ahead: number, 
/**
 * Share of those who came back that stays each further year.
 */
stay: number, discount: number, };
export type LifetimeValue = { 
/**
 * Profit of one year.
 */
yearly: Money, 
/**
 * Years × orders a year × average order × margin.
 */
lifetime: Money, 
/**
 * After a return: what is left of each year's profit when some leave and later money is worth less.
 */
second: Money, second_by_year: Array<Money>, };
export type LikeName = { client_id: number, name: string, known_id: number, known: string, };
export type LikeNames = { count: number, first: Array<LikeName>, };
export type LikelySame = { client_id: number | null, };
export type Look = { ui_language: Language, theme: Theme, 
/**
 * Per cent, 100 to 200.
 */
text_scale: number, };
export type LossByEmployee = { who: Who | null, lost: number, clients: number, share: number, yearly: Money, };
export type LossByGroup = { group: string, lost: number, clients: number, share: number, yearly: Money, };
export type LossColumn = "client" | "group" | "when" | "signal" | "served" | "yearly" | "evidence" | "case";
export type LossFilters = { 
/**
 * In the client's name or city.
 */
text: string | null, 
/**
 * Any day of the month it was lost in.
 */
month: string | null, 
/**
 * Who served the client when he left; 0 is nobody.
 */
employee: number | null, 
/**
 * The client's group; an empty one is none.
 */
group: string | null, signal: string | null, returned: boolean | null, 
/**
 * Bounds of how many days he was silent, as the sentence of evidence says it; who never bought was not.
 */
silent_from: number | null, silent_to: number | null, 
/**
 * Bounds of what he brought a year, in minor units.
 */
yearly_from: number | null, yearly_to: number | null, };
export type LossMonth = { 
/**
 * Its first day.
 */
month: string, lost: number, yearly: Money, returned: number, returned_yearly: Money, };
export type LossPart = { client: string, yearly: Money, };
export type LossRow = { loss_id: number, client_id: number, client: string, city: string, group: string, lost_on: string, signal: string, evidence: Sentence, yearly: Money, 
/**
 * False where all he bought is without a sum or in currencies without a rate: then what he brought is not known.
 */
sums_known: boolean, lost_by: Who | null, case_id: number | null, returned: boolean, };
export type LossRows = { rows: Array<LossRow>, 
/**
 * All that the filters leave.
 */
total: number, };
export type LossRowsRequest = { period: LossesRequest, 
/**
 * The first row, counted from 0, and how many.
 */
from: number, count: number, sort: LossColumn, down: boolean, filters: LossFilters, };
export type Losses = { from: string, to: string, 
/**
 * Everybody who had bought before the end of the period, and those of them who were gone before it began.
 */
bought: number, gone_before: number, 
/**
 * The rest: whom the firm had in this period and could lose. Shares are of them.
 */
clients: number, 
/**
 * Whom the firm has today, and what one of them brings a year on average; `None` where no sum is known.
 */
buying: number, each_buying: Money | null, 
/**
 * Of those the firm has today, who is silent for longer than usual or gives another sign.
 */
sleeping: number, 
/**
 * What one of those who left brought on average.
 */
each_lost: Money | null, 
/**
 * Who left, each client once; and how often they left, which is more where one left twice. Months and rows are of the
 * latter, everything else of the former.
 */
lost: number, left_times: number, 
/**
 * Of the clients, those of whom nobody can tell yet whether they are gone: neither they nor others bought often enough.
 */
too_early: number, 
/**
 * Lost of all, 0 to 1; `None` without clients, and while nobody can tell of any.
 */
share: number | null, 
/**
 * The share of one year, where the period is long enough to tell; and where it lies, unless the period is longer than a year.
 */
share_a_year: number | null, band: Band | null, 
/**
 * What is usual, from and to.
 */
usual: [number, number], 
/**
 * Above 25 % the method warns.
 */
above_usual: boolean, 
/**
 * Lost, but for those without sums, × average order × orders a year × years, turnover.
 */
simple: Money, average_order: Money, orders_a_year: number, years: number, 
/**
 * Σ own average order × own orders a year × years × margin.
 */
by_client: Money, 
/**
 * The same for one year: what those who left brought.
 */
yearly: Money, 
/**
 * False when the margin is the firm's guess for at least one of them.
 */
profit_known: boolean, 
/**
 * False when it is for every one of them: the whole sum is an estimate.
 */
profit_told: boolean, 
/**
 * Lost clients all of whose orders are of nothing or in a currency without a rate: their money is not known.
 */
without_sums: number, in_salaries: number | null, in_rents: number | null, returned: number, returned_yearly: Money, 
/**
 * Of the returned, those who came with no touch of ours before.
 */
returned_by_themselves: number, 
/**
 * Of the lost, those who can still be won back, and those nobody goes after: lost twice, not to be contacted, or with a
 * case closed for good. With the returned they are all of them.
 */
still_lost: number, in_peace: number, 
/**
 * Who was lost in another time and can still be won back.
 */
lost_otherwise: number, 
/**
 * Complaints of the period, and how many leave in silence for each, as published for consumer trade.
 */
complaints: number, silent_for_each: number, months: Array<LossMonth>, employees: Array<LossByEmployee>, groups: Array<LossByGroup>, 
/**
 * The five who took most.
 */
biggest: Array<LossPart>, 
/**
 * The latest of them; more are read by `losses.rows`.
 */
rows: Array<LossRow>, 
/**
 * Orders in another currency than the firm's that no rate was set for: not added, shown apart.
 */
other_currency_orders: number, };
export type LossesRequest = { 
/**
 * The period of loss dates; the default is the twelve months up to today.
 */
from: string | null, to: string | null, };
export type LostByName = { client_id: number, client: string, lost_on: string, };
export type MadePoster = { path: string, bytes: number, };
export type MakePoster = { period: LossesRequest, paper: PosterPaper, 
/**
 * `None`: the language of the window.
 */
language: Language | null, 
/**
 * A file; `None`: beside the letters of the drive.
 */
path: string | null, };
export type Mapping = { 
/**
 * `None`: nothing is remembered.
 */
said_on: string | null, };
export type Mark = "large_margin" | "raises_turnover" | "promising" | "showcase" | "trophy" | "recommends" | "low_margin" | "pays_badly" | "buys_little" | "demands_much" | "rude_to_staff" | "no_loyalty";
export type MarkNote = { mark: Mark, note: string, };
export type Match = { file: number, line: number, 
/**
 * As the row names him.
 */
name: string, client_id: number, client: string, by: MatchedBy, differences: Array<Difference>, 
/**
 * His name is quite another: he is called so too, or two share the phone or e-mail.
 */
other_name: boolean, asked: Asked, 
/**
 * Another client, whom a weaker mark of the row leads to.
 */
other: OtherMatch | null, };
export type MatchedBy = "number" | "tax-id" | "name-and-phone" | "email" | "phone" | "name" | "like-name";
export type Matches = { count: number, first: Array<Match>, };
export type Matching = "skip" | "update" | "fill" | "review";
export type Measured = { 
/**
 * The printer.
 */
id: number, paper: PaperKind, 
/**
 * From the left edge and from the upper edge, the paper held so that its text is read, in millimetres.
 */
left: number, top: number, };
export type MergeClients = { keep: number, gone: number, };
export type Merged = { id: number, name: string, 
/**
 * Who was merged into him.
 */
gone: string, orders_moved: number, cases_moved: number, 
/**
 * Rule 11: an order of the one after a loss of the other.
 */
returned: Array<ReturnedByName>, 
/**
 * Rule 13: together they are a client lost twice.
 */
lost_twice: boolean, 
/**
 * The copy of the drive from before.
 */
copy: string | null, };
export type ModelAsked = { 
/**
 * Fitted now, however lately it was fitted last.
 */
fresh: boolean, };
export type ModelCourse = { 
/**
 * The model of the picture was fitted on what had happened by this day; the weeks after it are a real forecast. `None`:
 * too few repeat clients had come by then, and it was fitted on everything.
 */
known_until: string | null, weeks: Array<Week>, };
export type ModelPage = { 
/**
 * Clients who bought, and those of them who came again.
 */
clients: number, repeat_clients: number, 
/**
 * Repeat clients a model needs.
 */
wanted: number, 
/**
 * `None` with fewer repeat clients than wanted, or when many parameters explain the orders equally well.
 */
fitted: FittedModel | null, };
export type Money = { minor: number, currency: Currency, };
export type MoveTouch = { id: number, planned_on: string, 
/**
 * `None` leaves who it is.
 */
employee_id: number | null, };
export type NameReader = { 
/**
 * Of the letter.
 */
id: number, 
/**
 * The full name as in the records.
 */
name: string, };
export type Namesake = { client_id: number, name: string, 
/**
 * The one who was there before him.
 */
known_id: number, known: string, 
/**
 * What tells them apart.
 */
differs: Array<NamesakeMark>, };
export type NamesakeMark = "tax-id" | "email" | "phone";
export type Namesakes = { count: number, first: Array<Namesake>, };
export type NewReason = { group: string, name: string, human: boolean, };
export type NextStep = { kind: StepKind, due: string | null, overdue: boolean, who: Who | null, channel: Channel | null, about: About | null, touch_id: number | null, letter_id: number | null, fix_id: number | null, interview_id: number | null, };
export type NextYears = { 
/**
 * 1 is the next one.
 */
year: number, clients: number, 
/**
 * What is missing in that year, and since the first of them; `None` where no loss has a price yet.
 */
missing: Money | null, missing_in_all: Money | null, };
export type NoLongerReturned = { case_id: number, client: string, 
/**
 * Of the order.
 */
number: string, };
export type Node = { id: string, title: string, 
/**
 * The words to say; why the place is closed, when it is.
 */
say: string, 
/**
 * On the straight way through the talk, not a branch.
 */
main: boolean, 
/**
 * It would speak of a fix that nobody has checked; no reply leads here.
 */
closed: boolean, replies: Array<Reply>, };
export type Nothing = Record<symbol, never>;
export type NumberFrom = "orders" | "losses" | "settings";
export type Offer = { case_id: number, guarantee: string, special: string, control_by: Who | null, gift: string, cost: Money, made_on: string, deadline_on: string | null, };
export type OfferEdit = { case_id: number, guarantee: string, special: string, control_by: number | null, gift: string, cost_minor: number, deadline_on: string | null, };
export type Offset = { right: number, down: number, };
export type OpenCases = { loss_ids: Array<number>, driver_id: number, exception: Rule10Exception | null, 
/**
 * Wait the firm's pause before the first touch.
 */
hot: boolean, };
export type OpenedCases = { case_ids: Array<number>, };
export type Options = { kind: Kind | null, 
/**
 * The sheet of a workbook or the table of a page, by its name.
 */
sheet: string | null, encoding: Encoding | null, delimiter: Delimiter | null, 
/**
 * The physical line of the heading; 0 says there is none.
 */
heading_line: number | null, 
/**
 * What each column means, `None` for one to leave out.
 */
columns: Array<Field | null> | null, decimal: Decimal | null, date_order: DateOrder | null, 
/**
 * The currency of sums that do not name their own.
 */
currency: Currency | null, 
/**
 * How often the system begins the numbers of its orders anew; `None`: each year, as long as nothing speaks against it.
 */
numbers: Anew | null, 
/**
 * Cells put right in the preview.
 */
corrections: Array<Correction>, 
/**
 * Lines the user leaves out.
 */
skip: Array<number>, 
/**
 * Lines that cannot stand beside what is there already.
 */
refused: Array<Refused>, };
export type OtherMatch = { client_id: number, client: string, by: MatchedBy, };
export type OtherName = { client_id: number, 
/**
 * The place of the file in the request.
 */
file: number, line: number, sentence: Sentence, };
export type OtherNames = { count: number, first: Array<OtherName>, };
export type OtherSheet = { name: string, 
/**
 * Rows that hold anything, the headings among them; counted up to [`ROWS_COUNTED`].
 */
rows: number, 
/**
 * There are more than were counted.
 */
more: boolean, };
export type OtherWords = { node: string, words: string, };
export type Outcome = "no_answer" | "answered" | "refused" | "thinks" | "promised" | "ordered" | "delivered";
export type OverruleTarget = { loss_id: number, 
/**
 * `None` gives the method its word back.
 */
verdict: Pursuit | null, 
/**
 * The reason, kept with the verdict.
 */
why: string, };
export type OverruleVerdict = { case_id: number, verdict: Pursuit | null, why: string, };
export type OwnGlyph = { cell: number, letter: string, verdict: GlyphVerdict, 
/**
 * Whether the hand writes with it.
 */
taken: boolean, 
/**
 * The path of an SVG in the units of `view`; empty where nothing was written.
 */
path: string, };
export type OwnHand = { id: number, 
/**
 * Empty while it is being looked through.
 */
name: string, language: Language, made_on: string, kept: boolean, 
/**
 * Taken off; it is there for approved letters alone.
 */
removed: boolean, 
/**
 * Approved letters written with it.
 */
letters: number, 
/**
 * Letters of its sheet it cannot write.
 */
lacking: string, 
/**
 * The shipped hand that lends them.
 */
nearest: HandName, };
export type OwnHandPage = { hand: OwnHand, glyphs: Array<OwnGlyph>, 
/**
 * Width and height of a cell, and where its line and the height of "x" lie.
 */
view: [number, number, number, number], 
/**
 * Pages of the sheet that were not read yet, from 1.
 */
pages_missing: Array<number>, 
/**
 * A line or two written with it, as an SVG; empty while it has no letters.
 */
sample: string, };
export type OwnNumbers = { numbers: LifetimeNumbers, 
/**
 * Clients the averages are of.
 */
clients: number, 
/**
 * Lost in twelve months of those the firm had in them; `None` without clients.
 */
lost_share: number | null, years_from: NumberFrom, orders_from: NumberFrom, margin_from: NumberFrom, };
export type Pair = { keep: Twin, gone: Twin, 
/**
 * What they share.
 */
by: Array<Sentence>, };
export type PaperKind = "sheet" | "envelope";
export type Part = "addressee" | "greeting" | "paragraph" | "closing" | "envelope";
export type PartLetter = { loss_id: number, 
/**
 * `None`: the head of the firm.
 */
signer_id: number | null, };
export type PastImport = { id: number, day: string, files: Array<string>, clients_new: number, orders_new: number, 
/**
 * Contact persons.
 */
contacts_new: number, changed: number, skipped: number, rejected: number, 
/**
 * Rule 11, by name: whom its orders brought back, as far as they still count as returned.
 */
returned: Array<PastReturn>, undone_on: string | null, 
/**
 * What of it stayed when it was taken back, because somebody stands on it.
 */
kept: number, 
/**
 * It brought something and has not been taken back, or not all of it.
 */
can_be_undone: boolean, 
/**
 * What it changed in what was there before it can be told.
 */
has_changes: boolean, };
export type PastReturn = { case_id: number, client: string, day: string, };
export type Period = "week" | "drive";
export type PersonLine = { id: number, full_name: string, role: string, };
export type Phone = { number: string, 
/**
 * What to dial after it has answered; empty for nothing.
 */
extension: string, 
/**
 * The contact person it is of; `None`: the client's own.
 */
person: number | null, };
export type PictureTrouble = { file: string, sentence: Sentence, };
export type Pin = "in" | "out";
export type PinTargets = { loss_ids: Array<number>, 
/**
 * `None`: as the program proposes.
 */
pin: Pin | null, };
export type Place = { part: Part, 
/**
 * Which paragraph, from 0; 0 for the other parts.
 */
paragraph: number, from: number, to: number, 
/**
 * The words there.
 */
words: string, };
export type PlaceCounts = { clients: number, 
/**
 * In the twelve months up to today, returned or not, as the losses count by default.
 */
lost: number, cases_open: number, fixes_open: number, letters_draft: number, overdue: number, };
export type PlaceWalked = { node: string, reply: string | null, };
export type PlanFix = { 
/**
 * `None`: a new one.
 */
id: number | null, reason_id: number, 
/**
 * Of this case's own cause alone: for it, this one decides, and others with the same reason do not wait for it.
 */
case_id: number | null, what: string, owner_id: number, due_on: string, };
export type PlanTouch = { case_id: number, channel: Channel, about: string, employee_id: number, planned_on: string, };
export type PlotterPages = { paths: Array<string>, 
/**
 * The signature from a picture is not on them: a picture has no strokes.
 */
unsigned: boolean, };
export type PosterPaper = "a4" | "a3";
export type Preview = { file: string, kind: Kind, format: Format, 
/**
 * The sheets of a workbook or the tables of a page, `sheet` among them; empty for a text.
 */
sheets: Array<string>, sheet: string | null, 
/**
 * Sheets that hold rows too and are not read.
 */
other_sheets: Array<OtherSheet>, 
/**
 * The name of the system whose export it is, when its headings tell.
 */
system: string | null, 
/**
 * The same for every file with these headings, to remember what the user says of its columns by.
 */
fingerprint: string, 
/**
 * The day the user said something of such columns that this reading goes by.
 */
remembered: string | null, encoding: Encoding, delimiter: Delimiter, decimal: Decimal, 
/**
 * `Ambiguous` is a question: nothing may be loaded before it is answered in `Options::date_order`.
 */
date_order: DateOrder, 
/**
 * The question about a date of the file that can be read both ways.
 */
question: Sentence | null, 
/**
 * What was decided without asking and may be wrong.
 */
notes: Array<Sentence>, 
/**
 * The question about sums that can all be read as thousands and as a fraction; `decimal` reads them as thousands.
 */
sums_question: Sentence | null, 
/**
 * The currency of sums that name none.
 */
currency: Currency, heading_line: number | null, columns: Array<PreviewColumn>, 
/**
 * What a column of such a file can mean.
 */
fields: Array<Field>, counts: Counts, 
/**
 * The first rows as they stand.
 */
rows: Array<PreviewRow>, problems: Array<Problem>, first_refund: Refund | null, 
/**
 * How often the numbers of the orders begin anew.
 */
numbers: Anew, 
/**
 * Where that is to be asked: the first number that comes again, by line.
 */
number_again: Sentence | null, 
/**
 * Why no row can be taken before a column is named: no day, no sum, no client.
 */
missing: Sentence | null, };
export type PreviewColumn = { 
/**
 * Empty in a file without a heading.
 */
heading: string, field: Field | null, samples: Array<string>, };
export type PreviewRow = { line: number, cells: Array<string>, 
/**
 * A total, a cancelled order, a row that stands twice or is nobody's: it is shown, and nothing is taken from it.
 */
left_out: boolean, };
export type PrintLetter = { id: number, 
/**
 * The sheets alone: he gets it by hand, or the envelope is written with a pen.
 */
without_envelope: boolean, };
export type PrintMany = { ids: Array<number>, 
/**
 * A slip for the courier after each envelope.
 */
slips: boolean, 
/**
 * A file; `None`: the letters' folder of the drive.
 */
path: string | null, 
/**
 * `None`: by the number of letters.
 */
way: PrintWay | null, };
export type PrintSheet = { 
/**
 * Whose alphabet; `None`: the language of the firm's letters.
 */
language: Language | null, 
/**
 * A file; `None`: the letters' folder of the drive.
 */
path: string | null, };
export type PrintWay = "outlines" | "text";
export type PrintedLetter = { path: string, bytes: number, pages: number, 
/**
 * Of the approved pages, before the printer's own offsets.
 */
sha256: string, };
export type PrintedMany = { path: string, bytes: number, pages: number, sha256: string, way: PrintWay, 
/**
 * Letters in the order of the pages.
 */
printed: Array<number>, left_out: Array<LetterLeftOut>, noted: Array<LetterNoted>, };
export type PrintedSheet = { path: string, bytes: number, pages: number, };
export type Printer = { 
/**
 * `None`: a new one.
 */
id: number | null, name: string, sheet: Offset, envelope: Offset, envelope_way: FeedWay, 
/**
 * Prints are laid for this one.
 */
usual: boolean, };
export type Problem = { 
/**
 * The physical line, counted from 1.
 */
line: number, 
/**
 * The column, counted from 0; `None` when it is about the whole row.
 */
column: number | null, heading: string, given: string, trouble: Trouble, 
/**
 * Whether the row is taken all the same.
 */
warning: boolean, sentence: Sentence, expected: Sentence | null, };
export type Prompt = { say: string, 
/**
 * The same, for a client who is tired or hurt.
 */
softer: string, };
export type PromptRequest = { interview_id: number, 
/**
 * `permission`, `open`, `why`, `mirror`, `attracts`, `kept`, `return`, `decides` or `thanks`.
 */
step: string, 
/**
 * For `why`: 1 to 5.
 */
round: number, 
/**
 * His last words, which the next question is chosen by.
 */
last_answer: string, };
export type Pursuit = "first" | "must" | "if_possible" | "good_riddance";
export type PursuitReason = "lost_twice" | "criteria_against" | "nothing_to_expect" | "sum_unknown" | "class_a" | "showcase" | "class_b" | "lifted_by_promise" | "class_c";
export type PutText = { id: number, 
/**
 * Paragraphs parted by blank lines, or a whole letter with its own greeting and closing.
 */
text: string, };
export type Rate = { hits: number, n: number, share: number | null, interval: Interval, };
export type ReadSheet = { 
/**
 * A hand these pages belong to; `None`: a new one.
 */
id: number | null, 
/**
 * Pictures, one page each.
 */
paths: Array<string>, };
export type ReadSignature = { employee_id: number, path: string, };
export type Reason = { id: number, code: string, 
/**
 * `competitor`, `company` or `outside`.
 */
group: string, name: string, human: boolean, comfortable: boolean, retired_on: string | null, };
export type ReasonGap = { stated_code: string, stated_name: string, true_code: string, true_name: string, cases: number, };
export type RecentOrder = { id: number, number: string, day: string, sum: Money, };
export type Refund = { line: number, sum: Money, };
export type Refusal = "rule8" | "rule10" | "rule11" | "rule13" | "fix-gate" | "reason-not-confirmed" | "one-apology" | "one-farewell" | "fix-done-needs-evidence" | "fix-checked-by-another" | "fix-checked-after-done" | "compensation-of-problem-order" | "compensation-overdrawn" | "deadline-too-short" | "deadline-passed" | "do-not-contact" | "letter-frozen" | "letter-unfilled" | "letter-too-long" | "letter-unprintable" | "hand-in-use" | "reason-retired-not-renamed" | "case-of-another-client" | "case-closed" | "case-already-open" | "not-lost" | "signer-left" | "audit-log-kept" | "nothing-to-undo" | "undone-by-later-change";
export type Refused = { line: number, sentence: Sentence, };
export type RefusedIn = { 
/**
 * The place of the file in the request.
 */
file: number, line: number, sentence: Sentence, };
export type RegisterRequest = { ids: Array<number>, day: string, courier: string, path: string | null, };
export type RemoveSignature = { employee_id: number, };
export type Reply = { id: string, label: string, 
/**
 * What the caller does on hearing it.
 */
note: string | null, leads_to: string | null, 
/**
 * How the call ends; the same outcomes as any touch.
 */
outcome: Outcome | null, next_step: string | null, };
export type RestoreCopy = { name: string, };
export type Results = { 
/**
 * The drive that is counted; `None`: everything.
 */
drive: DriveName | null, 
/**
 * Drives to choose from, newest first.
 */
drives: Array<DriveName>, 
/**
 * All of it in one line.
 */
line: Sentence, 
/**
 * Cases opened.
 */
wanted: number, 
/**
 * Cases with at least one touch done.
 */
contacted: number, returned: number, 
/**
 * Returned with no touch before the order; not in `returned`.
 */
spontaneous: number, 
/**
 * Clients who came back in the days that are counted after a loss that nobody had a case for; in no other figure.
 */
without_case: number, of_contacted: Rate, of_wanted: Rate, spent: Money, 
/**
 * Profit of the returned clients' orders since their return; by the firm's margin where profit is unknown.
 */
earned: Money, profit_known: boolean, romi: number | null, net_romi: number | null, returns: Array<ReturnRow>, commissions: Array<Commission>, 
/**
 * Stated against true reason, where they differ.
 */
gaps: Array<ReasonGap>, };
export type ResultsRequest = { 
/**
 * `None`: the open drive, or the one that ended last.
 */
drive_id: number | null, 
/**
 * All drives, and what belongs to none.
 */
all: boolean, };
export type ReturnRow = { case_id: number, client: string, lost_on: string, returned_on: string, 
/**
 * The trial order.
 */
first_order: Money, orders_since: number, earned: Money, spent: Money, driver: Who, spontaneous: boolean, };
export type ReturnedByName = { case_id: number, client: string, day: string, sum: Money, };
export type Rfm = { recency: number, frequency: number, money: number, };
export type RhythmLine = { 
/**
 * All his orders, oldest first.
 */
strokes: Array<Stroke>, 
/**
 * How many orders they are, and how many days in a row share a stroke: 1 as long as each day has its own.
 */
orders: number, days_each: number, 
/**
 * `None` where only a fixed limit measures him.
 */
gap_days: number | null, limit_days: number, silent_days: number, last_order_on: string, lost_on: string | null, own: boolean, };
export type Round = { stops: Array<RoundStop>, 
/**
 * Letters that do not go any more, each with its reason.
 */
left_out: Array<LetterLeftOut>, noted: Array<LetterNoted>, };
export type RoundStop = { id: number, client: string, state: LetterState, 
/**
 * On one line; empty where there is none.
 */
address: string, window: string, 
/**
 * Put here by hand.
 */
moved: boolean, };
export type Rule10Exception = "ordered_by_head" | "nobody_else";
export type Ruling = "plain" | "lined" | "squared";
export type RunImport = { 
/**
 * Landed together, clients before orders whatever their order here.
 */
files: Array<ImportFile>, 
/**
 * Leave out the lines with problems; otherwise a problem stops the whole import.
 */
skip_problems: boolean, 
/**
 * What becomes of clients that are known already.
 */
matching: Matching, 
/**
 * The user's word on single rows, for [`Matching::Review`].
 */
decisions: Array<Decision>, };
export type SaveChanges = { run: number, format: ExportFormat, 
/**
 * `None`: the language of the window.
 */
language: Language | null, path: string, };
export type SaveExport = { list: ExportList, 
/**
 * Keys of the columns in the order shown; empty: all of them.
 */
columns: Array<string>, format: ExportFormat, 
/**
 * `None`: the language of the window.
 */
language: Language | null, path: string, };
export type SaveLetter = { id: number, draft: Draft, envelope_line: string, };
export type SaveNames = { 
/**
 * Of the letter.
 */
id: number, gender: Gender | null, 
/**
 * As corrected; the form of the rules is not kept.
 */
to_whom: string, about_whom: string, 
/**
 * Of the other reader.
 */
second: boolean, };
export type SavePdf = { id: number, 
/**
 * A file or a folder; `None`: the letters' folder beside the drive.
 */
path: string | null, };
export type SaveRejected = { file: ImportFile, 
/**
 * Where to.
 */
to: string, 
/**
 * That of what is wrong; without it the window's own.
 */
language: Language | null, };
export type SavedExport = { path: string, rows: number, bytes: number, };
export type SavedRejected = { path: string, 
/**
 * None: every row can be taken, and no file was written.
 */
rows: number, };
export type Script = { 
/**
 * The places of the talk in their order, the branches after them. The first one opens the call.
 */
nodes: Array<Node>, };
export type ScriptRequest = { case_id: number, 
/**
 * `None`: the driver.
 */
caller_id: number | null, };
export type Sentence = { 
/**
 * A message of the locale files.
 */
key: string, args: { [key in string]: Argument }, };
export type SetCard = { 
/**
 * Of the letter.
 */
id: number, text: string, size: CardSize, };
export type SetMapping = { 
/**
 * Of the headings, as [`import::Preview`] gives it.
 */
fingerprint: string, 
/**
 * The system the file is of, as [`import::Preview`] gives it; `None` for all that tell of none.
 */
system: string | null, 
/**
 * What was said, over what was remembered of the same kind of file; `None` forgets all.
 */
options: Options | null, };
export type SetSecond = { 
/**
 * Of the letter.
 */
id: number, 
/**
 * The full name as in the records; empty: the letter is to one again.
 */
name: string, 
/**
 * Where the name does not tell it.
 */
gender: Gender | null, };
export type Settings = { name: string, address: string, city: string, postal_code: string, phone: string, currency: Currency, letter_language: Language, sleeping_factor: number, lost_factor: number, fixed_limit_days: number | null, 
/**
 * Signals S2 to S5 and S7.
 */
inquiries_in_row: number, no_answers_in_row: number, volume_share: number, volume_days: number, complaint_days: number, model_limit: number, margin_share: number, years: number, stay_rate: number, discount_rate: number, abc_days: number, hour_minor: number, letter_minor: number, visit_minor: number, 
/**
 * How long a touch takes: a call, a letter, a visit.
 */
call_minutes: number, writing_minutes: number, visit_minutes: number, rent_minor: number, salary_minor: number, deadline_days: number, hot_pause_days: number, drive: DriveSettings, };
export type SeverityOurs = { case_id: number, 
/**
 * 1 trifle … 5 end of the world.
 */
severity: number, };
export type SheetRead = { hand: OwnHandPage, troubles: Array<PictureTrouble>, };
export type SheetSize = "a4" | "a5" | "card";
export type SheetsLeft = { file: string, 
/**
 * The one that was read.
 */
read: string, others: Array<OtherSheet>, };
export type SignLetter = { id: number, signer_id: number, };
export type SignalCode = "S1" | "S2" | "S3" | "S4" | "S5" | "S6" | "S7";
export type SignatureShown = { 
/**
 * An address that holds the picture itself, on transparent paper.
 */
picture: string, made_on: string, 
/**
 * Approved letters signed with it.
 */
letters: number, };
export type Signer = { who: Who, role: string, hand: HandName, 
/**
 * The own hand he writes by, and its name.
 */
own: number | null, own_name: string | null, signature: SignatureShown | null, };
export type SkippedWhy = { 
/**
 * The user left it out.
 */
left_out: number, 
/**
 * It cannot be taken as it is.
 */
troubled: number, cancelled: number, 
/**
 * Equal to another line of the file, or a further one of the same order.
 */
repeated: number, 
/**
 * A total, or the name of the client above his lines.
 */
totals: number, 
/**
 * Sold to nobody known.
 */
nobody: number, };
export type Source = "client" | "staff" | "brainstorm";
export type Spending = { p: number, q: number, v: number, };
export type Standing = "buying" | "sleeping" | "lost" | "left";
export type StartInterview = { case_id: number, source: Source, 
/**
 * Needed for a talk with the client; staff may answer without a name.
 */
interviewer_id: number | null, 
/**
 * Written down when the one who lost the client is to ask him all the same.
 */
exception?: Rule10Exception, };
export type StartRequest = { with: StartWith, language: Language, };
export type StartWith = "sample" | "empty";
export type State = "ask_why" | "mend" | "ready" | "approached" | "promised" | "returned" | "closed";
export type StateCount = { state: ClientState, count: number, };
export type Step = { "reading": { done: number, of: number, } } | { "opening": { done: number, of: number, } } | { "looking": { done: number, of: number, } } | { "writing": { done: number, of: number, } } | "checking";
export type StepKind = "interview" | "plan_fix" | "finish_fix" | "check_fix" | "write_letter" | "approve_letter" | "print_letter" | "hand_letter" | "letter_back" | "call" | "visit" | "other_touch" | "plan_touch" | "aftercare" | "nothing";
export type Stroke = { 
/**
 * The days of the first and the last of them.
 */
from: string, to: string, orders: number, 
/**
 * Of all of them; refunds lower it. `None` where a currency has no rate.
 */
sum: Money | null, };
export type Take = "skip" | "update" | "fill" | "new" | "other";
export type TakeGlyphs = { id: number, cells: Array<number>, taken: boolean, };
export type TargetChoice = { loss_ids: Array<number>, 
/**
 * Hours and money of the period; 0 while nobody set them.
 */
hours: number, budget: Money, 
/**
 * Weeks of the period; the drive has an end, or there is only the week.
 */
weeks: number, has_end: boolean, 
/**
 * What the chosen ask, with what is promised to open cases already.
 */
hours_used: number, cost: Money, 
/**
 * How much of that the touches planned in open cases are, where there are any.
 */
promised: Sentence | null, expected: Money, 
/**
 * No other choice with the same pins can bring more.
 */
at_most: Money, 
/**
 * Clients taken in or left out by the user's own hand.
 */
pinned: number, 
/**
 * The user took in more than fits.
 */
over: boolean, 
/**
 * Why the others were left out.
 */
left_out: Array<LeftOutCount>, };
export type TargetColumn = "place" | "client" | "city" | "group" | "verdict" | "abc" | "xyz" | "yearly" | "chance" | "days" | "expected" | "signal" | "lost_by" | "why";
export type TargetFilter = { column: TargetColumn, 
/**
 * A part of the words of a column of words, in any case.
 */
words: string, 
/**
 * Bounds of a column of numbers; sums in minor units, chances from 0 to 1. Both belong to it.
 */
from: number | null, to: number | null, 
/**
 * One of these, as the rows write them; of employees their numbers.
 */
one_of: Array<string>, };
export type TargetGround = "overruled" | "showcase" | "class_a" | "class_b" | "lifted_by_promise" | "class_c" | "sum_unknown" | "hours" | "budget" | "by_hand" | "in_work" | "closed" | "nothing_to_expect" | "criteria_against" | "do_not_contact" | "lost_twice";
export type TargetRow = { loss_id: number, client_id: number, client: string, city: string, group: string, lost_on: string, days_since: number, signal: SignalCode, abc: Abc, xyz: Xyz | null, yearly: Money, sltv: Money, chance: Chance, expected: Money, 
/**
 * What his chain of touches takes, and what it begins with.
 */
hours: number, cost: Money, first_touch: Channel, verdict: Pursuit, verdict_reason: PursuitReason, 
/**
 * The user overruled the default; his words are in `why`.
 */
by_hand: boolean, 
/**
 * Why the verdict fell so.
 */
why: Sentence, 
/**
 * Why he stands where he stands in the list, and the same in words.
 */
ground: TargetGround, stands: Sentence, evidence: Sentence, lost_by: Who | null, marks: Array<Mark>, case_id: number | null, 
/**
 * Whose the true reason is, found by the talk in his case.
 */
reason: Sentence | null, 
/**
 * What his case has promised him already: the offer and the compensation.
 */
promised: Money, lost_twice: boolean, do_not_contact: boolean, 
/**
 * In the choice, and by whose hand.
 */
taken: boolean, pin: Pin | null, left_out: LeftOut | null, 
/**
 * What keeps him out of the choice whatever the driver has.
 */
barred: Barred | null, };
export type Targets = { 
/**
 * Everybody who is lost, and how many of them fit the filters.
 */
all: number, total: number, verdicts: Array<VerdictCount>, rows: Array<TargetRow>, 
/**
 * Rows of this order that come before the line of capacity; `None` where it has no place: another order, a part of the list, or
 * no limits.
 */
cut_at: number | null, 
/**
 * ABC is by profit; by turnover where no profit is known.
 */
by_profit: boolean, 
/**
 * The days up to his last order that place a client among the others.
 */
abc_days: number, 
/**
 * Over which years and by which rates what each brings after a return is counted.
 */
second_life: Sentence, choice: TargetChoice, };
export type TargetsRequest = { sort: TargetColumn, down: boolean, period: Period, 
/**
 * A part of the client's name or town.
 */
text: string, verdict: Pursuit | null, filters: Array<TargetFilter>, offset: number, 
/**
 * At most 500; 0 for 100.
 */
limit: number, };
export type Task = { step: NextStep, case_id: number | null, client: string, contact: string, 
/**
 * For a fix: what it is, and how many cases wait for it.
 */
fix: string, waiting: number, yearly: Money, };
export type TellApart = { one: number, other: number, 
/**
 * `false`: they may be one after all.
 */
apart: boolean, };
export type TellFact = { 
/**
 * Of the letter.
 */
id: number, 
/**
 * The note it rewrites; empty: a fact that is noted now.
 */
note: string, 
/**
 * Empty: the note has no words to him any more.
 */
to_him: string, };
export type Template = { row: TemplateRow, body: string, shipped: string, };
export type TemplateFile = { language: Language, kind: LetterKind, path: string, };
export type TemplateRow = { language: Language, kind: LetterKind, 
/**
 * When the user edited it; `None`: as shipped.
 */
changed_on: string | null, };
export type TemplateTried = { draft: Draft | null, mistake: Sentence | null, 
/**
 * From 1.
 */
line: number | null, };
export type TestPrint = { 
/**
 * The printer.
 */
id: number, paper: PaperKind, 
/**
 * Of the sheet or envelope as it is held for writing, in millimetres.
 */
width: number, height: number, 
/**
 * A file; `None`: the letters' folder of the drive.
 */
path: string | null, };
export type TestPrinted = { path: string, bytes: number, };
export type Theme = "system" | "light" | "dark";
export type TimelineItem = { day: string, kind: TimelineKind, sentence: Sentence, note: string, who: Who | null, cost: Money | null, touch_id: number | null, };
export type TimelineKind = "planned" | "overdue" | "done" | "fact" | "bad";
export type Today = { today: string, overdue: Array<Task>, now: Array<Task>, tomorrow: Array<Task>, 
/**
 * The next fourteen days, today first.
 */
days: Array<CalendarDay>, soon: Array<Task>, 
/**
 * What those lost in twelve months brought in a year.
 */
lost: number, lost_yearly: Money, 
/**
 * Whom we won back in twelve months, and what they bring in a year.
 */
returned: number, returned_yearly: Money, 
/**
 * Who came back in these months with no touch of ours before, with a case or without one: nobody's success.
 */
returned_by_themselves: number, in_rents: number | null, last_return: LastReturn | null, };
export type ToldUs = { client_id: number, day: string, words: string, };
export type TouchDone = { id: number, done_on: string, outcome: Outcome, note: string, minutes: number, 
/**
 * `None`: the firm's usual cost of this channel.
 */
cost_minor: number | null, };
export type TouchRow = { id: number, case_id: number, client: string, channel: Channel, 
/**
 * The name of a built-in purpose (`touch-about-…`) or the user's own words.
 */
about: string, who: Who, planned_on: string, done_on: string | null, outcome: Outcome | null, note: string, minutes: number, cost: Money, cancelled: boolean, letter_id: number | null, };
export type Trial = { result: ImportResult, waiting: Matches, };
export type Trouble = { "code": "no-such-day", day: number, month: number, year: number, } | { "code": "not-a-date" } | { "code": "year-out-of-range", from: number, to: number, } | { "code": "future-day", day: string, today: string, } | { "code": "not-a-sum" } | { "code": "sum-too-large" } | { "code": "letters-in-sum", meant: string, } | { "code": "unclear-sum" } | { "code": "not-a-currency" } | { "code": "missing-currency" } | { "code": "broken-letters" } | { "code": "missing-client" } | { "code": "missing-day" } | { "code": "missing-sum" } | { "code": "missing-name" } | { "code": "missing-what" } | { "code": "closed-before-opened", opened: string, closed: string, } | { "code": "duplicate-number-in-file", first: number, } | { "code": "too-many-columns", cells: number, columns: number, } | { "code": "cells-beyond-heading", cells: number, columns: number, } | { "code": "formula-without-value" } | { "code": "unclosed-quote" } | { "code": "cut-off" } | { "code": "swallowed-rows", rows: number, until: number, } | { "code": "bad-email" } | { "code": "bad-phone" } | { "code": "bad-debt" };
export type TroubledIn = { 
/**
 * The place of the file in the request.
 */
file: number, 
/**
 * Its name, where there are several.
 */
name: string | null, sentence: Sentence, 
/**
 * What would have been right, where an example helps.
 */
expected: Sentence | null, };
export type TryTemplate = { language: Language, kind: LetterKind, body: string, 
/**
 * The example is filled from this case; `None`: from an invented one.
 */
case_id: number | null, 
/**
 * Which of the wordings.
 */
seed: number, };
export type Twin = { id: number, name: string, city: string, phone: string, extension: string, email: string, tax_id: string, orders: number, cases: number, };
export type Undone = { what: Sentence, };
export type UndoneImport = { orders_gone: number, clients_gone: number, values_back: number, 
/**
 * Cases that are no longer returned, by the client's name.
 */
returns_gone: Array<string>, 
/**
 * The first hundred.
 */
kept: Array<KeptRow>, kept_count: number, };
export type VerdictCount = { verdict: Pursuit, count: number, };
export type View = { 
/**
 * `None` in a request: a new one.
 */
id: number | null, list: ViewOf, name: string, layout: Layout, };
export type ViewOf = "losses" | "targets" | "clients" | "cases";
export type ViewSort = { key: string, down: boolean, };
export type ViewsRequest = { 
/**
 * `None`: of every list.
 */
list: ViewOf | null, };
export type VisitWindow = { id: number, window: string, };
export type WaitingCase = { case_id: number, client: string, };
export type WatchLook = { taken: Array<WatchTaken>, troubled: Array<WatchTrouble>, 
/**
 * What could not be taken before and has not changed since.
 */
still: Array<WatchTrouble>, 
/**
 * Watched paths that are not there now.
 */
missing: Array<string>, unchanged: number, 
/**
 * Still being written.
 */
growing: number, };
export type WatchPath = { path: string, options: Options, skip_problems: boolean, };
export type WatchRun = { 
/**
 * Looks again and again: a file is taken when two of its looks agree. Otherwise both looks are made at once.
 */
repeatedly: boolean, 
/**
 * Also what could not be taken and has not changed since.
 */
again: boolean, };
export type WatchTaken = { file: string, result: ImportResult, };
export type WatchTrouble = { file: string, sentence: Sentence, 
/**
 * The file and how it is read, to look into what is wrong.
 */
from: ImportFile, };
export type Watched = { id: number, path: string, is_folder: boolean, 
/**
 * It is not there now: moved, renamed, or the disk is away.
 */
missing: boolean, skip_problems: boolean, 
/**
 * How its files are read.
 */
options: Options, files: Array<WatchedFile>, };
export type WatchedFile = { name: string, 
/**
 * UTC.
 */
looked_at: string, 
/**
 * Why it was not imported.
 */
trouble: Sentence | null, 
/**
 * The first thing wrong in it, and what would have been right.
 */
first_wrong: Array<Sentence>, 
/**
 * When it landed last, by a look or by hand; `None` while nothing of it ever has. What it brought then follows.
 */
taken_on: string | null, clients_new: number, orders_new: number, changed: number, returned: number, };
export type Week = { 
/**
 * Its last day.
 */
ends_on: string, 
/**
 * Repeat orders up to this day by the model.
 */
expected: number, 
/**
 * Repeat orders up to this day.
 */
real: number, };
export type WhatIf = { 
/**
 * Clients that buy now.
 */
clients: number, 
/**
 * What those who left do not bring in a year.
 */
missing: Money, 
/**
 * What one who buys now brings a year on average; `None` where that is not known.
 */
each: Money | null, 
/**
 * How many leave in a year, and which share of them is won back.
 */
leave: number, back: number, years: number, };
export type WhichLetters = { ids: Array<number>, };
export type WhichTemplate = { language: Language, kind: LetterKind, };
export type Who = { id: number, name: string, };
export type Why = { round: number, question: string, answer: string, doubts: Array<DoubtMark>, };
export type Without = { count: number, first: Array<TroubledIn>, };
export type WithoutRate = { orders: number, sum: Money, };
export type WriteBy = { 
/**
 * Of the letter; its signer keeps the hand, the letter its paper.
 */
id: number, writing: Writing, };
export type WriteLetter = { case_id: number, kind: LetterKind, 
/**
 * `None`: the head of the firm.
 */
signer_id: number | null, };
export type Writing = { 
/**
 * Whose letters; those of an own hand come first, and what it lacks is taken from this one.
 */
hand: HandName, 
/**
 * A hand of the firm's own people, by its number.
 */
own: number | null, 
/**
 * 0 careless, 1 calligraphic.
 */
neatness: number, 
/**
 * Degrees to the right; −12 to 20.
 */
slant: number, 
/**
 * The height of a small letter in millimetres; 1.4 to 4.
 */
size: number, 
/**
 * 0 unhurried, 1 in a hurry.
 */
haste: number, ink: Ink, 
/**
 * The width of the line in millimetres; 0.25 to 0.9.
 */
pen: number, 
/**
 * Now and then a forgotten letter is put in above the line.
 */
corrections: boolean, sheet: SheetSize, ruling: Ruling, 
/**
 * The firm's name and address printed at the head.
 */
letterhead: boolean, envelope: EnvelopeSize, 
/**
 * The signer's signature from its picture, where there is one.
 */
signed: boolean, 
/**
 * Of an envelope of its own size, in millimetres, as it is held for writing.
 */
envelope_width: number, envelope_height: number, };
export type Xyz = "X" | "Y" | "Z";

export interface Commands {
  "drive.state": { request: Nothing; response: DriveState };
  "drive.start": { request: StartRequest; response: DriveState };
  "drive.end": { request: Nothing; response: DriveState };
  "drive.leave_sample": { request: Nothing; response: DriveState };
  "drive.check": { request: Nothing; response: Audit };
  "backups.list": { request: Nothing; response: Copies };
  "backups.make": { request: Nothing; response: Copies };
  "backups.restore": { request: RestoreCopy; response: Copies };
  "settings.get": { request: Nothing; response: Settings };
  "settings.save": { request: Settings; response: Settings };
  "settings.look": { request: Look; response: DriveState };
  "limits.groups": { request: Nothing; response: Array<GroupLimits> };
  "limits.set_group": { request: GroupLimits; response: Array<GroupLimits> };
  "rates.list": { request: Nothing; response: Array<CurrencyRate> };
  "rates.set": { request: CurrencyRate; response: Array<CurrencyRate> };
  "model.get": { request: ModelAsked; response: ModelPage };
  "model.course": { request: Nothing; response: ModelCourse };
  "employees.list": { request: Nothing; response: Array<Employee> };
  "employees.save": { request: Employee; response: Employee };
  "clients.list": { request: ClientsRequest; response: ClientsPage };
  "clients.get": { request: Id; response: ClientPage };
  "clients.save": { request: ClientEdit; response: ClientPage };
  "clients.complaint": { request: ComplaintEdit; response: ClientPage };
  "clients.likely_same": { request: LikelySame; response: Array<Pair> };
  "clients.tell_apart": { request: TellApart; response: Array<Pair> };
  "clients.merge": { request: MergeClients; response: Merged };
  "search.find": { request: Find; response: Array<Found> };
  "import.preview": { request: ImportFile; response: Preview };
  "import.run": { request: RunImport; response: ImportResult };
  "import.try": { request: RunImport; response: Trial };
  "import.mapping": { request: SetMapping; response: Mapping };
  "import.rejected": { request: SaveRejected; response: SavedRejected };
  "imports.list": { request: Nothing; response: Array<PastImport> };
  "imports.changes": { request: Id; response: Changes };
  "imports.save_changes": { request: SaveChanges; response: SavedExport };
  "imports.undo": { request: Id; response: UndoneImport };
  "watch.list": { request: Nothing; response: Array<Watched> };
  "watch.add": { request: WatchPath; response: Array<Watched> };
  "watch.remove": { request: Id; response: Array<Watched> };
  "watch.run": { request: WatchRun; response: WatchLook };
  "losses.list": { request: LossesRequest; response: Losses };
  "losses.rows": { request: LossRowsRequest; response: LossRows };
  "losses.next": { request: WhatIf; response: Array<NextYears> };
  "losses.recount": { request: Nothing; response: Nothing };
  "losses.told_us": { request: ToldUs; response: Id };
  "losses.poster": { request: MakePoster; response: MadePoster };
  "lifetime.own": { request: Nothing; response: OwnNumbers };
  "lifetime.count": { request: LifetimeNumbers; response: LifetimeValue };
  "lifetime.keep": { request: LifetimeNumbers; response: Settings };
  "targets.list": { request: TargetsRequest; response: Targets };
  "targets.pin": { request: PinTargets; response: PinTargets };
  "targets.unpin_all": { request: Nothing; response: Nothing };
  "targets.overrule": { request: OverruleTarget; response: Id };
  "cases.open": { request: OpenCases; response: OpenedCases };
  "cases.list": { request: Nothing; response: Array<CaseRow> };
  "cases.get": { request: Id; response: CasePage };
  "cases.assign": { request: AssignCase; response: CasePage };
  "cases.severity": { request: SeverityOurs; response: CasePage };
  "cases.overrule": { request: OverruleVerdict; response: CasePage };
  "cases.offer": { request: OfferEdit; response: CasePage };
  "cases.compensate": { request: CompensationEdit; response: CasePage };
  "cases.close": { request: CloseCase; response: CasePage };
  "cases.reopen": { request: Id; response: CasePage };
  "cases.aftercare": { request: AftercareDone; response: CasePage };
  "interviews.start": { request: StartInterview; response: Interview };
  "interviews.get": { request: Id; response: Interview };
  "interviews.save": { request: InterviewEdit; response: Interview };
  "interviews.finish": { request: Id; response: Interview };
  "interviews.prompt": { request: PromptRequest; response: Prompt };
  "interviews.reasons": { request: Nothing; response: Array<Reason> };
  "interviews.add_reason": { request: NewReason; response: Reason };
  "interviews.retire_reason": { request: Id; response: Reason };
  "fixes.list": { request: Nothing; response: Array<FixRow> };
  "fixes.plan": { request: PlanFix; response: FixRow };
  "fixes.drop": { request: Id; response: Nothing };
  "fixes.finish": { request: FinishFix; response: FixRow };
  "fixes.check": { request: CheckFix; response: FixRow };
  "letters.list": { request: Nothing; response: Array<LetterRow> };
  "letters.write": { request: WriteLetter; response: Letter };
  "letters.part": { request: PartLetter; response: Letter };
  "letters.get": { request: Id; response: Letter };
  "letters.text": { request: PutText; response: Letter };
  "letters.save": { request: SaveLetter; response: Letter };
  "letters.preview": { request: SaveLetter; response: LetterPreview };
  "letters.sign": { request: SignLetter; response: Letter };
  "letters.approve": { request: Id; response: Letter };
  "letters.print": { request: PrintLetter; response: PrintedLetter };
  "letters.save_pdf": { request: SavePdf; response: PrintedLetter };
  "letters.reopen": { request: Id; response: Letter };
  "letters.print_many": { request: PrintMany; response: PrintedMany };
  "letters.register": { request: RegisterRequest; response: PrintedMany };
  "letters.round": { request: WhichLetters; response: Round };
  "letters.arrange": { request: Arrange; response: Round };
  "letters.card": { request: SetCard; response: Letter };
  "letters.hand_many": { request: HandMany; response: HandedMany };
  "letters.window": { request: VisitWindow; response: Letter };
  "letters.save_plotter": { request: SavePdf; response: PlotterPages };
  "letters.reader": { request: NameReader; response: Letter };
  "letters.take_offer": { request: Id; response: Letter };
  "letters.fact": { request: TellFact; response: Letter };
  "letters.names": { request: SaveNames; response: Letter };
  "letters.second": { request: SetSecond; response: Letter };
  "letters.hands": { request: Nothing; response: Array<Writing> };
  "letters.set_hand": { request: WriteBy; response: Letter };
  "letters.keep_paper": { request: Id; response: Letter };
  "letters.templates": { request: Nothing; response: Array<TemplateRow> };
  "letters.template": { request: WhichTemplate; response: Template };
  "letters.try_template": { request: TryTemplate; response: TemplateTried };
  "letters.save_template": { request: TryTemplate; response: Template };
  "letters.export_template": { request: TemplateFile; response: Template };
  "letters.import_template": { request: TemplateFile; response: Template };
  "letters.reset_template": { request: WhichTemplate; response: Template };
  "letters.moved": { request: LetterMoved; response: Letter };
  "hands.list": { request: Nothing; response: Array<OwnHand> };
  "hands.sheet": { request: PrintSheet; response: PrintedSheet };
  "hands.read": { request: ReadSheet; response: SheetRead };
  "hands.get": { request: Id; response: OwnHandPage };
  "hands.take": { request: TakeGlyphs; response: OwnHandPage };
  "hands.keep": { request: KeepHand; response: OwnHandPage };
  "hands.remove": { request: Id; response: Array<OwnHand> };
  "hands.signers": { request: Nothing; response: Array<Signer> };
  "hands.give": { request: GiveHand; response: Array<Signer> };
  "signatures.read": { request: ReadSignature; response: Array<Signer> };
  "signatures.remove": { request: RemoveSignature; response: Array<Signer> };
  "calls.script": { request: ScriptRequest; response: Script };
  "calls.begun": { request: Id; response: CallBegun | null };
  "calls.keep": { request: CallBegun; response: CallBegun };
  "calls.finish": { request: FinishCall; response: TouchRow };
  "touches.list": { request: Id; response: Array<TouchRow> };
  "touches.plan": { request: PlanTouch; response: TouchRow };
  "touches.done": { request: TouchDone; response: TouchRow };
  "touches.move": { request: MoveTouch; response: TouchRow };
  "touches.cancel": { request: Id; response: TouchRow };
  "today.list": { request: Nothing; response: Today };
  "results.get": { request: ResultsRequest; response: Results };
  "printers.list": { request: Nothing; response: Array<Printer> };
  "printers.save": { request: Printer; response: Array<Printer> };
  "printers.remove": { request: Id; response: Array<Printer> };
  "printers.test": { request: TestPrint; response: TestPrinted };
  "printers.measured": { request: Measured; response: Array<Printer> };
  "expenses.list": { request: Nothing; response: Array<ExpenseRow> };
  "expenses.add": { request: AddExpense; response: ExpenseRow };
  "expenses.remove": { request: Id; response: ExpenseRow };
  "export.save": { request: SaveExport; response: SavedExport };
  "views.list": { request: ViewsRequest; response: Array<View> };
  "views.save": { request: View; response: View };
  "views.delete": { request: Id; response: Array<View> };
  "undo.back": { request: Nothing; response: Undone };
  "undo.again": { request: Nothing; response: Undone };
}

/** How the names of files end that an import can read. */
export const importEndings = ["csv", "tsv", "tab", "txt", "prn", "xlsx", "xlsm", "xls", "ods", "html", "htm", "xml"];
