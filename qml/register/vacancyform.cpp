// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/register/vacancyform.h"
#include "core/address/buildingaddress.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/register/entries.h"
#include "core/register/input.h"
#include "core/register/municipality.h"
#include "core/register/rent.h"
#include "core/register/words.h"
#include "geo/projection.h"
#include "qml/register/entrydraft.h"
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr int draftPauseMs = 1000;

VacancyEntry emptyEntry()
{
    VacancyEntry entry;
    entry.vacancy.vacantSince = QDate::currentDate();
    entry.vacancy.lastConfirmedOn = QDate::currentDate();
    entry.dwelling.kind = DwellingKind::Flat;
    return entry;
}

/** A flat or house that was deleted with its vacancy is a new one, too. */
VacancyEntry onStandingFlat(Sql &sql, VacancyEntry entry)
{
    const auto isGone = [&](const QString &table, qint64 id) {
        const auto found = sql.value(u"select count(*) from %1 where id=?"_s.arg(table), {id});
        return id != 0 && found && found->toInt() == 0;
    };
    if (isGone(u"dwelling"_s, entry.dwelling.id)) makeNew(entry.dwelling);
    if (isGone(u"building"_s, entry.building.id)) makeNew(entry.building);
    return entry;
}

/** Stores a new entry, and records it at once where nothing is missing for that; else, as with a possible duplicate, it stays a draft. */
Result<VacancyEntry> keepNew(Sql &sql, const VacancyEntry &entry, QDate today)
{
    return addEntry(sql, entry, today).and_then([&](const VacancyEntry &kept) -> Result<VacancyEntry> {
        auto facts = loadFacts(sql, kept.vacancy.id, {}, today);
        if (!facts) return std::unexpected(facts.error());
        if (!mayBecome(*facts, VacancyStatus::Recorded, today)) return kept;
        return changeStatus(sql, kept.vacancy.id, kept.vacancy.version, VacancyStatus::Recorded, {}, today).and_then([&](const Vacancy &) {
            return loadEntry(sql, kept.vacancy.id);
        });
    });
}
}

VacancyForm::VacancyForm(QObject *parent) : RecordForm(parent), m_entry(emptyEntry()), m_stored(m_entry)
{
    addRecord("building", Building::staticMetaObject, &m_entry.building);
    addRecord("dwelling", Dwelling::staticMetaObject, &m_entry.dwelling);
    addRecord("vacancy", Vacancy::staticMetaObject, &m_entry.vacancy);
    const auto print = [this] { return moveInText(m_entry.vacancy.availability, m_entry.vacancy.availableFrom); };
    const auto parse = [this](const QString &typed) {
        return parseMoveIn(typed, QDate::currentDate()).transform([this](const MoveIn &moveIn) {
            m_entry.vacancy.availability = moveIn.availability;
            m_entry.vacancy.availableFrom = moveIn.from;
        });
    };
    field(u"vacancy.availableFrom"_s)->setText(print, parse);
    m_address = new AddressEntry(this, firstFields().first(4)); // street, number, code, city
    connect(m_address, &AddressEntry::chosen, this, &VacancyForm::takeAddress);
    connect(m_address, &AddressEntry::left, this, [this] {
        if (!isPlacedByHand()) clearPlace();
    });
    for (const auto &name : {u"building.city"_s, u"building.postalCode"_s})
        connect(field(name), &FormField::edited, this, &VacancyForm::findTown);
    connect(&m_landlord, &LandlordChoice::edited, this, &VacancyForm::edited);
    connect(this, &VacancyForm::workspaceChanged, this, [this] {
        m_landlord.setWorkspace(workspace());
        m_twins.setWorkspace(workspace());
    });
    connect(&m_twins, &Twins::changed, this, [this] {
        check();
        Q_EMIT edited();
    });
    m_draftPause.setSingleShot(true);
    m_draftPause.setInterval(draftPauseMs);
    connect(&m_draftPause, &QTimer::timeout, this, &VacancyForm::keepDraft);
    connect(this, &VacancyForm::edited, this, [this] {
        m_draftPause.start();
        m_twins.look(m_entry);
    });
    check();
}

