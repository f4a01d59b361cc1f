# SPDX-FileCopyrightText: 2026 Bleibe contributors
# SPDX-License-Identifier: EUPL-1.2
"""The manual is whole: both languages have the same chapters, every link leads somewhere, what is bold is a word of the window in that
language, and the pages that the program writes say the same as pandoc makes of the Markdown.

    python3 manual.py ROOT BLEIBE
"""
import html.parser
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree
from pathlib import Path

MARKS = {"strong": "b", "b": "b", "code": "code", "a": "a"}
BLOCKS = {"h1", "h2", "h3", "p", "li", "ul", "ol", "pre", "th", "td", "tr", "table", "figure", "main", "div", "thead", "tbody", "body"}
# What is bold and no text of one control: names of menus and parts that the program puts together.
OTHERS = {"de": {"Abgelaufene Reservierungen zurückgeben"}, "en": set()}


class Texts(html.parser.HTMLParser):
    """The texts of a page in their order, one for each block, with their marks; pictures by their file."""

    def __init__(self, inside):
        super().__init__()
        self.inside, self.depth, self.texts, self.text, self.preformatted = inside, 0, [], "", False

    def flush(self):
        words = self.text if self.preformatted else " ".join(self.text.split())
        if words.strip():
            self.texts.append(words.strip("\n"))
        self.text = ""

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == self.inside:
            self.depth += 1
        if self.inside and not self.depth:
            return
        if tag in BLOCKS:
            self.flush()
        self.preformatted = self.preformatted or tag == "pre"
        if tag == "img":
            self.texts.append("picture " + attributes["src"] + ": " + attributes["alt"])
        elif tag in MARKS and not self.preformatted:
            self.text += "<" + MARKS[tag] + (" " + attributes.get("href", "") if tag == "a" else "") + ">"

    def handle_endtag(self, tag):
        if tag in BLOCKS and (self.depth or not self.inside):
            self.flush()
        self.preformatted = self.preformatted and tag != "pre"
        if tag in MARKS and not self.preformatted and (self.depth or not self.inside):
            self.text += "</" + MARKS[tag] + ">"
        if tag == self.inside:
            self.depth -= 1

    def handle_data(self, data):
        if self.depth or not self.inside:
            self.text += data


def texts_of(page, inside=None):
    reader = Texts(inside)
    reader.feed(page)
    reader.flush()
    return reader.texts


def plain(words):
    """A text of the window as the manual names it: without its mnemonic and what follows a name."""
    return re.sub(r"\s*…$", "", re.sub(r"&(?!&)", "", words)).strip()


def window_words(root):
    """What the sources say in German, and the English of it."""
    german = set()
    for folder in ("qml", "core", "import"):
        for file in (root / folder).rglob("*"):
            if file.suffix in (".qml", ".cpp", ".h"):
                for words in re.findall(r'"((?:[^"\\\n]|\\.)*)"', file.read_text()):
                    german.add(plain(words.replace('\\"', '"')))
    english = set()
    for message in tree.parse(root / "assets/i18n/bleibe_en.ts").iter("message"):
        translation = message.find("translation")
        for part in [translation, *translation.iter("numerusform")]:
            english.add(plain(part.text or ""))
    return {"de": german, "en": english}


def check_chapter(file, language, names, words):
    text = re.sub(r"<!--.*?-->", "", file.read_text(), flags=re.S)
    found = []
    if "!" in re.sub(r"!\[|`[^`]*`|\n(?: {4,}).*", "", text):
        found.append("has an exclamation mark")
    for target in re.findall(r"\]\(([^)]+)\)", text):
        name, _, anchor = target.partition("#")
        if name.endswith(".png") or ":" in name:
            continue
        if name.removesuffix(".md") not in names:
            found.append(f"leads to {target}, which is not there")
        elif anchor and anchor not in [re.sub(r"[^\w]+", "-", head.lower()).strip("-")
                                       for head in re.findall(r"^#+ (.+)$", (file.parent / name).read_text(), re.M)]:
            found.append(f"leads to {target}, which has no such heading")
    for words_ in set(re.findall(r"\*\*([^*]+)\*\*", text)):
        if plain(words_) not in words[language] and words_ not in OTHERS[language]:
            found.append(f"calls something “{words_}”, which the window does not")
    return found


def check_peer(file, page):
    """What the program's own reader made of a chapter, beside what pandoc makes of it."""
    peer = subprocess.run(["pandoc", "-f", "markdown-auto_identifiers-smart-implicit_figures-citations", "-t", "html", "--wrap=none", file], capture_output=True, text=True, check=True).stdout
    theirs = texts_of(re.sub(r'href="([a-z-]+)\.md', r'href="\1.html', peer))
    ours = texts_of(page.read_text(), "main")
    return [f"reads “{a}” where pandoc reads “{b}”" for a, b in zip(ours + [""] * len(theirs), theirs + [""] * len(ours)) if a != b][:3]


def main(root, program):
    words, wrong, chapters = window_words(root), [], {}
    for language in ("de", "en"):
        folder = root / "assets/manual" / language
        chapters[language] = {file.stem for file in folder.glob("*.md")}
        listed = set(re.findall(r"\]\(([a-z-]+)\.md\)", (folder / "index.md").read_text())) | {"index"}
        wrong += [f"{language}/{name} is not in its index, or not there" for name in chapters[language] ^ listed]
        with tempfile.TemporaryDirectory() as out:
            shots = Path(out) / "shots"
            shots.mkdir()
            for name in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", "".join(file.read_text() for file in folder.glob("*.md"))):
                (shots / name).write_bytes(b"a picture")
            subprocess.run([program, "manual", "--out", Path(out) / "pages", "--shots", shots, "--lang", language], check=True, stdout=subprocess.DEVNULL)
            for file in sorted(folder.glob("*.md")):
                found = check_chapter(file, language, chapters[language], words)
                if shutil.which("pandoc"):
                    found += check_peer(file, Path(out) / "pages" / (file.stem + ".html"))
                wrong += [f"{language}/{file.name} {what}" for what in found]
    wrong += [f"{name}.md is there in one language only" for name in chapters["de"] ^ chapters["en"]]
    for what in wrong:
        print(what)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
