-- The day a watched file landed last, by a look or by hand: a day of the drive, as of any other import.
ALTER TABLE watched_files RENAME COLUMN taken_at TO taken_on;
UPDATE watched_files SET taken_on = substr(taken_on, 1, 10) WHERE taken_on IS NOT NULL;
