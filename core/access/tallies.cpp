// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/tallies.h"
#include "core/outreach/threads.h"
#include <QDate>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace {
// Each select gives month, until_month, association, kind, state, detail, circle, people, flats, begun on, ended on, session, office,
// party; its table is x. {of dwelling} is the association of a dwelling, {of landlord} that of any of a landlord's.
const QString ofDwelling = u"(select m.association_key from dwelling d join building b on b.id=d.building_id "
                           "join municipality m on m.id=b.municipality_id where d.id=%1)"_s;
const QString ofLandlord = u"(select min(m.association_key) from landlord_role r join dwelling d on d.id=r.dwelling_id "
                           "join building b on b.id=d.building_id join municipality m on m.id=b.municipality_id where r.landlord_id=%1)"_s;
const QString ofVacancy = ofDwelling.arg(u"(select v.dwelling_id from vacancy v where v.id=%1)"_s);
const QString householdEntered = u"(select min(substr(s.at, 1, 10)) from change_entry c join change_step s on s.id=c.step_id where "
                                 "c.table_name='household' and c.row_id=x.id)"_s;
// A household looks for a flat from the day on which it was entered, or needed one where that was earlier.
const QString begunSearching
    = u"(case when x.needed_from<%1 then x.needed_from else coalesce(%1, x.needed_from) end)"_s.arg(householdEntered);

const QHash<QString, QString> &selects()
{
    static const QHash<QString, QString> all{
        {u"contact"_s,
            u"substr(x.at, 1, 7), '', coalesce(%1, %2), x.channel, x.outcome, x.direction, '', null, null, '', '', '', x.office, 'l' || x.landlord_id"_s
                .arg(ofVacancy.arg(u"x.vacancy_id"_s), ofLandlord.arg(u"x.landlord_id"_s))},
        {u"household"_s,
            u"substr(%1, 1, 7), substr(x.ended_on, 1, 7), '', '', x.status, '', x.circle, x.persons, null, %1, x.ended_on, '', x.office"_s
                .arg(begunSearching)},
        {u"proposal"_s,
            u"substr(x.proposed_on, 1, 7), substr(x.decided_on, 1, 7), %1, x.decline_reason, x.outcome, case when x.viewing_at is null "
            u"then '' "
            "else 'viewing' end, (select h.circle from household h where h.id=x.household_id), null, null, '', '', '', x.office"_s.arg(
                ofVacancy.arg(u"x.vacancy_id"_s))},
        {u"reservation"_s,
            u"substr(x.reserved_on, 1, 7), substr(x.ended_on, 1, 7), %1, '', x.outcome, '', (select h.circle from household h where "
            "h.id=x.household_id), null, null, '', '', '', x.office"_s.arg(ofVacancy.arg(u"x.vacancy_id"_s))},
        {u"handover"_s,
            u"substr(x.begins_at, 1, 7), '', %1, x.kind, x.status, case when exists (select 1 from handover_party p where "
            "p.handover_id=x.id and p.role='sponsor') then 'sponsor' else '' end, '', null, null, '', '', '', x.office"_s.arg(
                ofDwelling.arg(u"x.dwelling_id"_s))},
        {u"visit"_s,
            u"substr(x.begins_at, 1, 7), '', %1, x.occasion, x.state, x.access, '', null, null, '', '', '', x.office"_s.arg(
                ofDwelling.arg(u"x.dwelling_id"_s))},
        {u"visit_plan"_s,
            u"substr(x.consent_on, 1, 7), substr(x.ended_on, 1, 7), '', '', x.outcome, '', '', null, null, '', '', '', x.office"_s},
        {u"engagement"_s,
            u"substr(x.begins_on, 1, 7), substr(x.ends_on, 1, 7), '', '', x.outcome, '', '', null, null, '', '', '', x.office"_s},
        {u"participation"_s,
            u"(select substr(s.begins_at, 1, 7) from info_session s where s.id=x.session_id), '', %1, x.channel, x.reply, case x.attended "
            u"when 1 "
            "then 'attended' when 0 then 'absent' else '' end, '', coalesce(x.companions, 0)+1, null, '', '', (select s.uid "
            "from "
            "info_session s where s.id=x.session_id), x.office"_s.arg(ofLandlord.arg(u"x.landlord_id"_s))},
        {u"agreement"_s,
            u"substr(coalesce(x.promised_on, x.requested_on, x.valid_from, x.due_on), 1, 7), substr(x.valid_until, 1, 7), coalesce(%1, "
            u"%2), x.kind, "
            u"x.state, "
            "x.topic, '', null, x.flats, '', '', coalesce((select s.uid from info_session s where s.id=x.session_id), ''), x.office"_s.arg(
                ofDwelling.arg(u"x.dwelling_id"_s), ofLandlord.arg(u"x.landlord_id"_s))},
    };
    return all;
}

