# Потери, плакат, выгрузка и виды в терминале.
# used: cli-field-*

cli-bad-month = «{ $text }» не месяц: напишите его как 2026-11
cli-losses-more = И ещё { $count }: --top покажет больше
cli-losses-still = Вернулись { $returned }; вернуть можно { $still }{ $before ->
    [0] {""}
   *[other] , и ещё { $before } ушли в другое время
}
cli-losses-silent = Жалоб { $complaints }: по исследованиям розницы за ними около { $silent } недовольных, которые молчат
cli-poster = Плакат готов: { $path }
cli-lifetime = Лет { $years } × заказов в год { $orders } × { $average } × { $margin } = { $value } прибыли с одного клиента
cli-lifetime-second = Если вернётся: остаются { $stay } в год, дисконт { $discount }: { $value }
cli-exported = Строк { $rows }: { $path }
cli-field-lost-count = Ушло
cli-field-share = Доля
cli-field-year = Год
cli-field-missing = Недополучим
cli-field-missing-in-all = Всего
cli-field-list = Таблица
cli-field-columns = Столбцы
cli-field-sort = Порядок
