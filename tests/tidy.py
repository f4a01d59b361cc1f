# SPDX-FileCopyrightText: 2026 Bleibe contributors
# SPDX-License-Identifier: EUPL-1.2
"""Runs clang-tidy over many sources at once: `tidy.py BUILD FILE…`.

Most of clang-tidy's time goes into the headers of Qt and the standard library, so sources whose private names differ are
looked at as one; where that does not compile, in halves. Prints findings and fails where there are any.
"""
import json
import os
import re
import subprocess
import sys
from collections import Counter
from itertools import count
from multiprocessing.pool import ThreadPool
from pathlib import Path

MOST = 20  # sources looked at as one
DECLARED = re.compile(r"\b([A-Za-z]\w+)\s*(?:\(|=|\{|;|\[|:(?!:))")


def private_names(text):
    """Names that the source declares for itself; rather too many than too few."""
    names = set()
    for block in re.findall(r"^namespace \{$(.*?)^\}", text, re.S | re.M):
        for line in block.splitlines():
            if line and not line[0].isspace():
                names.update(DECLARED.findall(line))
        for enumerators in re.findall(r"^enum \w* ?(?:: \w+ )?\{(.*?)\}", block, re.S | re.M):
            names.update(re.findall(r"\w+", enumerators))
    for line in re.findall(r"^(?:static|#define) .*", text, re.M):
        names.update(re.findall(r"\w+", line))
    return names - {"StringLiterals", "public", "private"}


class Group:
    def __init__(self):
        self.sources, self.names = [], set()

    def add(self, source, names):
        self.sources.append(source)
        self.names |= names


def grouped(sources):
    """Few groups of about the same size, in which no private name occurs twice."""
    names = {source: private_names(source.read_text()) for source in sources}
    often = Counter(name for own in names.values() for name in own)
    groups = [Group() for _ in range(max(often.most_common(1)[0][1], -(-len(sources) // MOST)))]
    for source in sorted(sources, key=lambda one: -max((often[name] for name in names[one]), default=0)):
        fitting = [group for group in groups if not group.names & names[source]]
        if not fitting:
            groups.append(group := Group())
            fitting = [group]
        min(fitting, key=lambda group: len(group.sources)).add(source, names[source])
    return [group.sources for group in groups]


def one_text(sources):
    """The sources as one, and of each the line before it."""
    text, starts = [], []
    for source in sources:
        starts.append((len(text), source))
        text += source.read_text().splitlines()
    return "\n".join(text) + "\n", starts


def with_own_places(output, name, starts):
    """Findings say where they stand in the source, not in the text made of many."""
    def place(found):
        line = int(found[1])
        start, source = max((one for one in starts if one[0] < line), key=lambda one: one[0])
        return f"{source}:{line - start}:"
    return re.sub(rf"\S*{re.escape(name)}:(\d+):", place, output)


class Tidy:
    def __init__(self, build):
        self.folder = build / "tidy"
        self.folder.mkdir(exist_ok=True)
        self.commands = {Path(one["file"]): one for one in json.loads((build / "compile_commands.json").read_text())}
        self.numbers = count()

    def run(self, sources, *options):
        """Looks at the sources as one, with the command of the first."""
        folder = self.folder / str(next(self.numbers))
        folder.mkdir(exist_ok=True)
        file = folder / "many.cpp"
        text, starts = one_text(sources)
        file.write_text(text)
        command = self.commands[sources[0]]
        own = {**command, "file": str(file), "command": command["command"].replace(str(sources[0]), str(file))}
        (folder / "compile_commands.json").write_text(json.dumps([own]))
        done = subprocess.run(["clang-tidy", "--quiet", *options, "-p", folder, file], capture_output=True, text=True)
        return done.returncode, with_own_places(done.stdout, file.name, starts)

    def look(self, sources):
        """What is found in the sources: the words of clang-tidy, once for each part that compiles as one."""
        _, output = self.run(sources, "--checks=-*,bugprone-sizeof-container")
        if "clang-diagnostic-error" in output and len(sources) > 1:
            middle = len(sources) // 2
            return self.look(sources[:middle]) + self.look(sources[middle:])
        code, output = self.run(sources)
        return [output] if code else []


def main(build, files):
    def folder_of(file):
        return file.relative_to(build.parent).parts[0]
    tidy = Tidy(build)
    groups = [group for folder in sorted({folder_of(file) for file in files})
              for group in grouped([file for file in files if folder_of(file) == folder])]
    with ThreadPool(os.cpu_count()) as pool:
        found = sum(pool.map(tidy.look, groups, chunksize=1), [])
    print(*found, sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), [Path(file).resolve() for file in sys.argv[2:]]))
