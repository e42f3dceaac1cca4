# Первый запуск.

start-language = Язык
start-language-ru = Русский
start-language-bg = Български
start-language-en = English
start-title = Вернём тех, кто ушёл
start-what = Comeback проводит небольшую фирму через кампанию возврата: кто ушёл и во сколько это обошлось, почему на самом деле, что исправить, кому и что написать, кто и когда позвонит.
start-sample-title = Посмотреть на примере
start-sample-what = Выдуманный поставщик пекарен с двумя годами заказов. Всё можно трогать; потом пример убирается одной кнопкой.
start-sample-do = Открыть пример
start-sample-going = Готовим пример…
start-import-title = Загрузить свои данные
start-import-what = Выгрузка клиентов и заказов из 1С, CRM, интернет-магазина или таблицы: XLSX, XLS, ODS, CSV или TXT. Кодировку и столбцы узнаём сами.
start-import-do = Загрузить свои
start-import-going = Начинаем…
start-empty-title = Начать с пустого места
start-empty-what = Назовите фирму и людей, клиентов впишете от руки. Загрузить файл можно и позже.
start-empty-do = Начать
start-empty-going = Начинаем…
start-stays-here = Всё хранится в одном файле на этом компьютере. Comeback ничего не отправляет в интернет.
start-import-on = Дальше
start-firm = Как называется фирма
start-director = Руководитель
start-director-note = Имя и фамилия: им подписаны письма. Можно и позже, в настройках
start-director-role = директор
