-- A loss that nobody worked on and after which the client bought again by himself stays in the history of its month. The day is
-- that of his first order after the loss, and of nothing else (rule 11).
ALTER TABLE losses ADD COLUMN came_back_on TEXT CHECK (came_back_on GLOB '????-??-??');
CREATE INDEX losses_came_back ON losses (client_id) WHERE came_back_on IS NOT NULL;
CREATE TRIGGER rule11_came_back BEFORE UPDATE OF came_back_on ON losses
WHEN NEW.came_back_on IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM orders WHERE client_id = NEW.client_id AND day = NEW.came_back_on AND sum_minor > 0
                    AND day > NEW.lost_on)
BEGIN SELECT RAISE (ABORT, 'rule-11'); END;

-- How long a touch takes, in minutes, what is noted after it and the way there and back among it. The method names no figures:
-- these are a beginning, and the firm's own are better.
ALTER TABLE firm ADD COLUMN call_minutes INTEGER NOT NULL DEFAULT 15 CHECK (call_minutes BETWEEN 1 AND 1440);
ALTER TABLE firm ADD COLUMN writing_minutes INTEGER NOT NULL DEFAULT 30 CHECK (writing_minutes BETWEEN 1 AND 1440);
ALTER TABLE firm ADD COLUMN visit_minutes INTEGER NOT NULL DEFAULT 90 CHECK (visit_minutes BETWEEN 1 AND 1440);
