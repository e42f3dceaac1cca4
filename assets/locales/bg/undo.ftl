# optional: $about
# used: undo-*
undo-client = Промяна на клиента „{ $about }“
undo-complaint = Рекламация: „{ $about }“
undo-employee = Служител { $about }
undo-settings = Промяна на настройките
undo-told-us = „{ $about }“ каза, че си тръгва
undo-group-limits = Граници на групата „{ $about }“
undo-rate = Курс на { $about }
undo-target-pin = Избор: „{ $about }“
undo-target-unpin = Изборът отново е на програмата
undo-target-overrule = Решение за „{ $about }“
