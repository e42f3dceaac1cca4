-- What is known of a client, in the words of a letter to him. A note about him is no sentence to him: without these words it
-- is only offered to be rewritten.
ALTER TABLE preferences ADD COLUMN to_him TEXT NOT NULL DEFAULT '';

-- The sheet and the envelope belong to the letter, the hand to its signer; the firm keeps what new letters begin with.
-- JSON; empty: the usual ones.
ALTER TABLE letters ADD COLUMN paper TEXT NOT NULL DEFAULT '';
ALTER TABLE firm ADD COLUMN paper TEXT NOT NULL DEFAULT '';
-- Until now both were kept with the signer: letters that are not approved yet stay on the paper they were begun on.
UPDATE letters SET paper = coalesce((SELECT e.hand FROM employees AS e WHERE e.id = letters.signer_id), '') WHERE state = 'draft';
UPDATE firm SET paper = coalesce((SELECT e.hand FROM employees AS e WHERE e.is_director = 1 LIMIT 1), '');
CREATE TRIGGER letter_paper_is_frozen BEFORE UPDATE OF paper ON letters
WHEN OLD.state <> 'draft' AND NEW.paper <> OLD.paper
BEGIN SELECT RAISE (ABORT, 'letter-frozen'); END;

-- A printed letter that has not left the house may become a draft again: the day it promised may have passed meanwhile.
DROP TRIGGER letters_are_frozen;
CREATE TRIGGER letters_are_frozen BEFORE UPDATE ON letters
WHEN OLD.state <> 'draft' AND NOT (OLD.state IN ('approved', 'printed') AND OLD.handed_on IS NULL AND NEW.state = 'draft')
  AND (NEW.state = 'draft' OR NEW.draft <> OLD.draft OR NEW.final_text <> OLD.final_text OR NEW.pdf_sha256 <> OLD.pdf_sha256
       OR NEW.signer_id <> OLD.signer_id OR NEW.envelope_line <> OLD.envelope_line OR NEW.seed <> OLD.seed
       OR NEW.language <> OLD.language OR NEW.kind <> OLD.kind OR NEW.case_id <> OLD.case_id)
BEGIN SELECT RAISE (ABORT, 'letter-frozen'); END;
