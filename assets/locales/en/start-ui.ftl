# The first start.

start-language = Language
start-language-ru = Русский
start-language-bg = Български
start-language-en = English
start-title = Win back the clients who left
start-what = Comeback takes a small firm through a win-back drive: who left and what it cost, the real reason why, what to mend, whom to write to and what to say, who calls and when.
start-sample-title = Look at a sample
start-sample-what = An invented bakery supplier with two years of orders. Touch anything you like; one button clears it away later.
start-sample-do = Open the sample
start-sample-going = Preparing the sample…
start-import-title = Bring in your own data
start-import-what = Clients and orders exported from your accounts, CRM, web shop or a spreadsheet: XLSX, XLS, ODS, CSV or TXT. We work out the encoding and the columns ourselves.
start-import-do = Load my data
start-import-going = Starting…
start-empty-title = Start empty
start-empty-what = Name the firm and its people, and add clients by hand. You can load a file later.
start-empty-do = Start
start-empty-going = Starting…
start-stays-here = Everything is kept in one file on this computer. Comeback sends nothing to the internet.
start-import-on = Go on
start-firm = Name of the firm
start-director = Head of the firm
start-director-note = First and last name: the letters are signed by it. Can wait for the settings
start-director-role = director
