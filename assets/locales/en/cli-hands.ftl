# One’s own hand and signature in the terminal.
# used: cli-field-*

cli-hand-sheet = Sheets: { $pages }. File: { $path }
cli-hand-read = Hand No. { $id }: { $good } good letters of { $of }
cli-hand-page-missing = Sheet { $page } has not been read: its letters come from the nearest ready-made hand
cli-hand-trouble = { $file }: { $why }
cli-hand-lacking = No letters: { $letters }. The hand “{ $nearest }” stands in for them
cli-hand-next = Look at the letters: hand show { $id }. Keep it: hand keep { $id } --name NAME
cli-hand-in-review = not kept yet
cli-hand-taken-off = removed, still there for { $letters ->
    [one] { $letters } approved letter
   *[other] { $letters } approved letters
  }
cli-hand-sensitive = personal: kept in the drive’s file alone
cli-hand-out = left out
cli-hand-none = No hands of your own. Begin with the sheet: hand sheet
cli-hand-signature = signature of { $day }
cli-hand-no-signature = no signature
cli-hand-unknown = There is no hand called “{ $name }”. All hands: hand list
cli-field-hand = Hand
cli-field-letter-of = Letter
