// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/restricted.h"
#include "core/base/text.h"
#include "core/handover/residence.h"
#include "core/handover/sponsors.h"
#include "core/handover/visits.h"

using namespace Qt::StringLiterals;

namespace {
/** Where a visit goes and who comes along, besides what the visit itself says. */
struct Whereabouts {
    VisitRow row = {};
    QString association = {};
};

QString select(const Engine &engine)
{
    return u"select v.id, h.number, b.street, b.house_number, b.house_number_suffix, d.floor, d.flat_number, m.name, b.ags, "
           "m.association_key, s.first_name, s.last_name, s.organisation, %1, %2, "
           "(select max(t.holder) from trip t join trip_item i on i.trip_id=t.id "
           "where t.state='out' and i.subject_kind='visit' and i.subject_uid=v.uid) "
           "from visit v left join household h on h.id=v.household_id join dwelling d on d.id=v.dwelling_id "
           "join building b on b.id=d.building_id left join municipality m on m.id=b.municipality_id "
           "left join sponsor s on s.id=v.sponsor_id and %3"_s.arg(
               engine.eastMm.arg(u"b.geom"_s), engine.northMm.arg(u"b.geom"_s), unrestricted(SubjectKind::Sponsor, u"s.id"_s));
}

std::optional<Utm> placeOf(const QSqlQuery &rows, int column)
{
    constexpr double millimetres = 1000;
    if (rows.isNull(column) || rows.isNull(column + 1)) return {};
    return Utm{rows.value(column).toDouble() / millimetres, rows.value(column + 1).toDouble() / millimetres};
}

Result<QHash<qint64, Whereabouts>> whereabouts(Sql &sql)
{
    return sql.query(select(sql.engine())).transform([](QSqlQuery rows) {
        QHash<qint64, Whereabouts> found;
        while (rows.next()) {
            const Sponsor sponsor{
                .firstName = rows.value(10).toString(), .lastName = rows.value(11).toString(), .organisation = rows.value(12).toString()};
            found.insert(rows.value(0).toLongLong(),
                {.row = {.householdNumber = rows.value(1).toString(),
                     .address = flatAddress(rows, 2),
                     .municipality = rows.value(7).toString(),
                     .ags = rows.value(8).toString(),
                     .sponsor = displayName(sponsor),
                     .place = placeOf(rows, 13),
                     .holder = rows.value(15).toString()},
                    .association = rows.value(9).toString()});
        }
        return found;
    });
}

/** As much of a visit as a list may show: what is planned, and that it is over; never how it went (Art. 13 GG, domain §4.7). */
Visit listed(const Visit &visit)
{
    if (visit.state == VisitState::Planned) return visit;
    return {.id = visit.id,
        .uid = visit.uid,
        .office = visit.office,
        .version = visit.version,
        .number = visit.number,
        .householdId = visit.householdId,
        .dwellingId = visit.dwellingId,
        .planId = visit.planId,
        .sponsorId = visit.sponsorId,
        .occasion = visit.occasion,
        .state = visit.state,
        .beginsAt = visit.beginsAt,
        .announcedOn = visit.announcedOn,
        .channel = visit.channel,
        .language = visit.language};
}

bool isWanted(const VisitRow &row, const QString &association, const VisitFilter &filter, const QString &words)
{
    const Visit &visit = row.visit;
    const QDate day = dayOf(visit);
    if (!filter.states.isEmpty() && !filter.states.contains(visit.state)) return false;
    if (filter.from.isValid() && day < filter.from) return false;
    if (filter.until.isValid() && day > filter.until) return false;
    if (filter.sponsorId != 0 && visit.sponsorId != filter.sponsorId) return false;
    if (filter.householdId != 0 && visit.householdId != filter.householdId) return false;
    if (!filter.area.isEmpty() && row.ags != filter.area && association != filter.area) return false;
    if (words.isEmpty()) return true;
    const QStringList searched{visit.number, row.householdNumber, row.address, row.municipality, row.sponsor};
    return matches(words, folded(searched.join(u' ')));
}
}

Result<QList<VisitRow>> findVisits(Sql &sql, const VisitFilter &filter, QDate today)
{
    const auto known = whereabouts(sql);
    if (!known) return std::unexpected(known.error());
    const QString words = folded(filter.text);
    const QString rest = u"where %1 and %2 order by begins_at, number"_s.arg(
        unrestricted(SubjectKind::Household, u"visit.household_id"_s), unrestrictedDwelling(u"visit.dwelling_id"_s));
    return sql.find<Visit>(u"visit"_s, rest).transform([&](const QList<Visit> &all) {
        QList<VisitRow> found;
        for (const Visit &visit : all) {
            const Whereabouts where = known->value(visit.id);
            VisitRow row = where.row;
            row.visit = listed(visit);
            if (!isWanted(row, where.association, filter, words)) continue;
            if (visit.state == VisitState::Planned) row.daysLate = static_cast<int>(dayOf(visit).daysTo(today));
            found += row;
        }
        return found;
    });
}
