-- A name that a client's phone or e-mail came with in an import and that the user was told of: he is not told of it again.
CREATE TABLE told_names (
    client_id INTEGER NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
    name      TEXT    NOT NULL,
    import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    PRIMARY KEY (client_id, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX told_names_import ON told_names (import_id);
