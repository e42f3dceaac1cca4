-- The number first: it is what tells orders apart, so that a million of them are sorted by one comparison each. What is unique
-- stays the same: a number within the system it came from.
DROP INDEX orders_number;
CREATE UNIQUE INDEX orders_number ON orders (number, source_system);
