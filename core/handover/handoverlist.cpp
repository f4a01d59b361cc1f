// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/handoverlist.h"
#include "core/access/restricted.h"
#include "core/base/text.h"
#include "core/handover/sponsors.h"
#include "core/register/facts.h"
#include "core/register/words.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/** What the filter looks at besides the row. */
struct Found {
    HandoverRow row = {};
    QString associationKey = {};
    /** Gets benefits after the AsylbLG and was never asked whether it wants visits (domain §4.7); who said no is not asked again. */
    bool isUnasked = false;
};

QDate dayOf(const HandoverRow &row)
{
    return row.beginsAt.toLocalTime().date();
}

bool lacks(const Found &found, HandoverGap gap)
{
    const HandoverRow &row = found.row;
    switch (gap) {
    case HandoverGap::Signature: return row.status == HandoverStatus::UnderWay || row.status == HandoverStatus::Planned;
    case HandoverGap::Sponsor: return row.householdId != 0 && row.sponsorId == 0 && row.kind != HandoverKind::MoveOut;
    case HandoverGap::Visit: return found.isUnasked && row.kind != HandoverKind::MoveOut;
    case HandoverGap::OpenPoints: return row.openPoints > 0;
    }
    return false;
}

bool isWanted(const HandoverFilter &filter, const QString &words, const Found &found)
{
    const HandoverRow &row = found.row;
    if (!filter.statuses.isEmpty() && !filter.statuses.contains(row.status)) return false;
    if (!filter.kinds.isEmpty() && !filter.kinds.contains(row.kind)) return false;
    if (filter.from.isValid() && dayOf(row) < filter.from) return false;
    if (filter.until.isValid() && dayOf(row) > filter.until) return false;
    if (filter.sponsorId != 0 && row.sponsorId != filter.sponsorId) return false;
    if (!filter.area.isEmpty() && filter.area != row.ags && filter.area != found.associationKey) return false;
    for (const HandoverGap gap : filter.gaps)
        if (row.status == HandoverStatus::Cancelled || !lacks(found, gap)) return false;
    const QStringList searched{row.number, row.address, row.municipality, row.householdNumber, row.sponsor, row.holder};
    return words.isEmpty() || matches(words, folded(searched.join(u' ')));
}

std::weak_ordering compared(const HandoverRow &a, const HandoverRow &b, HandoverColumn column)
{
    const auto texts = [](const QString &first, const QString &second) { return sortKey(first).compare(sortKey(second)) <=> 0; };
    switch (column) {
    case HandoverColumn::Begins: return a.beginsAt.toMSecsSinceEpoch() <=> b.beginsAt.toMSecsSinceEpoch();
    case HandoverColumn::Kind: return a.kind <=> b.kind;
    case HandoverColumn::Status: return a.status <=> b.status;
    case HandoverColumn::Address: return texts(a.address, b.address);
    case HandoverColumn::Household: return a.householdNumber.compare(b.householdNumber) <=> 0;
    case HandoverColumn::Sponsor: return texts(a.sponsor, b.sponsor);
    case HandoverColumn::Signatures: return a.signatures <=> b.signatures;
    case HandoverColumn::OpenPoints: return a.openPoints <=> b.openPoints;
    case HandoverColumn::Visits: return a.visits <=> b.visits;
    case HandoverColumn::Holder: return texts(a.holder, b.holder);
    case HandoverColumn::Number: break;
    }
    return a.number.compare(b.number) <=> 0;
}

template<class E> E kindOf(const QVariant &stored)
{
    return fromStored(stored, QMetaType::fromType<E>()).template value<E>();
}

Found readRow(const QSqlQuery &row)
{
    QStringList address{streetOf(row, 6), floorText(row.isNull(9) ? std::optional<int>() : row.value(9).toInt()), row.value(10).toString()};
    address.removeAll(QString());
    Found found{.row = {.id = row.value(0).toLongLong(),
                    .uid = row.value(1).toString(),
                    .number = row.value(2).toString(),
                    .kind = kindOf<HandoverKind>(row.value(3)),
                    .status = kindOf<HandoverStatus>(row.value(4)),
                    .beginsAt = fromStored(row.value(5), QMetaType::fromType<QDateTime>()).toDateTime(),
                    .address = address.join(u", "_s),
                    .municipality = row.value(11).toString(),
                    .ags = row.value(12).toString(),
                    .householdId = row.value(14).toLongLong(),
                    .householdNumber = row.value(15).toString(),
                    .language = row.value(16).toString()},
        .associationKey = row.value(13).toString(),
        .isUnasked = row.value(19).toInt() != 0};
    if (!row.isNull(17)) found.row.place = Utm{row.value(17).toDouble() / 1000, row.value(18).toDouble() / 1000};
    return found;
}

/** Numbers by handover or household. */
Result<QHash<qint64, int>> counts(Sql &sql, const QString &select)
{
    return sql.query(select).transform([](QSqlQuery rows) {
        QHash<qint64, int> found;
        while (rows.next()) found[rows.value(0).toLongLong()] += rows.value(1).toInt();
        return found;
    });
}

