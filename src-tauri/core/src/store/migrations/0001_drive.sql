-- The whole model of the method. Days are ISO text (a calendar day, no zone), moments are UTC text, money is integer
-- minor units beside its currency. Rules 10, 11, 13, the fix gate, one apology per loss and "reasons are retired, not
-- renamed" stand here as constraints and triggers; their messages begin with the name of the refusal.

CREATE TABLE firm (
  id                 INTEGER PRIMARY KEY CHECK (id = 1),
  name               TEXT    NOT NULL DEFAULT '',
  address            TEXT    NOT NULL DEFAULT '',
  city               TEXT    NOT NULL DEFAULT '',
  postal_code        TEXT    NOT NULL DEFAULT '',
  phone              TEXT    NOT NULL DEFAULT '',
  currency           TEXT    NOT NULL DEFAULT 'EUR' CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
  letter_language    TEXT    NOT NULL DEFAULT 'en' CHECK (letter_language IN ('en', 'ru', 'bg')),
  ui_language        TEXT    NOT NULL DEFAULT 'en' CHECK (ui_language IN ('en', 'ru', 'bg')),
  theme              TEXT    NOT NULL DEFAULT 'system' CHECK (theme IN ('system', 'light', 'dark')),
  text_scale         INTEGER NOT NULL DEFAULT 100 CHECK (text_scale BETWEEN 100 AND 200),
  -- who is lost (method, section 3)
  sleeping_factor    REAL    NOT NULL DEFAULT 1.0  CHECK (sleeping_factor > 0),
  lost_factor        REAL    NOT NULL DEFAULT 1.33 CHECK (lost_factor >= sleeping_factor),
  fixed_limit_days   INTEGER CHECK (fixed_limit_days > 0),
  inquiries_in_row   INTEGER NOT NULL DEFAULT 3    CHECK (inquiries_in_row > 0),
  no_answers_in_row  INTEGER NOT NULL DEFAULT 3    CHECK (no_answers_in_row > 0),
  volume_share       REAL    NOT NULL DEFAULT 0.5  CHECK (volume_share > 0 AND volume_share < 1),
  volume_days        INTEGER NOT NULL DEFAULT 60   CHECK (volume_days > 0),
  complaint_days     INTEGER NOT NULL DEFAULT 7    CHECK (complaint_days > 0),
  model_limit        REAL    NOT NULL DEFAULT 0.25 CHECK (model_limit > 0 AND model_limit < 1),
  -- what a client is worth (section 4)
  margin_share       REAL    NOT NULL DEFAULT 0.2  CHECK (margin_share > 0 AND margin_share <= 1),
  years              INTEGER NOT NULL DEFAULT 3    CHECK (years BETWEEN 1 AND 20),
  stay_rate          REAL    NOT NULL DEFAULT 0.8  CHECK (stay_rate > 0 AND stay_rate <= 1),
  discount_rate      REAL    NOT NULL DEFAULT 0.15 CHECK (discount_rate >= 0),
  abc_days           INTEGER NOT NULL DEFAULT 365  CHECK (abc_days > 0),
  -- what the work costs, in minor units of the firm's currency
  hour_minor         INTEGER NOT NULL DEFAULT 0    CHECK (hour_minor >= 0),
  letter_minor       INTEGER NOT NULL DEFAULT 0    CHECK (letter_minor >= 0),
  visit_minor        INTEGER NOT NULL DEFAULT 0    CHECK (visit_minor >= 0),
  rent_minor         INTEGER NOT NULL DEFAULT 0    CHECK (rent_minor >= 0),
  salary_minor       INTEGER NOT NULL DEFAULT 0    CHECK (salary_minor >= 0),
  small_claim_minor  INTEGER NOT NULL DEFAULT 100000 CHECK (small_claim_minor >= 0),
  deadline_days      INTEGER NOT NULL DEFAULT 14   CHECK (deadline_days >= 1),
  hot_pause_days     INTEGER NOT NULL DEFAULT 14   CHECK (hot_pause_days >= 0),
  sample             INTEGER NOT NULL DEFAULT 0    CHECK (sample IN (0, 1)),
  started            INTEGER NOT NULL DEFAULT 0    CHECK (started IN (0, 1)),
  refreshed_on       TEXT CHECK (refreshed_on GLOB '????-??-??')
) STRICT;
INSERT INTO firm (id) VALUES (1);

