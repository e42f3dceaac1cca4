letters-farewell-only-twice = A farewell letter is for a client lost twice. { $client } can still be won back.
letters-approve-first = Approve the letter first: what is printed is exactly what was approved.
letters-out-of-order = A letter is printed, handed over, delivered or sent back, and answered, in this order. Mark the earlier step first.
letters-day-between = Choose a day from { $since } to today.
letters-trouble-empty = The letter is empty.
letters-trouble-no-firm = The firm has no name, so the envelope has no sender. Name it in the settings.
letters-trouble-mark = To fill in: { $words }.
letters-trouble-no-address = There is no address for { $client }. The courier will not find the door.
letters-trouble-deadline = The offer ends on { $deadline }, in less than { $days ->
    [one] a day
   *[other] { $days } days
}. A short deadline reads as pressure.
letters-too-long = The letter takes { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}, and one is what is read to the end. Shorten it.
letters-unprintable = The handwriting has no form for these characters: { $characters }. Put others in their place.
error-printing = The PDF could not be made: { error-why }. The letter is as it was.
error-reprinting = The pages of this old letter no longer come out as they were approved: { error-why }. Take the PDF that was printed then, from the letters’ folder. If it was never printed, turn the letter back to a draft and approve it anew.
error-writing = The file could not be written: { error-why }. Check that the folder can be reached and there is room on the disk.
letters-trouble-fix-words = What was put right is told in the words of the checked fix. Put this paragraph back as it was: { $text }
letters-trouble-claim = Only the paragraph of the checked fix tells what was done. Leave this out, or plan a fix and have it checked.
letters-already-back = { $client } has ordered again: an apology would only open the wound anew. Write a letter of thanks instead.
# The checker beside the text: what a rule misses, what a word does.
letters-check-fault-named = The fault is not named. Say plainly what we did wrong, when or with which order, and that it was ours.
letters-check-cost-seen = The letter does not say what it cost him. One sentence, so that he sees you know.
letters-check-offer = Nothing is given back. Name a sum of the order that failed, a gift, or what you do for him.
letters-check-deadline = The deadline presses him.
letters-check-control = It is not clear who answers for him from now on. Name one person with a direct number.
letters-check-signer = The head of the firm does not sign. A letter from the head is believed sooner.
letters-check-two-facts = Fewer than two facts fit only this client. Add one that nobody else could be written.
letters-check-turning = This word turns the apology into an excuse. Stop before it.
letters-check-excuse = This is an excuse. He needs to hear what was done, not why it was hard.
letters-check-blame = This puts the blame on the client. It is ours alone here.
letters-check-selling = This is selling. A letter to a client who was hurt sells nothing.
letters-check-percentage = A percentage sounds like trade. Name a fixed sum of the order that failed.
letters-check-hurry = This hurries him. Give at least { $days ->
    [one] { $days } day
   *[other] { $days } days
} or no deadline at all.
letters-check-apology-again = He has been apologised to once for this loss. A second apology opens the wound; take it out.
letters-template-unknown = Line { $line } of the template names something that is not there: { $detail }. Check the spelling against the shipped template.
letters-template-endless = The template does not come to an end: it holds a loop that is too long. Take the loop out.
letters-template-grammar = Line { $line } of the template cannot be read: { $detail }.
letters-template-empty = The template is empty. Write it, or go back to the shipped one.
letters-template-too-long = The template is longer than { $longest } characters. Shorten it.
letters-name-empty = Write the name, or leave the field as it was.
letters-no-person = “{ $client }” has no contact person yet. Add one to his card, and the names are remembered there.
letters-printed-already = The letter is printed, its text stays as it is. A new letter needs a new reason.
letters-none-chosen = Choose at least one letter.
letters-none-printed = Nothing was printed: { $why }
letters-left-draft = is still a draft: approve it first
letters-left-state = is with the courier already or beyond
letters-left-address = has no address: the courier would not find him
letters-too-many = At most { $most } letters go into one job. Print them in parts.
letters-register-title = Letters for the courier, { $day }
letters-register-who = To whom
letters-register-where = Where
letters-register-phone = Phone
letters-register-window = When
letters-register-signature = Signature
letters-register-courier = Courier: { $courier }
letters-register-page = Page { $page } of { $of }
letters-slip-title = For the courier
letters-slip-hand = Into his own hands, without words of your own. If he asks: from the head of the firm.
letters-slip-received = Received (signature, time): ____________________
error-drafting = The text could not be put together: { error-why }. Nothing has changed.
letters-check-often = News went to him on { $last } already. More often than once in { $days } days they are a nuisance.
