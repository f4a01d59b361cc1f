// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/mobility/measureform.h"
#include "core/base/words.h"
#include "core/mobility/scenariochecks.h"
#include "core/places/hours.h"
#include "core/places/places.h"
#include "geo/projection.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int mostDepartures = 2000;

/** What one may plan, the most usual first. */
const QList<PlaceKind> plannedKinds{PlaceKind::RideBench, PlaceKind::Stop, PlaceKind::CommunityBus, PlaceKind::Hotspot,
    PlaceKind::VillageShop, PlaceKind::Supermarket, PlaceKind::MobileTrader, PlaceKind::Doctor};

QList<MeasureAction> actionsFor(PlaceKind kind)
{
    using enum MeasureAction;
    if (kind == PlaceKind::CommunityBus) return {Change, Add, Remove};
    if (isTransit(kind)) return {Add, Change, Move, Remove};
    return {Add, Move, Remove};
}
}

MeasureForm::MeasureForm(QObject *parent)
    : QObject(parent), m_subjectSearch(new PlaceSearch(measuredKinds(), this)), m_spots(new SpotSearch(this))
{
}

void MeasureForm::setScenarios(ScenarioDesk *scenarios)
{
    if (scenarios == m_scenarios) return;
    m_scenarios = scenarios;
    Q_EMIT scenariosChanged();
}

QString MeasureForm::departuresOf(const ScenarioMeasure &measure)
{
    return measure.departures ? QString::number(*measure.departures) : QString();
}

int MeasureForm::number() const
{
    if (!m_scenarios) return 1;
    const RowList *rows = m_scenarios->measures();
    const int row = rows->rowOfId(m_measure.id);
    return (row >= 0 ? row : rows->count()) + 1;
}

QString MeasureForm::title() const
{
    return m_measure.id == 0 ? tr("Neue Maßnahme") : tr("Maßnahme %1 ändern").arg(number());
}

QVariantList MeasureForm::kinds() const
{
    return optionsOf(plannedKinds);
}

QVariantList MeasureForm::actions() const
{
    QVariantList options;
    for (const MeasureAction one : actionsFor(m_measure.kind)) {
        const bool isBus = m_measure.kind == PlaceKind::CommunityBus;
        const QString text = one == MeasureAction::Add ? tr("neu")
            : one == MeasureAction::Move               ? tr("versetzen")
            : one == MeasureAction::Remove             ? tr("entfällt")
            : isBus                                    ? tr("erweitern")
                                                       : tr("ändern");
        options += option(keyOf(one), text);
    }
    return options;
}

void MeasureForm::setKind(const QString &kind)
{
    const auto wanted = ofKey<PlaceKind>(kind, m_measure.kind);
    if (wanted == m_measure.kind) return;
    m_measure.kind = wanted;
    m_measure.placeUid.clear();
    m_measure.openingHours.clear();
    arrange();
}

void MeasureForm::setAction(const QString &action)
{
    const auto wanted = ofKey<MeasureAction>(action, m_measure.action);
    if (wanted == m_measure.action) return;
    m_measure.action = wanted;
    arrange();
}

void MeasureForm::arrange()
{
    const QList<MeasureAction> possible = actionsFor(m_measure.kind);
    if (!possible.contains(m_measure.action)) m_measure.action = possible.first();
    QSet<PlaceKind> kinds{m_measure.kind};
    // People call a station a stop, and the place that is chosen says which it is.
    if (isTransit(m_measure.kind)) kinds = {PlaceKind::Stop, PlaceKind::Station};
    m_subjectSearch->setKinds(kinds);
    m_subjectSearch->clear();
    m_errors.clear();
    follow();
    Q_EMIT edited();
}

bool MeasureForm::needsPoint() const
{
    return !isBus() && (m_measure.action == MeasureAction::Add || m_measure.action == MeasureAction::Move);
}

