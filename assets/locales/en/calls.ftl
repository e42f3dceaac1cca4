calls-next-past = The next call cannot be earlier than today.
calls-next-needed = The case stays open and nothing is planned. Choose the day of the next call.
calls-outcome = “Delivered” is said of letters. Choose how the call ended.
