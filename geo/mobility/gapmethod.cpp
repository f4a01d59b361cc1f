// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "geo/mobility/gapmethod.h"
#include "core/base/words.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("GapMethod", german);
}

QString metres(int m)
{
    return say(QT_TRANSLATE_NOOP("GapMethod", "%1 m")).arg(QLocale().toString(m));
}

/** "6:00" */
QString clock(int minute)
{
    constexpr int hour = 60;
    return QString::number(minute / hour) + u':' + QString::number(minute % hour).rightJustified(2, u'0');
}

QString windowText(const GapProfile &profile)
{
    return say(QT_TRANSLATE_NOOP("GapMethod", "%1 bis %2 Uhr")).arg(clock(profile.fromMin), clock(profile.untilMin));
}

QString servedText(const GapProfile &profile)
{
    if (profile.hasClasses()) return say(QT_TRANSLATE_NOOP("GapMethod", "ÖV-Güteklasse A bis %1")).arg(profile.lastServed);
    if (!profile.stopRule) return say(QT_TRANSLATE_NOOP("GapMethod", "nichts"));
    return say(QT_TRANSLATE_NOOP("GapMethod", "Haltestelle mit mindestens %1 Abfahrten, Bus bis %2, Bahn bis %3"))
        .arg(QString::number(profile.stopRule->departures), metres(profile.stopRule->busM), metres(profile.stopRule->railM));
}

QString airLine(const GapProfile &profile)
{
    return say(QT_TRANSLATE_NOOP("GapMethod", "Luftlinie × %1, kein Wegenetz eingelesen")).arg(QLocale().toString(profile.detour));
}

/** How the way to stops is measured. */
QString stopWayText(const GapRun &run)
{
    if (run.profile.distance == DistanceBasis::AirLine) return say(QT_TRANSLATE_NOOP("GapMethod", "Luftlinie"));
    return run.now.analysis.onPaths ? say(QT_TRANSLATE_NOOP("GapMethod", "Fußweg im Wegenetz")) : airLine(run.profile);
}

QString otherWayText(const GapRun &run)
{
    return run.now.analysis.onPaths ? say(QT_TRANSLATE_NOOP("GapMethod", "Fußweg im Wegenetz")) : airLine(run.profile);
}

QString nearText(const GapProfile &profile)
{
    return say(QT_TRANSLATE_NOOP("GapMethod", "Laden %1, Arztpraxis %2, Mitfahrerbank %3, Hotspot %4, Halt eines Bürgerbusses %5"))
        .arg(metres(profile.shopM), metres(profile.doctorM), metres(profile.benchM), metres(profile.hotspotM), metres(profile.busStopM));
}

QString cellsText(const GapInput &input)
{
    const QString count = QLocale().toString(static_cast<qlonglong>(input.cells.size()));
    switch (input.origin) {
    case CellOrigin::Census: {
        const int side = input.cells.empty() ? 0 : input.cells.front().sizeM;
        return say(QT_TRANSLATE_NOOP("GapMethod", "%1 bewohnte Zensuszellen, Seite %2")).arg(count, metres(side));
    }
    case CellOrigin::Addresses:
        return say(QT_TRANSLATE_NOOP("GapMethod", "%1 Zellen, Einwohner der Gemeinden auf ihre Adressen verteilt")).arg(count);
    case CellOrigin::Municipalities: return say(QT_TRANSLATE_NOOP("GapMethod", "jede Gemeinde als ein Ort"));
    case CellOrigin::None: break;
    }
    return say(QT_TRANSLATE_NOOP("GapMethod", "keine"));
}

QString measureText(const ScenarioMeasure &measure)
{
    return measure.active ? displayName(measure) : say(QT_TRANSLATE_NOOP("GapMethod", "%1 (zählt nicht mit)")).arg(displayName(measure));
}

QString scenarioText(const ScenarioEntry &entry)
{
    const QString name = entry.scenario.name;
    return name.isEmpty() ? entry.scenario.number : name + u" ("_s + entry.scenario.number + u')';
}
}

QString dayKindText(DayKind kind)
{
    switch (kind) {
    case DayKind::SchoolDay: return say(QT_TRANSLATE_NOOP("GapMethod", "Schultag"));
    case DayKind::HolidayWorkday: return say(QT_TRANSLATE_NOOP("GapMethod", "Werktag in den Ferien"));
    case DayKind::Saturday: return say(QT_TRANSLATE_NOOP("GapMethod", "Samstag"));
    case DayKind::Sunday: return say(QT_TRANSLATE_NOOP("GapMethod", "Sonn- oder Feiertag"));
    }
    return {};
}

