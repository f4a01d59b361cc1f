// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/presence.h"
#include "core/register/entries.h"
#include "core/register/vacancylist.h"
#include "tests/testregister.h"
#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
constexpr int rounds = 40;

double percentile(std::vector<double> values, double part)
{
    if (values.empty()) return -1;
    std::ranges::sort(values);
    return values[static_cast<size_t>(static_cast<double>(values.size() - 1) * part)];
}

/** From a change in one program, asked for, to its row read anew in another one that was told of it. */
std::vector<double> changesSeen(TestRegister &reg, VacancyEntry entry)
{
    const auto other = reg.another();
    std::vector<double> times;
    QElapsedTimer timer;
    QEventLoop waiting;
    int wanted = 0;
    bool isSeen = false, isKept = false;
    QObject::connect(other.get(), &Database::changed, &waiting, [&](const QStringList &tables) {
        if (!tables.contains("vacancy"_L1)) return;
        other->read([id = entry.vacancy.id](Sql &sql) { return loadEntry(sql, id); }).then(&waiting, [&](const Result<VacancyEntry> &seen) {
            isSeen = isSeen || (seen && seen->vacancy.netCold == Cents{wanted});
            if (isSeen && isKept) waiting.quit();
        });
    });
    for (int i = 0; i < rounds; ++i) {
        wanted = 40'000 + i;
        entry.vacancy.netCold = Cents{wanted};
        isSeen = isKept = false;
        timer.start();
        reg->write(testActor, [entry](Sql &sql) { return saveEntry(sql, entry); }).then(&waiting, [&](const Result<VacancyEntry> &kept) {
            if (kept) entry = *kept;
            isKept = true;
            if (isSeen) waiting.quit();
        });
        waiting.exec();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

/** How long it takes to ask who else works on a record, with 50 who do. */
std::vector<double> lookups(TestRegister &reg)
{
    const auto others = reg.another();
    for (int id = 1; id <= 50; ++id) (void)wait(others->read([id](Sql &sql) { return hold(sql, u"vacancy"_s, id); }));
    std::vector<double> times;
    QElapsedTimer timer;
    for (int i = 0; i < rounds; ++i) {
        timer.start();
        (void)reg.read([](Sql &sql) { return holders(sql, u"vacancy"_s, 7); });
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

QJsonObject measured(bool onServer)
{
    TestRegister reg(onServer);
    VacancyEntry entry;
    entry.building.street = u"Musterstraße"_s;
    entry.building.houseNumber = u"1"_s;
    const auto added = reg.write([&](Sql &sql) { return addEntry(sql, entry, QDate(2026, 1, 1)); });
    if (!added) return {};
    const std::vector<double> seen = changesSeen(reg, *added);
    QJsonObject figures{
        {u"seen_p50_ms"_s, percentile(seen, 0.5)}, {u"seen_p95_ms"_s, percentile(seen, 0.95)}, {u"seen_max_ms"_s, percentile(seen, 1)}};
    if (!onServer) return figures;
    const std::vector<double> looked = lookups(reg);
    figures[u"presence_p50_ms"_s] = percentile(looked, 0.5);
    figures[u"presence_p95_ms"_s] = percentile(looked, 0.95);
    return figures;
}
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QJsonObject all{{u"spatialite"_s, measured(false)}};
    if (!testPostgres().isEmpty()) all[u"postgis"_s] = measured(true);
    std::printf("%s\n", QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
}
