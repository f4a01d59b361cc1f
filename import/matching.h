// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/entrybatch.h"
#include "core/register/landlord.h"
#include "core/register/settings.h"
#include <QMultiHash>

/** What of the register a row of a file means; every pointer may be null. */
struct Match {
    /** The episode that the row describes. */
    const VacancyKeys *vacancy = nullptr;
    /** An open episode at the same address that differs in size or floor. */
    const VacancyKeys *similar = nullptr;
    /** An ended episode of the same dwelling. */
    const VacancyKeys *dwelling = nullptr;
    /** Any episode in the same building. */
    const VacancyKeys *building = nullptr;
    /** The number is that of a dwelling at another address, and nobody said whose numbering it is. */
    const VacancyKeys *contradicting = nullptr;
};

/**
 * Finds what rows mean: by the register's number, else by provider and external number, else by uid, else by the provider's object id,
 * else by address, flat and size.
 */
class VacancyMatcher
{
public:
    explicit VacancyMatcher(const QList<VacancyKeys> &all);
    Match find(const VacancyEntry &entry) const;
    /** True where the register has given that number. */
    bool isTaken(const QString &number) const;
    /** The open episode that bears the provider's number or object id; null where none does. */
    const VacancyKeys *offered(const Vacancy &vacancy) const;

private:
    const VacancyKeys *byName(const VacancyEntry &entry, Match &match) const;
    const VacancyKeys *byObid(const Vacancy &vacancy) const;
    void byAddress(const VacancyEntry &entry, Match &match) const;
    const VacancyKeys *endedOffer(const VacancyEntry &entry) const;

    QHash<QString, const VacancyKeys *> m_byNumber, m_byUid, m_byExternal, m_byEnded, m_byObid, m_byDwelling, m_byBuilding;
    QMultiHash<QString, const VacancyKeys *> m_byStreet;
};

/** Where an address lies, as far as somebody said; the city is folded. */
struct Town {
    QString ags = {};
    QString postalCode = {};
    QString city = {};
    bool isKnown() const { return !ags.isEmpty() || !postalCode.isEmpty() || !city.isEmpty(); }
};
Town townOf(const Building &building);
/** Key, code or city agree and none contradicts; also where one side has none of them. */
bool isSameTown(const Town &a, const Town &b);

/** Everything that a staging has to know of the register, read at once. */
struct KnownRegister {
    QList<VacancyKeys> vacancies = {};
    QList<Landlord> landlords = {};
    /** Dwelling and landlord of every role. */
    QSet<std::pair<qint64, qint64>> roles = {};
    /** Landlord and day of every consent to be stored. */
    QSet<std::pair<qint64, QDate>> consents = {};
    /** Ids of municipalities by AGS. */
    QHash<QString, qint64> municipalities = {};
    /** What providers said last; see origins.h. Only an import of OpenImmo asks for it. */
    QHash<QString, QByteArray> origins = {};
    RegisterSettings settings = {};
};
Result<KnownRegister> loadKnown(Sql &sql);

/** What two rows of a file must have in common to mean the same landlord: the uid, or the name with the first way to reach them. */
QString personKey(const Landlord &landlord);

/** Finds landlords by uid, else by name where a number, an address or nothing else tells them apart. */
class LandlordMatcher
{
public:
    explicit LandlordMatcher(const QList<Landlord> &all);
    /** Null where there is none. */
    const Landlord *find(const Landlord &wanted) const;

private:
    QHash<QString, const Landlord *> m_byUid;
    QMultiHash<QString, const Landlord *> m_byName;
};
