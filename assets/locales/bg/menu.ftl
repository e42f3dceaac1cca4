# The menu bar of macOS.

menu-about = За Comeback
menu-go-settings = Настройки…
menu-hide = Скриване на Comeback
menu-hide-others = Скриване на останалите
menu-quit = Изход от Comeback

menu-file = Файл
menu-go-import = Зареждане на данни…
menu-print = Отпечатване
menu-close = Затваряне на прозореца

menu-edit = Редактиране
menu-undo = Отмяна
menu-redo = Повторение
menu-cut = Изрязване
menu-copy = Копиране
menu-paste = Поставяне
menu-select-all = Избиране на всичко
menu-palette = Търсене или действие…

menu-view = Изглед
menu-go-today = Днес
menu-go-losses = Загуби
menu-go-targets = Кого да върнем
menu-go-cases = Случаи
menu-go-fixes = Поправки
menu-go-letters = Писма
menu-go-calls = Разговори
menu-go-clients = Клиенти
menu-go-results = Резултати
menu-text-larger = По-едър текст
menu-text-smaller = По-дребен текст
menu-text-usual = Обичаен размер на текста
menu-theme = Облик
menu-theme-system = Както в системата
menu-theme-light = Светъл
menu-theme-dark = Тъмен

menu-help = Помощ
menu-how-it-works = Как се връщат клиенти
menu-keys = Клавиши
