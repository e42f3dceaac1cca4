clients-name-missing = A client without a name cannot be found. Write what you call him.
clients-email-odd = “{ $text }” does not look like an e-mail address. Check it or leave it empty.
clients-debt-odd = A debt is what the client owes you: zero or more.
clients-complaint-missing = Write down what he complained about.
clients-complaint-closed-early = The complaint is closed before it came. Mend one of the dates.
clients-order-unknown = This client has no order no. { $number }. Check the number or leave it empty.
clients-phone-extension = { $phone }, ext. { $extension }
clients-taken-back = Ordered { $count } { $count ->
    [one] time
   *[other] times
 }; all of it was given back or called off, so nothing is left that he bought
