// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/landlords.h"
#include "core/base/text.h"
#include "core/register/words.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
const QString landlordTable = u"landlord"_s, consentTable = u"consent"_s;

QString joined(QStringList parts, const QString &between)
{
    parts.removeIf([](const QString &part) { return part.trimmed().isEmpty(); });
    return parts.join(between);
}

Row rowOfLandlord(const Landlord &landlord)
{
    Row row = rowOf(landlord);
    row.append({u"name_sort"_s, sortKey(displayName(landlord))});
    const QStringList words{landlord.firstName, landlord.lastName, landlord.company, landlord.contactPerson, landlord.city,
        digitsOf(landlord.phone), digitsOf(landlord.mobile)};
    row.append({u"search"_s, folded(words.join(u' '))});
    return row;
}
}

QString displayName(const Landlord &landlord)
{
    if (!landlord.company.isEmpty()) return landlord.company;
    return joined({landlord.lastName, landlord.firstName}, u", "_s);
}

QString letterName(const Landlord &landlord)
{
    const bool isPerson = landlord.salutation == Salutation::Ms || landlord.salutation == Salutation::Mr;
    const QString person
        = joined({isPerson ? word(landlord.salutation) : QString(), landlord.title, landlord.firstName, landlord.lastName}, u" "_s);
    return person.isEmpty() ? landlord.company : person;
}

QString numberToCall(const Landlord &landlord)
{
    const bool prefersMobile = landlord.preferredChannel == Channel::Mobile && !landlord.mobile.isEmpty();
    return prefersMobile || landlord.phone.isEmpty() ? landlord.mobile : landlord.phone;
}

QString digitsOf(const QString &phone)
{
    QString digits;
    for (const QChar c : phone)
        if (c.isDigit()) digits += c;
    return digits;
}

Result<Landlord> addLandlord(Sql &sql, const Landlord &landlord)
{
    sql.describe(u"landlord.added"_s, displayName(landlord));
    return sql.insert(landlordTable, rowOfLandlord(landlord)).and_then([&](qint64 id) { return sql.load<Landlord>(landlordTable, id); });
}

Result<> addLandlords(Sql &sql, std::span<Landlord> landlords)
{
    return sql.insertMany(landlordTable, [&]() -> Result<> {
        for (Landlord &landlord : landlords) {
            const auto id = sql.insert(landlordTable, rowOfLandlord(landlord));
            if (!id) return std::unexpected(id.error());
            landlord.id = *id;
        }
        return {};
    });
}

Result<Landlord> saveLandlord(Sql &sql, const Landlord &landlord)
{
    sql.describe(u"landlord.changed"_s, displayName(landlord));
    return sql.update(landlordTable, landlord.id, landlord.version, rowOfLandlord(landlord)).transform([&](int version) {
        Landlord kept = landlord;
        kept.version = version;
        return kept;
    });
}

Result<> removeLandlord(Sql &sql, qint64 id, int version)
{
    auto landlord = sql.load<Landlord>(landlordTable, id);
    if (!landlord) return std::unexpected(landlord.error());
    sql.describe(u"landlord.removed"_s, displayName(*landlord));
    auto roles = sql.value(u"select count(*) from landlord_role where landlord_id=?"_s, {id});
    if (!roles) return std::unexpected(roles.error());
    if (roles->toInt() > 0) return fail(Error::Kind::Invalid, u"landlord.inuse"_s, {displayName(*landlord), roles->toString()});
    return sql.removeAll(consentTable, u"landlord_id=?"_s, {id})
        .and_then([&] { return sql.removeAll(u"task"_s, u"subject_uid in (select uid from agreement where landlord_id=?)"_s, {id}); })
        .and_then([&] { return sql.removeAll(u"agreement"_s, u"landlord_id=?"_s, {id}); })
        .and_then([&] { return sql.removeAll(u"participation"_s, u"landlord_id=?"_s, {id}); })
        .and_then([&] { return sql.updateAll(u"handover"_s, u"landlord_id=?"_s, {id}, {{u"landlord_id"_s, {}}}); })
        .and_then([&] { return sql.updateAll(u"contact"_s, u"landlord_id=?"_s, {id}, {{u"landlord_id"_s, {}}}); })
        .and_then([&] { return sql.updateAll(landlordTable, u"represents_id=?"_s, {id}, {{u"represents_id"_s, {}}}); })
        .and_then([&] { return sql.removeAll(u"document"_s, u"subject_uid=?"_s, {landlord->uid}); })
        .and_then([&] { return sql.remove(landlordTable, id, version); });
}

Landlord landlordNamed(const QString &name)
{
    static const QRegularExpression legalForm(
        u"\\b(g?GmbH|AG|KG|OHG|GbR|eG|e\\.? ?V\\.?|UG|SE|WEG|Genossenschaft|Erbengemeinschaft|Gesellschaft|Verwaltung|Stiftung|Kirche\\w*|"
        "Pfarr\\w*|Gemeinde|Ortsgemeinde|Verbandsgemeinde|Stadt\\w*|Wohnbau|Wohnungsbau\\w*|Immobilien|Hausverwaltung)(?!\\w)"_s);
    const QString line = name.simplified();
    if (line.contains(legalForm)) return {.company = line};
    if (const qsizetype comma = line.indexOf(u','); comma >= 0)
        return {.firstName = line.sliced(comma + 1).trimmed(), .lastName = line.first(comma).trimmed()};
    const qsizetype space = line.lastIndexOf(u' ');
    return space < 0 ? Landlord{.lastName = line} : Landlord{.firstName = line.first(space), .lastName = line.sliced(space + 1)};
}
