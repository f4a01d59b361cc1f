// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/register/vacancyform.h"
#include "core/base/words.h"
#include "core/register/entries.h"
#include "core/register/input.h"
#include "core/register/rent.h"
#include "core/register/words.h"
#include "geo/projection.h"

using namespace Qt::StringLiterals;

namespace {
VacancyEntry emptyEntry()
{
    VacancyEntry entry;
    entry.vacancy.vacantSince = QDate::currentDate();
    entry.vacancy.lastConfirmedOn = QDate::currentDate();
    entry.dwelling.kind = DwellingKind::Flat;
    return entry;
}

/** Of three versions of a record the one that keeps what was changed here and takes the rest from the others. */
template<class T> T merged(const T &base, const T &mine, const T &theirs)
{
    T result = theirs;
    const QMetaObject &meta = T::staticMetaObject;
    for (int i = 0; i < meta.propertyCount(); ++i) {
        const QMetaProperty property = meta.property(i);
        if (qstrcmp(property.name(), "version") == 0) continue;
        const QVariant value = property.readOnGadget(&mine);
        if (toStored(value) != toStored(property.readOnGadget(&base))) property.writeOnGadget(&result, value);
    }
    return result;
}

/** Stores a new entry, and records it at once where nothing is missing for that; else it stays a draft. */
Result<VacancyEntry> keepNew(Sql &sql, const VacancyEntry &entry, QDate today)
{
    return addEntry(sql, entry, today).and_then([&](const VacancyEntry &kept) -> Result<VacancyEntry> {
        auto facts = loadFacts(sql, kept.vacancy.id, {}, today);
        if (!facts) return std::unexpected(facts.error());
        facts->duplicatesChecked = true;
        if (!mayBecome(*facts, VacancyStatus::Recorded, today)) return kept;
        return changeStatus(sql, kept.vacancy.id, kept.vacancy.version, VacancyStatus::Recorded, {}, today).and_then([&](const Vacancy &) {
            return loadEntry(sql, kept.vacancy.id);
        });
    });
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
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
    check();
}

QVariantList VacancyForm::groups() const
{
    QVariantList groups;
    const auto add = [&](const QString &key, FieldGroup group) { groups += QVariantMap{{u"key"_s, key}, {u"title"_s, groupLabel(group)}}; };
    add(u"place"_s, FieldGroup::Place);
    add(u"size"_s, FieldGroup::Size);
    add(u"costs"_s, FieldGroup::Costs);
    add(u"equipment"_s, FieldGroup::Equipment);
    add(u"availability"_s, FieldGroup::Availability);
    add(u"certificate"_s, FieldGroup::Certificate);
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
    context.place.agsAtPoint = m_agsAtPlace;
    return checkEntry(m_entry, context); // missing fields are told on saving: a new form is not red all over
}

void VacancyForm::show(const VacancyEntry &entry)
{
    m_entry = entry;
    m_stored = entry;
    m_conflict.clear();
    m_municipality.clear();
    m_agsAtPlace.clear();
    resetFields();
    findMunicipality();
}

void VacancyForm::setVacancyId(qint64 id)
{
    m_vacancyId = id;
    Q_EMIT vacancyIdChanged();
    if (id == 0) return show(emptyEntry());
    if (!workspace()) return;
    setBusy(true);
    workspace()->read(
        this, [id](Sql &sql) { return loadEntry(sql, id); },
        [this](const Result<VacancyEntry> &entry) {
            setBusy(false);
            if (entry)
                show(*entry);
            else
                workspace()->tell(entry.error());
        });
}

void VacancyForm::revert()
{
    show(m_stored);
}

void VacancyForm::findMunicipality()
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
    workspace()->read(this, find, [this](const Result<Around> &around) {
        if (!around) return;
        m_municipality = around->siting.name;
        m_agsAtPlace = around->siting.ags;
        Building &building = m_entry.building;
        if (!m_agsAtPlace.isEmpty()) building.ags = m_agsAtPlace;
        if (building.city.isEmpty()) building.city = m_municipality;
        if (building.postalCode.isEmpty()) building.postalCode = around->postalCode;
        for (const auto &name : {u"building.city"_s, u"building.postalCode"_s, u"building.ags"_s})
            if (FormField *shown = field(name)) shown->reset();
        check();
        Q_EMIT edited();
    });
}

void VacancyForm::setPlace(double lon, double lat)
{
    const auto place = toUtm(LonLat{lon, lat});
    if (!place) return;
    m_entry.building.geom = toWkb(*place);
    m_entry.building.positionOrigin = PositionOrigin::Manual;
    m_entry.building.positionAccuracy = PositionAccuracy::Manual;
    Q_EMIT edited();
    findMunicipality();
}

void VacancyForm::clearPlace()
{
    m_entry.building.geom = {};
    m_entry.building.positionOrigin = PositionOrigin::Unknown;
    m_entry.building.positionAccuracy = PositionAccuracy::Unknown;
    m_municipality.clear();
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
    if (firstError()) {
        Q_EMIT refused();
        return;
    }
    setBusy(true);
    const auto store
        = [entry = m_entry](Sql &sql) { return entry.vacancy.id == 0 ? keepNew(sql, entry, QDate::currentDate()) : saveEntry(sql, entry); };
    workspace()->write(this, store, [this](const Result<VacancyEntry> &kept) {
        setBusy(false);
        if (kept) {
            m_vacancyId = kept->vacancy.id;
            show(*kept);
            Q_EMIT vacancyIdChanged();
            Q_EMIT saved(m_vacancyId);
            return;
        }
        if (kept.error().kind == Error::Kind::Conflict) m_conflict = sentence(kept.error());
        Q_EMIT edited();
        Q_EMIT refused();
    });
}

void VacancyForm::takeOver()
{
    if (!workspace() || m_vacancyId == 0) return;
    workspace()->read(
        this, [id = m_vacancyId](Sql &sql) { return loadEntry(sql, id); },
        [this](const Result<VacancyEntry> &theirs) {
            if (!theirs) return workspace()->tell(theirs.error());
            m_entry = {merged(m_stored.building, m_entry.building, theirs->building),
                merged(m_stored.dwelling, m_entry.dwelling, theirs->dwelling), merged(m_stored.vacancy, m_entry.vacancy, theirs->vacancy)};
            m_stored = *theirs;
            m_conflict.clear();
            resetFields();
        });
}
