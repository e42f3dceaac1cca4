-- The day a watched file landed last, by a look or by hand: a day of the drive, as of any other import.
ALTER TABLE watched_files RENAME COLUMN taken_at TO taken_on;
UPDATE watched_files SET taken_on = substr(taken_on, 1, 10) WHERE taken_on IS NOT NULL;
-- What it was then: the kind of its rows, and its known columns by their headings. What brought orders was a file of orders.
ALTER TABLE watched_files ADD COLUMN read_as TEXT CHECK (json_valid(read_as));
UPDATE watched_files SET read_as = '{"kind":"orders","columns":[]}' WHERE orders_new > 0;
