-- Several people at one client each have their own phone and e-mail. NULL: the client's own, or shared by several of them.
ALTER TABLE phones ADD COLUMN person_id INTEGER REFERENCES contact_persons (id) ON DELETE SET NULL;
ALTER TABLE emails ADD COLUMN person_id INTEGER REFERENCES contact_persons (id) ON DELETE SET NULL;
CREATE INDEX phones_person ON phones (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX emails_person ON emails (person_id) WHERE person_id IS NOT NULL;

DROP TRIGGER import_changed_phones;
CREATE TRIGGER import_changed_phones AFTER UPDATE OF number, digits, extension, person_id ON phones
WHEN EXISTS (SELECT 1 FROM import_now)
  AND (NEW.number IS NOT OLD.number OR NEW.digits IS NOT OLD.digits OR NEW.extension IS NOT OLD.extension
       OR NEW.person_id IS NOT OLD.person_id)
BEGIN
  INSERT INTO import_changes (import_id, table_name, row_id, client_id, before, after)
  SELECT import_id, 'phones', NEW.id, NEW.client_id,
    json_object('number', OLD.number, 'digits', OLD.digits, 'extension', OLD.extension, 'person_id', OLD.person_id),
    json_object('number', NEW.number, 'digits', NEW.digits, 'extension', NEW.extension, 'person_id', NEW.person_id)
  FROM import_now;
END;
DROP TRIGGER import_changed_emails;
CREATE TRIGGER import_changed_emails AFTER UPDATE OF address, person_id ON emails
WHEN EXISTS (SELECT 1 FROM import_now) AND (NEW.address IS NOT OLD.address OR NEW.person_id IS NOT OLD.person_id)
BEGIN
  INSERT INTO import_changes (import_id, table_name, row_id, client_id, before, after)
  SELECT import_id, 'emails', NEW.id, NEW.client_id,
    json_object('address', OLD.address, 'person_id', OLD.person_id),
    json_object('address', NEW.address, 'person_id', NEW.person_id)
  FROM import_now;
END;

-- A return of a case that was closed before it goes with its order too.
DROP TRIGGER import_brought_returns;
CREATE TRIGGER import_brought_returns AFTER INSERT ON returns
WHEN EXISTS (SELECT 1 FROM import_now)
BEGIN
  INSERT INTO import_changes (import_id, table_name, row_id, client_id, before, after)
  SELECT import_id, 'returns', NEW.case_id, (SELECT client_id FROM cases WHERE id = NEW.case_id), NULL,
    json_object('touches', (SELECT count(*) FROM touches WHERE case_id = NEW.case_id AND done_on IS NOT NULL),
      'letters', (SELECT count(*) FROM letters WHERE case_id = NEW.case_id),
      'closed_on', (SELECT closed_on FROM cases WHERE id = NEW.case_id))
  FROM import_now;
END;

-- What a file brought the last time it could be taken stands beside why it could not be taken since.
ALTER TABLE watched_files ADD COLUMN taken_at TEXT;
-- The first thing wrong in it, and what would have been right: sentences.
ALTER TABLE watched_files ADD COLUMN first_wrong TEXT CHECK (json_valid(first_wrong));
UPDATE watched_files SET taken_at = looked_at WHERE trouble IS NULL;
