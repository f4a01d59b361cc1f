# SPDX-FileCopyrightText: 2026 Bleibe contributors
# SPDX-License-Identifier: EUPL-1.2
"""What describes the program to desktops, software centres and catalogues is valid and says the same everywhere: metadatatest.py ROOT"""
import copy
import json
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as tree

import jsonschema
import yaml

root = pathlib.Path(sys.argv.pop(1)).resolve()
package = root / "assets/package"
metainfo = package / "org.example.bleibe.metainfo.xml"
flatpak = package / "org.example.bleibe.yml"
suffixes = {"application/x-bleibe-register": "bleibe", "application/x-bleibe-take-along": "bleibe-mit",
            "application/x-bleibe-exchange": "bleibe-tausch"}
mime = "{http://www.freedesktop.org/standards/shared-mime-info}"


def run(*words, **options):
    return subprocess.run([str(word) for word in words], text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options)


def desktop_entry(section="Desktop Entry"):
    text = (package / "bleibe.desktop").read_text()
    lines = re.search(rf"^\[{section}\]\n((?:(?!\[).*\n)*)", text, re.M).group(1).splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line)


def png_size(path):
    return struct.unpack(">II", path.read_bytes()[16:24])


class Desktop(unittest.TestCase):
    def test_validates(self):
        done = run("desktop-file-validate", package / "bleibe.desktop")
        self.assertEqual((done.returncode, done.stdout), (0, ""))

    def test_starts_the_program_with_a_file(self):
        self.assertEqual(desktop_entry()["Exec"], "bleibe %f")
        self.assertIn('"bleibe"_s)', (root / "qml/app/window.cpp").read_text())  # setDesktopFileName

    def test_speaks_both_languages(self):
        for section in ("Desktop Entry", "Desktop Action sample"):
            entry = desktop_entry(section)
            translated = [key for key in entry if key in ("GenericName", "Comment", "Keywords") or (section != "Desktop Entry" and key == "Name")]
            self.assertTrue(translated)
            for key in translated:
                self.assertIn(key + "[de]", entry)

    def test_icons_have_their_sizes(self):
        sizes = {int(path.stem) for path in (package / "icon").glob("*.png")}
        self.assertEqual(sizes, {16, 22, 24, 32, 48, 64, 128, 256, 512})
        for size in sizes:
            self.assertEqual(png_size(package / f"icon/{size}.png"), (size, size))
        for name in ("bleibe", "bleibe-small", "bleibe-symbolic"):
            tree.parse(package / f"icon/{name}.svg")


class AppStream(unittest.TestCase):
    def test_validates(self):
        done = run("appstreamcli", "validate", "--no-net", "--pedantic", "--no-color", metainfo)
        self.assertEqual(done.returncode, 0, done.stdout)

    def test_a_fault_is_found(self):
        with tempfile.TemporaryDirectory() as folder:
            broken = pathlib.Path(folder) / metainfo.name
            broken.write_text(metainfo.read_text().replace("<project_license>EUPL-1.2", "<project_license>EUPL-9.9 OR"))
            self.assertNotEqual(run("appstreamcli", "validate", "--no-net", broken).returncode, 0)

    def test_names_what_is_installed(self):
        component = tree.parse(metainfo).getroot()
        self.assertEqual(component.findtext("id") + ".metainfo.xml", metainfo.name)
        self.assertEqual(component.findtext("launchable"), "bleibe.desktop")
        self.assertEqual([node.text for node in component.iter("mediatype")], list(suffixes))
        for node in component.iter("image"):
            self.assertTrue((root / node.text.removeprefix("https://example.org/bleibe/")).is_file(), node.text)


