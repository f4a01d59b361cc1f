// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/limits/assessment.h"
#include "core/limits/heatinglimits.h"
#include "core/limits/rentlimits.h"
#include "core/register/entries.h"
#include "core/register/words.h"
#include "import/feedoutput.h"
#include "import/limitfile.h"

using namespace Qt::StringLiterals;

namespace {
const QList<Option> options{
    {"persons"_L1, "N[,N]"_L1, QT_TRANSLATE_NOOP("CommandLine", "Personen jeder Bedarfsgemeinschaft, die einzieht: 3, oder 2,1")},
    {"others"_L1, "N"_L1, QT_TRANSLATE_NOOP("CommandLine", "Personen ohne Leistungen, die mit darin wohnen")},
    {"circle"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("CommandLine", "Rechtskreis: sgb2, sgb12, asylblg, asylblg2")},
    {"area"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("CommandLine", "Vergleichsraum; nötig, wenn es mehrere gibt")},
    {"day"_L1, "JJJJ-MM-TT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Der Tag, an dem der Vertrag beginnt; sonst heute")}, jsonOption};

/** The comparison area that is wanted, or the only one there is. */
Result<QString> areaOf(const QList<RentLimit> &limits, const QString &wanted)
{
    const QStringList areas = comparisonAreas(limits);
    if (areas.isEmpty()) return fail(Error::Kind::NotFound, u"limit.noTable"_s);
    if (wanted.isEmpty() && areas.size() == 1) return areas.front();
    if (areas.contains(wanted)) return wanted;
    return fail(Error::Kind::Invalid, u"limit.area"_s, {areas.join(u", "_s)});
}

Result<std::vector<int>> personsOf(const QString &typed)
{
    constexpr int most = 30;
    std::vector<int> households;
    for (const QString &one : typed.split(u',')) {
        bool isNumber = false;
        const int persons = one.trimmed().toInt(&isNumber);
        if (!isNumber || persons < 1 || persons > most) return fail(Error::Kind::Invalid, u"assess.persons"_s, {typed});
        households.push_back(persons);
    }
    return households;
}

Result<AssessmentQuestion> questionOf(const Call &call)
{
    const QString circle = call.options.value(u"circle"_s), others = call.options.value(u"others"_s);
    const auto known = circleOfWord(circle);
    if (!known) return fail(Error::Kind::Invalid, u"assess.circle"_s, {circle});
    const auto wanted = dayOption(call);
    if (!wanted) return std::unexpected(wanted.error());
    const QDate day = wanted->isValid() ? *wanted : QDate::currentDate();
    return personsOf(call.options.value(u"persons"_s)).and_then([&](const std::vector<int> &households) -> Result<AssessmentQuestion> {
        bool isNumber = others.isEmpty();
        const int further = others.isEmpty() ? 0 : others.toInt(&isNumber);
        if (!isNumber || further < 0) return fail(Error::Kind::Invalid, u"assess.persons"_s, {others});
        return AssessmentQuestion{.households = households, .others = further, .circle = *known, .day = day};
    });
}

QJsonObject json(const ShareAssessment &share)
{
    QJsonObject object{{u"persons"_s, share.persons}, {u"rent"_s, keyOf(share.rent)}, {u"words"_s, assessmentText(share)}};
    if (share.grossCold) object[u"grossCold"_s] = toPlain(*share.grossCold);
    if (share.limit) {
        object[u"limit"_s] = toPlain(share.limit->grossCold);
        object[u"limitUid"_s] = share.limit->line.uid;
        object[u"limitVersion"_s] = share.limit->line.version;
    }
    return object;
}

QJsonObject json(const QString &number, const Assessment &found)
{
    QJsonArray shares;
    for (const ShareAssessment &share : found.shares) shares += json(share);
    QJsonObject object{{u"number"_s, number}, {u"rent"_s, keyOf(found.rent)}, {u"shares"_s, shares},
        {u"missing"_s, QJsonArray::fromStringList(found.missing)}, {u"reliability"_s, reliabilityText(found.reliability)},
        {u"preliminary"_s, preliminaryText()}};
    if (found.wantedReduction) object[u"wantedReduction"_s] = toPlain(*found.wantedReduction);
    return object;
}

void printText(QTextStream &out, const QString &number, const Assessment &found)
{
    out << number << '\n';
    for (const ShareAssessment &share : found.shares) {
        out << "  " << say(QT_TRANSLATE_NOOP("CommandLine", "Personen: %1")).arg(share.persons);
        if (share.grossCold) out << ", " << say(QT_TRANSLATE_NOOP("CommandLine", "bruttokalt %1")).arg(euroText(share.grossCold));
        if (share.limit) out << ", " << say(QT_TRANSLATE_NOOP("CommandLine", "Grenze %1")).arg(euroText(share.limit->grossCold));
        out << ": " << assessmentText(share) << '\n';
        if (share.heating && share.heatingLevel != CostLevel::Unknown)
            out << "  "
                << (share.heatingLevel == CostLevel::Within
                           ? say(QT_TRANSLATE_NOOP("CommandLine", "Heizkosten %1: innerhalb des Richtwerts"))
                           : say(QT_TRANSLATE_NOOP("CommandLine", "Heizkosten %1: über dem Richtwert, einzeln prüfen")))
                       .arg(euroText(share.heating))
                << '\n';
    }
    if (!found.missing.isEmpty())
        out << say(QT_TRANSLATE_NOOP("CommandLine", "Es fehlt: %1.")).arg(missingLabels(found).join(u", "_s)) << '\n';
    if (found.wantedReduction)
        out << say(QT_TRANSLATE_NOOP("CommandLine", "Es passte, wenn die Miete um %1 sänke.")).arg(euroText(found.wantedReduction)) << '\n';
    if (found.depositAllowed == Tri::No)
        out << say(QT_TRANSLATE_NOOP("CommandLine", "Die Kaution übersteigt drei Nettokaltmieten (§ 551 BGB).")) << '\n';
    if (const QString words = reliabilityText(found.reliability); !words.isEmpty()) out << words << '\n';
    out << preliminaryText() << '\n';
}

Result<> run(const Call &call)
{
    auto question = questionOf(call);
    if (!question) return std::unexpected(question.error());
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const QString number = call.arguments.first();
    const auto task = [&](Sql &sql) -> Result<Assessment> {
        const auto entry = findVacancy(sql, number).and_then([&](qint64 id) { return loadEntry(sql, id); });
        if (!entry) return std::unexpected(entry.error());
        const auto limits = listRentLimits(sql);
        if (!limits) return std::unexpected(limits.error());
        const auto heating = listHeatingLimits(sql);
        if (!heating) return std::unexpected(heating.error());
        return areaOf(*limits, call.options.value(u"area"_s)).transform([&](const QString &area) {
            question->comparisonArea = area;
            question->heatingPerM2Year = heatingPerM2Year(*heating, entry->dwelling);
            return assess(entry->vacancy, entry->dwelling, *limits, *question);
        });
    };
    return (*database)->read(task).takeResult().transform([&](const Assessment &found) {
        if (call.isJson())
            call.out << QJsonDocument(json(number, found)).toJson();
        else
            printText(call.out, number, found);
    });
}
}

const Command &assessCommand()
{
    static const Command command{{"assess"_L1}, {"NUMMER"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Die Kosten einer Wohnung an den Mietgrenzen prüfen (Vorprüfung)"), options, run, true};
    return command;
}
