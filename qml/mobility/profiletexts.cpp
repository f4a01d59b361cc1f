// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/mobility/profiletexts.h"
#include "core/base/number.h"
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/** No number of a profile is below zero, so faultsOf() finds it. */
constexpr int noNumber = -1;
constexpr int minutesPerHour = 60;
const QString noClass = u"–"_s;

int numberOf(const QString &text)
{
    const auto number = parseDecimal(text, 0);
    return number && *number >= 0 && *number < std::numeric_limits<int>::max() ? static_cast<int>(*number) : noNumber;
}

/** "6", "6:00", "30:00 Uhr": minutes after midnight. */
int minuteOf(const QString &text)
{
    static const QRegularExpression clock(u"^(\\d{1,2})(?:[:.](\\d{2}))?(?:\\s*Uhr)?$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = clock.match(text.trimmed());
    const int minutes = match.captured(2).toInt();
    return match.hasMatch() && minutes < minutesPerHour ? match.captured(1).toInt() * minutesPerHour + minutes : noNumber;
}

QString clockText(int minute)
{
    return u"%1:%2"_s.arg(minute / minutesPerHour).arg(minute % minutesPerHour, 2, 10, QLatin1Char('0'));
}

double decimalOf(const QString &text)
{
    constexpr int places = 2;
    const auto scaled = parseDecimal(text, places);
    return scaled ? static_cast<double>(*scaled) / 100 : noNumber;
}

QString detourText(double detour)
{
    return decimalText(qRound64(detour * 100), 2, 1, QLocale());
}

bool isNone(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() || trimmed == noClass || trimmed == u"-"_s;
}

QChar letterOf(const QString &text)
{
    if (isNone(text)) return u'-';
    const QString letter = text.trimmed().toUpper();
    return letter.size() == 1 ? letter.front() : QChar(u'?');
}
}

ProfileTexts textsOf(const GapProfile &profile)
{
    ProfileTexts texts{.hasClasses = profile.hasClasses(),
        .hasStopRule = profile.stopRule.has_value(),
        .lastServed = profile.lastServed,
        .distance = profile.distance,
        .busDays = profile.busDays,
        .shops = profile.shops,
        .doctors = profile.doctors};
    const StopRule rule = profile.stopRule.value_or(StopRule{600, 1200, 20});
    texts.fields = {{u"name"_s, displayName(profile)}, {u"source"_s, displaySource(profile)}, {u"fromMin"_s, clockText(profile.fromMin)},
        {u"untilMin"_s, clockText(profile.untilMin)}, {u"detour"_s, detourText(profile.detour)},
        {u"shopM"_s, QString::number(profile.shopM)}, {u"doctorM"_s, QString::number(profile.doctorM)},
        {u"benchM"_s, QString::number(profile.benchM)}, {u"hotspotM"_s, QString::number(profile.hotspotM)},
        {u"busStopM"_s, QString::number(profile.busStopM)}, {u"departures"_s, QString::number(rule.departures)},
        {u"busM"_s, QString::number(rule.busM)}, {u"railM"_s, QString::number(rule.railM)}};
    for (const IntervalRow &row : profile.intervals) {
        texts.bounds += QString::number(row.belowMin);
        for (const int category : row.categories) texts.categories += category == 0 ? noClass : QString::number(category);
    }
    for (const int ring : profile.ringsM) texts.rings += QString::number(ring);
    for (const QString &row : profile.classes)
        for (const QChar letter : row) texts.letters += letter == u'-' ? noClass : QString(letter);
    return texts;
}

GapProfile profileOf(const ProfileTexts &texts, const QString &key)
{
    const auto number = [&](const QString &field) { return numberOf(texts.fields.value(field)); };
    GapProfile profile{.key = key,
        .name = texts.fields.value(u"name"_s).simplified(),
        .source = texts.fields.value(u"source"_s).simplified(),
        .fromMin = minuteOf(texts.fields.value(u"fromMin"_s)),
        .untilMin = minuteOf(texts.fields.value(u"untilMin"_s)),
        .distance = texts.distance,
        .busDays = texts.busDays,
        .detour = decimalOf(texts.fields.value(u"detour"_s)),
        .shopM = number(u"shopM"_s),
        .doctorM = number(u"doctorM"_s),
        .benchM = number(u"benchM"_s),
        .hotspotM = number(u"hotspotM"_s),
        .busStopM = number(u"busStopM"_s),
        .shops = texts.shops,
        .doctors = texts.doctors};
    if (texts.hasStopRule) profile.stopRule = StopRule{number(u"busM"_s), number(u"railM"_s), number(u"departures"_s)};
    if (!texts.hasClasses) return profile;
    profile.lastServed = texts.lastServed.isEmpty() ? QChar() : texts.lastServed.front();
    for (qsizetype i = 0; i < texts.bounds.size(); ++i) {
        IntervalRow row{.belowMin = numberOf(texts.bounds[i])};
        for (size_t group = 0; group < row.categories.size(); ++group) {
            const QString &text = texts.categories[i * transitGroups + qsizetype(group)];
            row.categories[group] = isNone(text) ? 0 : numberOf(text);
        }
        profile.intervals += row;
    }
    for (const QString &ring : texts.rings) profile.ringsM += numberOf(ring);
    for (qsizetype row = 0; row < texts.categoryCount(); ++row) {
        QString letters;
        for (qsizetype ring = 0; ring < texts.rings.size(); ++ring) letters += letterOf(texts.letters[row * texts.rings.size() + ring]);
        profile.classes += letters;
    }
    return profile;
}

void addInterval(ProfileTexts &texts)
{
    const int last = texts.bounds.isEmpty() ? 0 : numberOf(texts.bounds.last());
    texts.bounds += last > 0 ? QString::number(last * 2) : QString();
    for (qsizetype group = 0; group < transitGroups; ++group) texts.categories += noClass;
}

void addRing(ProfileTexts &texts)
{
    constexpr int step = 250;
    const qsizetype before = texts.rings.size(), rows = texts.categoryCount();
    const int last = texts.rings.isEmpty() ? 0 : numberOf(texts.rings.last());
    texts.rings += last >= 0 ? QString::number(last + step) : QString();
    for (qsizetype row = rows; row > 0; --row) texts.letters.insert(row * before, noClass);
}

void addCategory(ProfileTexts &texts)
{
    for (qsizetype ring = 0; ring < texts.rings.size(); ++ring) texts.letters += noClass;
}

void dropInterval(ProfileTexts &texts)
{
    if (texts.bounds.size() < 2) return;
    texts.bounds.removeLast();
    texts.categories.resize(texts.categories.size() - transitGroups);
}

void dropRing(ProfileTexts &texts)
{
    const qsizetype before = texts.rings.size();
    if (before < 2) return;
    for (qsizetype row = texts.categoryCount(); row > 0; --row) texts.letters.removeAt(row * before - 1);
    texts.rings.removeLast();
}

void dropCategory(ProfileTexts &texts)
{
    if (texts.categoryCount() < 2) return;
    texts.letters.resize(texts.letters.size() - texts.rings.size());
}
