-- The rules held closer: one loss at a time, the exceptions of rule 10, the head's own signature (rule 8), a fix that came
-- after the loss.

-- The day he said himself that he is leaving, also where the loss was known from his silence before.
ALTER TABLE losses ADD COLUMN told_on TEXT CHECK (told_on GLOB '????-??-??');
UPDATE losses SET told_on = lost_on WHERE signal = 'S6';

-- One apology per loss. Losses of one client with no return between them are the same loss, however many rows tell of it.
CREATE VIEW apologised AS
  SELECT l.id AS letter_id, k.id AS case_id, k.client_id, losses.lost_on
  FROM letters AS l JOIN cases AS k ON k.id = l.case_id JOIN losses ON losses.id = k.loss_id
  WHERE l.kind = 'apology' AND l.state <> 'draft';
CREATE VIEW same_loss AS
  SELECT a.id AS case_id, b.id AS other_id
  FROM cases AS a JOIN cases AS b ON b.client_id = a.client_id AND b.id <> a.id
    JOIN losses AS la ON la.id = a.loss_id JOIN losses AS lb ON lb.id = b.loss_id
  WHERE NOT EXISTS (SELECT 1 FROM returns AS r JOIN cases AS k ON k.id = r.case_id
                    WHERE k.client_id = a.client_id
                      AND r.returned_on > min(la.lost_on, lb.lost_on) AND r.returned_on <= max(la.lost_on, lb.lost_on));
CREATE TRIGGER one_apology_per_loss BEFORE UPDATE OF state ON letters
WHEN NEW.kind = 'apology' AND OLD.state = 'draft' AND NEW.state <> 'draft'
  AND EXISTS (SELECT 1 FROM same_loss AS s JOIN apologised AS a ON a.case_id = s.other_id WHERE s.case_id = NEW.case_id)
BEGIN SELECT RAISE (ABORT, 'letters-one-apology'); END;
CREATE TRIGGER one_apology_per_loss_new BEFORE INSERT ON letters
WHEN NEW.kind = 'apology'
  AND EXISTS (SELECT 1 FROM same_loss AS s JOIN apologised AS a ON a.case_id = s.other_id WHERE s.case_id = NEW.case_id)
BEGIN SELECT RAISE (ABORT, 'letters-one-apology'); END;
