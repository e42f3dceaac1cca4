"""Makes the files of this folder: the same five orders in every format. Needs openpyxl, xlsxwriter, xlwt and odfpy."""

import datetime as dt
import pathlib
import zipfile

HERE = pathlib.Path(__file__).parent
HEAD = ["Номер заказа", "Дата", "Клиент", "ИНН", "Сумма", "Прибыль", "Комментарий"]
ROWS = [
    ["101", dt.date(2026, 3, 5), "ООО «Ромашка»", "7701234567", 1305.5, 300, "две  коробки"],
    ["102", dt.date(2026, 3, 6), "ИП Каримов Р. М.", "005203771184", 18200, 5310, ""],
    ["103", dt.date(2026, 12, 31).replace(year=2025), "АО Север & Юг", "7809876543", 0.1 + 0.2, 0.07, "<скидка>"],
    ["104", dt.date(2026, 4, 1), "ООО «Ромашка»", "7701234567", -500, "", "возврат"],
    ["105", dt.date(2026, 4, 2), "Белый кит", "7712345678", 1234567.89, 1000.25, "ё-моё"],
]


def comma(value):
    return value if isinstance(value, str) else f"{value:,.2f}".replace(",", "\u00a0").replace(".", ",")


def shown(row):
    return [row[0], row[1].strftime("%d.%m.%Y"), row[2], row[3], comma(row[4]), comma(row[5]), row[6]]


def xlsx(name, epoch=None):
    import openpyxl
    from openpyxl.utils.datetime import CALENDAR_MAC_1904

    book = openpyxl.Workbook()
    if epoch == 1904:
        book.epoch = CALENDAR_MAC_1904
    notes = book.active
    notes.title = "Прочтите"
    notes["A1"] = "Выгрузка заказов за год"
    notes["A2"] = "Вопросы — в отдел продаж"
    hidden = book.create_sheet("Старое")
    hidden.append(HEAD)
    hidden.append(ROWS[0])
    hidden.sheet_state = "hidden"
    sheet = book.create_sheet("Заказы")
    sheet["A1"] = "Заказы, 2026"
    sheet.merge_cells("A1:G1")
    for column, heading in enumerate(HEAD, 1):
        sheet.cell(3, column, heading)
    for line, row in enumerate(ROWS, 4):
        for column, value in enumerate(row, 1):
            if value != "":
                cell = sheet.cell(line, column, value)
                if column == 2:
                    cell.number_format = "DD.MM.YYYY"
    sheet.cell(9, 1, "106")
    sheet.cell(9, 2, dt.date(2026, 4, 3)).number_format = "DD.MM.YYYY"
    sheet.cell(9, 3, "Белый кит")
    sheet.cell(9, 5, "=E8*2")
    book.save(HERE / name)


def shared():
    """Texts in a table of their own, as Excel saves them; formulas with the value last calculated."""
    import xlsxwriter

    book = xlsxwriter.Workbook(HERE / "orders-shared.xlsx")
    sheet = book.add_worksheet("Заказы")
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    money = book.add_format({"num_format": '#,##0.00\\ "₽"'})
    sheet.merge_range("A1:G1", "Заказы, 2026")
    sheet.write_row(2, 0, HEAD)
    for line, row in enumerate(ROWS, 3):
        for column, value in enumerate(row):
            if column == 1:
                sheet.write_datetime(line, column, dt.datetime.combine(value, dt.time()), day)
            elif column == 4:
                sheet.write_formula(line, column, f"={value}*1", money, value)
            elif value != "":
                sheet.write(line, column, value)
    book.close()


def xls():
    import xlwt

    book = xlwt.Workbook(encoding="utf-8")
    notes = book.add_sheet("Прочтите")
    notes.write(0, 0, "Выгрузка заказов за год")
    sheet = book.add_sheet("Заказы")
    sheet.write_merge(0, 0, 0, 6, "Заказы, 2026")
    day = xlwt.easyxf(num_format_str="DD.MM.YYYY")
    for column, heading in enumerate(HEAD):
        sheet.write(2, column, heading)
    for line, row in enumerate(ROWS, 3):
        for column, value in enumerate(row):
            if value != "":
                sheet.write(line, column, value, day) if column == 1 else sheet.write(line, column, value)
    book.save(str(HERE / "orders.xls"))


