-- What the firm wrote of a fix, a fault or an offer, in the words of letters in another language. It is kept by the text itself:
-- whatever says the same is said in the same words, and what is reworded is asked for anew.
CREATE TABLE phrases (
  id       INTEGER PRIMARY KEY,
  text     TEXT NOT NULL CHECK (trim(text) <> ''),
  language TEXT NOT NULL CHECK (language IN ('en', 'ru', 'bg')),
  words    TEXT NOT NULL CHECK (trim(words) <> ''),
  UNIQUE (text, language)
) STRICT;
