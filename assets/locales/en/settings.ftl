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
    [average_order] Average order
    [leave] { losses-whatif-lose }
    [back] Won back of those who leave
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
settings-out-of-range = “{ settings-field }”: a number from { $low } to { $high } fits here.
settings-not-a-number = “{ settings-field }”: what was typed is not a number.
settings-negative-sum = “{ settings-field }”: a sum cannot be below zero. Mend it or put 0.
settings-ends-before-start = The drive ends before it starts. Mend one of the dates.
settings-drive-name-missing = Give the drive a name, such as “Autumn 2026”: without one its hours and goals belong to nothing.
limits-group-missing = Choose the group these limits are for.
limits-rate-odd = A rate is a number above zero: how much one unit of this currency is worth in yours.
settings-currency-unknown = There is no currency “{ $code }”. Write its three letters, such as EUR, USD or RUB.
people-unknown = Nobody in the firm has the number { $number }. Choose from the people in the settings.
limits-group-unknown = No client is in a group “{ $group }”. The groups: { $groups }.
limits-no-groups = There is no group “{ $group }”: clients have no groups yet. Import a column with the group of each client.
settings-share-out-of-range = “{ settings-field }”: from { $low } to { $high } fits here.
settings-lost-before-sleeping = Lost after { $lost } usual gaps would come before sleeping after { $sleeping }. Raise “{ settings-lost-factor }” or lower “{ settings-sleeping-factor }”.
limits-lost-before-sleeping = In the group “{ $group }”: { settings-lost-before-sleeping }
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
settings-needed = “{ settings-field }” cannot be empty. { settings-note }.
