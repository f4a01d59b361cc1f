// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/places/placesearch.h"
#include "geo/sketch.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostMatches = 6;
constexpr int typingPause = 150;
}

PlaceSearch::PlaceSearch(QSet<PlaceKind> kinds, QObject *parent) : QObject(parent), m_kinds(std::move(kinds))
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &PlaceSearch::find);
}

void PlaceSearch::setAround(const Place &place)
{
    m_ownId = place.id;
    m_here = pointOf(place.geom.bytes);
}

void PlaceSearch::search(const QString &text)
{
    m_text = text.trimmed();
    m_typing.start();
}

void PlaceSearch::clear()
{
    m_typing.stop();
    m_text.clear();
    m_searched.clear();
    m_matches.clear();
    Q_EMIT matchesChanged();
}

void PlaceSearch::find()
{
    if (!m_workspace || !m_workspace->isOpen()) return;
    m_workspace->read(
        this, [kinds = m_kinds, text = m_text](Sql &sql) { return listPlaces(sql, {.kinds = kinds, .text = text}); },
        [this, text = m_text](const Result<QList<Place>> &found) {
            if (found && text == m_text) take(text, *found); // else one typed on meanwhile
        });
}

void PlaceSearch::take(const QString &text, const QList<Place> &found)
{
    struct Near {
        double metres = 0;
        const Place *place = nullptr;
    };
    std::vector<Near> near;
    for (const Place &place : found) {
        if (m_ownId != 0 && place.id == m_ownId) continue;
        const auto there = pointOf(place.geom.bytes);
        near.push_back({m_here && there ? metresBetween(*m_here, *there) : 0, &place});
    }
    std::ranges::stable_sort(near, {}, &Near::metres);
    m_matches.clear();
    for (const Near &one : near) {
        if (m_matches.size() == mostMatches) break;
        const QString distance = one.metres > 0 ? distanceText(one.metres) : QString();
        const QString between = distance.isEmpty() || one.place->address.isEmpty() ? QString() : u" · "_s;
        m_matches
            += QVariantMap{{u"uid"_s, one.place->uid}, {u"name"_s, one.place->name.isEmpty() ? displayName(*one.place) : one.place->name},
                {u"details"_s, one.place->address + between + distance}};
    }
    m_searched = text;
    Q_EMIT matchesChanged();
}
