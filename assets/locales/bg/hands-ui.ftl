# Почерци и подписи в прозореца.

hands-ui-title = Почерк и подпис
hands-ui-how = Собствен почерк
hands-ui-how-what = Отпечатайте листа, впишете буквите с химикалка и го снимайте с телефона. Писмата ще бъдат написани с вашата ръка.
hands-ui-sheet = Отпечатване на листа
hands-ui-sheet-language = Азбука на листа
hands-ui-sheet-language-ru = Руска и латиница
hands-ui-sheet-language-bg = Българска и латиница
hands-ui-sheet-language-en = Латиница
hands-ui-sheet-name = Лист за почерк.pdf
hands-ui-sheet-kind = Документ PDF
hands-ui-sheet-saved = Листът е записан: { $path }
hands-ui-read = Отваряне на снимки
hands-ui-read-title = Снимки на попълнените листове
hands-ui-read-kind = Снимки
hands-ui-reading = Четем снимките…
hands-ui-sensitive = Лично
hands-ui-sensitive-what = Почерците и подписите се пазят само във файла на кампанията и в копията му. Пазете файла като печата на фирмата: който го има, може да напише писмо с вашата ръка.
hands-ui-hands = Запазени почерци
hands-ui-none = Още няма собствени почерци.
hands-ui-in-review = още не е запазен
hands-ui-removed = { $letters ->
    [one] премахнат, остава за { $letters } одобрено писмо
   *[other] премахнат, остава за { $letters } одобрени писма
  }
hands-ui-unnamed = Нов почерк от { $day }
hands-ui-open = Преглед на буквите
hands-ui-open-of = Преглед на буквите: { $name }
hands-ui-remove = Премахване
hands-ui-remove-of = Премахване на почерка: { $name }
hands-ui-removed-toast = Почеркът е премахнат
hands-ui-people = Кой с какво пише и подписва
hands-ui-people-what = Изборът важи за чернови и нови писма на този човек.
hands-ui-hand-of = Почерк: { $who }
hands-ui-signature-of = Подпис: { $who }
hands-ui-signature-letters = { $letters ->
    [0] Още не е в нито едно одобрено писмо
    [one] В { $letters } одобрено писмо
   *[other] В { $letters } одобрени писма
  }
hands-ui-signature-none = Няма подпис: мястото му остава празно за истинска химикалка.
hands-ui-signature-add = Добавяне от снимка
hands-ui-signature-replace = Замяна
hands-ui-signature-remove = Премахване
hands-ui-signature-do-of = { $act }: { $who }
hands-ui-signature-title = Снимка на подпис върху бял лист
hands-ui-signature-kept = Подписът е запазен
hands-ui-signature-gone = Подписът е премахнат
hands-ui-given = Избран почерк: { $who }
hands-ui-review = Букви на почерка
hands-ui-good = Годни са { $good } от { $of }
hands-ui-filter-all = Всички
hands-ui-filter-doubt = Съмнителни
hands-ui-filter-out = Невзети
hands-ui-more-pages = Добавяне на снимки
hands-ui-page-missing = Непрочетени листове: { $pages }. Буквите им идват от най-близкия готов почерк, или добавете снимките им.
hands-ui-lacking = Липсват букви: { $letters }. Замества ги почеркът „{ $nearest }“.
hands-ui-whole = Всички букви от листа са налице.
hands-ui-troubles = Тези снимки не са прочетени
hands-ui-glyph = { $letter }: { $verdict }, { $taken ->
    [yes] вземаме я
   *[no] не я вземаме
  }
hands-ui-row = Буква { $letter }
hands-ui-press = Натиснете буква, за да я вземете или оставите.
hands-ui-name = Как се казва почеркът
hands-ui-whose = Чии писма пише
hands-ui-nobody = Засега ничии
hands-ui-keep = Запазване на почерка
hands-ui-rename = Запазване
hands-ui-kept-toast = Почеркът „{ $name }“ е запазен
hands-ui-sample = Ред, написан с този почерк
hands-ui-frozen = С този почерк вече са одобрени писма, затова буквите повече не се променят.
