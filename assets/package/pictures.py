# SPDX-FileCopyrightText: 2026 Bleibe contributors
# SPDX-License-Identifier: EUPL-1.2
"""Takes the pictures that the manual names out of what `./dev shots` drew, in 256 colours: python3 pictures.py SOURCES SHOTS FOLDER"""
import pathlib
import re
import sys

from PIL import Image


def named(sources, language):
    texts = [path.read_text() for path in sorted((sources / "assets/manual" / language).glob("*.md"))]
    return sorted({name for text in texts for name in re.findall(r"!\[[^\]]*\]\(([\w-]+\.png)\)", text)})


if __name__ == "__main__":
    sources, shots, folder = map(pathlib.Path, sys.argv[1:])
    missing = []
    for language in ("de", "en"):
        for name in named(sources, language):
            drawn = shots / f"{language}-light" / name
            if not drawn.is_file():
                missing.append(str(drawn))
                continue
            (folder / f"{language}-light").mkdir(parents=True, exist_ok=True)
            picture = Image.open(drawn).convert("RGB").quantize(256, dither=Image.Dither.NONE)
            picture.save(folder / f"{language}-light" / name, optimize=True)
    print(f"the manual lacks {len(missing)} pictures, as {missing[0]}: ./dev shots" if missing else "all pictures of the manual")
