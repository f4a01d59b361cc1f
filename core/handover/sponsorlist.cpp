// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/restricted.h"
#include "core/base/text.h"
#include "core/handover/residence.h"
#include "core/handover/spokenlanguages.h"
#include "core/handover/sponsors.h"
#include "core/placement/households.h"
#include "core/register/municipality.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/** In which association a municipality lies, and how both are called. */
struct Areas {
    QHash<QString, QString> associationOf = {};
    QHash<QString, QString> names = {};
};

Result<Areas> loadAreas(Sql &sql)
{
    Areas areas;
    return listMunicipalities(sql)
        .and_then([&](const QList<Municipality> &all) {
            for (const Municipality &one : all) {
                areas.associationOf.insert(one.ags, one.associationKey);
                areas.names.insert(one.ags, one.name);
            }
            return listAssociations(sql);
        })
        .transform([&](const QList<MunicipalAssociation> &all) {
            for (const MunicipalAssociation &one : all) areas.names.insert(one.key, one.name);
            return areas;
        });
}

/** True where the sponsor's area and the wanted one share ground: either may be the municipality in the other's association. */
bool meets(const QString &areasOfSponsor, const QString &wanted, const Areas &areas)
{
    return std::ranges::any_of(areaKeys(areasOfSponsor), [&](const QString &key) {
        return key == wanted || areas.associationOf.value(wanted) == key || areas.associationOf.value(key) == wanted;
    });
}

bool isActive(const Sponsor &sponsor, QDate today)
{
    return !(sponsor.activeFrom.isValid() && sponsor.activeFrom > today) && !(sponsor.activeUntil.isValid() && sponsor.activeUntil < today);
}

bool hasRoom(const SponsorRow &row)
{
    return !row.sponsor.capacity || row.load < *row.sponsor.capacity;
}

bool isWanted(const SponsorRow &row, const SponsorFilter &filter, const Areas &areas)
{
    const Sponsor &one = row.sponsor;
    if (filter.activeOnly && !row.isActive) return false;
    if (filter.withRoomOnly && !hasRoom(row)) return false;
    if (!filter.language.isEmpty() && !languageCodes(one.languages).contains(filter.language)) return false;
    if (!filter.area.isEmpty() && !meets(one.areas, filter.area, areas)) return false;
    const QString words = folded(filter.text);
    if (words.isEmpty()) return true;
    QStringList searched{one.firstName, one.lastName, one.organisation, one.phone, languageNames(one.languages)};
    for (const QString &key : areaKeys(one.areas)) searched += areas.names.value(key);
    return matches(words, folded(searched.join(u' ')));
}

Result<QHash<qint64, int>> loads(Sql &sql, QDate today)
{
    return sql
        .query(u"select sponsor_id, count(*) from engagement where ends_on is null or ends_on>? group by sponsor_id"_s,
            {today.toString(Qt::ISODate)})
        .transform([](QSqlQuery rows) {
            QHash<qint64, int> found;
            while (rows.next()) found.insert(rows.value(0).toLongLong(), rows.value(1).toInt());
            return found;
        });
}

/** What a household brings to the question who fits. */
struct Wanted {
    QString language = {};
    /** Keys of municipalities: where it lives, else where it wants to. */
    QStringList places = {};
    QList<qint64> taken = {};
};

Result<Wanted> wantedBy(Sql &sql, qint64 householdId, QDate today)
{
    auto household = sql.load<Household>(u"household"_s, householdId);
    if (!household) return std::unexpected(household.error());
    Wanted wanted{.language = languageCodes(household->interpreterLanguage).value(0)};
    auto home = residenceOf(sql, householdId);
    if (!home) return std::unexpected(home.error());
    if (wanted.language.isEmpty()) wanted.language = languageCodes(home->language).value(0);
    wanted.places = home->ags.isEmpty() ? areaKeys(household->wishedAreas) : QStringList{home->ags};
    return engagementsOfHousehold(sql, householdId).transform([&](const QList<Engagement> &known) {
        for (const Engagement &one : known)
            if (standsBy(one, today)) wanted.taken += one.sponsorId;
        return wanted;
    });
}

