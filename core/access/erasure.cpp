// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/erasure.h"
#include "core/handover/sponsors.h"
#include "core/placement/household.h"
#include "core/register/landlords.h"
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {
const QStringList handoverParts{u"supplement"_s, u"signature"_s, u"instruction_row"_s, u"handover_promise"_s, u"inventory_item"_s,
    u"room_part"_s, u"handover_room"_s, u"meter_reading"_s, u"handover_key"_s, u"handover_party"_s};
const QVariant nothing = {};
}

Result<> Erasure::row(const QString &table, qint64 id)
{
    return m_sql.query(u"select distinct step_id from change_entry where table_name=? and row_id=?"_s, {table, id})
        .transform([&](QSqlQuery steps) {
            while (steps.next()) m_steps += steps.value(0).toLongLong();
        })
        .and_then([&] { return m_sql.erase(table, id); });
}

Result<> Erasure::rows(const QString &table, const QString &where, const QVariantList &values)
{
    auto found = m_sql.query(u"select id from %1 where %2 order by id desc"_s.arg(table, where), values);
    if (!found) return std::unexpected(found.error());
    QList<qint64> ids;
    while (found->next()) ids += found->value(0).toLongLong();
    found->finish();
    for (const qint64 id : std::as_const(ids))
        if (auto gone = row(table, id); !gone) return gone;
    return {};
}

Result<> Erasure::papers(const QString &where, const QVariantList &values)
{
    auto contents = m_sql.query(u"select sha256 from document where %1"_s.arg(where), values);
    if (!contents) return std::unexpected(contents.error());
    QStringList hashes;
    while (contents->next()) hashes += contents->value(0).toString();
    contents->finish();
    auto done = rows(u"document"_s, where, values);
    // The same bytes may hang on another record.
    for (const QString &hash : std::as_const(hashes))
        if (done)
            done = rows(u"document_content"_s,
                u"sha256=? and not exists (select 1 from document d where d.sha256=document_content.sha256)"_s, {hash});
    return done;
}

Result<> Erasure::belongings(const QString &uid)
{
    if (uid.isEmpty()) return {};
    return rows(u"task"_s, u"subject_uid=?"_s, {uid})
        .and_then([&] { return papers(u"subject_uid=?"_s, {uid}); })
        .and_then([&] { return rows(u"reading"_s, u"subject_uid=?"_s, {uid}); })
        .and_then([&] { return rows(u"restriction"_s, u"subject_uid=?"_s, {uid}); })
        .and_then([&] { return rows(u"exchange_row"_s, u"row_uid=?"_s, {uid}); })
        .and_then([&] { return rows(u"trip_item"_s, u"subject_uid=?"_s, {uid}); })
        .and_then(
            [&] { return rows(u"trip"_s, u"state<>'out' and not exists (select 1 from trip_item i where i.trip_id=trip.id)"_s, {}); });
}

Result<> Erasure::withBelongings(const QString &table, const QString &where, const QVariantList &values)
{
    auto found = m_sql.query(u"select id, uid from %1 where %2 order by id desc"_s.arg(table, where), values);
    if (!found) return std::unexpected(found.error());
    QList<std::pair<qint64, QString>> all;
    while (found->next()) all.append({found->value(0).toLongLong(), found->value(1).toString()});
    found->finish();
    for (const auto &one : std::as_const(all)) {
        auto done = belongings(one.second).and_then([&] { return row(table, one.first); });
        if (!done) return done;
    }
    return {};
}

Result<> Erasure::change(const QString &table, const QString &where, const QVariantList &values, const Row &changes)
{
    auto found = m_sql.query(u"select id, version from %1 where %2"_s.arg(table, where), values);
    if (!found) return std::unexpected(found.error());
    QList<std::pair<qint64, int>> all;
    while (found->next()) all.append({found->value(0).toLongLong(), found->value(1).toInt()});
    found->finish();
    for (const auto &one : std::as_const(all)) {
        if (auto kept = m_sql.update(table, one.first, one.second, changes); !kept) return std::unexpected(kept.error());
        if (auto gone = m_sql.forgetContent(u"c.table_name=? and c.row_id=?"_s, {table, one.first}); !gone)
            return std::unexpected(gone.error());
    }
    return {};
}

