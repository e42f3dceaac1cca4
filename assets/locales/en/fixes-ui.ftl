# Fixes: what we change at our own place so that the reason for leaving does not come back.

fixes-ui-gate = Promise and write to a client only about what is done and has been checked by another person.
fixes-ui-empty = No fixes yet
fixes-ui-empty-why = A fix takes away the reason people leave for. Until it is done and checked by another person, no letter speaks of it.
fixes-ui-group-overdue = Overdue
fixes-ui-group-planned = Planned
fixes-ui-group-done = Done, waiting for a check
fixes-ui-group-checked = Checked, may be spoken of
fixes-ui-plan = Plan a fix
fixes-ui-plan-it = Plan it
fixes-ui-reason = Reason for leaving
fixes-ui-reason-pattern = choose a reason
fixes-ui-what = What we change
fixes-ui-what-pattern = a second driver for the early run
fixes-ui-owner = Who does it
fixes-ui-person-pattern = choose an employee
fixes-ui-due = Until when
fixes-ui-needs-all = A reason, a change, a person and a day are needed.
fixes-ui-cause = Reason: { $reason }.
fixes-ui-stands-overdue = { $who } does it, it was due on { $day }.
fixes-ui-stands-planned = { $who } does it, until { $day }.
fixes-ui-stands-done = Done on { $day }, { $who } answers for it. Another person has still to check.
fixes-ui-stands-checked = Checked on { $day } by { $who }.
fixes-ui-evidence-is = Shown by: { $words }
fixes-ui-waiting = { $n ->
    [one] { $n } case waits for it:
   *[other] { $n } cases wait for it:
}
fixes-ui-change = Change
fixes-ui-change-named = Change the fix “{ $what }”
fixes-ui-finish = Done…
fixes-ui-finish-it = Note as done
fixes-ui-check = Check…
fixes-ui-check-it = Checked
fixes-ui-evidence = What shows that it is done
fixes-ui-evidence-pattern = an order, a photograph, the run log for a week
fixes-ui-done-on = Done on
fixes-ui-checker = Checked by
fixes-ui-checker-note = Anybody but the one who did it: { $who }.
fixes-ui-not-now = Not now
fixes-ui-saving = Saving…
fixes-ui-planned-toast = The fix is planned
fixes-ui-changed-toast = The plan of the fix is changed
fixes-ui-finished-toast = Noted as done, a check is still needed
fixes-ui-checked-toast = The fix is checked and may be spoken of

fixes-ui-reasons = Reasons for leaving: add your own or retire one
fixes-ui-reasons-why = A reason is never renamed, or old cases would change their meaning. Retire one that is of no use; earlier cases remember it.
fixes-ui-own-reason = A reason of your own
fixes-ui-own-reason-pattern = no delivery at weekends
fixes-ui-group = Belongs to
fixes-ui-human = A person is at fault: rude, forgetful, unable
fixes-ui-add-reason = Add the reason
fixes-ui-retire = Retire
fixes-ui-retire-named = Retire the reason “{ $reason }”
fixes-ui-retired-on = retired { $day }
fixes-ui-reason-added = The reason “{ $reason }” is added
fixes-ui-reason-retired = The reason “{ $reason }” is retired
fixes-ui-only-for = Only for { $client }.
fixes-ui-drop = It will not be done
fixes-ui-dropped-toast = The fix is off the list
