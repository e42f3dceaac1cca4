# Какво остава, когато импортът се отмени, и защо.

import-undone-already = Този импорт вече е отменен или не е донесъл нищо ново.
import-kept-returned = По тази поръчка случаят се брои за връщане.
import-kept-lost-twice = Без нея клиентът би се броил за загубен два пъти, а това е завинаги.
import-kept-second-loss = С тази поръчка клиентът се върна, а после си тръгна за втори път. Това е завинаги (правило 13), затова поръчката остава.
import-kept-compensation = Към тази поръчка има компенсация.
import-kept-complaint = Към тази поръчка има рекламация.
import-kept-case = По данните от този импорт е открит случай.
import-kept-changed = Оттогава е променено.
import-kept-orders = Той има поръчки, които остават.
import-kept-told-us = Записано е, че е казал, че си тръгва.
import-kept-merged = С него е обединен друг клиент.
import-kept-used = Други записи сочат към него.
import-watch-missing = „{ $file }“ не е на мястото си. Проверете пътя и дали дискът е свързан.

# used: import-kept-what-*
import-kept-what-order = Поръчка
import-kept-what-client = Клиент
import-kept-what-value = Стойност
import-kept-what-employee = Служител
