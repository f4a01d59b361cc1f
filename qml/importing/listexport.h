// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** A list on its way into a file: CSV, XLSX, ODS, GeoPackage or GeoJSON by its ending. */
class ListExport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace MEMBER m_workspace REQUIRED)

public:
    using QObject::QObject;

    /** @p kind is "vacancies", "landlords" or "municipalities"; no @p ids: all. @p isFull: with personal data. */
    Q_INVOKABLE void write(const QUrl &file, const QString &kind, const QVariantList &ids, bool isFull);

private:
    QPointer<Workspace> m_workspace;
};
