// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"
#include "core/exchange/cargo.h"
#include "core/exchange/taking.h"
#include "core/exchange/wayregister.h"
#include "core/exchange/workshop.h"
#include "core/exchange/wrapping.h"

using namespace Qt::StringLiterals;

namespace {
QString dayText(QDate day)
{
    return day.toString(u"dd.MM.yyyy"_s);
}

/** A file for one key is for that key, whatever the office is called; else the name decides. */
Result<> expectRecipient(Sql &sql, const EnvelopeHead &head, const QString &actorOffice)
{
    const auto key = ownKey(sql);
    if (!key) return std::unexpected(key.error());
    const auto name = ownOfficeName(sql, actorOffice);
    if (!name) return std::unexpected(name.error());
    if (name->isEmpty()) return fail(Error::Kind::Invalid, u"exchange.noname"_s);
    const bool isOurs = head.recipientKey.isEmpty()
        ? folded(head.recipient) == folded(*name) || folded(head.recipient) == folded(actorOffice)
        : *key && (*key)->publicKey == QString::fromLatin1(head.recipientKey.toHex());
    if (!isOurs) return fail(Error::Kind::Denied, u"exchange.other"_s, {head.recipient, *name});
    return {};
}

Result<> expectNew(Sql &sql, const Envelope &envelope)
{
    return sql.find<Exchange>(u"exchange"_s, u"where sha256=? and direction='taken'"_s, {envelope.sha256})
        .and_then([](const QList<Exchange> &found) -> Result<> {
            if (found.isEmpty()) return {};
            const Exchange &before = found.first();
            return fail(Error::Kind::Denied, u"exchange.taken"_s, {before.number, dayText(before.at.toLocalTime().date())});
        });
}
}

Result<Envelope> showExchange(const QString &file, const QString &folder, const Progress &progress)
{
    const Workshop workshop(folder, u"zeigen"_s);
    return workshop.filePath(u"tausch.versiegelt"_s).and_then([&](const QString &sealed) { return unwrapFile(file, sealed, progress); });
}

Result<SenderStanding> judgeExchange(Sql &sql, const Envelope &envelope, const QString &actorOffice, const QDateTime &now)
{
    const EnvelopeHead &head = envelope.head;
    const auto standing = standingOf(sql, head);
    if (!standing) return standing;
    if (standing->trust == SenderTrust::Own) return fail(Error::Kind::Denied, u"exchange.own"_s, {head.number});
    if (auto fresh = expectNew(sql, envelope); !fresh) return std::unexpected(fresh.error());
    if (auto ours = expectRecipient(sql, head, actorOffice); !ours) return std::unexpected(ours.error());
    const QDate today = now.toLocalTime().date();
    if (head.expiresOn < today) return fail(Error::Kind::Denied, u"exchange.expired"_s, {dayText(head.expiresOn), head.sender});
    // A day of grace for clocks that go a little wrong.
    if (head.madeAt.toLocalTime().date().addDays(-1) > today)
        return fail(Error::Kind::Denied, u"exchange.clock"_s, {dayText(head.madeAt.toLocalTime().date())});
    return standing;
}

Result<OpenedExchange> openExchange(const QString &file, const Secret &passphrase, const QString &folder, const Progress &progress)
{
    OpenedExchange opened;
    opened.folder = std::make_shared<Workshop>(folder, u"oeffnen"_s);
    const auto sealed = opened.folder->filePath(u"tausch.versiegelt"_s), plain = opened.folder->filePath(u"tausch.sqlite"_s);
    if (!sealed) return std::unexpected(sealed.error());
    const auto envelope = unwrapFile(file, *sealed, progress.part(0, 30));
    if (!envelope) return std::unexpected(envelope.error());
    opened.envelope = *envelope;
    auto rows = unsealFile(*sealed, *plain, passphrase, progress.part(30, 80)).and_then([&] { return withRegister(*plain, readCargo); });
    if (rows) {
        opened.rows = *rows;
        return opened;
    }
    Error error = rows.error();
    // The person knows the file, not the place where it was looked at.
    for (QString &argument : error.arguments) argument.replace(*plain, file).replace(*sealed, file);
    return std::unexpected(error);
}
