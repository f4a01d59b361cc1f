// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/entries.h"
#include "import/tableimport.h"
#include "tests/testregister.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>
#include <QtConcurrentRun>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
constexpr int rounds = 1000;

double percentile(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values[static_cast<size_t>(static_cast<double>(values.size() - 1) * part)];
}

Result<VacancyEntry> added(TestRegister &reg)
{
    VacancyEntry entry;
    entry.building.street = u"Musterstraße"_s;
    entry.building.houseNumber = u"1"_s;
    return reg.write([&](Sql &sql) { return addEntry(sql, entry, QDate(2026, 1, 1)); });
}

struct Save {
    double milliseconds = 0;
    bool isKept = false;
};

/** A save of a changed vacancy, audited, from asking to answered. */
Save save(Database &database, VacancyEntry &entry, int cents)
{
    entry.vacancy.netCold = Cents{cents};
    QElapsedTimer timer;
    timer.start();
    const auto kept = wait(database.write(otherActor, [&](Sql &sql) { return saveEntry(sql, entry); }));
    if (kept) entry = *kept;
    return {static_cast<double>(timer.nsecsElapsed()) / 1e6, kept.has_value()};
}

std::vector<double> saves(TestRegister &reg)
{
    auto entry = added(reg);
    std::vector<double> times;
    for (int i = 0; entry && i < rounds; ++i)
        if (const Save done = save(*reg, *entry, 40'000 + i); done.isKept) times.push_back(done.milliseconds);
    return times;
}

/** Somebody else takes in a table: on a server beside this program, with a file in it, where both share the one who writes. */
QJsonObject savesBeside(TestRegister &reg, bool onServer, const QString &table)
{
    auto entry = added(reg);
    const auto other = onServer ? reg.another() : nullptr;
    Database &saver = other ? *other : *reg;
    QElapsedTimer timer;
    timer.start();
    auto import = QtConcurrent::run([&] { return importTable(*reg, testActor, table, {}, {}, QDate(2026, 11, 21), {}); });
    std::vector<double> times;
    int refused = 0;
    for (int i = 0; entry && !import.isFinished(); ++i) {
        const Save done = save(saver, *entry, 40'000 + i);
        times.push_back(done.milliseconds);
        refused += done.isKept ? 0 : 1;
        QThread::msleep(20);
    }
    const double seconds = static_cast<double>(timer.elapsed()) / 1e3;
    const auto imported = import.result();
    if (!imported) std::fprintf(stderr, "%s %s\n", qPrintable(imported.error().reason), qPrintable(imported.error().detail));
    return {{u"import_s"_s, imported ? seconds : -1}, {u"saves"_s, static_cast<int>(times.size())}, {u"refused"_s, refused},
        {u"p50_ms"_s, percentile(times, 0.5)}, {u"max_ms"_s, percentile(times, 1)}};
}
}

/** savebench [TABLE]: saves alone, or while the table is taken in. */
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QJsonObject result;
    for (const bool onServer : {false, true}) {
        if (onServer && testPostgres().isEmpty()) continue;
        TestRegister reg(onServer);
        if (!reg) return 1;
        const QString engine = onServer ? u"postgis"_s : u"spatialite"_s, table = QCoreApplication::arguments().value(1);
        if (!table.isEmpty()) {
            result[engine] = savesBeside(reg, onServer, table);
            continue;
        }
        const auto times = saves(reg);
        if (times.size() < rounds) return 1;
        result[engine] = QJsonObject{
            {u"p50_ms"_s, percentile(times, 0.5)}, {u"p95_ms"_s, percentile(times, 0.95)}, {u"max_ms"_s, percentile(times, 1)}};
    }
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
