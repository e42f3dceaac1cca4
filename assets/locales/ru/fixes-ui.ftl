# Исправления: что меняем у себя, чтобы причина ухода не повторилась.

fixes-ui-gate = Обещать и писать клиенту можно только о том, что сделано и проверено другим человеком.
fixes-ui-empty = Исправлений пока нет
fixes-ui-empty-why = Исправление убирает причину, по которой уходят. Пока оно не сделано и не проверено другим человеком, письмо о нём не пишут.
fixes-ui-group-overdue = Просрочено
fixes-ui-group-planned = Намечено
fixes-ui-group-done = Сделано, ждёт проверки
fixes-ui-group-checked = Проверено, можно говорить
fixes-ui-plan = Наметить исправление
fixes-ui-plan-it = Наметить
fixes-ui-reason = Причина ухода
fixes-ui-reason-pattern = выберите причину
fixes-ui-what = Что изменим у себя
fixes-ui-what-pattern = второй водитель на ранний рейс
fixes-ui-owner = Кто делает
fixes-ui-person-pattern = выберите сотрудника
fixes-ui-due = До какого дня
fixes-ui-needs-all = Нужны причина, дело, человек и срок.
fixes-ui-cause = Причина: { $reason }.
fixes-ui-stands-overdue = Делает { $who }, срок был { $day }.
fixes-ui-stands-planned = Делает { $who }, до { $day }.
fixes-ui-stands-done = Сделано { $day }, отвечает { $who }. Осталось проверить другому.
fixes-ui-stands-checked = Проверено { $day }: { $who }.
fixes-ui-evidence-is = Чем подтверждено: { $words }
fixes-ui-waiting = { $n ->
    [one] Ждёт { $n } дело:
    [few] Ждут { $n } дела:
   *[other] Ждут { $n } дел:
}
fixes-ui-change = Изменить
fixes-ui-change-named = Изменить исправление «{ $what }»
fixes-ui-finish = Сделано…
fixes-ui-finish-it = Отметить сделанным
fixes-ui-check = Проверить…
fixes-ui-check-it = Проверено
fixes-ui-evidence = По чему видно, что сделано
fixes-ui-evidence-pattern = приказ, фотография, журнал рейсов за неделю
fixes-ui-done-on = Когда сделано
fixes-ui-checker = Кто проверил
fixes-ui-checker-note = Любой, кроме того, кто делал: { $who }.
fixes-ui-not-now = Не сейчас
fixes-ui-saving = Сохраняем…
fixes-ui-planned-toast = Исправление намечено
fixes-ui-changed-toast = План исправления изменён
fixes-ui-finished-toast = Отмечено сделанным, осталось проверить
fixes-ui-checked-toast = Исправление проверено, о нём можно говорить

fixes-ui-reasons = Причины ухода: добавить свою или убрать лишнюю
fixes-ui-reasons-why = Причину не переименовывают, иначе старые дела изменят смысл. Лишнюю убирают из списка, прежние дела её помнят.
fixes-ui-own-reason = Своя причина
fixes-ui-own-reason-pattern = нет доставки в выходные
fixes-ui-group = К чему относится
fixes-ui-human = Виноват человек: грубость, забывчивость, неумение
fixes-ui-add-reason = Добавить причину
fixes-ui-retire = Убрать
fixes-ui-retire-named = Убрать причину «{ $reason }»
fixes-ui-retired-on = убрана { $day }
fixes-ui-reason-added = Причина «{ $reason }» добавлена
fixes-ui-reason-retired = Причина «{ $reason }» убрана из списка
fixes-ui-only-for = Только для дела: { $client }.
fixes-ui-drop = Делать не будем
fixes-ui-dropped-toast = Исправление снято
