// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/cargo.h"
#include "core/exchange/officekeys.h"
#include "core/exchange/waybase.h"
#include "core/register/landlord.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QVariantList asValues(const QList<qint64> &ids)
{
    return {ids.begin(), ids.end()};
}

/** Ids of everything that goes along. */
struct Cargo {
    QVariantList vacancies = {}, dwellings = {}, buildings = {}, roles = {}, landlords = {}, consents = {}, talks = {}, households = {};
};

Result<Cargo> gather(Sql &sql, const ExchangeRequest &request)
{
    Cargo cargo{.vacancies = asValues(request.vacancyIds), .households = asValues(request.householdIds)};
    RowGathering to(sql);
    to.add(cargo.dwellings, u"select dwelling_id from vacancy where id in (%1)"_s, cargo.vacancies)
        .add(cargo.buildings, u"select building_id from dwelling where id in (%1)"_s, cargo.dwellings);
    if (request.withContacts)
        // Whom to reach about a flat today; former ones nobody needs.
        to.add(cargo.roles, u"select id from landlord_role where until is null and dwelling_id in (%1)"_s, cargo.dwellings)
            .add(cargo.landlords, u"select landlord_id from landlord_role where id in (%1)"_s, cargo.roles)
            .add(cargo.consents, u"select id from consent where landlord_id in (%1)"_s, cargo.landlords);
    if (request.withContacts && request.withHistory)
        // About these flats with who lets them today, or with these landlords about no flat; what is about others stays.
        to.add(cargo.talks,
              u"select c.id from contact c join vacancy v on v.id=c.vacancy_id where (c.landlord_id is null or exists (select 1 from "
              "landlord_role r where r.landlord_id=c.landlord_id and r.dwelling_id=v.dwelling_id and r.until is null)) and v.id in (%1)"_s,
              cargo.vacancies)
            .add(cargo.talks, u"select id from contact where vacancy_id is null and landlord_id in (%1)"_s, cargo.landlords);
    if (!to.done()) return std::unexpected(to.done().error());
    return cargo;
}

Result<int> countIn(Sql &sql, const QString &select, const QVariantList &among)
{
    QVariantList found;
    RowGathering counting(sql);
    counting.add(found, select, among);
    if (!counting.done()) return std::unexpected(counting.done().error());
    return static_cast<int>(found.size());
}

Result<> expectAll(Sql &sql, const QString &table, const QList<qint64> &ids)
{
    return countIn(sql, u"select id from "_s + table + u" where id in (%1)"_s, asValues(ids)).and_then([&](int found) -> Result<> {
        if (found < QSet<qint64>(ids.begin(), ids.end()).size()) return fail(Error::Kind::NotFound, u"exchange.gone"_s);
        return {};
    });
}

/** Records among these whose use somebody restricted or objected to. */
Result<int> countRestricted(Sql &sql, const Cargo &cargo)
{
    QVariantList uids;
    RowGathering to(sql);
    const QString restricted
        = u"select subject_uid from restriction where ended_on is null and subject_uid in (select uid from %1 where id in "
          "(%2))"_s;
    for (const auto &[table, ids] : {std::pair{u"landlord"_s, &cargo.landlords}, std::pair{u"household"_s, &cargo.households},
             std::pair{u"vacancy"_s, &cargo.vacancies}})
        to.add(uids, restricted.arg(table, u"%1"_s), *ids);
    if (!to.done()) return std::unexpected(to.done().error());
    return static_cast<int>(uids.size());
}

Result<int> countWithoutConsent(Sql &sql, const Cargo &cargo, QDate today)
{
    const QString day = today.toString(Qt::ISODate);
    const QString shared = u"select distinct landlord_id from consent where purpose='share_with_offices' and withdrawn_on is null and "
                           "(valid_until is null or valid_until>='"_s
        + day + u"') and landlord_id in (%1)"_s;
    return countIn(sql, shared, cargo.landlords).transform([&](int with) { return static_cast<int>(cargo.landlords.size()) - with; });
}
}

Result<> allThere(Sql &sql, const ExchangeRequest &request)
{
    return expectAll(sql, u"vacancy"_s, request.vacancyIds).and_then([&] { return expectAll(sql, u"household"_s, request.householdIds); });
}

Result<ExchangeOutlook> outlookOf(Sql &sql, const ExchangeRequest &request, QDate today)
{
    const auto cargo = gather(sql, request);
    if (!cargo) return std::unexpected(cargo.error());
    ExchangeOutlook outlook{.vacancies = static_cast<int>(cargo->vacancies.size()),
        .households = static_cast<int>(cargo->households.size()),
        .landlords = static_cast<int>(cargo->landlords.size()),
        .talks = static_cast<int>(cargo->talks.size())};
    const auto blocked = countIn(sql, u"select id from landlord where contact_blocked=1 and id in (%1)"_s, cargo->landlords);
    const auto withoutConsent = countWithoutConsent(sql, *cargo, today);
    const auto restricted = countRestricted(sql, *cargo);
    const auto key = keyOfOffice(sql, request.recipient);
    if (!blocked) return std::unexpected(blocked.error());
    if (!withoutConsent) return std::unexpected(withoutConsent.error());
    if (!restricted) return std::unexpected(restricted.error());
    if (!key) return std::unexpected(key.error());
    outlook.blocked = *blocked;
    outlook.withoutConsent = *withoutConsent;
    outlook.restricted = *restricted;
    outlook.isRecipientKnown = key->has_value();
    return outlook;
}

Result<> packCargo(Sql &home, Sql &way, const ExchangeRequest &request, const Progress &progress)
{
    const auto cargo = gather(home, request);
    if (!cargo) return std::unexpected(cargo.error());
    RowPacking packing(home, way, progress);
    const QList<std::pair<QString, QVariantList>> tables{{u"building"_s, cargo->buildings}, {u"dwelling"_s, cargo->dwellings},
        {u"landlord"_s, cargo->landlords}, {u"landlord_role"_s, cargo->roles}, {u"consent"_s, cargo->consents},
        {u"vacancy"_s, cargo->vacancies}, {u"contact"_s, cargo->talks}, {u"household"_s, cargo->households}};
    int done = 0;
    constexpr int whole = 100;
    for (const auto &[table, ids] : tables) {
        if (!progress.step(whole * done++ / static_cast<int>(tables.size()))) return fail(Error::Kind::Cancelled, u"cancelled"_s);
        packing.rows(table, u"id"_s, ids, exchangeLuggage(table));
    }
    return packing.rows(u"destination"_s, u"household_id"_s, cargo->households).done();
}

Result<WayTables> readCargo(Sql &way)
{
    WayTables tables;
    for (const QString &table : exchangedTables()) {
        const auto rows = readWayRows(way, table);
        if (!rows) return std::unexpected(rows.error());
        if (!rows->isEmpty()) tables[table] = *rows;
    }
    return tables;
}

QString countsText(const WayTables &tables)
{
    const auto count = [&](const QString &table) { return static_cast<int>(tables.value(table).size()); };
    QStringList parts;
    if (const int n = count(u"vacancy"_s); n > 0) parts += QCoreApplication::translate("Exchange", "%n Leerstände", nullptr, n);
    if (const int n = count(u"landlord"_s); n > 0) parts += QCoreApplication::translate("Exchange", "%n Vermieter", nullptr, n);
    if (const int n = count(u"contact"_s); n > 0) parts += QCoreApplication::translate("Exchange", "%n Gespräche", nullptr, n);
    if (const int n = count(u"household"_s); n > 0) parts += QCoreApplication::translate("Exchange", "%n Haushalte", nullptr, n);
    return parts.join(u", "_s);
}
