// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/giving.h"
#include "core/exchange/cargo.h"
#include "core/exchange/officekeys.h"
#include "core/exchange/waybase.h"
#include "core/exchange/wayregister.h"
#include "core/exchange/workshop.h"
#include "core/exchange/wrapping.h"
#include "core/register/numbers.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
const QString exchangeTable = u"exchange"_s;

/** The places where it is put together in clear, and sealed before it is signed. */
struct Bench {
    Workshop workshop;
    QString plain = {};
    QString sealed = {};

    explicit Bench(const QString &folder) : workshop(folder, u"packen"_s) { }
    Result<> prepare()
    {
        const auto one = workshop.filePath(u"tausch.sqlite"_s), other = workshop.filePath(u"tausch.versiegelt"_s);
        if (!one) return std::unexpected(one.error());
        plain = *one;
        sealed = other.value_or(QString());
        return {};
    }
};

EnvelopeHead headFor(const ExchangeRequest &request, const QString &number, const OfficeKey &own, const QString &sender,
    const std::optional<OfficeKey> &recipient, const QDateTime &now)
{
    return {.number = number,
        .sender = sender,
        .recipient = request.recipient.simplified(),
        .recipientKey = recipient ? QByteArray::fromHex(recipient->publicKey.toLatin1()) : QByteArray(),
        .purpose = request.purpose.simplified(),
        .madeAt = now.toUTC(),
        .expiresOn = request.expiresOn,
        .isDeletionWanted = request.isDeletionWanted,
        .vacancies = static_cast<int>(request.vacancyIds.size()),
        .households = static_cast<int>(request.householdIds.size()),
        .hasContacts = request.withContacts,
        .hasHistory = request.withContacts && request.withHistory,
        .publicKey = QByteArray::fromHex(own.publicKey.toLatin1())};
}

/** Who gives to whom. */
struct Sides {
    OfficeKey own = {};
    QString sender = {};
    std::optional<OfficeKey> recipient = {};
};
Result<Sides> sidesOf(Sql &sql, const ExchangeRequest &request)
{
    Sides sides;
    return ensureOwnKey(sql)
        .and_then([&](const OfficeKey &own) {
            sides.own = own;
            return ownOfficeName(sql, sql.actor().office);
        })
        .and_then([&](const QString &name) {
            sides.sender = name;
            return keyOfOffice(sql, request.recipient);
        })
        .transform([&](const std::optional<OfficeKey> &recipient) {
            sides.recipient = recipient;
            return sides;
        });
}

Result<Exchange> note(Sql &sql, const EnvelopeHead &head, const Sides &sides, const QString &sha256, const WayTables &tables)
{
    const Exchange given{.number = head.number,
        .direction = ExchangeDirection::Given,
        .at = head.madeAt,
        .actorName = sql.actor().name,
        .sender = head.sender,
        .recipient = head.recipient,
        .purpose = head.purpose,
        .expiresOn = head.expiresOn,
        .records = head.vacancies + head.households,
        .fingerprint = sides.recipient ? sides.recipient->fingerprint : QString(),
        .deletion = head.isDeletionWanted,
        .sha256 = sha256,
        .result = countsText(tables)};
    return sql.add(exchangeTable, given).and_then([&](const Exchange &kept) {
        return keepWayBase(sql, kept.id, tables).transform([&] { return kept; });
    });
}

Result<Exchange> giveInStep(
    Sql &sql, const ExchangeRequest &request, const ExchangeTarget &target, QSaveFile &file, const QDateTime &now, const Progress &progress)
{
    Bench bench(target.folder);
    if (auto ready = bench.prepare(); !ready) return std::unexpected(ready.error());
    if (auto sound = checkExchange(sql, request, now.date()); !sound) return std::unexpected(sound.error());
    const auto number = nextNumber(sql, u"AT"_s, now.date().year());
    if (!number) return std::unexpected(number.error());
    sql.describe(u"exchange.given"_s, *number);
    const auto sides = sidesOf(sql, request);
    if (!sides) return std::unexpected(sides.error());
    const EnvelopeHead head = headFor(request, *number, sides->own, sides->sender, sides->recipient, now);
    WayTables tables;
    // Nobody's name in the log of the small register: it goes along.
    const auto fill = [&](Sql &way) { return packCargo(sql, way, request, progress.part(0, 60)); };
    return makeWayRegister(bench.plain, {u"-"_s, head.sender, head.sender}, fill)
        .and_then([&] { return withRegister(bench.plain, readCargo); })
        .and_then([&](const WayTables &packed) {
            tables = packed;
            return wrapInto(file, bench.plain, bench.sealed, target.sealing, head, signingKeyOf(sides->own), progress.part(60, 95));
        })
        .and_then([&](const QString &sha256) { return note(sql, head, *sides, sha256, tables); });
}

