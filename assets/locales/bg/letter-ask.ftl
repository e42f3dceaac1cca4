# Какво липсва в черновата. Стои в текста между ⟦ и ⟧, докато не се попълни.

letter-ask-name = име и фамилия
letter-ask-fault = какво сбъркахме, с едно изречение
letter-ask-fault-day = на коя дата беше
letter-ask-cost = какво струваше това на клиента, с ваши думи
letter-ask-fix = какво е поправено, или махнете този абзац
letter-ask-fix-unchecked = поправката не е проверена: помолете да я проверят или махнете този абзац
letter-ask-measures = какво е направено по случая и кой вече работи с клиента
letter-ask-fact = случка или подробност само за този клиент
letter-ask-fact-more = още една подробност само за този клиент
# A note about the client, told in the third person.
letter-ask-fact-note = кажете го направо на клиента, например „При Вас …“: { $note }
# What the firm wrote in another language.
letter-ask-in-language = кажете го на български: { $note }
letter-ask-responsible = кой вече отговаря за клиента
letter-ask-phone = директен телефон
letter-ask-deadline = до коя дата
letter-ask-order = първата поръчка след връщането: дата и номер
letter-ask-novelty = какво ново има за клиента, с едно изречение
letter-ask-time = час за среща
letter-ask-sender = кой подписва
letter-marks-open = { $count ->
    [one] Остава едно място за попълване
   *[other] Остава да попълните { $count } места
}
letter-ask-event = повод, на какво каните: обиколка, ден на отворените врати, дегустация
letter-ask-event-day = ден и час
letter-ask-event-place = място
letter-ask-check-what = какво точно сме готови да прегледаме
letter-ask-holiday = празникът, например „Ден на хлебаря“
letter-ask-hand-papers = кои документи предаваме
letter-ask-hand-things = какво на клиента е останало при нас
letter-ask-hand-access = какви достъпи са нужни на клиента, или че няма такива
letter-ask-hand-know = какво трябва да знаят тези, които поемат работата
letter-ask-hand-money = как са уредени сметките
