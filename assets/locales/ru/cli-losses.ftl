# Потери, плакат, выгрузка и виды в терминале.
# used: cli-field-*

cli-bad-month = «{ $text }» не месяц: напишите его как 2026-11
cli-losses-no-orders = Потери считаются по заказам, а их ещё нет: comeback-cli import ФАЙЛ
cli-losses-none = За этот период никто не ушёл: { $clients ->
    [one] { $clients } клиент покупает
    [few] { $clients } клиента покупают
   *[other] { $clients } клиентов покупают
} в обычном ритме
cli-losses-few = { $clients ->
    [one] Всего { $clients } клиент: смотрите на людей, а не на проценты
    [few] Всего { $clients } клиента: один ушедший меняет долю сильнее, чем целый год. Смотрите на людей, а не на проценты
   *[other] Всего { $clients } клиентов: один ушедший меняет долю сильнее, чем целый год. Смотрите на людей, а не на проценты
}
cli-losses-next-nobody = Сейчас никто не покупает, уходить некому
cli-lifetime-no-orders = В валюте фирмы ещё никто не покупал, считать не из чего. Назовите свои числа: --orders 10 --average 500
cli-losses-more = И ещё { $count }: --top покажет больше
cli-losses-still = Вернулись { $returned }; вернуть ещё можно { $still }{ $peace ->
    [0] {""}
   *[other] , в покое оставляем { $peace }
}{ $before ->
    [0] {""}
   *[other] ; ещё { $before } ушли в другое время, и их тоже можно вернуть
}
cli-losses-twice = Кто-то уходил не один раз: всего потерь { $losses }, в строках ниже стоит каждая; в числах выше каждый клиент посчитан один раз
cli-losses-yearly-means = «В год» — сколько каждый приносил до этой потери; кто с тех пор снова покупал, сейчас может приносить другую сумму
cli-losses-silent = Жалоб { $complaints }: по исследованиям розницы за ними около { $silent } недовольных, которые молчат
cli-poster = Плакат готов: { $path }
cli-losses-next-each = Каждый, кто уйдёт, унесёт { $each } прибыли в год: столько в среднем приносит тот, кто покупает сегодня
cli-losses-next-lost = Ушедшие за этот период приносили в среднем { $each }
cli-lifetime = Лет { $years } × заказов в год { $orders } × { $average } × { $margin } = { $value } прибыли с одного клиента
cli-lifetime-second = Если вернётся: на { $ahead ->
    [one] { $ahead } год
    [few] { $ahead } года
   *[other] { $ahead } лет
} вперёд, каждый следующий год остаются { $stay } вернувшихся, дисконт { $discount }: { $value }
cli-lifetime-years = Годы: 1 ÷ { $lost }, ушедших за двенадцать месяцев
cli-lifetime-two = Первая сумма — об обычном клиенте, который не уходит. Вторая считается так же, как в делах и в выборе, кого вернуть, с теми же годами и ставками; только там у каждого своя прибыль в год.
cli-exported = Строк { $rows }: { $path }
cli-field-lost-count = Ушло
cli-field-share = Доля
cli-field-year = Год
cli-field-missing = Недополучим
cli-field-missing-in-all = Всего
cli-field-list = Таблица
cli-field-columns = Столбцы
cli-field-sort = Порядок
cli-counted-later = Сегодня { $today }, а потери уже посчитаны по { $counted }. Взгляд назад ничего не меняет: до этого дня заново ничего не считается. Если та дата была ошибкой: comeback-cli losses recount
cli-losses-recounted = Теперь потери посчитаны на { $today }
