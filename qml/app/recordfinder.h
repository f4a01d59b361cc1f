// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/address/geocoder.h"
#include "core/handover/handoverlist.h"
#include "core/handover/sponsors.h"
#include "core/handover/visits.h"
#include "core/outreach/sessionlist.h"
#include "core/placement/householdlist.h"
#include "core/places/places.h"
#include "core/register/recordsearch.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** Records for the command field: find(text) and by and by `found`. One search runs at a time; the newest text wins. */
class RecordFinder : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    /** {title, detail, icon, group, page, target} in the order of their groups. */
    Q_PROPERTY(QVariantList found READ found NOTIFY foundChanged)
    /** `found` does not answer the newest text yet. */
    Q_PROPERTY(bool pending READ isPending NOTIFY foundChanged)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    QVariantList found() const { return m_found; }
    bool isPending() const { return m_running; }
    Q_INVOKABLE void find(const QString &text);

Q_SIGNALS:
    void workspaceChanged();
    void foundChanged();

private:
    void search();
    void addAddresses();
    struct Hits;
    static Result<Hits> findHits(Sql &sql, const QString &text, const Standing &standing);
    static Result<RecordHits> recordsNamed(Sql &sql, const QString &text, const Standing &standing);
    static Result<QList<HouseholdRow>> householdsNamed(Sql &sql, const QString &text, QDate today);
    static Result<QList<SessionRow>> sessionsNamed(Sql &sql, const QString &text);
    struct Moves;
    static Result<Moves> movesNamed(Sql &sql, const QString &text, const Standing &standing, QDate today);
    static QVariantList moveHits(const Moves &moves);
    static QVariantList sessionHits(const QList<SessionRow> &sessions);
    static QVariantList recordHits(const Hits &hits, const QString &text);
    static QVariantList coordinateHits(const QString &text);
    static QVariantList placeHits(const QList<Place> &places);
    static QVariantList addressHits(const QList<AddressHit> &found);
    static QVariantList hitsOf(const RecordHits &hits, const QString &text);

    QPointer<Workspace> m_workspace;
    QVariantList m_found;
    QString m_text;
    bool m_running = false;
};