/** 2 where the sponsor names the municipality itself, 1 where only its association, 0 where neither. */
struct Nearness {
    int rank = 0;
    QString name = {};
};

Nearness nearness(const Sponsor &sponsor, const Wanted &wanted, const Areas &areas)
{
    Nearness best;
    const QStringList keys = areaKeys(sponsor.areas);
    for (const QString &place : wanted.places) {
        const QString association = areas.associationOf.value(place);
        if (keys.contains(place)) return {2, areas.names.value(place, place)};
        if (!association.isEmpty() && keys.contains(association)) best = {1, areas.names.value(association, association)};
    }
    return best;
}

QString reasonOf(const SponsorRow &row, const Wanted &wanted, bool speaks, const Nearness &near)
{
    QStringList parts;
    if (speaks) parts += QCoreApplication::translate("Sponsor", "spricht %1").arg(spokenName(wanted.language));
    if (near.rank > 0) parts += near.name;
    parts += loadText(row);
    if (!row.sponsor.consentOn.isValid()) parts += QCoreApplication::translate("Sponsor", "Einwilligung fehlt");
    return parts.join(u" · "_s);
}
}

QString loadText(const SponsorRow &row)
{
    if (!row.sponsor.capacity) return QCoreApplication::translate("Sponsor", "%n Haushalte", nullptr, row.load);
    return QCoreApplication::translate("Sponsor", "%1 von %2 Haushalten").arg(row.load).arg(*row.sponsor.capacity);
}

Result<QList<SponsorRow>> findSponsors(Sql &sql, const SponsorFilter &filter, QDate today)
{
    const auto areas = loadAreas(sql);
    if (!areas) return std::unexpected(areas.error());
    const auto load = loads(sql, today);
    if (!load) return std::unexpected(load.error());
    const QString where = u"where %1 order by name_sort, id"_s.arg(unrestricted(SubjectKind::Sponsor, u"sponsor.id"_s));
    return sql.find<Sponsor>(u"sponsor"_s, where).transform([&](const QList<Sponsor> &all) {
        QList<SponsorRow> found;
        found.reserve(all.size());
        for (const Sponsor &one : all) {
            const SponsorRow row{.sponsor = one, .name = displayName(one), .load = load->value(one.id), .isActive = isActive(one, today)};
            if (isWanted(row, filter, *areas)) found += row;
        }
        return found;
    });
}

Result<QList<SponsorSuggestion>> suggestSponsors(Sql &sql, qint64 householdId, QDate today)
{
    const auto wanted = wantedBy(sql, householdId, today);
    if (!wanted) return std::unexpected(wanted.error());
    const auto areas = loadAreas(sql);
    if (!areas) return std::unexpected(areas.error());
    return findSponsors(sql, {.withRoomOnly = true}, today).transform([&](const QList<SponsorRow> &rows) {
        QList<std::pair<int, SponsorSuggestion>> ranked;
        ranked.reserve(rows.size());
        for (const SponsorRow &row : rows) {
            if (wanted->taken.contains(row.sponsor.id)) continue;
            const bool speaks = !wanted->language.isEmpty() && languageCodes(row.sponsor.languages).contains(wanted->language);
            const Nearness near = nearness(row.sponsor, *wanted, *areas);
            SponsorSuggestion one{.row = row, .speaksLanguage = speaks, .coversPlace = near.rank > 0};
            if (row.sponsor.capacity) one.room = *row.sponsor.capacity - row.load;
            one.reason = reasonOf(row, *wanted, speaks, near);
            ranked += {near.rank, one};
        }
        // The rows come by name, so equal ones stay in that order.
        std::ranges::stable_sort(ranked, [](const auto &a, const auto &b) {
            if (a.second.speaksLanguage != b.second.speaksLanguage) return a.second.speaksLanguage;
            if (a.first != b.first) return a.first > b.first;
            return a.second.row.load < b.second.row.load;
        });
        QList<SponsorSuggestion> found;
        found.reserve(ranked.size());
        for (const auto &one : ranked) found += one.second;
        return found;
    });
}
