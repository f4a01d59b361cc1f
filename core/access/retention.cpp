// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/retention.h"
#include "core/access/lapses.h"
#include <QCryptographicHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {
/** Uids that something holds, whatever their table. */
struct Holds {
    QSet<QString> restricted = {};
    QSet<QString> requested = {};
    QSet<QString> tasks = {};
    QSet<QString> out = {};
    /** Whose deletion was asked for by the person, with identity checked: the next run takes them, whatever their period. */
    QSet<QString> wanted = {};

    RetentionHold of(const Lapse &lapse) const
    {
        const QString &uid = lapse.record.uid;
        const auto isAbout = [&](const QSet<QString> &uids) {
            return uids.contains(uid) || std::ranges::any_of(lapse.people, [&](const QString &person) { return uids.contains(person); });
        };
        if (isAbout(restricted)) return RetentionHold::Restriction;
        // The request of somebody who is to be deleted is answered first; a deletion that was asked for needs its identity checked.
        if (isAbout(requested)) return RetentionHold::Request;
        if (out.contains(uid)) return RetentionHold::Trip;
        if (tasks.contains(uid)) return RetentionHold::Task;
        return lapse.record.hold;
    }
};

Result<QSet<QString>> uidsOf(Sql &sql, const QString &select)
{
    return sql.query(select).transform([](QSqlQuery rows) {
        QSet<QString> uids;
        while (rows.next()) uids += rows.value(0).toString();
        return uids;
    });
}

Result<Holds> loadHolds(Sql &sql)
{
    Holds holds;
    const std::array asked{
        std::pair{&Holds::restricted, u"select subject_uid from restriction where kind='restriction' and ended_on is null"_s},
        std::pair{&Holds::requested,
            u"select subject_uid from subject_request where answered_on is null and not (kind='deletion' and identity_checked=1)"_s},
        std::pair{&Holds::wanted,
            u"select subject_uid from subject_request where answered_on is null and kind='deletion' and identity_checked=1"_s},
        std::pair{&Holds::tasks, u"select distinct subject_uid from task where state='open' and subject_uid<>''"_s},
        std::pair{&Holds::out, u"select i.subject_uid from trip_item i join trip t on t.id=i.trip_id where t.state='out'"_s}};
    for (const auto &one : asked) {
        auto uids = uidsOf(sql, one.second);
        if (!uids) return std::unexpected(uids.error());
        holds.*one.first = std::move(*uids);
    }
    return holds;
}

/** What the accompaniment of households still needs: uids of people of records that stay. */
using Kept = QSet<QString>;

DueKind judged(const RetentionRule &rule, const QList<Lapse> &lapses, const Holds &holds, QDate today, Kept &kept)
{
    DueKind kind{.rule = rule};
    const QDate horizon = today.addMonths(soonMonths);
    for (const Lapse &lapse : lapses) {
        DueRecord record = lapse.record;
        record.dueOn = overOn(record.since, rule.period);
        const bool isPerson = record.table == "landlord"_L1 || record.table == "household"_L1 || record.table == "sponsor"_L1;
        if (isPerson && holds.wanted.contains(record.uid)) record.dueOn = std::min(record.dueOn, today);
        record.hold = holds.of(lapse);
        const bool isDue = record.dueOn <= today;
        if (!isDue && record.dueOn <= horizon) ++kind.soon;
        if (rule.kind == RetentionKind::Visit && (!isDue || record.hold != RetentionHold::None))
            kept += QSet<QString>(lapse.people.begin(), lapse.people.end());
        if (isDue) kind.records += record;
    }
    return kind;
}

/** A household and its sponsor stay while their visits do; what hangs together goes together. */
void holdAccompanied(DueKind &kind, const QHash<QString, QStringList> &people, const Kept &kept)
{
    for (DueRecord &record : kind.records) {
        if (record.hold != RetentionHold::None) continue;
        const QStringList about = people.value(record.uid) + QStringList{record.uid};
        if (std::ranges::any_of(about, [&](const QString &uid) { return kept.contains(uid); })) record.hold = RetentionHold::Accompaniment;
    }
}