Result<> Erasure::tally(const QString &record, const QString &where, const QVariantList &values, const QString &party)
{
    return tallyRows(m_sql, record, where, values).transform([&](QList<Tally> tallies) {
        for (Tally &tally : tallies) tally.party = party;
        m_tallies += tallies;
    });
}

Result<> Erasure::tallied(const QString &record, const QString &where, const QVariantList &values, const QString &party)
{
    return tally(record, where, values, party).and_then([&] { return withBelongings(record, where, values); });
}

Result<> Erasure::contact(qint64 id)
{
    auto of = m_sql.value(u"select coalesce(l.uid, '') from contact c left join landlord l on l.id=c.landlord_id where c.id=?"_s, {id});
    if (!of) return std::unexpected(of.error());
    QString &party = m_parties[of->toString()];
    if (party.isEmpty()) party = QUuid::createUuid().toString(QUuid::Id128);
    return tallied(u"contact"_s, u"id=?"_s, {id}, of->toString().isEmpty() ? QString() : party);
}

Result<> Erasure::landlord(qint64 id, const QString &uid)
{
    const auto known = m_sql.load<Landlord>(u"landlord"_s, id);
    if (!known) return std::unexpected(known.error());
    m_names += displayName(*known);
    remember({displayName(*known), known->firstName + u' ' + known->lastName, known->lastName, known->company, known->contactPerson,
        known->email, known->phone, known->mobile, digitsOf(known->phone), digitsOf(known->mobile)});
    QString &party = m_parties[uid];
    if (party.isEmpty()) party = QUuid::createUuid().toString(QUuid::Id128);
    const QVariantList self{id};
    const QString own = u"landlord_id=?"_s;
    return episodesOf(id)
        .and_then([&] { return papers(u"uid in (select document_uid from consent where landlord_id=?)"_s, self); })
        .and_then([&] { return withBelongings(u"consent"_s, own, self); })
        .and_then([&] { return tallied(u"agreement"_s, own, self, party); })
        .and_then([&] { return tallied(u"participation"_s, own, self, party); })
        .and_then([&] { return tallied(u"contact"_s, own, self, party); })
        .and_then([&] { return rows(u"landlord_role"_s, own, self); })
        .and_then([&] { return change(u"handover"_s, own, self, {{u"landlord_id"_s, nothing}}); })
        .and_then([&] { return change(u"landlord"_s, u"represents_id=?"_s, self, {{u"represents_id"_s, nothing}}); })
        .and_then([&] { return withBelongings(u"landlord"_s, u"id=?"_s, self); });
}

Result<> Erasure::household(qint64 id, const QString &uid)
{
    const auto known = m_sql.load<Household>(u"household"_s, id);
    if (!known) return std::unexpected(known.error());
    m_names += known->number;
    m_phrases.add(known->number);
    m_phrases.add(known->caseReference);
    const QVariantList self{id};
    const QString own = u"household_id=?"_s;
    const QString byReference = u"case_reference<>'' and case_reference in (?, ?)"_s;
    const QVariantList references{known->number, known->caseReference};
    return tally(u"household"_s, u"id=?"_s, self)
        .and_then([&] { return rows(u"destination"_s, own, self); })
        .and_then([&] { return tallied(u"proposal"_s, own, self); })
        .and_then([&] { return tallied(u"reservation"_s, own, self); })
        .and_then([&] { return tallied(u"visit"_s, own, self); })
        .and_then([&] { return tallied(u"engagement"_s, own, self); })
        .and_then([&] { return tallied(u"visit_plan"_s, own, self); })
        .and_then([&] { return change(u"tenancy"_s, own, self, {{u"household_id"_s, nothing}, {u"note"_s, u""_s}}); })
        .and_then([&] { return change(u"handover"_s, own, self, {{u"household_id"_s, nothing}}); })
        .and_then(
            [&] { return change(u"status_transition"_s, byReference, references, {{u"case_reference"_s, u""_s}, {u"reason"_s, u""_s}}); })
        .and_then([&] { return change(u"reservation"_s, byReference, references, {{u"case_reference"_s, u""_s}, {u"reason"_s, u""_s}}); })
        .and_then([&] { return belongings(uid); })
        .and_then([&] { return row(u"household"_s, id); });
}

