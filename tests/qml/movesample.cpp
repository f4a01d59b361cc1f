// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "movesample.h"
#include "core/handover/handovers.h"
#include "core/placement/tenancies.h"
#include "core/register/vacancy.h"
#include <QtQml>

using namespace Qt::StringLiterals;
using VacancyTerms::VacancyStatus;

namespace {
[[maybe_unused]] const bool registered = [] {
    qmlRegisterType<MoveSample>("BleibeTest", 1, 0, "MoveSample");
    return true;
}();

Result<QVariantMap> letOne(Sql &sql)
{
    const auto vacancy = sql.find<Vacancy>(u"vacancy"_s,
        u"where status='available' and id not in (select vacancy_id from handover where vacancy_id is not null) order by id limit 1"_s);
    if (!vacancy || vacancy->isEmpty()) return fail(Error::Kind::NotFound);
    auto household = sql.query(u"select id, number from household where status='searching' order by id limit 1"_s);
    if (!household) return std::unexpected(household.error());
    QSqlQuery &found = *household;
    if (!found.next()) return fail(Error::Kind::NotFound);
    Vacancy one = vacancy->first();
    const qint64 householdId = found.value(0).toLongLong();
    const Tenancy tenancy{.vacancyId = one.id, .householdId = householdId, .beginsOn = QDate::currentDate().addDays(20)};
    if (auto kept = sql.add(u"tenancy"_s, tenancy); !kept) return std::unexpected(kept.error());
    one.status = VacancyStatus::Let;
    return sql.save(u"vacancy"_s, one).transform([&](const Vacancy &kept) {
        return QVariantMap{{u"vacancyId"_s, kept.id}, {u"vacancyNumber"_s, kept.number}, {u"householdId"_s, householdId},
            {u"householdNumber"_s, found.value(1)}};
    });
}

Result<QVariantMap> planOne(Sql &sql, QVariantMap last, const QString &status, int daysAhead)
{
    auto wanted = handoverFor(sql, last[u"vacancyId"_s].toLongLong(), HandoverKind::MoveIn, QDate::currentDate());
    if (!wanted) return std::unexpected(wanted.error());
    wanted->beginsAt = QDateTime(QDate::currentDate().addDays(daysAhead), QTime(10, 0)).toUTC();
    return planHandover(sql, *wanted, QDate::currentDate()).and_then([&](const HandoverEntry &entry) {
        Handover handover = entry.handover;
        handover.status = fromStored(status, QMetaType::fromType<HandoverStatus>()).value<HandoverStatus>();
        return sql.save(u"handover"_s, handover).transform([&](const Handover &kept) {
            last[u"id"_s] = kept.id;
            last[u"number"_s] = kept.number;
            return last;
        });
    });
}

Result<QVariantMap> addMany(Sql &sql, int count)
{
    const auto dwellings = sql.find<Vacancy>(u"vacancy"_s, u"order by id"_s);
    if (!dwellings) return std::unexpected(dwellings.error());
    const QStringList statuses{u"planned"_s, u"under_way"_s, u"signed"_s, u"cancelled"_s};
    return sql
        .insertMany(u"handover"_s,
            [&]() -> Result<> {
                for (int i = 0; i < count; ++i) {
                    const QDateTime begins(QDate::currentDate().addDays(i % 700 - 350), QTime(10, 0), QTimeZone::UTC);
                    auto added = sql.insert(u"handover"_s,
                        {{u"number"_s, u"UE-1999-"_s + QString::number(100000 + i).mid(1)}, {u"status"_s, statuses[i % 4]},
                            {u"kind"_s, u"move_in"_s}, {u"dwelling_id"_s, dwellings->at(i % dwellings->size()).dwellingId},
                            {u"begins_at"_s, toStored(begins)}});
                    if (!added) return std::unexpected(added.error());
                }
                return {};
            })
        .transform([] { return QVariantMap(); });
}
}

void MoveSample::write(const std::function<Result<QVariantMap>(Sql &)> &task)
{
    m_workspace->write(this, task, [this](const Result<QVariantMap> &kept) {
        if (kept && !kept->isEmpty()) m_last = *kept;
        if (!kept) qWarning("not kept: %s", qPrintable(kept.error().reason));
        ++m_done;
        Q_EMIT changed();
    });
}

void MoveSample::letFlat()
{
    write(letOne);
}

void MoveSample::plan(const QString &status, int daysAhead)
{
    write([last = m_last, status, daysAhead](Sql &sql) { return planOne(sql, last, status, daysAhead); });
}

void MoveSample::fill(int count)
{
    write([count](Sql &sql) { return addMany(sql, count); });
}
