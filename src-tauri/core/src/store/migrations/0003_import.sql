-- Imports that can be undone as a whole, clients that turned out to be one, files that are imported whenever they change.

-- The import that is landing now; empty outside its transaction. What changes while it stands here is the import's doing,
-- what changes otherwise is the user's.
CREATE TABLE import_now (
  import_id INTEGER NOT NULL REFERENCES imports (id)
) STRICT;

-- Imports landed by one run are undone together: the first one's number.
ALTER TABLE imports ADD COLUMN run INTEGER REFERENCES imports (id);
ALTER TABLE imports ADD COLUMN undone_on TEXT CHECK (undone_on GLOB '????-??-??');
-- The newest case when it landed: what was opened later stands on it.
ALTER TABLE imports ADD COLUMN last_case INTEGER;

-- Whoever points at an order is found when it goes.
CREATE INDEX inquiries_order ON inquiries (order_id);
CREATE INDEX complaints_order ON complaints (order_id);
CREATE INDEX compensations_order ON compensations (problem_order_id);

-- What an import changed in rows that were there before it. New clients and orders carry their import in import_id instead,
-- and what hangs on a new client goes with him.
CREATE TABLE import_changes (
  id         INTEGER PRIMARY KEY,
  import_id  INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  table_name TEXT    NOT NULL,
  row_id     INTEGER NOT NULL,
  client_id  INTEGER,
  -- NULL: the row was not there before
  before     TEXT    CHECK (json_valid(before)),
  after      TEXT    NOT NULL CHECK (json_valid(after))
) STRICT;
CREATE INDEX import_changes_import ON import_changes (import_id);
CREATE INDEX import_changes_row ON import_changes (table_name, row_id);
CREATE INDEX import_changes_client ON import_changes (client_id) WHERE client_id IS NOT NULL;

CREATE TRIGGER import_changed_clients AFTER UPDATE OF kind, name, source_system, source_id, tax_id, group_name,
  language, served_by, note, debt_minor, do_not_contact_on ON clients
WHEN EXISTS (SELECT 1 FROM import_now)
  AND (NEW.kind IS NOT OLD.kind OR NEW.name IS NOT OLD.name OR NEW.source_system IS NOT OLD.source_system OR
       NEW.source_id IS NOT OLD.source_id OR NEW.tax_id IS NOT OLD.tax_id OR NEW.group_name IS NOT OLD.group_name OR
       NEW.language IS NOT OLD.language OR NEW.served_by IS NOT OLD.served_by OR NEW.note IS NOT OLD.note OR
       NEW.debt_minor IS NOT OLD.debt_minor OR NEW.do_not_contact_on IS NOT OLD.do_not_contact_on)
BEGIN
  INSERT INTO import_changes (import_id, table_name, row_id, client_id, before, after)
  SELECT import_id, 'clients', NEW.id, NEW.id,
    json_object('kind', OLD.kind, 'name', OLD.name, 'source_system', OLD.source_system, 'source_id', OLD.source_id,
    'tax_id', OLD.tax_id, 'group_name', OLD.group_name, 'language', OLD.language, 'served_by', OLD.served_by, 'note',
    OLD.note, 'debt_minor', OLD.debt_minor, 'do_not_contact_on', OLD.do_not_contact_on),
    json_object('kind', NEW.kind, 'name', NEW.name, 'source_system', NEW.source_system, 'source_id', NEW.source_id,
    'tax_id', NEW.tax_id, 'group_name', NEW.group_name, 'language', NEW.language, 'served_by', NEW.served_by, 'note',
    NEW.note, 'debt_minor', NEW.debt_minor, 'do_not_contact_on', NEW.do_not_contact_on)
  FROM import_now;
END;
CREATE TRIGGER import_changed_contact_persons AFTER UPDATE OF full_name, first_name, patronymic, last_name, gender,
  role, dative_name, is_main ON contact_persons
WHEN EXISTS (SELECT 1 FROM import_now)
  AND (NEW.full_name IS NOT OLD.full_name OR NEW.first_name IS NOT OLD.first_name OR NEW.patronymic IS NOT
       OLD.patronymic OR NEW.last_name IS NOT OLD.last_name OR NEW.gender IS NOT OLD.gender OR NEW.role IS NOT
       OLD.role OR NEW.dative_name IS NOT OLD.dative_name OR NEW.is_main IS NOT OLD.is_main)