QVariantList VacancyForm::groups() const
{
    QVariantList groups;
    const QStringList first = firstFields();
    for (const FieldGroup group : {FieldGroup::Place, FieldGroup::Size, FieldGroup::Costs, FieldGroup::Equipment, FieldGroup::Availability,
             FieldGroup::Certificate}) {
        QStringList names;
        for (const FormField *field : allFields())
            if (field->field().group == group && !first.contains(field->name()) && field->name() != "vacancy.availability"_L1)
                names += field->name();
        groups += QVariantMap{{u"key"_s, static_cast<int>(group)}, {u"title"_s, groupLabel(group)}, {u"names"_s, names}};
    }
    return groups;
}

QStringList VacancyForm::firstFields() const
{
    return {u"building.street"_s, u"building.houseNumber"_s, u"building.postalCode"_s, u"building.city"_s, u"dwelling.kind"_s,
        u"dwelling.floor"_s, u"dwelling.livingAreaDm2"_s, u"dwelling.halfRooms"_s, u"vacancy.netCold"_s, u"vacancy.coldOperatingCosts"_s,
        u"vacancy.heatingCosts"_s, u"vacancy.availableFrom"_s, u"vacancy.vacantSince"_s, u"vacancy.source"_s, u"vacancy.evidence"_s,
        u"vacancy.willingness"_s};
}

QString VacancyForm::grossColdText() const
{
    return orDash(euroText(rentOf(m_entry.vacancy).grossCold));
}
QString VacancyForm::grossWarmText() const
{
    return orDash(euroText(rentOf(m_entry.vacancy).grossWarm));
}

double VacancyForm::lon() const
{
    const auto place = pointOf(m_entry.building.geom.bytes);
    return place ? toLonLat(*place).value_or(LonLat{}).lon : qQNaN();
}

double VacancyForm::lat() const
{
    const auto place = pointOf(m_entry.building.geom.bytes);
    return place ? toLonLat(*place).value_or(LonLat{}).lat : qQNaN();
}

QList<Finding> VacancyForm::findings() const
{
    CheckContext context{.today = QDate::currentDate()};
    if (workspace()) context.settings = workspace()->settings();
    context.place.agsAtPoint = m_agsAtPlace;
    context.candidates = m_twins.found();
    return checkEntry(m_entry, context); // missing fields are told on saving: a new form is not red all over
}

void VacancyForm::show(const VacancyEntry &entry)
{
    m_entry = entry;
    m_stored = entry;
    setConflict({});
    m_municipality.clear();
    m_postalCode.clear();
    m_agsAtPlace.clear();
    m_isTownUnknown = false;
    m_address->forget();
    if (m_left.isEmpty())
        resetFields();
    else
        applyDraft();
    keepDraft(); // what was saved or taken back is none
    findMunicipality(false); // what is stored stays as it is; a contradiction is shown
}

Result<VacancyForm::Opened> VacancyForm::load(Sql &sql, qint64 id)
{
    return loadEntry(sql, id).and_then([&](const VacancyEntry &entry) {
        return landlordsOf(sql, entry.dwelling.id, QDate::currentDate()).transform([&](const QList<DwellingLandlord> &found) {
            return Opened{entry, found.isEmpty() ? std::optional<DwellingLandlord>() : found.first()};
        });
    });
}

void VacancyForm::setVacancyId(qint64 id)
{
    m_left = {};
    open(id);
}

void VacancyForm::open(qint64 id)
{
    m_vacancyId = id;
    Q_EMIT vacancyIdChanged();
    if (id == 0) {
        m_landlord.show({});
        return show(emptyEntry());
    }
    if (!workspace()) return;
    setBusy(true);
    workspace()->read(
        this, [id](Sql &sql) { return load(sql, id); },
        [this, id](const Result<Opened> &opened) {
            setBusy(false);
            if (id != m_vacancyId) return; // another one was opened meanwhile
            if (!opened) {
                m_left = {};
                return workspace()->tell(opened.error());
            }
            m_landlord.show(opened->landlord);
            show(opened->entry);
        });
}

