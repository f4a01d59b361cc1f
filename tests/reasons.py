# SPDX-FileCopyrightText: 2026 Bleibe contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every reason of an error has its sentence, and every sentence is needed."""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
tables = sorted((root / "core/base").glob("*words.cpp"))
table = "\n".join(path.read_text() for path in tables)
sentences = set(re.findall(r'Words\{\s*"([\w.]+)"', table))
sources = "\n".join(path.read_text() for folder in ("core", "geo", "import", "qml")
                    for path in sorted((root / folder).rglob("*")) if path.suffix in (".cpp", ".h", ".qml") and path not in tables)
used = set(re.findall(r'Error::Kind::\w+,\s*u"([\w.]+)"_s', sources))
literals = set(re.findall(r'"([\w.]+)"', sources))

problems = [f"no sentence in core/base/*words.cpp: {reason}" for reason in sorted(used - sentences)]
problems += [f"a sentence that nothing needs: {reason}" for reason in sorted(sentences - literals)]
if len(sentences) < 50 or len(used) < 50:
    problems.append(f"found {len(sentences)} sentences and {len(used)} reasons only: this test looks in the wrong place")
print("\n".join(problems))
sys.exit(1 if problems else 0)
