-- Expenses belong to a drive, prints are counted, what was said outweighs what follows, and the ground of a second loss is
-- kept beside its mark.

-- A drive counts its own cases: what is under way when it starts is its work too.
UPDATE cases SET drive_id = (SELECT id FROM drives WHERE closed_on IS NULL)
WHERE drive_id IS NULL AND (opened_on >= (SELECT starts_on FROM drives WHERE closed_on IS NULL)
  OR (closed_on IS NULL AND NOT EXISTS (SELECT 1 FROM returns WHERE case_id = cases.id)));

-- Of one case, or of a drive as a whole.
ALTER TABLE expenses ADD COLUMN drive_id INTEGER REFERENCES drives (id) CHECK (drive_id IS NULL OR case_id IS NULL);
UPDATE expenses SET drive_id = (SELECT id FROM drives WHERE closed_on IS NULL) WHERE case_id IS NULL;
CREATE INDEX expenses_day ON expenses (day);

-- What the interviewer said of the human factor; NULL: it follows the true reason.
ALTER TABLE interviews ADD COLUMN human_said INTEGER CHECK (human_said IN (0, 1));
UPDATE interviews SET human_said = human_factor
WHERE human_factor <> coalesce((SELECT human FROM reasons WHERE id = interviews.true_reason_id), 0);

-- A print made again is a new paper: the gate is asked each time, also for a letter that is printed already.
ALTER TABLE letters ADD COLUMN prints INTEGER NOT NULL DEFAULT 0 CHECK (prints >= 0);
UPDATE letters SET prints = 1 WHERE printed_on IS NOT NULL;
CREATE TRIGGER fix_gate_print BEFORE UPDATE OF prints ON letters
WHEN NEW.prints > OLD.prints
  AND ((NEW.kind = 'apology' AND NOT EXISTS (SELECT 1 FROM open_gates WHERE case_id = NEW.case_id))
       OR EXISTS (SELECT 1 FROM letter_claims AS c JOIN fixes AS f ON f.id = c.fix_id
                  WHERE c.letter_id = NEW.id AND f.checked_on IS NULL))
BEGIN SELECT RAISE (ABORT, 'fix-gate'); END;

-- Rule 10: who lost the client stays written on a loss that has a case, or the one who is barred would be freed by it.
CREATE TRIGGER rule10_loser_is_kept BEFORE UPDATE OF lost_by ON losses
WHEN OLD.lost_by IS NOT NULL AND NEW.lost_by IS NOT OLD.lost_by AND EXISTS (SELECT 1 FROM cases WHERE loss_id = OLD.id)
BEGIN SELECT RAISE (ABORT, 'rule-10'); END;

-- Rule 13. By which loss a client came to be lost twice, as it was known then: losses without a case follow the orders, this
-- does not.
CREATE TABLE second_losses (
  client_id     INTEGER PRIMARY KEY REFERENCES clients (id) ON DELETE CASCADE,
  lost_on       TEXT    NOT NULL CHECK (lost_on GLOB '????-??-??'),
  signal        TEXT    NOT NULL CHECK (signal IN ('S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7')),
  last_order_on TEXT    CHECK (last_order_on GLOB '????-??-??'),
  limit_days    REAL
) STRICT;
INSERT INTO second_losses (client_id, lost_on, signal, last_order_on, limit_days)
  SELECT c.id, l.lost_on, l.signal, l.last_order_on, l.limit_days
  FROM clients AS c JOIN losses AS l ON l.client_id = c.id AND l.lost_on = c.lost_twice_on;
CREATE TRIGGER rule13_ground AFTER UPDATE OF lost_twice_on ON clients
WHEN OLD.lost_twice_on IS NULL AND NEW.lost_twice_on IS NOT NULL
BEGIN
  INSERT INTO second_losses (client_id, lost_on, signal, last_order_on, limit_days)
    SELECT NEW.id, lost_on, signal, last_order_on, limit_days
    FROM losses WHERE client_id = NEW.id AND lost_on = NEW.lost_twice_on;
END;

-- A second loss that was no loss: it was read from his silence alone, nobody has worked on it, nothing else says that he left
-- after a return, and orders that came later show that he bought in those very days and has not been silent beyond that
-- limit between any two of his orders since.
CREATE VIEW disproved_second_losses AS
  SELECT s.client_id
  FROM second_losses AS s
  WHERE s.signal = 'S1'
    AND EXISTS (SELECT 1 FROM orders AS o WHERE o.client_id = s.client_id AND o.sum_minor > 0
                  AND o.day > s.last_order_on AND o.day <= s.lost_on)
    AND NOT EXISTS (SELECT 1 FROM orders AS o WHERE o.client_id = s.client_id AND o.sum_minor > 0 AND o.day >= s.last_order_on
                      AND julianday ((SELECT min(n.day) FROM orders AS n
                                      WHERE n.client_id = o.client_id AND n.sum_minor > 0 AND n.day > o.day))
                          - julianday (o.day) > s.limit_days)
    AND NOT EXISTS (SELECT 1 FROM losses AS l WHERE l.client_id = s.client_id
                      AND (l.signal <> 'S1' OR EXISTS (SELECT 1 FROM cases WHERE loss_id = l.id))
                      AND EXISTS (SELECT 1 FROM returns AS r JOIN cases AS k ON k.id = r.case_id
                                  WHERE k.client_id = l.client_id AND r.returned_on < l.lost_on));

-- The mark is taken back on that ground and on no other.
DROP TRIGGER rule13_is_for_good;
CREATE TRIGGER rule13_is_for_good BEFORE UPDATE OF lost_twice_on ON clients
WHEN OLD.lost_twice_on IS NOT NULL AND NEW.lost_twice_on IS NOT OLD.lost_twice_on
  AND NOT (NEW.lost_twice_on IS NULL AND EXISTS (SELECT 1 FROM disproved_second_losses WHERE client_id = OLD.id))
BEGIN SELECT RAISE (ABORT, 'rule-13'); END;
CREATE TRIGGER rule13_ground_is_kept BEFORE UPDATE ON second_losses
BEGIN SELECT RAISE (ABORT, 'rule-13'); END;
CREATE TRIGGER rule13_ground_stays BEFORE DELETE ON second_losses
WHEN (SELECT lost_twice_on FROM clients WHERE id = OLD.client_id) IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'rule-13'); END;
CREATE TRIGGER rule13_taken_back AFTER UPDATE OF lost_twice_on ON clients
WHEN OLD.lost_twice_on IS NOT NULL AND NEW.lost_twice_on IS NULL
BEGIN
  DELETE FROM second_losses WHERE client_id = NEW.id;
  -- Where he is silent now after all, that is a new loss, and it is found anew.
  DELETE FROM losses WHERE client_id = NEW.id AND signal = 'S1' AND NOT EXISTS (SELECT 1 FROM cases WHERE loss_id = losses.id)
    AND EXISTS (SELECT 1 FROM returns AS r JOIN cases AS k ON k.id = r.case_id
                WHERE k.client_id = losses.client_id AND r.returned_on < losses.lost_on);
END;

-- Autosaves of one thing that follow each other at once are one step of undo.
ALTER TABLE undo_steps ADD COLUMN thing INTEGER;
