# used: cases-timeline-*
cases-open-nobody = Choose whom to win back: no client is marked.
cases-driver-gone = { $who } no longer works here. Name someone else.
cases-severity-range = Severity goes from 1 (a trifle) to 5 (the end of the world).
cases-overrule-why = Write down why you decided otherwise; in a month nobody will remember.
cases-close-not-twice = { $client } was lost once. Close the case for another reason.
cases-aftercare-not-returned = { $client } is not back yet: there is no new order, so there is nothing to check.
cases-offer-cost-below-zero = An offer cannot cost less than nothing.
cases-compensation-nothing = Enter the compensation: a part of the order that went wrong.
cases-compensation-below-zero = What is used lies between nothing and the whole compensation.
cases-timeline-opened = Case opened
cases-timeline-complained = He complained
cases-timeline-complained-order = He complained about order { $number }
cases-timeline-complaint-closed = Complaint closed
cases-timeline-talked = We know the reason; he confirmed it
cases-timeline-talked-guess = We talked; the reason is still our guess
cases-timeline-fix-done = Put right
cases-timeline-fix-checked = The fix has been checked
cases-timeline-offered = Offer drawn up
cases-timeline-compensated = Compensation granted: { $sum }
cases-timeline-letter-drafted = { $kind ->
    [farewell] Farewell letter
    [thanks] Letter of thanks
    [apology] Letter of apology
    [enclosure] Paper enclosed with a letter
    [holiday] Letter of congratulation
    [invitation] Letter of invitation
   *[letter] Letter
 }: drafted
cases-timeline-letter-approved = { $kind ->
    [farewell] Farewell letter
    [thanks] Letter of thanks
    [apology] Letter of apology
    [enclosure] Paper enclosed with a letter
    [holiday] Letter of congratulation
    [invitation] Letter of invitation
   *[letter] Letter
 }: text approved
cases-timeline-letter-printed = { $kind ->
    [farewell] Farewell letter
    [thanks] Letter of thanks
    [apology] Letter of apology
    [enclosure] Paper enclosed with a letter
    [holiday] Letter of congratulation
    [invitation] Letter of invitation
   *[letter] Letter
 }: printed
cases-timeline-letter-handed = { $kind ->
    [farewell] Farewell letter
    [thanks] Letter of thanks
    [apology] Letter of apology
    [enclosure] Paper enclosed with a letter
    [holiday] Letter of congratulation
    [invitation] Letter of invitation
   *[letter] Letter
 }: with the courier
cases-timeline-letter-handed-to = { $kind ->
    [farewell] Farewell letter
    [thanks] Letter of thanks
    [apology] Letter of apology
    [enclosure] Paper enclosed with a letter
    [holiday] Letter of congratulation
    [invitation] Letter of invitation
   *[letter] Letter
 }: handed to { $courier }
cases-timeline-letter-delivered = { $kind ->
    [farewell] Farewell letter
    [thanks] Letter of thanks
    [apology] Letter of apology
    [enclosure] Paper enclosed with a letter
    [holiday] Letter of congratulation
    [invitation] Letter of invitation
   *[letter] Letter
 }: delivered
cases-timeline-letter-sent-back = { $kind ->
    [farewell] Farewell letter
    [thanks] Letter of thanks
    [apology] Letter of apology
    [enclosure] Paper enclosed with a letter
    [holiday] Letter of congratulation
    [invitation] Letter of invitation
   *[letter] Letter
 }: came back undelivered
cases-timeline-letter-mended = { $kind ->
    [farewell] Farewell letter
    [thanks] Letter of thanks
    [apology] Letter of apology
    [enclosure] Paper enclosed with a letter
    [holiday] Letter of congratulation
    [invitation] Letter of invitation
   *[letter] Letter
 }: taken back to be mended