BEGIN
  INSERT INTO import_changes (import_id, table_name, row_id, client_id, before, after)
  SELECT import_id, 'contact_persons', NEW.id, NEW.client_id,
    json_object('full_name', OLD.full_name, 'first_name', OLD.first_name, 'patronymic', OLD.patronymic, 'last_name',
    OLD.last_name, 'gender', OLD.gender, 'role', OLD.role, 'dative_name', OLD.dative_name, 'is_main', OLD.is_main),
    json_object('full_name', NEW.full_name, 'first_name', NEW.first_name, 'patronymic', NEW.patronymic, 'last_name',
    NEW.last_name, 'gender', NEW.gender, 'role', NEW.role, 'dative_name', NEW.dative_name, 'is_main', NEW.is_main)
  FROM import_now;
END;
CREATE TRIGGER import_changed_addresses AFTER UPDATE OF street, city, postal_code, country ON addresses
WHEN EXISTS (SELECT 1 FROM import_now)
  AND (NEW.street IS NOT OLD.street OR NEW.city IS NOT OLD.city OR NEW.postal_code IS NOT OLD.postal_code OR
       NEW.country IS NOT OLD.country)
BEGIN
  INSERT INTO import_changes (import_id, table_name, row_id, client_id, before, after)
  SELECT import_id, 'addresses', NEW.id, NEW.client_id,
    json_object('street', OLD.street, 'city', OLD.city, 'postal_code', OLD.postal_code, 'country', OLD.country),
    json_object('street', NEW.street, 'city', NEW.city, 'postal_code', NEW.postal_code, 'country', NEW.country)
  FROM import_now;
END;
CREATE TRIGGER import_changed_phones AFTER UPDATE OF number, digits ON phones
WHEN EXISTS (SELECT 1 FROM import_now)
  AND (NEW.number IS NOT OLD.number OR NEW.digits IS NOT OLD.digits)
BEGIN
  INSERT INTO import_changes (import_id, table_name, row_id, client_id, before, after)
  SELECT import_id, 'phones', NEW.id, NEW.client_id,
    json_object('number', OLD.number, 'digits', OLD.digits),
    json_object('number', NEW.number, 'digits', NEW.digits)
  FROM import_now;
END;
CREATE TRIGGER import_changed_emails AFTER UPDATE OF address ON emails
WHEN EXISTS (SELECT 1 FROM import_now)
  AND (NEW.address IS NOT OLD.address)
BEGIN
  INSERT INTO import_changes (import_id, table_name, row_id, client_id, before, after)
  SELECT import_id, 'emails', NEW.id, NEW.client_id,
    json_object('address', OLD.address),
    json_object('address', NEW.address)
  FROM import_now;
END;
CREATE TRIGGER import_changed_orders AFTER UPDATE OF day, sum_minor, profit_minor, currency, served_by ON orders
WHEN EXISTS (SELECT 1 FROM import_now)
  AND (NEW.day IS NOT OLD.day OR NEW.sum_minor IS NOT OLD.sum_minor OR NEW.profit_minor IS NOT OLD.profit_minor OR
       NEW.currency IS NOT OLD.currency OR NEW.served_by IS NOT OLD.served_by)
BEGIN
  INSERT INTO import_changes (import_id, table_name, row_id, client_id, before, after)
  SELECT import_id, 'orders', NEW.id, NEW.client_id,
    json_object('day', OLD.day, 'sum_minor', OLD.sum_minor, 'profit_minor', OLD.profit_minor, 'currency',
    OLD.currency, 'served_by', OLD.served_by),
    json_object('day', NEW.day, 'sum_minor', NEW.sum_minor, 'profit_minor', NEW.profit_minor, 'currency',
    NEW.currency, 'served_by', NEW.served_by)
  FROM import_now;
END;
CREATE TRIGGER import_changed_inquiries AFTER UPDATE OF day, what, order_id ON inquiries
WHEN EXISTS (SELECT 1 FROM import_now)
  AND (NEW.day IS NOT OLD.day OR NEW.what IS NOT OLD.what OR NEW.order_id IS NOT OLD.order_id)
