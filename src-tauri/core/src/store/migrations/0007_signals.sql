-- Signals S2 to S7 beside the silence of S1: what a client counts as is kept with how he buys, so that no look at a list
-- reads orders. The table is computed, so it is made anew and filled at the next opening.
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
  abc            TEXT    NOT NULL CHECK (abc IN ('A', 'B', 'C')),
  -- what he bought after his first order day, for the model of order sums
  repeat_minor   INTEGER NOT NULL,
  -- order days and turnover of the last 12 months, for RFM
  year_days      INTEGER NOT NULL,
  year_minor     INTEGER NOT NULL,
  -- coefficients of variation of his monthly sums (XYZ) and of his gaps; NULL while there are too few of them
  month_variation REAL,
  gap_variation  REAL,
  -- signal S4: the last window and the usual one; NULL while nothing can be said of his volume
  volume_days    INTEGER,
  volume_minor   INTEGER,
  usual_minor    INTEGER,
  -- what all signals together make of him, since when, and the one that decides
  standing       TEXT    NOT NULL CHECK (standing IN ('buying', 'sleeping', 'lost', 'left')),
  since          TEXT,
  signal         TEXT    CHECK (signal IN ('S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7')),
  CHECK ((since IS NULL) = (standing = 'buying')),
  CHECK ((signal IS NULL) = (standing = 'buying'))
) STRICT;
UPDATE firm SET refreshed_on = NULL;

-- Limits of a group of clients where they differ from the firm's; NULL: as the firm has it.
CREATE TABLE group_limits (
  group_name        TEXT PRIMARY KEY CHECK (trim(group_name) <> ''),
  sleeping_factor   REAL    CHECK (sleeping_factor > 0),
  lost_factor       REAL    CHECK (lost_factor > 0),
  fixed_limit_days  INTEGER CHECK (fixed_limit_days > 0),
  inquiries_in_row  INTEGER CHECK (inquiries_in_row > 0),
  no_answers_in_row INTEGER CHECK (no_answers_in_row > 0),
  volume_share      REAL    CHECK (volume_share > 0 AND volume_share < 1),
  volume_days       INTEGER CHECK (volume_days > 0),
  complaint_days    INTEGER CHECK (complaint_days > 0),
  model_limit       REAL    CHECK (model_limit > 0 AND model_limit < 1),
  CHECK (coalesce(lost_factor >= sleeping_factor, 1))
) STRICT;

-- What one unit of another currency is worth in the firm's. Without a rate sums are shown apart and never added.
CREATE TABLE rates (
  currency TEXT PRIMARY KEY CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
  rate     REAL NOT NULL CHECK (rate > 0)
) STRICT;

-- The buying model fitted on the firm's own orders (method, section 9); no row while there are too few repeat clients.
CREATE TABLE model (
  id             INTEGER PRIMARY KEY CHECK (id = 1),
  fitted_on      TEXT    NOT NULL CHECK (fitted_on GLOB '????-??-??'),
  r              REAL    NOT NULL CHECK (r > 0),
  alpha          REAL    NOT NULL CHECK (alpha > 0),
  a              REAL    NOT NULL CHECK (a > 0),
  b              REAL    NOT NULL CHECK (b > 0),
  log_likelihood REAL    NOT NULL,
  clients        INTEGER NOT NULL,
  repeat_clients INTEGER NOT NULL,
  -- Gamma-Gamma of order sums, in minor units; NULL where it did not settle
  p              REAL CHECK (p > 0),
  q              REAL CHECK (q > 0),
  v              REAL CHECK (v > 0),
  CHECK ((p IS NULL) = (q IS NULL) AND (q IS NULL) = (v IS NULL))
) STRICT;

-- Whom the user took into the choice or out of it by hand, until a case is opened.
CREATE TABLE picks (
  loss_id INTEGER PRIMARY KEY REFERENCES losses (id) ON DELETE CASCADE,
  pin     TEXT NOT NULL CHECK (pin IN ('in', 'out'))
) STRICT;

-- The user's own verdict on a lost client before a case is opened, with his reason; the case takes it over.
CREATE TABLE overruled (
  loss_id INTEGER PRIMARY KEY REFERENCES losses (id) ON DELETE CASCADE,
  verdict TEXT NOT NULL CHECK (verdict IN ('first', 'must', 'if_possible', 'good_riddance')),
  why     TEXT NOT NULL CHECK (trim(why) <> '')
) STRICT;
