# The list of clients in the terminal.
# used: cli-client-state-*

cli-client-state-buying = buying
cli-client-state-returned = back again
cli-client-state-sleeping = sleeping
cli-client-state-lost = lost
cli-client-state-left = left us
cli-client-state-lost-twice = lost twice
cli-client-state-never-bought = has not bought yet
cli-client-state-unclear = too early to tell
cli-client-since = { $state } since { $day }
cli-field-debt = Debt
cli-field-apart = In another currency
cli-losses-too-early = Too early to tell who is gone: nobody has bought often enough to show what is usual here.
cli-field-group = Group
cli-client-profit-guessed = The orders do not name their profit: the year’s turnover times the firm’s margin from the settings
