# Какво липсва в черновата. Стои в текста между ⟦ и ⟧, докато не се попълни.

letter-ask-name = име и фамилия
letter-ask-fault = какво сбъркахме, с едно изречение
letter-ask-fault-day = на коя дата беше
letter-ask-cost = какво му струваше това, с ваши думи
letter-ask-fix = какво е поправено, или махнете този абзац
letter-ask-fix-unchecked = поправката не е проверена: помолете да я проверят или махнете този абзац
letter-ask-measures = какво е направено по случая и кой вече работи с клиента
letter-ask-fact = случка или подробност, която има само при него
letter-ask-fact-more = още една подробност само за този клиент
# A note about the client, told in the third person.
letter-ask-fact-note = кажете го направо на него, например „При Вас …“: { $note }
# What the firm wrote in another language.
letter-ask-in-language = кажете го на български: { $note }
letter-ask-responsible = кой вече отговаря за него
letter-ask-phone = директен телефон
letter-ask-deadline = до коя дата
letter-ask-order = първата поръчка след връщането: дата и номер
letter-ask-novelty = какво ново има за него, с едно изречение
letter-ask-time = час за среща
letter-ask-sender = кой подписва
letter-marks-open = { $count ->
    [one] Остава едно място за попълване
   *[other] Остава да попълните { $count } места
}
letter-ask-event = повод: обиколка, отворени врати, дегустация
letter-ask-event-day = ден и час
letter-ask-event-place = място
letter-ask-check-what = какво точно сме готови да прегледаме
letter-ask-holiday = кой празник и чий
letter-ask-hand-papers = кои документи предаваме
letter-ask-hand-things = какво негово е останало при нас
letter-ask-hand-access = какви достъпи са му нужни, или че няма такива
letter-ask-hand-know = какво трябва да знаят тези, които продължават
letter-ask-hand-money = как са уредени сметките
