"""Makes hand-kept.xlsx: sales as a small firm writes them down by itself. Needs openpyxl."""

import datetime as dt
import pathlib

import openpyxl

book = openpyxl.Workbook()
sheet = book.active
sheet.title = "2026"
sheet["A1"] = "Продажи 2026 — ведёт Лена, не трогать!!!"
sheet.merge_cells("A1:F1")
sheet["A3"], sheet["B3"], sheet["C3"], sheet["D3"], sheet["E3"], sheet["F3"] = (
    "Клиент ", "тел.", "Дата", "Сумма, руб.", "Что брал", "примечание",
)
ROWS = [
    ("Пекарня «Колос»", "8 900 000-00-01", dt.date(2026, 1, 12), 12400.5, "хлеб", "платит по счёту"),
    ("маша с рынка", "+7(900)000 00 02", "15.01.26", "7 000 р.", "пироги", None),
    (None, None, None, None, None, None),
    ("Январь итого", None, None, "=SUM(D4:D5)", None, None),
    ("Пекарня «Колос»", None, "3 февраля 2026", "12 400,50", "хлеб", None),
    ("Кафе «Ёлка»", "89000000003", dt.date(2026, 2, 20), 950, None, "наличные"),
    ("Маша с рынка", None, dt.date(2026, 2, 21), -500, None, "вернула"),
    ("Всего", None, None, 32251, None, None),
]
for line, row in enumerate(ROWS, 4):
    for column, value in enumerate(row, 1):
        if value is not None:
            cell = sheet.cell(line, column, value)
            if isinstance(value, dt.date):
                cell.number_format = "D MMM YY"
book.create_sheet("Лист2")
book.save(pathlib.Path(__file__).parent.parent / "systems" / "hand-kept.xlsx")
