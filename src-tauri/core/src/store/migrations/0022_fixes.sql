-- The fix gate: two clients may give one reason and have two causes. A fix may be of one case's own cause; where a case has such a
-- fix for its reason, that one decides for it, and fixes of the reason in general do not.
ALTER TABLE fixes ADD COLUMN case_id INTEGER REFERENCES cases (id);
CREATE INDEX fixes_case ON fixes (case_id) WHERE case_id IS NOT NULL;

-- Which fixes answer for a case whose client named their reason.
CREATE VIEW answering_fixes AS
  SELECT k.id AS case_id, f.id AS fix_id
  FROM cases AS k JOIN fixes AS f
  WHERE f.case_id = k.id
     OR (f.case_id IS NULL AND NOT EXISTS (SELECT 1 FROM fixes AS own WHERE own.case_id = k.id AND own.reason_id = f.reason_id));

-- The checked ones that stand for the reason the client confirmed.
CREATE VIEW answered_cases AS
  SELECT i.case_id, f.id AS fix_id
  FROM interviews AS i JOIN fixes AS f ON f.reason_id = i.true_reason_id
    JOIN answering_fixes AS a ON a.case_id = i.case_id AND a.fix_id = f.id
    JOIN standing_fixes AS s ON s.case_id = i.case_id AND s.fix_id = f.id
  WHERE i.source = 'client' AND i.confirmed = 1;

-- What is half mended is not mended: the gate opens when nothing that answers for the cause is still to be done or looked at.
DROP VIEW open_gates;
CREATE VIEW open_gates AS
  SELECT c.case_id, c.fix_id
  FROM answered_cases AS c
  WHERE NOT EXISTS
    (SELECT 1 FROM interviews AS i JOIN fixes AS f ON f.reason_id = i.true_reason_id
       JOIN answering_fixes AS a ON a.case_id = i.case_id AND a.fix_id = f.id
     WHERE i.case_id = c.case_id AND i.source = 'client' AND i.confirmed = 1 AND f.checked_on IS NULL);

-- An approved apology tells what was checked when it was signed: a further fix that is planned later does not stop it, one that is
-- no longer checked does.
DROP TRIGGER fix_gate;
CREATE TRIGGER fix_gate BEFORE UPDATE OF state ON letters
WHEN NEW.kind = 'apology' AND NEW.state IN ('approved', 'printed', 'handed')
  AND (NOT EXISTS (SELECT 1 FROM answered_cases WHERE case_id = NEW.case_id)
       OR (OLD.state = 'draft' AND NOT EXISTS (SELECT 1 FROM open_gates WHERE case_id = NEW.case_id)))
BEGIN SELECT RAISE (ABORT, 'fix-gate'); END;
DROP TRIGGER fix_gate_print;
CREATE TRIGGER fix_gate_print BEFORE UPDATE OF prints ON letters
WHEN NEW.prints > OLD.prints
  AND ((NEW.kind = 'apology' AND NOT EXISTS (SELECT 1 FROM answered_cases WHERE case_id = NEW.case_id))
       OR EXISTS (SELECT 1 FROM letter_claims AS c JOIN fixes AS f ON f.id = c.fix_id
                  WHERE c.letter_id = NEW.id AND f.checked_on IS NULL))
BEGIN SELECT RAISE (ABORT, 'fix-gate'); END;

-- A letter that told of it keeps it where it was.
CREATE TRIGGER fix_claimed_stays BEFORE UPDATE OF reason_id, case_id, what ON fixes
WHEN (NEW.reason_id <> OLD.reason_id OR NEW.case_id IS NOT OLD.case_id OR NEW.what <> OLD.what)
  AND EXISTS (SELECT 1 FROM letter_claims AS c JOIN letters AS l ON l.id = c.letter_id
              WHERE c.fix_id = OLD.id AND l.state <> 'draft')
BEGIN SELECT RAISE (ABORT, 'letter-frozen'); END;

-- What the case offered when the draft was made, as JSON: a later offer is set beside it. NULL: drafted before this was kept.
ALTER TABLE letters ADD COLUMN offered TEXT CHECK (json_valid(offered));
