clients-name-missing = Без названия клиента не найти. Напишите, как вы его называете.
clients-email-odd = «{ $text }» не похоже на адрес почты. Проверьте или оставьте пустым.
clients-debt-odd = Долг — это сумма, которую клиент должен вам: ноль или больше.
clients-complaint-missing = Запишите, на что он пожаловался.
clients-complaint-closed-early = Жалоба закрыта раньше, чем пришла. Поправьте одну из дат.
clients-order-unknown = Заказа № { $number } у этого клиента нет. Проверьте номер или оставьте пустым.
clients-phone-extension = { $phone }, доб. { $extension }
clients-taken-back = Заказов было { $count }, но все возвращены или отменены: покупок не осталось
