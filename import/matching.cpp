// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/matching.h"
#include "core/base/text.h"
#include "core/register/entryrows.h"
#include "core/register/landlords.h"
#include "core/register/municipality.h"

using namespace Qt::StringLiterals;

namespace {
QString externalKey(const QString &provider, const QString &number)
{
    return provider + u'\n' + number;
}

template<class T> bool mayEqual(const std::optional<T> &a, const std::optional<T> &b)
{
    return !a || !b || *a == *b;
}

bool isSameSize(const Dwelling &dwelling, const VacancyKeys &other)
{
    return mayEqual(dwelling.floor, other.floor) && mayEqual(dwelling.livingAreaDm2, other.livingAreaDm2)
        && mayEqual(dwelling.halfRooms, other.halfRooms);
}

bool hasSize(const VacancyKeys &one, const Dwelling &dwelling)
{
    return one.floor == dwelling.floor && one.livingAreaDm2 == dwelling.livingAreaDm2 && one.halfRooms == dwelling.halfRooms;
}

Town townOf(const VacancyKeys &keys)
{
    return {keys.ags, keys.postalCode, keys.city};
}

/** Both have a number of the same provider, and not the same one. */
bool isNumberedOtherwise(const Vacancy &vacancy, const VacancyKeys &other)
{
    return !vacancy.externalNumber.isEmpty() && !other.externalNumber.isEmpty() && vacancy.providerKey == other.providerKey
        && vacancy.externalNumber != other.externalNumber;
}

/** One of the ways to reach them agrees; or one of the two says nothing but the name. */
bool isSamePerson(const Landlord &a, const Landlord &b)
{
    const auto equal
        = [](const QString &one, const QString &other) { return !one.isEmpty() && one.compare(other, Qt::CaseInsensitive) == 0; };
    const QString number = digitsOf(a.phone), mobile = digitsOf(a.mobile);
    if (equal(number, digitsOf(b.phone)) || equal(mobile, digitsOf(b.mobile)) || equal(number, digitsOf(b.mobile))) return true;
    if (equal(a.email, b.email) || (equal(folded(a.street), folded(b.street)) && equal(folded(a.city), folded(b.city)))) return true;
    const auto isBare
        = [](const Landlord &one) { return one.phone.isEmpty() && one.mobile.isEmpty() && one.email.isEmpty() && one.street.isEmpty(); };
    return isBare(a) || isBare(b);
}
}

Town townOf(const Building &building)
{
    return {building.ags, building.postalCode, folded(building.city)};
}

bool isSameTown(const Town &a, const Town &b)
{
    const auto differ = [](const QString &one, const QString &other) { return !one.isEmpty() && !other.isEmpty() && one != other; };
    if (!a.ags.isEmpty() && !b.ags.isEmpty()) return a.ags == b.ags;
    return !differ(a.postalCode, b.postalCode) && !differ(a.city, b.city);
}

VacancyMatcher::VacancyMatcher(const QList<VacancyKeys> &all)
{
    for (const VacancyKeys &one : all) { // the newest comes first and is never replaced
        const auto note = [&](QHash<QString, const VacancyKeys *> &index, const QString &key) {
            if (!key.isEmpty() && !index.contains(key)) index[key] = &one;
        };
        note(m_byNumber, one.number);
        note(m_byUid, one.uid);
        note(m_byDwelling, one.dwellingUid);
        note(m_byBuilding, one.buildingUid);
        note(m_byObid, one.openimmoObid);
        if (!one.externalNumber.isEmpty())
            note(isOpen(one.status) ? m_byExternal : m_byEnded, externalKey(one.providerKey, one.externalNumber));
        m_byStreet.insert(one.street, &one);
    }
}

const VacancyKeys *VacancyMatcher::byName(const VacancyEntry &entry, Match &match) const
{
    const Vacancy &vacancy = entry.vacancy;
    // Another register counts from the same number on.
    if (const auto *found = m_byNumber.value(vacancy.number); found && (vacancy.uid.isEmpty() || vacancy.uid == found->uid)) return found;
    if (!vacancy.externalNumber.isEmpty()) {
        const auto *found = m_byExternal.value(externalKey(vacancy.providerKey, vacancy.externalNumber));
        const QString street = foldedStreet(entry.building);
        const bool isElsewhere = found && !street.isEmpty() && !found->street.isEmpty()
            && (street != found->street || !isSameTown(townOf(entry.building), townOf(*found)));
        if (found && isElsewhere && vacancy.providerKey.isEmpty())
            match.contradicting = found;
        else if (found)
            return found;
    }
    if (const auto *found = m_byUid.value(vacancy.uid)) return found;
    return byObid(vacancy);
}

const VacancyKeys *VacancyMatcher::byObid(const Vacancy &vacancy) const
{
    const auto *found = m_byObid.value(vacancy.openimmoObid);
    return found && isOpen(found->status) && found->providerKey == vacancy.providerKey ? found : nullptr;
}

const VacancyKeys *VacancyMatcher::offered(const Vacancy &vacancy) const
{
    if (!vacancy.externalNumber.isEmpty())
        if (const auto *found = m_byExternal.value(externalKey(vacancy.providerKey, vacancy.externalNumber))) return found;
    return byObid(vacancy);
}

