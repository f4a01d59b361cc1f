# SPDX-FileCopyrightText: 2026 Bleibe contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where words and short lines of the first page stand, in mm from the upper left corner, as JSON: python3 windowlines.py FILE."""
import json
import re
import subprocess
import sys

MM = 25.4 / 72
page = subprocess.run(["pdftotext", "-bbox", "-l", "1", sys.argv[1], "-"], capture_output=True, check=True, text=True).stdout
form = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>')
words = [{"left": float(a) * MM, "top": float(b) * MM, "right": float(c) * MM, "bottom": float(d) * MM, "text": text} for a, b, c, d, text in form.findall(page)]

import pikepdf  # noqa: E402

marks, stack, matrix, start = [], [], pikepdf.Matrix(), None
document = pikepdf.open(sys.argv[1])
height = float(document.pages[0].mediabox[3])


def at(x, y):
    point = pikepdf.Matrix(1, 0, 0, 1, float(x), float(y)) @ matrix
    return point.e * MM, (height - point.f) * MM


for operands, operator in pikepdf.parse_content_stream(document.pages[0]):
    name = str(operator)
    if name == "q":
        stack.append(matrix)
    elif name == "Q":
        matrix = stack.pop()
    elif name == "cm":
        matrix = pikepdf.Matrix(*[float(one) for one in operands]) @ matrix
    elif name == "re":
        x, y, width, tall = (float(one) for one in operands)
        (left, top), (right, bottom) = at(x, y), at(x + width, y + tall)
        if max(left, right) < 20 and abs(top - bottom) < 1:
            marks.append({"left": min(left, right), "right": max(left, right), "top": min(top, bottom), "bottom": max(top, bottom)})
    elif name in ("m", "l"):
        here = at(*operands)
        if name == "l" and start and max(here[0], start[0]) < 20 and abs(here[1] - start[1]) < 0.5:
            marks.append({"left": min(here[0], start[0]), "right": max(here[0], start[0]), "top": min(here[1], start[1]), "bottom": max(here[1], start[1])})
        start = here
print(json.dumps({"words": words, "marks": marks}))