Result<> Erasure::handover(qint64 id, const QString &uid)
{
    Result<> done = tally(u"handover"_s, u"id=?"_s, {id});
    for (const QString &part : handoverParts)
        if (done) done = rows(part, u"handover_id=?"_s, {id});
    return done.and_then([&] { return change(u"visit_plan"_s, u"handover_id=?"_s, {id}, {{u"handover_id"_s, nothing}}); })
        .and_then([&] { return change(u"handover"_s, u"compared_uid=?"_s, {uid}, {{u"compared_uid"_s, u""_s}}); })
        .and_then([&] { return withBelongings(u"handover"_s, u"id=?"_s, {id}); });
}

Result<> Erasure::sponsor(qint64 id, const QString &uid)
{
    const auto known = m_sql.load<Sponsor>(u"sponsor"_s, id);
    if (!known) return std::unexpected(known.error());
    const QString name = displayName(*known);
    m_names += name;
    remember({name, known->lastName, known->email, known->phone});
    return tallied(u"engagement"_s, u"sponsor_id=?"_s, {id})
        .and_then([&] { return change(u"visit"_s, u"sponsor_id=?"_s, {id}, {{u"sponsor_id"_s, nothing}}); })
        .and_then([&] { return change(u"account"_s, u"sponsor_uid=?"_s, {uid}, {{u"sponsor_uid"_s, u""_s}}); })
        .and_then([&] { return change(u"trip"_s, u"holder=? and state<>'out'"_s, {name}, {{u"holder"_s, u""_s}, {u"purpose"_s, u""_s}}); })
        .and_then([&] { return withBelongings(u"sponsor"_s, u"id=?"_s, {id}); });
}

Result<> Erasure::carryOut(const DueRecord &record)
{
    auto there = m_sql.value(u"select count(*) from %1 where id=? and uid=?"_s.arg(record.table), {record.id, record.uid});
    if (!there) return std::unexpected(there.error());
    if (there->toInt() == 0) return {};
    const QVariantList self{record.id};
    if (record.table == "landlord"_L1) return landlord(record.id, record.uid);
    if (record.table == "household"_L1) return household(record.id, record.uid);
    if (record.table == "handover"_L1) return handover(record.id, record.uid);
    if (record.table == "sponsor"_L1) return sponsor(record.id, record.uid);
    if (record.table == "contact"_L1) return contact(record.id);
    if (record.table == "vacancy"_L1) return anonymise(record.id);
    if (record.table == "building"_L1) return coarsen(record.id);
    return tallied(record.table, u"id=?"_s, self);
}

Result<> Erasure::emptyLog(RetentionKind kind, QDate lastDay, const QString &office)
{
    if (!lastDay.isValid()) return {};
    const QString before = lastDay.addDays(1).toString(Qt::ISODate);
    if (kind == RetentionKind::ReadingLog) return rows(u"reading"_s, u"at<? and (?='' or office=?)"_s, {before, office, office});
    return m_sql
        .forgetContent(u"s.at<? and (?='' or s.office=?) and c.row_uid not in "
                       "(select subject_uid from restriction where kind='restriction' and ended_on is null)"_s,
            {before, office, office})
        .transform([](qint64) { });
}