class Mime(unittest.TestCase):
    def test_update_mime_database_takes_it(self):
        with tempfile.TemporaryDirectory() as folder:
            packages = pathlib.Path(folder) / "mime/packages"
            packages.mkdir(parents=True)
            (packages / "bleibe.xml").write_bytes((package / "bleibe.mime.xml").read_bytes())
            done = run("update-mime-database", packages.parent, env={"PATH": "/usr/bin:/bin", "XDG_DATA_DIRS": folder})
            self.assertEqual((done.returncode, done.stdout), (0, ""))
            globs = (packages.parent / "globs2").read_text()
            for name, suffix in suffixes.items():
                self.assertIn(f":{name}:*.{suffix}\n", globs)

    def test_same_types_in_the_menu(self):
        self.assertEqual(desktop_entry()["MimeType"].rstrip(";").split(";"), list(suffixes))
        types = {node.get("type"): node for node in tree.parse(package / "bleibe.mime.xml").getroot().iter(mime + "mime-type")}
        self.assertEqual(list(types), list(suffixes))
        for node in types.values():
            languages = [comment.get("{http://www.w3.org/XML/1998/namespace}lang") for comment in node.iter(mime + "comment")]
            self.assertEqual(languages, [None, "de"])

    def test_marks_are_those_of_the_program(self):
        self.assertIn('tripSuffix{"bleibe-mit"}', (root / "core/handover/trips.h").read_text())
        self.assertIn("bleibe-tausch", (root / "qml/access/ExchangeGiveDialog.qml").read_text())
        number = re.search(r"applicationId = 0x([0-9A-F]{8})", (root / "core/storage/schema.h").read_text()).group(1)
        text = (package / "bleibe.mime.xml").read_text()
        self.assertIn(f'offset="68" value="{bytes.fromhex(number).decode()}"', text)
        for source in ("core/storage/sealed.cpp", "core/exchange/envelope.cpp"):
            mark = re.search(r'QByteArrayView magic\{"(\w+)"\}', (root / source).read_text()).group(1)
            self.assertIn(f'offset="0" value="{mark}"', text)


class PublicCode(unittest.TestCase):
    schema = json.loads((root / "tests/package/publiccode-0.4.schema.json").read_text())
    words = yaml.load((root / "publiccode.yml").read_text(), Loader=yaml.BaseLoader)

    def value(self):
        """As YAML 1.2 reads it: only true and false are no texts."""
        def read(node):
            if isinstance(node, dict):
                return {key: read(inner) for key, inner in node.items()}
            if isinstance(node, list):
                return [read(inner) for inner in node]
            return {"true": True, "false": False}.get(node, node)
        return read(copy.deepcopy(self.words))

    def test_schema_is_one(self):
        jsonschema.Draft202012Validator.check_schema(self.schema)

    def test_file_fits(self):
        problems = [f"{error.json_path}: {error.message}" for error in jsonschema.Draft202012Validator(self.schema).iter_errors(self.value())]
        self.assertEqual(problems, [])

    def test_faults_are_found(self):
        def without(key):
            return lambda value: value.pop(key)
        faults = [without(key) for key in self.schema["required"]]
        faults += [
            lambda value: value.update(developmentStatus="ready"),
            lambda value: value.update(softwareType="desktop"),
            lambda value: value["categories"].append("housing"),
            lambda value: value["intendedAudience"]["scope"].append("housing"),
            lambda value: value["intendedAudience"]["countries"].append("DE"),
            lambda value: value.update(releaseDate="22.11.2026"),
            lambda value: value["description"]["de"].update(shortDescription="x" * 151),
            lambda value: value["description"]["de"].update(longDescription="short"),
            lambda value: value["description"]["en"].pop("features"),
            lambda value: value["description"].update({"d": value["description"]["de"]}),
            lambda value: value["maintenance"].pop("contacts"),
            lambda value: value["maintenance"].update(type="contract"),
            lambda value: value["localisation"].update(localisationReady="yes"),
            lambda value: value.update(sofwareVersion="1.0"),
        ]
        for number, fault in enumerate(faults):
            value = self.value()
            fault(value)
            self.assertFalse(jsonschema.Draft202012Validator(self.schema).is_valid(value), f"fault {number}")

    def test_files_are_there(self):
        value = self.value()
        named = [value["logo"]] + [path for text in value["description"].values() for path in text.get("screenshots", [])]
        for path in named:
            self.assertTrue((root / path).is_file(), path)
        for path in value["description"]["de"]["screenshots"]:
            self.assertGreaterEqual(png_size(root / path)[0], 600, path)

    def test_licence_is_that_of_the_sources(self):
        self.assertTrue((root / "LICENSES" / (self.value()["legal"]["license"] + ".txt")).is_file())


