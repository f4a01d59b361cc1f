// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/text.h"
#include "core/register/checks.h"
#include "core/register/words.h"
#include <QMetaProperty>
#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
using Level = Finding::Level;

constexpr double nearMetres = 15;
constexpr int shortestPhoneDigits = 7;

bool hasSameAddress(const VacancyEntry &entry, const DuplicateCandidate &other)
{
    const Building &building = entry.building;
    const QString number = building.houseNumber + building.houseNumberSuffix;
    return !building.street.isEmpty() && building.ags == other.ags && folded(building.street) == folded(other.street)
        && folded(number).remove(u' ') == folded(other.houseNumber).remove(u' ')
        && folded(entry.dwelling.flatNumber) == folded(other.flatNumber);
}

bool isNearAndAlike(const VacancyEntry &entry, const DuplicateCandidate &other)
{
    const auto here = pointOf(entry.building.geom.bytes);
    if (!here || !other.place || metresBetween(*here, *other.place) > nearMetres) return false;
    return entry.dwelling.livingAreaDm2 && entry.dwelling.livingAreaDm2 == other.livingAreaDm2 && entry.dwelling.halfRooms
        && entry.dwelling.halfRooms == other.halfRooms;
}

void findPattern(QList<Finding> &found, const QString &field, const QString &text, const QRegularExpression &pattern, const char *reason)
{
    if (const auto match = pattern.match(text); match.hasMatch())
        found.append({u"LV-14"_s, Level::Hint, field, QString::fromLatin1(reason), {match.captured().trimmed()}});
}

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

bool isFilled(const QVariant &value)
{
    const QMetaType type = value.metaType();
    if (type == QMetaType::fromType<std::optional<int>>()) return value.value<std::optional<int>>().has_value();
    if (type == QMetaType::fromType<std::optional<Cents>>()) return value.value<std::optional<Cents>>().has_value();
    if (type == QMetaType::fromType<Wkb>()) return !value.value<Wkb>().bytes.isEmpty();
    if (type.id() == QMetaType::QDate) return value.toDate().isValid();
    if (type.id() == QMetaType::QString) return !value.toString().trimmed().isEmpty();
    return !enumOfType(type).isValid() || *static_cast<const int *>(value.constData()) != 0;
}

/** Fields that the kind of dwelling or another answer makes needless. */
bool isExcused(const VacancyEntry &entry, QLatin1StringView property)
{
    const Vacancy &vacancy = entry.vacancy;
    if (property == "floor"_L1) return entry.dwelling.kind == DwellingKind::House;
    if (property == "netCold"_L1 || property == "coldOperatingCosts"_L1) return vacancy.flatRate.has_value();
    if (property == "heatingCosts"_L1)
        return vacancy.flatRate || vacancy.heatingByTenant == Tri::Yes || vacancy.heatingInOperatingCosts == Tri::Yes;
    return false;
}

template<class T> bool isFilled(const T &record, const char *property)
{
    const QMetaObject &meta = T::staticMetaObject;
    return isFilled(meta.property(meta.indexOfProperty(property)).readOnGadget(&record));
}

bool isFilled(const VacancyEntry &entry, const Field &field)
{
    const auto record = QLatin1StringView(field.record);
    if (record == "building"_L1) return isFilled(entry.building, field.property);
    if (record == "dwelling"_L1) return isFilled(entry.dwelling, field.property);
    return isFilled(entry.vacancy, field.property);
}

Finding missing(QLatin1StringView record, QLatin1StringView property)
{
    return {
        u"field.missing"_s, Level::Error, record + u'.' + property, u"field.missing"_s, {fieldLabel(QString(record), QString(property))}};
}
}

bool mayBeSame(const VacancyEntry &entry, const DuplicateCandidate &candidate)
{
    return hasSameAddress(entry, candidate) || isNearAndAlike(entry, candidate);
}

QList<Finding> checkDuplicates(const VacancyEntry &entry, const QList<DuplicateCandidate> &candidates)
{
    QList<Finding> found;
    for (const DuplicateCandidate &other : candidates) {
        if (hasSameAddress(entry, other))
            found.append({u"LV-13"_s, Level::Warning, u"building.street"_s, u"duplicate.address"_s, {other.number}});
        else if (isNearAndAlike(entry, other))
            found.append({u"LV-13"_s, Level::Warning, u"building.geom"_s, u"duplicate.near"_s, {other.number}});
    }
    return found;
}

QList<Finding> checkPrivacy(const QString &field, const QString &text)
{
    static const QRegularExpression email = pattern(u"[\\w.+-]+@[\\w-]+\\.[\\w.-]*\\w"_s);
    static const QRegularExpression phone = pattern(u"(?<![\\d,.])(?:\\+\\d|0\\d)[\\d /()–-]{5,}\\d"_s);
    static const QRegularExpression health
        = pattern(u"\\b(?:krank(?:e[rsn]?|heit\\w*)?|erkrank\\w+|schwerbehindert\\w*|behinderung\\w*|depressi\\w+|psychisch\\w*|sucht\\w*|"
                  "süchtig\\w*|alkohol\\w*|drogen\\w*|krebs\\w*|hiv|aids|dement\\w*|demenz\\w*|schwanger\\w*|pflegegrad\\w*|therapie\\w*|"
                  "diagnose\\w*|trauma\\w*)\\b"_s);
    static const QRegularExpression religion = pattern(
        u"\\b(?:muslim\\w*|moslem\\w*|islam\\w*|christ(?:en|in|lich\\w*)?|jud(?:e|en|entum)|jüdisch\\w*|katholi\\w+|evangelisch\\w*|"
        "protestant\\w*|jesid\\w*|yezid\\w*|alevit\\w*|buddhis\\w+|hindu\\w*|orthodox\\w*|kopftuch\\w*)\\b"_s);
    QList<Finding> found;
    findPattern(found, field, text, email, "privacy.email");
    auto phones = phone.globalMatch(text);
    while (phones.hasNext()) {
        const QString number = phones.next().captured();
        if (std::ranges::count_if(number, [](QChar c) { return c.isDigit(); }) < shortestPhoneDigits) continue;
        found.append({u"LV-14"_s, Level::Hint, field, u"privacy.phone"_s, {number}});
        break;
    }
    findPattern(found, field, text, health, "privacy.health");
    findPattern(found, field, text, religion, "privacy.religion");
    return found;
}

QList<Finding> missingFields(const VacancyEntry &entry, Need upTo)
{
    QList<Finding> found;
    for (const Field &field : fields()) {
        const auto record = QLatin1StringView(field.record), property = QLatin1StringView(field.property);
        if (field.need == Need::Optional || field.need > upTo || isExcused(entry, property) || isFilled(entry, field)) continue;
        found.append(missing(record, property));
    }
    if (upTo == Need::Available && entry.vacancy.availability == Availability::OnDate && !entry.vacancy.availableFrom.isValid())
        found.append(missing("vacancy"_L1, "availableFrom"_L1));
    return found;
}