Tally readTally(const QSqlQuery &rows, const QString &record)
{
    enum Column {
        Month,
        Until,
        Association,
        Kind,
        State,
        Detail,
        Circle,
        People,
        Flats,
        Begun,
        Ended,
        Session,
        Office,
        Party
    };
    const auto text = [&](Column column) { return rows.value(column).toString(); };
    const auto number = [&](Column column) { return rows.isNull(column) ? std::nullopt : std::optional(rows.value(column).toInt()); };
    const QDate begun = QDate::fromString(text(Begun), Qt::ISODate), ended = QDate::fromString(text(Ended), Qt::ISODate);
    Tally tally{.office = text(Office),
        .record = record,
        .month = text(Month),
        .untilMonth = text(Until),
        .associationKey = text(Association),
        .kind = text(Kind),
        .state = text(State),
        .detail = text(Detail),
        .circle = text(Circle),
        .people = number(People),
        .flats = number(Flats),
        .days = begun.isValid() && ended >= begun ? std::optional(static_cast<int>(begun.daysTo(ended))) : std::nullopt,
        .sessionUid = text(Session)};
    if (record == "contact"_L1) tally.party = text(Party);
    if (record == "household"_L1 && tally.people) tally.people = std::min(*tally.people, largestCounted);
    return tally;
}

/** How many flats each participant let be entered in the days after the session, by the participation's id. */
Result<QHash<qint64, int>> newOffers(Sql &sql, const QString &where, const QVariantList &values)
{
    const QString select = u"select p.id, substr(s.begins_at, 1, 10), min(substr(t.at, 1, 10)) from participation p join info_session s on "
                           u"s.id=p.session_id "
                           "join landlord_role r on r.landlord_id=p.landlord_id join vacancy v on v.dwelling_id=r.dwelling_id "
                           "join status_transition t on t.vacancy_id=v.id and t.to_status<>'draft' where p.attended=1 and "
                           "p.id in (select x.id from participation x where %1) group by p.id, s.begins_at, v.id"_s.arg(where);
    return sql.query(select, values).transform([](QSqlQuery rows) {
        QHash<qint64, int> offers;
        while (rows.next()) {
            const QDate day = QDate::fromString(rows.value(1).toString(), Qt::ISODate);
            const QDate entered = QDate::fromString(rows.value(2).toString(), Qt::ISODate);
            if (entered >= day && entered <= day.addDays(wonWithinDays)) ++offers[rows.value(0).toLongLong()];
        }
        return offers;
    });
}
}

Result<QList<Tally>> tallyRows(Sql &sql, const QString &record, const QString &where, const QVariantList &values)
{
    const QString select = selects().value(record);
    if (select.isEmpty()) return QList<Tally>();
    auto found = sql.query(u"select %1, x.id from %2 x where %3 order by x.id"_s.arg(select, record, where), values)
                     .transform([&](QSqlQuery rows) {
                         QList<Tally> tallies;
                         while (rows.next()) {
                             tallies += readTally(rows, record);
                             tallies.last().id = rows.value(rows.record().count() - 1).toLongLong();
                         }
                         return tallies;
                     });
    if (!found) return found;
    QHash<qint64, int> offers;
    if (record == "participation"_L1) {
        const auto made = newOffers(sql, where, values);
        if (!made) return std::unexpected(made.error());
        offers = *made;
    }
    for (Tally &tally : *found) {
        if (record == "participation"_L1) tally.flats = offers.value(tally.id);
        tally.id = 0;
    }
    return found;
}
