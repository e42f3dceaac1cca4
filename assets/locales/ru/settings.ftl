settings-field = { $field ->
    [sleeping_factor] { settings-sleeping-factor }
    [lost_factor] { settings-lost-factor }
    [fixed_limit_days] { settings-fixed-limit-days }
    [inquiries_in_row] { settings-inquiries-in-row }
    [no_answers_in_row] { settings-no-answers-in-row }
    [volume_days] { settings-volume-days }
    [complaint_days] { settings-complaint-days }
    [volume_share] { settings-volume-share }
    [model_limit] { settings-model-limit }
    [margin_share] { settings-margin-share }
    [margin] { settings-margin-share }
    [years] { settings-years }
    [ahead] { losses-lifetime-ahead }
    [stay_rate] { settings-stay-rate }
    [stay] { losses-lifetime-stay }
    [discount_rate] { settings-discount-rate }
    [discount] { settings-discount-rate }
    [abc_days] { settings-abc-days }
    [deadline_days] { settings-deadline-days }
    [hot_pause_days] { settings-hot-pause-days }
    [call_minutes] { settings-call-minutes }
    [writing_minutes] { settings-writing-minutes }
    [visit_minutes] { settings-visit-minutes }
    [orders_a_year] { losses-simple-orders }
    [average_order] Средний заказ
    [leave] { losses-whatif-lose }
    [back] Сколько возвращать из ушедших
    [commission_share] { settings-commission }
    [hour_minor] { settings-hour }
    [letter_minor] { settings-letter }
    [visit_minor] { settings-visit }
    [rent_minor] { settings-rent }
    [salary_minor] { settings-salary }
    [budget_minor] { settings-budget }
    [hours_week] { settings-hours }
    [goal_returns] { settings-goal-returns }
    [goal_profit_minor] { settings-goal-profit }
   *[other] { $field }
}
settings-out-of-range = «{ settings-field }»: подходит число от { $low } до { $high }.
settings-not-a-number = «{ settings-field }»: написано не число.
settings-negative-sum = «{ settings-field }»: сумма не бывает меньше нуля. Поправьте её или поставьте 0.
settings-ends-before-start = Кампания кончается раньше, чем начинается. Поправьте одну из дат.
settings-drive-name-missing = Назовите кампанию, например «Осень 2026»: без имени её часы и цели не к чему привязать.
limits-group-missing = Выберите группу, для которой эти пределы.
limits-rate-odd = Курс — число больше нуля: сколько стоит единица этой валюты в вашей.
settings-currency-unknown = Валюты «{ $code }» нет. Напишите три её буквы: RUB, EUR, USD.
people-unknown = В фирме нет сотрудника с номером { $number }. Выберите из списка людей в настройках.
limits-group-unknown = В группе «{ $group }» нет ни одного клиента. Есть группы: { $groups }.
limits-no-groups = Группы «{ $group }» нет: у клиентов групп пока нет совсем. Загрузите столбец с группой клиента.
settings-share-out-of-range = «{ settings-field }»: подходит от { $low } до { $high }.
settings-lost-before-sleeping = Предел ухода { $lost } меньше предела сна { $sleeping }: клиент ушёл бы раньше, чем уснул. Увеличьте «{ settings-lost-factor }» или уменьшите «{ settings-sleeping-factor }».
limits-lost-before-sleeping = В группе «{ $group }»: { settings-lost-before-sleeping }
settings-note = { $field ->
    [sleeping_factor] { settings-sleeping-factor-note }
    [lost_factor] { settings-lost-factor-note }
    [inquiries_in_row] { settings-inquiries-in-row-note }
    [no_answers_in_row] { settings-no-answers-in-row-note }
    [volume_share] { settings-volume-share-note }
    [volume_days] { settings-volume-days-note }
    [complaint_days] { settings-complaint-days-note }
    [model_limit] { settings-model-limit-note }
    [margin_share] { settings-margin-share-note }
    [years] { settings-years-note }
    [stay_rate] { settings-stay-rate-note }
    [discount_rate] { settings-discount-rate-note }
    [abc_days] { settings-abc-days-note }
    [deadline_days] { settings-deadline-days-note }
    [hot_pause_days] { settings-hot-pause-days-note }
    [call_minutes] { settings-call-minutes-note }
    [writing_minutes] { settings-writing-minutes-note }
    [visit_minutes] { settings-visit-minutes-note }
   *[other] { $field }
}
settings-needed = «{ settings-field }»: пустым это не бывает. { settings-note }.