BEGIN
  INSERT INTO import_changes (import_id, table_name, row_id, client_id, before, after)
  SELECT import_id, 'inquiries', NEW.id, NEW.client_id,
    json_object('day', OLD.day, 'what', OLD.what, 'order_id', OLD.order_id),
    json_object('day', NEW.day, 'what', NEW.what, 'order_id', NEW.order_id)
  FROM import_now;
END;
CREATE TRIGGER import_changed_complaints AFTER UPDATE OF order_id, opened_on, what, closed_on ON complaints
WHEN EXISTS (SELECT 1 FROM import_now)
  AND (NEW.order_id IS NOT OLD.order_id OR NEW.opened_on IS NOT OLD.opened_on OR NEW.what IS NOT OLD.what OR
       NEW.closed_on IS NOT OLD.closed_on)
BEGIN
  INSERT INTO import_changes (import_id, table_name, row_id, client_id, before, after)
  SELECT import_id, 'complaints', NEW.id, NEW.client_id,
    json_object('order_id', OLD.order_id, 'opened_on', OLD.opened_on, 'what', OLD.what, 'closed_on', OLD.closed_on),
    json_object('order_id', NEW.order_id, 'opened_on', NEW.opened_on, 'what', NEW.what, 'closed_on', NEW.closed_on)
  FROM import_now;
END;
CREATE TRIGGER import_changed_employees AFTER UPDATE OF name, role, gender, phone, is_director, commission_share,
  active ON employees
WHEN EXISTS (SELECT 1 FROM import_now)
  AND (NEW.name IS NOT OLD.name OR NEW.role IS NOT OLD.role OR NEW.gender IS NOT OLD.gender OR NEW.phone IS NOT
       OLD.phone OR NEW.is_director IS NOT OLD.is_director OR NEW.commission_share IS NOT OLD.commission_share OR
       NEW.active IS NOT OLD.active)
BEGIN
  INSERT INTO import_changes (import_id, table_name, row_id, client_id, before, after)
  SELECT import_id, 'employees', NEW.id, NULL,
    json_object('name', OLD.name, 'role', OLD.role, 'gender', OLD.gender, 'phone', OLD.phone, 'is_director',
    OLD.is_director, 'commission_share', OLD.commission_share, 'active', OLD.active),
    json_object('name', NEW.name, 'role', NEW.role, 'gender', NEW.gender, 'phone', NEW.phone, 'is_director',
    NEW.is_director, 'commission_share', NEW.commission_share, 'active', NEW.active)
  FROM import_now;
END;

-- Added to a client who was there before the import, or to the people of the firm. For what comes by the thousand one
-- trigger stands for both an import and a person, and sleeps for the import's own new clients.
CREATE TRIGGER added_contact_persons AFTER INSERT ON contact_persons
WHEN (SELECT import_id FROM clients WHERE id = NEW.client_id) IS NOT (SELECT import_id FROM import_now)
BEGIN
  INSERT INTO import_changes (import_id, table_name, row_id, client_id, before, after)
  SELECT import_id, 'contact_persons', NEW.id, NEW.client_id, NULL,
    json_object('full_name', NEW.full_name, 'first_name', NEW.first_name, 'patronymic', NEW.patronymic, 'last_name',
    NEW.last_name, 'gender', NEW.gender, 'role', NEW.role, 'dative_name', NEW.dative_name, 'is_main', NEW.is_main)
  FROM import_now;
  UPDATE clients SET edited = 1
  WHERE id = NEW.client_id AND edited = 0 AND import_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM import_now);
END;
CREATE TRIGGER added_addresses AFTER INSERT ON addresses
WHEN (SELECT import_id FROM clients WHERE id = NEW.client_id) IS NOT (SELECT import_id FROM import_now)
BEGIN
  INSERT INTO import_changes (import_id, table_name, row_id, client_id, before, after)
  SELECT import_id, 'addresses', NEW.id, NEW.client_id, NULL,
    json_object('street', NEW.street, 'city', NEW.city, 'postal_code', NEW.postal_code, 'country', NEW.country)
  FROM import_now;
  UPDATE clients SET edited = 1
  WHERE id = NEW.client_id AND edited = 0 AND import_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM import_now);
