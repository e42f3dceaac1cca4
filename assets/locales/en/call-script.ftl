# Words about the call script that are not in the script itself.

script-fix-unchecked = The fix has not been checked, so it is too early to speak of it. The talk goes on without it
