letters-farewell-only-twice = A farewell letter is for a client lost twice. { $client } can still be won back.
letters-approve-first = Approve the letter first: what is printed is exactly what was approved.
letters-out-of-order = A letter is printed, handed over, delivered or sent back, and answered, in this order. Mark the earlier step first.
letters-day-between = Choose a day from { $since } to today.
letters-courier-who = Say who carries the letter: the courier, the delivery firm or yourself.
letters-trouble-empty = The letter is empty.
letters-unseen-left-out = { $count ->
    [one] One sign that nobody sees and no pen writes was left out of the text.
   *[other] { $count } signs that nobody sees and no pen writes were left out of the text.
}
letters-trouble-no-firm = The firm has no name, so the envelope has no sender. Name it in the settings.
letters-trouble-mark = To fill in: { $words }.
letters-trouble-no-address = There is no address for { $client }. The courier will not find the door.
letters-trouble-no-street = The address names { $town } and no street. Add the street and the house, unless everybody there knows him.
letters-trouble-deadline = The offer ends on { $deadline }, in less than { $days ->
    [one] a day
   *[other] { $days } days
}. A short deadline reads as pressure.
letters-too-long = The letter takes { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}, and one is what is read to the end. Shorten it, or choose smaller letters.
letters-too-long-for-sheet = The letter takes { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}, and one is what is read to the end. Take a larger sheet, shorten it, or choose smaller letters.
letters-unprintable = The handwriting has no form for these characters: { $characters }. Put others in their place.
error-printing = The PDF could not be made: { error-why }. The letter is as it was.
error-reprinting = The pages of this old letter no longer come out as they were approved: { error-why }. Take the PDF that was printed then, from the letters’ folder. If it was never printed, turn the letter back to a draft and approve it anew.
error-writing = The file could not be written: { error-why }. Check that the folder can be reached and there is room on the disk.
letters-trouble-fix-words = What was put right is told in the words of the checked fix. Put this paragraph back as it was: { $text }
letters-trouble-claim = Only the paragraph of the checked fix tells what was done. Leave this out, or plan a fix and have it checked.
letters-trouble-claim-envelope = The line on the envelope tells of more than was checked. Take a ready-made line, or leave this out.
letters-already-back = { $client } has ordered again: an apology would only open the wound anew. Write a letter of thanks instead.
# The checker beside the text: what a rule misses, what a word does.
letters-check-fault-named = The fault is not named. Say plainly what we did wrong, when or with which order, and that it was ours.
letters-check-cost-seen = The letter does not say what it cost him. One sentence, so that he sees you know.
letters-check-offer = Nothing is given back. Name a sum of the order that failed, a gift, or what you do for him.
letters-check-deadline = The deadline presses him.
letters-check-control = It is not clear who answers for him from now on. Name one person with a direct number.
letters-check-signer = The head of the firm does not sign. A letter from the head is believed sooner.
letters-check-two-facts = Fewer than two noted facts fit only this client. Note one that nobody else could be written: only what is noted of him counts.
letters-check-turning = This word turns the apology into an excuse. Stop before it.
letters-check-excuse = This is an excuse. He needs to hear what was done, not why it was hard.
letters-check-blame = This puts the blame on the client. It is ours alone here.
letters-check-others-blamed = This puts the blame on somebody else. To the client it is yours, whoever made the mistake.
letters-check-selling = This is selling. A letter to a client who was hurt sells nothing.
letters-check-percentage = A percentage sounds like trade. Name a fixed sum of the order that failed.
letters-check-hurry = This hurries him. Give at least { $days ->
    [one] { $days } day
   *[other] { $days } days
} or no deadline at all.
letters-check-apology-again = The client has been apologised to once for this loss. A second apology opens the wound; take it out.
letters-check-apology-twice = One apology is enough. “Once again” turns it into a formula; take it out.
letters-template-unknown = Line { $line } of the template names something that is not there: { $detail }. Check the spelling against the shipped template.
letters-template-endless = The template does not come to an end, or puts too many texts together. Take out the loop, or write the texts one after another.
letters-template-part = The template has no part “{ $detail }”. A letter needs all six: addressee, greeting, body, closing, signature, date. Begin with the shipped template.
letters-template-grammar = Line { $line } of the template cannot be read: “{ $detail }”. Check its brackets and words against the shipped template.
letters-template-empty = The template is empty. Write it, or go back to the shipped one.
letters-template-too-long = The template is longer than { $longest } characters. Shorten it.
letters-name-empty = Write the name, or leave the field as it was.
letters-no-person = “{ $client }” has no contact person yet. Add one to his card, and the names are remembered there.
letters-second-none = The letter is to one person. Name the second one first.
letters-second-one-name = Give one name: the second person the letter is to. For example, Anna Peters.
letters-second-same = “{ $name }” is whom the letter is to already. Give the second name.
letters-second-two-already = The contact person “{ $name }” names two already. Leave one of them in the card and give the other here.
letters-printed-already = The letter has left, its text stays as it is. If it comes back, it can be mended.
letters-apology-came-back = The apology for this loss is written and came back. Hand it over again, or turn it back to a draft and mend it; a second one is not written.
letters-none-chosen = Choose at least one letter.
letters-none-printed = Nothing was printed: { $why }
letters-left-draft = is still a draft: approve it first
letters-left-state = is with the courier already or beyond
letters-left-gone = with the courier since { $day }
letters-left-arrived = has reached the client already
letters-left-address = has no address: the courier would not find him
letters-too-many = At most { $most } letters go into one job. Print them in parts.
letters-register-title = Letters for the courier, { $day }
letters-file-batch = Letters { $day }
letters-file-register = Courier’s register { $day }
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
letters-already-back-other = { $client } has ordered again: a letter that asks him back comes too late. Write a letter of thanks instead.
letters-lapsed = The letter promises something “{ $until }”, and that day has passed. Turn it back to a draft, name a later day and approve it anew.
letters-signer-left = { $who } signed this letter and no longer works in the firm. Turn the letter back to a draft, choose another signer and approve it anew.
letters-check-addressed = This speaks about him, and the letter is to him. Say it to his face: “You have …”.
letters-check-to-one = The letter is to two people and this speaks to one. Say it to both: “yourselves”.
letters-check-greeted = The greeting says “{ $named }”, and the letter is to { $people }. If that is somebody else, correct it.
letters-check-lapsed = This day has passed. Name a later one or leave the promise out.
letters-check-lapsed-perhaps = This day has passed. If it is a promise, name a later one.
letters-check-other-day = The case offers this until { $until }, and the letter names another day. Let it be one.
letters-trouble-deadline-passed = What the case offers ended on { $deadline }. Name a later day in the offer, or leave it out of the letter.
letters-left-unprinted = is not printed yet: print it first
letters-none-handed = Nothing was handed over: { $why }
letters-blank-envelope = The envelope to “{ $client }” would stay blank: the letter was approved without an address. Enter the address on the client’s card, turn the letter back to a draft and approve it anew, or print it without an envelope.
letters-window-times = These hours cannot be kept. Write the earlier one first: 10:00–13:00, or put it in words.
letters-line-longest = The courier’s list has room for { $longest } characters here. Put it shorter.
letters-fact-longest = A fact in a letter takes at most { $longest } characters. Two short sentences are enough.
letters-fact-empty = Write the fact as the letter says it to him, without marks left open.
letters-template-other-kind = This file holds another template: { $kind }, { $language }. Choose that one in the list, or another file.
letters-template-shipped-other = This is the shipped template of another letter: { $kind }, { $language }. Choose that one in the list, or another file.
letters-register-several = { $count ->
    [one] { $count } letter
   *[other] { $count } letters
}
letters-offer-unknown = The offer this draft was made with was not kept. Write the new one into the text, or begin a new draft.
letters-reader-known = This client has a contact person already: { $name }. Change the name in the client’s card.
letters-check-fault-ahead = This day is still to come, and the letter tells of it as past. Check the date.
letters-check-fault-before = The client has been with us only since { $first }: is the date right?
letters-check-fault-ago = When the letter is read, that will be another day. Write the date: { $day }
letters-check-fault-some-day = Name the date: this does not say which day it was.
letters-no-strokes = This hand knows only the outlines of its letters: a plotter would draw around them, and they would be hollow. “Fine pen” knows the way of the pen. Take the letter back to a draft and choose it.
letters-no-stroke-of = This hand has no stroke for “{ $letter }”. Replace it or choose another hand.
letters-he-said-no = “{ $client }” asked us not to write, and no letter goes. If he said otherwise since, change his answer in the talk about his reasons: “May we write”.
letters-offer-other = The letter promises “{ $promised }”, and the case offers “{ $offered }” now. If the new offer holds, turn the letter back to a draft and approve it anew.
letters-offer-gone = The letter promises “{ $promised }”, and the case offers nothing of it any more. If it does not hold, turn the letter back to a draft and approve it anew.
letters-offer-new = The case offers “{ $offered }” now, and the letter says nothing of it. If he is to read it, turn the letter back to a draft and approve it anew.
letters-address-other = The envelope bears “{ $written }”, and the client’s address is “{ $known }” now. If it is to go there, turn the letter back to a draft and approve it anew.
letters-went-other = The letter promises “{ $promised }”, and the case offers “{ $offered }” now. He will hold you to what he reads: keep it, or tell him yourself.
letters-went-gone = The letter promises “{ $promised }”, and the case offers nothing of it any more. He will hold you to what he reads: keep it, or tell him yourself.
letters-went-new = The case offers “{ $offered }” now, and the letter says nothing of it. Tell him yourself.
letters-went-address = The courier carries it to “{ $written }”, and the client’s address is “{ $known }” now. Tell the courier.
letters-noted-head = These are worth a look and go all the same:
letters-trouble-parting-beside = An apology to { $client } is approved and not answered yet. One parts after a refusal: wait for the answer.
letters-trouble-apology-beside = A parting paper for { $client } is approved already. Beside it an apology sounds hollow: keep one of the two.
