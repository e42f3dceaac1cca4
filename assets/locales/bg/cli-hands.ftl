# Собствен почерк и подпис в терминала.
# used: cli-field-*

cli-hand-sheet = Листове: { $pages }. Файл: { $path }
cli-hand-read = Почерк № { $id }: { $good } годни букви от { $of }
cli-hand-page-missing = Лист { $page } не е прочетен: буквите му идват от най-близкия готов почерк
cli-hand-trouble = { $file }: { $why }
cli-hand-lacking = Липсват букви: { $letters }. Замества ги почеркът „{ $nearest }“
cli-hand-next = Преглед на буквите: hand show { $id }. Запазване: hand keep { $id } --name ИМЕ
cli-hand-in-review = не е запазен
cli-hand-taken-off = премахнат, остава за { $letters ->
    [one] { $letters } одобрено писмо
   *[other] { $letters } одобрени писма
  }
cli-hand-sensitive = лично: пази се само във файла на кампанията
cli-hand-out = не се взема
cli-hand-none = Няма собствени почерци. Започнете с листа: hand sheet
cli-hand-signature = подпис от { $day }
cli-hand-no-signature = без подпис
cli-hand-unknown = Няма почерк „{ $name }“. Всички почерци: hand list
cli-field-hand = Почерк
cli-field-letter-of = Буква
