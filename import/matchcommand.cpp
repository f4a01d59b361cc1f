// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/readings.h"
#include "core/limits/assessment.h"
#include "core/placement/households.h"
#include "core/placement/ranking.h"
#include "core/register/entries.h"
#include "import/feedoutput.h"

using namespace Qt::StringLiterals;

namespace {
const QList<Option> options{
    {"top"_L1, "N"_L1, QT_TRANSLATE_NOOP("CommandLine", "So viele Vorschläge und so viele Gründe zeigen; sonst 10")},
    {"day"_L1, "JJJJ-MM-TT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Der Tag, der als heute gilt")}, jsonOption};

/** One line of either ranking: a flat or a household, with every rule in words. */
struct Line {
    QString number = {};
    QString what = {};
    Fit fit = {};
    QList<RuleWords> rules = {};
};
struct Lines {
    QString subject = {};
    std::vector<Line> offered = {};
    std::vector<Line> excluded = {};
    qsizetype offeredCount = 0;
    qsizetype excludedCount = 0;
    QString reliability = {};
};

void keep(Lines &lines, Line line, qsizetype most)
{
    const bool isExcluded = line.fit.excludedBy.has_value();
    auto &list = isExcluded ? lines.excluded : lines.offered;
    ++(isExcluded ? lines.excludedCount : lines.offeredCount);
    if (static_cast<qsizetype>(list.size()) < most) list.push_back(std::move(line));
}

Line lineOf(const HouseholdEntry &household, const Flat &flat, const FitContext &context, const Fit &fit, bool namesFlat)
{
    const Building &building = flat.entry.building;
    const QString what = namesFlat ? u"%1, %2 %3"_s.arg(addressLine(flat), building.postalCode, building.city)
                                   : say(QT_TRANSLATE_NOOP("CommandLine", "%1 Personen")).arg(household.household.persons.value_or(0));
    return {namesFlat ? flat.entry.vacancy.number : household.household.number, what, fit, ruleWords(household, flat, context, fit)};
}

QString reliabilityOf(const HouseholdEntry &household, const Flat &flat, const FitContext &context)
{
    const Assessment costs = assess({}, {}, context.limits, costQuestion(household.household, flat, context));
    return reliabilityText(costs.reliability);
}

Result<Lines> flatsFor(Sql &sql, const QString &number, QDate today, qsizetype most, const Progress &progress)
{
    auto ranking = findHousehold(sql, number).and_then([&](qint64 id) { return rankFlats(sql, id, today, progress); });
    if (!ranking) return std::unexpected(ranking.error());
    Lines lines{.subject = number};
    for (const RankedFlat &one : ranking->flats) {
        const auto &list = one.fit.excludedBy ? lines.excluded : lines.offered;
        if (static_cast<qsizetype>(list.size()) >= most) {
            ++(one.fit.excludedBy ? lines.excludedCount : lines.offeredCount);
            continue;
        }
        auto flat = loadFlat(sql, one.vacancyId, ranking->context);
        if (!flat) return std::unexpected(flat.error());
        if (lines.reliability.isEmpty()) lines.reliability = reliabilityOf(ranking->household, *flat, ranking->context);
        keep(lines, lineOf(ranking->household, *flat, ranking->context, one.fit, true), most);
    }
    return lines;
}

Result<Lines> householdsFor(Sql &sql, const QString &number, QDate today, qsizetype most)
{
    return findVacancy(sql, number)
        .and_then([&](qint64 id) { return rankHouseholds(sql, id, today); })
        .transform([&](const HouseholdRanking &ranking) {
            Lines lines{.subject = number};
            for (const RankedHousehold &one : ranking.households) {
                if (lines.reliability.isEmpty()) lines.reliability = reliabilityOf(one.household, ranking.flat, ranking.context);
                keep(lines, lineOf(one.household, ranking.flat, ranking.context, one.fit, false), most);
            }
            return lines;
        });
}

QJsonObject json(const Line &line, int rank)
{
    QJsonArray rules, parts;
    for (const RuleWords &rule : line.rules)
        rules += QJsonObject{
            {u"rule"_s, keyOf(rule.rule)}, {u"result"_s, keyOf(rule.verdict)}, {u"label"_s, rule.label}, {u"words"_s, rule.words}};
    for (const ScorePart &part : line.fit.parts)
        if (part.points) parts += QJsonObject{{u"criterion"_s, keyOf(part.rule)}, {u"weight"_s, part.weight}, {u"points"_s, *part.points}};
    QJsonObject object{{u"rank"_s, rank}, {u"number"_s, line.number}, {u"what"_s, line.what}, {u"score"_s, line.fit.score},
        {u"parts"_s, parts}, {u"rules"_s, rules}};
    if (line.fit.excludedBy) object[u"excludedBy"_s] = keyOf(*line.fit.excludedBy);
    return object;
}

