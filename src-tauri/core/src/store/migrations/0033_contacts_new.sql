-- An import of contact persons is told by how many it brought; those before this step are told without it.
ALTER TABLE imports ADD COLUMN contacts_new INTEGER NOT NULL DEFAULT 0 CHECK (contacts_new >= 0);
