// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/topojson.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <cpl_vsi.h>

using namespace Qt::StringLiterals;

QList<QJsonObject> objectsWithoutGeometry(const QString &path, const QString &layer)
{
    constexpr vsi_l_offset largest = 256 << 20;
    GByte *bytes = nullptr;
    vsi_l_offset size = 0;
    if (!VSIIngestFile(nullptr, path.toUtf8().constData(), &bytes, &size, largest)) return {};
    const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(reinterpret_cast<const char *>(bytes), qsizetype(size)));
    VSIFree(bytes);
    QList<QJsonObject> found;
    const QJsonArray geometries = document["objects"_L1][layer]["geometries"_L1].toArray();
    for (const QJsonValue geometry : geometries) {
        if (!geometry["type"_L1].isNull()) continue;
        QJsonObject properties = geometry["properties"_L1].toObject();
        properties["id"_L1] = geometry["id"_L1];
        found += properties;
    }
    return found;
}
