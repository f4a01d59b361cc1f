# SPDX-FileCopyrightText: 2026 Bleibe contributors
# SPDX-License-Identifier: EUPL-1.2
"""Turns one page into a text document (ODT) with Pandoc.

Reads the page from stdin. Answers with a line of JSON, {"bytes": 1234} and so many bytes behind it, or {"missing": "…"} or {"error": "…"}.
Pages come from templates that anybody may have edited: Pandoc reads them in its sandbox, and what it then writes holds no address at all;
pictures stand in the page itself and become part of the document here.
"""
import base64
import binascii
import ctypes
import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import zipfile
from xml.sax.saxutils import escape

SECONDS = 60
PICTURES = {"data:image/png;base64,": "png", "data:image/jpeg;base64,": "jpg"}
PICTURE_MM = 150
NETWORK = 0x40000000 | 0x10000000  # CLONE_NEWNET in a user namespace of its own
LARGEST = 64 * 1024 * 1024


def answer(head, data=b""):
    sys.stdout.buffer.write(json.dumps(head).encode() + b"\n" + data)
    sys.stdout.buffer.flush()


def alone():
    """Ends with its parent, and reaches no network where the system lets it be taken away."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(1, signal.SIGKILL)
    if hasattr(os, "unshare"):
        try:
            os.unshare(NETWORK)
        except OSError:
            pass


def pandoc(program, arguments, data):
    done = subprocess.run([program, *arguments], input=data, capture_output=True, timeout=SECONDS, preexec_fn=alone, check=False,
                          env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": "/nonexistent"}, cwd="/")
    if done.returncode:
        raise RuntimeError(done.stderr.decode(errors="replace").strip()[:500])
    return done.stdout


def text_of(inlines):
    said = []
    for one in inlines:
        kind, content = one["t"], one.get("c")
        if kind == "Str":
            said.append(content)
        elif kind in ("Space", "SoftBreak", "LineBreak"):
            said.append(" ")
        elif isinstance(content, list):
            said.append(text_of([part for part in content[-1] if isinstance(part, dict)] if isinstance(content[-1], list) else []))
    return "".join(said)


def measures(data, ending):
    """Width and height of a picture, as far as its head tells."""
    if ending == "png" and data[12:16] == b"IHDR":
        return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    return 4, 3


pictures = []


def frame(image):
    """A picture as part of the document, with its text for whoever cannot see it; anything else than a picture in the page is left out."""
    (_, classes, _), inlines, (address, _) = image
    for start, ending in PICTURES.items():
        if not address.startswith(start):
            continue
        try:
            data = base64.b64decode(address[len(start):], validate=True)
        except binascii.Error:
            break
        wide, high = measures(data, ending)
        width = 40 if "logo" in classes else PICTURE_MM
        name = f"Pictures/picture{len(pictures) + 1}.{ending}"
        pictures.append((name, data))
        words = escape(text_of(inlines))
        size = f'svg:width="{width}mm" svg:height="{width * high / max(wide, 1):.1f}mm"'
        return {"t": "RawInline", "c": ["opendocument", f'<draw:frame draw:name="Bild {len(pictures)}" text:anchor-type="as-char" {size}>'
                f'<draw:image xlink:href="{name}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad" />'
                f"<svg:title>{words[:120]}</svg:title><svg:desc>{words}</svg:desc></draw:frame>"]}
    return {"t": "Str", "c": ""}


def table(content):
    """Heads inside a table stay rows, numbers stand to the right, and columns get room by what stands in them."""
    columns, head, bodies = content[2], content[3], content[4]
    cells = head[1][0][1] if head[1] else []
    numeric = ["number" in cell[0][1] for cell in cells]
    if len(numeric) == len(columns):
        weights = [2 if number else 3 for number in numeric]
        weights[0] = 6 if any(numeric) else 4
        for at, number in enumerate(numeric):
            columns[at] = [{"t": "AlignRight" if number else "AlignLeft"}, {"t": "ColWidth", "c": weights[at] / sum(weights)}]
    for body in bodies:
        body[3], body[2] = body[2] + body[3], []
        for row in body[3]:
            room = len(columns) - sum(cell[3] for cell in row[1])
            for cell in row[1]:  # a cell over many columns is one cell and empty ones: text documents read those in order, too
                room += cell[3] - 1
                cell[3] = 1
            row[1].extend([["", [], []], {"t": "AlignDefault"}, 1, 1, []] for _ in range(room))


def turn(style):
    return {"t": "RawBlock", "c": ["opendocument", f'<text:p text:style-name="{style}" />']}


# Sections that begin a page, by their class.
TURN = {"side": turn("ToSide"), "upright": turn("ToUpright"), "annex": turn("ToUpright")}


def clean(node):
    """The document without the foot of the page, without raw parts, without addresses."""
    if isinstance(node, list):
        kept = []
        for one in node:
            if isinstance(one, dict) and one.get("t") in ("RawInline", "RawBlock"):
                continue
            if isinstance(one, dict) and one.get("t") == "Image":
                kept.append(frame(one["c"]))
            elif isinstance(one, dict) and one.get("t") == "Link":
                kept.extend(clean(one["c"][1]))
            else:
                kept.append(clean(one))
        return kept
    if isinstance(node, dict):
        if node.get("t") == "Div":
            turned = [TURN[name] for name in node["c"][0][1] if name in TURN]
            node["c"] = [["", [], []], turned[:1] + clean(node["c"][1])]
            return node
        if node.get("t") == "Figure":
            node = {"t": "Div", "c": [["", [], []], node["c"][2]]}
        if "c" in node:
            node["c"] = clean(node["c"])
        if node.get("t") == "Table":
            table(node["c"])
    return node


def heading(level, size):
    """Headings in upright letters of this size."""
    return (rf'(<style:style [^>]*style:name="Heading_20_{level}"[^>]*>\s*)<style:text-properties[^>]*/>',
            rf'\1<style:text-properties fo:font-size="{size}pt" fo:font-weight="bold" />')


SIDE_LAYOUT = ('<style:page-layout style:name="SideLayout"><style:page-layout-properties fo:page-width="297mm" fo:page-height="210mm" '
               'style:print-orientation="landscape" fo:margin-top="15mm" fo:margin-bottom="15mm" fo:margin-left="15mm" fo:margin-right="15mm" />'
               "</style:page-layout></office:automatic-styles>")
SIDE_PAGE = '<style:master-page style:name="Side" style:page-layout-name="SideLayout" /></office:master-styles>'
STYLES = (
    heading(1, 20), heading(2, 14), heading(3, 11),
    (r'fo:margin-bottom="1in" fo:margin-left="1in" fo:margin-right="1in" fo:margin-top="1in" fo:page-height="11in" fo:page-width="8.5in"',
     'fo:margin-bottom="20mm" fo:margin-left="20mm" fo:margin-right="20mm" fo:margin-top="20mm" fo:page-height="297mm" fo:page-width="210mm"'),
    (r'(style:name="Table_20_Contents"[^>]*>\s*<style:paragraph-properties[^>]*/>)', r'\1<style:text-properties fo:font-size="9pt" />'),
    (r'style:font-name="Times New Roman"', 'style:font-name="Liberation Sans"'),
    (r'</office:font-face-decls>', '<style:font-face style:name="Liberation Sans" svg:font-family="\'Liberation Sans\'" '
     'style:font-family-generic="swiss" style:font-pitch="variable" /></office:font-face-decls>'),
    (r'(fo:font-size|style:font-size-asian|style:font-size-complex)="12pt"', r'\1="10.5pt"'),
    (r'</office:automatic-styles>', SIDE_LAYOUT), (r'</office:master-styles>', SIDE_PAGE),
)
TURNS = "".join(f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="Standard" style:master-page-name="{page}">'
                '<style:text-properties fo:font-size="2pt" /></style:style>' for name, page in (("ToSide", "Side"), ("ToUpright", "Standard")))


def restyled(text):
    for pattern, better in STYLES:
        text = re.sub(pattern, better, text)
    return text


def dressed(data, language, title):
    """Pandoc's document with its pictures, wide pages, lines in its tables, its language and its title."""
    whole = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            part = source.read(entry).decode()
            if entry.filename == "content.xml":
                part = part.replace('<style:table-cell-properties fo:border="none" />',
                                    '<style:table-cell-properties fo:border="none" fo:border-bottom="0.4pt solid #857F75" fo:padding="0.6mm" />')
                part = part.replace("</office:automatic-styles>", TURNS + "</office:automatic-styles>")
            elif entry.filename == "styles.xml":
                part = restyled(part).replace('fo:country=""', f'fo:country="{"DE" if language == "de" else "GB"}"')
            elif entry.filename == "meta.xml":
                part = re.sub(r"<dc:title>.*?</dc:title>|<dc:title\s*/>", lambda _: f"<dc:title>{escape(title)}</dc:title>", part, flags=re.S)
            elif entry.filename == "META-INF/manifest.xml":
                lines = "".join(f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="image/'
                                f'{"png" if name.endswith("png") else "jpeg"}" />' for name, _ in pictures)
                part = part.replace("</manifest:manifest>", lines + "</manifest:manifest>")
            target.writestr(entry, part.encode(), zipfile.ZIP_STORED if entry.filename == "mimetype" else zipfile.ZIP_DEFLATED)
        for name, picture in pictures:
            target.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), picture, zipfile.ZIP_STORED)
    return whole.getvalue()


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else shutil.which("pandoc", path="/usr/bin:/usr/local/bin:" + os.environ.get("PATH", ""))
    if not program or not os.access(program, os.X_OK):
        answer({"missing": "pandoc"})
        return
    page = sys.stdin.buffer.read().decode()
    # The foot repeats on every page of a PDF; in a text document it would stand once, at the beginning.
    page = re.sub(r"<footer>.*?</footer>", "", page, flags=re.S)
    page = re.sub(r"<style>.*?</style>", "", page, flags=re.S)
    tree = json.loads(pandoc(program, ["--sandbox", "-f", "html", "-t", "json"], page.encode()))
    language = text_of(tree["meta"].get("lang", {}).get("c", [])) or "de"
    title = tree["meta"].get("title")
    tree["blocks"] = clean(tree["blocks"])
    # The title of the document is what its properties say; on the page its first heading says it.
    tree["meta"] = {"lang": {"t": "MetaInlines", "c": [{"t": "Str", "c": language}]}}
    data = pandoc(program, ["-f", "json", "-t", "odt", "-o", "-"], json.dumps(tree).encode())
    odt = dressed(data, language, text_of(title["c"]) if title else "")
    if len(odt) > LARGEST:
        raise RuntimeError("too large")
    answer({"bytes": len(odt)}, odt)


try:
    main()
except subprocess.TimeoutExpired:
    answer({"slow": SECONDS})
except Exception as problem:
    answer({"error": f"{type(problem).__name__}: {problem}"})