QString dayText(const GapRun &run)
{
    const QDate day = run.now.input.day;
    return say(QT_TRANSLATE_NOOP("GapMethod", "Fahrplan vom %1, %2 (%3)"))
        .arg(QLocale().dayName(day.dayOfWeek()), dateText(day), dayKindText(run.dayKind));
}

QString titleOf(const GapRun &run)
{
    const QString title = say(QT_TRANSLATE_NOOP("GapMethod", "Mobilität und Lücken"));
    return run.scenario
        ? title + u": "_s + (run.scenario->scenario.name.isEmpty() ? run.scenario->scenario.number : run.scenario->scenario.name)
        : title;
}

QString levelText(GapLevel level)
{
    switch (level) {
    case GapLevel::Served: return say(QT_TRANSLATE_NOOP("GapMethod", "versorgt"));
    case GapLevel::L1: return say(QT_TRANSLATE_NOOP("GapMethod", "L1 kein ÖV, kein Bürgerbus"));
    case GapLevel::L2: return say(QT_TRANSLATE_NOOP("GapMethod", "L2 kein ÖV, Bürgerbus fährt"));
    case GapLevel::L3: return say(QT_TRANSLATE_NOOP("GapMethod", "L3 ÖV da, Laden oder Arzt fehlt"));
    }
    return {};
}

QList<MethodFact> methodOf(const GapRun &run)
{
    const GapInput &input = run.now.input;
    const GapProfile &profile = run.profile;
    const bool isWeek = profile.busDays == BusDays::Week;
    QList<MethodFact> facts{{u"day"_s, say(QT_TRANSLATE_NOOP("GapMethod", "Tag")), dayText(run)},
        {u"window"_s, say(QT_TRANSLATE_NOOP("GapMethod", "Zeit")), windowText(profile)},
        {u"profile"_s, say(QT_TRANSLATE_NOOP("GapMethod", "Profil")), displayName(profile) + u" ("_s + profile.key + u')'},
        {u"profileSource"_s, say(QT_TRANSLATE_NOOP("GapMethod", "Maßstab aus")), displaySource(profile)},
        {u"served"_s, say(QT_TRANSLATE_NOOP("GapMethod", "Als versorgt gilt")), servedText(profile)},
        {u"stopWay"_s, say(QT_TRANSLATE_NOOP("GapMethod", "Weg zur Haltestelle")), stopWayText(run)},
        {u"otherWay"_s, say(QT_TRANSLATE_NOOP("GapMethod", "Andere Wege")), otherWayText(run)},
        {u"near"_s, say(QT_TRANSLATE_NOOP("GapMethod", "Zu Fuß erreichbar bis")), nearText(profile)},
        {u"communityBus"_s, say(QT_TRANSLATE_NOOP("GapMethod", "Bürgerbus zählt")),
            isWeek ? say(QT_TRANSLATE_NOOP("GapMethod", "wenn er in der Woche fährt"))
                   : say(QT_TRANSLATE_NOOP("GapMethod", "nur, wenn er an dem Tag fährt"))},
        {u"cells"_s, say(QT_TRANSLATE_NOOP("GapMethod", "Einwohner")), cellsText(input)}};
    for (const QString &source : input.sources) facts += {u"source"_s, say(QT_TRANSLATE_NOOP("GapMethod", "Daten")), source};
    if (run.scenario) {
        facts += {u"scenario"_s, say(QT_TRANSLATE_NOOP("GapMethod", "Szenario")), scenarioText(*run.scenario)};
        for (const ScenarioMeasure &measure : run.scenario->measures)
            facts += {u"measure"_s, say(QT_TRANSLATE_NOOP("GapMethod", "Maßnahme")), measureText(measure)};
    }
    facts += {u"hash"_s, say(QT_TRANSLATE_NOOP("GapMethod", "Prüfsumme der Daten")), input.hash};
    facts.removeIf([](const MethodFact &fact) { return fact.text.isEmpty(); });
    return facts;
}

QStringList noticesOf(const GapRun &run)
{
    const GapInput &input = run.now.input;
    QStringList notices{say(QT_TRANSLATE_NOOP("GapMethod", "Einwohner auf 10 gerundet.")),
        say(QT_TRANSLATE_NOOP("GapMethod", "Zahlen von Haushalten unter %1 sind verborgen.")).arg(input.smallNumber)};
    const bool hasHotspots = std::ranges::any_of(input.places, [](const GapPlace &one) { return one.kind == PlaceKind::Hotspot; });
    if (!hasHotspots) notices += say(QT_TRANSLATE_NOOP("GapMethod", "Hotspots sind nicht eingelesen."));
    for (const Error &note : input.notes) notices += sentence(note);
    // Lines of one publisher in several files say the same.
    notices.removeDuplicates();
    return notices;
}