cases-timeline-letter-answered = { $kind ->
    [farewell] Farewell letter
    [thanks] Letter of thanks
    [apology] Letter of apology
    [enclosure] Paper enclosed with a letter
    [holiday] Letter of congratulation
    [invitation] Letter of invitation
   *[letter] Letter
 }: he answered
cases-timeline-touch-planned = { $channel ->
    [call] Call
    [letter] Letter
    [visit] Visit
    [email] E-mail
    [gift] Gift
   *[event] Event
 }: { $purpose ->
    [exit-interview] ask why he left
    [apology-letter] apologise
    [after-letter] hear what he says to the letter
    [offer] offer a way back
    [news] tell the news
   *[own] { $about }
 }
cases-timeline-touch-overdue = Overdue. { $channel ->
    [call] Call
    [letter] Letter
    [visit] Visit
    [email] E-mail
    [gift] Gift
   *[event] Event
 }: { $purpose ->
    [exit-interview] ask why he left
    [apology-letter] apologise
    [after-letter] hear what he says to the letter
    [offer] offer a way back
    [news] tell the news
   *[own] { $about }
 }
cases-timeline-touch-done = { $channel ->
    [call] Call
    [letter] Letter
    [visit] Visit
    [email] E-mail
    [gift] Gift
   *[event] Event
 }: { $purpose ->
    [exit-interview] ask why he left
    [apology-letter] apologise
    [after-letter] hear what he says to the letter
    [offer] offer a way back
    [news] tell the news
   *[own] { $about }
 }. { $outcome ->
    [no-answer] No answer
    [answered] { $channel ->
        [letter] Answered
       *[other] They talked
     }
    [refused] He said no
    [thinks] He is thinking it over
    [promised] He promised to come back; we wait for the order
    [ordered] He says he has ordered; we wait for the order itself
   *[delivered] { $channel ->
        [letter] Handed over
       *[other] It reached him
     }
 }
cases-timeline-returned = He is back: order { $number } of { $sum }
cases-timeline-ordered = Order { $number } of { $sum }
cases-timeline-refunded = Money back on order { $number }: { $sum }
cases-timeline-aftercare-due = Ask whether all is well: { $days ->
    [one] { $days } day
   *[other] { $days } days
 } after the return
cases-timeline-aftercare-well = All is well: { $days ->
    [one] { $days } day
   *[other] { $days } days
 } after the return
cases-timeline-aftercare-unwell = Not all is well: { $days ->
    [one] { $days } day
   *[other] { $days } days
 } after the return
cases-timeline-closed-keep-in-touch = Case closed: he said no, we keep in touch
cases-timeline-closed-given-up = Case closed: we stop trying
cases-timeline-closed-good-riddance = Case closed: good riddance
cases-timeline-closed-do-not-contact = Case closed: he asked to be left alone
cases-timeline-closed-lost-twice = Case closed: lost twice, we no longer pursue him
cases-offer-deadline = A deadline this short offends. Choose { $day } or later: the client needs at least { $days } { $days ->
    [one] day
   *[other] days
 }.
cases-compensation-of-order = Compensation is a part of the order that went wrong. Order { $number } was { $sum }: choose an order of this client and a sum no larger than it.
cases-compensation-overdrawn = No more can be used than was granted: { $granted }.
# used: cases-refused-*
cases-refused-rule-13 = { $client } has been lost twice and is left in peace (rule 13). One farewell letter is allowed.
cases-refused-do-not-contact = { $client } asked to be left alone. The mark can be taken off on the client’s page if he comes to you himself.
cases-refused-case-closed = The case of { $client } has come to its end: closed, or the client is back. It takes no new steps.
cases-refused-case-already-open = { $client } already has a case. Go on with that one.
cases-refused-not-lost = { $client } has bought again since this loss. There is nobody to win back yet.
cases-timeline-may-write = Said we may write once a quarter
cases-timeline-may-not-write = Asked us not to write any more
cases-lost-later = On { $today } { $client } was not lost yet: he is counted as lost from { $lost }. Open the case on that day or later.
