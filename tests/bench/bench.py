# SPDX-FileCopyrightText: 2026 Bleibe contributors
# SPDX-License-Identifier: EUPL-1.2
"""Measures Bleibe, beside a peer where there is one. Prints a table, or JSON with --json. Method: README.md here."""
import argparse
import csv
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import zipfile


def run(command, **options):
    """Runs a command; returns seconds, peak memory in MB and what it printed."""
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)
    out = process.stdout.read()
    err = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - started
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)}\nended with {process.returncode}: {err.decode()[-800:]}")
    return seconds, usage.ru_maxrss / 1024, out.decode()


def best(times, measure):
    """The fastest of several runs, so that a busy neighbour does not count."""
    return min((measure() for _ in range(times)), key=lambda result: result[0])


def boundaries(build):
    data = os.environ.get("BLEIBE_TEST_DATA")
    archive = data and os.path.join(data, "boundaries", "vg250_de_2016.gpkg.zip")
    if not archive or not os.path.exists(archive):
        return {"skipped": "BLEIBE_TEST_DATA does not name the folder with boundaries/vg250_de_2016.gpkg.zip"}
    folder = tempfile.mkdtemp(prefix="bleibe-bench-")
    try:
        with zipfile.ZipFile(archive) as file:
            file.extractall(folder)
        source = next(os.path.join(place, name) for place, _, names in os.walk(folder) for name in names if name.endswith(".gpkg"))
        bleibe = os.path.join(build, "bin", "bleibe")

        def ours():
            register = os.path.join(folder, "register.sqlite")
            for part in ("", "-wal", "-shm"):
                if os.path.exists(register + part):
                    os.remove(register + part)
            run([bleibe, "new", register])
            return run([bleibe, "import", "boundaries", source, "--register", register, "--json"])

        def theirs():
            target = os.path.join(folder, "peer.sqlite")
            if os.path.exists(target):
                os.remove(target)
            return run(["ogr2ogr", "-f", "SQLite", "-dsco", "SPATIALITE=YES", "-where", "GF=4", "-makevalid", "-t_srs", "EPSG:25832",
                        "-nlt", "PROMOTE_TO_MULTI", target, source, "vg250_gem"])

        mine, peer = best(3, ours), best(3, theirs)
        report = json.loads(mine[2])
        return {"ratio": round(mine[0] / peer[0], 3), "bleibe_s": round(mine[0], 2), "ogr2ogr_s": round(peer[0], 2), "bleibe_mb": round(mine[1]),
                "ogr2ogr_mb": round(peer[1]), "added": report["added"]}
    finally:
        shutil.rmtree(folder)


def save(build):
    return json.loads(run([os.path.join(build, "bin", "savebench")])[2])


def copy(build):
    """10,000 flats and 100 MB of photos from a file to a server and back, and a backup of them that is checked."""
    return json.loads(run([os.path.join(build, "bin", "copybench")])[2])


def load(build):
    """50 people on one server: ten minutes' worth of steps without a pause, and with the pauses of people (a minute of them)."""
    program = os.path.join(build, "bin", "loadbench")
    return {"no_pause": json.loads(run([program])[2]), "every_half_second": json.loads(run([program, "500"])[2])}


def kill(build):
    """The program killed 1,000 times on each engine in the middle of its work."""
    environment = dict(os.environ, BLEIBE_KILL_ROUNDS="1000", QTEST_FUNCTION_TIMEOUT="7200000")
    seconds, _, said = run([os.path.join(build, "bin", "killtest"), "-o", "-,txt"], env=environment)
    return {"seconds": round(seconds), "said": [line.split(": ", 1)[-1] for line in said.splitlines() if "kills," in line]}


def live(build):
    """A change in one program until another one has its row, and who else works on a record."""
    return json.loads(run([os.path.join(build, "bin", "livebench")])[2])


def match(build):
    """A household against 100,000 flats, 1,000 against 10,000, and 50 clients after one flat, 1,000 times."""
    program = os.path.join(build, "bin", "matchbench")
    return {what: json.loads(run([program, what])[2]) for what in ("one", "many", "race")}


def papers(build):
    """Letters as tagged PDF beside the same text by QTextDocument, which tags nothing; a long list; invitations to BLEIBE_LETTERS landlords."""
    figures = json.loads(run([os.path.join(build, "bin", "papersbench"), os.environ.get("BLEIBE_LETTERS", "50")])[2])
    return {name: round(value, 2) for name, value in figures.items()}


def handover(build):
    """A protocol of 12 rooms with 40 photos of 12 megapixels: attached, opened, printed, on both engines."""
    return json.loads(run([os.path.join(build, "bin", "handoverbench")])[2])


