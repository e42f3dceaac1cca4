# optional: $about
# used: undo-*
undo-case-open = Взяли в работу: { $about }
undo-case-assign = Новый ответственный: «{ $about }»
undo-case-severity = Наша оценка тяжести: «{ $about }»
undo-case-overrule = Решение по клиенту «{ $about }»
undo-case-offer = Предложение для «{ $about }»
undo-case-compensate = Компенсация для «{ $about }»
undo-case-close = Дело закрыто: «{ $about }»
undo-case-reopen = Дело открыто снова: «{ $about }»
undo-case-aftercare = Проверка после возвращения: «{ $about }»
undo-touch-plan = Запланировано касание: «{ $about }»
undo-touch-done = Отмечено касание: «{ $about }»
undo-touch-move = Перенесено касание: «{ $about }»
undo-touch-cancel = Снято с плана касание: «{ $about }»
