-- An envelope that goes in turned was moved along the sides of the paper as it came out, while it is measured on the paper as it is
-- read. Both are told as it is read now; what was set moves the print by as much as before, the same way.
UPDATE printers SET envelope_right = envelope_down, envelope_down = -envelope_right WHERE envelope_way = 'left';
UPDATE printers SET envelope_right = -envelope_down, envelope_down = envelope_right WHERE envelope_way = 'right';