/** Name and id of who stands by each household today. */
Result<QHash<qint64, std::pair<qint64, QString>>> sponsorsByHousehold(Sql &sql, QDate today)
{
    return sql
        .query(
            u"select e.household_id, s.id, s.first_name, s.last_name, s.organisation from engagement e join sponsor s on s.id=e.sponsor_id "
            "where (e.ends_on is null or e.ends_on>?) and %1 order by e.id"_s.arg(unrestricted(SubjectKind::Sponsor, u"s.id"_s)),
            {today})
        .transform([](QSqlQuery rows) {
            QHash<qint64, std::pair<qint64, QString>> found;
            while (rows.next()) {
                const Sponsor one{
                    .firstName = rows.value(2).toString(), .lastName = rows.value(3).toString(), .organisation = rows.value(4).toString()};
                found.insert(rows.value(0).toLongLong(), {rows.value(1).toLongLong(), displayName(one)});
            }
            return found;
        });
}

Result<QHash<QString, QString>> holders(Sql &sql)
{
    return sql.query(u"select i.subject_uid, t.holder from trip_item i join trip t on t.id=i.trip_id where t.state='out' order by t.id"_s)
        .transform([](QSqlQuery rows) {
            QHash<QString, QString> found;
            while (rows.next()) found.insert(rows.value(0).toString(), rows.value(1).toString());
            return found;
        });
}

Result<QList<Found>> readRows(Sql &sql, qint64 id)
{
    const Engine &engine = sql.engine();
    const QString shown = QStringList{unrestricted(SubjectKind::Household, u"h.household_id"_s), unrestrictedDwelling(u"h.dwelling_id"_s),
        unrestricted(SubjectKind::Landlord, u"h.landlord_id"_s)}
                              .join(u" and "_s);
    const QString select
        = u"select h.id, h.uid, h.number, h.kind, h.status, h.begins_at, b.street, b.house_number, b.house_number_suffix, d.floor, b.city, "
          "m.name, b.ags, m.association_key, h.household_id, g.number, h.language, %1, %2, "
          "case when g.circle in ('asylblg_basic', 'asylblg_analogous') and not exists (select 1 from visit_plan p where "
          "p.household_id=g.id) "
          "then 1 else 0 end from handover h "
          "join dwelling d on d.id=h.dwelling_id join building b on b.id=d.building_id "
          "left join municipality m on m.id=b.municipality_id left join household g on g.id=h.household_id where %4 %3 order by h.number"_s
              .arg(engine.eastMm.arg(u"b.geom"_s), engine.northMm.arg(u"b.geom"_s), id == 0 ? QString() : u"and h.id=%1"_s.arg(id), shown);
    return sql.query(select).transform([](QSqlQuery rows) {
        QList<Found> found;
        while (rows.next()) found += readRow(rows);
        return found;
    });
}
}

Result<QList<HandoverRow>> findHandovers(Sql &sql, const HandoverFilter &filter, const HandoverOrder &order, QDate today)
{
    const auto all = readRows(sql, filter.id);
    if (!all) return std::unexpected(all.error());
    const QString only = filter.id == 0 ? QString() : u"and handover_id=%1"_s.arg(filter.id);
    const auto signatures = counts(sql, u"select handover_id, count(*) from signature where 1=1 %1 group by handover_id"_s.arg(only));
    if (!signatures) return std::unexpected(signatures.error());
    const auto openPoints = counts(sql,
        u"select handover_id, count(*) from room_part where state='defect' %1 group by handover_id union all "
        "select handover_id, count(*) from instruction_row where understanding in ('refresh', 'later') %1 group by handover_id"_s.arg(
            only));
    if (!openPoints) return std::unexpected(openPoints.error());
    const auto visits = counts(sql, u"select household_id, count(*) from visit where state<>'cancelled' group by household_id"_s);
    if (!visits) return std::unexpected(visits.error());
    const auto sponsors = sponsorsByHousehold(sql, today);
    if (!sponsors) return std::unexpected(sponsors.error());
    const auto out = holders(sql);
    if (!out) return std::unexpected(out.error());
    const QString words = folded(filter.text);
    QList<HandoverRow> found;
    for (Found one : *all) {
        HandoverRow &row = one.row;
        row.signatures = signatures->value(row.id);
        row.openPoints = openPoints->value(row.id);
        row.visits = row.householdId != 0 ? visits->value(row.householdId) : 0;
        std::tie(row.sponsorId, row.sponsor) = sponsors->value(row.householdId);
        row.holder = out->value(row.uid);
        if (isWanted(filter, words, one)) found += row;
    }
    std::ranges::stable_sort(found, [&](const HandoverRow &a, const HandoverRow &b) {
        const auto way = compared(a, b, order.column);
        return order.descending ? way > 0 : way < 0;
    });
    return found;
}
