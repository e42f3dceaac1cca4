# Views of tables.

views-name-missing = Name the view so that you can find it later.
views-name-taken = There is a view “{ $name }” already. Take another name, or save over it.
