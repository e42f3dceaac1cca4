-- An order that was called off, or given back whole, in the system it came from was told from a gift by what it came to and
-- earned; now it says so itself. Last in the row and nothing by default: new orders land without a word about it.
ALTER TABLE orders ADD COLUMN called_off INTEGER NOT NULL DEFAULT 0 CHECK (called_off = 0 OR (called_off = 1 AND sum_minor = 0));
UPDATE orders SET called_off = 1 WHERE sum_minor = 0 AND profit_minor = 0;

DROP TRIGGER import_changed_orders;
CREATE TRIGGER import_changed_orders AFTER UPDATE OF day, sum_minor, profit_minor, currency, served_by, called_off ON orders
WHEN EXISTS (SELECT 1 FROM import_now)
  AND (NEW.day IS NOT OLD.day OR NEW.sum_minor IS NOT OLD.sum_minor OR NEW.profit_minor IS NOT OLD.profit_minor OR
       NEW.currency IS NOT OLD.currency OR NEW.served_by IS NOT OLD.served_by OR NEW.called_off IS NOT OLD.called_off)
BEGIN
  INSERT INTO import_changes (import_id, table_name, row_id, client_id, before, after)
  SELECT import_id, 'orders', NEW.id, NEW.client_id,
    json_object('day', OLD.day, 'sum_minor', OLD.sum_minor, 'profit_minor', OLD.profit_minor, 'currency',
    OLD.currency, 'served_by', OLD.served_by, 'called_off', OLD.called_off),
    json_object('day', NEW.day, 'sum_minor', NEW.sum_minor, 'profit_minor', NEW.profit_minor, 'currency',
    NEW.currency, 'served_by', NEW.served_by, 'called_off', NEW.called_off)
  FROM import_now;
END;

-- Imports that landed before can still be taken back, and their orders are then what they were in this too.
UPDATE import_changes SET
  before = json_set(before, '$.called_off',
    iif(json_extract(before, '$.sum_minor') = 0 AND json_extract(before, '$.profit_minor') IS 0, 1, 0)),
  after = json_set(after, '$.called_off',
    iif(json_extract(after, '$.sum_minor') = 0 AND json_extract(after, '$.profit_minor') IS 0, 1, 0))
WHERE table_name = 'orders';