bool MeasureForm::needsDepartures() const
{
    return isTransit(m_measure.kind) && (m_measure.action == MeasureAction::Add || m_measure.action == MeasureAction::Change);
}

bool MeasureForm::tellsHours() const
{
    return isBus() && m_measure.action != MeasureAction::Remove;
}

void MeasureForm::setDepartures(const QString &typed)
{
    if (typed == m_departures) return;
    m_departures = typed;
    bool isNumber = false;
    const int count = typed.trimmed().toInt(&isNumber);
    const bool isUsable = isNumber && count >= 0 && count <= mostDepartures;
    m_measure.departures = isUsable ? std::optional(count) : std::nullopt;
    follow();
    Q_EMIT edited();
}

void MeasureForm::setBothWays(bool both)
{
    if (both == isBothWays()) return;
    m_measure.poles = both ? 2 : 1;
    follow();
    Q_EMIT edited();
}

QVariantList MeasureForm::towns() const
{
    QVariantList keys;
    for (const QString &ags : m_measure.towns.split(u',', Qt::SkipEmptyParts)) keys += ags;
    return keys;
}

void MeasureForm::setTowns(const QVariantList &towns)
{
    QStringList keys;
    for (const QVariant &one : towns) keys += one.toString();
    change(m_measure.towns, keys.join(u','));
}

QVariantList MeasureForm::allTowns() const
{
    QVariantList options;
    const auto input = m_scenarios && m_scenarios->desk() ? m_scenarios->desk()->input() : nullptr;
    if (!input) return options;
    std::vector<const GapTown *> towns;
    for (const GapTown &town : input->towns)
        if (town.isOwn) towns.push_back(&town);
    std::ranges::sort(towns, [](const GapTown *a, const GapTown *b) { return a->name.localeAwareCompare(b->name) < 0; });
    options.reserve(qsizetype(towns.size()));
    for (const GapTown *town : towns) options += option(town->ags, town->name);
    return options;
}

double MeasureForm::lon() const
{
    const auto point = pointOf(m_measure.geom.bytes);
    return point ? toLonLat(*point).value_or(LonLat()).lon : 0;
}

double MeasureForm::lat() const
{
    const auto point = pointOf(m_measure.geom.bytes);
    return point ? toLonLat(*point).value_or(LonLat()).lat : 0;
}

QString MeasureForm::where() const
{
    if (!hasPoint()) return {};
    return m_where.isEmpty() ? tr("auf der Karte gesetzt") : m_where;
}

void MeasureForm::show(const ScenarioMeasure &measure)
{
    m_measure = m_stored = measure;
    m_measure.openingHours = m_stored.openingHours = hoursToType(measure.openingHours);
    m_departures = departuresOf(measure);
    m_subject = measure.name;
    m_where.clear();
    m_isOpen = true;
    m_isBusy = false;
    m_subjectSearch->setWorkspace(m_scenarios->workspace());
    m_spots->setWorkspace(m_scenarios->workspace());
    m_spots->clear();
    arrange();
}

void MeasureForm::begin()
{
    // The desk knows at once which scenario was begun or chosen; the list follows a moment later.
    if (m_scenarios && m_scenarios->desk()) show({.scenarioId = m_scenarios->desk()->scenarioId(), .poles = 2});
}

void MeasureForm::edit(qint64 measureId)
{
    const auto measure = m_scenarios ? m_scenarios->measure(measureId) : std::nullopt;
    if (measure) show(*measure);
}

void MeasureForm::close()
{
    if (!m_isOpen) return;
    m_isOpen = false;
    if (m_drag) m_drag->end(false);
    Q_EMIT edited();
}

void MeasureForm::follow()
{
    if (!m_drag || !m_isOpen) return;
    const bool isCounted = needsPoint() && (!needsDepartures() || m_measure.departures)
        && (m_measure.action == MeasureAction::Add || !m_measure.placeUid.isEmpty());
    if (!isCounted) return m_drag->end(false);
    m_drag->follow(m_measure);
    if (hasPoint()) m_drag->moveTo(lon(), lat());
}

