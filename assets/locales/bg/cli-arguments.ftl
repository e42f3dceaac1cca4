# Какво е написано в терминала и не подхожда на никоя команда.

cli-arg-without-value = След { $arg } трябва стойност
cli-arg-value-one-of = „{ $value }“ не подхожда за { $arg }. Подхожда: { $valid }
cli-arg-value-no-day = „{ $value }“ не е ден, а { $arg } иска ден: пишете 2026-11-24
cli-arg-value-odd = „{ $value }“ не подхожда за { $arg }
cli-arg-unknown = Тук няма { $arg }
cli-arg-command-unknown = Няма команда „{ $command }“
cli-arg-command-missing = Командата не е довършена: трябва още една дума
cli-arg-twice = { $arg } е дадено повече от веднъж
cli-arg-not-with = { $arg } не върви заедно с { $other }
cli-arg-missing = Липсва: { $arg }
cli-arg-values-number = За { $arg } трябва друг брой стойности
cli-arg-letters = В написаното има знаци, които не се четат като текст
cli-arg-usage = { $wrong }.
    Как се пише: { $usage }
    Всичко, което може: същата команда с --help
cli-arg-see-help = { $wrong }.
    Всичко, което може: същата команда с --help
