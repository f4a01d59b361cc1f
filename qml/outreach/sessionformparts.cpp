// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/outreach/topics.h"
#include "core/register/entries.h"
#include "core/register/words.h"
#include "geo/projection.h"
#include "qml/controls/options.h"
#include "qml/outreach/sessionform.h"

using namespace Qt::StringLiterals;

QVariantList SessionForm::topicOptions() const
{
    QVariantList options;
    for (const Topic topic : topicList())
        options += QVariantMap{{u"key"_s, QString::fromLatin1(QMetaEnum::fromType<Topics>().valueToKey(static_cast<int>(topic)))},
            {u"code"_s, topicCode(topic)}, {u"title"_s, word(Topics(topic))}};
    return options;
}

QStringList SessionForm::agenda() const
{
    QStringList headings;
    headings.reserve(m_items.size());
    for (const SessionItem &item : m_items) headings += item.heading;
    return headings;
}

void SessionForm::addItem()
{
    m_items += SessionItem();
    change();
}

void SessionForm::removeItem(int at)
{
    if (at < 0 || at >= m_items.size()) return;
    m_items.removeAt(at);
    change();
}

void SessionForm::moveItem(int at, int by)
{
    if (at < 0 || at >= m_items.size() || at + by < 0 || at + by >= m_items.size()) return;
    m_items.swapItemsAt(at, at + by);
    change();
}

void SessionForm::setHeading(int at, const QString &heading)
{
    if (at < 0 || at >= m_items.size() || m_items[at].heading == heading.simplified()) return;
    m_items[at].heading = heading.simplified();
    change();
}

void SessionForm::addTopics()
{
    const QStringList known = agenda();
    m_items.reserve(m_items.size() + topicList().size());
    for (const Topic topic : topicList())
        if (const QString title = topicText(topic).title; m_session.topics.testFlag(topic) && !known.contains(title))
            m_items += SessionItem{.heading = title};
    change();
}

double SessionForm::lon() const
{
    const auto point = pointOf(m_session.geom.bytes);
    return (point ? toLonLat(*point) : std::nullopt).value_or(LonLat{qQNaN(), qQNaN()}).lon;
}

double SessionForm::lat() const
{
    const auto point = pointOf(m_session.geom.bytes);
    return (point ? toLonLat(*point) : std::nullopt).value_or(LonLat{qQNaN(), qQNaN()}).lat;
}

void SessionForm::setPoint(double lon, double lat)
{
    if (const auto point = toUtm(LonLat{lon, lat})) moveTo(toWkb(*point));
}

void SessionForm::clearPoint()
{
    moveTo({});
}

void SessionForm::searchFor(const QString &text)
{
    m_search.search(text, DestinationKind::Other);
}

void SessionForm::take(int row)
{
    const auto spot = m_search.spotAt(row);
    if (!spot) return;
    m_search.clear();
    // Addresses have a number; what has none is the name of a place.
    const bool isAddress = std::ranges::any_of(spot->name, [](QChar letter) { return letter.isDigit(); });
    QString &filled = isAddress ? m_session.placeAddress : m_session.placeName;
    if (filled.isEmpty()) filled = spot->name;
    field(u"info_session.placeAddress"_s)->reset();
    field(u"info_session.placeName"_s)->reset();
    moveTo(toWkb(spot->at));
}

void SessionForm::moveTo(const Wkb &geom)
{
    m_session.geom = geom;
    m_session.ags.clear();
    m_town.clear();
    nameTown(true);
    change();
}

void SessionForm::nameTown(bool isMoved)
{
    const auto point = pointOf(m_session.geom.bytes);
    if (!point || !workspace() || !workspace()->isOpen()) return;
    workspace()->read(
        this, [at = *point](Sql &sql) { return municipalityAt(sql, at); },
        [this, isMoved, geom = m_session.geom](const Result<std::optional<Siting>> &siting) {
            if (!(geom == m_session.geom) || !siting || !*siting) return; // moved on meanwhile, or outside of all
            m_town = (*siting)->name;
            if (isMoved) m_session.ags = (*siting)->ags;
            change();
        });
}
