// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "livesample.h"
#include "core/access/presence.h"
#include "core/placement/households.h"
#include "core/register/entries.h"
#include "core/register/landlords.h"
#include <QtQml>

using namespace Qt::StringLiterals;

namespace {
[[maybe_unused]] const bool registered = [] {
    qmlRegisterType<LiveSample>("BleibeTest", 1, 0, "LiveSample");
    return true;
}();
}

LiveSample::~LiveSample() = default;

QString LiveSample::address()
{
    if (!m_register) {
        m_register = std::make_unique<TestRegister>(true);
        m_line = std::make_unique<LineProxy>(testPostgres());
        fill();
    }
    const Location where = m_line->over(m_register->location());
    return u"postgresql://bleibe@127.0.0.1:%1/%2?sslmode=disable"_s.arg(where.port).arg(where.database);
}

void LiveSample::fill()
{
    const auto made = m_register->write([](Sql &sql) -> Result<> {
        VacancyEntry entry;
        entry.building.street = u"Musterstraße"_s;
        entry.building.houseNumber = u"7"_s;
        entry.building.postalCode = u"67697"_s;
        entry.building.city = u"Otterberg"_s;
        entry.vacancy.netCold = Cents{48'000};
        const auto vacancy = addEntry(sql, entry, QDate::currentDate());
        if (!vacancy) return std::unexpected(vacancy.error());
        Landlord landlord;
        landlord.lastName = u"Muster"_s;
        landlord.phone = u"0631 5550100"_s;
        if (const auto kept = addLandlord(sql, landlord); !kept) return std::unexpected(kept.error());
        Household household;
        household.persons = 3;
        return saveHousehold(sql, {household, {}}, QDate::currentDate()).transform([](const HouseholdEntry &) { });
    });
    if (!made) qWarning() << made.error().reason << made.error().detail;
}

Database *LiveSample::others()
{
    return m_register && m_workspace->isServer() ? &**m_register : m_workspace->database();
}

void LiveSample::keep(const std::function<Result<>(Sql &)> &task)
{
    others()->write(otherActor, task).then(this, [this](const Result<> &kept) {
        if (!kept) qWarning() << kept.error().reason << kept.error().detail;
        if (kept) ++m_done;
        Q_EMIT changed();
    });
}

void LiveSample::change(const QString &table, qint64 id, const QString &column, const QVariant &value)
{
    keep([=](Sql &sql) -> Result<> {
        const auto version = sql.value(u"select version from %1 where id=?"_s.arg(table), {id});
        if (!version) return std::unexpected(version.error());
        sql.describe(table + u".changed"_s, QString::number(id));
        return sql.update(table, id, version->toInt(), {{column, value}}).transform([](int) { });
    });
}

void LiveSample::remove(const QString &table, qint64 id)
{
    keep([=](Sql &sql) -> Result<> {
        if (table == "household"_L1)
            if (auto gone = sql.removeAll(u"destination"_s, u"household_id=?"_s, {id}); !gone) return gone;
        const auto version = sql.value(u"select version from %1 where id=?"_s.arg(table), {id});
        if (!version) return std::unexpected(version.error());
        sql.describe(table + u".removed"_s, QString::number(id));
        return sql.remove(table, id, version->toInt());
    });
}

void LiveSample::ask(const QString &select)
{
    m_answer.clear();
    others()->read([select](Sql &sql) { return sql.value(select); }).then(this, [this](const Result<QVariant> &value) {
        m_answer = value ? value->toString() : value.error().reason + u' ' + value.error().detail;
        Q_EMIT changed();
    });
}

void LiveSample::hold(const QString &table, qint64 id)
{
    others()->read([=](Sql &sql) { return ::hold(sql, table, id); }).then(this, [this](const Result<> &) {
        ++m_done;
        Q_EMIT changed();
    });
}

void LiveSample::letGo(const QString &table, qint64 id)
{
    others()->read([=](Sql &sql) { return ::letGo(sql, table, id); }).then(this, [this](const Result<> &) {
        ++m_done;
        Q_EMIT changed();
    });
}

void LiveSample::killConnections()
{
    m_register->tamper(u"select pg_terminate_backend(pid) from pg_stat_activity where datname=current_database() and pid<>pg_backend_pid() "
                       "and client_addr is null"_s);
}
