# optional: $about
# used: undo-*
undo-case-open = Case opened: { $about }
undo-case-assign = New driver for { $about }
undo-case-severity = Our severity for { $about }
undo-case-overrule = Verdict on { $about }
undo-case-offer = Offer to { $about }
undo-case-compensate = Compensation for { $about }
undo-case-close = Case closed: { $about }
undo-case-reopen = Case reopened: { $about }
undo-case-aftercare = Check on { $about }
undo-touch-plan = Touch planned: { $about }
undo-touch-done = Touch marked: { $about }
undo-touch-move = Touch moved: { $about }
undo-touch-cancel = Touch taken off the plan: { $about }
