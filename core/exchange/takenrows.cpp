// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/takenrows.h"
#include "core/placement/households.h"
#include "core/register/consents.h"
#include "core/register/contact.h"
#include "core/register/entries.h"
#include "core/register/landlordroles.h"
#include "core/register/landlords.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
template<class T> Result<> drop(const Result<T> &result)
{
    return result.transform([](const T &) { });
}

/** Loads a value, puts the fields into it and stores it in its table. */
template<class T> Result<> changeValue(Sql &sql, const QString &table, qint64 id, const QVariantMap &fields)
{
    return sql.load<T>(table, id).and_then([&](T value) {
        fill(value, fields);
        return drop(sql.save(table, value));
    });
}
}

QString TakenRows::reason() const
{
    const EnvelopeHead &head = m_opened.envelope.head;
    return QCoreApplication::translate("Exchange", "Übernommen von %1 (%2)").arg(head.sender, head.number);
}

Result<qint64> TakenRows::idOf(const QString &table, const QString &uid)
{
    if (uid.isEmpty()) return 0;
    return m_sql.value(u"select id from %1 where uid=?"_s.arg(table), {m_joined.value(uid, uid)}).transform([](const QVariant &id) {
        return id.toLongLong();
    });
}

Result<qint64> TakenRows::idBehind(const WayRow &row, const QString &column)
{
    return idOf(referencedTable(column), row.fields.value(column).toString());
}

Result<> TakenRows::addLandlord(const QString &uid)
{
    auto landlord = valueFrom<Landlord>(row(u"landlord"_s, uid));
    // Whoever is told of by another office has to be told so (Art. 14 DSGVO).
    landlord.fromThirdParty = Tri::Yes;
    return drop(::addLandlord(m_sql, landlord));
}

Result<> TakenRows::addVacancy(const QString &uid)
{
    const WayRow vacancy = row(u"vacancy"_s, uid);
    VacancyEntry entry = entryFrom(vacancy, m_opened.rows);
    const auto building = idOf(u"building"_s, entry.building.uid), dwelling = idOf(u"dwelling"_s, entry.dwelling.uid);
    if (!building) return std::unexpected(building.error());
    if (!dwelling) return std::unexpected(dwelling.error());
    // What is here already stays as it is; its fields are asked about one by one.
    if (*building != 0) {
        const auto own = m_sql.load<Building>(u"building"_s, *building);
        if (!own) return std::unexpected(own.error());
        entry.building = *own;
    }
    if (*dwelling != 0) {
        const auto own = m_sql.load<Dwelling>(u"dwelling"_s, *dwelling);
        if (!own) return std::unexpected(own.error());
        entry.dwelling = *own;
    }
    const VacancyStatus status = entry.vacancy.status;
    const QDateTime since = entry.vacancy.statusSince;
    const QDate ended = entry.vacancy.endedOn;
    entry.vacancy.externalNumber = entry.vacancy.number;
    return addEntry(m_sql, entry, m_today).and_then([&](const VacancyEntry &kept) -> Result<> {
        if (status == VacancyStatus::Draft) return {};
        return drop(keepStatus(m_sql, kept.vacancy, {.toStatus = status, .at = since, .reason = reason(), .effectiveOn = ended}));
    });
}

Result<> TakenRows::addHousehold(const QString &uid)
{
    HouseholdEntry entry{valueFrom<Household>(row(u"household"_s, uid)), {}};
    // A household has no field for a number of others.
    entry.household.note
        = QCoreApplication::translate("Exchange", "Nummer bei %1: %2").arg(m_opened.envelope.head.sender, entry.household.number);
    for (const WayRow &one : m_opened.rows.value(u"destination"_s))
        if (one.fields.value(u"household_id"_s) == uid) entry.destinations += valueFrom<Destination>(one);
    return drop(saveHousehold(m_sql, entry, m_today));
}

Result<> TakenRows::addPart(const QString &table, const QString &uid)
{
    const WayRow one = row(table, uid);
    return idOf(table, uid).and_then([&](qint64 known) -> Result<> {
        if (known != 0) return {};
        if (table == "landlord_role"_L1) return addRole(one);
        if (table == "consent"_L1) return addConsent(one);
        if (table == "contact"_L1) return addTalk(one);
        return table == "destination"_L1 ? addDestination(one) : Result<>();
    });
}

Result<> TakenRows::addRole(const WayRow &row)
{
    const auto dwelling = idBehind(row, u"dwelling_id"_s), landlord = idBehind(row, u"landlord_id"_s);
    if (!dwelling) return std::unexpected(dwelling.error());
    if (!landlord) return std::unexpected(landlord.error());
    if (*dwelling == 0 || *landlord == 0) return {};
    const auto first = m_sql.value(u"select count(*) from landlord_role where call_first=1 and dwelling_id=?"_s, {*dwelling});
    if (!first) return std::unexpected(first.error());
    auto role = valueFrom<LandlordRole>(row);
    role.dwellingId = *dwelling;
    role.landlordId = *landlord;
    // Whom to call first here, this office has decided.
    if (first->toInt() > 0) role.callFirst = false;
    return drop(keepRole(m_sql, role));
}