END;
CREATE TRIGGER added_phones AFTER INSERT ON phones
WHEN (SELECT import_id FROM clients WHERE id = NEW.client_id) IS NOT (SELECT import_id FROM import_now)
BEGIN
  INSERT INTO import_changes (import_id, table_name, row_id, client_id, before, after)
  SELECT import_id, 'phones', NEW.id, NEW.client_id, NULL,
    json_object('number', NEW.number, 'digits', NEW.digits)
  FROM import_now;
  UPDATE clients SET edited = 1
  WHERE id = NEW.client_id AND edited = 0 AND import_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM import_now);
END;
CREATE TRIGGER added_emails AFTER INSERT ON emails
WHEN (SELECT import_id FROM clients WHERE id = NEW.client_id) IS NOT (SELECT import_id FROM import_now)
BEGIN
  INSERT INTO import_changes (import_id, table_name, row_id, client_id, before, after)
  SELECT import_id, 'emails', NEW.id, NEW.client_id, NULL,
    json_object('address', NEW.address)
  FROM import_now;
  UPDATE clients SET edited = 1
  WHERE id = NEW.client_id AND edited = 0 AND import_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM import_now);
END;
CREATE TRIGGER import_added_inquiries AFTER INSERT ON inquiries
WHEN EXISTS (SELECT 1 FROM import_now)
  AND (SELECT import_id FROM clients WHERE id = NEW.client_id) IS NOT (SELECT import_id FROM import_now)
BEGIN
  INSERT INTO import_changes (import_id, table_name, row_id, client_id, before, after)
  SELECT import_id, 'inquiries', NEW.id, NEW.client_id, NULL,
    json_object('day', NEW.day, 'what', NEW.what, 'order_id', NEW.order_id)
  FROM import_now;
END;
CREATE TRIGGER import_added_complaints AFTER INSERT ON complaints
WHEN EXISTS (SELECT 1 FROM import_now)
  AND (SELECT import_id FROM clients WHERE id = NEW.client_id) IS NOT (SELECT import_id FROM import_now)
BEGIN
  INSERT INTO import_changes (import_id, table_name, row_id, client_id, before, after)
  SELECT import_id, 'complaints', NEW.id, NEW.client_id, NULL,
    json_object('order_id', NEW.order_id, 'opened_on', NEW.opened_on, 'what', NEW.what, 'closed_on', NEW.closed_on)
  FROM import_now;
END;
CREATE TRIGGER import_added_employees AFTER INSERT ON employees
WHEN EXISTS (SELECT 1 FROM import_now)
BEGIN
  INSERT INTO import_changes (import_id, table_name, row_id, client_id, before, after)
  SELECT import_id, 'employees', NEW.id, NULL, NULL,
    json_object('name', NEW.name, 'role', NEW.role, 'gender', NEW.gender, 'phone', NEW.phone, 'is_director',
    NEW.is_director, 'commission_share', NEW.commission_share, 'active', NEW.active)
  FROM import_now;
END;

-- The returns an import brought, with what had been done on the case till then, and the planned touches that went with them.
CREATE TRIGGER import_brought_returns AFTER INSERT ON returns
WHEN EXISTS (SELECT 1 FROM import_now)
BEGIN
  INSERT INTO import_changes (import_id, table_name, row_id, client_id, before, after)
  SELECT import_id, 'returns', NEW.case_id, (SELECT client_id FROM cases WHERE id = NEW.case_id), NULL,
    json_object('touches', (SELECT count(*) FROM touches WHERE case_id = NEW.case_id AND done_on IS NOT NULL),
      'letters', (SELECT count(*) FROM letters WHERE case_id = NEW.case_id))
  FROM import_now;
END;
CREATE TRIGGER import_changed_touches AFTER UPDATE OF cancelled_on ON touches
WHEN EXISTS (SELECT 1 FROM import_now) AND NEW.cancelled_on IS NOT OLD.cancelled_on
BEGIN
  INSERT INTO import_changes (import_id, table_name, row_id, client_id, before, after)
  SELECT import_id, 'touches', NEW.id, (SELECT client_id FROM cases WHERE id = NEW.case_id),
    json_object('cancelled_on', OLD.cancelled_on), json_object('cancelled_on', NEW.cancelled_on)
  FROM import_now;
END;

