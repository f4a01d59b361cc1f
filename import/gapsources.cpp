// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/words.h"
#include "core/storage/record.h"
#include "geo/mobility/gapmethod.h"
#include "import/gaplayers.h"
#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using Type = WrittenColumn::Type;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("GapLayer", german);
}

WrittenColumn column(const char *name, const char *german, Type type = Type::Text)
{
    return {say(german), QLatin1StringView(name), type};
}

template<class E> QString keyOf(E value)
{
    return toStored(QVariant::fromValue(value)).toString();
}

ExportRow stopRow(const GapSide &side, size_t at)
{
    const GapStation &station = side.input.stations[at];
    const StationService &service = side.analysis.services[at];
    const bool runs = std::isfinite(service.intervalMin);
    return {{station.key, station.name, service.group ? WrittenCell(keyOf(*service.group)) : WrittenCell(),
                static_cast<qint64>(service.departures), static_cast<qint64>(station.counts.stops),
                runs ? WrittenCell(Decimal{std::llround(service.intervalMin * 10), 1}) : WrittenCell(),
                service.category > 0 ? WrittenCell(static_cast<qint64>(service.category)) : WrittenCell()},
        toWkb(station.at)};
}

ExportRow measureRow(const ScenarioMeasure &measure)
{
    return {{displayName(measure), keyOf(measure.action), keyOf(measure.kind), measure.placeUid, static_cast<qint64>(measure.active),
                measure.departures ? WrittenCell(static_cast<qint64>(*measure.departures)) : WrittenCell(),
                measure.poles ? WrittenCell(static_cast<qint64>(*measure.poles)) : WrittenCell(), keyOf(measure.transitGroup),
                measure.openingHours, measure.towns, measure.note},
        measure.geom};
}
}

ExportLayer stopLayer(const GapRun &run)
{
    const QList<WrittenColumn> columns{column("key", QT_TRANSLATE_NOOP("GapLayer", "Schlüssel")),
        column("name", QT_TRANSLATE_NOOP("GapLayer", "Name")), column("group", QT_TRANSLATE_NOOP("GapLayer", "Verkehrsmittel")),
        column("departures", QT_TRANSLATE_NOOP("GapLayer", "Abfahrten"), Type::Integer),
        column("poles", QT_TRANSLATE_NOOP("GapLayer", "Steige"), Type::Integer),
        column("interval_min", QT_TRANSLATE_NOOP("GapLayer", "Takt min"), Type::Decimal),
        column("category", QT_TRANSLATE_NOOP("GapLayer", "Kategorie"), Type::Integer)};
    const GapSide &side = run.shown();
    return {u"stops"_s, say(QT_TRANSLATE_NOOP("GapLayer", "Haltestellen")), columns, WrittenShapes::Points, side.input.stations.size(),
        [&side](size_t at) { return stopRow(side, at); }};
}

ExportLayer measureLayer(const GapRun &run)
{
    const QList<WrittenColumn> columns{column("name", QT_TRANSLATE_NOOP("GapLayer", "Name")),
        column("action", QT_TRANSLATE_NOOP("GapLayer", "Was geschieht")), column("kind", QT_TRANSLATE_NOOP("GapLayer", "Art")),
        column("place_uid", QT_TRANSLATE_NOOP("GapLayer", "Ort")), column("active", QT_TRANSLATE_NOOP("GapLayer", "zählt"), Type::Integer),
        column("departures", QT_TRANSLATE_NOOP("GapLayer", "Abfahrten"), Type::Integer),
        column("poles", QT_TRANSLATE_NOOP("GapLayer", "Steige"), Type::Integer),
        column("group", QT_TRANSLATE_NOOP("GapLayer", "Verkehrsmittel")), column("opening_hours", QT_TRANSLATE_NOOP("GapLayer", "Zeiten")),
        column("towns", QT_TRANSLATE_NOOP("GapLayer", "Gemeinden")), column("note", QT_TRANSLATE_NOOP("GapLayer", "Notiz"))};
    const QList<ScenarioMeasure> measures = run.scenario ? run.scenario->measures : QList<ScenarioMeasure>();
    return {u"measures"_s, say(QT_TRANSLATE_NOOP("GapLayer", "Maßnahmen")), columns, WrittenShapes::Any, size_t(measures.size()),
        [measures](size_t at) { return measureRow(measures[qsizetype(at)]); }};
}

ExportLayer methodLayer(const GapRun &run)
{
    const QList<WrittenColumn> columns{column("key", QT_TRANSLATE_NOOP("GapLayer", "Schlüssel")),
        column("label", QT_TRANSLATE_NOOP("GapLayer", "Angabe")), column("value", QT_TRANSLATE_NOOP("GapLayer", "Wert"))};
    QList<MethodFact> facts = methodOf(run);
    for (const QString &notice : noticesOf(run)) facts += {u"note"_s, say(QT_TRANSLATE_NOOP("GapLayer", "Hinweis")), notice};
    for (const QString &credit : run.now.input.credits) facts += {u"credit"_s, say(QT_TRANSLATE_NOOP("GapLayer", "Quelle")), credit};
    // Whole, so that anybody can make the same figures again.
    const QJsonDocument profile(toJson(run.profile));
    facts += {u"profileJson"_s, say(QT_TRANSLATE_NOOP("GapLayer", "Profil, alle Werte")),
        QString::fromUtf8(profile.toJson(QJsonDocument::Compact))};
    if (run.scenario)
        facts += {u"measuresJson"_s, say(QT_TRANSLATE_NOOP("GapLayer", "Maßnahmen, alle Werte")), measuresText(run.scenario->measures)};
    return {
        u"method"_s, say(QT_TRANSLATE_NOOP("GapLayer", "Methode")), columns, WrittenShapes::None, size_t(facts.size()), [facts](size_t at) {
            const MethodFact &fact = facts[qsizetype(at)];
            return ExportRow{{fact.key, fact.label, fact.text}, {}};
        }};
}
