// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/exchange/giving.h"
#include "core/exchange/officekeys.h"
#include "core/exchange/taking.h"
#include "core/placement/households.h"
#include "core/register/contact.h"
#include "core/register/entries.h"
#include "core/register/landlordroles.h"
#include "core/register/landlords.h"
#include "core/register/settings.h"
#include "tests/testregister.h"
#include <QFile>

/** Two offices with a register each, and what goes between them; all made up. */
namespace ExchangeScene {
inline const QDate today(2026, 11, 20);
inline const QDateTime now = QDateTime(today, QTime(9, 30));
inline const QString phrase = QStringLiteral("tamo-kire-vuso-lade");
inline const QString giver = QStringLiteral("Landkreis Musterland"), taker = QStringLiteral("VG Weilerbach");
inline constexpr SealLimits cheap{.operations = 1, .memoryKib = 8, .chunkKib = 64};

template<class T> QString reasonOf(const Result<T> &result)
{
    if (result) return QStringLiteral("done");
    return result.error().reason.isEmpty() ? result.error().detail : result.error().reason;
}

struct Given {
    VacancyEntry flat = {};
    Landlord landlord = {};
    Household household = {};
};

inline Result<VacancyEntry> addFlat(Sql &sql, const QString &street, const QString &number)
{
    VacancyEntry entry;
    entry.building.street = street;
    entry.building.houseNumber = number;
    entry.building.city = QStringLiteral("Otterbach");
    entry.building.ags = QStringLiteral("07335035");
    entry.building.geom = toWkb({407000.5, 5480000.25});
    entry.building.note = QStringLiteral("Hausmeister kennt den Code");
    entry.dwelling.flatNumber = QStringLiteral("3");
    entry.dwelling.halfRooms = 6;
    entry.dwelling.livingAreaDm2 = 7250;
    entry.vacancy.netCold = Cents{50000};
    entry.vacancy.description = QStringLiteral("Hell und ruhig");
    entry.vacancy.note = QStringLiteral("nur intern");
    return addEntry(sql, entry, today).and_then([&](const VacancyEntry &kept) {
        return keepStatus(sql, kept.vacancy, {.toStatus = VacancyStatus::Available}).transform([&](const Vacancy &open) {
            VacancyEntry flat = kept;
            flat.vacancy = open;
            return flat;
        });
    });
}

/** A flat with its landlord, a consent, a talk, and a household with a destination. */
inline Result<Given> make(Sql &sql)
{
    Given made;
    const auto flat = addFlat(sql, QStringLiteral("Lauterstraße"), QStringLiteral("27"));
    if (!flat) return std::unexpected(flat.error());
    made.flat = *flat;
    const auto landlord = addLandlord(sql,
        {.kind = LandlordKind::Private,
            .firstName = QStringLiteral("Vera"),
            .lastName = QStringLiteral("Vermieterin"),
            .phone = QStringLiteral("06301 1"),
            .note = QStringLiteral("streng vertraulich")});
    if (!landlord) return std::unexpected(landlord.error());
    made.landlord = *landlord;
    if (auto kept = keepRole(sql, {.dwellingId = flat->dwelling.id, .landlordId = landlord->id, .callFirst = true}); !kept)
        return std::unexpected(kept.error());
    const Consent consent{.landlordId = landlord->id, .purpose = ConsentPurpose::StoreInRegister, .givenOn = today.addDays(-9)};
    if (auto kept = sql.add(QStringLiteral("consent"), consent); !kept) return std::unexpected(kept.error());
    const Contact talk{.landlordId = landlord->id,
        .vacancyId = flat->vacancy.id,
        .at = now.addDays(-2).toUTC(),
        .summary = QStringLiteral("vermietet gern an Familien")};
    if (auto kept = sql.add(QStringLiteral("contact"), talk); !kept) return std::unexpected(kept.error());
    const auto household = saveHousehold(sql,
        {.household = {.caseReference = QStringLiteral("GZ 4711"), .persons = 4, .note = QStringLiteral("sehr privat")},
            .destinations = {Destination{.kind = DestinationKind::Work, .name = QStringLiteral("Werk"), .geom = toWkb({410000, 5481000})}}},
        today);
    if (!household) return std::unexpected(household.error());
    made.household = household->household;
    return made;
}

/** Both registers, each with a name; the second one has confirmed the key of the first. */
struct Offices {
    TestRegister home;
    TestRegister other;
    QTemporaryDir folder = {};
    Given given = {};