-- A client somebody has worked on stays when the import that brought him is undone.
ALTER TABLE clients ADD COLUMN edited INTEGER NOT NULL DEFAULT 0 CHECK (edited IN (0, 1));
CREATE TRIGGER edited_clients AFTER UPDATE OF kind, name, source_system, source_id, tax_id, group_name, language,
  served_by, note, debt_minor, do_not_contact_on ON clients
WHEN NEW.import_id IS NOT NULL AND OLD.edited = 0 AND NEW.edited = 0 AND NOT EXISTS (SELECT 1 FROM import_now)
  AND (NEW.kind IS NOT OLD.kind OR NEW.name IS NOT OLD.name OR NEW.source_system IS NOT OLD.source_system OR
       NEW.source_id IS NOT OLD.source_id OR NEW.tax_id IS NOT OLD.tax_id OR NEW.group_name IS NOT OLD.group_name OR
       NEW.language IS NOT OLD.language OR NEW.served_by IS NOT OLD.served_by OR NEW.note IS NOT OLD.note OR
       NEW.debt_minor IS NOT OLD.debt_minor OR NEW.do_not_contact_on IS NOT OLD.do_not_contact_on)
BEGIN UPDATE clients SET edited = 1 WHERE id = NEW.id; END;
CREATE TRIGGER edited_contact_persons_update AFTER UPDATE ON contact_persons
WHEN NOT EXISTS (SELECT 1 FROM import_now)
BEGIN UPDATE clients SET edited = 1 WHERE id = NEW.client_id AND edited = 0 AND import_id IS NOT NULL; END;
CREATE TRIGGER edited_contact_persons_delete AFTER DELETE ON contact_persons
WHEN NOT EXISTS (SELECT 1 FROM import_now)
BEGIN UPDATE clients SET edited = 1 WHERE id = OLD.client_id AND edited = 0 AND import_id IS NOT NULL; END;
CREATE TRIGGER edited_addresses_update AFTER UPDATE ON addresses
WHEN NOT EXISTS (SELECT 1 FROM import_now)
BEGIN UPDATE clients SET edited = 1 WHERE id = NEW.client_id AND edited = 0 AND import_id IS NOT NULL; END;
CREATE TRIGGER edited_addresses_delete AFTER DELETE ON addresses
WHEN NOT EXISTS (SELECT 1 FROM import_now)
BEGIN UPDATE clients SET edited = 1 WHERE id = OLD.client_id AND edited = 0 AND import_id IS NOT NULL; END;
CREATE TRIGGER edited_phones_update AFTER UPDATE ON phones
WHEN NOT EXISTS (SELECT 1 FROM import_now)
BEGIN UPDATE clients SET edited = 1 WHERE id = NEW.client_id AND edited = 0 AND import_id IS NOT NULL; END;
CREATE TRIGGER edited_phones_delete AFTER DELETE ON phones
WHEN NOT EXISTS (SELECT 1 FROM import_now)
BEGIN UPDATE clients SET edited = 1 WHERE id = OLD.client_id AND edited = 0 AND import_id IS NOT NULL; END;
CREATE TRIGGER edited_emails_update AFTER UPDATE ON emails
WHEN NOT EXISTS (SELECT 1 FROM import_now)
BEGIN UPDATE clients SET edited = 1 WHERE id = NEW.client_id AND edited = 0 AND import_id IS NOT NULL; END;
CREATE TRIGGER edited_emails_delete AFTER DELETE ON emails
WHEN NOT EXISTS (SELECT 1 FROM import_now)
BEGIN UPDATE clients SET edited = 1 WHERE id = OLD.client_id AND edited = 0 AND import_id IS NOT NULL; END;
CREATE TRIGGER edited_inquiries_insert AFTER INSERT ON inquiries
WHEN NOT EXISTS (SELECT 1 FROM import_now)
BEGIN UPDATE clients SET edited = 1 WHERE id = NEW.client_id AND edited = 0 AND import_id IS NOT NULL; END;
CREATE TRIGGER edited_inquiries_update AFTER UPDATE ON inquiries
WHEN NOT EXISTS (SELECT 1 FROM import_now)
BEGIN UPDATE clients SET edited = 1 WHERE id = NEW.client_id AND edited = 0 AND import_id IS NOT NULL; END;
CREATE TRIGGER edited_inquiries_delete AFTER DELETE ON inquiries
WHEN NOT EXISTS (SELECT 1 FROM import_now)
BEGIN UPDATE clients SET edited = 1 WHERE id = OLD.client_id AND edited = 0 AND import_id IS NOT NULL; END;
CREATE TRIGGER edited_complaints_insert AFTER INSERT ON complaints
WHEN NOT EXISTS (SELECT 1 FROM import_now)
BEGIN UPDATE clients SET edited = 1 WHERE id = NEW.client_id AND edited = 0 AND import_id IS NOT NULL; END;
CREATE TRIGGER edited_complaints_update AFTER UPDATE ON complaints
WHEN NOT EXISTS (SELECT 1 FROM import_now)
BEGIN UPDATE clients SET edited = 1 WHERE id = NEW.client_id AND edited = 0 AND import_id IS NOT NULL; END;
CREATE TRIGGER edited_complaints_delete AFTER DELETE ON complaints
WHEN NOT EXISTS (SELECT 1 FROM import_now)
BEGIN UPDATE clients SET edited = 1 WHERE id = OLD.client_id AND edited = 0 AND import_id IS NOT NULL; END;
CREATE TRIGGER edited_client_tags_insert AFTER INSERT ON client_tags
WHEN NOT EXISTS (SELECT 1 FROM import_now)
BEGIN UPDATE clients SET edited = 1 WHERE id = NEW.client_id AND edited = 0 AND import_id IS NOT NULL; END;
CREATE TRIGGER edited_client_tags_update AFTER UPDATE ON client_tags
WHEN NOT EXISTS (SELECT 1 FROM import_now)
BEGIN UPDATE clients SET edited = 1 WHERE id = NEW.client_id AND edited = 0 AND import_id IS NOT NULL; END;
CREATE TRIGGER edited_client_tags_delete AFTER DELETE ON client_tags
WHEN NOT EXISTS (SELECT 1 FROM import_now)
BEGIN UPDATE clients SET edited = 1 WHERE id = OLD.client_id AND edited = 0 AND import_id IS NOT NULL; END;
CREATE TRIGGER edited_preferences_insert AFTER INSERT ON preferences
WHEN NOT EXISTS (SELECT 1 FROM import_now)
BEGIN UPDATE clients SET edited = 1 WHERE id = NEW.client_id AND edited = 0 AND import_id IS NOT NULL; END;
CREATE TRIGGER edited_preferences_update AFTER UPDATE ON preferences
WHEN NOT EXISTS (SELECT 1 FROM import_now)
BEGIN UPDATE clients SET edited = 1 WHERE id = NEW.client_id AND edited = 0 AND import_id IS NOT NULL; END;
CREATE TRIGGER edited_preferences_delete AFTER DELETE ON preferences
WHEN NOT EXISTS (SELECT 1 FROM import_now)
BEGIN UPDATE clients SET edited = 1 WHERE id = OLD.client_id AND edited = 0 AND import_id IS NOT NULL; END;
CREATE TRIGGER edited_client_marks_insert AFTER INSERT ON client_marks
WHEN NOT EXISTS (SELECT 1 FROM import_now)
BEGIN UPDATE clients SET edited = 1 WHERE id = NEW.client_id AND edited = 0 AND import_id IS NOT NULL; END;
CREATE TRIGGER edited_client_marks_update AFTER UPDATE ON client_marks
WHEN NOT EXISTS (SELECT 1 FROM import_now)
BEGIN UPDATE clients SET edited = 1 WHERE id = NEW.client_id AND edited = 0 AND import_id IS NOT NULL; END;
CREATE TRIGGER edited_client_marks_delete AFTER DELETE ON client_marks
WHEN NOT EXISTS (SELECT 1 FROM import_now)
BEGIN UPDATE clients SET edited = 1 WHERE id = OLD.client_id AND edited = 0 AND import_id IS NOT NULL; END;
CREATE TRIGGER edited_consents_insert AFTER INSERT ON consents
WHEN NOT EXISTS (SELECT 1 FROM import_now)
BEGIN UPDATE clients SET edited = 1 WHERE id = NEW.client_id AND edited = 0 AND import_id IS NOT NULL; END;
CREATE TRIGGER edited_consents_update AFTER UPDATE ON consents
WHEN NOT EXISTS (SELECT 1 FROM import_now)
BEGIN UPDATE clients SET edited = 1 WHERE id = NEW.client_id AND edited = 0 AND import_id IS NOT NULL; END;
CREATE TRIGGER edited_consents_delete AFTER DELETE ON consents
WHEN NOT EXISTS (SELECT 1 FROM import_now)
BEGIN UPDATE clients SET edited = 1 WHERE id = OLD.client_id AND edited = 0 AND import_id IS NOT NULL; END;

