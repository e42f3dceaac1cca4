-- A letter to two: the other reader is a person of the client, so that his name in its cases is remembered for later letters.
-- What an approved letter says is frozen with it; nothing there hangs on this mark any more.
ALTER TABLE letters ADD COLUMN second_person_id INTEGER REFERENCES contact_persons (id) ON DELETE SET NULL;
