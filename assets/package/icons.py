# SPDX-FileCopyrightText: 2026 Bleibe contributors
# SPDX-License-Identifier: EUPL-1.2
"""Draws the PNGs of the program's icon from its SVGs; run when they change: ./dev shell /usr/bin/python3 assets/package/icons.py"""
import pathlib
import subprocess
import tempfile

import weasyprint

folder = pathlib.Path(__file__).resolve().parent / "icon"
with tempfile.TemporaryDirectory() as work:
    for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
        drawing = folder / ("bleibe-small.svg" if size < 32 else "bleibe.svg")
        page = (f"<style>@page{{size:{size}px {size}px;margin:0}}html,body{{margin:0}}img{{display:block;width:{size}px;height:{size}px}}</style>"
                f'<img src="{drawing.as_uri()}">')
        weasyprint.HTML(string=page).write_pdf(f"{work}/page.pdf")
        subprocess.run(["pdftocairo", "-png", "-transp", "-singlefile", "-scale-to", str(size), f"{work}/page.pdf", str(folder / str(size))], check=True)
