// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/places/placeform.h"
#include "core/base/words.h"
#include "core/register/fields.h"
#include "core/register/input.h"
#include "geo/coordinates.h"
#include "geo/projection.h"
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr int typingPauseMs = 300;

std::optional<LonLat> degreesOf(const Place &place)
{
    const auto point = pointOf(place.geom.bytes);
    return point ? toLonLat(*point) : std::nullopt;
}

/** Names of the fields of a group that a form shows. */
QStringList namesOf(FieldGroup group)
{
    QStringList names;
    for (const Field &field : fields()) {
        const bool isEntered = field.input != InputKind::Hidden && field.input != InputKind::Position;
        if (field.group == group && isEntered && qstrcmp(field.record, "community_bus_stop") != 0)
            names += QString::fromLatin1(field.record) + u'.' + QString::fromLatin1(field.property);
    }
    return names;
}

QVariantMap group(const QString &key, const QString &title, const QStringList &names, bool isOpen)
{
    return {{u"key"_s, key}, {u"title"_s, title}, {u"names"_s, names}, {u"open"_s, isOpen}};
}
}

PlaceForm::PlaceForm(QObject *parent)
    : RecordForm(parent),
      m_stopSearch(new PlaceSearch({PlaceKind::Stop, PlaceKind::Station}, this)),
      m_benchSearch(new PlaceSearch({PlaceKind::RideBench}, this)),
      m_drawing(new ShapeDrawing(this))
{
    addRecord("place", Place::staticMetaObject, &m_place);
    addRecord("community_bus", CommunityBus::staticMetaObject, &m_bus);
    connect(this, &PlaceForm::workspaceChanged, this, [this] {
        m_stopSearch->setWorkspace(workspace());
        m_benchSearch->setWorkspace(workspace());
        m_drawing->setWorkspace(workspace());
    });
    m_address = new AddressEntry(this, {u"place.address"_s});
    connect(m_address, &AddressEntry::chosen, this, [this](const AddressHit &hit) {
        m_place.address = hit.text;
        field(u"place.address"_s)->reset();
        if (hasShape()) return change();
        m_towns.clear();
        moveTo(toWkb(hit.place));
    });
    connect(this, &PlaceForm::edited, this, &PlaceForm::follow);
    connect(m_drawing, &ShapeDrawing::drawn, this, &PlaceForm::takeDrawn);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PlaceForm::findAlike);
    arrange();
}

QStringList PlaceForm::firstFields() const
{
    return {u"place.kind"_s, u"place.name"_s, u"place.address"_s, u"place.phone"_s, u"place.openingHours"_s};
}

QVariantList PlaceForm::groups() const
{
    const QStringList access{u"place.operatorName"_s, u"place.website"_s, u"place.wheelchair"_s, u"place.freeOfCharge"_s};
    return {group(u"bench"_s, groupLabel(FieldGroup::Bench), namesOf(FieldGroup::Bench), true),
        group(u"hotspot"_s, groupLabel(FieldGroup::Hotspot), namesOf(FieldGroup::Hotspot), true),
        group(u"riding"_s, groupLabel(FieldGroup::Riding), namesOf(FieldGroup::Riding), true),
        group(u"booking"_s, groupLabel(FieldGroup::Booking), namesOf(FieldGroup::Booking), true),
        group(u"access"_s, tr("Betreiber und Zugang"), access, false),
        group(u"checked"_s, groupLabel(FieldGroup::Checked), namesOf(FieldGroup::Checked), false)};
}

