# SPDX-FileCopyrightText: 2026 Bleibe contributors
# SPDX-License-Identifier: EUPL-1.2
"""The peer of scalebench: python3 qgispicture.py POINTS.gpkg renders the points with QGIS, 1440 by 900 pixels, at the same views."""
import json
import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.core import (QgsApplication, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsMapRendererSequentialJob, QgsMapSettings,
                       QgsPointXY, QgsProject, QgsRectangle, QgsVectorLayer)
from qgis.PyQt.QtCore import QSize

application = QgsApplication([], False)
application.initQgis()
layer = QgsVectorLayer(sys.argv[1], "points", "ogr")
if not layer.isValid():
    sys.exit("QGIS cannot read the points")
world = QgsCoordinateReferenceSystem("EPSG:3857")
metres_of_world = 40075016.685578488
pictures = {}
for zoom in (6, 9, 12, 15):
    place = QgsPointXY(10.4, 51.2) if zoom < 8 else QgsPointXY(13.4, 52.5)
    to_world = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), world, QgsProject.instance())
    middle = to_world.transform(place)
    pixel = metres_of_world / 256 / 2**zoom
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(world)
    settings.setOutputSize(QSize(1440, 900))
    settings.setExtent(QgsRectangle(middle.x() - 720 * pixel, middle.y() - 450 * pixel, middle.x() + 720 * pixel, middle.y() + 450 * pixel))
    times = []
    for _ in range(3):
        started = time.perf_counter()
        job = QgsMapRendererSequentialJob(settings)
        job.start()
        job.waitForFinished()
        times.append(time.perf_counter() - started)
    pictures[str(zoom)] = round(1000 * min(times))
print(json.dumps({"picture_ms": pictures, "points": layer.featureCount()}))
