// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/walking/walkingstore.h"
#include <QCryptographicHash>
#include <QMutex>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {
const QString sourceTable = u"walking_source"_s, contentTable = u"walking_content"_s;

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/** The networks asked for last, by uid and hash: pages, maps and papers ask again and again, in several threads. */
class Kept
{
public:
    std::shared_ptr<const WalkingNetwork> find(const QString &key)
    {
        const QMutexLocker lock(&m_mutex);
        for (const auto &[known, network] : std::as_const(m_networks))
            if (known == key) return network;
        return {};
    }
    void add(const QString &key, std::shared_ptr<const WalkingNetwork> network)
    {
        constexpr qsizetype most = 2;
        const QMutexLocker lock(&m_mutex);
        m_networks.removeIf([&](const auto &one) { return one.first == key; });
        m_networks.prepend({key, std::move(network)});
        if (m_networks.size() > most) m_networks.removeLast();
    }

private:
    QMutex m_mutex;
    QList<std::pair<QString, std::shared_ptr<const WalkingNetwork>>> m_networks;
};

Kept &kept()
{
    static Kept networks;
    return networks;
}

Result<std::shared_ptr<const WalkingNetwork>> unpack(Sql &sql, const WalkingSource &source)
{
    const auto content = sql.value(u"select content from walking_content where source_uid=?"_s, {source.uid});
    if (!content) return std::unexpected(content.error());
    const QByteArray packed = content->toByteArray();
    if (sha256Of(packed) != source.sha256) return fail(Error::Kind::Storage, u"walking.damaged"_s);
    auto network = std::make_shared<const WalkingNetwork>(WalkingNetwork::unpacked(packed));
    if (network->isEmpty() && source.nodes > 0) return fail(Error::Kind::Storage, u"walking.damaged"_s);
    return network;
}
}

Result<std::optional<WalkingSource>> currentWalkingSource(Sql &sql)
{
    // A network whose content is gone came back by undoing what was long replaced.
    return sql
        .find<WalkingSource>(
            sourceTable, u"where exists (select 1 from walking_content where source_uid=walking_source.uid) order by id desc limit 1"_s)
        .transform([](const QList<WalkingSource> &found) { return found.isEmpty() ? std::nullopt : std::optional(found.first()); });
}

Result<std::shared_ptr<const WalkingNetwork>> loadWalkingNetwork(Sql &sql)
{
    const auto source = currentWalkingSource(sql);
    if (!source) return std::unexpected(source.error());
    if (!*source) return std::make_shared<const WalkingNetwork>();
    const QString key = (*source)->uid + u'/' + (*source)->sha256;
    if (auto known = kept().find(key)) return known;
    auto network = unpack(sql, **source);
    if (network) kept().add(key, *network);
    return network;
}

Result<bool> isCurrentWalkingNetwork(Sql &sql, const QByteArray &packed)
{
    return currentWalkingSource(sql).transform(
        [&](const std::optional<WalkingSource> &source) { return source && source->sha256 == sha256Of(packed); });
}

Result<WalkingSource> storeWalkingNetwork(Sql &sql, WalkingSource source, const QByteArray &packed)
{
    sql.describe(u"osm.imported"_s, source.name);
    source.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    source.sha256 = sha256Of(packed);
    // Networks before the one that counts: nobody can come back to them in one step.
    return sql.removeAll(contentTable, u"source_uid not in (select uid from walking_source)"_s, {})
        .and_then([&] { return sql.removeAll(sourceTable, u"1=1"_s, {}); })
        .and_then([&] { return sql.insert(contentTable, {{u"source_uid"_s, source.uid}, {u"content"_s, packed}}); })
        .and_then([&](qint64) { return sql.add(sourceTable, source); });
}
