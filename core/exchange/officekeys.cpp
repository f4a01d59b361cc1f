// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/officekeys.h"
#include "core/base/text.h"
#include "core/register/settings.h"

using namespace Qt::StringLiterals;

namespace {
const QString keyTable = u"office_key"_s;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

Result<std::optional<OfficeKey>> firstOf(Sql &sql, const QString &rest, const QVariantList &values = {})
{
    return sql.find<OfficeKey>(keyTable, rest, values).transform([](const QList<OfficeKey> &found) {
        return found.isEmpty() ? std::optional<OfficeKey>() : std::optional(found.first());
    });
}

Result<std::optional<OfficeKey>> keyFor(Sql &sql, const QByteArray &publicKey)
{
    return firstOf(sql, u"where public_key=?"_s, {hex(publicKey)});
}
}

Result<QString> ownOfficeName(Sql &sql, const QString &actorOffice)
{
    return settingOf(sql, QString(SettingName::officeName)).transform([&](const QString &name) {
        return name.simplified().isEmpty() ? actorOffice.simplified() : name.simplified();
    });
}

Result<std::optional<OfficeKey>> ownKey(Sql &sql)
{
    return firstOf(sql, u"where secret_key<>'' order by id"_s);
}

Result<OfficeKey> ensureOwnKey(Sql &sql, const QString &otherwise)
{
    auto name = ownOfficeName(sql, sql.actor().office);
    if (!name) return std::unexpected(name.error());
    if (name->isEmpty()) name = otherwise;
    if (name->isEmpty()) return fail(Error::Kind::Invalid, u"exchange.noname"_s);
    const auto own = ownKey(sql);
    if (!own) return std::unexpected(own.error());
    if (*own) return **own;
    return makeSigningKey().and_then([&](const SigningKey &key) {
        const QByteArray secret(reinterpret_cast<const char *>(key.secretKey.data()), key.secretKey.size());
        sql.describe(u"exchange.ownkey"_s, *name);
        return sql.add(keyTable,
            OfficeKey{
                .name = *name, .publicKey = hex(key.publicKey), .secretKey = hex(secret), .fingerprint = fingerprintOf(key.publicKey)});
    });
}

SigningKey signingKeyOf(const OfficeKey &key)
{
    return {QByteArray::fromHex(key.publicKey.toLatin1()), Secret(QByteArray::fromHex(key.secretKey.toLatin1()))};
}

Result<QList<OfficeKey>> otherKeys(Sql &sql)
{
    return sql.find<OfficeKey>(keyTable, u"where secret_key='' order by name, id"_s);
}

Result<std::optional<OfficeKey>> keyOfOffice(Sql &sql, const QString &name)
{
    return otherKeys(sql).transform([wanted = folded(name)](const QList<OfficeKey> &keys) {
        for (const OfficeKey &key : keys)
            if (folded(key.name) == wanted) return std::optional(key);
        return std::optional<OfficeKey>();
    });
}

Result<OfficeKey> confirmKey(Sql &sql, const QString &name, const QByteArray &publicKey, QDate today)
{
    const QString said = name.simplified();
    if (publicKey.size() != publicKeySize) return fail(Error::Kind::Invalid, u"exchange.key"_s);
    if (said.isEmpty()) return fail(Error::Kind::Invalid, u"exchange.keyname"_s);
    const auto known = keyFor(sql, publicKey);
    if (!known) return std::unexpected(known.error());
    if (*known && (*known)->isOwn()) return fail(Error::Kind::Invalid, u"exchange.ownkey"_s);
    sql.describe(u"exchange.confirmed"_s, said);
    const auto before = keyOfOffice(sql, said);
    if (!before) return std::unexpected(before.error());
    if (*before && (*before)->publicKey != hex(publicKey))
        if (auto gone = sql.remove(keyTable, (*before)->id, (*before)->version); !gone) return std::unexpected(gone.error());
    OfficeKey key = *known ? **known : OfficeKey{.publicKey = hex(publicKey), .fingerprint = fingerprintOf(publicKey)};
    key.name = said;
    key.confirmedOn = today;
    key.confirmedBy = sql.actor().name;
    return key.id != 0 ? sql.save(keyTable, key) : sql.add(keyTable, key);
}

Result<OfficeKey> renameKey(Sql &sql, qint64 id, int version, const QString &name)
{
    const QString said = name.simplified();
    if (said.isEmpty()) return fail(Error::Kind::Invalid, u"exchange.keyname"_s);
    const auto other = keyOfOffice(sql, said);
    if (!other) return std::unexpected(other.error());
    if (*other && (*other)->id != id) return fail(Error::Kind::Conflict, u"exchange.keytaken"_s, {said});
    return sql.load<OfficeKey>(keyTable, id).and_then([&](OfficeKey key) {
        sql.describe(u"exchange.renamed"_s, key.name);
        key.version = version;
        key.name = said;
        return sql.save(keyTable, key);
    });
}

Result<> forgetKey(Sql &sql, qint64 id, int version)
{
    return sql.load<OfficeKey>(keyTable, id).and_then([&](const OfficeKey &key) -> Result<> {
        if (key.isOwn()) return fail(Error::Kind::Invalid, u"exchange.ownkey"_s);
        sql.describe(u"exchange.forgotten"_s, key.name);
        return sql.remove(keyTable, id, version);
    });
}

Result<SenderStanding> standingOf(Sql &sql, const EnvelopeHead &head)
{
    SenderStanding standing{.fingerprint = fingerprintOf(head.publicKey), .name = head.sender};
    const auto known = keyFor(sql, head.publicKey);
    if (!known) return std::unexpected(known.error());
    if (*known) {
        standing.trust = (*known)->isOwn() ? SenderTrust::Own : SenderTrust::Confirmed;
        standing.name = (*known)->name;
        return standing;
    }
    return keyOfOffice(sql, head.sender).transform([&](const std::optional<OfficeKey> &other) {
        if (other) {
            standing.trust = SenderTrust::Changed;
            standing.knownFingerprint = other->fingerprint;
        }
        return standing;
    });
}
