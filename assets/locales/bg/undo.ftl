# optional: $about
# used: undo-*
undo-client = Промяна на клиента „{ $about }“
undo-complaint = Рекламация: „{ $about }“
undo-employee = Служител { $about }
undo-settings = Промяна на настройките
undo-told-us = „{ $about }“ каза, че си тръгва
