# What the draft of a letter still lacks. Stands in the text between ⟦ and ⟧ until it is filled in.

letter-ask-name = the client’s name
letter-ask-fault = what we did wrong, in one sentence
letter-ask-fault-day = the day it happened
letter-ask-cost = what it cost the client, in your own words
letter-ask-fix = what has been put right, or take this paragraph out
letter-ask-fix-unchecked = the fix has not been checked: ask for the check or take this paragraph out
letter-ask-measures = what was done about it and who works with the client now
letter-ask-fact = an event or a detail that belongs to this client alone
letter-ask-fact-more = one more detail of this client alone
# A note about the client, told in the third person.
letter-ask-fact-note = say it to the client, as in “You have …”: { $note }
# What the firm wrote in another language.
letter-ask-in-language = say it in English: { $note }
letter-ask-responsible = who answers for the client from now on
letter-ask-phone = a direct phone number
letter-ask-deadline = until which day
letter-ask-order = the first order after the return: date and number
letter-ask-novelty = what is new for the client, in one sentence
letter-ask-time = a time to meet
letter-ask-sender = who signs
letter-marks-open = { $count ->
    [one] One place is left to fill in
   *[other] { $count } places are left to fill in
}
letter-ask-event = the occasion, as in “a tour of the mill”, “an open day”, “a tasting”
letter-ask-event-day = the day and the hour
letter-ask-event-place = the place
letter-ask-check-what = what exactly we are ready to look at
letter-ask-holiday = the holiday, as in “Bakers’ Day”
letter-ask-hand-papers = which papers we hand over
letter-ask-hand-things = which of the client’s things are still with us
letter-ask-hand-access = which access the client needs, or that there is none
letter-ask-hand-know = what the people taking over should know
letter-ask-hand-money = how the accounts stand
