// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/landlordlist.h"
#include "core/access/restricted.h"
#include "core/base/text.h"
#include "core/register/landlords.h"
#include "core/register/lifecycle.h"
#include "core/register/wordsearch.h"

using namespace Qt::StringLiterals;

namespace {
/** So many last digits have to be the same before two numbers are compared as a whole. */
constexpr qsizetype tellingDigits = 6;

QString nationalDigits(const QString &phone)
{
    QString digits = digitsOf(phone);
    if (phone.trimmed().startsWith(u'+')) digits.prepend(u"00"_s);
    if (digits.startsWith("0049"_L1)) digits.replace(0, 4, u"0"_s);
    return digits;
}

QString orderOf(const LandlordOrder &order)
{
    const QString direction = order.descending ? u"desc"_s : u"asc"_s;
    switch (order.column) {
    case LandlordColumn::Name: return u"l.name_sort %1, l.id"_s.arg(direction);
    case LandlordColumn::Kind: return u"l.kind %1, l.name_sort, l.id"_s.arg(direction);
    case LandlordColumn::City: return u"l.city %1, l.name_sort, l.id"_s.arg(direction);
    case LandlordColumn::Phone: return u"l.phone %1, l.mobile %1, l.name_sort, l.id"_s.arg(direction);
    case LandlordColumn::Call: // by what follows from three columns, below
    case LandlordColumn::OpenVacancies: return u"7 %1, l.name_sort, l.id"_s.arg(direction);
    case LandlordColumn::LastContact: return u"8 %1 nulls last, l.name_sort, l.id"_s.arg(direction);
    }
    return u"l.id"_s;
}

LandlordRow readRow(const QSqlQuery &rows)
{
    const Landlord landlord{.firstName = rows.value(9).toString(),
        .lastName = rows.value(10).toString(),
        .company = rows.value(1).toString(),
        .phone = rows.value(4).toString(),
        .mobile = rows.value(5).toString(),
        .preferredChannel = fromStored(rows.value(11), QMetaType::fromType<Channel>()).value<Channel>()};
    const bool isBlocked = rows.value(12).toBool(), isGiven = rows.value(13).toBool(), isWithdrawn = rows.value(14).toBool();
    return {.id = rows.value(0).toLongLong(),
        .name = displayName(landlord),
        .kind = fromStored(rows.value(2), QMetaType::fromType<LandlordKind>()).value<LandlordKind>(),
        .city = rows.value(3).toString(),
        .phone = numberToCall(landlord),
        .email = rows.value(8).toString(),
        .openVacancies = rows.value(6).toInt(),
        .lastContactOn = fromStored(rows.value(7), QMetaType::fromType<QDateTime>()).toDateTime().toLocalTime().date(),
        .call = isBlocked ? CallState::Blocked
            : isGiven     ? CallState::Allowed
            : isWithdrawn ? CallState::Withdrawn
                          : CallState::NoConsent};
}

bool isWanted(const LandlordFilter &filter, const LandlordRow &row)
{
    if (!filter.kinds.isEmpty() && !filter.kinds.contains(row.kind)) return false;
    if (!filter.calls.isEmpty() && !filter.calls.contains(row.call)) return false;
    return !filter.openOnly || row.openVacancies > 0;
}

Result<QList<LandlordRow>> loadRows(Sql &sql, const SqlCondition &condition, const QString &order, QDate today)
{
    const QString select
        = u"select l.id, l.company, l.kind, l.city, l.phone, l.mobile, "
          "(select count(distinct v.id) from landlord_role r join vacancy v on v.dwelling_id=r.dwelling_id where r.landlord_id=l.id "
          "and (r.until is null or r.until>=?) and %3), "
          "(select max(c.at) from contact c where c.landlord_id=l.id), l.email, l.first_name, l.last_name, l.preferred_channel, "
          "l.contact_blocked, "
          "(select count(*) from consent c where c.landlord_id=l.id and c.purpose='contact_on_demand' and c.given_on<=? "
          "and (c.valid_until is null or c.valid_until>=?) and (c.withdrawn_on is null or c.withdrawn_on>?)), "
          "(select count(*) from consent c where c.landlord_id=l.id and c.purpose='contact_on_demand' and c.withdrawn_on<=?) "
          "from landlord l where %2 and %4 order by %1"_s;
    const QVariant day = toStored(today);
    const QVariantList values = QVariantList{day, day, day, day, day} + condition.values;
    return sql
        .query(select.arg(order, condition.text, openCondition(u"v.status"_s), unrestricted(SubjectKind::Landlord, u"l.id"_s)), values)
        .transform([](QSqlQuery rows) {
            QList<LandlordRow> found;
            while (rows.next()) found += readRow(rows);
            return found;
        });
}
}

Result<QList<LandlordRow>> findLandlords(Sql &sql, const LandlordFilter &filter, QDate today, const LandlordOrder &order)
{
    auto fits = landlordCondition(sql, filter.text, u"l.id"_s);
    if (!fits) return std::unexpected(fits.error());
    return loadRows(sql, *fits, orderOf(order), today).transform([&](QList<LandlordRow> found) {
        found.removeIf([&](const LandlordRow &row) { return !isWanted(filter, row); });
        const auto state = [&](const LandlordRow &row) { return static_cast<int>(row.call) * (order.descending ? -1 : 1); };
        if (order.column == LandlordColumn::Call) std::ranges::stable_sort(found, {}, state);
        return found;
    });
}

Result<QList<LandlordRow>> findFirstLandlords(Sql &sql, const QString &text, int most, QDate today)
{
    const QString order = orderOf({});
    return landlordCondition(sql, text, u"l.id"_s).and_then([&](const SqlCondition &fits) {
        const QString first = u"l.id in (select l.id from landlord l where %1 and %4 order by %2 limit %3)"_s.arg(
            fits.text, order, QString::number(most), unrestricted(SubjectKind::Landlord, u"l.id"_s));
        return loadRows(sql, {first, fits.values}, order, today);
    });
}

bool isSameNumber(const QString &a, const QString &b)
{
    const QString digits = nationalDigits(a);
    return digits.size() >= tellingDigits && digits == nationalDigits(b);
}

Result<QList<Landlord>> alikeLandlords(Sql &sql, const Landlord &landlord)
{
    const QString name = folded(displayName(landlord)), oneWord = folded(landlord.company.isEmpty() ? landlord.lastName : landlord.company);
    QStringList alternatives{u"search like ?"_s};
    QVariantList values{landlord.id, oneWord.isEmpty() ? u"-"_s : u'%' + oneWord + u'%'};
    for (const QString &number : {landlord.phone, landlord.mobile}) {
        if (digitsOf(number).size() < tellingDigits) continue;
        alternatives += u"search like ?"_s;
        values += u'%' + digitsOf(number).last(tellingDigits) + u'%';
    }
    const auto isAlike = [&](const Landlord &other) {
        if (!name.isEmpty() && folded(displayName(other)) == name) return true;
        return isSameNumber(landlord.phone, other.phone) || isSameNumber(landlord.phone, other.mobile)
            || isSameNumber(landlord.mobile, other.phone) || isSameNumber(landlord.mobile, other.mobile);
    };
    const QString rest = u"where id<>? and (%1) and %2 order by name_sort, id"_s.arg(
        alternatives.join(u" or "_s), unrestricted(SubjectKind::Landlord, u"landlord.id"_s));
    return sql.find<Landlord>(u"landlord"_s, rest, values).transform([&](QList<Landlord> found) {
        found.removeIf([&](const Landlord &other) { return !isAlike(other); });
        return found;
    });
}