def ods():
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableCell, TableRow
    from odf.text import P

    book = OpenDocumentSpreadsheet()
    notes = Table(name="Прочтите")
    row = TableRow()
    cell = TableCell(valuetype="string")
    cell.addElement(P(text="Выгрузка заказов за год"))
    row.addElement(cell)
    notes.addElement(row)
    book.spreadsheet.addElement(notes)
    sheet = Table(name="Заказы")

    def add(values):
        row = TableRow()
        for value in values:
            if value == "":
                row.addElement(TableCell())
                continue
            if isinstance(value, dt.date):
                cell = TableCell(valuetype="date", datevalue=value.isoformat())
            elif isinstance(value, str):
                cell = TableCell(valuetype="string")
            else:
                cell = TableCell(valuetype="float", value=repr(value))
            cell.addElement(P(text=str(value)))
            row.addElement(cell)
        row.addElement(TableCell(numbercolumnsrepeated=16384 - len(values)))
        sheet.addElement(row)

    add(["Заказы, 2026"])
    blank = TableRow(numberrowsrepeated=1)
    blank.addElement(TableCell(numbercolumnsrepeated=16384))
    sheet.addElement(blank)
    add(HEAD)
    for values in ROWS:
        add(values)
    rest = TableRow(numberrowsrepeated=1048576 - 8)
    rest.addElement(TableCell(numbercolumnsrepeated=16384))
    sheet.addElement(rest)
    book.spreadsheet.addElement(sheet)
    book.save(str(HERE / "orders.ods"))


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\u00a0", "&nbsp;")


def pages():
    cells = lambda row, tag: "".join(f"<{tag}>{escaped(cell)}</{tag}>" for cell in row)
    rows = "\n".join(f"\t<tr>\n\t\t{cells(shown(row), 'td')}\n\t</tr>" for row in ROWS)
    page = (
        '<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset={}">\n'
        "<style>td {{ mso-number-format: '\\@'; }}</style>\n</head>\n<body>\n"
        '<table border="1">\n\t<tr><td colspan="7">Заказы, 2026</td></tr>\n\t<tr></tr>\n\t<tr>\n\t\t{}\n\t</tr>\n{}\n</table>\n</body>\n</html>\n'
    )
    for name, charset, encoding in [
        ("orders-page.xls", "UTF-8", "utf-8"),
        ("orders-page-1251.xls", "windows-1251", "cp1251"),
    ]:
        (HERE / name).write_bytes(page.format(charset, cells(HEAD, "th"), rows).encode(encoding, "xmlcharrefreplace"))


def spreadsheet_xml():
    def cell(value):
        if value == "":
            return "<Cell/>"
        if isinstance(value, dt.date):
            return f'<Cell><Data ss:Type="DateTime">{value.isoformat()}T00:00:00.000</Data></Cell>'
        kind = "String" if isinstance(value, str) else "Number"
        return f'<Cell><Data ss:Type="{kind}">{escaped(value) if isinstance(value, str) else round(value, 10)}</Data></Cell>'

    rows = "".join(f"   <Row>{''.join(map(cell, row))}</Row>\n" for row in ROWS)
    head = "".join(map(cell, HEAD))
    (HERE / "orders-2003.xml").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<?mso-application progid="Excel.Sheet"?>\n'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">\n'
        ' <Worksheet ss:Name="Заказы">\n  <Table>\n   <Row><Cell ss:MergeAcross="6"><Data ss:Type="String">Заказы, 2026</Data></Cell></Row>\n'
        f'   <Row ss:Index="3">{head}</Row>\n{rows}  </Table>\n </Worksheet>\n</Workbook>\n',
        encoding="utf-8",
    )


def fixed():
    widths = [13, 12, 20, 14, 15, 12, 0]

    def line(cells):
        right = {4, 5}
        put = [f"{c:>{w - 2}}  " if n in right else f"{c:<{w}}" for n, (c, w) in enumerate(zip(cells, widths))]
        return "".join(put).rstrip()

    plain = lambda cells: [c.replace("\u00a0", " ").replace("«", '"').replace("»", '"') for c in cells]
    rows = [line(plain(shown(row))) for row in ROWS]
    text = "\r\n".join(["Заказы, 2026", "", line(HEAD), "-" * 90, *rows, ""])
    (HERE / "orders-fixed.txt").write_bytes(text.encode("cp866"))


def texts():
    """One short Russian export in each table of letters."""
    text = "Номер;Дата;Клиент;Сумма\r\n1;05.03.2026;Щукин Фёдор;1305,50\r\n2;06.03.2026;ЮЖНЫЙ ЦЕХ;18200,00\r\n"
    for name, encoding in [("1251", "cp1251"), ("koi8-r", "koi8-r"), ("cp866", "cp866"), ("utf-8", "utf-8-sig"), ("utf-16", "utf-16")]:
        (HERE / f"short-{name}.csv").write_bytes(text.encode(encoding))


xlsx("orders.xlsx")
xlsx("orders-1904.xlsx", 1904)
shared()
xls()
ods()
pages()
spreadsheet_xml()
fixed()
texts()
