# Рамка окна и общие слова.

frame-today = Сегодня
frame-losses = Потери
frame-targets = Кого вернуть
frame-cases = Дела
frame-case = Дело
frame-interview = Узнаём причину
frame-fixes = Исправления
frame-letters = Письма
frame-letter = Письмо
frame-calls = Разговоры
frame-call = Звонок
frame-clients = Клиенты
frame-client = Клиент
frame-results = Итоги
frame-import = Загрузка данных
frame-settings = Настройки
frame-start = Первый запуск
frame-places = Разделы
frame-skip = К содержанию страницы
frame-find = Найти или сделать…
frame-find-name = Поиск и команды
frame-go = Перейти
frame-do = Сделать
frame-found = Найдено
frame-nothing-found = По запросу «{ $text }» ничего не нашлось
frame-saved = Сохранено
frame-saving = Сохраняем…
frame-not-saved = Не сохранено
frame-left-unsaved = Не сохранено и осталось как было: { $why }
frame-undo = Отменить
frame-redo = Вернуть отменённое
frame-cancel = Отменить
frame-close = Закрыть
frame-save = Сохранить
frame-more = Ещё
frame-next-step = Следующий шаг
frame-next-pane = К следующей части окна
frame-late = просрочено
frame-drive-returned = { $back ->
    [one] вернулся { $back }
   *[other] вернулись { $back }
}
frame-drive-goal = { frame-drive-returned }, цель { $goal }
frame-drive-until = до { $day }
frame-drive-share = { $back ->
    [one] Вернулся { $back }
   *[other] Вернулись { $back }
} из { $goal }
frame-of = { $done } из { $of }
frame-rule = правило { $rule }
frame-loading = Читаем…
frame-failed = Не получилось. Ничего не изменилось
frame-drop = Отпустите, чтобы загрузить файлы
frame-ours = мы считали
frame-missing = Такой страницы нет
