# optional: $about
# used: undo-*
undo-client = Изменение клиента «{ $about }»
undo-complaint = Жалоба: «{ $about }»
undo-employee = Сотрудник { $about }
undo-settings = Изменение настроек
undo-told-us = «{ $about }» сказал, что уходит