def drag(build):
    """A place dragged over a synthetic district, and over the paths of Kaiserslautern where their file is there."""
    program = os.path.join(build, "bin", "dragbench")
    result = {"synthetic": json.loads(run([program])[2])}
    paths = os.path.join(os.environ.get("BLEIBE_TEST_DATA", ""), "osm", "kaiserslautern.osm.pbf")
    if os.path.exists(paths):
        folder = tempfile.mkdtemp(prefix="bleibe-bench-")
        try:
            register = os.path.join(folder, "paths.sqlite")
            bleibe = os.path.join(build, "bin", "bleibe")
            run([bleibe, "new", register, "--sample"])
            run([bleibe, "import", "osm", paths, "--register", register])
            result["kaiserslautern"] = json.loads(run([program, register])[2])
        finally:
            shutil.rmtree(folder)
    return result


def window(build):
    """The window off screen with the software renderer; panning also with OpenGL where a virtual display is there."""
    program = os.path.join(build, "bin", "windowbench")
    drawn = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    folder = tempfile.mkdtemp(prefix="bleibe-bench-")
    try:
        register = os.path.join(folder, "sample.sqlite")
        run([os.path.join(build, "bin", "bleibe"), "new", register, "--sample"])
        starts = [json.loads(run([program, "start", register], env=drawn)[2]) for _ in range(3)]
        result = min(starts, key=lambda figures: figures["first_frame_ms"])
        run([os.path.join(build, "bin", "searchbench"), "fill", os.path.join(folder, "long.sqlite"), "100000"])
        result["scroll_software"] = json.loads(run([program, "scroll", os.path.join(folder, "long.sqlite")], env=drawn)[2])
        result["pan_software"] = json.loads(run([program], env=drawn)[2])
        if shutil.which("xvfb-run"):
            shown = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QSG_RHI_BACKEND": "opengl"}
            result["pan_opengl"] = json.loads(run(["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", program], env=shown)[2])
        return result
    finally:
        shutil.rmtree(folder)


POINTS = """select v.id, b.geom from vacancy v join dwelling d on d.id=v.dwelling_id join building b on b.id=d.building_id"""


def scale(build, vacancies=1_900_000):
    """As many vacancies as the Zensus 2022 counted in Germany, in one file and on the map; beside QGIS where Python knows it."""
    data = os.environ.get("BLEIBE_TEST_DATA")
    places = data and os.path.join(data, "boundaries")
    if not places or not os.path.exists(os.path.join(places, "vg250_de_2016.gpkg.zip")):
        return {"skipped": "BLEIBE_TEST_DATA does not name the folder with boundaries/vg250_de_2016.gpkg.zip"}
    folder = tempfile.mkdtemp(prefix="bleibe-bench-")
    bleibe = os.path.join(build, "bin", "bleibe")
    program = os.path.join(build, "bin", "scalebench")
    try:
        with zipfile.ZipFile(os.path.join(places, "vg250_de_2016.gpkg.zip")) as file:
            file.extractall(folder)
        source = next(os.path.join(place, name) for place, _, names in os.walk(folder) for name in names if name.endswith(".gpkg"))
        register = os.path.join(folder, "germany.sqlite")
        run([bleibe, "new", register])
        run([bleibe, "import", "boundaries", source, "--register", register])
        filled, _, _ = run([os.path.join(build, "bin", "germany"), register, os.path.join(places, "de_bevoelkerung_2018.csv"), str(vacancies)])
        drawn = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
        result = {"filled_s": round(filled), "register_mb": round(os.path.getsize(register) / 1e6),
                  "software": json.loads(run([program, register], env=drawn)[2])}
        if shutil.which("xvfb-run"):
            shown = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QSG_RHI_BACKEND": "opengl"}
            result["opengl"] = json.loads(run(["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", program, register], env=shown)[2])
        if subprocess.run([sys.executable, "-c", "import qgis.core"], capture_output=True).returncode != 0:
            return {"without_peer": "Python does not know QGIS here; README.md says how to measure it beside", **result}
        points = os.path.join(folder, "points.gpkg")
        run(["ogr2ogr", "-f", "GPKG", points, register, "-sql", POINTS, "-nln", "points", "-nlt", "POINT", "-a_srs", "EPSG:25832"])
        qgis = json.loads(run([sys.executable, os.path.join(os.path.dirname(__file__), "qgispicture.py"), points])[2])
        first = result["software"]["filters"]["6 all"]["first_picture_ms"]
        return {"ratio": round(first / qgis["picture_ms"]["6"], 3), **result, "qgis": qgis}
    finally:
        shutil.rmtree(folder)