CREATE TABLE employees (
  id               INTEGER PRIMARY KEY,
  name             TEXT    NOT NULL UNIQUE CHECK (trim(name) <> ''),
  role             TEXT    NOT NULL DEFAULT '',
  gender           TEXT    CHECK (gender IN ('female', 'male')),
  phone            TEXT    NOT NULL DEFAULT '',
  is_director      INTEGER NOT NULL DEFAULT 0 CHECK (is_director IN (0, 1)),
  commission_share REAL    NOT NULL DEFAULT 0 CHECK (commission_share BETWEEN 0 AND 1),
  active           INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE drives (
  id           INTEGER PRIMARY KEY,
  name         TEXT    NOT NULL CHECK (trim(name) <> ''),
  starts_on    TEXT    NOT NULL CHECK (starts_on GLOB '????-??-??'),
  ends_on      TEXT    CHECK (ends_on GLOB '????-??-??' AND ends_on >= starts_on),
  driver_id    INTEGER REFERENCES employees (id),
  budget_minor INTEGER NOT NULL DEFAULT 0 CHECK (budget_minor >= 0),
  hours_week   REAL    NOT NULL DEFAULT 0 CHECK (hours_week >= 0),
  goal_returns INTEGER NOT NULL DEFAULT 0 CHECK (goal_returns >= 0),
  goal_profit_minor INTEGER NOT NULL DEFAULT 0 CHECK (goal_profit_minor >= 0),
  closed_on    TEXT    CHECK (closed_on GLOB '????-??-??')
) STRICT;
-- One effort at a time: the open drive is the current one.
CREATE UNIQUE INDEX drives_one_open ON drives ((closed_on IS NULL)) WHERE closed_on IS NULL;

CREATE TABLE imports (
  id          INTEGER PRIMARY KEY,
  day         TEXT    NOT NULL CHECK (day GLOB '????-??-??'),
  file_name   TEXT    NOT NULL,
  sha256      TEXT    NOT NULL,
  clients_new INTEGER NOT NULL DEFAULT 0,
  orders_new  INTEGER NOT NULL DEFAULT 0,
  changed     INTEGER NOT NULL DEFAULT 0,
  skipped     INTEGER NOT NULL DEFAULT 0,
  rejected    INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE clients (
  id             INTEGER PRIMARY KEY,
  kind           TEXT    NOT NULL DEFAULT 'firm' CHECK (kind IN ('firm', 'person')),
  name           TEXT    NOT NULL CHECK (trim(name) <> ''),
  source_system  TEXT    NOT NULL DEFAULT '',
  source_id      TEXT    CHECK (source_id <> ''),
  tax_id         TEXT    CHECK (tax_id <> ''),
  group_name     TEXT    NOT NULL DEFAULT '',
  language       TEXT    CHECK (language IN ('en', 'ru', 'bg')),
  served_by      INTEGER REFERENCES employees (id),
  note           TEXT    NOT NULL DEFAULT '',
  debt_minor     INTEGER NOT NULL DEFAULT 0 CHECK (debt_minor >= 0),
  do_not_contact_on TEXT CHECK (do_not_contact_on GLOB '????-??-??'),
  lost_twice_on  TEXT    CHECK (lost_twice_on GLOB '????-??-??'),
  import_id      INTEGER REFERENCES imports (id),
  UNIQUE (source_system, source_id)
) STRICT;
CREATE INDEX clients_name ON clients (name);
CREATE INDEX clients_tax_id ON clients (tax_id) WHERE tax_id IS NOT NULL;

CREATE TABLE contact_persons (
  id          INTEGER PRIMARY KEY,
  client_id   INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  full_name   TEXT    NOT NULL CHECK (trim(full_name) <> ''),
  first_name  TEXT    NOT NULL DEFAULT '',
  patronymic  TEXT    NOT NULL DEFAULT '',
  last_name   TEXT    NOT NULL DEFAULT '',
  gender      TEXT    CHECK (gender IN ('female', 'male')),
  role        TEXT    NOT NULL DEFAULT '',
  -- corrected by hand once, remembered for every letter
  dative_name TEXT    NOT NULL DEFAULT '',
  is_main     INTEGER NOT NULL DEFAULT 0 CHECK (is_main IN (0, 1))
) STRICT;
CREATE INDEX contact_persons_client ON contact_persons (client_id);
CREATE UNIQUE INDEX contact_persons_one_main ON contact_persons (client_id) WHERE is_main = 1;

CREATE TABLE addresses (
  id          INTEGER PRIMARY KEY,
  client_id   INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  street      TEXT    NOT NULL DEFAULT '',
  city        TEXT    NOT NULL DEFAULT '',
  postal_code TEXT    NOT NULL DEFAULT '',
  country     TEXT    NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX addresses_client ON addresses (client_id);

CREATE TABLE phones (
  id        INTEGER PRIMARY KEY,
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  number    TEXT    NOT NULL CHECK (trim(number) <> ''),
  digits    TEXT    NOT NULL,
  UNIQUE (client_id, digits)
) STRICT;
CREATE INDEX phones_digits ON phones (digits);

CREATE TABLE emails (
  id        INTEGER PRIMARY KEY,
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  address   TEXT    NOT NULL CHECK (instr(address, '@') > 1),
  UNIQUE (client_id, address)
) STRICT;
CREATE INDEX emails_address ON emails (address);

CREATE TABLE client_tags (
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  tag       TEXT    NOT NULL CHECK (trim(tag) <> ''),
  PRIMARY KEY (client_id, tag)
) STRICT, WITHOUT ROWID;

-- What he likes, when to call: one fact a row; letters take "facts only of this client" from here.
CREATE TABLE preferences (
  id        INTEGER PRIMARY KEY,
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  fact      TEXT    NOT NULL CHECK (trim(fact) <> '')
) STRICT;
CREATE INDEX preferences_client ON preferences (client_id);

-- Criteria for and against pursuing a client (section 4), each with the user's note.
CREATE TABLE client_marks (
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  mark      TEXT    NOT NULL CHECK (mark IN
    ('large_margin', 'raises_turnover', 'promising', 'showcase', 'trophy', 'recommends',
     'low_margin', 'pays_badly', 'buys_little', 'demands_much', 'rude_to_staff', 'no_loyalty')),
  note      TEXT    NOT NULL DEFAULT '',
  PRIMARY KEY (client_id, mark)
) STRICT, WITHOUT ROWID;

CREATE TABLE consents (
  id        INTEGER PRIMARY KEY,
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  channel   TEXT    NOT NULL CHECK (channel IN ('call', 'letter', 'email', 'message')),
  given     INTEGER NOT NULL CHECK (given IN (0, 1)),
  source    TEXT    NOT NULL DEFAULT '',
  noted_on  TEXT    NOT NULL CHECK (noted_on GLOB '????-??-??')
) STRICT;
CREATE INDEX consents_client ON consents (client_id, channel, noted_on);

CREATE TABLE orders (
  id            INTEGER PRIMARY KEY,
  client_id     INTEGER NOT NULL REFERENCES clients (id),
  source_system TEXT    NOT NULL DEFAULT '',
  number        TEXT    NOT NULL CHECK (number <> ''),
  day           TEXT    NOT NULL CHECK (day GLOB '????-??-??'),
  sum_minor     INTEGER NOT NULL,
  profit_minor  INTEGER,
  currency      TEXT    NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
  served_by     INTEGER REFERENCES employees (id),
  import_id     INTEGER REFERENCES imports (id)
) STRICT;
-- Indexes of their own, not constraints of the table: a large import builds them anew in one go.
CREATE UNIQUE INDEX orders_number ON orders (source_system, number);
CREATE INDEX orders_client_day ON orders (client_id, day);

-- How each client buys and what he is worth: computed from his orders whenever they, the settings or the day change.
-- Sums are in the firm's currency; orders in another one are left out.
CREATE TABLE standings (
  client_id      INTEGER PRIMARY KEY REFERENCES clients (id) ON DELETE CASCADE,
  orders         INTEGER NOT NULL,
  total_minor    INTEGER NOT NULL,
  average_minor  INTEGER NOT NULL,
  orders_a_year  REAL    NOT NULL,
  yearly_minor   INTEGER NOT NULL,
  profit_known   INTEGER NOT NULL CHECK (profit_known IN (0, 1)),
  gap_days       REAL,
  own_rhythm     INTEGER NOT NULL CHECK (own_rhythm IN (0, 1)),
  last_order_on  TEXT    NOT NULL,
  abc            TEXT    NOT NULL CHECK (abc IN ('A', 'B', 'C'))
) STRICT;

CREATE TABLE inquiries (
  id        INTEGER PRIMARY KEY,
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  day       TEXT    NOT NULL CHECK (day GLOB '????-??-??'),
  what      TEXT    NOT NULL DEFAULT '',
  order_id  INTEGER REFERENCES orders (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX inquiries_client ON inquiries (client_id, day);

CREATE TABLE complaints (
  id        INTEGER PRIMARY KEY,
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  order_id  INTEGER REFERENCES orders (id) ON DELETE SET NULL,
  opened_on TEXT    NOT NULL CHECK (opened_on GLOB '????-??-??'),
  what      TEXT    NOT NULL CHECK (trim(what) <> ''),
  closed_on TEXT    CHECK (closed_on GLOB '????-??-??' AND closed_on >= opened_on)
) STRICT;
CREATE INDEX complaints_client ON complaints (client_id, opened_on);

-- The tree of reasons. Built-in ones are named in the locale files by their code; the user's own carry their name.
CREATE TABLE reasons (
  id           INTEGER PRIMARY KEY,
  code         TEXT    NOT NULL UNIQUE,
  group_code   TEXT    NOT NULL CHECK (group_code IN ('competitor', 'company', 'outside')),
  name         TEXT    NOT NULL DEFAULT '',
  human        INTEGER NOT NULL DEFAULT 0 CHECK (human IN (0, 1)),
  comfortable  INTEGER NOT NULL DEFAULT 0 CHECK (comfortable IN (0, 1)),
  retired_on   TEXT    CHECK (retired_on GLOB '????-??-??')
) STRICT;
CREATE TRIGGER reasons_are_retired_not_renamed BEFORE UPDATE OF code, group_code, name ON reasons
WHEN NEW.code <> OLD.code OR NEW.group_code <> OLD.group_code OR NEW.name <> OLD.name
BEGIN SELECT RAISE (ABORT, 'reason-retired-not-renamed'); END;

CREATE TABLE losses (
  id         INTEGER PRIMARY KEY,
  client_id  INTEGER NOT NULL REFERENCES clients (id),
  lost_on    TEXT    NOT NULL CHECK (lost_on GLOB '????-??-??'),
  signal     TEXT    NOT NULL CHECK (signal IN ('S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7')),
  -- the employee who served the client when he left (rule 10)
  lost_by    INTEGER REFERENCES employees (id),
  last_order_on TEXT CHECK (last_order_on GLOB '????-??-??'),
  gap_days   REAL,
  limit_days REAL,
  own_rhythm INTEGER NOT NULL DEFAULT 1 CHECK (own_rhythm IN (0, 1)),
  words      TEXT    NOT NULL DEFAULT '',
  UNIQUE (client_id, lost_on)
) STRICT;

CREATE TABLE cases (
  id              INTEGER PRIMARY KEY,
  loss_id         INTEGER NOT NULL UNIQUE REFERENCES losses (id),
  client_id       INTEGER NOT NULL REFERENCES clients (id),
  drive_id        INTEGER REFERENCES drives (id),
  driver_id       INTEGER NOT NULL REFERENCES employees (id),
  opened_on       TEXT    NOT NULL CHECK (opened_on GLOB '????-??-??'),
  hot_until       TEXT    CHECK (hot_until GLOB '????-??-??'),
  severity_ours   INTEGER CHECK (severity_ours BETWEEN 1 AND 5),
  verdict_by_hand TEXT    CHECK (verdict_by_hand IN ('first', 'must', 'if_possible', 'good_riddance')),
  verdict_why     TEXT    NOT NULL DEFAULT '',
  -- "returned" is not written anywhere: it is the existence of a row in returns
  closed_on       TEXT    CHECK (closed_on GLOB '????-??-??'),
  closed_as       TEXT    CHECK (closed_as IN ('keep_in_touch', 'given_up', 'good_riddance', 'do_not_contact', 'lost_twice')),
  CHECK ((closed_on IS NULL) = (closed_as IS NULL)),
  CHECK (verdict_by_hand IS NULL OR trim(verdict_why) <> '')
) STRICT;
CREATE INDEX cases_client ON cases (client_id);

CREATE TRIGGER cases_match_their_loss BEFORE INSERT ON cases
WHEN (SELECT client_id FROM losses WHERE id = NEW.loss_id) IS NOT NEW.client_id
BEGIN SELECT RAISE (ABORT, 'case-of-another-client'); END;
CREATE TRIGGER cases_stay_with_their_loss BEFORE UPDATE OF loss_id, client_id ON cases
WHEN NEW.loss_id <> OLD.loss_id OR NEW.client_id <> OLD.client_id
BEGIN SELECT RAISE (ABORT, 'case-of-another-client'); END;

-- Rule 10. The one who lost the client may act only as the head of the firm or with a written exception.
CREATE TABLE rule10_exceptions (
  loss_id     INTEGER NOT NULL REFERENCES losses (id),
  employee_id INTEGER NOT NULL REFERENCES employees (id),
  reason      TEXT    NOT NULL CHECK (reason IN ('ordered_by_head', 'nobody_else')),
  noted_on    TEXT    NOT NULL CHECK (noted_on GLOB '????-??-??'),
  PRIMARY KEY (loss_id, employee_id)
) STRICT, WITHOUT ROWID;

-- Who may not act on which loss: read by every trigger of rule 10, so that the rule is written once.
CREATE VIEW barred AS
  SELECT losses.id AS loss_id, cases.id AS case_id, losses.lost_by AS employee_id
  FROM losses JOIN employees ON employees.id = losses.lost_by LEFT JOIN cases ON cases.loss_id = losses.id
  WHERE employees.is_director = 0
    AND NOT EXISTS (SELECT 1 FROM rule10_exceptions AS e WHERE e.loss_id = losses.id AND e.employee_id = losses.lost_by);

CREATE TRIGGER rule10_driver_new BEFORE INSERT ON cases
WHEN EXISTS (SELECT 1 FROM barred WHERE loss_id = NEW.loss_id AND employee_id = NEW.driver_id)
BEGIN SELECT RAISE (ABORT, 'rule-10'); END;
CREATE TRIGGER rule10_driver BEFORE UPDATE OF driver_id ON cases
WHEN EXISTS (SELECT 1 FROM barred WHERE loss_id = NEW.loss_id AND employee_id = NEW.driver_id)
BEGIN SELECT RAISE (ABORT, 'rule-10'); END;

-- Rule 13. Lost twice is written once and never taken back.
CREATE TRIGGER rule13_is_for_good BEFORE UPDATE OF lost_twice_on ON clients
WHEN OLD.lost_twice_on IS NOT NULL AND NEW.lost_twice_on IS NOT OLD.lost_twice_on
BEGIN SELECT RAISE (ABORT, 'rule-13'); END;
CREATE TRIGGER rule13_no_second_pursuit BEFORE INSERT ON cases
WHEN (SELECT lost_twice_on FROM clients WHERE id = NEW.client_id) IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'rule-13'); END;
CREATE TRIGGER rule13_no_reopening BEFORE UPDATE OF closed_on ON cases
WHEN OLD.closed_on IS NOT NULL AND NEW.closed_on IS NULL
  AND (SELECT lost_twice_on FROM clients WHERE id = NEW.client_id) IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'rule-13'); END;

CREATE TABLE interviews (
  id              INTEGER PRIMARY KEY,
  case_id         INTEGER NOT NULL REFERENCES cases (id),
  -- three sources, kept apart (section 5)
  source          TEXT    NOT NULL CHECK (source IN ('client', 'staff', 'brainstorm')),
  interviewer_id  INTEGER REFERENCES employees (id),
  started_on      TEXT    NOT NULL CHECK (started_on GLOB '????-??-??'),
  finished_on     TEXT    CHECK (finished_on GLOB '????-??-??'),
  step            TEXT    NOT NULL DEFAULT 'prepare',
  stated_words    TEXT    NOT NULL DEFAULT '',
  stated_reason_id INTEGER REFERENCES reasons (id),
  true_words      TEXT    NOT NULL DEFAULT '',
  true_reason_id  INTEGER REFERENCES reasons (id),
  human_factor    INTEGER NOT NULL DEFAULT 0 CHECK (human_factor IN (0, 1)),
  -- our guess is not the client's word: such a case cannot send a letter that names a fault
  confirmed       INTEGER NOT NULL DEFAULT 0 CHECK (confirmed IN (0, 1)),
  severity_client INTEGER CHECK (severity_client BETWEEN 1 AND 5),
  attracts        TEXT    NOT NULL DEFAULT '',
  would_have_kept TEXT    NOT NULL DEFAULT '',
  would_return    TEXT    NOT NULL DEFAULT '',
  who_decides     TEXT    NOT NULL DEFAULT '',
  may_write       INTEGER CHECK (may_write IN (0, 1)),
  minutes         INTEGER NOT NULL DEFAULT 0 CHECK (minutes >= 0),
  -- staff may answer without a name; a talk with the client always has one who asked
  CHECK (source <> 'client' OR interviewer_id IS NOT NULL),
  CHECK (confirmed = 0 OR source = 'client')
) STRICT;
CREATE INDEX interviews_case ON interviews (case_id);

CREATE TRIGGER rule10_interviewer_new BEFORE INSERT ON interviews
WHEN NEW.source = 'client' AND EXISTS (SELECT 1 FROM barred WHERE case_id = NEW.case_id AND employee_id = NEW.interviewer_id)
BEGIN SELECT RAISE (ABORT, 'rule-10'); END;
CREATE TRIGGER rule10_interviewer BEFORE UPDATE OF interviewer_id, source ON interviews
WHEN NEW.source = 'client' AND EXISTS (SELECT 1 FROM barred WHERE case_id = NEW.case_id AND employee_id = NEW.interviewer_id)
BEGIN SELECT RAISE (ABORT, 'rule-10'); END;

CREATE TABLE why_rounds (
  interview_id INTEGER NOT NULL REFERENCES interviews (id) ON DELETE CASCADE,
  round        INTEGER NOT NULL CHECK (round BETWEEN 1 AND 5),
  question     TEXT    NOT NULL DEFAULT '',
  answer       TEXT    NOT NULL CHECK (trim(answer) <> ''),
  PRIMARY KEY (interview_id, round)
) STRICT, WITHOUT ROWID;

CREATE TABLE doubt_marks (
  interview_id INTEGER NOT NULL REFERENCES interviews (id) ON DELETE CASCADE,
  -- round 0 is the stated reason
  round        INTEGER NOT NULL CHECK (round BETWEEN 0 AND 5),
  mark         TEXT    NOT NULL CHECK (mark IN
    ('at_once', 'crossed_arms', 'looked_away', 'tone_changed', 'contradicts_records', 'safest_reason')),
  PRIMARY KEY (interview_id, round, mark)
) STRICT, WITHOUT ROWID;

-- Cause → fix → owner → due → done → evidence → checked by another person (section 6).
CREATE TABLE fixes (
  id         INTEGER PRIMARY KEY,
  reason_id  INTEGER NOT NULL REFERENCES reasons (id),
  what       TEXT    NOT NULL CHECK (trim(what) <> ''),
  owner_id   INTEGER NOT NULL REFERENCES employees (id),
  due_on     TEXT    NOT NULL CHECK (due_on GLOB '????-??-??'),
  done_on    TEXT    CHECK (done_on GLOB '????-??-??'),
  evidence   TEXT    NOT NULL DEFAULT '',
  evidence_file TEXT NOT NULL DEFAULT '',
  checked_by INTEGER REFERENCES employees (id),
  checked_on TEXT    CHECK (checked_on GLOB '????-??-??'),
  CONSTRAINT "fix-done-needs-evidence" CHECK (done_on IS NULL OR trim(evidence) <> '' OR evidence_file <> ''),
  CONSTRAINT "fix-checked-by-another" CHECK (checked_by IS NULL OR checked_by <> owner_id),
  CONSTRAINT "fix-checked-after-done" CHECK (checked_on IS NULL OR (done_on IS NOT NULL AND checked_on >= done_on)),
  CHECK ((checked_on IS NULL) = (checked_by IS NULL))
) STRICT;
CREATE INDEX fixes_reason ON fixes (reason_id);

CREATE TABLE offers (
  case_id     INTEGER PRIMARY KEY REFERENCES cases (id),
  guarantee   TEXT    NOT NULL DEFAULT '',
  special     TEXT    NOT NULL DEFAULT '',
  control_by  INTEGER REFERENCES employees (id),
  gift        TEXT    NOT NULL DEFAULT '',
  cost_minor  INTEGER NOT NULL DEFAULT 0 CHECK (cost_minor >= 0),
  made_on     TEXT    NOT NULL CHECK (made_on GLOB '????-??-??'),
  deadline_on TEXT    CHECK (deadline_on GLOB '????-??-??' AND deadline_on >= made_on)
) STRICT;
CREATE TRIGGER rule10_control_new BEFORE INSERT ON offers
WHEN EXISTS (SELECT 1 FROM barred WHERE case_id = NEW.case_id AND employee_id = NEW.control_by)
BEGIN SELECT RAISE (ABORT, 'rule-10'); END;
CREATE TRIGGER rule10_control BEFORE UPDATE OF control_by ON offers
WHEN EXISTS (SELECT 1 FROM barred WHERE case_id = NEW.case_id AND employee_id = NEW.control_by)
BEGIN SELECT RAISE (ABORT, 'rule-10'); END;

-- A share of the PROBLEM order as a fixed sum; never a percentage of the next order.
CREATE TABLE compensations (
  id               INTEGER PRIMARY KEY,
  case_id          INTEGER NOT NULL UNIQUE REFERENCES cases (id),
  problem_order_id INTEGER NOT NULL REFERENCES orders (id),
  granted_minor    INTEGER NOT NULL CHECK (granted_minor > 0),
  used_minor       INTEGER NOT NULL DEFAULT 0 CHECK (used_minor >= 0),
  currency         TEXT    NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
  form             TEXT    NOT NULL CHECK (form IN ('paid_back', 'off_next_order')),
  granted_on       TEXT    NOT NULL CHECK (granted_on GLOB '????-??-??'),
  left_minor       INTEGER NOT NULL GENERATED ALWAYS AS (granted_minor - used_minor) VIRTUAL,
  CONSTRAINT "compensation-overdrawn" CHECK (used_minor <= granted_minor)
) STRICT;
CREATE TRIGGER compensations_of_his_order BEFORE INSERT ON compensations
WHEN (SELECT client_id FROM orders WHERE id = NEW.problem_order_id) IS NOT (SELECT client_id FROM cases WHERE id = NEW.case_id)
  OR NEW.granted_minor > (SELECT sum_minor FROM orders WHERE id = NEW.problem_order_id)
BEGIN SELECT RAISE (ABORT, 'compensation-of-problem-order'); END;
CREATE TRIGGER compensations_stay_with_his_order BEFORE UPDATE OF problem_order_id, granted_minor, case_id ON compensations
WHEN (SELECT client_id FROM orders WHERE id = NEW.problem_order_id) IS NOT (SELECT client_id FROM cases WHERE id = NEW.case_id)
  OR NEW.granted_minor > (SELECT sum_minor FROM orders WHERE id = NEW.problem_order_id)
BEGIN SELECT RAISE (ABORT, 'compensation-of-problem-order'); END;

CREATE TABLE letters (
  id            INTEGER PRIMARY KEY,
  case_id       INTEGER NOT NULL REFERENCES cases (id),
  kind          TEXT    NOT NULL CHECK (kind IN ('apology', 'thanks', 'farewell')),
  language      TEXT    NOT NULL CHECK (language IN ('en', 'ru', 'bg')),
  signer_id     INTEGER NOT NULL REFERENCES employees (id),
  state         TEXT    NOT NULL DEFAULT 'draft'
                CHECK (state IN ('draft', 'approved', 'printed', 'handed', 'delivered', 'sent_back', 'answered')),
  draft         TEXT    NOT NULL,
  envelope_line TEXT    NOT NULL DEFAULT '',
  seed          INTEGER NOT NULL,
  made_on       TEXT    NOT NULL CHECK (made_on GLOB '????-??-??'),
  final_text    TEXT    NOT NULL DEFAULT '',
  pdf_sha256    TEXT    NOT NULL DEFAULT '',
  approved_on   TEXT    CHECK (approved_on GLOB '????-??-??'),
  printed_on    TEXT    CHECK (printed_on GLOB '????-??-??'),
  handed_on     TEXT    CHECK (handed_on GLOB '????-??-??'),
  closed_on     TEXT    CHECK (closed_on GLOB '????-??-??'),
  CHECK (state = 'draft' OR (approved_on IS NOT NULL AND trim(final_text) <> '' AND pdf_sha256 <> ''))
) STRICT;
CREATE INDEX letters_case ON letters (case_id);
-- One apology per loss: a second one costs more than silence.
CREATE UNIQUE INDEX "letters-one-apology" ON letters (case_id) WHERE kind = 'apology' AND state <> 'draft';
CREATE UNIQUE INDEX "letters-one-farewell" ON letters (case_id) WHERE kind = 'farewell';

-- An approved text is frozen with its PDF; until it is printed the approval may be taken back.
CREATE TRIGGER letters_are_frozen BEFORE UPDATE ON letters
WHEN OLD.state <> 'draft' AND NOT (OLD.state = 'approved' AND NEW.state = 'draft')
  AND (NEW.state = 'draft' OR NEW.draft <> OLD.draft OR NEW.final_text <> OLD.final_text OR NEW.pdf_sha256 <> OLD.pdf_sha256
       OR NEW.signer_id <> OLD.signer_id OR NEW.envelope_line <> OLD.envelope_line OR NEW.seed <> OLD.seed
       OR NEW.language <> OLD.language OR NEW.kind <> OLD.kind OR NEW.case_id <> OLD.case_id)
BEGIN SELECT RAISE (ABORT, 'letter-frozen'); END;
CREATE TRIGGER rule10_signer_new BEFORE INSERT ON letters
WHEN EXISTS (SELECT 1 FROM barred WHERE case_id = NEW.case_id AND employee_id = NEW.signer_id)
BEGIN SELECT RAISE (ABORT, 'rule-10'); END;
CREATE TRIGGER rule10_signer BEFORE UPDATE OF signer_id, state ON letters
WHEN NEW.state <> 'sent_back' AND EXISTS (SELECT 1 FROM barred WHERE case_id = NEW.case_id AND employee_id = NEW.signer_id)
BEGIN SELECT RAISE (ABORT, 'rule-10'); END;

-- The fix gate: what the client confirmed as his reason has a fix that is done and checked.
CREATE VIEW open_gates AS
  SELECT i.case_id, f.id AS fix_id
  FROM interviews AS i JOIN fixes AS f ON f.reason_id = i.true_reason_id
  WHERE i.source = 'client' AND i.confirmed = 1 AND f.checked_on IS NOT NULL;
CREATE TRIGGER fix_gate_new BEFORE INSERT ON letters
WHEN NEW.kind = 'apology' AND NOT EXISTS (SELECT 1 FROM open_gates WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE (ABORT, 'fix-gate'); END;
CREATE TRIGGER fix_gate BEFORE UPDATE OF state ON letters
WHEN NEW.kind = 'apology' AND NEW.state IN ('approved', 'printed', 'handed')
  AND NOT EXISTS (SELECT 1 FROM open_gates WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE (ABORT, 'fix-gate'); END;

-- Which fixes a letter speaks of: each must be checked before the letter leaves the draft.
CREATE TABLE letter_claims (
  letter_id INTEGER NOT NULL REFERENCES letters (id) ON DELETE CASCADE,
  fix_id    INTEGER NOT NULL REFERENCES fixes (id),
  PRIMARY KEY (letter_id, fix_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER fix_gate_claims BEFORE UPDATE OF state ON letters
WHEN NEW.state IN ('approved', 'printed', 'handed') AND EXISTS
  (SELECT 1 FROM letter_claims AS c JOIN fixes AS f ON f.id = c.fix_id WHERE c.letter_id = NEW.id AND f.checked_on IS NULL)
BEGIN SELECT RAISE (ABORT, 'fix-gate'); END;
CREATE TRIGGER fix_gate_claimed_later BEFORE INSERT ON letter_claims
WHEN (SELECT state FROM letters WHERE id = NEW.letter_id) <> 'draft'
BEGIN SELECT RAISE (ABORT, 'letter-frozen'); END;

CREATE TABLE touches (
  id          INTEGER PRIMARY KEY,
  case_id     INTEGER NOT NULL REFERENCES cases (id),
  channel     TEXT    NOT NULL CHECK (channel IN ('call', 'letter', 'visit', 'email', 'gift', 'event')),
  about       TEXT    NOT NULL DEFAULT '',
  employee_id INTEGER NOT NULL REFERENCES employees (id),
  planned_on  TEXT    NOT NULL CHECK (planned_on GLOB '????-??-??'),
  done_on     TEXT    CHECK (done_on GLOB '????-??-??'),
  outcome     TEXT    CHECK (outcome IN ('no_answer', 'answered', 'refused', 'thinks', 'promised', 'ordered', 'delivered')),
  note        TEXT    NOT NULL DEFAULT '',
  minutes     INTEGER NOT NULL DEFAULT 0 CHECK (minutes >= 0),
  cost_minor  INTEGER NOT NULL DEFAULT 0 CHECK (cost_minor >= 0),
  cancelled_on TEXT   CHECK (cancelled_on GLOB '????-??-??'),
  letter_id   INTEGER REFERENCES letters (id),
  CHECK ((done_on IS NULL) = (outcome IS NULL)),
  CHECK (done_on IS NULL OR cancelled_on IS NULL)
) STRICT;
CREATE INDEX touches_case ON touches (case_id, planned_on);
CREATE INDEX touches_open ON touches (planned_on) WHERE done_on IS NULL AND cancelled_on IS NULL;

CREATE TRIGGER rule10_touch_new BEFORE INSERT ON touches
WHEN EXISTS (SELECT 1 FROM barred WHERE case_id = NEW.case_id AND employee_id = NEW.employee_id)
BEGIN SELECT RAISE (ABORT, 'rule-10'); END;
CREATE TRIGGER rule10_touch BEFORE UPDATE OF employee_id ON touches
WHEN EXISTS (SELECT 1 FROM barred WHERE case_id = NEW.case_id AND employee_id = NEW.employee_id)
BEGIN SELECT RAISE (ABORT, 'rule-10'); END;
CREATE TRIGGER rule13_touch BEFORE INSERT ON touches
WHEN (SELECT c.lost_twice_on FROM cases JOIN clients AS c ON c.id = cases.client_id WHERE cases.id = NEW.case_id) IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM letters WHERE letters.id = NEW.letter_id AND letters.kind = 'farewell')
BEGIN SELECT RAISE (ABORT, 'rule-13'); END;
CREATE TRIGGER do_not_contact_touch BEFORE INSERT ON touches
WHEN NEW.done_on IS NULL
  AND (SELECT c.do_not_contact_on FROM cases JOIN clients AS c ON c.id = cases.client_id WHERE cases.id = NEW.case_id) IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'do-not-contact'); END;

-- The head of the firm who lost a client himself does not become barred by losing the title while he acts.
CREATE TRIGGER rule10_director BEFORE UPDATE OF is_director ON employees
WHEN OLD.is_director = 1 AND NEW.is_director = 0 AND EXISTS
  (SELECT 1 FROM cases JOIN losses ON losses.id = cases.loss_id
   WHERE losses.lost_by = OLD.id AND cases.driver_id = OLD.id AND cases.closed_on IS NULL
     AND NOT EXISTS (SELECT 1 FROM rule10_exceptions AS e WHERE e.loss_id = losses.id AND e.employee_id = OLD.id))
BEGIN SELECT RAISE (ABORT, 'rule-10'); END;
-- Nor is the record of who lost the client rewritten over the one who already answers for the case.
CREATE TRIGGER rule10_loser BEFORE UPDATE OF lost_by ON losses
WHEN NEW.lost_by IS NOT OLD.lost_by AND EXISTS
  (SELECT 1 FROM cases JOIN employees ON employees.id = NEW.lost_by
   WHERE cases.loss_id = NEW.id AND employees.is_director = 0
     AND (cases.driver_id = NEW.lost_by
          OR EXISTS (SELECT 1 FROM touches AS t WHERE t.case_id = cases.id AND t.employee_id = NEW.lost_by AND t.done_on IS NULL AND t.cancelled_on IS NULL)
          OR EXISTS (SELECT 1 FROM interviews AS i WHERE i.case_id = cases.id AND i.interviewer_id = NEW.lost_by AND i.source = 'client')
          OR EXISTS (SELECT 1 FROM letters AS l WHERE l.case_id = cases.id AND l.signer_id = NEW.lost_by)
          OR EXISTS (SELECT 1 FROM offers AS o WHERE o.case_id = cases.id AND o.control_by = NEW.lost_by)))
BEGIN SELECT RAISE (ABORT, 'rule-10'); END;
CREATE TRIGGER rule10_exception_in_use BEFORE DELETE ON rule10_exceptions
WHEN EXISTS (SELECT 1 FROM cases WHERE loss_id = OLD.loss_id AND driver_id = OLD.employee_id)
BEGIN SELECT RAISE (ABORT, 'rule-10'); END;

-- Call scripts are data of the firm once edited; a run remembers the path of one talk.
CREATE TABLE script_runs (
  id         INTEGER PRIMARY KEY,
  case_id    INTEGER NOT NULL REFERENCES cases (id),
  touch_id   INTEGER REFERENCES touches (id),
  caller_id  INTEGER NOT NULL REFERENCES employees (id),
  day        TEXT    NOT NULL CHECK (day GLOB '????-??-??'),
  language   TEXT    NOT NULL CHECK (language IN ('en', 'ru', 'bg')),
  path       TEXT    NOT NULL CHECK (json_valid(path)),
  outcome    TEXT    CHECK (outcome IN ('no_answer', 'answered', 'refused', 'thinks', 'promised', 'ordered'))
) STRICT;
CREATE INDEX script_runs_case ON script_runs (case_id);
CREATE TRIGGER rule10_caller BEFORE INSERT ON script_runs
WHEN EXISTS (SELECT 1 FROM barred WHERE case_id = NEW.case_id AND employee_id = NEW.caller_id)
BEGIN SELECT RAISE (ABORT, 'rule-10'); END;
CREATE TRIGGER rule10_caller_changed BEFORE UPDATE OF caller_id ON script_runs
WHEN EXISTS (SELECT 1 FROM barred WHERE case_id = NEW.case_id AND employee_id = NEW.caller_id)
BEGIN SELECT RAISE (ABORT, 'rule-10'); END;

-- "He said something else", pinned to the node of the script, for whoever edits it.
CREATE TABLE script_other_words (
  id     INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES script_runs (id) ON DELETE CASCADE,
  node   TEXT    NOT NULL,
  words  TEXT    NOT NULL CHECK (trim(words) <> '')
) STRICT;

-- Rule 11: only a new order, dated after the loss, is a return. There is no other place where "returned" could stand.
CREATE TABLE returns (
  case_id     INTEGER PRIMARY KEY REFERENCES cases (id),
  order_id    INTEGER NOT NULL UNIQUE REFERENCES orders (id),
  returned_on TEXT    NOT NULL CHECK (returned_on GLOB '????-??-??')
) STRICT;
CREATE TRIGGER rule11_new BEFORE INSERT ON returns
WHEN NOT EXISTS (SELECT 1 FROM orders AS o JOIN cases ON cases.id = NEW.case_id JOIN losses ON losses.id = cases.loss_id
                 WHERE o.id = NEW.order_id AND o.client_id = cases.client_id AND o.day > losses.lost_on
                   AND o.sum_minor > 0 AND NEW.returned_on = o.day)
BEGIN SELECT RAISE (ABORT, 'rule-11'); END;
CREATE TRIGGER rule11_changed BEFORE UPDATE ON returns
BEGIN SELECT RAISE (ABORT, 'rule-11'); END;
CREATE TRIGGER rule11_order_changed BEFORE UPDATE OF client_id, day, sum_minor ON orders
WHEN (NEW.client_id <> OLD.client_id OR NEW.day <> OLD.day OR NEW.sum_minor <= 0)
  AND EXISTS (SELECT 1 FROM returns WHERE order_id = OLD.id)
BEGIN SELECT RAISE (ABORT, 'rule-11'); END;
CREATE TRIGGER rule11_loss_changed BEFORE UPDATE OF lost_on, client_id ON losses
WHEN (NEW.lost_on <> OLD.lost_on OR NEW.client_id <> OLD.client_id)
  AND EXISTS (SELECT 1 FROM returns JOIN cases ON cases.id = returns.case_id WHERE cases.loss_id = OLD.id)
BEGIN SELECT RAISE (ABORT, 'rule-11'); END;
-- Rule 13: a loss after a return is the second one.
CREATE TRIGGER rule13_second_loss AFTER INSERT ON losses
WHEN EXISTS (SELECT 1 FROM returns JOIN cases ON cases.id = returns.case_id
             WHERE cases.client_id = NEW.client_id AND returns.returned_on < NEW.lost_on)
BEGIN UPDATE clients SET lost_twice_on = NEW.lost_on WHERE id = NEW.client_id AND lost_twice_on IS NULL; END;

-- An order that comes late may show that he had come back before a loss that is already written down.
CREATE TRIGGER rule13_return_before_a_loss AFTER INSERT ON returns
WHEN EXISTS (SELECT 1 FROM losses JOIN cases ON cases.id = NEW.case_id
             WHERE losses.client_id = cases.client_id AND losses.lost_on > NEW.returned_on)
BEGIN
  UPDATE clients SET lost_twice_on =
    (SELECT min(losses.lost_on) FROM losses WHERE losses.client_id = clients.id AND losses.lost_on > NEW.returned_on)
  WHERE id = (SELECT client_id FROM cases WHERE id = NEW.case_id) AND lost_twice_on IS NULL;
END;

-- Rule 12: a returned client is looked after for a year.
CREATE TABLE aftercare_checks (
  case_id  INTEGER NOT NULL REFERENCES returns (case_id) ON DELETE CASCADE,
  days     INTEGER NOT NULL CHECK (days IN (30, 90, 365)),
  due_on   TEXT    NOT NULL CHECK (due_on GLOB '????-??-??'),
  done_on  TEXT    CHECK (done_on GLOB '????-??-??'),
  all_well INTEGER CHECK (all_well IN (0, 1)),
  note     TEXT    NOT NULL DEFAULT '',
  PRIMARY KEY (case_id, days),
  CHECK ((done_on IS NULL) = (all_well IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE expenses (
  id        INTEGER PRIMARY KEY,
  case_id   INTEGER REFERENCES cases (id),
  day       TEXT    NOT NULL CHECK (day GLOB '????-??-??'),
  what      TEXT    NOT NULL CHECK (trim(what) <> ''),
  sum_minor INTEGER NOT NULL CHECK (sum_minor > 0)
) STRICT;

-- Long work: what runs, and what was cut off by a crash.
CREATE TABLE jobs (
  id         TEXT    PRIMARY KEY,
  kind       TEXT    NOT NULL,
  state      TEXT    NOT NULL CHECK (state IN ('running', 'done', 'cancelled', 'failed', 'cut_off')),
  started_at TEXT    NOT NULL,
  ended_at   TEXT
) STRICT;

-- E-mail: the row first, then the sending, then the mark; "sending" found at start becomes "unknown" and is asked about.
CREATE TABLE outbox (
  id         INTEGER PRIMARY KEY,
  letter_id  INTEGER NOT NULL REFERENCES letters (id),
  address    TEXT    NOT NULL CHECK (instr(address, '@') > 1),
  message_id TEXT    NOT NULL UNIQUE,
  state      TEXT    NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'unknown', 'failed')),
  changed_at TEXT    NOT NULL
) STRICT;

-- What Ctrl+Z takes back: the rows of one step as they were before it.
CREATE TABLE undo_steps (
  id     INTEGER PRIMARY KEY,
  name   TEXT    NOT NULL,
  about  TEXT    NOT NULL DEFAULT '',
  at     TEXT    NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;
CREATE TABLE undo_rows (
  id       INTEGER PRIMARY KEY,
  step_id  INTEGER NOT NULL REFERENCES undo_steps (id) ON DELETE CASCADE,
  table_name TEXT  NOT NULL,
  key      TEXT    NOT NULL CHECK (json_valid(key)),
  -- NULL: the row was not there before
  before   TEXT    CHECK (json_valid(before))
) STRICT;
CREATE INDEX undo_rows_step ON undo_rows (step_id);

CREATE TABLE audit_log (
  id      INTEGER PRIMARY KEY,
  at      TEXT    NOT NULL,
  command TEXT    NOT NULL,
  about   TEXT    NOT NULL DEFAULT ''
) STRICT;
CREATE TRIGGER audit_log_is_kept BEFORE DELETE ON audit_log BEGIN SELECT RAISE (ABORT, 'audit-log-kept'); END;
CREATE TRIGGER audit_log_is_not_rewritten BEFORE UPDATE ON audit_log BEGIN SELECT RAISE (ABORT, 'audit-log-kept'); END;
