# SPDX-FileCopyrightText: 2026 Bleibe contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a text document or a PDF tells whoever cannot see it, as JSON: python3 documentfacts.py FILE.odt|FILE.pdf.

Headings and tables are told in the order in which a screen reader reads them.
"""
import json
import re
import subprocess
import sys
import zipfile
from xml.etree import ElementTree

SPACES = {
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0", "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "dc": "http://purl.org/dc/elements/1.1/", "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "xlink": "http://www.w3.org/1999/xlink", "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0", "manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
}


def named(prefix, name):
    return f"{{{SPACES[prefix]}}}{name}"


def words(element):
    return re.sub(r"\s+", " ", "".join(element.itertext())).strip()


def odt_facts(path):
    with zipfile.ZipFile(path) as package:
        first = package.infolist()[0]
        parts = {name: ElementTree.fromstring(package.read(name)) for name in ("content.xml", "meta.xml", "styles.xml", "META-INF/manifest.xml")}
        files = package.namelist()
        broken = package.testzip()
    body = parts["content.xml"].find(f".//{named('office', 'text')}")
    order, tables = [], []
    for element in body.iter():
        if element.tag == named("text", "h"):
            order.append(f"H{element.get(named('text', 'outline-level'))} {words(element)}")
        elif element.tag == named("table", "table"):
            head = element.find(named("table", "table-header-rows"))
            cells = [words(cell) for cell in head.iter(named("table", "table-cell"))] if head is not None else []
            rows = element.findall(named("table", "table-row"))
            order.append(f"Table {cells[0] if cells else ''}")
            tables.append({"head": cells, "rows": len(rows), "first": [words(cell) for cell in rows[0]] if rows else []})
        elif element.tag == named("draw", "frame"):
            order.append("Figure")
    properties = parts["styles.xml"].find(f".//{named('style', 'default-style')}[@{named('style', 'family')}='paragraph']/{named('style', 'text-properties')}")
    listed = [entry.get(named("manifest", "full-path")) for entry in parts["META-INF/manifest.xml"]]
    links = [image.get(named("xlink", "href")) for image in body.iter(named("draw", "image"))]
    return {
        "lang": properties.get(named("fo", "language"), ""), "country": properties.get(named("fo", "country"), ""),
        "title": parts["meta.xml"].findtext(f".//{named('dc', 'title')}") or "", "order": order, "tables": tables,
        "alternatives": [frame.findtext(named("svg", "title")) or "" for frame in body.iter(named("draw", "frame"))],
        "sound": broken is None and first.filename == "mimetype" and first.compress_type == zipfile.ZIP_STORED
        and all(link in files and link in listed for link in links),
        "pages": [one.get(named("style", "name")) for one in parts["styles.xml"].iter(named("style", "master-page"))],
        "text": words(body), "addresses": re.findall(r"(?:https?|file|ftp)://(?!.*opendocument)\S+", " ".join(links)),
    }


def pdf_facts(path):
    import pikepdf
    document = pikepdf.open(path)
    order, tables, alternatives, loose = [], [], [], []

    def walk(element, parents):
        if isinstance(element, pikepdf.Array):
            for child in element:
                walk(child, parents)
            return
        if not isinstance(element, pikepdf.Dictionary) or "/S" not in element:
            return
        tag = str(element.S)[1:]
        if tag in ("H1", "H2", "H3", "Table", "Figure"):
            order.append(tag)
        if tag == "Table":
            tables.append({"TH": 0, "TD": 0, "scopes": []})
        if tag in ("TH", "TD") and tables:
            tables[-1][tag] += 1
            if "TR" not in parents:
                loose.append(tag)
        if tag == "TH":
            tables[-1]["scopes"].append(str(element.get("/A", {}).get("/Scope", ""))[1:])
        if tag == "Figure":
            alternatives.append(str(element.get("/Alt", "")))
        walk(element.get("/K", []), parents + [tag])

    walk(document.Root.StructTreeRoot.get("/K", []), [])
    with document.open_metadata() as metadata:
        part = metadata.get("pdfuaid:part")
    told = subprocess.run(["pdfinfo", "-struct-text", path], capture_output=True, check=True, text=True).stdout
    pages = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True, text=True).stdout.split("\f")
    return {
        "lang": str(document.Root.get("/Lang", "")), "title": str(document.docinfo.get("/Title", "")),
        "showsTitle": bool(document.Root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False)),
        "marked": bool(document.Root.get("/MarkInfo", {}).get("/Marked", False)), "pdfua": part or "", "order": order, "tables": tables,
        "alternatives": alternatives, "loose": loose, "read": re.sub(r'"\s*\n\s*"', "", told), "pages": pages[:-1],
        "outline": [str(item.title) for item in document.open_outline().root],
        "sides": [float(page.mediabox[2]) > float(page.mediabox[3]) for page in document.pages],
    }


print(json.dumps(odt_facts(sys.argv[1]) if sys.argv[1].endswith(".odt") else pdf_facts(sys.argv[1])))
