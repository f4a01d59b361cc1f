// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/placement/destinationlist.h"
#include "geo/projection.h"
#include "qml/controls/options.h"

using namespace Qt::StringLiterals;

DestinationList::DestinationList(QObject *parent) : QObject(parent) { }

void DestinationList::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_search.setWorkspace(workspace);
}

void DestinationList::show(const QList<Destination> &destinations)
{
    m_rows.clear();
    for (const Destination &one : destinations) m_rows += Row{.destination = one};
    m_search.clear();
    Q_EMIT changed();
    nameTowns();
}

QList<Destination> DestinationList::destinations() const
{
    QList<Destination> all;
    for (const Row &row : m_rows) all += row.destination;
    return all;
}

bool DestinationList::check()
{
    bool isComplete = true;
    for (Row &row : m_rows) {
        const bool isNothing = row.destination.name.isEmpty() && row.destination.geom.bytes.isEmpty();
        row.error = isNothing ? tr("Bezeichnung oder Ort fehlt. Eintragen, oder das Ziel herausnehmen.") : QString();
        isComplete = isComplete && !isNothing;
    }
    Q_EMIT changed();
    return isComplete;
}

QVariantMap DestinationList::shown(const Row &row) const
{
    const auto point = pointOf(row.destination.geom.bytes);
    const LonLat at = (point ? toLonLat(*point) : std::nullopt).value_or(LonLat{qQNaN(), qQNaN()});
    return {{u"kind"_s, keyOf(row.destination.kind)}, {u"kindWord"_s, word(row.destination.kind)}, {u"name"_s, row.destination.name},
        {u"isPlaced"_s, point.has_value()}, {u"place"_s, row.place.isEmpty() ? tr("auf der Karte gesetzt") : row.place}, {u"lon"_s, at.lon},
        {u"lat"_s, at.lat}, {u"error"_s, row.error}};
}

QVariantList DestinationList::rows() const
{
    QVariantList all;
    for (const Row &row : m_rows) all += shown(row);
    return all;
}

QVariantList DestinationList::kinds() const
{
    return optionsOf(QMetaEnum::fromType<DestinationKind>());
}

void DestinationList::change(int at)
{
    m_rows[at].error.clear();
    Q_EMIT changed();
    Q_EMIT edited();
}

void DestinationList::add()
{
    if (!canAdd()) return;
    m_rows += Row();
    change(count() - 1);
}

void DestinationList::remove(int at)
{
    if (!has(at)) return;
    m_rows.removeAt(at);
    Q_EMIT changed();
    Q_EMIT edited();
}

void DestinationList::setKind(int at, const QString &kind)
{
    if (!has(at)) return;
    m_rows[at].destination.kind = ofKey<DestinationKind>(kind);
    change(at);
}

void DestinationList::setName(int at, const QString &name)
{
    if (!has(at)) return;
    m_rows[at].destination.name = name.simplified();
    change(at);
}

void DestinationList::setPlace(int at, double lon, double lat)
{
    const auto point = toUtm(LonLat{lon, lat});
    if (!has(at) || !point) return;
    m_rows[at].destination.geom = toWkb(*point);
    m_rows[at].place.clear();
    change(at);
    nameTowns();
}

void DestinationList::clearPlace(int at)
{
    if (!has(at)) return;
    m_rows[at].destination.geom = {};
    m_rows[at].place.clear();
    change(at);
}

void DestinationList::searchFor(int at, const QString &text)
{
    if (has(at)) m_search.search(text, m_rows[at].destination.kind);
}

void DestinationList::take(int at, int row)
{
    const auto spot = m_search.spotAt(row);
    if (!has(at) || !spot) return;
    m_rows[at].destination.geom = toWkb(spot->at);
    m_rows[at].place = spot->name;
    m_search.clear();
    change(at);
}

void DestinationList::nameTowns()
{
    QList<Wkb> points;
    for (const Row &row : std::as_const(m_rows))
        if (row.place.isEmpty() && !row.destination.geom.bytes.isEmpty()) points += row.destination.geom;
    if (points.isEmpty() || !m_workspace || !m_workspace->isOpen()) return;
    m_workspace->read(
        this, [points](Sql &sql) { return townsAround(sql, points); },
        [this, points](const Result<QStringList> &towns) {
            if (!towns) return m_workspace->tell(towns.error());
            for (Row &row : m_rows) {
                const QString town = towns->value(points.indexOf(row.destination.geom));
                if (row.place.isEmpty() && !town.isEmpty()) row.place = tr("in %1").arg(town);
            }
            Q_EMIT changed();
        });
}
