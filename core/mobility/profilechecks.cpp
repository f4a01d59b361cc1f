// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/mobility/gapprofile.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr int longestInterval = 1440, farthest = 20'000, lastMinute = 1800;
constexpr double longestDetour = 3;

struct Label {
    const char *field;
    const char *german;
};
constexpr std::array labels{
    Label{"name", QT_TRANSLATE_NOOP("Profile", "Name")},
    Label{"intervals", QT_TRANSLATE_NOOP("Profile", "Takte")},
    Label{"ringsM", QT_TRANSLATE_NOOP("Profile", "Entfernungsringe")},
    Label{"classes", QT_TRANSLATE_NOOP("Profile", "Klassen")},
    Label{"lastServed", QT_TRANSLATE_NOOP("Profile", "versorgt bis Klasse")},
    Label{"stopRule", QT_TRANSLATE_NOOP("Profile", "Haltestellenregel")},
    Label{"fromMin", QT_TRANSLATE_NOOP("Profile", "Zeit von")},
    Label{"untilMin", QT_TRANSLATE_NOOP("Profile", "Zeit bis")},
    Label{"distance", QT_TRANSLATE_NOOP("Profile", "Entfernung")},
    Label{"busDays", QT_TRANSLATE_NOOP("Profile", "Bürgerbus zählt")},
    Label{"detour", QT_TRANSLATE_NOOP("Profile", "Umweg")},
    Label{"shopM", QT_TRANSLATE_NOOP("Profile", "Weg zum Laden")},
    Label{"doctorM", QT_TRANSLATE_NOOP("Profile", "Weg zur Arztpraxis")},
    Label{"benchM", QT_TRANSLATE_NOOP("Profile", "Weg zur Mitfahrerbank")},
    Label{"busStopM", QT_TRANSLATE_NOOP("Profile", "Weg zum Halt eines Bürgerbusses")},
    Label{"shops", QT_TRANSLATE_NOOP("Profile", "Als Laden zählen")},
    Label{"doctors", QT_TRANSLATE_NOOP("Profile", "Als Arztpraxis zählen")},
};

Error fault(const QString &reason, const QString &field, const QStringList &arguments = {})
{
    return Error{Error::Kind::Invalid, reason, arguments, {}, field};
}

bool isLetter(QChar letter)
{
    return letter >= u'A' && letter <= u'G';
}

/** A letter or none per ring, and never a better one farther out. */
bool isRowOfClasses(const QString &row, qsizetype rings)
{
    if (row.size() != rings) return false;
    for (qsizetype i = 0; i < rings; ++i) {
        if (row[i] != u'-' && !isLetter(row[i])) return false;
        if (i > 0 && row[i] != u'-' && (row[i - 1] == u'-' || row[i] < row[i - 1])) return false;
    }
    return true;
}

template<class T> bool isRising(const QList<T> &values, T most)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        if (values[i] < 1 || values[i] > most || (i > 0 && values[i] <= values[i - 1])) return false;
    return !values.isEmpty();
}

std::optional<Error> faultOfClasses(const GapProfile &profile)
{
    QList<int> bounds;
    bounds.reserve(profile.intervals.size());
    for (const IntervalRow &row : profile.intervals) bounds += row.belowMin;
    if (!isRising(bounds, longestInterval)) return fault(u"profile.intervals"_s, u"intervals"_s, {QString::number(longestInterval)});
    if (!isRising(profile.ringsM, farthest)) return fault(u"profile.rings"_s, u"ringsM"_s, {QLocale().toString(farthest)});
    for (const IntervalRow &row : profile.intervals)
        for (const int category : row.categories)
            if (category < 0 || category > profile.classes.size())
                return fault(u"profile.categories"_s, u"intervals"_s, {QString::number(profile.classes.size())});
    for (const QString &row : profile.classes)
        if (!isRowOfClasses(row, profile.ringsM.size())) return fault(u"profile.classes"_s, u"classes"_s);
    if (!isLetter(profile.lastServed)) return fault(u"profile.lastServed"_s, u"lastServed"_s);
    return {};
}

std::optional<Error> faultOfStopRule(const StopRule &rule)
{
    const auto isDistance = [](int metres) { return metres >= 0 && metres <= farthest; };
    const bool isUsable = rule.departures > 0 && isDistance(rule.busM) && isDistance(rule.railM) && rule.busM + rule.railM > 0;
    if (isUsable) return {};
    return fault(u"profile.stopRule"_s, u"stopRule"_s, {QLocale().toString(farthest)});
}

std::optional<Error> faultOfWays(const GapProfile &profile)
{
    if (!(profile.detour >= 1 && profile.detour <= longestDetour)) return fault(u"profile.detour"_s, u"detour"_s);
    for (const auto &[field, metres] : {std::pair(u"shopM"_s, profile.shopM), std::pair(u"doctorM"_s, profile.doctorM),
             std::pair(u"benchM"_s, profile.benchM), std::pair(u"busStopM"_s, profile.busStopM)})
        if (metres < 1 || metres > farthest)
            return fault(u"profile.metres"_s, field, {profileFieldLabel(field), QLocale().toString(farthest)});
    if (profile.shops.isEmpty()) return fault(u"profile.kinds"_s, u"shops"_s, {profileFieldLabel(u"shops"_s)});
    if (profile.doctors.isEmpty()) return fault(u"profile.kinds"_s, u"doctors"_s, {profileFieldLabel(u"doctors"_s)});
    return {};
}

std::optional<Error> faultOf(const GapProfile &profile)
{
    if (profile.name.isEmpty()) return fault(u"profile.name"_s, u"name"_s);
    const bool knowsClasses = profile.hasClasses() || !profile.intervals.isEmpty() || !profile.ringsM.isEmpty();
    if (!knowsClasses && !profile.stopRule) return fault(u"profile.measure"_s, u"stopRule"_s);
    if (knowsClasses && !profile.hasClasses()) return fault(u"profile.classes"_s, u"classes"_s);
    if (knowsClasses)
        if (auto found = faultOfClasses(profile)) return found;
    if (profile.stopRule)
        if (auto found = faultOfStopRule(*profile.stopRule)) return found;
    if (profile.fromMin < 0 || profile.fromMin >= profile.untilMin) return fault(u"profile.window"_s, u"fromMin"_s);
    if (profile.untilMin > lastMinute) return fault(u"profile.window"_s, u"untilMin"_s);
    return faultOfWays(profile);
}
}

QString profileFieldLabel(const QString &field)
{
    for (const Label &label : labels)
        if (field == QLatin1StringView(label.field)) return QCoreApplication::translate("Profile", label.german);
    return field;
}

Result<> checkProfile(const GapProfile &profile)
{
    if (auto found = faultOf(profile)) return std::unexpected(*std::move(found));
    return {};
}
