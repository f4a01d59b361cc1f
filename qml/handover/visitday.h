// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/visits.h"
#include "qml/app/workspace.h"
#include "qml/reporting/printdesk.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** The visits of one day in the order in which one goes to them; follows changes by itself. */
class VisitDay : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** As one writes it; what is no day stays with why. */
    Q_PROPERTY(QString day READ day WRITE setDay NOTIFY dayChanged)
    Q_PROPERTY(QString dayError READ dayError NOTIFY dayChanged)
    /** "2026-12-03"; empty while it is no day. */
    Q_PROPERTY(QString isoDay READ isoDay NOTIFY dayChanged)
    /** "Do, 03.12.2026" */
    Q_PROPERTY(QString title READ title NOTIFY dayChanged)
    /** {id, position, time, address, household, details, distance, lon, lat, hasPlace} in the order of the route; those without a place
     * come last. */
    Q_PROPERTY(QVariantList stops READ stops NOTIFY changed)
    /** "3 Besuche, 12,4 km Luftlinie". */
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    explicit VisitDay(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    QString day() const { return m_typed; }
    void setDay(const QString &typed);
    QString dayError() const;
    QString isoDay() const { return m_day.toString(Qt::ISODate); }
    QString title() const;
    QVariantList stops() const { return m_stops; }
    QString summary() const;
    bool isLoading() const { return m_loading; }
    QString error() const { return m_error; }

    /** The next day, or the one before, on which visits are planned. */
    Q_INVOKABLE void go(int by);
    /** The sheet of the day as "pdf" or "html"; without a @p file opened with the desktop's program. */
    Q_INVOKABLE void print(const QString &ending, const QUrl &file);
    /** "Tagesblatt 2026-12-03.html" */
    Q_INVOKABLE QString fileName(const QString &ending) const;

Q_SIGNALS:
    void workspaceChanged();
    void dayChanged();
    void changed();
    void printed(const QString &path, int pages);

private:
    void reload();
    void show(const QList<VisitRow> &rows);

    QPointer<Workspace> m_workspace;
    PrintDesk m_desk;
    QString m_typed;
    QDate m_day;
    /** Whose visits stand there. */
    QDate m_shownDay;
    QVariantList m_stops;
    double m_metres = 0;
    QString m_error;
    bool m_loading = false;
};
