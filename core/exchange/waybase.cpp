// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/waybase.h"
#include "core/exchange/exchange.h"
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {
/** Left at home in both directions, by table. */
const QHash<QString, Luggage> &luggage()
{
    static const QHash<QString, Luggage> all{
        // The other register knows its own municipalities; what is searched and sorted by follows from the rest.
        {u"building"_s, {{}, {u"municipality_id"_s, u"note"_s, u"address_sort"_s, u"search"_s}}},
        {u"dwelling"_s, {{}, {u"note"_s}}},
        {u"landlord"_s,
            {{},
                {u"note"_s, u"represents_id"_s, u"power_of_attorney"_s, u"power_of_attorney_on"_s, u"contact_blocked_reason"_s,
                    u"privacy_notice_on"_s, u"from_third_party"_s, u"name_sort"_s, u"search"_s}}},
        {u"landlord_role"_s, {{}, {u"note"_s}}},
        {u"consent"_s, {{}, {u"document_uid"_s, u"note"_s}}},
        {u"vacancy"_s,
            {{},
                {u"note"_s, u"external_number"_s, u"openimmo_obid"_s, u"provider_key"_s, u"last_confirmed_by"_s, u"search"_s,
                    u"number_key"_s, u"external_key"_s, u"gross_cold"_s, u"gross_warm"_s}}},
        {u"contact"_s, {{}, {u"actor_login"_s}}},
        {u"household"_s, {{}, {u"note"_s}}},
        {u"destination"_s, {}},
    };
    return all;
}

/** Goes along, and is not compared: each register gives its own, or it follows from another column. */
const QStringList ownColumns{u"number"_s, u"status_since"_s};
constexpr qsizetype hashLength = 8;
}

const QStringList &exchangedTables()
{
    static const QStringList tables{u"building"_s, u"dwelling"_s, u"landlord"_s, u"landlord_role"_s, u"consent"_s, u"vacancy"_s,
        u"contact"_s, u"household"_s, u"destination"_s};
    return tables;
}

const Luggage &exchangeLuggage(const QString &table)
{
    static const Luggage nothing{{u"uid"_s}, {}};
    const auto found = luggage().constFind(table);
    return found == luggage().cend() ? nothing : *found;
}

bool isCompared(const QString &table, const QString &column)
{
    return exchangeLuggage(table).takes(column) && referencedTable(column).isEmpty() && !ownColumns.contains(column);
}

QString hashOf(const WayRow &row, const QString &column)
{
    const QVariant value = row.fields.value(column);
    const QByteArray said = value.metaType() == QMetaType::fromType<Wkb>() ? value.value<Wkb>().bytes : value.toString().toUtf8();
    if (said.isEmpty()) return {};
    // Bound to its row, so that two rows with the same value do not show it.
    const QByteArray whole = row.uid.toUtf8() + '\n' + column.toUtf8() + '\n' + said;
    const QByteArray hash = QCryptographicHash::hash(whole, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding).first(hashLength));
}

WayHashes hashesOf(const QString &table, const WayRow &row)
{
    WayHashes hashes;
    for (const QString &column : row.fields.keys())
        if (isCompared(table, column))
            if (const QString hash = hashOf(row, column); !hash.isEmpty()) hashes[column] = hash;
    return hashes;
}

QString textOf(const WayHashes &hashes)
{
    QStringList parts;
    parts.reserve(hashes.size());
    for (const auto &[column, hash] : hashes.asKeyValueRange()) parts += column + u':' + hash;
    parts.sort();
    return parts.join(u' ');
}

WayHashes wayHashesFrom(const QString &text)
{
    WayHashes hashes;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) hashes[part.section(u':', 0, 0)] = part.section(u':', 1);
    return hashes;
}

Result<WayBase> baseWith(Sql &sql, const QString &otherOffice)
{
    // The last one of each row counts: read in the order of ids, later ones replace earlier ones.
    return sql
        .query(u"select r.row_uid, r.hashes from exchange_row r join exchange e on e.id=r.exchange_id where (e.direction='given' and "
               "e.recipient=?) or (e.direction='taken' and e.sender=?) order by r.id"_s,
            {otherOffice, otherOffice})
        .transform([](QSqlQuery rows) {
            WayBase base;
            while (rows.next()) base[rows.value(0).toString()] = wayHashesFrom(rows.value(1).toString());
            return base;
        });
}

Result<> keepWayBase(Sql &sql, qint64 exchangeId, const WayTables &tables)
{
    for (const auto &[table, rows] : tables.asKeyValueRange())
        for (const WayRow &row : rows) {
            const ExchangeRow kept{.exchangeId = exchangeId, .tableName = table, .rowUid = row.uid, .hashes = textOf(hashesOf(table, row))};
            if (auto added = sql.insert(u"exchange_row"_s, rowOf(kept)); !added) return std::unexpected(added.error());
        }
    return {};
}
