# SPDX-FileCopyrightText: 2026 Bleibe contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a PDF says of itself, as JSON: python3 pdffacts.py FILE."""
import json
import subprocess
import sys

import pikepdf

document = pikepdf.open(sys.argv[1])
tags, scopes, alternatives, languages = [], [], [], []


def walk(element):
    if isinstance(element, pikepdf.Array):
        for child in element:
            walk(child)
    elif isinstance(element, pikepdf.Dictionary) and "/S" in element:
        tags.append(str(element.S)[1:])
        if "/Lang" in element:
            languages.append(str(element.Lang))
        if element.S == "/TH":
            scopes.append(str(element.get("/A", {}).get("/Scope", ""))[1:])
        if element.S == "/Figure":
            alternatives.append(str(element.get("/Alt", "")))
        walk(element.get("/K", []))


walk(document.Root.get("/StructTreeRoot", pikepdf.Dictionary()).get("/K", []))
fonts, loose = set(), set()
for item in document.objects:
    if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/FontDescriptor":
        name = str(item.FontName)[1:]
        fonts.add(name.split("+")[-1])
        if not any(f"/FontFile{kind}" in item for kind in ("", "2", "3")):
            loose.add(name)
with document.open_metadata() as metadata:
    part = metadata.get("pdfuaid:part")
print(json.dumps({
    "lang": str(document.Root.get("/Lang", "")),
    "title": str(document.docinfo.get("/Title", "")),
    "languages": {language: languages.count(language) for language in sorted(set(languages))},
    "marked": bool(document.Root.get("/MarkInfo", {}).get("/Marked", False)),
    "pdfua": part or "",
    "pages": len(document.pages),
    "tags": {tag: tags.count(tag) for tag in sorted(set(tags))},
    "scopes": {scope: scopes.count(scope) for scope in sorted(set(scopes))},
    "alternatives": alternatives,
    "fonts": sorted(fonts),
    "looseFonts": sorted(loose),
    "files": len(document.attachments),
    "actions": sum(1 for item in document.objects if isinstance(item, pikepdf.Dictionary) and item.get("/S") in ("/JavaScript", "/Launch")),
    "text": subprocess.run(["pdftotext", "-layout", sys.argv[1], "-"], capture_output=True, check=True, text=True).stdout,
}))
