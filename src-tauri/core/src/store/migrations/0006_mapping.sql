-- What the user said of a file's columns, by the fingerprint of its headings: the next file under the same headings is read so.
CREATE TABLE mappings (
  fingerprint TEXT PRIMARY KEY,
  options     TEXT NOT NULL CHECK (json_valid(options)),
  said_on     TEXT NOT NULL CHECK (said_on GLOB '????-??-??')
) STRICT;