PEER = """select v.id from vacancy v join dwelling d on d.id=v.dwelling_id join building b on b.id=d.building_id where {}
order by v.last_confirmed_on desc limit 120"""
PEER_WORD = """(b.search || ' ' || v.search like ? or exists (select 1 from landlord_role r join landlord l on l.id=r.landlord_id
where r.dwelling_id=d.id and l.search like ?))"""


def search(build, vacancies=1_000_000):
    """A million vacancies, typed letter by letter; the peer looks through every row with like '%…%', for every 46th key stroke."""
    program = os.path.join(build, "bin", "searchbench")
    folder = tempfile.mkdtemp(prefix="bleibe-bench-")
    try:
        register = os.path.join(folder, "large.sqlite")
        filled, _, _ = run([program, "fill", register, str(vacancies)])
        result = json.loads(run([program, "measure", register])[2])
        typed = result.pop("typed")
        peer = sqlite3.connect(register)
        times = []
        for text in typed[::46]:
            words = text.lower().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss").replace("-", " ").split()
            started = time.perf_counter()
            values = [f"%{word}%" for word in words for _ in range(2)]
            peer.execute(PEER.format(" and ".join([PEER_WORD] * len(words))), values).fetchall()
            times.append(1000 * (time.perf_counter() - started))
        peer.close()
        times.sort()
        scan = times[int(len(times) * 0.95)]
        return {"ratio": round(result["list"]["p95_ms"] / scan, 4), "like_scan_p95_ms": round(scan), "vacancies": vacancies,
                "filled_s": round(filled), "register_mb": round(os.path.getsize(register) / 1e6), **result}
    finally:
        shutil.rmtree(folder)


HEADS = ["Nr. extern", "Straße", "Hausnummer", "PLZ", "Ort", "Geschoss", "Wohnfläche", "Zimmer", "Kaltmiete", "Nebenkosten", "Heizkosten",
         "frei ab", "leer seit", "Eigentümer", "Telefon", "Bemerkung"]
TOWNS = ["Öttersheim", "Zwischenort", "Kreisfrei", "Waldweiler", "Bachhausen", "Steinau", "Mühlfeld", "Hochstein"]
STREETS = [first + last for first in ("Rosen", "Linden", "Birken", "Mühl", "Kirch", "Schul", "Berg", "Garten", "Wiesen", "Bach", "Eichen", "Burg")
           for last in ("weg", "straße", "gasse", "platz", "pfad", "ring", "hof", "allee", "winkel", "steig")]