-- Two clients who turned out to be one: the numbers, names and tax ids of the one who went lead to the one who stayed.
CREATE TABLE client_aliases (
  kind          TEXT    NOT NULL CHECK (kind IN ('number', 'name', 'tax_id')),
  -- whose number it is; empty for names and tax ids
  source_system TEXT    NOT NULL,
  value         TEXT    NOT NULL CHECK (value <> ''),
  client_id     INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  PRIMARY KEY (kind, source_system, value)
) STRICT, WITHOUT ROWID;
CREATE INDEX client_aliases_client ON client_aliases (client_id);

-- The merge that is going on; empty outside its transaction. Only under it may losses, cases and orders change hands, and
-- only from the one to the other.
CREATE TABLE merging (
  keep INTEGER NOT NULL REFERENCES clients (id),
  gone INTEGER NOT NULL REFERENCES clients (id),
  CHECK (keep <> gone)
) STRICT;
DROP TRIGGER cases_stay_with_their_loss;
CREATE TRIGGER cases_stay_with_their_loss BEFORE UPDATE OF loss_id, client_id ON cases
WHEN NEW.loss_id <> OLD.loss_id
  OR (NEW.client_id <> OLD.client_id AND NOT EXISTS (SELECT 1 FROM merging WHERE keep = NEW.client_id AND gone = OLD.client_id))
