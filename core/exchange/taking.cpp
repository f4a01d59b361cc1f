// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/taking.h"
#include "core/exchange/cargo.h"
#include "core/exchange/joinedrows.h"
#include "core/exchange/takenrows.h"
#include "core/exchange/waybase.h"
#include "core/register/desk.h"
#include "core/register/lifecycle.h"
#include "core/register/merge.h"
#include "core/register/numbers.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
/** Goes through the records of a file, first what others refer to. */
class Taking
{
public:
    Taking(Sql &sql, const OpenedExchange &opened, const JoinedRows &joined, const ExchangeChoices &choices, const QDateTime &now)
        : m_choices(choices), m_today(now.toLocalTime().date()), m_rows(sql, opened, joined, m_today), m_sql(sql)
    {
        for (const RecordGroup &group : groupsOf(opened.rows)) m_groups[group.table + u'/' + group.uid] = group;
    }

    Result<> run(const ExchangePreview &preview, const Progress &progress)
    {
        constexpr int passes = 5, whole = 100;
        const std::array<Result<> (Taking::*)(const WayRecord &), passes> steps{
            &Taking::takeLandlord, &Taking::takeOther, &Taking::takeFields, &Taking::takeParts, &Taking::join};
        int done = 0;
        const auto all = static_cast<int>(preview.records.size()) * passes;
        for (const auto &step : steps)
            for (const WayRecord &record : preview.records) {
                if (!progress.step(whole * done++ / std::max(all, 1))) return fail(Error::Kind::Cancelled, u"cancelled"_s);
                if (auto taken = (this->*step)(record); !taken) return taken;
            }
        return {};
    }
    /** "2 Leerstände neu, 4 Angaben übernommen" */
    QString text() const
    {
        QStringList parts;
        if (m_new > 0) parts += QCoreApplication::translate("Exchange", "%n neue Einträge", nullptr, m_new);
        if (m_changes > 0) parts += QCoreApplication::translate("Exchange", "%n Angaben übernommen", nullptr, m_changes);
        if (m_joined > 0) parts += QCoreApplication::translate("Exchange", "%n zusammengeführt", nullptr, m_joined);
        return parts.isEmpty() ? QCoreApplication::translate("Exchange", "nichts geändert") : parts.join(u", "_s);
    }

private:
    bool isTaken(const WayRecord &record) const
    {
        return record.isWhole() && record.hindrance.isEmpty() && m_choices.taken.contains(keyOf(record));
    }
    Result<> takeLandlord(const WayRecord &record)
    {
        if (record.table != "landlord"_L1 || !isTaken(record)) return {};
        ++m_new;
        return m_rows.addLandlord(record.uid);
    }
    Result<> takeOther(const WayRecord &record)
    {
        if (record.table == "landlord"_L1 || !isTaken(record)) return {};
        ++m_new;
        return record.table == "household"_L1 ? m_rows.addHousehold(record.uid) : m_rows.addVacancy(record.uid);
    }
    Result<> takeFields(const WayRecord &record)
    {
        QMap<std::pair<QString, QString>, QStringList> columns;
        for (const WayDifference &one : record.differences)
            if (one.column != wholeWayRow && m_choices.taken.contains(keyOf(one))) columns[{one.table, one.rowUid}] += one.column;
        for (const auto &[row, taken] : columns.asKeyValueRange()) {
            m_changes += static_cast<int>(taken.size());
            if (auto done = m_rows.changeFields(row.first, row.second, taken); !done) return done;
        }
        return {};
    }
    /** Roles, consents and talks: with a record that is new, or ticked by themselves. */
    Result<> takeParts(const WayRecord &record)
    {
        if (isTaken(record)) {
            for (const auto &[table, uid] : m_groups.value(keyOf(record)).rows)
                if (auto done = m_rows.addPart(table, uid); !done) return done;
            return {};
        }
        for (const WayDifference &one : record.differences) {
            if (one.column != wholeWayRow || !m_choices.taken.contains(keyOf(one))) continue;
            ++m_changes;
            if (auto done = m_rows.addPart(one.table, one.rowUid); !done) return done;
        }
        return {};
    }
    /** The new flat and one of ours become one; ours says what both say. */
    Result<> join(const WayRecord &record)
    {
        const qint64 kept = m_choices.joins.value(keyOf(record));
        if (kept == 0 || !isTaken(record) || !std::ranges::contains(record.joins, kept, &JoinOffer::vacancyId)) return {};
        return m_rows.idOf(u"vacancy"_s, record.uid).and_then([&](qint64 vacancy) { return joinDwellings(kept, vacancy); });
    }
    /** All episodes of a dwelling go over at once; where both have one that runs, these two become one. */
    Result<> joinDwellings(qint64 keptId, qint64 takenId)
    {
        const auto kept = runningBeside(keptId), taken = runningBeside(takenId);
        if (!kept) return std::unexpected(kept.error());
        if (!taken) return std::unexpected(taken.error());
        // Another episode of the same dwelling has brought it along already.
        if (kept->dwellingId == taken->dwellingId) return {};
        ++m_joined;
        return planMerge(m_sql, kept->id, taken->id)
            .and_then([&](const MergePlan &plan) { return mergeEntries(m_sql, plan, {}, m_today); })
            .transform([](const VacancyEntry &) {});
    }
    /** The running episode of the same dwelling, else its last one. */
    Result<Vacancy> runningBeside(qint64 vacancyId)
    {
        const QString running
            = u"select v.id from vacancy v where v.dwelling_id=(select dwelling_id from vacancy where id=?) order by case when %1 "
              "then 0 else 1 end, v.id desc limit 1"_s.arg(openCondition(u"v.status"_s));
        return m_sql.value(running, {vacancyId}).and_then([&](const QVariant &id) {
            return m_sql.load<Vacancy>(u"vacancy"_s, id.toLongLong());
        });
    }

