# SPDX-FileCopyrightText: 2026 Bleibe contributors
# SPDX-License-Identifier: EUPL-1.2
"""Fails where a text of the sources is not translated well: translations.py ROOT LUPDATE [I18N_FOLDER]. Changes nothing."""
import collections
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

FOLDERS = ("core", "geo", "import", "qml")
CALL = re.compile(r'\b(?:tr|qsTr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\(\s*(?:"\w+",\s*)?((?:"(?:[^"\\]|\\.)*"\s*)+)([,)])')
Text = collections.namedtuple("Text", "context source comment")


def read(path):
    """Every text of a ts file: its forms, and whether they are finished."""
    texts = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = Text(context.findtext("name"), message.findtext("source"), message.findtext("comment", ""))
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            texts[key] = (plural, forms, translation.get("type", "finished"))
    return texts


def collect(root, lupdate):
    """The texts of the sources as they are now."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder, "fresh.ts")
        subprocess.run([lupdate, "-silent", "-locations", "none", "-source-language", "de_DE", "-target-language", "en_GB",
                        "-extensions", "cpp,h,qml", "-I", ".", *FOLDERS, "-ts", fresh], cwd=root, check=True)
        return read(fresh)


def overlooked(root, known):
    """Literals that are meant for translation and that lupdate did not take, as where a count is a cast."""
    for file in sorted(path for folder in FOLDERS for path in pathlib.Path(root, folder).rglob("*.*") if path.suffix in (".cpp", ".h", ".qml")):
        for call, end in CALL.findall(file.read_text(encoding="utf-8")):
            literal = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', call)).replace("\\n", "\n").replace('\\"', '"')
            if literal not in known and not (end == "," and re.fullmatch(r"\w+", literal)):
                yield f"{file.relative_to(root)}: lupdate overlooks “{literal}”"


def complaints(key, forms, count):
    if len(forms) != count or not all(forms):
        yield f"{count - sum(map(bool, forms))} of {count} forms missing"
    placeholders = lambda text: set(re.findall(r"%L?\d|%n", text))
    blanks = lambda text: (text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :])
    for at, form in enumerate(forms):
        # One may be said without its number.
        can_lack = {"%n"} if count == 2 and at == 0 else set()
        if form and (placeholders(form) ^ placeholders(key.source)) - can_lack:
            yield f"other placeholders in “{form}”"
        if "!" in form:
            yield f"exclamation mark in “{form}”"
        if blanks(form) != blanks(key.source):
            yield f"other space at the ends of “{form}”"


def check(name, wanted, path):
    found = read(path)
    for key, (plural, _, _) in wanted.items():
        if key not in found:
            yield f"{name}: missing: {key.context}: “{key.source}”"
            continue
        is_plural, forms, state = found[key]
        bad = [state] if state != "finished" else list(complaints(key, forms, 2 if plural else 1))
        if is_plural != plural:
            bad += ["counted in one place, not in the other"]
        yield from (f"{name}: {text}: {key.context}: “{key.source}”" for text in bad)
    yield from (f"{name}: obsolete: {key.context}: “{key.source}”" for key in found if key not in wanted)


def main():
    root, lupdate = sys.argv[1:3]
    folder = pathlib.Path(sys.argv[3] if len(sys.argv) > 3 else pathlib.Path(root, "assets/i18n"))
    wanted = collect(root, lupdate)
    bad = list(overlooked(root, {key.source for key in wanted}))
    bad += [f"source: exclamation mark: {key.context}: “{key.source}”" for key in wanted if "!" in key.source]
    bad += check("bleibe_en.ts", wanted, folder / "bleibe_en.ts")
    bad += check("bleibe_de.ts", {key: text for key, text in wanted.items() if text[0]}, folder / "bleibe_de.ts")
    print(*bad, f"{len(wanted)} texts, {len(bad)} complaints", sep="\n")
    if bad:
        sys.exit("New texts get into the files by: ninja -C build update_translations")


main()
