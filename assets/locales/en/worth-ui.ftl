# Chance, verdict, driver: words shared by the choice and the case.

worth-ui-why = Why { $share }
worth-ui-interval = { $low }–{ $high }
worth-ui-chance-label = Chance { $share }, from { $low } to { $high }
worth-ui-group-unknown = Starting guess: the reason is not known yet
worth-ui-group-competitor = Starting guess: price or a competitor
worth-ui-group-company = Starting guess: the firm's fault, not a person's
worth-ui-group-human = Starting guess: one of our people was at fault
worth-ui-group-outside = Starting guess: his own circumstances
worth-ui-group-worst_severity = Starting guess: to him it is the end of the world
worth-ui-own = Your own cases of this kind: { $back } of { $of } returned
worth-ui-own-none = You have no closed cases of this kind yet
worth-ui-time-same = { $n ->
        [one] { $n } day
       *[other] { $n } days
    } since the loss: no correction
worth-ui-time = { $n ->
        [one] { $n } day
       *[other] { $n } days
    } since the loss
worth-ui-times = × { $factor }
worth-ui-halved = Rule 10 set aside: half the chance
worth-ui-twice = Lost twice: we do not pursue him
worth-ui-formula = (8 × { $guess } + { $back }) ÷ (8 + { $of }){ $factors }
worth-ui-few = Few cases so far, so anywhere from { $low } to { $high }. Each closed case makes the span shorter.
worth-ui-guess = So far this is the method's guess, not your figures: from { $low } to { $high }.

worth-ui-verdict-first = win back first
worth-ui-verdict-must = must win back
worth-ui-verdict-if_possible = if possible
worth-ui-verdict-good_riddance = good riddance
worth-ui-reason-lost_twice = Lost twice (rule 13)
worth-ui-reason-criteria_against = Two marks or more against him
worth-ui-reason-nothing_to_expect = Nothing to expect: winning him back costs more
worth-ui-reason-sum_unknown = What he brings is not known: his orders are without a sum or in a currency without a rate
worth-ui-reason-class_a = One of the largest clients (A)
worth-ui-reason-showcase = Others look at him
worth-ui-reason-class_b = One of the middling clients (B)
worth-ui-reason-lifted_by_promise = Small, but promising or recommends us
worth-ui-reason-class_c = One of the small clients (C)

worth-ui-driver = Driver
worth-ui-driver-pattern = Choose a person
worth-ui-director = head of the firm
worth-ui-by-order = Ordered by the head
worth-ui-nobody-else = Nobody else
worth-ui-exception-cost = The exception is written into the case and halves the chance.
worth-ui-exception-ordered_by_head = Rule 10 set aside by order of the head. Half the chance.
worth-ui-exception-nobody_else = Rule 10 set aside: nobody else. Half the chance.
