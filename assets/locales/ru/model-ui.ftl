# Как покупают клиенты: модель, её числа, ожидаемое и бывшее.

model-ui-title = Как покупают ваши клиенты
model-ui-gap = Пока клиент с вами, он заказывает в среднем раз в { $n ->
        [one] { $n } день
        [few] { $n } дня
        [many] { $n } дней
       *[other] { $n } дня
    }.
model-ui-leaves = После заказа навсегда уходят примерно { $share } из тех, кто его сделал.
model-ui-order = Средний заказ — { $sum }.
model-ui-differ = Клиенты очень разные: немногие покупают часто, большинство — редко. Поэтому о каждом судим по его собственным заказам.
model-ui-alike = Клиенты похожи друг на друга: большинство покупает примерно с одной частотой.
model-ui-not-chance = Модель говорит, чего ждать, если ничего не делать. Вероятность вернуть ушедшего она не считает.
model-ui-by = { $n ->
        [1] Повторные заказы по неделям
        [13] Повторные заказы по кварталам
        [26] Повторные заказы по полугодиям
        [52] Повторные заказы по годам
       *[other] Повторные заказы, по { $n } недели
    }
model-ui-axis = заказов
model-ui-real = было
model-ui-expected = ждали
model-ui-forecast = Модели показали заказы только до { $since }. Дальше она ждала { $expected ->
        [one] { $figure } повторный заказ
        [few] { $figure } повторных заказа
        [many] { $figure } повторных заказов
       *[other] { $figure } повторного заказа
    }, было { $real }.
model-ui-known = За всё время модель ждала бы { $expected ->
        [one] { $figure } повторный заказ
        [few] { $figure } повторных заказа
        [many] { $figure } повторных заказов
       *[other] { $figure } повторного заказа
    }, было { $real }.
model-ui-border = с { $day } — прогноз
model-ui-span = { $from } – { $to }
model-ui-step = { $span }: было { $real }, ждали { $expected }
model-ui-step-forecast = { $span }, прогноз: было { $real }, ждали { $expected }
model-ui-keys = Повторные заказы: стрелки читают по одному столбику
model-ui-as-table = Показать таблицей
model-ui-when = Когда
model-ui-is-forecast = прогноз
model-ui-drawing = Сверяем модель с заказами…
model-ui-exact = Точные числа
model-ui-exact-what = MBG/NBD по дням заказов в неделях, Gamma-Gamma по суммам заказов. Подобраны наибольшим правдоподобием.
model-ui-parameter-r = Форма разброса частоты покупок
model-ui-parameter-alpha = Масштаб частоты, недель
model-ui-parameter-a = Уход после заказа: за
model-ui-parameter-b = Уход после заказа: против
model-ui-parameter-p = Форма разброса сумм одного клиента
model-ui-parameter-q = Форма разброса между клиентами
model-ui-parameter-v = Масштаб сумм
model-ui-likelihood = Логарифм правдоподобия
model-ui-n = Клиентов, из них повторно купили { $n }
model-ui-fitted = Подобрано { $day }. Раз в неделю подбирается само.
model-ui-again = Подобрать сейчас
model-ui-fitting = Подбираем…
model-ui-none = Модели покупок пока нет
model-ui-few = Она появится, когда повторно купят { $wanted ->
        [one] { $wanted } клиент
        [few] { $wanted } клиента
        [many] { $wanted } клиентов
       *[other] { $wanted } клиента
    }. Сейчас повторно купили { $n } из { $clients }. До тех пор судим по ритму каждого.
model-ui-unsettled = Повторно купили { $n ->
        [one] { $n } клиент
        [few] { $n } клиента
        [many] { $n } клиентов
       *[other] { $n } клиента
    }, но их заказы одинаково хорошо объясняются очень разными числами. Новые заказы это решат, а пока судим по ритму каждого.
model-ui-load = Загрузить заказы
