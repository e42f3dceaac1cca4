# Почерки и подписи в окне.

hands-ui-title = Почерк и подпись
hands-ui-how = Свой почерк
hands-ui-how-what = Распечатайте лист, впишите буквы ручкой и снимите телефоном. Письма будут написаны вашей рукой.
hands-ui-sheet = Напечатать лист
hands-ui-sheet-language = Алфавит листа
hands-ui-sheet-language-ru = Русский и латиница
hands-ui-sheet-language-bg = Болгарский и латиница
hands-ui-sheet-language-en = Латиница
hands-ui-sheet-name = Лист для почерка.pdf
hands-ui-sheet-kind = Документ PDF
hands-ui-sheet-saved = Лист сохранён: { $path }
hands-ui-read = Открыть снимки листа
hands-ui-read-title = Снимки заполненных листов
hands-ui-read-kind = Снимки
hands-ui-reading = Читаем снимки…
hands-ui-sensitive = Личное
hands-ui-sensitive-what = Почерки и подписи хранятся только в файле кампании и его копиях. Берегите файл, как печать фирмы: кто им владеет, может написать письмо вашей рукой.
hands-ui-hands = Сохранённые почерки
hands-ui-none = Своих почерков пока нет.
hands-ui-in-review = ещё не сохранён
hands-ui-removed = { $letters ->
    [one] убран, остался для { $letters } утверждённого письма
   *[other] убран, остался для { $letters } утверждённых писем
  }
hands-ui-unnamed = Новый почерк от { $day }
hands-ui-open = Посмотреть буквы
hands-ui-open-of = Посмотреть буквы: { $name }
hands-ui-remove = Убрать
hands-ui-remove-of = Убрать почерк: { $name }
hands-ui-removed-toast = Почерк убран
hands-ui-people = Кто чем пишет и подписывает
hands-ui-people-what = Выбор действует для черновиков и новых писем этого человека.
hands-ui-hand-of = Почерк: { $who }
hands-ui-signature-of = Подпись: { $who }
hands-ui-signature-letters = { $letters ->
    [0] Ещё ни в одном утверждённом письме
    [one] В { $letters } утверждённом письме
   *[other] В { $letters } утверждённых письмах
  }
hands-ui-signature-none = Подписи нет: место для неё остаётся пустым, под живую ручку.
hands-ui-signature-add = Добавить со снимка
hands-ui-signature-replace = Заменить
hands-ui-signature-remove = Убрать
hands-ui-signature-do-of = { $act }: { $who }
hands-ui-signature-title = Снимок подписи на белом листе
hands-ui-signature-kept = Подпись сохранена
hands-ui-signature-gone = Подпись убрана
hands-ui-given = Почерк выбран: { $who }
hands-ui-review = Буквы почерка
hands-ui-good = Годится { $good } из { $of }
hands-ui-filter-all = Все
hands-ui-filter-doubt = Сомнительные
hands-ui-filter-out = Не берём
hands-ui-more-pages = Добавить снимки
hands-ui-page-missing = Не прочитаны листы: { $pages }. Их буквы возьмём из ближайшего готового почерка, или добавьте снимки.
hands-ui-lacking = Нет букв: { $letters }. Их заменит почерк «{ $nearest }».
hands-ui-whole = Есть все буквы листа.
hands-ui-troubles = Эти снимки не прочитаны
hands-ui-glyph = { $letter }: { $verdict }, { $taken ->
    [yes] берём
   *[no] не берём
  }
hands-ui-row = Буква { $letter }
hands-ui-press = Нажмите на букву, чтобы взять её или оставить.
hands-ui-name = Как назвать почерк
hands-ui-whose = Чьи письма им писать
hands-ui-nobody = Пока ничьи
hands-ui-keep = Сохранить почерк
hands-ui-rename = Сохранить
hands-ui-kept-toast = Почерк «{ $name }» сохранён
hands-ui-sample = Образец строки этим почерком
hands-ui-frozen = Этим почерком уже утверждены письма, поэтому буквы больше не меняются.
