# What stays when an import is taken back, and why.

import-undone-already = This import has already been taken back, or it brought nothing new.
import-kept-returned = A case counts as returned by this order.
import-kept-lost-twice = Without it the client would count as lost for the second time, and that is for good.
import-kept-second-loss = He came back by this order and was lost a second time since. That is for good (rule 13), so the order stays.
import-kept-compensation = A compensation refers to this order.
import-kept-complaint = A complaint refers to this order.
import-kept-case = A case has been opened on what this import told.
import-kept-changed = It has been changed since.
import-kept-orders = He has orders that stay.
import-kept-told-us = It is noted that he said he is leaving.
import-kept-merged = Another client has been merged into him.
import-kept-used = Other records refer to it.
import-watch-missing = “{ $file }” is not there. Check the path, or whether the disk is connected.

# used: import-kept-what-*
import-kept-what-order = Order
import-kept-what-client = Client
import-kept-what-value = Value
import-kept-what-employee = Person of the firm
