# The same client twice.

clients-same-tax-id = The same tax ID: { $text }
clients-same-phone = The same phone: { $text }
clients-same-email = The same e-mail: { $text }
clients-same-name = Nearly the same name
clients-merge-himself = This is the same record. Choose another client to merge with.
clients-merge-same-day = “{ $client }” and “{ $other }” both have a case for a loss of { $day }. One client cannot be lost twice on one day, so these two stay apart.
clients-merge-breaks-rule = Together their histories would break a rule of the method. Nothing has been changed.
