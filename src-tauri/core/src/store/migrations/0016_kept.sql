-- An import that was taken back may have left something that somebody stands on: how much, the list of imports says.
ALTER TABLE imports ADD COLUMN kept INTEGER NOT NULL DEFAULT 0 CHECK (kept >= 0);
