// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/exportplaces.h"
#include "core/places/places.h"
#include "import/exportvalues.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
bool isOfBus(const Field &field)
{
    return QLatin1StringView(field.record) == "community_bus"_L1;
}

QList<const Field *> placeFields()
{
    QList<const Field *> shown;
    for (const Field &field : fields()) {
        const bool isWanted = QLatin1StringView(field.record) == "place"_L1 || isOfBus(field);
        // Who checked it is a person of the office.
        const bool isPerson = QLatin1StringView(field.property) == "lastCheckedBy"_L1;
        if (isWanted && !isPerson && field.input != InputKind::Hidden && field.input != InputKind::Position) shown += &field;
    }
    return shown;
}

QVariant valueOf(const PlaceEntry &entry, const Field &field)
{
    if (isOfBus(field) && !entry.bus) return {};
    const QMetaObject &meta = isOfBus(field) ? CommunityBus::staticMetaObject : Place::staticMetaObject;
    const QMetaProperty property = meta.property(meta.indexOfProperty(field.property));
    return isOfBus(field) ? property.readOnGadget(&*entry.bus) : property.readOnGadget(&entry.place);
}

WrittenCell metres(std::optional<double> value)
{
    return value ? WrittenCell(QString::number(*value, 'f', 1)) : WrittenCell();
}

ExportRow rowOf(const PlaceEntry &entry, const WrittenFormat &format)
{
    ExportRow row{{}, entry.place.geom};
    for (const Field *field : placeFields()) {
        const QVariant value = valueOf(entry, *field);
        row.cells += value.isValid() ? cellOf(*field, value, format) : WrittenCell();
    }
    const auto point = pointOf(entry.place.geom.bytes);
    row.cells += metres(point.transform([](Utm at) { return at.east; }));
    row.cells += metres(point.transform([](Utm at) { return at.north; }));
    return row;
}
}

QList<WrittenColumn> placeColumns()
{
    QList<WrittenColumn> columns;
    for (const Field *field : placeFields()) columns += columnOf(*field);
    return columns << columnOf(u"place.east"_s, QCoreApplication::translate("PlaceTable", "Ostwert"))
                   << columnOf(u"place.north"_s, QCoreApplication::translate("PlaceTable", "Nordwert"));
}

Result<QList<ExportRow>> placeRows(Sql &sql, const QList<qint64> &ids, const WrittenFormat &format)
{
    return loadPlaces(sql, ids).transform([&](const QHash<qint64, PlaceEntry> &places) {
        QList<ExportRow> rows;
        for (const qint64 id : ids)
            if (const auto entry = places.constFind(id); entry != places.cend()) rows += rowOf(*entry, format);
        return rows;
    });
}
