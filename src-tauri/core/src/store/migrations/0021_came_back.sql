-- A loss that nobody worked on and after which the client bought again by himself stays in the history of its month. The day is
-- that of his first order after the loss, and of nothing else (rule 11).
ALTER TABLE losses ADD COLUMN came_back_on TEXT CHECK (came_back_on GLOB '????-??-??');
CREATE INDEX losses_came_back ON losses (client_id) WHERE came_back_on IS NOT NULL;
CREATE TRIGGER rule11_came_back BEFORE UPDATE OF came_back_on ON losses
WHEN NEW.came_back_on IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM orders WHERE client_id = NEW.client_id AND day = NEW.came_back_on AND sum_minor > 0
                    AND day > NEW.lost_on)
BEGIN SELECT RAISE (ABORT, 'rule-11'); END;