void VacancyForm::reuse(qint64 vacancyId)
{
    if (!workspace() || m_vacancyId != 0) return;
    workspace()->read(
        this, [vacancyId](Sql &sql) { return load(sql, vacancyId); },
        [this](const Result<Opened> &last) {
            if (!last) return workspace()->tell(last.error());
            const VacancyEntry typed = m_entry, base = m_stored, again = nextEpisode(last->entry, QDate::currentDate());
            if (!m_landlord.isDirty()) m_landlord.show(last->landlord);
            show({merged(base.building, typed.building, again.building), merged(base.dwelling, typed.dwelling, again.dwelling),
                merged(base.vacancy, typed.vacancy, again.vacancy)});
            m_stored = emptyEntry(); // nothing of it is saved
            Q_EMIT edited();
        });
}

void VacancyForm::keepDraft()
{
    if (!workspace()) return;
    const bool wasKept = std::exchange(m_isDraftKept, isDirty());
    if (!m_isDraftKept) {
        if (wasKept) workspace()->drafts()->forget();
        return;
    }
    QJsonObject typed;
    for (const auto &[name, text] : unreadable().asKeyValueRange()) typed[name] = text;
    const QString label = m_vacancyId == 0 ? tr("neuer Leerstand") : tr("Leerstand %1").arg(number());
    workspace()->drafts()->keep(label,
        {{u"vacancyId"_s, m_vacancyId}, {u"changes"_s, changesOf(m_stored, m_entry)}, {u"typed"_s, typed},
            {u"landlord"_s, m_landlord.isDirty() ? jsonOf(m_landlord.pick()) : QJsonObject()}});
}

void VacancyForm::resume()
{
    if (!workspace()) return;
    m_left = workspace()->drafts()->take();
    open(m_left[u"vacancyId"_s].toInteger());
}

void VacancyForm::applyDraft()
{
    const QJsonObject left = std::exchange(m_left, {});
    applyChanges(m_entry, left[u"changes"_s].toObject());
    if (const QJsonObject kept = left[u"landlord"_s].toObject(); !kept.isEmpty()) {
        LandlordPick pick = m_landlord.pick();
        applyPick(pick, kept);
        m_landlord.resume(pick);
    }
    resetFields();
    const QJsonObject typed = left[u"typed"_s].toObject();
    for (auto text = typed.begin(); text != typed.end(); ++text)
        if (FormField *one = field(text.key())) one->commit(text.value().toString());
}

void VacancyForm::revert()
{
    m_landlord.revert();
    show(m_stored);
}

void VacancyForm::findMunicipality(bool fills)
{
    const auto place = pointOf(m_entry.building.geom.bytes);
    if (!place || !workspace()) return;
    struct Around {
        Siting siting;
        QString postalCode;
    };
    const auto find = [place](Sql &sql) -> Result<Around> {
        auto siting = municipalityAt(sql, *place);
        if (!siting) return std::unexpected(siting.error());
        if (!*siting) return Around();
        return sql.value(u"select postal_code from municipality where id=?"_s, {(*siting)->municipalityId})
            .transform([&](const QVariant &code) { return Around{**siting, code.toString()}; });
    };
    workspace()->read(this, find, [this, fills](const Result<Around> &around) {
        if (!around) return;
        if (fills) return fill(around->siting.name, around->siting.ags, around->postalCode);
        m_municipality = around->siting.name;
        m_postalCode = around->postalCode;
        m_agsAtPlace = around->siting.ags;
        check();
        Q_EMIT edited();
    });
}

/** What follows from the place; a town or code that somebody typed otherwise stays. */
void VacancyForm::fill(const QString &name, const QString &ags, const QString &postalCode)
{
    Building &building = m_entry.building;
    if (!ags.isEmpty()) {
        if (building.city.isEmpty() || building.city == m_municipality) building.city = name;
        if (building.postalCode.isEmpty() || building.postalCode == m_postalCode) building.postalCode = postalCode;
        building.ags = ags;
    }
    m_municipality = name;
    m_postalCode = postalCode;
    m_agsAtPlace = ags;
    m_isTownUnknown = false;
    for (const auto &shown : {u"building.city"_s, u"building.postalCode"_s, u"building.ags"_s})
        if (FormField *one = field(shown); one && !one->isUnreadable()) one->reset();
    check();
    Q_EMIT edited();
}