void PlaceForm::arrange()
{
    const auto fit = [this](FieldGroup group, bool fits) {
        for (FormField *one : fieldsNamed(namesOf(group))) one->setShown(fits);
    };
    fit(FieldGroup::Bench, isBench());
    fit(FieldGroup::Hotspot, m_place.kind == PlaceKind::Hotspot);
    fit(FieldGroup::Riding, isBus());
    fit(FieldGroup::Booking, isBus());
    const bool isSameDay = m_bus.bookingType == BookingType::SameDay, isDayBefore = m_bus.bookingType == BookingType::PriorDay;
    const bool mustBook = isBus() && m_bus.bookingType != BookingType::NotNeeded;
    const auto show = [this](const QString &name, bool fits) { field(u"community_bus."_s + name)->setShown(fits); };
    show(u"priorNoticeDurationMin"_s, mustBook && (isSameDay || m_bus.priorNoticeDurationMin));
    for (const QString &name : {u"priorNoticeLastDay"_s, u"priorNoticeLastTime"_s, u"priorNoticeStartDay"_s, u"priorNoticeStartTime"_s})
        show(name, mustBook && isDayBefore);
    show(u"bookingHours"_s, mustBook);
    show(u"bookingUrl"_s, mustBook);
}

PlaceEntry PlaceForm::entry() const
{
    PlaceEntry entry{.place = m_place};
    if (!isBus()) return entry;
    entry.bus = m_bus;
    entry.stops = m_stops.stops();
    return entry;
}

bool PlaceForm::isDirty() const
{
    PlaceEntry stored = m_stored;
    // A new bus begins with nothing said.
    if (isBus() && !stored.bus) stored.bus = CommunityBus();
    return !(entry() == stored) || hasUnreadable() || m_stops.hasUnreadable() || !m_coordinatesError.isEmpty();
}

QList<Finding> PlaceForm::findings() const
{
    QList<Finding> found = checkPlaceEntry(entry(), {.today = QDate::currentDate()});
    // A new form is not red all over: what is missing is asked for on saving.
    found.removeIf([this](const Finding &one) { return m_placeId == 0 && one.reason == "place.noName"_L1; });
    return found;
}

Result<PlaceForm::Opened> PlaceForm::load(Sql &sql, qint64 id)
{
    auto entry = loadPlace(sql, id);
    if (!entry) return std::unexpected(entry.error());
    Opened opened{.entry = *entry};
    if (entry->bus) {
        auto towns = townsIn(sql, entry->place.geom);
        if (!towns) return std::unexpected(towns.error());
        QList<qint64> ids;
        for (const AreaTown &town : *towns) ids += town.id;
        const auto ofTowns = areaOf(sql, ids);
        if (!ofTowns) return std::unexpected(ofTowns.error());
        if (*ofTowns == entry->place.geom) opened.towns = *towns; // else somebody drew it
    }
    if (entry->place.returnBenchUid.isEmpty()) return opened;
    return sql.find<Place>(u"place"_s, u"where uid=?"_s, {entry->place.returnBenchUid}).transform([&](const QList<Place> &benches) {
        opened.returnBench = benches.isEmpty() ? tr("gelöschte Bank") : displayName(benches.first());
        return opened;
    });
}

void PlaceForm::setPlaceId(qint64 id)
{
    m_placeId = id;
    Q_EMIT placeIdChanged();
    open(id, [id](Sql &sql) { return load(sql, id); }, [this](const Opened &opened) { show(opened); });
}

void PlaceForm::show(const Opened &opened)
{
    ++m_areaRequest;
    m_opened = opened;
    m_stored = opened.entry;
    m_place = opened.entry.place;
    m_bus = opened.entry.bus.value_or(CommunityBus());
    m_stops.show(opened.entry.stops);
    m_towns = opened.towns;
    m_returnBench = opened.returnBench;
    m_coordinatesError.clear();
    m_positionError.clear();
    m_drawing->show(m_place.geom, m_towns.isEmpty());
    m_stopSearch->clear();
    m_benchSearch->clear();
    setConflict({});
    m_address->forget();
    resetFields();
}

void PlaceForm::revert()
{
    show(m_opened);
}

void PlaceForm::change()
{
    check();
    Q_EMIT edited();
}

void PlaceForm::follow()
{
    arrange();
    m_benchSearch->setAround(m_place);
    m_stopSearch->setAround(m_place);
    m_pause.start();
}

double PlaceForm::lon() const
{
    return degreesOf(m_place).value_or(LonLat{qQNaN(), qQNaN()}).lon;
}

