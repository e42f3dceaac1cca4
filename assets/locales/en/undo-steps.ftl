# optional: $about
# used: undo-*
undo-interview = Interview with { $about }
undo-interview-start = Start of the interview with { $about }
undo-interview-finish = End of the interview with { $about }
undo-reason-add = New reason { $about }
undo-reason-retire = Reason no longer in use
undo-fix-plan = Fix planned: { $about }
undo-fix-finish = Fix done: { $about }
undo-fix-check = Fix checked: { $about }
undo-letter = Change of the letter to { $about }
undo-letter-write = Draft of the letter to { $about }
undo-letter-approve = Approval of the letter to { $about }
undo-letter-print = Printing of the letter to { $about }
undo-letter-moved = The way of the letter to { $about }
undo-call = Call to { $about }
undo-letter-sign = Another signer of the letter to { $about }
undo-expense-add = Expense: { $about }
undo-expense-remove = Expense taken off: { $about }
undo-drive-end = End of the drive { $about }
undo-letter-reopen = Letter back to a draft: “{ $about }”
undo-letter-window = When to find the client: “{ $about }”
undo-letters-print = Letters printed: “{ $about }” and others
undo-letters-handed = Letters handed over: “{ $about }” and others
undo-letter-hand = Handwriting of the letter: “{ $about }”
undo-letter-names = Name in the letter: “{ $about }”
undo-letter-template = Letter template edited
undo-letter-template-reset = Letter template back to the shipped one
