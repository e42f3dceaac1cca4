# Рамката на прозореца и общите думи.

frame-today = Днес
frame-losses = Загуби
frame-targets = Кого да върнем
frame-cases = Случаи
frame-case = Случай
frame-interview = Търсим причината
frame-fixes = Поправки
frame-letters = Писма
frame-letter = Писмо
frame-calls = Разговори
frame-call = Обаждане
frame-clients = Клиенти
frame-client = Клиент
frame-results = Резултати
frame-import = Зареждане на данни
frame-settings = Настройки
frame-start = Първо стартиране
frame-places = Раздели
frame-skip = Към страницата
frame-find = Търсене и действия…
frame-find-name = Търсене и команди
frame-go = Към раздел
frame-do = Направете
frame-found = Намерено
frame-nothing-found = Няма нищо за „{ $text }“
frame-saved = Запазено
frame-saving = Запазваме…
frame-not-saved = Не е запазено
frame-left-unsaved = Не е запазено и остана както беше: { $why }
frame-undo = Отмяна
frame-redo = Повторете отмененото
frame-cancel = Отказ
frame-close = Затворете
frame-save = Запазете
frame-more = Още
frame-next-step = Следващата стъпка
frame-next-pane = Към следващата част на прозореца
frame-late = просрочено
frame-drive-returned = { $back ->
    [one] върнат { $back }
   *[other] върнати { $back }
}
frame-drive-goal = { frame-drive-returned }, цел { $goal }
frame-drive-until = до { $day }
frame-drive-share = { $back ->
    [one] Върнат { $back }
   *[other] Върнати { $back }
} от { $goal }
frame-of = { $done } от { $of }
frame-rule = правило { $rule }
frame-loading = Четем…
frame-failed = Не се получи. Нищо не е променено
frame-drop = Пуснете, за да заредите файловете
frame-ours = ние смятахме
frame-missing = Няма такава страница