double PlaceForm::lat() const
{
    return degreesOf(m_place).value_or(LonLat{qQNaN(), qQNaN()}).lat;
}

QString PlaceForm::coordinates() const
{
    if (!m_coordinatesError.isEmpty()) return m_typedCoordinates;
    const auto point = pointOf(m_place.geom.bytes);
    return point ? coordinatesText(*point) : QString();
}

void PlaceForm::moveTo(const Wkb &geom)
{
    takeGeometry(geom);
    m_drawing->show(geom, m_towns.isEmpty());
}

void PlaceForm::takeDrawn(const QList<RouteStop> &before, const QList<RouteStop> &now)
{
    m_stops.follow(before, now);
    if (!(m_drawing->shape() == m_place.geom)) m_towns.clear();
    takeGeometry(m_drawing->shape());
}

void PlaceForm::takeGeometry(const Wkb &geom)
{
    ++m_areaRequest;
    m_place.geom = geom;
    m_coordinatesError.clear();
    m_positionError.clear();
    change();
}

void PlaceForm::setPoint(double lon, double lat)
{
    const auto point = toUtm(LonLat{lon, lat});
    if (!point) return;
    m_towns.clear();
    moveTo(toWkb(*point));
}

void PlaceForm::setCoordinates(const QString &typed)
{
    if (typed.trimmed().isEmpty()) return clearPosition();
    const auto point = parseCoordinates(typed);
    if (point) {
        m_towns.clear();
        return moveTo(toWkb(*point));
    }
    m_typedCoordinates = typed;
    m_coordinatesError = tr("Das sind keine Koordinaten in Deutschland. Gemeint ist etwas wie „49,4447 7,7690“.");
    Q_EMIT edited();
}

void PlaceForm::clearPosition()
{
    m_towns.clear();
    moveTo({});
}

QVariantList PlaceForm::towns() const
{
    QVariantList ids;
    for (const AreaTown &town : m_towns) ids += town.id;
    return ids;
}

QStringList PlaceForm::townNames() const
{
    QStringList names;
    for (const AreaTown &town : m_towns) names += town.name;
    return names;
}

void PlaceForm::setTowns(const QVariantList &ids)
{
    if (!workspace()) return;
    QList<qint64> wanted;
    for (const QVariant &id : ids) wanted += id.toLongLong();
    struct Area {
        Wkb shape = {};
        QList<AreaTown> towns = {};
    };
    const auto find = [wanted](Sql &sql) -> Result<Area> {
        const auto shape = areaOf(sql, wanted);
        if (!shape) return std::unexpected(shape.error());
        return townsIn(sql, *shape).transform([&](const QList<AreaTown> &towns) { return Area{*shape, towns}; });
    };
    workspace()->read(this, find, [this, request = ++m_areaRequest](const Result<Area> &area) {
        if (request != m_areaRequest) return; // somebody chose on meanwhile
        if (!area) return workspace()->tell(area.error());
        m_towns = area->towns;
        moveTo(area->shape);
    });
}

void PlaceForm::addStop(const QString &uid, const QString &name)
{
    if (name.trimmed().isEmpty()) return;
    m_stops.add(uid, name);
    m_stopSearch->clear();
    change();
}

void PlaceForm::moveStop(int at, int by)
{
    m_stops.move(at, by);
    change();
}

void PlaceForm::removeStop(int at)
{
    m_stops.remove(at);
    change();
}

void PlaceForm::setStopMinutes(int at, const QString &typed)
{
    m_stops.setMinutes(at, typed);
    change();
}

void PlaceForm::setReturnBench(const QString &uid, const QString &name)
{
    m_place.returnBenchUid = uid;
    m_returnBench = name;
    m_benchSearch->clear();
    change();
}

QVariantList PlaceForm::alike() const
{
    QVariantList rows;
    for (const NearPlace &one : m_near)
        rows += QVariantMap{{u"id"_s, one.id}, {u"name"_s, one.name}, {u"metres"_s, static_cast<int>(std::lround(one.metres))}};
    return rows;
}

