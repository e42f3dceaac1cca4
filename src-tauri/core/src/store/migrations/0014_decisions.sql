-- What the user decided about a lost client stands with the client and the last order of that silence: a loss goes and comes
-- again with the limits, his word does not.
CREATE TABLE kept_picks (
  client_id     INTEGER PRIMARY KEY REFERENCES clients (id) ON DELETE CASCADE,
  last_order_on TEXT CHECK (last_order_on GLOB '????-??-??'),
  pin           TEXT NOT NULL CHECK (pin IN ('in', 'out'))
) STRICT;
INSERT OR REPLACE INTO kept_picks
SELECT l.client_id, l.last_order_on, p.pin FROM picks AS p JOIN losses AS l ON l.id = p.loss_id ORDER BY l.lost_on;
DROP TABLE picks;
ALTER TABLE kept_picks RENAME TO picks;

CREATE TABLE kept_verdicts (
  client_id     INTEGER PRIMARY KEY REFERENCES clients (id) ON DELETE CASCADE,
  last_order_on TEXT CHECK (last_order_on GLOB '????-??-??'),
  verdict       TEXT NOT NULL CHECK (verdict IN ('first', 'must', 'if_possible', 'good_riddance')),
  why           TEXT NOT NULL CHECK (trim(why) <> '')
) STRICT;
INSERT OR REPLACE INTO kept_verdicts
SELECT l.client_id, l.last_order_on, o.verdict, o.why FROM overruled AS o JOIN losses AS l ON l.id = o.loss_id ORDER BY l.lost_on;
DROP TABLE overruled;
ALTER TABLE kept_verdicts RENAME TO overruled;
