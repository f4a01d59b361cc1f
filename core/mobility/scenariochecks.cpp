// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/mobility/scenariochecks.h"
#include "core/places/hours.h"
#include "core/places/places.h"
#include "core/register/words.h"
#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace {
std::unexpected<Error> invalid(const QString &field, const QString &reason, const QStringList &arguments = {})
{
    auto failed = fail(Error::Kind::Invalid, reason, arguments);
    failed.error().field = field;
    return failed;
}

struct NewWord {
    PlaceKind kind;
    const char *german;
};
constexpr std::array newWords{
    NewWord{PlaceKind::Stop, QT_TRANSLATE_NOOP("Measure", "neue Haltestelle")},
    NewWord{PlaceKind::Station, QT_TRANSLATE_NOOP("Measure", "neuer Bahnhof")},
    NewWord{PlaceKind::CommunityBus, QT_TRANSLATE_NOOP("Measure", "neuer Bürgerbus")},
    NewWord{PlaceKind::RideBench, QT_TRANSLATE_NOOP("Measure", "neue Mitfahrerbank")},
    NewWord{PlaceKind::Hotspot, QT_TRANSLATE_NOOP("Measure", "neuer Hotspot")},
    NewWord{PlaceKind::Supermarket, QT_TRANSLATE_NOOP("Measure", "neuer Supermarkt")},
    NewWord{PlaceKind::VillageShop, QT_TRANSLATE_NOOP("Measure", "neuer Dorfladen")},
    NewWord{PlaceKind::Bakery, QT_TRANSLATE_NOOP("Measure", "neuer Bäcker")},
    NewWord{PlaceKind::Butcher, QT_TRANSLATE_NOOP("Measure", "neuer Metzger")},
    NewWord{PlaceKind::OtherShop, QT_TRANSLATE_NOOP("Measure", "neues Geschäft")},
    NewWord{PlaceKind::MobileTrader, QT_TRANSLATE_NOOP("Measure", "neuer mobiler Händler")},
    NewWord{PlaceKind::Doctor, QT_TRANSLATE_NOOP("Measure", "neue Arztpraxis")},
    NewWord{PlaceKind::Paediatrician, QT_TRANSLATE_NOOP("Measure", "neuer Kinderarzt")},
    NewWord{PlaceKind::Pharmacy, QT_TRANSLATE_NOOP("Measure", "neue Apotheke")},
};

QString nameOfNew(PlaceKind kind)
{
    for (const NewWord &one : newWords)
        if (one.kind == kind) return QCoreApplication::translate("Measure", one.german);
    return word(kind);
}

/** AGS with commas between, each once, in the order given. */
QString tidyTowns(const QString &towns)
{
    QStringList keys;
    for (const QString &one : towns.split(u',', Qt::SkipEmptyParts))
        if (!one.trimmed().isEmpty() && !keys.contains(one.trimmed())) keys += one.trimmed();
    return keys.join(u',');
}

/** What has nothing to do with its kind and action is forgotten, so that a changed mind leaves no traces. */
void dropUnused(ScenarioMeasure &measure)
{
    const bool isBus = measure.kind == PlaceKind::CommunityBus;
    // A bus has no one place, so moving it is giving it another area.
    if (isBus && measure.action == MeasureAction::Move) measure.action = MeasureAction::Change;
    if (measure.action == MeasureAction::Add) measure.placeUid.clear();
    const bool isChanged = measure.action == MeasureAction::Add || measure.action == MeasureAction::Change;
    if (!isTransit(measure.kind) || !isChanged) {
        measure.departures.reset();
        measure.poles.reset();
        measure.transitGroup = TransitGroup::Bus;
    }
    if (!isBus || !isChanged) measure.towns.clear();
    const bool tellsHours = isBus || measure.kind == PlaceKind::MobileTrader;
    if (!tellsHours || !isChanged) measure.openingHours.clear();
    const bool isPlaced = isBus ? isChanged : measure.action == MeasureAction::Add || measure.action == MeasureAction::Move;
    if (!isPlaced) measure.geom = {};
}