def invented_table(path, rows):
    """A spreadsheet as an office keeps it: German numbers and dates, a landlord for every fifth row, some cells empty."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, delimiter=";")
        table.writerow(HEADS)
        for i in range(rows):
            house = i // 3
            town = house % len(TOWNS)
            landlord = i // 5
            table.writerow([f"A-{i:06}", f"{STREETS[house // 8 % len(STREETS)]}", f"{1 + house // 960}", f"{901 + town:05}", TOWNS[town],
                            ("EG", "1. OG", "DG")[i % 3], f"{30 + i * 7 % 900 / 10:.1f}".replace(".", ","), f"{1 + i % 8 / 2:g}".replace(".", ","),
                            f"{250 + i * 13 % 800},{i % 100:02} €", "" if i % 11 == 0 else f"{60 + i % 90}", f"{70 + i % 60}",
                            "sofort" if i % 4 else f"{1 + i % 28:02}.{1 + i % 12:02}.2027", f"{1 + i % 12:02}/2025",
                            f"Beispiel{landlord:05}, Anna", f"030 23125{landlord % 1000:03}", "" if i % 3 else "mit Garten, Keller feucht"])


def table(build, rows=100_000):
    """A spreadsheet taken into the register, with landlords, buildings and change log, beside the same file loaded flat by ogr2ogr."""
    folder = tempfile.mkdtemp(prefix="bleibe-bench-")
    bleibe = os.path.join(build, "bin", "bleibe")
    try:
        source = os.path.join(folder, "liste.csv")
        invented_table(source, rows)
        workbook = os.path.join(folder, "liste.xlsx")
        run(["ogr2ogr", "-f", "XLSX", workbook, source, "-oo", "SEPARATOR=SEMICOLON"])
        result = {"rows": rows, "saves_beside": json.loads(run([os.path.join(build, "bin", "savebench"), source])[2])}
        for file in (source, workbook):
            def ours():
                register = os.path.join(folder, "register.sqlite")
                for part in ("", "-wal", "-shm"):
                    if os.path.exists(register + part):
                        os.remove(register + part)
                run([bleibe, "new", register])
                return run([bleibe, "import", "table", file, "--as", "vacancies", "--register", register, "--json"])

            def theirs():
                target = os.path.join(folder, "peer.sqlite")
                if os.path.exists(target):
                    os.remove(target)
                return run(["ogr2ogr", "-f", "SQLite", "-dsco", "SPATIALITE=YES", target, file])

            mine, peer = best(3, ours), best(3, theirs)
            added = json.loads(mine[2])["added"]
            result[os.path.splitext(file)[1][1:]] = {"ratio": round(mine[0] / peer[0], 2), "bleibe_s": round(mine[0], 1), "ogr2ogr_s": round(peer[0], 1),
                                                     "bleibe_mb": round(mine[1]), "ogr2ogr_mb": round(peer[1]), "added": added}
        return result
    finally:
        shutil.rmtree(folder)


def cluster(build):
    """A million points strewn evenly over the world, from degrees to the tree of all zooms; `./dev bench` has let the peer run before."""
    folder = os.path.join(build, "peers")
    program = os.path.join(build, "bin", "clusterbench")
    places = os.path.join(folder, "points")
    radius, zoom = 20, 16  # of a world with 256-pixel tiles; supercluster counts in 512
    if not os.path.exists(places):
        os.makedirs(folder, exist_ok=True)
        run([program, "write", places, "1000000"])

    def fastest(runs):
        return min(runs, key=lambda figures: figures["cpu_seconds"])

    mine = fastest([json.loads(run([program, places, str(radius), str(zoom)])[2]) for _ in range(3)])
    points = mine["totals"][0]
    result = {"points": points, "bleibe_s": round(mine["seconds"], 3), "bleibe_cpu_s": round(mine["cpu_seconds"], 3),
              "bytes_per_point": round(mine["bytes"] / points, 1)}
    answers = os.path.join(folder, "supercluster.json")
    if not os.path.exists(answers):
        return {"without_peer": "supercluster needs node, npm and once a network", **result}
    with open(answers, encoding="utf-8") as file:
        peer = fastest([json.loads(line) for line in file])
    if set(mine["totals"] + peer["totals"]) != {points}:
        sys.exit(f"cluster: a zoom does not stand for all points: {mine['totals']}, {peer['totals']}")
    return {"ratio": round(mine["seconds"] / peer["seconds"], 4), "cpu_ratio": round(mine["cpu_seconds"] / peer["cpu_seconds"], 4), **result,
            "supercluster_s": round(peer["seconds"], 2), "supercluster_cpu_s": round(peer["cpu_seconds"], 2),
            "nodes_at_zoom_8": [mine["nodes"][8], peer["nodes"][8]]}


def gap(build):
    """The whole analysis of a synthetic district, and of Kaiserslautern where its files are there."""
    program, bleibe = (os.path.join(build, "bin", name) for name in ("gapbench", "bleibe"))
    figures = {"synthetic": json.loads(run([program])[2])}
    data = os.environ.get("BLEIBE_TEST_DATA")
    if not data:
        return figures | {"kaiserslautern": "skipped: BLEIBE_TEST_DATA is not set"}
    with tempfile.TemporaryDirectory(prefix="bleibe-bench-") as folder:
        register = os.path.join(folder, "register.sqlite")
        run([bleibe, "new", register])
        run([bleibe, "import", "boundaries", os.path.join(data, "sample", "municipalities.geojson"), "--register", register])
        run([bleibe, "import", "osm", os.path.join(data, "osm", "kaiserslautern.osm.pbf"), "--register", register])
        return figures | {"kaiserslautern": json.loads(run([program, register])[2])}


def reach(build):
    """From everywhere the nearest of 100 goals on foot, beside SpatiaLite's VirtualRouting, and pgRouting where the server of the tests has it."""
    data = os.environ.get("BLEIBE_TEST_DATA")
    town = data and os.path.join(data, "osm", "kaiserslautern.osm.pbf")
    files = [town] if town and os.path.exists(town) else []
    return json.loads(run([os.path.join(build, "bin", "reachbench"), *files])[2])


BENCHES = {"boundaries": boundaries, "cluster": cluster, "copy": copy, "drag": drag, "gap": gap, "handover": handover, "kill": kill, "live": live, "load": load, "match": match, "papers": papers, "reach": reach, "save": save, "scale": scale, "search": search, "table": table, "window": window}


def main():
    parser = argparse.ArgumentParser(prog="./dev bench")
    parser.add_argument("name", nargs="?", choices=sorted(BENCHES), help="one of them; all without")
    parser.add_argument("--build", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--json", action="store_true", help="for machines")
    arguments = parser.parse_args()
    names = [arguments.name] if arguments.name else list(BENCHES)
    results = {name: BENCHES[name](arguments.build) for name in names}
    if arguments.json:
        print(json.dumps(results, indent=1))
        return
    for name, figures in results.items():
        print(name)
        for key, value in figures.items():
            print(f"  {key:24} {value}")


main()
