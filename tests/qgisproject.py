# SPDX-FileCopyrightText: 2026 Bleibe contributors
# SPDX-License-Identifier: EUPL-1.2
"""Opens the project that `bleibe qgis` wrote with QGIS itself, off screen, and says of each layer whether it is valid, how much it holds and
that it cannot be edited. QGIS takes 1 GB and is no part of the toolchain: run this where `python3-qgis` and `qgis-providers` are.

    python3 qgisproject.py KREIS.qgz [PICTURE.png]
"""
import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.core import Qgis, QgsApplication, QgsMapRendererParallelJob, QgsMapSettings, QgsProject, QgsWkbTypes
from qgis.PyQt.QtCore import QSize

application = QgsApplication([], False)
application.initQgis()
project = QgsProject.instance()
good = project.read(sys.argv[1])
layers = project.layerTreeRoot().layerOrder()
print(f"QGIS {Qgis.QGIS_VERSION}: {project.title()}, {project.crs().authid()}, {len(layers)} layers")
good = good and len(layers) == 4 and project.crs().authid() == "EPSG:25832"
for layer in layers:
    fine = layer.isValid() and layer.featureCount() > 0 and layer.crs().authid() == "EPSG:25832" and not layer.startEditing()
    print(f"{'ok ' if fine else 'BAD'} {layer.name()}: {layer.featureCount()} {QgsWkbTypes.displayString(layer.wkbType())} {layer.crs().authid()}")
    good = good and fine
if good and len(sys.argv) > 2:
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(project.crs())
    settings.setOutputSize(QSize(1200, 900))
    settings.setExtent(layers[-1].extent())
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    good = job.renderedImage().save(sys.argv[2])
sys.stdout.flush()
os._exit(0 if good else 1)  # QGIS takes its time to close, and may fall over it