class Versions(unittest.TestCase):
    def test_all_say_the_same(self):
        number = re.search(r"^set\(numbered ([0-9.]+)\)$", (package / "version.cmake").read_text(), re.M).group(1)
        releases = [node.get("version") for node in tree.parse(metainfo).getroot().iter("release")]
        self.assertEqual(releases[0], number)
        logged = re.findall(r"^## \[([0-9][^\]]*)\]", (root / "CHANGELOG.md").read_text(), re.M)
        published = PublicCode.words.get("softwareVersion")
        if logged:
            self.assertEqual((logged[0], published), (number, number))
        else:
            self.assertIsNone(published, "publiccode.yml names a version that CHANGELOG.md does not know")

    def tagged(self, *tags):
        """What version.cmake makes of a repository with one commit per tag; an empty one is a commit without."""
        with tempfile.TemporaryDirectory() as folder:
            git = ("git", "-C", folder, "-c", "user.name=x", "-c", "user.email=x@example.org")
            self.assertEqual(run(*git, "init", "-q").returncode, 0)
            for tag in tags:
                self.assertEqual(run(*git, "commit", "-q", "--allow-empty", "-m", "x").returncode, 0)
                if tag:
                    self.assertEqual(run(*git, "tag", "-a", "-m", "x", tag).returncode, 0)
            script = pathlib.Path(folder) / "ask.cmake"
            script.write_text(f'set(CMAKE_CURRENT_SOURCE_DIR "{folder}")\ninclude("{package}/version.cmake")\nmessage(STATUS "${{numbered}} ${{described}}")\n')
            done = run("cmake", "-P", script)
            self.assertEqual(done.returncode, 0, done.stdout)
            return done.stdout.strip().removeprefix("-- ").split()

    def test_tags_are_read(self):
        self.assertEqual(self.tagged("v3.4.5"), ["3.4.5", "3.4.5"])
        numbered, described = self.tagged("v3.4.5", "", "")
        self.assertEqual(numbered, "3.4.5")
        self.assertRegex(described, r"^3\.4\.5\+2\.g[0-9a-f]{7,}$")
        self.assertEqual(self.tagged("", "nightly"), self.tagged(""))


class Flatpak(unittest.TestCase):
    def test_flatpak_builder_reads_it(self):
        done = subprocess.run(["flatpak-builder", "--show-manifest", str(flatpak)], text=True, capture_output=True)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        shown = json.loads(done.stdout)
        self.assertEqual(shown["id"] + ".yml", flatpak.name)
        self.assertEqual(shown["id"] + ".metainfo.xml", metainfo.name)
        asked = yaml.safe_load(flatpak.read_text())
        self.assertEqual(sorted(shown), sorted(asked))  # it leaves out silently what it does not know
        self.assertEqual(shown["modules"][-1]["name"], "bleibe")

    def test_says_that_it_is_unbuilt(self):
        self.assertIn("UNBUILT", flatpak.read_text())
        self.assertIn("nie gebaut", (package / "README.md").read_text())


class Manual(unittest.TestCase):
    def test_pages_are_clean(self):
        for name in ("bleibe.1", "bleibe.de.1"):
            text = (package / name).read_text()
            self.assertRegex(text, r"(?m)^\.TH BLEIBE 1 ")
            known = {"TH", "SH", "B", "I", "BI", "BR", "IR", "RB", "RI", "br", "PP", "TP", "nf", "fi", "\\\""}
            self.assertEqual({re.match(r"\.([A-Za-z]+|\\\")", line).group(1) for line in text.splitlines() if line.startswith(".")} - known, set())


if __name__ == "__main__":
    unittest.main()
