-- Tables as their reader wants them: which columns, sorted by what, filtered how, under a name.
CREATE TABLE views (
  id     INTEGER PRIMARY KEY,
  list   TEXT NOT NULL CHECK (list IN ('losses', 'targets', 'clients', 'cases')),
  name   TEXT NOT NULL CHECK (trim(name) <> ''),
  layout TEXT NOT NULL CHECK (json_valid(layout)),
  UNIQUE (list, name)
) STRICT;
