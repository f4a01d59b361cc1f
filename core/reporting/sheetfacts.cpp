// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/sheetfacts.h"
#include "core/access/restricted.h"
#include "core/register/desk.h"
#include "core/register/documents.h"
#include "core/register/entries.h"
#include "core/register/lifecycle.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
Result<> loadPlace(Sql &sql, SheetFacts &facts)
{
    return sql
        .query(u"select m.name, coalesce(a.name, ''), m.source, m.stand from municipality m "
               "left join municipal_association a on a.key=m.association_key where m.ags=?"_s,
            {facts.entry.building.ags})
        .transform([&](QSqlQuery rows) {
            if (!rows.next()) return;
            facts.municipality = rows.value(0).toString();
            facts.association = rows.value(1).toString();
            const QString credit = creditOf(rows.value(2).toString(), QDate::fromString(rows.value(3).toString(), Qt::ISODate));
            if (!credit.isEmpty()) facts.credits += credit;
        });
}

bool isPicture(const Document &document)
{
    const bool isDrawn
        = document.kind == DocumentKind::Photo || document.kind == DocumentKind::FloorPlan || document.kind == DocumentKind::SitePlan;
    return isDrawn && (document.mediaType == "image/jpeg"_L1 || document.mediaType == "image/png"_L1);
}

Result<> loadPhotos(Sql &sql, SheetFacts &facts, int most)
{
    const auto documents = documentsOf(sql, {facts.entry.dwelling.uid, facts.entry.vacancy.uid});
    if (!documents) return std::unexpected(documents.error());
    for (const Document &document : *documents) {
        if (facts.photos.size() == most || !isPicture(document)) continue;
        const auto bytes = contentOf(sql, document.sha256);
        if (!bytes) return std::unexpected(bytes.error());
        // A file name such as IMG_2041.jpg tells a reader nothing.
        const QString caption = document.title.isEmpty() ? word(document.kind) : document.title;
        facts.photos += SheetPhoto{caption, document.internal, *bytes};
    }
    return {};
}
}

Result<SheetFacts> loadSheetFacts(Sql &sql, const QString &number, QDate today, int mostPhotos)
{
    const auto into = [](auto &target) { return [&target](const auto &found) { target = found; }; };
    SheetFacts facts;
    const auto id = findVacancy(sql, number);
    if (!id) return std::unexpected(id.error());
    auto done = loadEntry(sql, *id).transform(into(facts.entry));
    if (done) done = expectUnrestrictedDwelling(sql, facts.entry.dwelling.id);
    if (done) done = landlordsOf(sql, facts.entry.dwelling.id, today).transform(into(facts.landlords));
    if (done) done = contactsOfVacancy(sql, *id).transform(into(facts.contacts));
    if (done) done = transitionsOf(sql, *id).transform(into(facts.transitions));
    if (done) done = loadPlace(sql, facts);
    if (done) done = loadPhotos(sql, facts, mostPhotos);
    return done.transform([&] { return facts; });
}

bool mayShowAddress(Tri addressReleased, const QList<Consent> &consents, QDate day)
{
    if (addressReleased == Tri::No) return false;
    if (allows(consents, ConsentPurpose::AddressToSeekers, day)) return true;
    const bool wasAsked = std::ranges::any_of(consents, [](const Consent &one) { return one.purpose == ConsentPurpose::AddressToSeekers; });
    return addressReleased == Tri::Yes && !wasAsked;
}

QList<Consent> consentsOf(const SheetFacts &facts)
{
    QList<Consent> all;
    for (const DwellingLandlord &one : facts.landlords) all += one.consents;
    return all;
}

QString creditOf(const QString &source, QDate stand)
{
    if (source.isEmpty()) return {};
    const bool isCarried = source == "municipalities.geojson"_L1;
    if (!isCarried && !source.contains("vg250"_L1, Qt::CaseInsensitive))
        return QCoreApplication::translate("Paper", "Gemeindegrenzen: %1").arg(source);
    const QString year = stand.isValid() ? u' ' + QString::number(stand.year()) : isCarried ? u" 2016"_s : QString();
    return QCoreApplication::translate("Paper", "Gemeindegrenzen: © GeoBasis-DE / BKG%1 (Daten verändert), dl-de/by-2-0").arg(year);
}

Result<QStringList> loadCredits(Sql &sql)
{
    return sql.query(u"select distinct source, stand from municipality order by source, stand"_s).transform([](QSqlQuery rows) {
        QStringList credits;
        while (rows.next()) {
            const QString credit = creditOf(rows.value(0).toString(), QDate::fromString(rows.value(1).toString(), Qt::ISODate));
            if (!credit.isEmpty() && !credits.contains(credit)) credits += credit;
        }
        return credits;
    });
}
