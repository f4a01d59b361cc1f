// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/places/places.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

/** Places of certain kinds, found by typing, the nearest first. */
class PlaceSearch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("PlaceForm.stopSearch, PlaceForm.benchSearch")
    /** {uid, name, details} of those that fit what is typed. */
    Q_PROPERTY(QVariantList matches READ matches NOTIFY matchesChanged)
    /** What the matches fit; the person may have typed on since. */
    Q_PROPERTY(QString searched READ searched NOTIFY matchesChanged)

public:
    explicit PlaceSearch(QSet<PlaceKind> kinds, QObject *parent);

    void setWorkspace(Workspace *workspace) { m_workspace = workspace; }
    /** Finds places of other kinds from now on. */
    void setKinds(const QSet<PlaceKind> &kinds) { m_kinds = kinds; }
    /** The place that it is about: the nearest to it come first, and itself never. */
    void setAround(const Place &place);
    QVariantList matches() const { return m_matches; }
    QString searched() const { return m_searched; }

    /** Nothing typed finds what is nearest. */
    Q_INVOKABLE void search(const QString &text);
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void matchesChanged();

private:
    void find();
    void take(const QString &text, const QList<Place> &found);

    QPointer<Workspace> m_workspace;
    QSet<PlaceKind> m_kinds;
    QTimer m_typing;
    qint64 m_ownId = 0;
    std::optional<Utm> m_here;
    QString m_text;
    QString m_searched;
    QVariantList m_matches;
};
