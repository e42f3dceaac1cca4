results-line = Обратились к { $contacted } { $contacted ->
    [one] клиенту
   *[other] клиентам
 }, вернулось { $returned }: { $share } (от { $low } до { $high }). Потрачено { $spent }, заработано { $earned }.
results-line-nobody = Пока ни к кому не обращались. Потрачено { $spent }, заработано { $earned }.
