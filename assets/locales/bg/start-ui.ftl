# Първо стартиране.

start-language = Език
start-language-ru = Русский
start-language-bg = Български
start-language-en = English
start-title = Да върнем онези, които си тръгнаха
start-what = Comeback води малката фирма през кампания за връщане на клиенти: кой си е тръгнал и колко струва това, каква е истинската причина, какво да се поправи, на кого какво да пишете, кой и кога да се обади.
start-sample-title = Разгледайте пример
start-sample-what = Измислен доставчик на пекарни с две години поръчки. Пипайте смело; после примерът се маха с един бутон.
start-sample-do = Отворете примера
start-sample-going = Подготвяме примера…
start-import-title = Заредете свои данни
start-import-what = Клиенти и поръчки, изнесени от счетоводната програма, CRM, онлайн магазина или таблица: XLSX, XLS, ODS, CSV или TXT. Кодировката и колоните разпознаваме сами.
start-import-do = Заредете своите
start-import-going = Започваме…
start-empty-title = Започнете на чисто
start-empty-what = Въведете фирмата и хората, а клиентите впишете на ръка. Файл може да заредите и по-късно.
start-empty-do = Започнете
start-empty-going = Започваме…
start-stays-here = Всичко се пази в един файл на този компютър. Comeback не изпраща нищо в интернет.
start-import-on = Нататък
start-firm = Как се казва фирмата
start-director = Ръководител
start-director-note = Име и фамилия: с тях се подписват писмата. Може и по-късно, в настройките
start-director-role = управител
