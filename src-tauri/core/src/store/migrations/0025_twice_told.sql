-- Rule 13 counts from every coming back that ended a real loss: one that was worked on, and one that the client told himself,
-- whether anybody worked on it or not. A silence that nobody worked on and that ended by itself was a pause and is not counted:
-- the limit is 1.33 of his median gap, and who buys at random passes it two times of five (0.5 to the power of 1.33), so that
-- every irregular client would be left in peace for good.
CREATE VIEW comings_back AS
  SELECT k.client_id, r.returned_on FROM cases AS k JOIN returns AS r ON r.case_id = k.id
  UNION ALL
  SELECT client_id, came_back_on FROM losses WHERE came_back_on IS NOT NULL AND signal = 'S6';

DROP TRIGGER rule13_second_loss;
CREATE TRIGGER rule13_second_loss AFTER INSERT ON losses
WHEN EXISTS (SELECT 1 FROM comings_back WHERE client_id = NEW.client_id AND returned_on < NEW.lost_on)
BEGIN UPDATE clients SET lost_twice_on = NEW.lost_on WHERE id = NEW.client_id AND lost_twice_on IS NULL; END;

-- An order that comes late may show that he had come back by himself before a loss that is already written down.
CREATE TRIGGER rule13_came_back_before_a_loss AFTER UPDATE OF came_back_on ON losses
WHEN NEW.came_back_on IS NOT NULL AND NEW.signal = 'S6'
  AND EXISTS (SELECT 1 FROM losses WHERE client_id = NEW.client_id AND lost_on > NEW.came_back_on)
BEGIN
  UPDATE clients SET lost_twice_on =
    (SELECT min(lost_on) FROM losses WHERE client_id = NEW.client_id AND lost_on > NEW.came_back_on)
  WHERE id = NEW.client_id AND lost_twice_on IS NULL;
END;

-- The one letter that is allowed needs a case to hang on: one that is closed as it begins, and is no pursuit.
DROP TRIGGER rule13_no_second_pursuit;
CREATE TRIGGER rule13_no_second_pursuit BEFORE INSERT ON cases
WHEN NEW.closed_on IS NULL AND (SELECT lost_twice_on FROM clients WHERE id = NEW.client_id) IS NOT NULL
BEGIN SELECT RAISE (ABORT, 'rule-13'); END;

DROP VIEW disproved_second_losses;
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
                      AND EXISTS (SELECT 1 FROM comings_back AS b WHERE b.client_id = l.client_id AND b.returned_on < l.lost_on));

DROP TRIGGER rule13_taken_back;
CREATE TRIGGER rule13_taken_back AFTER UPDATE OF lost_twice_on ON clients
WHEN OLD.lost_twice_on IS NOT NULL AND NEW.lost_twice_on IS NULL
BEGIN
  DELETE FROM second_losses WHERE client_id = NEW.id;
  -- Where he is silent now after all, that is a new loss, and it is found anew.
  DELETE FROM losses WHERE client_id = NEW.id AND signal = 'S1' AND NOT EXISTS (SELECT 1 FROM cases WHERE loss_id = losses.id)
    AND EXISTS (SELECT 1 FROM comings_back AS b WHERE b.client_id = losses.client_id AND b.returned_on < losses.lost_on);
END;

UPDATE clients SET lost_twice_on =
  (SELECT min(l.lost_on) FROM losses AS l JOIN comings_back AS b ON b.client_id = l.client_id AND b.returned_on < l.lost_on
   WHERE l.client_id = clients.id)
WHERE lost_twice_on IS NULL AND id IN (SELECT client_id FROM losses WHERE came_back_on IS NOT NULL AND signal = 'S6');
