# The next step of a case, touches and states: words shared by the pages.

step-ui-who = { $contact }, { $client }
step-ui-title-interview = Find out why: { $who }
step-ui-title-plan_fix = Plan a fix: { $client }
step-ui-title-finish_fix = Finish the fix “{ $fix }”
step-ui-title-check_fix = Check the fix “{ $fix }”
step-ui-title-write_letter = Write a letter: { $who }
step-ui-title-approve_letter = Read and approve the letter: { $who }
step-ui-title-print_letter = Print the letter: { $who }
step-ui-title-hand_letter = Hand over the letter: { $who }
step-ui-title-letter_back = The letter came back: { $who }
step-ui-title-call = Call { $who }
step-ui-title-visit = Visit { $who }
step-ui-title-letter = Send a letter: { $who }
step-ui-title-email = Write an e-mail: { $who }
step-ui-title-gift = Hand over a gift: { $who }
step-ui-title-event = Invite { $who }
step-ui-title-plan_touch = Set the next step: { $client }
step-ui-title-aftercare = See how he is doing: { $who }
step-ui-title-nothing = Nothing to do

step-ui-note-interview = Not to sell, but to learn why he left.
step-ui-note-plan_fix = The reason is known; there is no fix yet.
step-ui-note-finish_fix = Until it is done, it is too early to write or promise.
step-ui-note-check_fix = Done but not checked, so it is too early to write about it.
step-ui-note-write_letter = The fix has been checked; the letter can be written.
step-ui-note-approve_letter = The draft is ready. Read it before it is printed.
step-ui-note-print_letter = Approved; it only has to be printed.
step-ui-note-hand_letter = Printed. Hand it over in person or by courier.
step-ui-note-letter_back = See whether the address is right; then it goes again.
step-ui-note-call = To understand, not to sell. And be ready for a no.
step-ui-note-visit = On his ground, about his matter.
step-ui-note-other_touch = Planned in the chain of touches.
step-ui-note-plan_touch = This open case has no next step.
step-ui-note-aftercare = A returned client is more sensitive than before: ask whether all is well.
step-ui-note-nothing = All is done in this case.
step-ui-waiting = { $n ->
        [one] { $n } case waits
       *[other] { $n } cases wait
    } for it.
step-ui-by = { $who } does it.

step-ui-about-exit_interview = Learn why he left
step-ui-about-apology_letter = A letter of apology
step-ui-about-after_letter = A call after the letter
step-ui-about-offer = The offer
step-ui-about-news = News, at most once in 90 days

step-ui-do-interview = Start the talk
step-ui-do-resume = Go on with the talk
step-ui-do-plan_fix = Plan it
step-ui-do-finish_fix = Open
step-ui-do-check_fix = Check it
step-ui-do-write_letter = Write
step-ui-do-approve_letter = Read it
step-ui-do-print_letter = Print
step-ui-do-hand_letter = Mark as handed
step-ui-do-letter_back = Open the letter
step-ui-do-call = Call
step-ui-do-visit = Mark the visit
step-ui-do-other_touch = Mark as done
step-ui-do-plan_touch = Set a step
step-ui-do-aftercare = Check in
step-ui-do-nothing = Open the case

step-ui-state-ask_why = finding out why
step-ui-state-mend = mending
step-ui-state-ready = ready to approach
step-ui-state-approached = approached
step-ui-state-promised = promised
step-ui-state-returned = returned
step-ui-state-closed = closed
step-ui-closed-keep_in_touch = keeping in touch
step-ui-closed-given_up = given up
step-ui-closed-good_riddance = good riddance
step-ui-closed-do_not_contact = do not contact
step-ui-closed-lost_twice = lost twice

step-ui-channel-call = Call
step-ui-channel-letter = Letter
step-ui-channel-visit = Visit
step-ui-channel-email = E-mail
step-ui-channel-gift = Gift
step-ui-channel-event = Invitation

step-ui-short-interview = Find out why
step-ui-short-plan_fix = Plan a fix
step-ui-short-finish_fix = Finish the fix
step-ui-short-check_fix = Check the fix
step-ui-short-write_letter = Write a letter
step-ui-short-approve_letter = Read and approve the letter
step-ui-short-print_letter = Print the letter
step-ui-short-hand_letter = Hand over the letter
step-ui-short-letter_back = The letter came back
step-ui-short-call = Call
step-ui-short-visit = Visit
step-ui-short-other_touch = A planned touch
step-ui-short-plan_touch = No next step
step-ui-short-aftercare = See how he is doing
step-ui-short-nothing = —

step-ui-title-touch = A planned touch: { $who }
step-ui-title-offer_ends = The offer is running out: { $client }
step-ui-offer-until = Valid until { $day }; no answer yet.
step-ui-do-offer_ends = Decide
