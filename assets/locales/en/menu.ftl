# The menu bar of macOS.

menu-about = About Comeback
menu-go-settings = Settings…
menu-hide = Hide Comeback
menu-hide-others = Hide others
menu-quit = Quit Comeback

menu-file = File
menu-go-import = Import…
menu-print = Print
menu-close = Close window

menu-edit = Edit
menu-undo = Undo
menu-redo = Redo
menu-cut = Cut
menu-copy = Copy
menu-paste = Paste
menu-select-all = Select all
menu-palette = Find or do…

menu-view = View
menu-go-today = Today
menu-go-losses = Losses
menu-go-targets = Whom to win back
menu-go-cases = Cases
menu-go-fixes = Fixes
menu-go-letters = Letters
menu-go-calls = Interviews
menu-go-clients = Clients
menu-go-results = Results
menu-text-larger = Larger text
menu-text-smaller = Smaller text
menu-text-usual = Usual text size
menu-theme = Theme
menu-theme-system = As in the system
menu-theme-light = Light
menu-theme-dark = Dark

menu-help = Help
menu-how-it-works = How a win-back drive works
menu-keys = Keys
