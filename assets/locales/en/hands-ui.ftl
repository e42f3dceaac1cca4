# Hands and signatures in the window.

hands-ui-title = Handwriting and signature
hands-ui-how = Your own hand
hands-ui-how-what = Print the sheet, fill in the letters with a pen and photograph it. Letters will be written in your own hand.
hands-ui-sheet = Print the sheet
hands-ui-sheet-language = Alphabet of the sheet
hands-ui-sheet-language-ru = Russian and Latin
hands-ui-sheet-language-bg = Bulgarian and Latin
hands-ui-sheet-language-en = Latin
hands-ui-sheet-name = Handwriting sheet.pdf
hands-ui-sheet-kind = PDF document
hands-ui-sheet-saved = The sheet is saved: { $path }
hands-ui-read = Open pictures of the sheet
hands-ui-read-title = Pictures of filled sheets
hands-ui-read-kind = Pictures
hands-ui-reading = Reading the pictures…
hands-ui-sensitive = Personal
hands-ui-sensitive-what = Hands and signatures are kept in the drive’s file and its copies alone. Look after the file as you would after the firm’s stamp: whoever has it can write a letter in your hand.
hands-ui-hands = Hands kept
hands-ui-none = No hands of your own yet.
hands-ui-in-review = not kept yet
hands-ui-removed = { $letters ->
    [one] removed, still there for { $letters } approved letter
   *[other] removed, still there for { $letters } approved letters
  }
hands-ui-unnamed = New hand of { $day }
hands-ui-open = Look at the letters
hands-ui-open-of = Look at the letters: { $name }
hands-ui-remove = Remove
hands-ui-remove-of = Remove the hand: { $name }
hands-ui-removed-toast = The hand is removed
hands-ui-people = Who writes and signs how
hands-ui-people-what = The choice holds for drafts and new letters of this person.
hands-ui-hand-of = Hand of { $who }
hands-ui-signature-of = Signature of { $who }
hands-ui-signature-letters = { $letters ->
    [0] Not in any approved letter yet
    [one] In { $letters } approved letter
   *[other] In { $letters } approved letters
  }
hands-ui-signature-none = No signature: its place stays empty for a real pen.
hands-ui-signature-add = Add from a picture
hands-ui-signature-replace = Replace
hands-ui-signature-remove = Remove
hands-ui-signature-do-of = { $act }: { $who }
hands-ui-signature-title = Picture of a signature on white paper
hands-ui-signature-kept = The signature is kept
hands-ui-signature-gone = The signature is removed
hands-ui-given = Hand chosen: { $who }
hands-ui-review = Letters of the hand
hands-ui-good = { $good } of { $of } are good
hands-ui-filter-all = All
hands-ui-filter-doubt = Doubtful
hands-ui-filter-out = Left out
hands-ui-more-pages = Add pictures
hands-ui-page-missing = Sheets not read: { $pages }. Their letters come from the nearest ready-made hand, or add their pictures.
hands-ui-lacking = No letters: { $letters }. The hand “{ $nearest }” stands in for them.
hands-ui-whole = All letters of the sheet are there.
hands-ui-troubles = These pictures were not read
hands-ui-glyph = { $letter }: { $verdict }, { $taken ->
    [yes] taken
   *[no] left out
  }
hands-ui-row = Letter { $letter }
hands-ui-press = Press a letter to take it or leave it out.
hands-ui-name = Name of the hand
hands-ui-whose = Whose letters it writes
hands-ui-nobody = Nobody’s yet
hands-ui-keep = Keep the hand
hands-ui-rename = Save
hands-ui-kept-toast = The hand “{ $name }” is kept
hands-ui-sample = A line written in this hand
hands-ui-frozen = Letters have been approved in this hand, so its letters are not changed any more.
