-- The numbers contact persons have in the systems they came from: what such a system links to a person alone is of the client he
-- is at.
CREATE TABLE person_numbers (
  id            INTEGER PRIMARY KEY,
  source_system TEXT    NOT NULL,
  number        TEXT    NOT NULL CHECK (number <> ''),
  client_id     INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  import_id     INTEGER NOT NULL REFERENCES imports (id),
  UNIQUE (source_system, number)
) STRICT;
CREATE INDEX person_numbers_client ON person_numbers (client_id);
