# What the window's frame says about the drive.

frame-undone = Undone: { $what }
frame-redone = Brought back: { $what }
frame-broken = The drive does not open
frame-broken-kept = The file is where it was, and we have not changed it.
frame-broken-again = Try again
