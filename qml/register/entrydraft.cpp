// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/register/entrydraft.h"
#include "core/storage/record.h"
#include "qml/controls/options.h"

using namespace Qt::StringLiterals;

namespace {
template<class T> QJsonObject changes(const T &stored, const T &entry)
{
    QJsonObject changed;
    const Row before = rowOf(stored), after = rowOf(entry);
    for (qsizetype i = 0; i < after.size(); ++i)
        if (before[i].second != after[i].second) changed[after[i].first] = jsonOfStored(after[i].second);
    return changed;
}

template<class T> void apply(T &entry, const QJsonObject &changes)
{
    const QMetaObject &meta = T::staticMetaObject;
    for (int i = 0; i < meta.propertyCount(); ++i) {
        const QMetaProperty property = meta.property(i);
        const QString column = snakeCase(QString::fromLatin1(property.name()));
        if (!changes.contains(column)) continue;
        QVariant stored = storedOfJson(changes[column]);
        if (stored.metaType() == QMetaType::fromType<Wkb>()) stored = stored.value<Wkb>().bytes;
        property.writeOnGadget(&entry, fromStored(stored, property.metaType()));
    }
}
}

QJsonObject changesOf(const VacancyEntry &stored, const VacancyEntry &entry)
{
    return {{u"building"_s, changes(stored.building, entry.building)}, {u"dwelling"_s, changes(stored.dwelling, entry.dwelling)},
        {u"vacancy"_s, changes(stored.vacancy, entry.vacancy)}};
}

void applyChanges(VacancyEntry &entry, const QJsonObject &changes)
{
    apply(entry.building, changes[u"building"_s].toObject());
    apply(entry.dwelling, changes[u"dwelling"_s].toObject());
    apply(entry.vacancy, changes[u"vacancy"_s].toObject());
}

QJsonObject jsonOf(const LandlordPick &pick)
{
    return {{u"landlord"_s, pick.role.landlordId}, {u"role"_s, keyOf(pick.role.role)}, {u"name"_s, pick.name}, {u"phone"_s, pick.phone}};
}

void applyPick(LandlordPick &pick, const QJsonObject &kept)
{
    pick.role.landlordId = kept[u"landlord"_s].toInteger();
    pick.role.role = ofKey<DwellingRole>(kept[u"role"_s].toString());
    pick.name = kept[u"name"_s].toString();
    pick.phone = kept[u"phone"_s].toString();
}
