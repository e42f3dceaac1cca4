-- How each client buys is kept with everything that a later order of his needs to bring it up to date without reading
-- the orders of everybody else. The table is computed, so it is made anew and filled at the next opening.
DROP TABLE standings;
CREATE TABLE standings (
  client_id      INTEGER PRIMARY KEY REFERENCES clients (id) ON DELETE CASCADE,
  orders         INTEGER NOT NULL,
  total_minor    INTEGER NOT NULL,
  average_minor  INTEGER NOT NULL,
  orders_a_year  REAL    NOT NULL,
  yearly_minor   INTEGER NOT NULL,
  profit_known   INTEGER NOT NULL CHECK (profit_known IN (0, 1)),
  gap_days       REAL,
  own_rhythm     INTEGER NOT NULL CHECK (own_rhythm IN (0, 1)),
  order_days     INTEGER NOT NULL CHECK (order_days > 0),
  first_order_on TEXT    NOT NULL,
  last_order_on  TEXT    NOT NULL,
  -- the employee of his last order that names one
  served_last    INTEGER,
  -- turnover and profit of the days that ABC looks at; profit is NULL while no order of his tells any
  window_sum_minor    INTEGER NOT NULL,
  window_profit_minor INTEGER,
  abc            TEXT    NOT NULL CHECK (abc IN ('A', 'B', 'C'))
) STRICT;
UPDATE firm SET refreshed_on = NULL;
