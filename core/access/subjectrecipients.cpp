// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/subjectrows.h"
#include "core/exchange/giving.h"
#include "core/register/landlords.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("SubjectAccess", german);
}

QDate dayOf(const QVariant &moment)
{
    const QString text = moment.toString();
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    return at.isValid() ? at.toLocalTime().date() : QDate::fromString(text.left(10), Qt::ISODate);
}

/** Whoever took one of these records along as a file. */
Result<> addTrips(Sql &sql, const SubjectAccess &access, QList<SubjectRecipient> &found)
{
    QVariantList uids;
    for (const SubjectSection &section : access.sections)
        for (const SubjectRecord &record : section.records)
            if (record.table == "handover"_L1 || record.table == "visit"_L1) uids += record.uid;
    if (uids.isEmpty()) return {};
    return sql
        .query(u"select distinct t.holder, t.number, t.purpose, t.taken_at, t.id from trip t join trip_item i on i.trip_id=t.id "
               "where i.subject_uid in (%1) order by t.id"_s.arg(marksFor(uids.size())),
            uids)
        .transform([&](QSqlQuery rows) {
            while (rows.next())
                found += SubjectRecipient{rows.value(0).toString(),
                    say(QT_TRANSLATE_NOOP("SubjectAccess", "Mitnahmedatei %1 %2"))
                        .arg(rows.value(1).toString(), rows.value(2).toString())
                        .trimmed(),
                    dayOf(rows.value(3))};
        });
}

/** Offices that got one of these records as a file. */
Result<> addExchanges(Sql &sql, const SubjectAccess &access, QList<SubjectRecipient> &found)
{
    QStringList uids{access.subject.uid};
    for (const SubjectSection &section : access.sections)
        for (const SubjectRecord &record : section.records) uids += record.uid;
    return exchangesWith(sql, uids).transform([&](const QList<Exchange> &exchanges) {
        for (const Exchange &one : exchanges)
            if (one.direction == ExchangeDirection::Given)
                found += SubjectRecipient{one.recipient,
                    say(QT_TRANSLATE_NOOP("SubjectAccess", "Austauschdatei %1: %2")).arg(one.number, one.purpose),
                    one.at.toLocalTime().date()};
    });
}

/** A landlord hears of a household only with its consent, which stands beside the proposal. */
Result<> addLandlords(Sql &sql, const SubjectAccess &access, QList<SubjectRecipient> &found)
{
    if (access.subject.kind != SubjectKind::Household) return {};
    return sql
        .query(
            u"select distinct l.company, l.last_name, l.first_name, v.number, p.consent_on, p.id, l.id from proposal p join vacancy v on "
            "v.id=p.vacancy_id join landlord_role r on r.dwelling_id=v.dwelling_id and (r.until is null or r.until>=p.proposed_on) "
            "join landlord l on l.id=r.landlord_id where p.household_id=? and p.consent_on is not null order by p.id, l.id"_s,
            {access.subject.id})
        .transform([&](QSqlQuery rows) {
            while (rows.next()) {
                const Landlord landlord{
                    .firstName = rows.value(2).toString(), .lastName = rows.value(1).toString(), .company = rows.value(0).toString()};
                found += SubjectRecipient{displayName(landlord),
                    say(QT_TRANSLATE_NOOP("SubjectAccess", "Vorschlag für %1, mit Einwilligung")).arg(rows.value(3).toString()),
                    dayOf(rows.value(4))};
            }
        });
}

Result<> addPayers(Sql &sql, const SubjectAccess &access, QList<SubjectRecipient> &found)
{
    if (access.subject.kind == SubjectKind::Sponsor) return {};
    const bool isHousehold = access.subject.kind == SubjectKind::Household;
    const QString select = isHousehold ? u"select payer from household where id=? and payer<>''"_s
                                       : u"select distinct payer from agreement where landlord_id=? and payer<>'' order by 1"_s;
    const QString what = isHousehold ? say(QT_TRANSLATE_NOOP("SubjectAccess", "Träger der Wohnkosten"))
                                     : say(QT_TRANSLATE_NOOP("SubjectAccess", "Direktzahlung oder Kaution"));
    return sql.query(select, {access.subject.id}).transform([&](QSqlQuery rows) {
        while (rows.next()) found += SubjectRecipient{rows.value(0).toString(), what, {}};
    });
}
}

Result<QList<SubjectRecipient>> recipientsOf(Sql &sql, const SubjectAccess &access)
{
    QList<SubjectRecipient> found;
    return addPayers(sql, access, found)
        .and_then([&] { return addLandlords(sql, access, found); })
        .and_then([&] { return addTrips(sql, access, found); })
        .and_then([&] { return addExchanges(sql, access, found); })
        .transform([&] {
            for (const QString &kind : recipientsFor(access.facts, access.subject.kind)) found += SubjectRecipient{kind, {}, {}};
            return found;
        });
}
