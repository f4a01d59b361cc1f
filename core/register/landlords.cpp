// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/landlords.h"
#include "core/base/text.h"
#include "core/register/words.h"
#include "core/register/wordsearch.h"
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
const QString landlordTable = u"landlord"_s, roleTable = u"landlord_role"_s, consentTable = u"consent"_s;

QString joined(QStringList parts, const QString &between)
{
    parts.removeIf([](const QString &part) { return part.trimmed().isEmpty(); });
    return parts.join(between);
}

QString digitsOf(const QString &phone)
{
    QString digits;
    for (const QChar c : phone)
        if (c.isDigit()) digits += c;
    return digits;
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

Result<QString> nameOf(Sql &sql, qint64 landlordId)
{
    return sql.load<Landlord>(landlordTable, landlordId).transform([](const Landlord &landlord) { return displayName(landlord); });
}

/** Owners before managers, brokers and main tenants. */
int rank(const DwellingLandlord &one)
{
    return one.role.callFirst ? -1 : static_cast<int>(one.role.role);
}

QString orderOf(const LandlordOrder &order)
{
    const QString direction = order.descending ? u"desc"_s : u"asc"_s;
    switch (order.column) {
    case LandlordColumn::Name: return u"l.name_sort %1, l.id"_s.arg(direction);
    case LandlordColumn::Kind: return u"l.kind %1, l.name_sort, l.id"_s.arg(direction);
    case LandlordColumn::City: return u"l.city %1, l.name_sort, l.id"_s.arg(direction);
    case LandlordColumn::OpenVacancies: return u"7 %1, l.name_sort, l.id"_s.arg(direction);
    case LandlordColumn::LastContact: return u"8 %1 nulls last, l.name_sort, l.id"_s.arg(direction);
    }
    return u"l.id"_s;
}

LandlordRow readRow(const QSqlQuery &rows)
{
    const QString mobile = rows.value(5).toString(), phone = rows.value(4).toString();
    const Landlord named{
        .firstName = rows.value(10).toString(), .lastName = rows.value(11).toString(), .company = rows.value(1).toString()};
    return {.id = rows.value(0).toLongLong(),
        .name = displayName(named),
        .kind = fromStored(rows.value(2), QMetaType::fromType<LandlordKind>()).value<LandlordKind>(),
        .city = rows.value(3).toString(),
        .phone = phone.isEmpty() ? mobile : phone,
        .email = rows.value(9).toString(),
        .openVacancies = rows.value(6).toInt(),
        .lastContactOn = fromStored(rows.value(7), QMetaType::fromType<QDateTime>()).toDateTime().toLocalTime().date(),
        .contactBlocked = rows.value(8).toBool()};
}

Result<QList<LandlordRow>> loadRows(Sql &sql, const SqlCondition &condition, const QString &order)
{
    const QString select
        = u"select l.id, l.company, l.kind, l.city, l.phone, l.mobile, "
          "(select count(distinct v.id) from landlord_role r join vacancy v on v.dwelling_id=r.dwelling_id where r.landlord_id=l.id "
          "and %3), "
          "(select max(c.at) from contact c where c.landlord_id=l.id), l.contact_blocked, l.email, l.first_name, l.last_name "
          "from landlord l where %2 order by %1"_s;
    return sql.query(select.arg(order, condition.text, openCondition(u"v.status"_s)), condition.values).transform([](QSqlQuery rows) {
        QList<LandlordRow> found;
        while (rows.next()) found += readRow(rows);
        return found;
    });
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

CallState callState(const Landlord &landlord, const QList<Consent> &consents, QDate today)
{
    if (landlord.contactBlocked) return CallState::Blocked;
    if (allows(consents, ConsentPurpose::ContactOnDemand, today)) return CallState::Allowed;
    const bool wasWithdrawn = std::ranges::any_of(consents, [&](const Consent &consent) {
        return consent.purpose == ConsentPurpose::ContactOnDemand && consent.withdrawnOn.isValid() && consent.withdrawnOn <= today;
    });
    return wasWithdrawn ? CallState::Withdrawn : CallState::NoConsent;
}

QString callWords(CallState state, const Landlord &landlord)
{
    switch (state) {
    case CallState::Allowed: return {};
    case CallState::Blocked: {
        const QString words = QCoreApplication::translate("Landlord", "Kontaktsperre seit %1. %2");
        return words.arg(dateText(landlord.contactBlockedOn), landlord.contactBlockedReason).trimmed();
    }
    case CallState::NoConsent: return QCoreApplication::translate("Landlord", "Keine Einwilligung für „Kontakt bei Bedarf“.");
    case CallState::Withdrawn:
        return QCoreApplication::translate("Landlord", "Die Einwilligung für „Kontakt bei Bedarf“ wurde widerrufen.");
    }
    return {};
}

QString numberToCall(const Landlord &landlord)
{
    const bool prefersMobile = landlord.preferredChannel == Channel::Mobile && !landlord.mobile.isEmpty();
    return prefersMobile || landlord.phone.isEmpty() ? landlord.mobile : landlord.phone;
}

Result<QList<LandlordRow>> findLandlords(Sql &sql, const QString &text, const LandlordOrder &order)
{
    return landlordCondition(sql, text, u"l.id"_s).and_then([&](const SqlCondition &fits) { return loadRows(sql, fits, orderOf(order)); });
}

Result<QList<LandlordRow>> findFirstLandlords(Sql &sql, const QString &text, int most)
{
    const QString order = orderOf({});
    return landlordCondition(sql, text, u"l.id"_s).and_then([&](const SqlCondition &fits) {
        const QString first
            = u"l.id in (select l.id from landlord l where %1 order by %2 limit %3)"_s.arg(fits.text, order, QString::number(most));
        return loadRows(sql, {first, fits.values}, order);
    });
}

Result<Landlord> addLandlord(Sql &sql, const Landlord &landlord)
{
    sql.describe(u"landlord.added"_s, displayName(landlord));
    return sql.insert(landlordTable, rowOfLandlord(landlord)).and_then([&](qint64 id) { return sql.load<Landlord>(landlordTable, id); });
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
        .and_then([&] { return sql.updateAll(u"contact"_s, u"landlord_id=?"_s, {id}, {{u"landlord_id"_s, {}}}); })
        .and_then([&] { return sql.updateAll(landlordTable, u"represents_id=?"_s, {id}, {{u"represents_id"_s, {}}}); })
        .and_then([&] { return sql.remove(landlordTable, id, version); });
}

Result<QList<DwellingLandlord>> landlordsOf(Sql &sql, qint64 dwellingId, QDate today)
{
    auto roles = sql.find<LandlordRole>(roleTable, u"where dwelling_id=? order by id"_s, {dwellingId});
    if (!roles) return std::unexpected(roles.error());
    QList<DwellingLandlord> found;
    for (const LandlordRole &role : *roles) {
        if (role.until.isValid() && role.until < today) continue;
        auto landlord = sql.load<Landlord>(landlordTable, role.landlordId);
        if (!landlord) return std::unexpected(landlord.error());
        auto consents = consentsOf(sql, role.landlordId);
        if (!consents) return std::unexpected(consents.error());
        found.append({role, *landlord, *consents});
    }
    std::ranges::stable_sort(found, {}, rank);
    return found;
}

Result<LandlordRole> keepRole(Sql &sql, const LandlordRole &role)
{
    auto name = nameOf(sql, role.landlordId);
    if (!name) return std::unexpected(name.error());
    sql.describe(u"role.changed"_s, *name);
    if (role.callFirst) {
        auto others = sql.find<LandlordRole>(roleTable, u"where dwelling_id=? and call_first=1 and id<>?"_s, {role.dwellingId, role.id});
        if (!others) return std::unexpected(others.error());
        for (LandlordRole other : *others) {
            other.callFirst = false;
            if (auto kept = sql.save(roleTable, other); !kept) return kept;
        }
    }
    return role.id == 0 ? sql.add(roleTable, role) : sql.save(roleTable, role);
}

Result<> removeRole(Sql &sql, qint64 id, int version)
{
    return sql.load<LandlordRole>(roleTable, id)
        .and_then([&](const LandlordRole &role) { return nameOf(sql, role.landlordId); })
        .and_then([&](const QString &name) {
            sql.describe(u"role.removed"_s, name);
            return sql.remove(roleTable, id, version);
        });
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

Result<> keepPick(Sql &sql, qint64 dwellingId, const LandlordPick &pick)
{
    LandlordRole role = pick.role;
    role.dwellingId = dwellingId;
    if (role.landlordId == 0 && pick.name.trimmed().isEmpty()) return role.id == 0 ? Result<>() : removeRole(sql, role.id, role.version);
    if (role.landlordId == 0) {
        Landlord made = landlordNamed(pick.name);
        made.phone = pick.phone.trimmed();
        auto added = addLandlord(sql, made);
        if (!added) return std::unexpected(added.error());
        role.landlordId = added->id;
    }
    return keepRole(sql, role).transform([](const LandlordRole &) { });
}

Result<QList<Consent>> consentsOf(Sql &sql, qint64 landlordId)
{
    return sql.find<Consent>(consentTable, u"where landlord_id=? order by id"_s, {landlordId});
}

Result<Consent> keepConsent(Sql &sql, const Consent &consent)
{
    sql.describe(u"consent.changed"_s, word(consent.purpose));
    return consent.id == 0 ? sql.add(consentTable, consent) : sql.save(consentTable, consent);
}

Result<> withdrawConsent(Sql &sql, qint64 landlordId, ConsentPurpose purpose, QDate today)
{
    sql.describe(u"consent.withdrawn"_s, word(purpose));
    auto consents = consentsOf(sql, landlordId);
    if (!consents) return std::unexpected(consents.error());
    for (Consent consent : *consents) {
        if (consent.purpose != purpose || consent.withdrawnOn.isValid()) continue;
        consent.withdrawnOn = today;
        if (auto kept = sql.save(consentTable, consent); !kept) return std::unexpected(kept.error());
    }
    return {};
}
