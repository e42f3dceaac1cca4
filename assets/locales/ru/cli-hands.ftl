# Свой почерк и подпись в терминале.
# used: cli-field-*

cli-hand-sheet = Листов: { $pages }. Файл: { $path }
cli-hand-read = Почерк № { $id }: годных букв { $good } из { $of }
cli-hand-page-missing = Не прочитан лист { $page }: его буквы возьмём из ближайшего готового почерка
cli-hand-trouble = { $file }: { $why }
cli-hand-lacking = Нет букв: { $letters }. Их заменит почерк «{ $nearest }»
cli-hand-next = Посмотреть буквы: hand show { $id }. Сохранить: hand keep { $id } --name ИМЯ
cli-hand-in-review = не сохранён
cli-hand-taken-off = убран, остался для { $letters ->
    [one] { $letters } утверждённого письма
   *[other] { $letters } утверждённых писем
  }
cli-hand-sensitive = личное: хранится только в файле кампании
cli-hand-out = не берём
cli-hand-none = Своих почерков нет. Начните с листа: hand sheet
cli-hand-signature = подпись от { $day }
cli-hand-no-signature = без подписи
cli-hand-unknown = Почерка «{ $name }» нет. Все почерки: hand list
cli-field-hand = Почерк
cli-field-letter-of = Буква
