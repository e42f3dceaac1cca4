# One’s own handwriting from a sheet, and a signature from a picture.
# used: hands-verdict-*

hands-sheet-title = Sheet for your own handwriting
hands-sheet-page = Sheet { $page } of { $of }
hands-sheet-pen = With a blue, black or violet pen: one letter in each box, just as you always write. Stand on the lower line and keep clear of the frame.
hands-sheet-picture = Then scan the sheet, or photograph it whole from above so that all four corner marks can be seen.
hands-sample = Good morning! We have put it right and should be glad of another chance: ring me directly, 020 7946 0117. Forgive us if you can.

hands-verdict-good = good
hands-verdict-empty = empty
hands-verdict-border = touches the frame
hands-verdict-faint = too faint
hands-verdict-pieces = stray strokes

hands-how-many-pictures = We read one to { $most } pictures at a time. Choose the files again.
hands-unread-file = The file cannot be read: { error-why }. Check that it is there and choose it again.
hands-unread-no-picture = This is not a picture, or it is damaged. A JPEG or PNG file is needed: save the page as one of these and choose it again.
hands-unread-too-large = The picture is too large. Make it smaller, or scan the sheet at 300 dots per inch.
hands-unread-too-small = The picture is too coarse: a pen line is only a dot or two wide. Go closer, so that the sheet fills the frame, or scan it at 200 dots per inch or more.
hands-unread-no-sheet = Our sheet cannot be made out, or the picture is blurred. Take it sharp and whole, with the black marks in the corners. No sheet yet? Print one from here and fill it in.
hands-unread-corners = { $marks ->
    [one] Only { $marks } corner mark
   *[other] Only { $marks } corner marks
  } of four can be seen. Photograph the whole sheet, without glare, folded corners or fingers on the marks.
hands-unread-several-pages = Several sheets are in one picture. Photograph each by itself.
hands-unread-other-language = This sheet is of another language. Read it by itself: it makes a hand of its own.
hands-unread-blank = The boxes of this sheet are empty. Fill it in with a blue, black or violet pen, photograph it and choose the picture again.
hands-unread-no-ink = No signature can be seen. Sign with a dark pen on plain white paper, photograph it from close by and choose the picture again.
hands-unread-too-much = There is much else in the picture. Crop it so that only the signature on plain paper is left.
hands-nothing-in-cell = Nothing is written in this box, so there is nothing to take.
hands-unnamed = Give the hand a name, such as the name of the person who writes it.
hands-same-name = There is a hand called “{ $name }” already. Give this one another name.
hands-no-letters = This hand has no usable letter yet. Read a filled sheet, or tick the letters you want.
hands-not-kept = This hand is not among those kept. Choose another.
hands-in-letters = { $letters ->
    [0] This hand has been removed and is not changed any more. Read the sheet as a new hand.
    [one] { $letters } letter has been approved in this hand, so it is not changed any more. Read the sheet as a new hand.
   *[other] { $letters } letters have been approved in this hand, so it is not changed any more. Read the sheet as a new hand.
  }
hands-no-signature = There is no signature of { $who } from a picture, so there is nothing to remove.
