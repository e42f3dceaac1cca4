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
letters-trouble-but = This turns the apology into an excuse. Try the sentence without it.
letters-trouble-percentage = A percentage reads as selling. Name a fixed sum from the order that went wrong.
letters-turning-words = but, however, although
letters-too-long = The letter takes { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}, and one is what is read to the end. Shorten it.
letters-unprintable = The handwriting has no form for these characters: { $characters }. Put others in their place.
error-drafting = The text could not be put together: { error-why }. Nothing has changed.
error-printing = The PDF could not be made: { error-why }. The letter is as it was.
error-reprinting = The pages no longer come out as they were approved: { error-why }. Take the PDF that was printed then, from the letters’ folder.
error-writing = The file could not be written: { error-why }. Check that the folder can be reached and there is room on the disk.
letters-trouble-fix-words = What was put right is told in the words of the checked fix. Put this paragraph back as it was: { $text }
letters-trouble-claim = Only the paragraph of the checked fix tells what was done. Leave this out, or plan a fix and have it checked.
letters-claim-words = put right, put it right, put this right, put that right, we have fixed, we fixed, is fixed, been fixed, corrected, resolved, we have mended, we have bought, we bought, we have hired, we hired
letters-already-back = { $client } has ordered again: an apology would only open the wound anew. Write a letter of thanks instead.
