-- Ten kinds of letters instead of three, templates of the user's own, how a person is spoken of, who carried a letter and
-- when one may come with it.

-- The check widens, no row changes: the way the manual of SQLite gives for a constraint that only grows.
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, '(''apology'', ''thanks'', ''farewell'')',
  '(''apology'', ''news'', ''invitation'', ''free_check'', ''holiday'', ''thanks'', ''farewell'', ''parting'', ''hand_over'', ''termination'')')
WHERE type = 'table' AND name = 'letters';
PRAGMA writable_schema = RESET;

ALTER TABLE letters ADD COLUMN courier TEXT NOT NULL DEFAULT '';
-- When the courier finds him: "10:00–13:00".
ALTER TABLE letters ADD COLUMN visit_window TEXT NOT NULL DEFAULT '';
-- "About whom", corrected by hand once, remembered for every letter.
ALTER TABLE contact_persons ADD COLUMN about_name TEXT NOT NULL DEFAULT '';

-- How a signer's letters are written: hand, paper and envelope as JSON; empty: the usual ones.
ALTER TABLE employees ADD COLUMN hand TEXT NOT NULL DEFAULT '';

-- A client lost twice gets the one farewell and nothing else, whatever the kind is called.
CREATE TRIGGER rule13_letter BEFORE INSERT ON letters
WHEN NEW.kind <> 'farewell'
  AND (SELECT c.lost_twice_on FROM cases JOIN clients AS c ON c.id = cases.client_id WHERE cases.id = NEW.case_id) IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'rule-13'); END;

CREATE TABLE letter_templates (
  id         INTEGER PRIMARY KEY,
  language   TEXT NOT NULL CHECK (language IN ('en', 'ru', 'bg')),
  kind       TEXT NOT NULL,
  body       TEXT NOT NULL CHECK (trim(body) <> ''),
  changed_on TEXT NOT NULL CHECK (changed_on GLOB '????-??-??'),
  UNIQUE (language, kind)
) STRICT;