/** The place that is moved, removed or changed gives the measure its kind, and its name where it has none. */
Result<> takeSubject(Sql &sql, ScenarioMeasure &measure)
{
    if (measure.action == MeasureAction::Add) return {};
    const auto places = sql.find<Place>(u"place"_s, u"where uid=?"_s, {measure.placeUid});
    if (!places) return std::unexpected(places.error());
    if (measure.placeUid.isEmpty() || places->isEmpty()) return invalid(u"placeUid"_s, u"measure.subject"_s);
    measure.kind = places->first().kind;
    if (measure.name.isEmpty()) measure.name = displayName(places->first());
    return {};
}

Result<> checkTransit(const ScenarioMeasure &measure)
{
    const bool isChanged = measure.action == MeasureAction::Add || measure.action == MeasureAction::Change;
    if (!isTransit(measure.kind) || !isChanged) return {};
    // A stop that is changed may lose all its departures; a new one without any would change nothing.
    const int least = measure.action == MeasureAction::Add ? 1 : 0;
    if (measure.departures.value_or(-1) < least) return invalid(u"departures"_s, u"measure.departures"_s);
    if (measure.poles && *measure.poles < 1) return invalid(u"poles"_s, u"measure.poles"_s);
    return {};
}

Result<> checkBus(const ScenarioMeasure &measure)
{
    const bool hasArea = !measure.towns.isEmpty() || !measure.geom.bytes.isEmpty();
    if (measure.action == MeasureAction::Add && !hasArea) return invalid(u"towns"_s, u"measure.area"_s);
    if (measure.action == MeasureAction::Change && !hasArea && measure.openingHours.isEmpty())
        return invalid(u"openingHours"_s, u"measure.empty"_s);
    return {};
}

Result<> checkPoint(const ScenarioMeasure &measure)
{
    if (measure.action == MeasureAction::Change && !isTransit(measure.kind))
        return invalid(u"action"_s, u"measure.change"_s, {word(measure.kind)});
    const bool needsPoint = measure.action == MeasureAction::Add || measure.action == MeasureAction::Move;
    if (needsPoint && !pointOf(measure.geom.bytes)) return invalid(u"geom"_s, u"measure.place"_s, {displayName(measure)});
    return {};
}
}

const QSet<PlaceKind> &measuredKinds()
{
    static const QSet<PlaceKind> kinds = [] {
        QSet<PlaceKind> all;
        for (const NewWord &one : newWords) all += one.kind;
        return all;
    }();
    return kinds;
}

bool isTransit(PlaceKind kind)
{
    return kind == PlaceKind::Stop || kind == PlaceKind::Station;
}

Result<ScenarioMeasure> checkedMeasure(Sql &sql, ScenarioMeasure measure)
{
    measure.name = measure.name.simplified();
    measure.note = measure.note.trimmed();
    measure.towns = tidyTowns(measure.towns);
    measure.openingHours = measure.openingHours.trimmed();
    if (auto known = takeSubject(sql, measure); !known) return std::unexpected(known.error());
    if (!measuredKinds().contains(measure.kind)) return invalid(u"kind"_s, u"measure.kind"_s, {word(measure.kind)});
    dropUnused(measure);
    if (!measure.openingHours.isEmpty()) {
        const auto hours = parseHours(measure.openingHours);
        if (!hours) return invalid(u"openingHours"_s, u"measure.hours"_s, {measure.openingHours});
        measure.openingHours = *hours;
    }
    if (measure.kind == PlaceKind::CommunityBus) measure.geom = multiPolygonOf(measure.geom);
    auto checked = measure.kind == PlaceKind::CommunityBus ? checkBus(measure) : checkPoint(measure);
    if (checked) checked = checkTransit(measure);
    if (!checked) return std::unexpected(checked.error());
    return measure;
}

QString displayName(const ScenarioMeasure &measure)
{
    if (!measure.name.isEmpty()) return measure.name;
    switch (measure.action) {
    case MeasureAction::Add: return nameOfNew(measure.kind);
    case MeasureAction::Move: return QCoreApplication::translate("Measure", "%1 versetzen").arg(word(measure.kind));
    case MeasureAction::Remove: return QCoreApplication::translate("Measure", "%1 entfernen").arg(word(measure.kind));
    case MeasureAction::Change: return QCoreApplication::translate("Measure", "%1 ändern").arg(word(measure.kind));
    }
    return {};
}
