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
    [average_order] Средна поръчка
    [leave] { losses-whatif-lose }
    [back] Колко да се връщат от тръгналите си
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
settings-out-of-range = „{ settings-field }“: може число от { $low } до { $high }.
settings-not-a-number = „{ settings-field }“: написаното не е число.
settings-negative-sum = „{ settings-field }“: сумата не може да е под нулата. Поправете я или сложете 0.
settings-ends-before-start = Кампанията свършва, преди да е почнала. Поправете една от датите.
settings-drive-name-missing = Дайте име на кампанията, например „Есен 2026“: без име часовете и целите ѝ няма към какво да се отнесат.
limits-group-missing = Изберете групата, за която са тези граници.
limits-rate-odd = Курсът е число над нулата: колко струва единица от тази валута във вашата.
settings-currency-unknown = Валута „{ $code }“ няма. Напишете трите ѝ букви, например EUR, USD или RUB.
people-unknown = Във фирмата няма служител с номер { $number }. Изберете от хората в настройките.
limits-group-unknown = В група „{ $group }“ няма нито един клиент. Има групи: { $groups }.
limits-no-groups = Няма група „{ $group }“: клиентите още нямат групи. Заредете колона с групата на клиента.
settings-share-out-of-range = „{ settings-field }“: може от { $low } до { $high }.
settings-lost-before-sleeping = Границата за тръгване { $lost } е под границата за сън { $sleeping }: клиентът би си тръгнал, преди да е заспал. Увеличете „{ settings-lost-factor }“ или намалете „{ settings-sleeping-factor }“.
limits-lost-before-sleeping = В групата „{ $group }“: { settings-lost-before-sleeping }
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
settings-needed = „{ settings-field }“ не може да е празно. { settings-note }.