/** Who has withdrawn is not counted as silent, too. */
void dropTwice(DueKind &silent, const DueKind &withdrawn)
{
    QSet<QString> uids;
    for (const DueRecord &record : withdrawn.records) uids += record.uid;
    silent.records.removeIf([&](const DueRecord &record) { return uids.contains(record.uid); });
}

void count(DueKind &kind)
{
    std::ranges::sort(kind.records,
        [](const DueRecord &a, const DueRecord &b) { return std::tie(a.dueOn, a.label, a.uid) < std::tie(b.dueOn, b.label, b.uid); });
    kind.held = std::ranges::count_if(kind.records, [](const DueRecord &record) { return record.hold != RetentionHold::None; });
    kind.due = kind.records.size() - kind.held;
}

Result<DueKind> dueOfLog(Sql &sql, const RetentionRule &rule, QDate today, const QString &office)
{
    return daysOfLog(sql, rule.kind, office).transform([&](const QList<std::pair<QDate, qint64>> &days) {
        DueKind kind{.rule = rule};
        for (const auto &one : days) {
            const QDate over = overOn(one.first, rule.period);
            if (over > today.addMonths(soonMonths)) continue;
            (over <= today ? kind.due : kind.soon) += one.second;
            if (over <= today && (!kind.lastDay.isValid() || kind.lastDay < one.first)) kind.lastDay = one.first;
        }
        return kind;
    });
}

DueKind *find(QList<DueKind> &kinds, RetentionKind kind)
{
    return &kinds[static_cast<qsizetype>(kind)];
}
}

bool isLog(RetentionKind kind)
{
    return kind == RetentionKind::AuditContent || kind == RetentionKind::ReadingLog;
}

Result<QList<DueKind>> findDue(Sql &sql, QDate today, const QString &office)
{
    const auto rules = loadRules(sql);
    if (!rules) return std::unexpected(rules.error());
    const auto holds = loadHolds(sql);
    if (!holds) return std::unexpected(holds.error());
    QList<DueKind> kinds;
    kinds.reserve(rules->size());
    Kept kept;
    QHash<QString, QStringList> people;
    for (const RetentionRule &rule : *rules) {
        if (isLog(rule.kind)) {
            auto log = dueOfLog(sql, rule, today, office);
            if (!log) return std::unexpected(log.error());
            kinds += *log;
            continue;
        }
        auto lapses = lapsesOf(sql, rule.kind, today);
        if (!lapses) return std::unexpected(lapses.error());
        if (!office.isEmpty()) lapses->removeIf([&](const Lapse &lapse) { return lapse.record.office != office; });
        if (rule.kind == RetentionKind::Visit)
            for (const Lapse &lapse : std::as_const(*lapses)) people[lapse.record.uid] = lapse.people;
        kinds += judged(rule, *lapses, *holds, today, kept);
    }
    dropTwice(*find(kinds, RetentionKind::LandlordContact), *find(kinds, RetentionKind::WithdrawnConsent));
    for (const RetentionKind kind : {RetentionKind::Household, RetentionKind::Visit, RetentionKind::Sponsor})
        holdAccompanied(*find(kinds, kind), people, kept);
    for (DueKind &kind : kinds)
        if (!isLog(kind.rule.kind)) count(kind);
    return kinds;
}

qint64 dueCount(const QList<DueKind> &kinds)
{
    qint64 all = 0;
    for (const DueKind &kind : kinds) all += kind.due;
    return all;
}

QString previewHash(const QList<DueKind> &kinds)
{
    QStringList lines;
    for (const DueKind &kind : kinds) {
        const QString name = toStored(QVariant::fromValue(kind.rule.kind)).toString();
        lines += u"%1 %2 %3 %4"_s.arg(name).arg(kind.rule.period.months).arg(kind.rule.period.days).arg(kind.lastDay.toString(Qt::ISODate));
        QStringList uids;
        for (const DueRecord &record : kind.records)
            if (record.hold == RetentionHold::None) uids += record.table + u'/' + record.uid;
        uids.sort();
        lines += uids;
    }
    return QString::fromLatin1(QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}
