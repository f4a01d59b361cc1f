// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QJsonObject>
#include <QList>

/**
 * The properties (with the id) of the objects of @p layer whose geometry is null; GDAL leaves them out without a word.
 * @p path is the file as GDAL names it.
 */
QList<QJsonObject> objectsWithoutGeometry(const QString &path, const QString &layer);
