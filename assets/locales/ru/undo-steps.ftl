# optional: $about
# used: undo-*
undo-interview = Разговор о причине: «{ $about }»
undo-interview-start = Начало разговора о причине: «{ $about }»
undo-interview-finish = Конец разговора о причине: «{ $about }»
undo-reason-add = Новая причина «{ $about }»
undo-reason-retire = Причина убрана из списка
undo-fix-plan = Исправление запланировано: { $about }
undo-fix-finish = Исправление сделано: { $about }
undo-fix-check = Исправление проверено: { $about }
undo-letter = Правка письма: «{ $about }»
undo-letter-write = Черновик письма: «{ $about }»
undo-letter-approve = Утверждение письма: «{ $about }»
undo-letter-print = Печать письма: «{ $about }»
undo-letter-moved = Путь письма: «{ $about }»
undo-call = Звонок: «{ $about }»
undo-letter-sign = Новый подписант письма: «{ $about }»
undo-expense-add = Расход: { $about }
undo-expense-remove = Расход убран: { $about }
undo-drive-end = Конец кампании «{ $about }»
undo-letter-reopen = Письмо снова черновик: «{ $about }»
undo-letter-window = Когда застать клиента: «{ $about }»
undo-letters-print = Печать писем: «{ $about }» и другие
undo-letters-handed = Передача писем курьеру: «{ $about }» и другие
undo-letter-hand = Почерк письма: «{ $about }»
undo-letter-names = Имя в письме: «{ $about }»
undo-letter-template = Правка шаблона письма
undo-letter-template-reset = Возврат исходного шаблона письма
