-- Handwriting of the firm's own people and their signatures, read from pictures. Both are sensitive: whoever has the drive's
-- file can write and sign with them. Approved letters are printed from them again, so what such a letter stands on stays.

CREATE TABLE own_hands (
  id         INTEGER PRIMARY KEY,
  -- Empty while it is being looked through.
  name       TEXT NOT NULL DEFAULT '',
  language   TEXT NOT NULL CHECK (language IN ('en', 'ru', 'bg')),
  made_on    TEXT NOT NULL CHECK (made_on GLOB '????-??-??'),
  kept_on    TEXT CHECK (kept_on GLOB '????-??-??'),
  -- Taken off, and still there for the letters that were approved with it.
  removed_on TEXT CHECK (removed_on GLOB '????-??-??'),
  CHECK (kept_on IS NULL OR trim(name) <> '')
) STRICT;
CREATE UNIQUE INDEX own_hands_name ON own_hands (name) WHERE kept_on IS NOT NULL AND removed_on IS NULL;

CREATE TABLE own_glyphs (
  hand_id INTEGER NOT NULL REFERENCES own_hands (id) ON DELETE CASCADE,
  -- The number of the cell on the whole sheet.
  cell    INTEGER NOT NULL CHECK (cell >= 0),
  letter  TEXT NOT NULL CHECK (length(letter) = 1),
  verdict TEXT NOT NULL CHECK (verdict IN ('good', 'empty', 'border', 'faint', 'pieces')),
  -- Outlines in em, as JSON; an empty list for a cell nothing was written in.
  outline TEXT NOT NULL,
  -- Whether the hand writes with it.
  taken   INTEGER NOT NULL CHECK (taken IN (0, 1)),
  PRIMARY KEY (hand_id, cell),
  CHECK (taken = 0 OR outline <> '[]')
) STRICT;

CREATE TABLE signatures (
  id          INTEGER PRIMARY KEY,
  employee_id INTEGER NOT NULL REFERENCES employees (id),
  -- PNG in base64, so that a step over it can be taken back.
  picture     TEXT NOT NULL CHECK (picture <> ''),
  made_on     TEXT NOT NULL CHECK (made_on GLOB '????-??-??'),
  removed_on  TEXT CHECK (removed_on GLOB '????-??-??')
) STRICT;
CREATE UNIQUE INDEX signatures_one ON signatures (employee_id) WHERE removed_on IS NULL;

-- What approved letters are printed from.
CREATE VIEW frozen_writings AS
  SELECT id AS letter_id, iif(json_valid(draft), draft ->> '$.ends.writing.own', NULL) AS hand_id,
    iif(json_valid(draft), draft ->> '$.ends.signature', NULL) AS signature_id
  FROM letters WHERE state <> 'draft';
CREATE INDEX letters_own_hand ON letters (iif(json_valid(draft), draft ->> '$.ends.writing.own', NULL)) WHERE state <> 'draft';
CREATE INDEX letters_signature ON letters (iif(json_valid(draft), draft ->> '$.ends.signature', NULL)) WHERE state <> 'draft';

CREATE TRIGGER own_glyph_frozen BEFORE UPDATE ON own_glyphs
WHEN EXISTS (SELECT 1 FROM frozen_writings WHERE hand_id = OLD.hand_id)
BEGIN SELECT RAISE (ABORT, 'hand-in-use'); END;
CREATE TRIGGER own_glyph_added BEFORE INSERT ON own_glyphs
WHEN EXISTS (SELECT 1 FROM frozen_writings WHERE hand_id = NEW.hand_id)
BEGIN SELECT RAISE (ABORT, 'hand-in-use'); END;
CREATE TRIGGER own_glyph_gone BEFORE DELETE ON own_glyphs
WHEN EXISTS (SELECT 1 FROM frozen_writings WHERE hand_id = OLD.hand_id)
BEGIN SELECT RAISE (ABORT, 'hand-in-use'); END;
CREATE TRIGGER own_hand_gone BEFORE DELETE ON own_hands
WHEN EXISTS (SELECT 1 FROM frozen_writings WHERE hand_id = OLD.id)
BEGIN SELECT RAISE (ABORT, 'hand-in-use'); END;
CREATE TRIGGER signature_gone BEFORE DELETE ON signatures
WHEN EXISTS (SELECT 1 FROM frozen_writings WHERE signature_id = OLD.id)
BEGIN SELECT RAISE (ABORT, 'hand-in-use'); END;
CREATE TRIGGER signature_frozen BEFORE UPDATE OF picture ON signatures
WHEN EXISTS (SELECT 1 FROM frozen_writings WHERE signature_id = OLD.id)
BEGIN SELECT RAISE (ABORT, 'hand-in-use'); END;
