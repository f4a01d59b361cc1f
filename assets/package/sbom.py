# SPDX-FileCopyrightText: 2026 Bleibe contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a .deb is made of, as SPDX 2.3 in JSON: python3 sbom.py SOURCES DEB OUT.json

Files of the sources with their licences come from `reuse spdx`, the packages it needs from the .deb, their versions from the system it was built
on. Only SOURCE_DATE_EPOCH gives it a time, so that the same sources make the same list.
"""
import datetime
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys


def printed(*words, **options):
    return subprocess.run(words, check=True, text=True, stdout=subprocess.PIPE, **options).stdout


def source_files(text):
    """The files of `reuse spdx`, which speaks tag and value: one block per file."""
    for block in text.split("\n\n"):
        tags = {}
        for tag, value in re.findall(r"^(\w+): (?:<text>)?(.*?)(?:</text>)?$", block, re.M):
            tags.setdefault(tag, []).append(value)
        if "FileName" not in tags:
            continue
        concluded = " AND ".join(sorted(set(tags.get("LicenseInfoInFile", ["NOASSERTION"]))))
        yield {
            "SPDXID": tags["SPDXID"][0],
            "fileName": tags["FileName"][0],
            "checksums": [{"algorithm": "SHA1", "checksumValue": tags["FileChecksum"][0].removeprefix("SHA1: ")}],
            "licenseConcluded": concluded,
            "licenseInfoInFiles": sorted(set(tags.get("LicenseInfoInFile", ["NOASSERTION"]))),
            "copyrightText": "; ".join(tags.get("FileCopyrightText", ["NOASSERTION"])).replace("SPDX-FileCopyrightText: ", ""),
        }


def needed_packages(deb):
    """Name, least version that the .deb asks for, and version it was built with, of everything in Depends, each once."""
    asked = [words.split("|")[0].strip() for words in printed("dpkg-deb", "-f", deb, "Depends").strip().split(",")]
    parts = [re.fullmatch(r"([a-z0-9.+-]+)(?: \((.*)\))?", words).groups() for words in asked]
    for name, least in sorted(dict(sorted(parts, key=lambda part: part[1] or "")).items()):
        found = subprocess.run(["dpkg-query", "-W", "-f", "${Version} ${Architecture}\n", name], text=True, capture_output=True)
        version, architecture = (found.stdout.split("\n")[0].split() + ["", ""])[:2]
        yield name, least, version, architecture


def package_entry(name, least, version, architecture):
    entry = {
        "SPDXID": "SPDXRef-deb-" + re.sub(r"[^A-Za-z0-9.-]", "-", name),
        "name": name,
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION",
        "licenseDeclared": "NOASSERTION",
        "copyrightText": "NOASSERTION",
    }
    if version:
        entry["versionInfo"] = version
        address = f"pkg:deb/debian/{name}@{version.replace('+', '%2B').replace(':', '%3A')}?arch={architecture}&distro=trixie"
        entry["externalRefs"] = [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": address}]
    else:
        entry["comment"] = "a name that another package provides"
    if least:
        entry["comment"] = "asked for: " + least
    return entry


def bill(sources, deb):
    content = pathlib.Path(deb).read_bytes()
    sha256 = hashlib.sha256(content).hexdigest()
    version = printed("dpkg-deb", "-f", deb, "Version").strip()
    made = datetime.datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")) or None, datetime.timezone.utc)
    files = sorted(source_files(printed("reuse", "spdx", cwd=sources)), key=lambda file: file["fileName"])
    hashes = "".join(sorted(file["checksums"][0]["checksumValue"] for file in files))
    licences = {"licenseConcluded": "EUPL-1.2", "licenseDeclared": "EUPL-1.2", "copyrightText": "2026 Bleibe contributors"}
    own = {
        "SPDXID": "SPDXRef-bleibe",
        "name": "bleibe",
        "versionInfo": version,
        "packageFileName": pathlib.Path(deb).name,
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "checksums": [{"algorithm": "SHA256", "checksumValue": sha256}],
        **licences,
    }
    source = {
        "SPDXID": "SPDXRef-source",
        "name": "bleibe-source",
        "versionInfo": version,
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": True,
        "packageVerificationCode": {"packageVerificationCodeValue": hashlib.sha1(hashes.encode()).hexdigest()},
        "licenseInfoFromFiles": sorted({name for file in files for name in file["licenseInfoInFiles"]}),
        **licences,
    }
    needed = [package_entry(*package) for package in needed_packages(deb)]
    relations = [("SPDXRef-DOCUMENT", "DESCRIBES", own["SPDXID"])]
    relations += [(own["SPDXID"], "GENERATED_FROM", source["SPDXID"])]
    relations += [(source["SPDXID"], "CONTAINS", file["SPDXID"]) for file in files]
    relations += [(own["SPDXID"], "DEPENDS_ON", package["SPDXID"]) for package in needed]
    extracted = sorted({name for name in source["licenseInfoFromFiles"] if name.startswith("LicenseRef-")})
    return {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": "bleibe-" + version,
        "documentNamespace": f"https://example.org/bleibe/spdx/{version}-{sha256[:16]}",
        "creationInfo": {"created": made.strftime("%Y-%m-%dT%H:%M:%SZ"), "creators": ["Tool: reuse", "Organization: Bleibe contributors"]},
        "packages": [own, source, *needed],
        "files": files,
        "relationships": [{"spdxElementId": a, "relationshipType": kind, "relatedSpdxElement": b} for a, kind, b in relations],
        **({"hasExtractedLicensingInfos": [{"licenseId": name, "extractedText": "see LICENSES"} for name in extracted]} if extracted else {}),
    }


if __name__ == "__main__":
    sources, deb, out = sys.argv[1:]
    pathlib.Path(out).write_text(json.dumps(bill(sources, deb), ensure_ascii=False, indent=1) + "\n")
