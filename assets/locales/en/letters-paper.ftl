# The letter on paper: the card in the envelope, the order of the round, two ways of printing.
letters-card-longest = A card holds at most { $longest } characters. Shorten the text.
letters-card-mark = Fill this in on the card: { $words }.
letters-card-too-long = The text does not fit on the card. Shorten it, or take the larger card.
letters-card-forbidden = The card says “{ $words }”. A letter does not say that and neither does its card. Take it out.
letters-envelope-size = Envelopes are from 100×70 to 360×270 mm and lie on their longer side. Measure it again.
letters-too-many-bound = As approved pages, at most { $most } letters go into one job. Print them as text, or in parts.
letters-left-otherwise = this version would lay its page out otherwise than it was approved: print it on its own, as approved pages
letters-template-unread = The file cannot be read: { error-why }. Choose another.
letters-template-no-text = This is not text in UTF-8. Save the template as plain text and choose it again.