void VacancyMatcher::byAddress(const VacancyEntry &entry, Match &match) const
{
    const QString street = foldedStreet(entry.building);
    const bool isExact = entry.building.houseNumber.isEmpty(); // a whole street, or no street at all: then everything has to agree
    const QString flat = folded(entry.dwelling.flatNumber);
    const Town town = townOf(entry.building);
    for (auto found = m_byStreet.constFind(street); found != m_byStreet.cend() && found.key() == street; ++found) {
        const VacancyKeys &other = **found;
        if (!isSameTown(town, townOf(other)) || (!entry.building.uid.isEmpty() && entry.building.uid != other.buildingUid)) continue;
        if (!isExact) match.building = &other;
        if (flat != other.flatNumber || isNumberedOtherwise(entry.vacancy, other)) continue;
        const bool isSame = isExact ? hasSize(other, entry.dwelling) : isSameSize(entry.dwelling, other);
        if (isExact && !isSame) continue;
        if (isOpen(other.status) && isSame && (!match.vacancy || other.vacancyId < match.vacancy->vacancyId))
            match.vacancy = &other;
        else if (isOpen(other.status) && !isSame)
            match.similar = &other;
        else if (isSame)
            match.dwelling = &other;
    }
}

/** What a provider offers again under its number is the same dwelling, unless the address says otherwise. */
const VacancyKeys *VacancyMatcher::endedOffer(const VacancyEntry &entry) const
{
    const Vacancy &vacancy = entry.vacancy;
    if (vacancy.externalNumber.isEmpty() || vacancy.providerKey.isEmpty()) return nullptr;
    const auto *found = m_byEnded.value(externalKey(vacancy.providerKey, vacancy.externalNumber));
    return found && foldedStreet(entry.building) == found->street && isSameTown(townOf(entry.building), townOf(*found)) ? found : nullptr;
}

bool VacancyMatcher::isTaken(const QString &number) const
{
    return m_byNumber.contains(number);
}

Match VacancyMatcher::find(const VacancyEntry &entry) const
{
    Match match;
    match.vacancy = byName(entry, match);
    if (match.vacancy || match.contradicting) return match;
    // A row that names its dwelling or building by uid comes from a register and is not looked for by its address.
    match.dwelling = m_byDwelling.value(entry.dwelling.uid);
    match.building = m_byBuilding.value(entry.building.uid);
    if (match.dwelling) match.building = match.dwelling;
    if (!match.building && entry.vacancy.uid.isEmpty()) byAddress(entry, match);
    if (!match.vacancy && !match.dwelling) match.dwelling = endedOffer(entry);
    return match;
}

Result<KnownRegister> loadKnown(Sql &sql)
{
    KnownRegister known;
    const auto fill = [&](const QString &select, const std::function<void(const QSqlQuery &)> &take) {
        return sql.query(select).transform([&](QSqlQuery rows) {
            while (rows.next()) take(rows);
        });
    };
    const auto readConsent = [&](const QSqlQuery &rows) {
        known.consents += std::pair(rows.value(0).toLongLong(), QDate::fromString(rows.value(1).toString(), Qt::ISODate));
    };
    return listVacancyKeys(sql)
        .and_then([&](QList<VacancyKeys> all) {
            known.vacancies = std::move(all);
            return sql.find<Landlord>(u"landlord"_s, u"order by id"_s);
        })
        .and_then([&](QList<Landlord> all) {
            known.landlords = std::move(all);
            return fill(u"select dwelling_id, landlord_id from landlord_role"_s,
                [&](const QSqlQuery &rows) { known.roles += std::pair(rows.value(0).toLongLong(), rows.value(1).toLongLong()); });
        })
        .and_then([&] { return fill(u"select landlord_id, given_on from consent where purpose='store_in_register'"_s, readConsent); })
        .and_then([&] {
            return fill(u"select ags, id from municipality"_s,
                [&](const QSqlQuery &rows) { known.municipalities[rows.value(0).toString()] = rows.value(1).toLongLong(); });
        })
        .and_then([&] { return loadSettings(sql); })
        .transform([&](const RegisterSettings &settings) {
            known.settings = settings;
            return std::move(known);
        });
}

QString personKey(const Landlord &landlord)
{
    if (!landlord.uid.isEmpty()) return landlord.uid;
    const QStringList ways{
        digitsOf(landlord.phone), digitsOf(landlord.mobile), landlord.email.toLower(), folded(landlord.street + u' ' + landlord.city)};
    const auto first = std::ranges::find_if(ways, [](const QString &way) { return !way.isEmpty(); });
    return folded(displayName(landlord)) + u'|' + (first == ways.end() ? QString() : *first);
}

LandlordMatcher::LandlordMatcher(const QList<Landlord> &all)
{
    for (const Landlord &one : all) {
        m_byUid[one.uid] = &one;
        m_byName.insert(folded(displayName(one)), &one);
    }
}

const Landlord *LandlordMatcher::find(const Landlord &wanted) const
{
    if (!wanted.uid.isEmpty())
        if (const auto *found = m_byUid.value(wanted.uid)) return found;
    const QString name = folded(displayName(wanted));
    if (name.isEmpty()) return nullptr;
    const Landlord *best = nullptr;
    for (auto found = m_byName.constFind(name); found != m_byName.cend() && found.key() == name; ++found)
        if (isSamePerson(wanted, **found) && (!best || (*found)->id < best->id)) best = *found;
    return best;
}
