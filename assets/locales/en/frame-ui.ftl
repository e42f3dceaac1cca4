# What the window's frame says about the drive.

frame-undone = Undone: { $what }
frame-redone = Brought back: { $what }
frame-broken = The drive does not open
frame-broken-kept = The file is where it was, and we have not changed it.
frame-broken-again = Try again
frame-counted-later = Today is { $today }, and losses are counted up to { $counted } already. Looking back changes nothing: nothing is counted anew until then. Losses and Whom to win back are shown as of this day; how each client buys, as of { $counted }.
frame-count-again = Count for today
frame-counted-again = Losses are counted for today now
