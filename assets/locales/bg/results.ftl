results-line = Потърсихме { $contacted } { $contacted ->
    [one] клиент
   *[other] клиенти
 }, върнаха се { $returned }: { $share } (от { $low } до { $high }). Похарчено { $spent }, спечелено { $earned }.
results-line-nobody = Още не сме потърсили никого. Похарчено { $spent }, спечелено { $earned }.
