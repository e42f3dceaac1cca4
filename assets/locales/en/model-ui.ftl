# How clients buy: the model, its figures, what was expected and what came.

model-ui-title = How your clients buy
model-ui-gap = As long as he is a client, he orders every { $n ->
        [one] day
       *[other] { $n } days
    } on average.
model-ui-leaves = After an order about { $share } of those who placed it leave for good.
model-ui-order = The average order is { $sum }.
model-ui-differ = Your clients differ a lot: a few buy often, most of them seldom. So each is judged by his own orders.
model-ui-alike = Your clients are alike: most of them buy about equally often.
model-ui-not-chance = The model says what to expect if nobody does anything. It does not say how likely a lost client comes back.
model-ui-by = { $n ->
        [1] Repeat orders by week
        [13] Repeat orders by quarter
        [26] Repeat orders by half-year
        [52] Repeat orders by year
       *[other] Repeat orders, { $n } weeks each
    }
model-ui-axis = orders
model-ui-real = came
model-ui-expected = expected
model-ui-forecast = The model was shown the orders only before { $since }. After that it expected { $expected ->
        [one] { $figure } repeat order
       *[other] { $figure } repeat orders
    }; { $real } came.
model-ui-known = Over the whole time the model would expect { $expected ->
        [one] { $figure } repeat order
       *[other] { $figure } repeat orders
    }; { $real } came.
model-ui-border = forecast since { $day }
model-ui-span = { $from } – { $to }
model-ui-step = { $span }: { $real } came, { $expected } expected
model-ui-step-forecast = { $span }, forecast: { $real } came, { $expected } expected
model-ui-keys = Repeat orders: arrows read one bar at a time
model-ui-as-table = Show as a table
model-ui-when = When
model-ui-is-forecast = forecast
model-ui-drawing = Comparing the model with the orders…
model-ui-exact = Exact figures
model-ui-exact-what = MBG/NBD of order days in weeks, Gamma-Gamma of order sums, both fitted by maximum likelihood.
model-ui-parameter-r = Shape of how often clients buy
model-ui-parameter-alpha = Scale of how often, weeks
model-ui-parameter-a = Leaving after an order: for
model-ui-parameter-b = Leaving after an order: against
model-ui-parameter-p = Shape of one client’s sums
model-ui-parameter-q = Shape of the sums between clients
model-ui-parameter-v = Scale of the sums
model-ui-likelihood = Log-likelihood
model-ui-n = Clients, { $n } of whom bought again
model-ui-fitted = Fitted on { $day }. It is fitted anew once a week.
model-ui-again = Fit now
model-ui-fitting = Fitting…
model-ui-none = There is no buying model yet
model-ui-few = It comes when { $wanted ->
        [one] { $wanted } client
       *[other] { $wanted } clients
    } have bought again. So far { $n } of { $clients } did. Until then each is judged by his own rhythm.
model-ui-unsettled = { $n ->
        [one] { $n } client
       *[other] { $n } clients
    } bought again, but very different figures explain their orders equally well. New orders will settle it; until then each is judged by his own rhythm.
model-ui-load = Load orders
