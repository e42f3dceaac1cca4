# optional: $about
# used: undo-*
undo-case-open = Започната работа: { $about }
undo-case-assign = Нов отговорник: „{ $about }“
undo-case-severity = Нашата оценка на тежестта: „{ $about }“
undo-case-overrule = Решение за клиента „{ $about }“
undo-case-offer = Предложение за „{ $about }“
undo-case-compensate = Компенсация за „{ $about }“
undo-case-close = Затворен случай: „{ $about }“
undo-case-reopen = Отново отворен случай: „{ $about }“
undo-case-aftercare = Проверка след връщането: „{ $about }“
undo-touch-plan = Планиран контакт: „{ $about }“
undo-touch-done = Отбелязан контакт: „{ $about }“
undo-touch-move = Преместен контакт: „{ $about }“
undo-touch-cancel = Свален от плана контакт: „{ $about }“
