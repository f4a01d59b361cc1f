# SPDX-FileCopyrightText: 2026 Bleibe contributors
# SPDX-License-Identifier: EUPL-1.2
"""Turns pages into tagged PDF (PDF/UA-1) with WeasyPrint, as many as one likes in one process.

Reads one JSON object per line: {"html": "…"}. Answers each with a line of JSON, {"bytes": 1234, "pages": 2} and so many bytes of PDF behind
it, or {"error": "…"}. With "keep" a page is only kept, {"pages": 2}; {"bind": true} makes one PDF of all that are kept. Pages come from
templates that anybody may have edited: nothing in them reaches a file or the network.
"""
import base64
import binascii
import json
import logging
import os
import resource
import sys
import unicodedata

MEMORY_BYTES = 3 * 1024**3
PICTURE_TYPES = ("data:image/jpeg;base64,", "data:image/png;base64,")
PRINT_DPI = 220
DRAWING = "{http://www.w3.org/2000/svg}svg"

resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
answers = os.fdopen(os.dup(1), "wb")
os.dup2(2, 1)  # what a library prints must not stand between the answers


def answer(head, data=b""):
    answers.write(json.dumps(head).encode() + b"\n" + data)
    answers.flush()


try:
    import pydyf
    import weasyprint
    import weasyprint.draw
    import weasyprint.pdf
    from weasyprint.pdf.stream import Stream
    from weasyprint.text.fonts import FontConfiguration
except Exception as missing:  # a broken installation raises anything
    answer({"missing": str(missing)})
    sys.exit(0)
logging.getLogger("weasyprint").setLevel(logging.CRITICAL)


def pictures_only(url, *_, **__):
    """Pictures that stand in the page itself; every other address is refused unseen."""
    for start in PICTURE_TYPES:
        if url.startswith(start):
            try:
                return {"string": base64.b64decode(url[len(start):], validate=True), "mime_type": start[5:-8]}
            except binascii.Error:
                break
    raise ValueError("refused")


def read_only_programs(event, arguments):
    """The second wall, should the first have a hole: no network, no other program, no file but Python's own and fonts."""
    if event.startswith(("socket.", "subprocess.", "os.exec", "os.posix_spawn", "os.fork", "os.system", "ctypes.dlopen", "urllib.")):
        raise PermissionError("refused")
    if event == "open" and isinstance(arguments[0], (str, bytes)):
        path = os.path.realpath(os.fsdecode(arguments[0]))
        writes = isinstance(arguments[1], str) and set(arguments[1]) & set("wax+")
        if writes or not path.startswith(readable):
            raise PermissionError("refused")


pictures = {}  # alternative text by element, in the order of drawing


def mark_pictures():
    """WeasyPrint before 66 leaves pictures out of the tags, so that nobody is told of them."""
    draw = getattr(weasyprint.draw, "draw_replacedbox", None)
    name = Stream.get_marked_content_tag

    def marked(stream, box):
        is_picture = box.element is not None and box.element.tag in ("img", DRAWING)
        if is_picture:
            pictures.setdefault(box.element, box.element.get("alt") or box.element.get("aria-label") or "")
            stream.begin_marked_content(box, mcid=True, tag="Figure")
        draw(stream, box)
        if is_picture:
            stream.end_marked_content()

    if draw and int(weasyprint.__version__.split(".")[0]) < 66:
        weasyprint.draw.draw_replacedbox = marked
        Stream.get_marked_content_tag = lambda self, tag: {"img": "Figure", DRAWING: "Figure", "figcaption": "P"}.get(tag) or name(self, tag)


def letters_of(font):
    """Which letters each glyph of a font stands for, found backwards through its substitutions."""
    letters = {}
    for code, glyph in sorted(font.getBestCmap().items()):
        letters.setdefault(glyph, unicodedata.normalize("NFKC", chr(code)))
    lookups = font["GSUB"].table.LookupList.Lookup if "GSUB" in font and font["GSUB"].table.LookupList else []
    tables = [getattr(table, "ExtSubTable", table) for lookup in lookups for table in lookup.SubTable]
    for table in tables * 2:  # twice, for substitutions of what was substituted
        if table.LookupType == 1:
            for before, after in table.mapping.items():
                if before in letters:
                    letters.setdefault(after, letters[before])
        elif table.LookupType == 2:  # a letter drawn in pieces: the first speaks for all
            for before, pieces in table.mapping.items():
                for place, piece in enumerate(pieces if before in letters else ()):
                    letters.setdefault(piece, letters[before] if place == 0 else "")
        elif table.LookupType == 4:
            for first, ligatures in table.ligatures.items():
                for ligature in ligatures:
                    parts = [first, *ligature.Component]
                    if all(part in letters for part in parts):
                        letters.setdefault(ligature.LigGlyph, "".join(letters[part] for part in parts))
    return {font.getGlyphID(glyph): text for glyph, text in letters.items()}


