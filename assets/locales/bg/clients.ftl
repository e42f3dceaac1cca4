clients-name-missing = Без име клиентът не се намира. Напишете как го наричате.
clients-email-odd = „{ $text }“ не прилича на имейл. Проверете го или го оставете празен.
clients-debt-odd = Дългът е сумата, която клиентът ви дължи: нула или повече.
clients-complaint-missing = Запишете от какво се оплака.
clients-complaint-closed-early = Рекламацията е закрита, преди да е дошла. Поправете една от датите.
clients-order-unknown = Този клиент няма поръчка № { $number }. Проверете номера или го оставете празен.
clients-phone-extension = { $phone }, вътр. { $extension }
clients-taken-back = Поръчките са били { $count }, но всички са върнати или отказани: не е останала покупка