QJsonObject json(const Lines &lines)
{
    QJsonArray offered, excluded;
    for (const Line &line : lines.offered) offered += json(line, static_cast<int>(offered.size()) + 1);
    for (const Line &line : lines.excluded) excluded += json(line, 0);
    return {{u"for"_s, lines.subject}, {u"offered"_s, offered}, {u"offeredCount"_s, lines.offeredCount}, {u"excluded"_s, excluded},
        {u"excludedCount"_s, lines.excludedCount}, {u"reliability"_s, lines.reliability}, {u"preliminary"_s, preliminaryText()}};
}

void print(QTextStream &out, const RuleWords &rule)
{
    out << "   " << signOf(rule.verdict) << ' ' << rule.label << ": " << rule.words << '\n';
}

void print(QTextStream &out, const Lines &lines)
{
    out << say(QT_TRANSLATE_NOOP("CommandLine", "%1: %2 Vorschläge aus %3 geprüften"))
               .arg(lines.subject)
               .arg(lines.offeredCount)
               .arg(lines.offeredCount + lines.excludedCount)
        << '\n';
    int rank = 0;
    for (const Line &line : lines.offered) {
        out << ++rank << ". " << line.number << ", " << line.what << ": "
            << say(QT_TRANSLATE_NOOP("CommandLine", "%1 von 100")).arg(line.fit.score) << '\n';
        for (const RuleWords &rule : line.rules) print(out, rule);
    }
    if (lines.excludedCount > 0)
        out << say(QT_TRANSLATE_NOOP("CommandLine", "Warum nicht: %1 ausgeschlossen")).arg(lines.excludedCount) << '\n';
    for (const Line &line : lines.excluded) {
        out << "- " << line.number << ", " << line.what << '\n';
        for (const RuleWords &rule : line.rules)
            if (rule.rule == line.fit.excludedBy) print(out, rule);
    }
    if (!lines.reliability.isEmpty()) out << lines.reliability << '\n';
    out << preliminaryText() << '\n';
}

/** Notes for whom was looked: the household, or all that were looked at for a flat. */
void noteRead(Database &database, const Call &call, const Lines &lines)
{
    const QString number = lines.subject;
    const qsizetype count = lines.offeredCount + lines.excludedCount;
    const auto note = [number, count](Sql &sql) {
        const QDateTime now = QDateTime::currentDateTime();
        if (number.startsWith("LR-"_L1)) return logReading(sql, readingOfHouseholds(count, ReadingPurpose::ranking), now);
        return findHousehold(sql, number).and_then([&](qint64 id) { return logReadingOfHousehold(sql, id, ReadingPurpose::ranking, now); });
    };
    noteReading(database, call.actor, note).waitForFinished();
}

Result<> run(const Call &call)
{
    constexpr int usual = 10;
    bool isNumber = true;
    const QString top = call.options.value(u"top"_s);
    const int most = top.isEmpty() ? usual : top.toInt(&isNumber);
    if (!isNumber || most < 1) return fail(Error::Kind::Invalid, u"match.top"_s, {top});
    const auto wanted = dayOption(call);
    if (!wanted) return std::unexpected(wanted.error());
    const QDate today = wanted->isValid() ? *wanted : QDate::currentDate();
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const QString number = call.arguments.first();
    const auto task = [&](Sql &sql) {
        return number.startsWith("LR-"_L1) ? householdsFor(sql, number, today, most) : flatsFor(sql, number, today, most, call.progress);
    };
    return (*database)->read(task).takeResult().transform([&](const Lines &lines) {
        noteRead(**database, call, lines);
        if (call.isJson())
            call.out << QJsonDocument(json(lines)).toJson();
        else
            print(call.out, lines);
    });
}
}

const Command &matchCommand()
{
    static const Command command{{"match"_L1}, {"NUMMER"_L1},
        QT_TRANSLATE_NOOP("CommandLine",
            "Für einen Haushalt (G-…) die passenden Wohnungen, für einen Leerstand (LR-…) die wartenden Haushalte, mit dem Grund für jedes "
            "Ja und Nein (Vorprüfung)"),
        options, run, true};
    return command;
}
