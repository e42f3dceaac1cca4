# optional: $about
# used: undo-*
undo-client = Изменение клиента «{ $about }»
undo-complaint = Жалоба: «{ $about }»
undo-employee = Сотрудник { $about }
undo-settings = Изменение настроек
undo-told-us = «{ $about }» сказал, что уходит
undo-group-limits = Пределы группы «{ $about }»
undo-rate = Курс { $about }
undo-target-pin = Выбор: «{ $about }»
undo-target-unpin = Выбор снова за программой
undo-target-overrule = Решение по клиенту «{ $about }»
