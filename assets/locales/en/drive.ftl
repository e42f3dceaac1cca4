drive-already-started = There are data here already. To start anew, open another file.
drive-not-a-sample = These are your own data; the program does not erase them.
drive-none-open = No drive is open, so there is none to end.
