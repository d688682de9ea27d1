# Prints a workbook as openpyxl reads it, as JSON: formulas from one reading, their saved values from another.
import json
import sys

import openpyxl

written = openpyxl.load_workbook(sys.argv[1])
computed = openpyxl.load_workbook(sys.argv[1], data_only=True)


def plain(value):
    return value.isoformat()[:10] if hasattr(value, "isoformat") else value


sheets = []
for sheet in written.worksheets:
    rows = [
        [
            {
                "value": plain(computed[sheet.title][cell.coordinate].value),
                "type": cell.data_type,
                "format": cell.number_format,
                "formula": cell.value if cell.data_type == "f" else "",
            }
            for cell in row
        ]
        for row in sheet.iter_rows()
    ]
    sheets.append({"name": sheet.title, "frozen": sheet.freeze_panes or "", "rows": rows})
json.dump(sheets, sys.stdout, ensure_ascii=False)
