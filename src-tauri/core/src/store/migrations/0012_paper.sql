-- Paper: the very PDF an approved letter is frozen with, the card that lies beside it, the order of the courier's round
-- as it was changed by hand, and the printers with what each is off by.

-- One row for each approved letter, a few hundred kilobytes. A letter approved before this table has none until it is
-- printed again: then it is drawn anew, compared with its mark, and kept.
CREATE TABLE letter_papers (
  letter_id     INTEGER PRIMARY KEY REFERENCES letters (id) ON DELETE CASCADE,
  pdf_sha256    TEXT    NOT NULL CHECK (length(pdf_sha256) = 64),
  -- of every word with its place, so that a page drawn another way can be held against the approved one
  layout_sha256 TEXT    NOT NULL CHECK (length(layout_sha256) = 64),
  pages         INTEGER NOT NULL CHECK (pages > 0),
  pdf           BLOB    NOT NULL CHECK (length(pdf) BETWEEN 1 AND 8388608)
) STRICT;
CREATE TRIGGER letter_papers_are_the_approved BEFORE INSERT ON letter_papers
WHEN NOT EXISTS (SELECT 1 FROM letters WHERE id = NEW.letter_id AND state <> 'draft' AND pdf_sha256 = NEW.pdf_sha256)
BEGIN SELECT RAISE (ABORT, 'letter-frozen'); END;
CREATE TRIGGER letter_papers_are_frozen BEFORE UPDATE ON letter_papers
BEGIN SELECT RAISE (ABORT, 'letter-frozen'); END;
CREATE TRIGGER letter_papers_stay BEFORE DELETE ON letter_papers
WHEN EXISTS (SELECT 1 FROM letters WHERE id = OLD.letter_id AND state <> 'draft')
BEGIN SELECT RAISE (ABORT, 'letter-frozen'); END;
-- A letter that is a draft again will be approved with other pages.
CREATE TRIGGER letter_papers_go_with_approval AFTER UPDATE OF state ON letters
WHEN NEW.state = 'draft' AND OLD.state <> 'draft'
BEGIN DELETE FROM letter_papers WHERE letter_id = NEW.id; END;

-- A small card in the same hand, put into the envelope; empty: none.
ALTER TABLE letters ADD COLUMN card TEXT NOT NULL DEFAULT '';
ALTER TABLE letters ADD COLUMN card_size TEXT NOT NULL DEFAULT 'business' CHECK (card_size IN ('business', 'a6'));
CREATE TRIGGER letter_cards_are_frozen BEFORE UPDATE OF card, card_size ON letters
WHEN OLD.state <> 'draft' AND (NEW.card <> OLD.card OR NEW.card_size <> OLD.card_size)
BEGIN SELECT RAISE (ABORT, 'letter-frozen'); END;

-- Where the letter stands in the courier's round when somebody has moved it by hand; NULL: by its address.
ALTER TABLE letters ADD COLUMN round_place INTEGER CHECK (round_place > 0);

-- Tenths of a millimetre to the right and down, as the test page of each printer shows they are needed.
CREATE TABLE printers (
  id             INTEGER PRIMARY KEY,
  name           TEXT    NOT NULL UNIQUE CHECK (trim(name) <> ''),
  sheet_right    INTEGER NOT NULL DEFAULT 0 CHECK (sheet_right BETWEEN -200 AND 200),
  sheet_down     INTEGER NOT NULL DEFAULT 0 CHECK (sheet_down BETWEEN -200 AND 200),
  envelope_right INTEGER NOT NULL DEFAULT 0 CHECK (envelope_right BETWEEN -200 AND 200),
  envelope_down  INTEGER NOT NULL DEFAULT 0 CHECK (envelope_down BETWEEN -200 AND 200),
  envelope_way   TEXT    NOT NULL DEFAULT 'upper' CHECK (envelope_way IN ('upper', 'left', 'right')),
  -- The one with the greatest turn is the usual one.
  turn           INTEGER NOT NULL DEFAULT 0 CHECK (turn >= 0)
) STRICT;