void VacancyForm::findTown()
{
    const Building &building = m_entry.building;
    const bool isRough = building.positionOrigin != PositionOrigin::Manual && building.positionAccuracy == PositionAccuracy::PlaceCentre;
    if (!workspace() || (hasPlace() && !isRough)) return;
    const QString city = building.city, code = building.postalCode;
    workspace()->read(
        this, [city, code](Sql &sql) { return placeNamed(sql, city, code); },
        [this, city, code](const Result<std::optional<NamedPlace>> &found) {
            Building &now = m_entry.building;
            const bool isOld = now.city != city || now.postalCode != code || now.positionOrigin == PositionOrigin::Manual;
            if (!found || isOld) return;
            if (!*found || !(*found)->centre) {
                if (hasPlace()) clearPlace(); // it stood in the town that was typed before
                m_isTownUnknown = !city.isEmpty();
                Q_EMIT edited();
                return;
            }
            now.geom = toWkb(*(*found)->centre);
            now.positionOrigin = PositionOrigin::Automatic;
            now.positionAccuracy = PositionAccuracy::PlaceCentre;
            fill((*found)->name, (*found)->ags, (*found)->postalCode);
        });
}

void VacancyForm::takeAddress(const AddressHit &hit)
{
    fillAddress(m_entry.building, hit);
    for (const QString &name : firstFields().first(4)) field(name)->reset();
    findMunicipality(true);
    check();
    Q_EMIT edited();
}

QString VacancyForm::accuracy() const
{
    const PositionAccuracy known = m_entry.building.positionAccuracy;
    return known == PositionAccuracy::Unknown ? QString() : word(known);
}

void VacancyForm::setPlace(double lon, double lat)
{
    const auto place = toUtm(LonLat{lon, lat});
    if (!place) return;
    m_entry.building.geom = toWkb(*place);
    m_entry.building.positionOrigin = PositionOrigin::Manual;
    m_entry.building.positionAccuracy = PositionAccuracy::Manual;
    Q_EMIT edited();
    findMunicipality(true);
}

void VacancyForm::clearPlace()
{
    m_entry.building.geom = {};
    m_entry.building.positionOrigin = PositionOrigin::Unknown;
    m_entry.building.positionAccuracy = PositionAccuracy::Unknown;
    m_municipality.clear();
    m_postalCode.clear();
    m_agsAtPlace.clear();
    check();
    Q_EMIT edited();
}

void VacancyForm::save()
{
    if (!workspace() || isBusy()) return;
    check();
    for (const Finding &missing : missingFields(m_entry, Need::Recorded))
        if (FormField *empty = field(missing.field); empty && empty->error().isEmpty())
            empty->setMessages(sentence(missing), empty->warning());
    Q_EMIT edited();
    if (firstError() || m_landlord.isWrong()) {
        Q_EMIT refused();
        return;
    }
    const auto pick = m_landlord.isDirty() ? std::optional(m_landlord.pick()) : std::nullopt;
    const auto save = [entry = m_entry, pick](Sql &sql) -> Result<Opened> {
        auto kept = entry.vacancy.id == 0 ? keepNew(sql, onStandingFlat(sql, entry), QDate::currentDate()) : saveEntry(sql, entry);
        if (!kept) return std::unexpected(kept.error());
        if (pick)
            if (auto named = keepPick(sql, kept->dwelling.id, *pick); !named) return std::unexpected(named.error());
        return load(sql, kept->vacancy.id);
    };
    store(save, [this](const Opened &kept) {
        m_vacancyId = kept.entry.vacancy.id;
        m_landlord.show(kept.landlord);
        show(kept.entry);
        Q_EMIT vacancyIdChanged();
        Q_EMIT saved(m_vacancyId);
    });
}

void VacancyForm::renew()
{
    m_vacancyId = 0;
    makeNew(m_entry.vacancy);
    m_stored = emptyEntry();
    Q_EMIT vacancyIdChanged();
}
