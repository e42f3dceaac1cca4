# Printers: where they move the print to, and how they take an envelope.
printers-name = Give the printer a name of one to { $longest } characters.
printers-name-taken = There is a printer “{ $name }” already. Name this one otherwise.
printers-too-far = No printer is off by more than { $furthest } mm: the paper does not lie right in the tray. Straighten it and print the test page again.
printers-size = Sheets and envelopes are from { $least } to { $most } mm. Measure it again.
# On the test page itself.
printers-test-scale = Test page of the printer “{ $printer }”. Print it at its actual size, without fitting it to the page.
printers-test-measure = Hold the paper so that you can read this. Lay a ruler from the left edge to the cross in the upper left corner, then from the upper edge to the same cross. Both should be 10 mm.
printers-test-enter = Enter both numbers in Comeback: Letters, Printers, “{ $printer }”, From the left edge and From the upper edge, then “Take over”. Print this page once more: the cross should now stand 10 mm from both edges.
