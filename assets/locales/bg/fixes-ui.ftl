# Поправки: какво променяме при нас, за да не се повтори причината.

fixes-ui-gate = Обещаваме и пишем на клиента само за това, което е направено и проверено от друг човек.
fixes-ui-empty = Още няма поправки
fixes-ui-empty-why = Поправката маха причината, заради която си тръгват. Докато не е направена и проверена от друг човек, писмо за нея не се пише.
fixes-ui-group-overdue = Просрочено
fixes-ui-group-planned = Планирано
fixes-ui-group-done = Направено, чака проверка
fixes-ui-group-checked = Проверено, може да се говори за него
fixes-ui-plan = Планирайте поправка
fixes-ui-plan-it = Планирайте
fixes-ui-reason = Причина за напускане
fixes-ui-reason-pattern = изберете причина
fixes-ui-what = Какво променяме при нас
fixes-ui-what-pattern = втори шофьор за ранния курс
fixes-ui-owner = Кой го прави
fixes-ui-person-pattern = изберете служител
fixes-ui-due = До кой ден
fixes-ui-needs-all = Нужни са причина, промяна, човек и срок.
fixes-ui-cause = Причина: { $reason }.
fixes-ui-stands-overdue = Прави го { $who }, срокът беше { $day }.
fixes-ui-stands-planned = Прави го { $who }, до { $day }.
fixes-ui-stands-done = Направено на { $day }, отговаря { $who }. Остава друг да провери.
fixes-ui-stands-checked = Проверено на { $day } от { $who }.
fixes-ui-evidence-is = Потвърждение: { $words }
fixes-ui-waiting = { $n ->
    [one] Чака { $n } случай:
   *[other] Чакат { $n } случая:
}
fixes-ui-change = Промяна
fixes-ui-change-named = Промяна на поправката „{ $what }“
fixes-ui-finish = Направено…
fixes-ui-finish-it = Отбележете като направено
fixes-ui-check = Проверете…
fixes-ui-check-it = Проверено
fixes-ui-evidence = По какво личи, че е направено
fixes-ui-evidence-pattern = заповед, снимка, дневник на курсовете за седмица
fixes-ui-done-on = Кога е направено
fixes-ui-checker = Кой провери
fixes-ui-checker-note = Всеки, освен този, който го е правил: { $who }.
fixes-ui-not-now = Не сега
fixes-ui-saving = Запазваме…
fixes-ui-planned-toast = Поправката е планирана
fixes-ui-changed-toast = Планът на поправката е променен
fixes-ui-finished-toast = Отбелязано като направено, остава проверка
fixes-ui-checked-toast = Поправката е проверена и може да се говори за нея

fixes-ui-reasons = Причини за напускане: добавяне на своя или махане на излишна
fixes-ui-reasons-why = Причина не се преименува, иначе старите случаи ще променят смисъла си. Излишната се маха от списъка, предишните случаи я помнят.
fixes-ui-own-reason = Ваша причина
fixes-ui-own-reason-pattern = няма доставка през почивните дни
fixes-ui-group = Към какво се отнася
fixes-ui-human = Виновен е човек: грубост, забравяне, неумение
fixes-ui-add-reason = Добавете причина
fixes-ui-retire = Махнете
fixes-ui-retire-named = Махнете причината „{ $reason }“
fixes-ui-retired-on = махната на { $day }
fixes-ui-reason-added = Причината „{ $reason }“ е добавена
fixes-ui-reason-retired = Причината „{ $reason }“ е махната от списъка
fixes-ui-only-for = Само за случая на { $client }.
fixes-ui-drop = Няма да го правим
fixes-ui-dropped-toast = Поправката е свалена
