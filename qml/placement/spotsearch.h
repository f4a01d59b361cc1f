// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/address/geocoder.h"
#include "core/placement/spots.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

/** Finds where a destination lies while one types: places of the register, municipalities, addresses. Nobody outside is asked. */
class SpotSearch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("DestinationList.search")
    /** {text, detail} of what may be meant. */
    Q_PROPERTY(QVariantList suggestions READ suggestions NOTIFY found)
    /** What they fit; the person may have typed on since. */
    Q_PROPERTY(QString searched READ searched NOTIFY found)

public:
    explicit SpotSearch(QObject *parent);

    void setWorkspace(Workspace *workspace) { m_workspace = workspace; }
    QVariantList suggestions() const;
    QString searched() const { return m_searched; }
    /** No address is suggested for relatives: the municipality is as much as matching needs. */
    void search(const QString &text, DestinationKind kind);
    void clear();
    std::optional<Spot> spotAt(int row) const;

Q_SIGNALS:
    void found();

private:
    void find();
    void findAddresses(const QList<Spot> &spots);
    void show(const QList<Spot> &spots);

    QPointer<Workspace> m_workspace;
    QTimer m_typing;
    DestinationKind m_kind = DestinationKind::Work;
    QString m_text;
    QString m_searched;
    QList<Spot> m_spots;
};
