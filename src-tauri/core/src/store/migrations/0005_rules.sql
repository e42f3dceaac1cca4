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

-- Rule 10. "Nobody else" holds while nobody else works here.
CREATE TRIGGER rule10_nobody_else BEFORE INSERT ON rule10_exceptions
WHEN NEW.reason = 'nobody_else' AND EXISTS (SELECT 1 FROM employees WHERE active = 1 AND id <> NEW.employee_id)
BEGIN SELECT RAISE (ABORT, 'rule-10'); END;
CREATE TRIGGER rule10_nobody_else_after_all BEFORE UPDATE ON rule10_exceptions
WHEN NEW.reason = 'nobody_else' AND EXISTS (SELECT 1 FROM employees WHERE active = 1 AND id <> NEW.employee_id)
BEGIN SELECT RAISE (ABORT, 'rule-10'); END;
-- No exception lets him sign: only the head of the firm signs to a client he lost himself.
CREATE VIEW barred_signers AS
  SELECT cases.id AS case_id, losses.id AS loss_id, losses.lost_by AS employee_id
  FROM cases JOIN losses ON losses.id = cases.loss_id JOIN employees ON employees.id = losses.lost_by
  WHERE employees.is_director = 0;
CREATE TRIGGER rule10_signs_new BEFORE INSERT ON letters
WHEN EXISTS (SELECT 1 FROM barred_signers WHERE case_id = NEW.case_id AND employee_id = NEW.signer_id)
BEGIN SELECT RAISE (ABORT, 'rule-10'); END;
CREATE TRIGGER rule10_signs BEFORE UPDATE OF signer_id, state ON letters
WHEN NEW.state <> 'sent_back' AND NEW.state <> 'draft'
  AND EXISTS (SELECT 1 FROM barred_signers WHERE case_id = NEW.case_id AND employee_id = NEW.signer_id)
BEGIN SELECT RAISE (ABORT, 'rule-10'); END;
CREATE TRIGGER rule10_signs_instead BEFORE UPDATE OF signer_id ON letters
WHEN NEW.signer_id <> OLD.signer_id
  AND EXISTS (SELECT 1 FROM barred_signers WHERE case_id = NEW.case_id AND employee_id = NEW.signer_id)
BEGIN SELECT RAISE (ABORT, 'rule-10'); END;

-- Rule 8 and section 6: for a human fault, or where it was a catastrophe for the client, the head apologises in person.
CREATE VIEW head_in_person AS
  SELECT k.id AS case_id
  FROM cases AS k LEFT JOIN interviews AS i ON i.id =
    (SELECT max(id) FROM interviews WHERE case_id = k.id AND source = 'client')
  WHERE i.human_factor = 1 OR coalesce(i.severity_client, k.severity_ours) >= 4;
CREATE TRIGGER rule8_signer BEFORE UPDATE OF state ON letters
WHEN NEW.kind = 'apology' AND OLD.state = 'draft' AND NEW.state <> 'draft'
  AND EXISTS (SELECT 1 FROM head_in_person WHERE case_id = NEW.case_id)
  AND (SELECT is_director FROM employees WHERE id = NEW.signer_id) = 0
BEGIN SELECT RAISE (ABORT, 'rule-8'); END;

-- The fix gate: a fix that was there before he left has not kept him, and whoever lost him does not vouch for it.
CREATE VIEW standing_fixes AS
  SELECT k.id AS case_id, f.id AS fix_id
  FROM cases AS k JOIN losses AS l ON l.id = k.loss_id JOIN fixes AS f JOIN employees AS e ON e.id = f.checked_by
  WHERE f.done_on >= l.lost_on AND (e.is_director = 1 OR l.lost_by IS NULL OR f.checked_by <> l.lost_by);
DROP VIEW open_gates;
CREATE VIEW open_gates AS
  SELECT i.case_id, f.id AS fix_id
  FROM interviews AS i JOIN fixes AS f ON f.reason_id = i.true_reason_id
    JOIN standing_fixes AS s ON s.case_id = i.case_id AND s.fix_id = f.id
  WHERE i.source = 'client' AND i.confirmed = 1;

-- A call that is going on: a run without an outcome, with everything that is needed to go on with it.
ALTER TABLE script_runs ADD COLUMN kept TEXT CHECK (json_valid(kept));
CREATE UNIQUE INDEX script_runs_one_begun ON script_runs (case_id) WHERE outcome IS NULL AND kept IS NOT NULL;