def name_letters():
    """WeasyPrint before 66 notes wrong letters for scripts that run to the left: what one copies or hears would be nonsense."""
    build = getattr(weasyprint.pdf, "build_fonts_dictionary", None)
    leftward = ("R", "AL", "AN")

    def named(pdf, fonts, *rest):
        for font in fonts.values():
            if not font.ttfont or not any(unicodedata.bidirectional(sign) in leftward for text in font.cmap.values() for sign in text):
                continue
            letters = letters_of(font.ttfont)
            font.cmap.update({glyph: letters[glyph] for glyph in font.cmap if glyph in letters})
        return build(pdf, fonts, *rest)

    if build and int(weasyprint.__version__.split(".")[0]) < 66:
        weasyprint.pdf.build_fonts_dictionary = named


spoken = []  # per page, which tag became of which element


def mark_languages():
    """WeasyPrint before 66 knows one language for a whole document; what is in another one would be read out wrongly."""
    build = getattr(weasyprint.Document, "build_element_structure", None)

    def remembered(self, structure, element=None):
        if element is None:
            spoken.append(structure)
        return build(self, structure, element)

    if build and int(weasyprint.__version__.split(".")[0]) < 66:
        weasyprint.Document.build_element_structure = remembered


def name_languages():
    for structure in spoken:
        for element, data in structure.items():
            language = element.get("lang") if hasattr(element, "get") else None
            if language and data.get("element") is not None:
                data["element"]["Lang"] = pydyf.String(language)


def complete_tags(_, pdf):
    """What PDF/UA wants beyond WeasyPrint's tags: texts for pictures, languages, and whether a head cell speaks of its column or its row."""
    name_languages()
    elements = {item.reference: item for item in pdf.objects if isinstance(item, pydyf.Dictionary) and item.get("Type") == "/StructElem"}
    figures = [item for item in elements.values() if item.get("S") == "/Figure" and "Alt" not in item]
    for figure, text in zip(figures, pictures.values()):
        figure["Alt"] = pydyf.String(text)
    for item in elements.values():
        if item.get("S") != "/TH" or "A" in item:
            continue
        row = elements.get(item.get("P"))
        part = elements.get(row.get("P")) if row else None
        scope = "/Column" if part is not None and part.get("S") == "/THead" else "/Row"
        item["A"] = pydyf.Dictionary({"O": "/Table", "Scope": scope})


def bound(documents):
    """One document of many; WeasyPrint before 66 looks for the tags of each page in the first of them alone."""
    whole = documents[0].copy([sheet for one in documents for sheet in one.pages])
    owners = iter([one for one in documents for _ in one.pages])
    if hasattr(documents[0], "_html"):
        whole._html = documents[0]._html
        whole.build_element_structure = lambda structure: next(owners).build_element_structure(structure)
    return whole


readable = tuple(os.path.realpath(place) + os.sep for place in {*sys.path, sys.prefix + "/lib", "/usr/share/fonts", "/usr/share/hyphen"} if place)
fonts = FontConfiguration()
options = {"pdf_variant": "pdf/ua-1", "dpi": PRINT_DPI, "optimize_images": True, "jpeg_quality": 85}
mark_pictures()
mark_languages()
name_letters()
sys.addaudithook(read_only_programs)
kept = []
for line in sys.stdin.buffer:
    pictures.clear()
    spoken.clear()
    try:
        wish = json.loads(line)
        if "bind" in wish:
            document = bound(kept)
            kept.clear()
        else:
            page = weasyprint.HTML(string=wish["html"], url_fetcher=pictures_only)
            document = page.render(font_config=fonts, **options)
        if wish.get("keep"):
            kept.append(document)
            answer({"pages": len(document.pages)})
            continue
        data = document.write_pdf(finisher=complete_tags, **options)
        answer({"bytes": len(data), "pages": len(document.pages)}, data)
    except Exception as problem:
        answer({"error": f"{type(problem).__name__}: {problem}"})