    explicit Offices(bool onServer) : home(onServer), other(onServer)
    {
        const auto made = home.write(
            [](Sql &sql) { return storeSetting(sql, QString(SettingName::officeName), giver).and_then([&] { return make(sql); }); });
        if (made)
            given = *made;
        else
            qWarning() << "no scene:" << made.error().reason << made.error().detail;
        std::ignore = other.write([](Sql &sql) { return storeSetting(sql, QString(SettingName::officeName), taker); });
        confirm(other, home, giver);
    }

    static QByteArray keyOf(TestRegister &of)
    {
        const auto key = of.write([](Sql &sql) { return ensureOwnKey(sql); });
        return key ? QByteArray::fromHex(key->publicKey.toLatin1()) : QByteArray();
    }
    static void confirm(TestRegister &at, TestRegister &of, const QString &name)
    {
        const auto kept = at.write([&](Sql &sql) { return confirmKey(sql, name, keyOf(of), today); });
        if (!kept) qWarning() << "no key:" << kept.error().reason;
    }

    QString file(const QString &name = QStringLiteral("a.bleibe-tausch")) const { return folder.filePath(name); }
    ExchangeRequest request() const
    {
        return {.vacancyIds = {given.flat.vacancy.id},
            .recipient = taker,
            .purpose = QStringLiteral("Vermittlung"),
            .expiresOn = today.addDays(30)};
    }
    static ExchangeRequest all(ExchangeRequest request)
    {
        request.withContacts = request.withHistory = true;
        return request;
    }
    Result<Exchange> give(TestRegister &from, const ExchangeRequest &request, const QString &name = QStringLiteral("a.bleibe-tausch"),
        const QDateTime &at = now)
    {
        return giveRecords(
            *from, testActor, request, {file(name), *prepareSealing(Secret::fromTyped(phrase), cheap), folder.path()}, at, {});
    }
    Result<OpenedExchange> open(const QString &name = QStringLiteral("a.bleibe-tausch"), const QString &typed = phrase) const
    {
        return openExchange(file(name), Secret::fromTyped(typed), folder.path(), {});
    }
    static Result<ExchangePreview> preview(TestRegister &at, const OpenedExchange &opened)
    {
        return at.read([&](Sql &sql) { return previewExchange(sql, opened); });
    }
    static Result<Exchange> take(
        TestRegister &at, const OpenedExchange &opened, const ExchangeChoices &choices, const QDateTime &when = now)
    {
        const auto shown = preview(at, opened);
        if (!shown) return std::unexpected(shown.error());
        return at.write([&](Sql &sql) { return takeRecords(sql, opened, choices, shown->print, when, {}); });
    }
    /** Opens a file and takes it, ticking as @p choose says. */
    template<class Choose> Result<Exchange> takeFile(
        TestRegister &at, Choose choose, const QString &name = QStringLiteral("a.bleibe-tausch"), const QDateTime &when = now) const
    {
        const auto opened = open(name);
        if (!opened) return std::unexpected(opened.error());
        const auto shown = preview(at, *opened);
        if (!shown) return std::unexpected(shown.error());
        return take(at, *opened, choose(*shown), when);
    }
    static qint64 count(TestRegister &in, const QString &select)
    {
        const auto found = in.read([&](Sql &sql) { return sql.value(select); });
        return found ? found->toLongLong() : -1;
    }
    static QString text(TestRegister &in, const QString &select)
    {
        const auto found = in.read([&](Sql &sql) { return sql.value(select); });
        return found ? found->toString() : found.error().detail;
    }
};
}
