// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/tallies.h"
#include <QDate>

using namespace Qt::StringLiterals;

namespace {
// Each select gives month, until_month, association, kind, state, detail, circle, people, flats, begun on, ended on, session, office;
// its table is x. {of dwelling} is the association of a dwelling, {of landlord} that of any of a landlord's.
const QString ofDwelling = u"(select m.association_key from dwelling d join building b on b.id=d.building_id "
                           "join municipality m on m.id=b.municipality_id where d.id=%1)"_s;
const QString ofLandlord = u"(select min(m.association_key) from landlord_role r join dwelling d on d.id=r.dwelling_id "
                           "join building b on b.id=d.building_id join municipality m on m.id=b.municipality_id where r.landlord_id=%1)"_s;
const QString ofVacancy = ofDwelling.arg(u"(select v.dwelling_id from vacancy v where v.id=%1)"_s);

const QHash<QString, QString> &selects()
{
    static const QHash<QString, QString> all{
        {u"contact"_s,
            u"substr(x.at, 1, 7), '', coalesce(%1, %2), x.channel, x.outcome, x.direction, '', null, null, '', '', '', x.office"_s.arg(
                ofVacancy.arg(u"x.vacancy_id"_s), ofLandlord.arg(u"x.landlord_id"_s))},
        {u"household"_s,
            u"substr(coalesce((select min(substr(s.at, 1, 10)) from change_entry c join change_step s on s.id=c.step_id "
            "where c.table_name='household' and c.row_id=x.id), x.needed_from), 1, 7), substr(x.ended_on, 1, 7), '', '', x.status, '', "
            "x.circle, x.persons, null, (select min(substr(s.at, 1, 10)) from change_entry c join change_step s on "
            "s.id=c.step_id where c.table_name='household' and c.row_id=x.id), x.ended_on, '', x.office"_s},
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
            "then 'attended' when 0 then 'absent' else '' end, '', coalesce(x.companions, 0)+1, x.offered_flats, '', '', (select s.uid "
            "from "
            "info_session s where s.id=x.session_id), x.office"_s.arg(ofLandlord.arg(u"x.landlord_id"_s))},
        {u"agreement"_s,
            u"substr(coalesce(x.promised_on, x.valid_from, x.due_on), 1, 7), substr(x.valid_until, 1, 7), coalesce(%1, %2), x.kind, "
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
        Office
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
        .days = begun.isValid() && ended.isValid() ? std::optional(static_cast<int>(begun.daysTo(ended))) : std::nullopt,
        .sessionUid = text(Session)};
    if (record == "household"_L1 && tally.people) tally.people = std::min(*tally.people, largestCounted);
    return tally;
}
}

Result<QList<Tally>> tallyRows(Sql &sql, const QString &record, const QString &where, const QVariantList &values)
{
    const QString select = selects().value(record);
    if (select.isEmpty()) return QList<Tally>();
    return sql.query(u"select %1 from %2 x where %3"_s.arg(select, record, where), values).transform([&](QSqlQuery rows) {
        QList<Tally> tallies;
        while (rows.next()) tallies += readTally(rows, record);
        return tallies;
    });
}
