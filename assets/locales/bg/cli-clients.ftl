# Списъкът с клиенти в терминала.
# used: cli-client-state-*

cli-client-state-buying = купува
cli-client-state-returned = върна се
cli-client-state-sleeping = утихнал
cli-client-state-lost = загубен
cli-client-state-left = тръгна си сам
cli-client-state-lost-twice = загубен два пъти
cli-client-state-never-bought = още не е купувал
cli-client-state-unclear = още не е ясно
cli-client-since = { $state } от { $day }
cli-field-debt = Дълг
cli-field-apart = В друга валута
cli-losses-too-early = Още не личи кой си е тръгнал: никой не е купувал достатъчно често, за да се разбере какво е обичайното.
cli-field-group = Група
cli-client-profit-guessed = В поръчките няма печалба: взет е оборотът за година по дела на печалбата от настройките
