-- What to dial after the phone has answered; clients of whom the user said that they are not the same.

-- Several people sit behind one number, so a number stands once for each extension.
CREATE TABLE phones_with_extensions (
  id        INTEGER PRIMARY KEY,
  client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  number    TEXT    NOT NULL CHECK (trim(number) <> ''),
  digits    TEXT    NOT NULL,
  -- digits; empty: the number is dialled as it is
  extension TEXT    NOT NULL DEFAULT '' CHECK (extension NOT GLOB '*[^0-9]*'),
  UNIQUE (client_id, digits, extension)
) STRICT;
INSERT INTO phones_with_extensions (id, client_id, number, digits) SELECT id, client_id, number, digits FROM phones;
DROP TABLE phones;
ALTER TABLE phones_with_extensions RENAME TO phones;
CREATE INDEX phones_digits ON phones (digits);

CREATE TRIGGER import_changed_phones AFTER UPDATE OF number, digits, extension ON phones
WHEN EXISTS (SELECT 1 FROM import_now)
  AND (NEW.number IS NOT OLD.number OR NEW.digits IS NOT OLD.digits OR NEW.extension IS NOT OLD.extension)
BEGIN
  INSERT INTO import_changes (import_id, table_name, row_id, client_id, before, after)
  SELECT import_id, 'phones', NEW.id, NEW.client_id,
    json_object('number', OLD.number, 'digits', OLD.digits, 'extension', OLD.extension),
    json_object('number', NEW.number, 'digits', NEW.digits, 'extension', NEW.extension)
  FROM import_now;
END;
CREATE TRIGGER added_phones AFTER INSERT ON phones
WHEN (SELECT import_id FROM clients WHERE id = NEW.client_id) IS NOT (SELECT import_id FROM import_now)
BEGIN
  INSERT INTO import_changes (import_id, table_name, row_id, client_id, before, after)
  SELECT import_id, 'phones', NEW.id, NEW.client_id, NULL,
    json_object('number', NEW.number, 'digits', NEW.digits, 'extension', NEW.extension)
  FROM import_now;
  UPDATE clients SET edited = 1
  WHERE id = NEW.client_id AND edited = 0 AND import_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM import_now);
END;
CREATE TRIGGER edited_phones_update AFTER UPDATE ON phones
WHEN NOT EXISTS (SELECT 1 FROM import_now)
BEGIN UPDATE clients SET edited = 1 WHERE id = NEW.client_id AND edited = 0 AND import_id IS NOT NULL; END;
CREATE TRIGGER edited_phones_delete AFTER DELETE ON phones
WHEN NOT EXISTS (SELECT 1 FROM import_now)
BEGIN UPDATE clients SET edited = 1 WHERE id = OLD.client_id AND edited = 0 AND import_id IS NOT NULL; END;

-- Pairs that look like one client and are two; the smaller number first.
CREATE TABLE not_the_same (
  one   INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  other INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  said_on TEXT  NOT NULL CHECK (said_on GLOB '????-??-??'),
  PRIMARY KEY (one, other),
  CHECK (one < other)
) STRICT, WITHOUT ROWID;
CREATE INDEX not_the_same_other ON not_the_same (other);