void PlaceForm::findAlike()
{
    if (!workspace() || !workspace()->isOpen()) return;
    workspace()->read(
        this, [place = m_place](Sql &sql) { return placesNear(sql, place, duplicateMetres); },
        [this, geom = m_place.geom, kind = m_place.kind](const Result<QList<NearPlace>> &near) {
            if (!near || !(geom == m_place.geom) || kind != m_place.kind || *near == m_near) return;
            m_near = *near;
            Q_EMIT alikeChanged();
        });
}

void PlaceForm::save()
{
    if (!workspace() || isBusy()) return;
    check();
    if (m_place.geom.bytes.isEmpty()) m_positionError = sentence(Error{Error::Kind::Invalid, u"place.noGeometry"_s, {}, {}, {}});
    if (m_positionError.isEmpty()) m_positionError = m_drawing->error();
    Q_EMIT edited();
    if (firstError() || m_stops.hasUnreadable() || !m_positionError.isEmpty() || !m_coordinatesError.isEmpty()) {
        Q_EMIT refused();
        return;
    }
    const auto save = [entry = entry()](Sql &sql) -> Result<Opened> {
        const auto kept = savePlace(sql, entry, QDate::currentDate());
        if (!kept) return std::unexpected(kept.error());
        if (const auto paired = pairBench(sql, kept->place); !paired) return std::unexpected(paired.error());
        return load(sql, kept->place.id);
    };
    store(save, [this](const Opened &kept) {
        m_placeId = kept.entry.place.id;
        show(kept);
        Q_EMIT placeIdChanged();
        Q_EMIT saved(m_placeId);
    });
}

void PlaceForm::lookAtTheirs()
{
    meet([id = m_placeId](Sql &sql) { return load(sql, id); },
        [this](const Opened &theirs, Versions &versions) {
            const auto stops = [](const QList<CommunityBusStop> &all) {
                QStringList names;
                for (const CommunityBusStop &one : all) names += one.name;
                return names.join(u", "_s);
            };
            versions.compare("place", m_stored.place, m_place, theirs.entry.place);
            versions.compareWords(
                u"place.returnBenchUid"_s, fieldLabel(u"place.returnBenchUid"_s), m_opened.returnBench, returnBench(), theirs.returnBench);
            if (!isBus()) return;
            versions.compare("community_bus", m_stored.bus.value_or(CommunityBus()), m_bus, theirs.entry.bus.value_or(CommunityBus()));
            versions.compareWords(
                u"community_bus_stop"_s, tr("Halte"), stops(m_stored.stops), stops(m_stops.stops()), stops(theirs.entry.stops));
        },
        [this](const Opened &theirs) { goOnFrom(theirs); });
}

void PlaceForm::goOnFrom(const Opened &theirs)
{
    const bool isMoved = keepsMine(u"place.geom"_s, !(m_place.geom == m_stored.place.geom));
    const bool isOtherBench = keepsMine(u"place.returnBenchUid"_s, m_place.returnBenchUid != m_stored.place.returnBenchUid);
    const bool hasOtherStops = keepsMine(u"community_bus_stop"_s, !(m_stops.stops() == m_stored.stops));
    m_place = chosen("place", m_stored.place, m_place, theirs.entry.place);
    m_bus = chosen("community_bus", m_stored.bus.value_or(CommunityBus()), m_bus, theirs.entry.bus.value_or(CommunityBus()));
    if (!hasOtherStops) m_stops.show(theirs.entry.stops);
    if (!isMoved) m_towns = theirs.towns, m_drawing->show(theirs.entry.place.geom, m_towns.isEmpty());
    if (!isOtherBench) m_returnBench = theirs.returnBench;
    m_opened = theirs;
    m_stored = theirs.entry;
    setConflict({});
    resetFields();
}

void PlaceForm::renew()
{
    m_placeId = 0;
    makeNew(m_place);
    makeNew(m_bus);
    m_opened = {}, m_stored = {};
    Q_EMIT placeIdChanged();
}