/** Takes a note back whose file could not be put where it belongs. */
Result<> forget(Sql &sql, const Exchange &exchange)
{
    sql.describe(u"exchange.given"_s, exchange.number);
    return sql.removeAll(u"exchange_row"_s, u"exchange_id=?"_s, {exchange.id}).and_then([&] {
        return sql.remove(exchangeTable, exchange.id, exchange.version);
    });
}
}

Result<> checkExchange(Sql &sql, const ExchangeRequest &request, QDate today)
{
    if (request.vacancyIds.isEmpty() && request.householdIds.isEmpty()) return fail(Error::Kind::Invalid, u"exchange.empty"_s);
    if (request.recipient.simplified().isEmpty()) return fail(Error::Kind::Invalid, u"exchange.recipient"_s);
    if (request.purpose.simplified().isEmpty()) return fail(Error::Kind::Invalid, u"exchange.purpose"_s);
    if (!request.expiresOn.isValid() || request.expiresOn < today) return fail(Error::Kind::Invalid, u"exchange.expires"_s);
    return allThere(sql, request);
}

QStringList hintsOf(const ExchangeOutlook &outlook, const ExchangeRequest &request)
{
    QStringList hints;
    if (request.withContacts && outlook.withoutConsent > 0)
        hints += QCoreApplication::translate(
            "Exchange", "%n Vermieter haben in die Weitergabe an andere Stellen nicht eingewilligt.", nullptr, outlook.withoutConsent);
    if (request.withContacts && outlook.blocked > 0)
        hints += QCoreApplication::translate("Exchange", "%n Vermieter möchten nicht kontaktiert werden.", nullptr, outlook.blocked);
    if (outlook.restricted > 0)
        hints += QCoreApplication::translate(
            "Exchange", "Für %n Einträge ist die Verarbeitung eingeschränkt (Art. 18, 21 DSGVO).", nullptr, outlook.restricted);
    if (!outlook.isRecipientKnown && !request.recipient.trimmed().isEmpty())
        hints += QCoreApplication::translate(
            "Exchange", "Der Schlüssel von %1 ist hier nicht bekannt: Wer die Passphrase hat und so heißt, kann die Datei übernehmen.")
                     .arg(request.recipient.simplified());
    return hints;
}

Result<Exchange> giveRecords(Database &home, const Actor &actor, const ExchangeRequest &request, const ExchangeTarget &target,
    const QDateTime &now, const Progress &progress)
{
    const QString folder = QFileInfo(target.file).absolutePath();
    if (!QFileInfo(folder).isDir()) return fail(Error::Kind::NotFound, u"file.nofolder"_s, {folder});
    QSaveFile file(target.file);
    if (!file.open(QIODevice::WriteOnly)) return fail(Error::Kind::Denied, u"file.readonly"_s, {target.file}, file.errorString());
    file.setPermissions(ownerOnly);
    const auto give = [&](Sql &sql) { return giveInStep(sql, request, target, file, now, progress); };
    auto given = home.write(actor, give).result();
    if (!given) {
        file.cancelWriting();
        return given;
    }
    // Noted first: a file of which the register knows nothing would be one that nobody gave.
    if (file.commit()) return given;
    const Error error{Error::Kind::Storage, u"file.io"_s, {target.file}, file.errorString(), {}};
    if (auto gone = home.write(actor, [&](Sql &sql) { return forget(sql, *given); }).result(); !gone) return std::unexpected(gone.error());
    return std::unexpected(error);
}

Result<QList<Exchange>> findExchanges(Sql &sql)
{
    return sql.find<Exchange>(exchangeTable, u"order by at desc, id desc"_s);
}

Result<QList<Exchange>> exchangesWith(Sql &sql, const QStringList &rowUids)
{
    QVariantList values(rowUids.begin(), rowUids.end());
    if (values.isEmpty()) return QList<Exchange>();
    const QString marks = QStringList(values.size(), u"?"_s).join(u',');
    return sql.find<Exchange>(exchangeTable,
        u"where id in (select exchange_id from exchange_row where row_uid in (%1)) order by at desc, id desc"_s.arg(marks), values);
}
