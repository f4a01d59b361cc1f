// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/placement/areachoice.h"
#include "core/base/text.h"
#include "core/placement/households.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostSuggestions = 7;
}

void AreaChoice::setAreas(const QList<NamedArea> &areas)
{
    m_areas = areas;
    suggest({});
    Q_EMIT changed();
}

void AreaChoice::show(const QString &areas)
{
    m_keys = areaKeys(areas);
    suggest({});
    Q_EMIT changed();
}

QVariantList AreaChoice::chosen() const
{
    QVariantList rows;
    for (const QString &key : m_keys) rows += QVariantMap{{u"key"_s, key}, {u"name"_s, areaName(m_areas, key)}};
    return rows;
}

QString AreaChoice::namesOf(const QString &areas) const
{
    QStringList names;
    for (const QString &key : areas.split(u';', Qt::SkipEmptyParts)) names += areaName(m_areas, key);
    return names.join(u", "_s);
}

QVariantList AreaChoice::suggestions() const
{
    QVariantList rows;
    for (const NamedArea &area : m_found) rows += QVariantMap{{u"text"_s, area.name}, {u"detail"_s, area.detail}};
    return rows;
}

bool AreaChoice::isChoosable(const NamedArea &area) const
{
    // What lies in an association that is chosen is chosen with it.
    return area.isOwn && !m_keys.contains(area.key) && !m_keys.contains(area.associationKey);
}

void AreaChoice::suggest(const QList<NamedArea> &found)
{
    m_found = found.first(std::min(mostSuggestions, found.size()));
    Q_EMIT suggestionsChanged();
}

void AreaChoice::search(const QString &text)
{
    const QString wanted = folded(text);
    QList<NamedArea> startingWith, others;
    if (!wanted.isEmpty())
        for (const NamedArea &area : std::as_const(m_areas)) {
            const QString words = folded(area.name);
            if (!isChoosable(area) || !matches(wanted, words)) continue;
            (words.contains(wanted) ? startingWith : others) += area;
        }
    suggest(startingWith + others);
}

void AreaChoice::offer()
{
    QList<NamedArea> associations;
    for (const NamedArea &area : std::as_const(m_areas))
        if (area.isAssociation && isChoosable(area)) associations += area;
    suggest(associations);
}

void AreaChoice::take(int row)
{
    if (row < 0 || row >= m_found.size()) return;
    m_keys += m_found.at(row).key;
    suggest({});
    Q_EMIT changed();
    Q_EMIT edited();
}

void AreaChoice::remove(const QString &key)
{
    if (m_keys.removeAll(key) == 0) return;
    suggest({});
    Q_EMIT changed();
    Q_EMIT edited();
}
