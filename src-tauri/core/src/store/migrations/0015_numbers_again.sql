-- Systems that count their orders anew each year give one number to many orders. How many orders of its number this system had
-- here before it: 0 for the first. What is unique is a number within its system and its time.
ALTER TABLE orders ADD COLUMN again INTEGER NOT NULL DEFAULT 0 CHECK (again >= 0);
DROP INDEX orders_number;
CREATE UNIQUE INDEX orders_number ON orders (number, source_system, again);