Result<> TakenRows::addConsent(const WayRow &row)
{
    return idBehind(row, u"landlord_id"_s).and_then([&](qint64 landlord) -> Result<> {
        if (landlord == 0) return {};
        auto consent = valueFrom<Consent>(row);
        consent.landlordId = landlord;
        return drop(m_sql.add(u"consent"_s, consent));
    });
}

Result<> TakenRows::addTalk(const WayRow &row)
{
    const auto landlord = idBehind(row, u"landlord_id"_s), vacancy = idBehind(row, u"vacancy_id"_s);
    if (!landlord) return std::unexpected(landlord.error());
    if (!vacancy) return std::unexpected(vacancy.error());
    if (*landlord == 0 && *vacancy == 0) return {};
    auto talk = valueFrom<Contact>(row);
    if (*landlord != 0) talk.landlordId = *landlord;
    if (*vacancy != 0) talk.vacancyId = *vacancy;
    return drop(m_sql.add(u"contact"_s, talk));
}

Result<> TakenRows::addDestination(const WayRow &row)
{
    return idBehind(row, u"household_id"_s).and_then([&](qint64 household) -> Result<> {
        if (household == 0) return {};
        return loadHousehold(m_sql, household).and_then([&](HouseholdEntry entry) {
            entry.destinations += valueFrom<Destination>(row);
            return drop(saveHousehold(m_sql, entry, m_today));
        });
    });
}

Result<> TakenRows::changeFields(const QString &table, const QString &uid, const QStringList &columns)
{
    const WayRow there = row(table, uid);
    QVariantMap fields;
    for (const QString &column : columns) fields[column] = there.fields.value(column);
    return idOf(table, uid).and_then([&](qint64 id) -> Result<> {
        if (id == 0) return {};
        if (table == "building"_L1 || table == "dwelling"_L1 || table == "vacancy"_L1) return changeEntry(table, id, fields);
        if (table == "household"_L1) return changeHousehold(id, fields);
        if (table == "destination"_L1) return changeDestination(id, fields);
        if (table == "contact"_L1) return changeValue<Contact>(m_sql, table, id, fields);
        if (table == "consent"_L1) return changeValue<Consent>(m_sql, table, id, fields);
        if (table == "landlord_role"_L1)
            return m_sql.load<LandlordRole>(table, id).and_then([&](LandlordRole role) {
                fill(role, fields);
                return drop(keepRole(m_sql, role));
            });
        return m_sql.load<Landlord>(table, id).and_then([&](Landlord landlord) {
            fill(landlord, fields);
            return drop(saveLandlord(m_sql, landlord));
        });
    });
}

Result<> TakenRows::changeEntry(const QString &table, qint64 id, const QVariantMap &fields)
{
    const QString any = u"select max(v.id) from vacancy v join dwelling d on d.id=v.dwelling_id where %1.%2=?"_s;
    const QString which = table == "building"_L1 ? any.arg(u"d"_s, u"building_id"_s)
        : table == "dwelling"_L1                 ? any.arg(u"v"_s, u"dwelling_id"_s)
                                                 : any.arg(u"v"_s, u"id"_s);
    const auto vacancy = m_sql.value(which, {id});
    if (!vacancy) return std::unexpected(vacancy.error());
    if (table == "vacancy"_L1)
        if (auto moved = changeStatusOf(id, fields); !moved) return moved;
    return loadEntry(m_sql, vacancy->toLongLong()).and_then([&](VacancyEntry entry) {
        if (table == "building"_L1) fill(entry.building, fields);
        if (table == "dwelling"_L1) fill(entry.dwelling, fields);
        if (table == "vacancy"_L1) fill(entry.vacancy, fields);
        return drop(saveEntry(m_sql, entry));
    });
}

Result<> TakenRows::changeStatusOf(qint64 vacancyId, const QVariantMap &fields)
{
    const auto status = fields.constFind(u"status"_s);
    if (status == fields.cend()) return {};
    return m_sql.load<Vacancy>(u"vacancy"_s, vacancyId).and_then([&](const Vacancy &vacancy) {
        Vacancy wanted;
        fill(wanted, fields);
        return drop(keepStatus(m_sql, vacancy, {.toStatus = wanted.status, .reason = reason(), .effectiveOn = wanted.endedOn}));
    });
}

Result<> TakenRows::changeHousehold(qint64 id, const QVariantMap &fields)
{
    return loadHousehold(m_sql, id).and_then([&](HouseholdEntry entry) {
        fill(entry.household, fields);
        return drop(saveHousehold(m_sql, entry, m_today));
    });
}

Result<> TakenRows::changeDestination(qint64 id, const QVariantMap &fields)
{
    return m_sql.load<Destination>(u"destination"_s, id)
        .and_then([&](const Destination &known) { return loadHousehold(m_sql, known.householdId); })
        .and_then([&](HouseholdEntry entry) {
            for (Destination &one : entry.destinations)
                if (one.id == id) fill(one, fields);
            return drop(saveHousehold(m_sql, entry, m_today));
        });
}
