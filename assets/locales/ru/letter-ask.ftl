# Чего не хватает в черновике письма. Стоит в тексте между ⟦ и ⟧, пока не заполнено.

letter-ask-name = имя и отчество
letter-ask-fault = что мы сделали не так, одним предложением
letter-ask-fault-day = какого числа это было
letter-ask-cost = чего это стоило клиенту, своими словами
letter-ask-fix = что исправлено, или уберите этот абзац
letter-ask-fix-unchecked = исправление не проверено: попросите проверить или уберите этот абзац
letter-ask-measures = что сделано с тем случаем и кто теперь работает с клиентом
letter-ask-fact = случай или подробность только этого клиента
letter-ask-fact-more = ещё одна подробность только этого клиента
# A note about the client, told in the third person.
letter-ask-fact-note = перепишите, обращаясь к клиенту, например «У Вас …»: { $note }
# What the firm wrote in another language.
letter-ask-in-language = скажите по-русски: { $note }
letter-ask-responsible = кто теперь отвечает за клиента
letter-ask-phone = прямой телефон
letter-ask-deadline = до какого числа
letter-ask-order = первый заказ после возвращения: дата и номер
letter-ask-novelty = что нового для клиента, одним предложением
letter-ask-time = время встречи
letter-ask-sender = кто подписывает
letter-marks-open = { $count ->
    [1] Осталось одно место, которое заполните вы
    [one] Осталось заполнить { $count } место
    [few] Осталось заполнить { $count } места
    [many] Осталось заполнить { $count } мест
   *[other] Осталось заполнить { $count } места
}
letter-ask-event = повод, на что зовёте: экскурсию, дегустацию, день открытых дверей
letter-ask-event-day = день и час
letter-ask-event-place = место
letter-ask-check-what = что именно готовы посмотреть
letter-ask-holiday = с каким праздником, например «Днём пекаря»
letter-ask-hand-papers = какие документы передаём
letter-ask-hand-things = какие вещи клиента остались у нас
letter-ask-hand-access = какие доступы нужны клиенту, или что их нет
letter-ask-hand-know = что важно знать тем, кто продолжит
letter-ask-hand-money = как закрыты расчёты
