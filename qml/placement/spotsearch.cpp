// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/placement/spotsearch.h"
#include "qml/app/addressbook.h"
#include "qml/app/addressentry.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype shortest = 2, mostSpots = 5, mostAddresses = 4;
constexpr int typingPause = 150;
}

SpotSearch::SpotSearch(QObject *parent) : QObject(parent)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &SpotSearch::find);
}

QVariantList SpotSearch::suggestions() const
{
    QVariantList rows;
    for (const Spot &spot : m_spots) rows += QVariantMap{{u"text"_s, spot.name}, {u"detail"_s, spot.detail}};
    return rows;
}

std::optional<Spot> SpotSearch::spotAt(int row) const
{
    return row >= 0 && row < m_spots.size() ? std::optional(m_spots[row]) : std::nullopt;
}

void SpotSearch::search(const QString &text, DestinationKind kind)
{
    m_kind = kind;
    m_text = text.simplified();
    if (m_text.size() < shortest) return clear();
    m_typing.start();
}

void SpotSearch::clear()
{
    m_typing.stop();
    m_text.clear();
    m_searched.clear();
    m_spots.clear();
    Q_EMIT found();
}

void SpotSearch::find()
{
    if (!m_workspace || !m_workspace->isOpen()) return;
    m_workspace->read(
        this, [text = m_text, kind = m_kind](Sql &sql) { return findSpots(sql, text, kind, mostSpots); },
        [this, text = m_text](const Result<QList<Spot>> &spots) {
            if (text != m_text) return; // one typed on meanwhile
            if (!spots) return m_workspace->tell(spots.error());
            if (m_kind == DestinationKind::Relatives) return show(*spots);
            findAddresses(*spots);
        });
}

void SpotSearch::findAddresses(const QList<Spot> &spots)
{
    AddressBook::of(*m_workspace).find(this, m_text, mostAddresses, [this, spots, text = m_text](const QList<AddressHit> &hits) {
        if (text != m_text) return;
        QList<Spot> all = spots;
        for (const AddressHit &hit : hits) all += {.name = hit.text, .detail = AddressEntry::remark(hit), .at = hit.place};
        show(all);
    });
}

void SpotSearch::show(const QList<Spot> &spots)
{
    m_spots = spots;
    m_searched = m_text;
    Q_EMIT found();
}
