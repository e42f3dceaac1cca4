# Letters: the list, the letter on the table, a new letter.

letters-ui-kind = Letter
letters-ui-kind-apology = Letter of apology
letters-ui-kind-thanks = Thank-you letter
letters-ui-kind-farewell = Farewell letter
letters-ui-kind-note-apology = One for a loss, and only after a fix has been checked.
letters-ui-kind-note-thanks = For a client who has come back: after the first new order.
letters-ui-kind-note-farewell = The only letter to a client lost twice.
letters-ui-state = State
letters-ui-state-draft = draft
letters-ui-state-approved = approved
letters-ui-state-printed = printed
letters-ui-state-handed = with the courier
letters-ui-state-delivered = delivered
letters-ui-state-sent_back = sent back
letters-ui-state-answered = answered
letters-ui-states = Letters by state
letters-ui-all = All
letters-ui-client = Client
letters-ui-signer = Signed by
letters-ui-changed = Changed
letters-ui-table = Letters of the drive
letters-ui-new = New letter
letters-ui-empty = No letters yet
letters-ui-empty-why = The head writes by hand once the reason is known and the fix has been checked. We draft it from the case, you decide.
letters-ui-gone = There is no such letter

letters-ui-new-why = We draft it from what the case knows. What we do not know is marked in the text.
letters-ui-to-whom = For which case
letters-ui-to-whom-pattern = choose a client
letters-ui-choose-case = Choose a case first
letters-ui-head = The head of the firm
letters-ui-signer-note = Not the one who looked after the client when he left.
letters-ui-write = Draft the letter
letters-ui-drafting = Drafting…

letters-ui-text = Text of the letter
letters-ui-addressee = To whom
letters-ui-greeting = Greeting
letters-ui-paragraph = Paragraph { $n }
letters-ui-add = Add a paragraph
letters-ui-remove = Remove paragraph { $n }
letters-ui-closing = Closing
letters-ui-signature = Signature
letters-ui-date = Date

letters-ui-check = To put right
letters-ui-marks = { $n ->
    [one] { $n } place left to fill in
   *[other] { $n } places left to fill in
}
letters-ui-fill = Places for you to fill in
letters-ui-nothing-wrong = all ready, it can be approved
letters-ui-hard = Stops the printing:
letters-ui-soft = Worth a look:
letters-ui-quote = “{ $words }”
letters-ui-to-fixes = Go to the fixes
letters-ui-to-case = Open the case
letters-ui-again = Save again
letters-ui-closed = { $n ->
    [one] too early to approve: { $n } place to put right
   *[other] too early to approve: { $n } places to put right
}

letters-ui-page = Page
letters-ui-page-alt = Handwritten letter to { $client }, page { $n } of { $of }
letters-ui-drawing = Writing the page…
letters-ui-language = Language
letters-ui-language-ru = Russian
letters-ui-language-en = English
letters-ui-language-bg = Bulgarian
letters-ui-speaks-of = The fix it speaks of
letters-ui-envelope = Envelope
letters-ui-envelope-size = DL, 220×110
letters-ui-envelope-alt = Envelope to { $client }, line: { $line }
letters-ui-envelope-signer = Envelope and signature
letters-ui-line = Line on the envelope
letters-ui-own-line = In your own words
letters-ui-no-line = no line

letters-ui-approve = Approve
letters-ui-approving = Approving…
letters-ui-approved-toast = The letter is approved and can be printed
letters-ui-print = Print
letters-ui-printing = Preparing the PDF…
letters-ui-open-pdf = Open the PDF
letters-ui-save-pdf = Save a PDF…
letters-ui-saved-toast = The PDF is saved
letters-ui-file = Letter, { $client }.pdf
letters-ui-not-opened = The file is ready but did not open: { $path }
letters-ui-lies = The PDF is here: { $path }
letters-ui-open = Open
letters-ui-frozen = Approved, so the text is closed: exactly what you have read is printed. To change a word, take the approval back (Ctrl+Z).
letters-ui-frozen-printed = The text is closed: this is what the client reads.
letters-ui-on-approved = Approved on { $day }.
letters-ui-on-printed = Printed on { $day }.
letters-ui-on-handed = With the courier since { $day }.
letters-ui-on-delivered = Delivered on { $day }.
letters-ui-on-sent_back = Sent back on { $day }.
letters-ui-on-answered = Answered on { $day }.
letters-ui-do-handed = Hand to the courier
letters-ui-do-delivered = Delivered
letters-ui-do-sent_back = Sent back
letters-ui-do-answered = Answered
letters-ui-day-handed = Handed to the courier on
letters-ui-day-delivered = Delivered on
letters-ui-day-sent_back = Sent back on
letters-ui-day-answered = Answered on
letters-ui-note = Note
letters-ui-note-handed = who takes it
letters-ui-note-delivered = who received it
letters-ui-note-sent_back = why it came back
letters-ui-note-answered = what he answered
letters-ui-mark = Note it
letters-ui-not-now = Not now
letters-ui-saving = Saving…
letters-ui-moved-handed = The letter is with the courier
letters-ui-moved-delivered = The letter is delivered
letters-ui-moved-sent_back = The letter came back
letters-ui-moved-answered = The answer is noted
letters-ui-signed-toast = { $who } signs now
letters-ui-print-again = Print again
