// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/entries.h"
#include "tests/testregister.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
constexpr int rounds = 1000;

double percentile(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values[static_cast<size_t>(static_cast<double>(values.size() - 1) * part)];
}

/** Milliseconds of each of @p rounds saves of a changed vacancy, audited, from asking to answered. */
std::vector<double> saves(TestRegister &reg)
{
    VacancyEntry entry;
    entry.building.street = u"Musterstraße"_s;
    entry.building.houseNumber = u"1"_s;
    auto kept = reg.write([&](Sql &sql) { return addEntry(sql, entry, QDate(2026, 1, 1)); });
    std::vector<double> times;
    for (int i = 0; kept && i < rounds; ++i) {
        kept->vacancy.netCold = Cents{40000 + i};
        QElapsedTimer timer;
        timer.start();
        kept = reg.write([&](Sql &sql) { return saveEntry(sql, *kept); });
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QJsonObject result;
    for (const bool onServer : {false, true}) {
        if (onServer && testPostgres().isEmpty()) continue;
        TestRegister reg(onServer);
        if (!reg) return 1;
        const auto times = saves(reg);
        if (times.size() < rounds) return 1;
        result[onServer ? u"postgis"_s : u"spatialite"_s] = QJsonObject{
            {u"p50_ms"_s, percentile(times, 0.5)}, {u"p95_ms"_s, percentile(times, 0.95)}, {u"max_ms"_s, percentile(times, 1)}};
    }
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