void MeasureForm::setSubject(const QString &uid, const QString &name)
{
    m_measure.placeUid = uid;
    m_subject = name;
    m_errors.remove(u"placeUid"_s);
    if (isBus() && m_measure.action == MeasureAction::Change && !uid.isEmpty()) readHours(uid);
    follow();
    Q_EMIT edited();
}

/** A new day is added to the ones there are, so the hours of today are the beginning. */
void MeasureForm::readHours(const QString &uid)
{
    m_scenarios->workspace()->read(
        this, [uid](Sql &sql) { return sql.find<Place>(u"place"_s, u"where uid=?"_s, {uid}); },
        [this, uid](const Result<QList<Place>> &found) {
            if (!found || found->isEmpty() || m_measure.placeUid != uid || !m_measure.openingHours.isEmpty()) return;
            m_measure.openingHours = hoursToType(found->first().openingHours);
            Q_EMIT edited();
        });
}

void MeasureForm::searchFor(const QString &text)
{
    m_spots->search(text, DestinationKind::Work);
}

void MeasureForm::take(int row)
{
    const auto spot = m_spots->spotAt(row);
    if (!spot) return;
    const auto place = toLonLat(spot->at);
    if (!place) return;
    setPoint(place->lon, place->lat);
    m_where = spot->name;
    Q_EMIT edited();
    Q_EMIT whereChosen(place->lon, place->lat);
}

void MeasureForm::setPoint(double lon, double lat)
{
    const auto at = toUtm(LonLat{lon, lat});
    if (!at) return;
    m_measure.geom = toWkb(*at);
    m_where.clear();
    m_errors.remove(u"geom"_s);
    if (m_drag) m_drag->moveTo(lon, lat);
    Q_EMIT edited();
}

void MeasureForm::refuse(const Error &error)
{
    m_errors.clear();
    m_errors[error.field.isEmpty() ? u"action"_s : error.field] = sentence(error);
    m_isBusy = false;
    Q_EMIT edited();
    Q_EMIT refused();
}

void MeasureForm::save()
{
    if (!m_isOpen || m_isBusy || !m_scenarios || !m_scenarios->workspace()) return;
    if (needsDepartures() && !m_departures.isEmpty() && !m_measure.departures)
        return refuse({Error::Kind::Invalid, u"measure.departures"_s, {}, {}, u"departures"_s});
    m_isBusy = true;
    Q_EMIT edited();
    // What is missing is said beside its field; only what is whole goes into the register.
    m_scenarios->workspace()->read(
        this, [measure = m_measure](Sql &sql) { return checkedMeasure(sql, measure); },
        [this](const Result<ScenarioMeasure> &checked) { checked ? store() : refuse(checked.error()); });
}

void MeasureForm::store()
{
    const auto keep
        = [measure = m_measure, fresh = m_scenarios->freshName(), today = QDate::currentDate()](Sql &sql) -> Result<ScenarioMeasure> {
        if (measure.scenarioId != 0) return saveMeasure(sql, measure);
        sql.describe(u"measure.added"_s, displayName(measure));
        return saveScenario(sql, {.name = fresh}, today).and_then([&](const Scenario &scenario) {
            ScenarioMeasure first = measure;
            first.scenarioId = scenario.id;
            return saveMeasure(sql, first);
        });
    };
    m_scenarios->workspace()->write(this, keep, [this](const Result<ScenarioMeasure> &kept) {
        m_isBusy = false;
        if (!kept) return Q_EMIT edited();
        m_isOpen = false;
        if (m_drag) m_drag->end(true);
        m_scenarios->choose(kept->scenarioId);
        Q_EMIT edited();
        Q_EMIT saved(kept->id, tr("„%1“ ist gespeichert.").arg(displayName(*kept)));
    });
}
