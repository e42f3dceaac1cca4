# optional: $about
# used: undo-*
undo-client = Change of client { $about }
undo-complaint = Complaint of { $about }
undo-employee = Employee { $about }
undo-settings = Change of settings
undo-told-us = { $about } said he is leaving
undo-group-limits = Limits of the group “{ $about }”
undo-rate = Rate of { $about }
undo-target-pin = The choice: “{ $about }”
undo-target-unpin = The choice left to the program
undo-target-overrule = Verdict on “{ $about }”
