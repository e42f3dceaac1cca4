# optional: $about
# used: undo-*
undo-client = Change of client { $about }
undo-complaint = Complaint of { $about }
undo-employee = Employee { $about }
undo-settings = Change of settings
undo-told-us = { $about } said he is leaving
