// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/places/placefacts.h"
#include "core/storage/record.h"
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaProperty>

using namespace Qt::StringLiterals;

namespace {
const QSet<QByteArray> notSaid{"id", "uid", "office", "version", "ags", "returnBenchUid", "lastCheckedOn", "lastCheckedBy", "stand",
    "originKey", "originFacts", "geom", "placeId"};
const QString geometryFact = u"place.geom"_s;
const QString stopsFact = u"stops"_s;

template<class T> void addFacts(QJsonObject &facts, const QString &record, const T &value)
{
    const QMetaObject &meta = T::staticMetaObject;
    const T nothing;
    for (int i = 0; i < meta.propertyCount(); ++i) {
        const QMetaProperty property = meta.property(i);
        const QVariant stored = toStored(property.readOnGadget(&value));
        if (notSaid.contains(property.name()) || stored == toStored(property.readOnGadget(&nothing))) continue;
        facts[record + u'.' + QLatin1StringView(property.name())] = jsonOfStored(stored);
    }
}

/** Copies one fact from one value to another. */
template<class T> void takeFact(T &to, const T &from, const QString &fact)
{
    const QMetaObject &meta = T::staticMetaObject;
    const QMetaProperty property = meta.property(meta.indexOfProperty(fact.section(u'.', 1).toLatin1().constData()));
    property.writeOnGadget(&to, property.readOnGadget(&from));
}

QJsonArray stopsJson(const QList<CommunityBusStop> &stops)
{
    QJsonArray all;
    for (const CommunityBusStop &stop : stops)
        all += QJsonArray{stop.name, stop.placeUid, stop.minutesAfterStart ? QJsonValue(*stop.minutesAfterStart) : QJsonValue()};
    return all;
}

void take(PlaceEntry &to, const PlaceEntry &from, const QString &fact)
{
    if (fact == geometryFact) {
        to.place.geom = from.place.geom;
    } else if (fact == stopsFact) {
        to.stops = from.stops;
    } else if (fact.startsWith("place."_L1)) {
        takeFact(to.place, from.place, fact);
    } else {
        if (!to.bus) to.bus = CommunityBus();
        takeFact(*to.bus, from.bus.value_or(CommunityBus()), fact);
    }
}
}

QJsonObject factsOf(const PlaceEntry &entry)
{
    QJsonObject facts;
    addFacts(facts, u"place"_s, entry.place);
    if (entry.bus) addFacts(facts, u"community_bus"_s, *entry.bus);
    if (!entry.stops.isEmpty()) facts[stopsFact] = stopsJson(entry.stops);
    const QByteArray &geometry = entry.place.geom.bytes;
    if (!geometry.isEmpty())
        facts[geometryFact] = QString::fromLatin1(QCryptographicHash::hash(geometry, QCryptographicHash::Sha1).toHex());
    return facts;
}

QString originFacts(const PlaceEntry &read)
{
    return QString::fromUtf8(QJsonDocument(factsOf(read)).toJson(QJsonDocument::Compact));
}

MergedPlace mergedPlace(const PlaceEntry &known, const PlaceEntry &read)
{
    const QJsonObject origin = QJsonDocument::fromJson(known.place.originFacts.toUtf8()).object();
    const QJsonObject now = factsOf(known);
    const QJsonObject said = factsOf(read);
    QSet<QString> all;
    for (const QJsonObject &facts : {origin, said})
        for (auto one = facts.begin(); one != facts.end(); ++one) all += one.key();
    MergedPlace merged{.entry = known};
    for (const QString &fact : all) {
        if (said[fact] == now[fact]) continue;
        if (now[fact] == origin[fact]) {
            take(merged.entry, read, fact);
            merged.changes += fact;
        } else {
            merged.kept += fact;
        }
    }
    merged.changes.sort();
    merged.kept.sort();
    merged.entry.place.originFacts = originFacts(read);
    if (!merged.changes.isEmpty()) merged.entry.place.stand = read.place.stand;
    return merged;
}
