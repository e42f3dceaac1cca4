# Today: what to do, what is lost and won back.

today-ui-todo = What to do
today-ui-side = Money and the next days
today-ui-overdue = Overdue, { $n }
today-ui-now = Today, { $n }
today-ui-tomorrow = Tomorrow, { $n }
today-ui-earlier = Start early
today-ui-later = Fold
today-ui-yesterday = yesterday
today-ui-weekday-day = { $weekday } { $day }
today-ui-a-year = a year
today-ui-lost = Lost in 12 months
today-ui-returned = Won back: { $sum }
today-ui-of = { $back } of { $of }
today-ui-of-title = Returned among those lost in 12 months
today-ui-of-lost = Lost: { $n ->
        [one] { $n } client
       *[other] { $n } clients
    }
today-ui-of-back = Back with a new order: { $n ->
        [one] { $n } client
       *[other] { $n } clients
    }
today-ui-of-share = Share of the money won back
today-ui-bar = Won back { $back } of { $lost }
today-ui-meaning = This is the yearly profit those who left used to bring.
today-ui-rents = That is { $n ->
        [one] { $n } month
       *[other] { $n } months
    } of rent.
today-ui-themselves = Returned by themselves, without us: { $n ->
        [one] { $n } client
       *[other] { $n } clients
    }. They are not in this sum.
today-ui-days = The next 14 days
today-ui-day-touches = { $day }: { $n ->
        [one] { $n } touch
       *[other] { $n } touches
    }
today-ui-soon = Soon
today-ui-back-on = Back on { $day }
today-ui-back-today = Back today
today-ui-back-yesterday = Back yesterday
today-ui-back-order = , a new order of { $sum }.
today-ui-thank = Say thank you
today-ui-clear = Nothing more for today
today-ui-clear-why = The next steps are set and none is overdue. New cases are opened where you see whom to win back.
today-ui-see-cases = See the cases
today-ui-no-cases = No cases yet
today-ui-no-cases-why = Each day this page lists whom to call, what to check and which letter to hand over. The list appears once you choose whom to win back.
today-ui-choose = Choose whom to win back
today-ui-no-data = No clients and no orders yet
today-ui-no-data-why = Load a file of orders and the program will see who left, when, and what he used to bring.
today-ui-load = Load orders
today-ui-none-lost = Nobody is lost so far.
