# The menu bar of macOS.

menu-about = О программе Comeback
menu-go-settings = Настройки…
menu-hide = Скрыть Comeback
menu-hide-others = Скрыть остальные
menu-quit = Завершить Comeback

menu-file = Файл
menu-go-import = Загрузить данные…
menu-print = Напечатать
menu-close = Закрыть окно

menu-edit = Правка
menu-undo = Отменить
menu-redo = Повторить
menu-cut = Вырезать
menu-copy = Скопировать
menu-paste = Вставить
menu-select-all = Выделить всё
menu-palette = Найти или сделать…

menu-view = Вид
menu-go-today = Сегодня
menu-go-losses = Потери
menu-go-targets = Кого вернуть
menu-go-cases = Дела
menu-go-fixes = Исправления
menu-go-letters = Письма
menu-go-calls = Разговоры
menu-go-clients = Клиенты
menu-go-results = Итоги
menu-text-larger = Текст крупнее
menu-text-smaller = Текст мельче
menu-text-usual = Обычный размер текста
menu-theme = Оформление
menu-theme-system = Как в системе
menu-theme-light = Светлое
menu-theme-dark = Тёмное

menu-help = Справка
menu-how-it-works = Как вести возврат клиентов
menu-keys = Клавиши
