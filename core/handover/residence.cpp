// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/residence.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
const QString flatColumns = u"d.id, b.street, b.house_number, b.house_number_suffix, d.floor, d.flat_number, b.ags, m.name"_s;
const QString flatTables = u"join building b on b.id=d.building_id left join municipality m on m.id=b.municipality_id"_s;

/** The newest row of @p select as a residence; nothing where there is none. */
Result<std::optional<Residence>> newest(Sql &sql, const QString &select, qint64 householdId)
{
    return sql.query(select.arg(flatColumns, flatTables), {householdId}).transform([](QSqlQuery rows) -> std::optional<Residence> {
        if (!rows.next()) return {};
        return Residence{.dwellingId = rows.value(0).toLongLong(),
            .address = flatAddress(rows, 1),
            .ags = rows.value(6).toString(),
            .municipality = rows.value(7).toString(),
            .movedInOn = QDate::fromString(rows.value(8).toString(), Qt::ISODate),
            .language = rows.value(9).toString(),
            .handoverId = rows.value(10).toLongLong()};
    });
}
}

QString flatAddress(const QSqlQuery &rows, int firstColumn)
{
    const auto text = [&](int column) { return rows.value(firstColumn + column).toString(); };
    const QString number = text(1) + text(2);
    QStringList parts{number.isEmpty() ? text(0) : text(0) + u' ' + number};
    if (!rows.isNull(firstColumn + 3)) parts += floorText(rows.value(firstColumn + 3).toInt());
    if (!text(4).isEmpty()) parts += QCoreApplication::translate("Handover", "Whg. %1").arg(text(4));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Result<Residence> residenceOf(Sql &sql, qint64 householdId)
{
    const QStringList selects{u"select %1, ho.moves_in_on, ho.language, ho.id from handover ho join dwelling d on d.id=ho.dwelling_id %2 "
                              "where ho.household_id=? and ho.kind in ('move_in', 'instruction') and ho.status<>'cancelled' "
                              "order by coalesce(ho.moves_in_on, ho.begins_at, '') desc, ho.id desc limit 1"_s,
        u"select %1, t.begins_on, '', 0 from tenancy t join vacancy v on v.id=t.vacancy_id join dwelling d on d.id=v.dwelling_id %2 "
        "where t.household_id=? order by coalesce(t.begins_on, '') desc, t.id desc limit 1"_s,
        u"select %1, null, '', 0 from reservation r join vacancy v on v.id=r.vacancy_id join dwelling d on d.id=v.dwelling_id %2 "
        "where r.household_id=? and r.outcome='open' order by r.id desc limit 1"_s};
    for (const QString &select : selects) {
        const auto found = newest(sql, select, householdId);
        if (!found) return std::unexpected(found.error());
        if (*found) return **found;
    }
    return Residence{};
}