    const ExchangeChoices &m_choices;
    QDate m_today;
    TakenRows m_rows;
    Sql &m_sql;
    QHash<QString, RecordGroup> m_groups;
    int m_new = 0;
    int m_changes = 0;
    int m_joined = 0;
};

/** The rows of the file that are here now, by themselves or in others: only of those it is known from now on what they said. */
Result<WayTables> keptRows(Sql &sql, const WayTables &there)
{
    return rowsHere(sql, there).transform([&](const WayTables &here) {
        WayTables kept;
        for (const auto &[table, rows] : here.asKeyValueRange())
            for (const QString &uid : rows.keys()) kept[table][uid] = there.value(table).value(uid);
        return kept;
    });
}

Result<> remindOfDeletion(Sql &sql, const Exchange &exchange)
{
    if (!exchange.deletion) return {};
    const QString title
        = QCoreApplication::translate("Exchange", "Von %1 übernommene Daten löschen (%2)").arg(exchange.sender, exchange.number);
    const QString detail = QCoreApplication::translate("Exchange", "Zweck der Weitergabe: %1").arg(exchange.purpose);
    return addTask(sql,
        {.title = title,
            .detail = detail,
            .dueOn = exchange.expiresOn,
            .subjectUid = exchange.uid,
            .subjectLabel = exchange.number,
            .rule = u"exchange.deletion"_s})
        .transform([](const Task &) { });
}

Exchange takenFrom(const OpenedExchange &opened, const QString &number, const QString &actor, const QString &result, const QDateTime &now)
{
    const EnvelopeHead &head = opened.envelope.head;
    return {.number = number,
        .direction = ExchangeDirection::Taken,
        .at = now.toUTC(),
        .actorName = actor,
        .sender = head.sender,
        .recipient = head.recipient,
        .purpose = head.purpose,
        .expiresOn = head.expiresOn,
        .records = head.vacancies + head.households,
        .fingerprint = fingerprintOf(head.publicKey),
        .deletion = head.isDeletionWanted,
        .sha256 = opened.envelope.sha256,
        .result = result};
}

Result<> expectConfirmed(Sql &sql, const OpenedExchange &opened, const QDateTime &now)
{
    return judgeExchange(sql, opened.envelope, sql.actor().office, now).and_then([&](const SenderStanding &standing) -> Result<> {
        if (standing.trust == SenderTrust::Confirmed) return {};
        return fail(Error::Kind::Denied, u"exchange.untrusted"_s, {opened.envelope.head.sender, standing.fingerprint});
    });
}
}

Result<Exchange> takeRecords(Sql &sql, const OpenedExchange &opened, const ExchangeChoices &choices, const QString &print,
    const QDateTime &now, const Progress &progress)
{
    if (auto may = expectConfirmed(sql, opened, now); !may) return std::unexpected(may.error());
    const auto preview = previewExchange(sql, opened);
    if (!preview) return std::unexpected(preview.error());
    if (preview->print != print) return fail(Error::Kind::Conflict, u"exchange.changed"_s);
    const auto number = nextNumber(sql, u"AT"_s, now.toLocalTime().date().year());
    if (!number) return std::unexpected(number.error());
    sql.describe(u"exchange.taken"_s, *number);
    const auto joined = joinedRows(sql, opened.rows);
    if (!joined) return std::unexpected(joined.error());
    Taking taking(sql, opened, *joined, choices, now);
    if (auto taken = taking.run(*preview, progress); !taken) return std::unexpected(taken.error());
    const auto kept = keptRows(sql, opened.rows);
    if (!kept) return std::unexpected(kept.error());
    return sql.add(u"exchange"_s, takenFrom(opened, *number, sql.actor().name, taking.text(), now)).and_then([&](const Exchange &exchange) {
        return keepWayBase(sql, exchange.id, *kept).and_then([&] { return remindOfDeletion(sql, exchange); }).transform([&] {
            return exchange;
        });
    });
}
