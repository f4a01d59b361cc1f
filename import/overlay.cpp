// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/entrystaging.h"
#include "import/origins.h"
#include <QMetaProperty>

using namespace Qt::StringLiterals;

namespace {
/** One property of an entry. */
struct Place {
    QString key;
    QMetaProperty property;
    int record = 0;
};

/** A target with the properties that its cell may fill beside it. */
const QHash<QString, QStringList> &companions()
{
    static const QHash<QString, QStringList> all{
        {u"building.street"_s, {u"building.houseNumber"_s, u"building.houseNumberSuffix"_s, u"building.postalCode"_s, u"building.city"_s}},
        {u"building.houseNumber"_s, {u"building.houseNumberSuffix"_s}},
        {u"building.city"_s, {u"building.postalCode"_s}},
        {u"dwelling.floor"_s, {u"dwelling.sides"_s}},
        {u"vacancy.availability"_s, {u"vacancy.availableFrom"_s}},
        {u"vacancy.availableFrom"_s, {u"vacancy.availability"_s}},
        {u"vacancy.vacantSince"_s, {u"vacancy.vacantSinceAccuracy"_s}},
        {u"vacancy.number"_s, {u"vacancy.externalNumber"_s}},
        {u"place.east"_s, {u"building.geom"_s, u"building.positionAccuracy"_s}},
        {u"place.lon"_s, {u"building.geom"_s, u"building.positionAccuracy"_s}},
    };
    return all;
}

const QMetaObject &metaOf(int record)
{
    return record == 0 ? Building::staticMetaObject : record == 1 ? Dwelling::staticMetaObject : Vacancy::staticMetaObject;
}

std::optional<Place> placeOf(const QString &key)
{
    static const QStringList records{u"building"_s, u"dwelling"_s, u"vacancy"_s};
    static thread_local QHash<QString, std::optional<Place>> made;
    if (const auto found = made.constFind(key); found != made.cend()) return *found;
    std::optional<Place> place;
    const int record = static_cast<int>(records.indexOf(key.section(u'.', 0, 0)));
    // Uids, numbers and statuses of what is in the register never change by an import.
    static const QStringList fixed{u"vacancy.number"_s, u"vacancy.status"_s, u"vacancy.statusSince"_s};
    const bool isFixed = key.endsWith(".uid"_L1) || fixed.contains(key);
    if (record >= 0 && !isFixed)
        if (const int index = metaOf(record).indexOfProperty(key.section(u'.', 1).toLatin1().constData()); index >= 0)
            place = Place{key, metaOf(record).property(index), record};
    made[key] = place;
    return place;
}

template<class Entry> auto *recordAt(Entry &entry, int record)
{
    using Pointer = std::conditional_t<std::is_const_v<Entry>, const void *, void *>;
    return record == 0 ? Pointer(&entry.building) : record == 1 ? Pointer(&entry.dwelling) : Pointer(&entry.vacancy);
}

bool saysSomething(const QVariant &stored)
{
    return !stored.isNull() && stored != QVariant(QString()) && stored != QVariant(u"unknown"_s);
}

void carry(VacancyEntry &known, const VacancyEntry &stated, const Place &place, bool isStated, QStringList &changes)
{
    const QVariant value = place.property.readOnGadget(recordAt(stated, place.record));
    const QVariant now = toStored(value);
    if (!isStated && !saysSomething(now)) return;
    if (now == toStored(place.property.readOnGadget(recordAt(std::as_const(known), place.record)))) return;
    place.property.writeOnGadget(recordAt(known, place.record), value);
    if (!changes.contains(place.key)) changes += place.key;
}
}

QStringList overlay(VacancyEntry &known, const StagedEntry &row, const QStringList &targets)
{
    QStringList changes;
    for (const quint16 column : row.stated) {
        const QString &target = targets[column];
        if (const auto place = placeOf(target)) carry(known, row.entry, *place, true, changes);
        for (const QString &other : companions().value(target))
            if (const auto place = placeOf(other)) carry(known, row.entry, *place, false, changes);
    }
    carry(known, row.entry, *placeOf(u"vacancy.note"_s), false, changes); // may hold what could not be read
    return changes;
}

QJsonObject saidBy(const StagedEntry &row, const QStringList &targets)
{
    QJsonObject said;
    const auto note = [&](const QString &key, bool isStated) {
        const auto place = placeOf(key);
        if (!place) return;
        const QVariant value = toStored(place->property.readOnGadget(recordAt(row.entry, place->record)));
        if (isStated || saysSomething(value)) said[key] = jsonOfStored(value);
    };
    for (const quint16 column : row.stated) {
        note(targets[column], true);
        for (const QString &other : companions().value(targets[column])) note(other, false);
    }
    return said;
}

QStringList keepLocal(VacancyEntry &result, const VacancyEntry &known, QStringList &changes, const QJsonObject &origin)
{
    QStringList kept;
    changes.removeIf([&](const QString &change) {
        const Place place = *placeOf(change);
        const QVariant value = place.property.readOnGadget(recordAt(known, place.record));
        const QVariant stored = toStored(value);
        const bool isConfirmation = change == "vacancy.lastConfirmedOn"_L1;
        const bool isByHand = saysSomething(stored) && origin.value(change) != jsonOfStored(stored);
        const bool isEarlier = isConfirmation && known.vacancy.lastConfirmedOn >= result.vacancy.lastConfirmedOn;
        if (!isByHand && !isEarlier) return false;
        place.property.writeOnGadget(recordAt(result, place.record), value);
        if (!isConfirmation) kept += change;
        return true;
    });
    return kept;
}
