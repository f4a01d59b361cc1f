// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/placement/household.h"
#include "qml/placement/spotsearch.h"

/** The places a household goes to every day, while they are entered. */
class DestinationList : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("HouseholdForm.destinations")
    Q_PROPERTY(int count READ count NOTIFY changed)
    /** {kind, name, isPlaced, place (in words), lon, lat, error} in their order. */
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY changed)
    /** {value, text} of what a destination can be. */
    Q_PROPERTY(QVariantList kinds READ kinds CONSTANT)
    Q_PROPERTY(SpotSearch *search READ search CONSTANT)

public:
    explicit DestinationList(QObject *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    void show(const QList<Destination> &destinations);
    QList<Destination> destinations() const;
    /** Says at each what is missing; true where nothing is. */
    bool check();
    int count() const { return static_cast<int>(m_rows.size()); }
    QVariantList rows() const;
    bool canAdd() const { return m_rows.size() < mostDestinations; }
    QVariantList kinds() const;
    SpotSearch *search() { return &m_search; }

    /** Index arguments outside of the list change nothing. */
    Q_INVOKABLE void add();
    Q_INVOKABLE void remove(int at);
    Q_INVOKABLE void setKind(int at, const QString &kind);
    Q_INVOKABLE void setName(int at, const QString &name);
    Q_INVOKABLE void setPlace(int at, double lon, double lat);
    Q_INVOKABLE void clearPlace(int at);
    Q_INVOKABLE void searchFor(int at, const QString &text);
    /** Takes one of search.suggestions. */
    Q_INVOKABLE void take(int at, int row);

Q_SIGNALS:
    void changed();
    /** The person has entered something. */
    void edited();

private:
    struct Row {
        Destination destination = {};
        /** The municipality around it, or what was chosen. */
        QString place = {};
        QString error = {};
    };
    bool has(int at) const { return at >= 0 && at < m_rows.size(); }
    QVariantMap shown(const Row &row) const;
    void change(int at);
    void nameTowns();

    QPointer<Workspace> m_workspace;
    SpotSearch m_search{this};
    QList<Row> m_rows;
};
