// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "geo/mobility/gaprun.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

/** Gaps on their way out: onto paper, into files, and into the register as a kept result. Each is a job that can be cancelled. */
class GapOutlet : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace MEMBER m_workspace REQUIRED)
    /** What is asked: {day (date), profile (key), distance ("AirLine", "Paths", ""), scenario (id, 0 for none)}; all may be missing. */
    Q_PROPERTY(QVariantMap question MEMBER m_question NOTIFY questionChanged)
    /** A job runs. */
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    using QObject::QObject;

    bool isBusy() const { return m_running > 0; }

    /** The sheet with map, tables and method; @p ending is "pdf" or "html". No @p file: opened with the desktop's program. */
    Q_INVOKABLE void print(const QString &ending, const QUrl &file);
    /** GeoPackage, CSV, XLSX or ODS, as the file's ending says. */
    Q_INVOKABLE void exportTo(const QUrl &file);
    /** Keeps what is found under this name. */
    Q_INVOKABLE void keep(const QString &name);
    /** "Mobilität und Lücken 2026-11-24.gpkg", without a folder. */
    Q_INVOKABLE QString fileName(const QString &ending) const;

Q_SIGNALS:
    void questionChanged();
    void busyChanged();
    /** Files stand there; the first is the one that was asked for. */
    void written(const QStringList &files);
    void kept(const QString &number);
    /** Something was done that can be taken back. */
    void done(const QString &sentence);

private:
    GapWish wish() const;
    /** Runs one piece of work in the background and counts it. */
    template<class Work, class Then> void run(const QString &title, Work work, Then then);

    QPointer<Workspace> m_workspace;
    QVariantMap m_question;
    int m_running = 0;
};
