people-name-missing = Write the employee’s name.
people-name-taken = { $name } is already there. Two equal names cannot be told apart: add a middle name or a role.
people-no-director = It is not said who heads the firm. Mark the head in Settings, under People.