BEGIN SELECT RAISE (ABORT, 'case-of-another-client'); END;
DROP TRIGGER rule11_order_changed;
CREATE TRIGGER rule11_order_changed BEFORE UPDATE OF client_id, day, sum_minor ON orders
WHEN (NEW.day <> OLD.day OR NEW.sum_minor <= 0
      OR (NEW.client_id <> OLD.client_id AND NOT EXISTS (SELECT 1 FROM merging WHERE keep = NEW.client_id AND gone = OLD.client_id)))
  AND EXISTS (SELECT 1 FROM returns WHERE order_id = OLD.id)
BEGIN SELECT RAISE (ABORT, 'rule-11'); END;
DROP TRIGGER rule11_loss_changed;
CREATE TRIGGER rule11_loss_changed BEFORE UPDATE OF lost_on, client_id ON losses
WHEN (NEW.lost_on <> OLD.lost_on
      OR (NEW.client_id <> OLD.client_id AND NOT EXISTS (SELECT 1 FROM merging WHERE keep = NEW.client_id AND gone = OLD.client_id)))
  AND EXISTS (SELECT 1 FROM returns JOIN cases ON cases.id = returns.case_id WHERE cases.loss_id = OLD.id)
BEGIN SELECT RAISE (ABORT, 'rule-11'); END;

-- Files and folders that are imported whenever they change.
CREATE TABLE watched (
  id            INTEGER PRIMARY KEY,
  path          TEXT    NOT NULL UNIQUE CHECK (trim(path) <> ''),
  options       TEXT    NOT NULL CHECK (json_valid(options)),
  skip_problems INTEGER NOT NULL DEFAULT 0 CHECK (skip_problems IN (0, 1))
) STRICT;
-- What became of each file: of the watched one, or of those in the watched folder.
CREATE TABLE watched_files (
  watched_id INTEGER NOT NULL REFERENCES watched (id) ON DELETE CASCADE,
  name       TEXT    NOT NULL,
  size       INTEGER NOT NULL,
  -- milliseconds of the file system's clock, only ever compared with itself
  modified   INTEGER NOT NULL,
  sha256     TEXT    NOT NULL,
  looked_at  TEXT    NOT NULL,
  -- NULL: imported; otherwise the sentence that says why not
  trouble    TEXT    CHECK (json_valid(trouble)),
  clients_new INTEGER NOT NULL DEFAULT 0,
  orders_new  INTEGER NOT NULL DEFAULT 0,
  changed     INTEGER NOT NULL DEFAULT 0,
  returned    INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (watched_id, name)
) STRICT, WITHOUT ROWID;
