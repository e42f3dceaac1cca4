# Printers: where they move the print to, and how they take an envelope.
printers-name = Give the printer a name of one to { $longest } characters.
printers-name-taken = There is a printer “{ $name }” already. Name this one otherwise.
printers-too-far = No printer is off by more than { $furthest } mm: the paper does not lie right in the tray. Straighten it and print the test page again.
printers-size = Sheets and envelopes are from { $least } to { $most } mm. Measure it again.
