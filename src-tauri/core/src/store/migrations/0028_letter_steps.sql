-- A letter that came back goes again: as it is where only the hour was wrong, as a draft where the address was. What happened to
-- it on the way is kept, one row a step, so that the story stays whole when the letter itself stands at its beginning again.
CREATE TABLE letter_steps (
  id        INTEGER PRIMARY KEY,
  letter_id INTEGER NOT NULL REFERENCES letters (id) ON DELETE CASCADE,
  -- "draft": taken back to be mended after it had come back
  state     TEXT    NOT NULL CHECK (state IN ('draft', 'approved', 'printed', 'handed', 'delivered', 'sent_back', 'answered')),
  day       TEXT    NOT NULL CHECK (day GLOB '????-??-??'),
  courier   TEXT    NOT NULL DEFAULT '',
  note      TEXT    NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX letter_steps_letter ON letter_steps (letter_id);

INSERT INTO letter_steps (letter_id, state, day) SELECT id, 'approved', approved_on FROM letters WHERE approved_on IS NOT NULL;
INSERT INTO letter_steps (letter_id, state, day) SELECT id, 'printed', printed_on FROM letters WHERE printed_on IS NOT NULL;
-- The touch had one note, and what came of the letter wrote over it.
INSERT INTO letter_steps (letter_id, state, day, courier, note)
  SELECT id, 'handed', handed_on, courier,
    iif(state = 'handed', coalesce((SELECT t.note FROM touches AS t WHERE t.letter_id = letters.id AND t.done_on IS NOT NULL), ''), '')
  FROM letters WHERE handed_on IS NOT NULL;
INSERT INTO letter_steps (letter_id, state, day, note)
  SELECT id, state, closed_on,
    coalesce((SELECT t.note FROM touches AS t WHERE t.letter_id = letters.id AND t.done_on IS NOT NULL), '')
  FROM letters WHERE closed_on IS NOT NULL AND state IN ('delivered', 'sent_back', 'answered');

-- What came back has not been read: its text may be mended like that of one that never left the house.
DROP TRIGGER letters_are_frozen;
CREATE TRIGGER letters_are_frozen BEFORE UPDATE ON letters
WHEN OLD.state <> 'draft'
  AND NOT (NEW.state = 'draft'
           AND (OLD.state = 'sent_back' OR (OLD.state IN ('approved', 'printed') AND OLD.handed_on IS NULL)))
  AND (NEW.state = 'draft' OR NEW.draft <> OLD.draft OR NEW.final_text <> OLD.final_text OR NEW.pdf_sha256 <> OLD.pdf_sha256
       OR NEW.signer_id <> OLD.signer_id OR NEW.envelope_line <> OLD.envelope_line OR NEW.seed <> OLD.seed
       OR NEW.language <> OLD.language OR NEW.kind <> OLD.kind OR NEW.case_id <> OLD.case_id)
BEGIN SELECT RAISE (ABORT, 'letter-frozen'); END;
