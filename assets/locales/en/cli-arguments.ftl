# What was typed in the terminal and fits no command.

cli-arg-without-value = { $arg } wants a value after it
cli-arg-value-one-of = “{ $value }” does not fit { $arg }. What fits: { $valid }
cli-arg-value-no-day = “{ $value }” is not a day, and { $arg } wants one: write it as 2026-11-24
cli-arg-value-odd = “{ $value }” does not fit { $arg }
cli-arg-unknown = There is no { $arg } here
cli-arg-command-unknown = There is no command “{ $command }”
cli-arg-command-missing = The command is not complete: it wants one more word
cli-arg-twice = { $arg } is given more than once
cli-arg-not-with = { $arg } does not go together with { $other }
cli-arg-missing = This is still missing: { $arg }
cli-arg-values-number = { $arg } wants another number of values
cli-arg-letters = What was typed has letters that are no text
cli-arg-usage = { $wrong }.
    How it is written: { $usage }
    All that it can do: the same with --help
cli-arg-see-help = { $wrong }.
    All that it can do: the same with --help
