// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/mobility/gaprun.h"
#include "core/register/numbers.h"
#include "core/register/words.h"
#include "geo/mobility/gapjson.h"
#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
constexpr int whole = 100, half = 50;

/** Of several scenarios whose number ends in the same count, the newest year's. */
std::optional<QString> numberEndingIn(const QList<ScenarioEntry> &all, qint64 count)
{
    std::optional<SeriesNumber> newest;
    for (const ScenarioEntry &one : all) {
        const auto number = parseNumber(one.scenario.number);
        if (number && number->count == count && (!newest || number->year > newest->year)) newest = number;
    }
    return newest ? std::optional(numberText(*newest)) : std::nullopt;
}

Result<std::optional<ScenarioEntry>> scenarioOf(Sql &sql, const GapWish &wish)
{
    const auto found = [](ScenarioEntry entry) { return std::optional(std::move(entry)); };
    if (wish.scenarioId != 0) return loadScenario(sql, wish.scenarioId).transform(found);
    if (wish.scenario.isEmpty()) return std::optional<ScenarioEntry>();
    bool isCount = false;
    const qint64 count = wish.scenario.toLongLong(&isCount);
    if (!isCount) return findScenario(sql, wish.scenario).transform(found);
    return listScenarios(sql).and_then([&](const QList<ScenarioEntry> &all) {
        return findScenario(sql, numberEndingIn(all, count).value_or(wish.scenario)).transform(found);
    });
}

/** Reads what the profile and the day in @p setup need. */
Result<GapSetup> filled(Sql &sql, GapSetup setup, const GapQuestion &question, const Progress &progress)
{
    auto input = loadGapInput(sql, question, progress);
    if (!input) return std::unexpected(input.error());
    setup.input = std::move(*input);
    return dayKindOf(sql, setup.input.day).transform([&](DayKind kind) {
        setup.dayKind = kind;
        return std::move(setup);
    });
}

Result<GapSide> measured(GapInput input, const GapProfile &profile, const Progress &progress)
{
    auto analysis = findGaps(input, profile, progress);
    if (!analysis) return std::unexpected(analysis.error());
    GapFigures figures = figuresOf(input, *analysis);
    return GapSide{std::move(input), std::move(*analysis), std::move(figures)};
}

QString text(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject figuresJson(const GapRun &run)
{
    QJsonObject figures{{u"figures"_s, toJson(run.now.figures)}};
    if (run.then) {
        figures[u"after"_s] = toJson(run.then->figures);
        figures[u"difference"_s] = toJson(run.difference);
    }
    return figures;
}
}

Result<GapSetup> loadGapSetup(Sql &sql, const GapWish &wish, const Progress &progress)
{
    GapSetup setup;
    const auto profile = loadProfile(sql, wish.profile.isEmpty() ? usualProfile : wish.profile);
    if (!profile) return std::unexpected(profile.error());
    setup.profile = *profile;
    if (wish.distance) setup.profile.distance = *wish.distance;
    auto scenario = scenarioOf(sql, wish);
    if (!scenario) return std::unexpected(scenario.error());
    setup.scenario = std::move(*scenario);
    return filled(sql, std::move(setup), {.day = wish.day, .profile = *profile, .today = wish.today}, progress);
}

Result<GapSetup> loadGapSetup(Sql &sql, const GapResult &kept, QDate today, const Progress &progress)
{
    GapSetup setup;
    const auto profile = profileOf(QJsonDocument::fromJson(kept.profile.toUtf8()).object());
    if (!profile) return fail(Error::Kind::Format, u"result.damaged"_s);
    setup.profile = *profile;
    if (!kept.scenarioNumber.isEmpty()) {
        const auto measures = measuresOf(kept.measures);
        if (!measures) return std::unexpected(measures.error());
        setup.scenario = ScenarioEntry{{.number = kept.scenarioNumber}, *measures};
    }
    return filled(sql, std::move(setup), {.day = kept.day, .profile = *profile, .today = today}, progress);
}

Result<GapRun> runGaps(const GapSetup &setup, const Progress &progress)
{
    const int middle = setup.scenario ? half : whole;
    GapRun run{.profile = setup.profile, .scenario = setup.scenario, .dayKind = setup.dayKind};
    auto now = measured(setup.input, setup.profile, progress.part(0, middle));
    if (!now) return std::unexpected(now.error());
    run.now = std::move(*now);
    if (!setup.scenario) return run;
    auto then = measured(withMeasures(setup.input, setup.scenario->measures), setup.profile, progress.part(middle, whole));
    if (!then) return std::unexpected(then.error());
    run.difference = differenceOf(setup.input, run.now.analysis, then->analysis);
    run.then = std::move(*then);
    return run;
}

GapResult resultOf(const GapRun &run, const QString &name)
{
    GapResult result{.name = name,
        .day = run.now.input.day,
        .profile = text(toJson(run.profile)),
        .inputHash = run.now.input.hash,
        .figures = text(figuresJson(run))};
    if (run.scenario) {
        result.scenarioNumber = run.scenario->scenario.number;
        result.measures = measuresText(run.scenario->measures);
    }
    return result;
}

Result<ResultState> compareWithNow(Sql &sql, const GapResult &kept, QDate today, const Progress &progress)
{
    const auto setup = loadGapSetup(sql, kept, today, progress.part(0, half));
    if (!setup && setup.error().kind == Error::Kind::NotFound) return ResultState::Lost;
    if (!setup) return std::unexpected(setup.error());
    if (setup->input.hash == kept.inputHash) return ResultState::Same;
    return runGaps(*setup, progress.part(half, whole)).transform([&](const GapRun &run) {
        const bool isEqual = figuresJson(run) == QJsonDocument::fromJson(kept.figures.toUtf8()).object();
        return isEqual ? ResultState::SameFigures : ResultState::Changed;
    });
}

QString stateText(ResultState state, const GapResult &kept)
{
    const auto say = [](const char *german) { return QCoreApplication::translate("GapResult", german); };
    switch (state) {
    case ResultState::Same: return say(QT_TRANSLATE_NOOP("GapResult", "unverändert"));
    case ResultState::SameFigures: return say(QT_TRANSLATE_NOOP("GapResult", "Daten geändert, Zahlen gleich"));
    case ResultState::Changed:
        return say(QT_TRANSLATE_NOOP("GapResult", "Daten haben sich geändert seit %1")).arg(dateText(kept.madeAt.toLocalTime().date()));
    case ResultState::Lost: return say(QT_TRANSLATE_NOOP("GapResult", "nicht mehr nachzurechnen, Daten fehlen"));
    }
    return {};
}
