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
    Label{"source", QT_TRANSLATE_NOOP("Profile", "Quelle")},
    Label{"intervals", QT_TRANSLATE_NOOP("Profile", "Takte")},
    Label{"ringsM", QT_TRANSLATE_NOOP("Profile", "Entfernungsringe")},
    Label{"classes", QT_TRANSLATE_NOOP("Profile", "Klassen")},
    Label{"lastServed", QT_TRANSLATE_NOOP("Profile", "Versorgt bis Klasse")},
    Label{"stopRule", QT_TRANSLATE_NOOP("Profile", "Regel für Haltestellen")},
    Label{"departures", QT_TRANSLATE_NOOP("Profile", "Abfahrten am Tag")},
    Label{"busM", QT_TRANSLATE_NOOP("Profile", "Bus bis")},
    Label{"railM", QT_TRANSLATE_NOOP("Profile", "Bahn bis")},
    Label{"fromMin", QT_TRANSLATE_NOOP("Profile", "Zeit von")},
    Label{"untilMin", QT_TRANSLATE_NOOP("Profile", "Zeit bis")},
    Label{"distance", QT_TRANSLATE_NOOP("Profile", "Entfernung")},
    Label{"busDays", QT_TRANSLATE_NOOP("Profile", "Bürgerbus zählt, wenn er fährt")},
    Label{"detour", QT_TRANSLATE_NOOP("Profile", "Umweg")},
    Label{"shopM", QT_TRANSLATE_NOOP("Profile", "Weg zum Laden")},
    Label{"doctorM", QT_TRANSLATE_NOOP("Profile", "Weg zur Arztpraxis")},
    Label{"benchM", QT_TRANSLATE_NOOP("Profile", "Weg zur Mitfahrerbank")},
    Label{"hotspotM", QT_TRANSLATE_NOOP("Profile", "Weg zum Hotspot")},
    Label{"busStopM", QT_TRANSLATE_NOOP("Profile", "Weg zum Halt eines Bürgerbusses")},
    Label{"shops", QT_TRANSLATE_NOOP("Profile", "Als Laden zählen")},
    Label{"doctors", QT_TRANSLATE_NOOP("Profile", "Als Arztpraxis zählen")},
};

/** Collects what is wrong. */
class Faults
{
public:
    void expect(bool holds, const QString &field, const QString &reason, const QStringList &arguments = {})
    {
        if (!holds) m_found += Error{Error::Kind::Invalid, reason, arguments, {}, field};
    }
    const QList<Error> &found() const { return m_found; }

private:
    QList<Error> m_found;
};

bool isLetter(QChar letter)
{
    return letter >= u'A' && letter <= u'G';
}

QString cell(QLatin1StringView field, qsizetype at)
{
    return field + u'.' + QString::number(at);
}

QString metres(int value)
{
    return QLocale().toString(value);
}

void checkIntervals(const GapProfile &profile, Faults &faults)
{
    const qsizetype categories = profile.classes.size();
    faults.expect(!profile.intervals.isEmpty(), u"intervals"_s, u"profile.intervals"_s, {QString::number(longestInterval)});
    int before = 0;
    for (qsizetype i = 0; i < profile.intervals.size(); ++i) {
        const IntervalRow &row = profile.intervals[i];
        const bool isRising = row.belowMin > before && row.belowMin <= longestInterval;
        faults.expect(isRising, cell("intervals"_L1, i), u"profile.intervals"_s, {QString::number(longestInterval)});
        before = std::max(before, row.belowMin);
        for (size_t group = 0; group < row.categories.size(); ++group) {
            const bool isThere = row.categories[group] >= 0 && row.categories[group] <= categories;
            const qsizetype at = i * qsizetype(row.categories.size()) + qsizetype(group);
            faults.expect(isThere, cell("categories"_L1, at), u"profile.categories"_s, {QString::number(categories)});
        }
    }
}

void checkRings(const GapProfile &profile, Faults &faults)
{
    faults.expect(!profile.ringsM.isEmpty(), u"ringsM"_s, u"profile.rings"_s, {metres(farthest)});
    int before = 0;
    for (qsizetype i = 0; i < profile.ringsM.size(); ++i) {
        const bool isRising = profile.ringsM[i] > before && profile.ringsM[i] <= farthest;
        faults.expect(isRising, cell("ringsM"_L1, i), u"profile.rings"_s, {metres(farthest)});
        before = std::max(before, profile.ringsM[i]);
    }
}

/** A letter or none per ring, and never a better one farther out. */
void checkLetters(const GapProfile &profile, Faults &faults)
{
    const qsizetype rings = profile.ringsM.size();
    faults.expect(!profile.classes.isEmpty(), u"classes"_s, u"profile.classes"_s);
    for (qsizetype i = 0; i < profile.classes.size(); ++i) {
        const QString &row = profile.classes[i];
        faults.expect(row.size() == rings, u"classes"_s, u"profile.classes"_s);
        for (qsizetype ring = 0; ring < std::min(rings, row.size()); ++ring) {
            const QChar letter = row[ring];
            const bool isBetter
                = ring > 0 && isLetter(letter) && (row[ring - 1] == u'-' || (isLetter(row[ring - 1]) && letter < row[ring - 1]));
            const bool isClass = letter == u'-' || isLetter(letter);
            faults.expect(isClass && !isBetter, cell("classes"_L1, i * rings + ring), u"profile.classes"_s);
        }
    }
    faults.expect(isLetter(profile.lastServed), u"lastServed"_s, u"profile.lastServed"_s);
}

void checkStopRule(const StopRule &rule, Faults &faults)
{
    faults.expect(rule.departures > 0, u"departures"_s, u"profile.departures"_s);
    for (const auto &[field, value] : {std::pair(u"busM"_s, rule.busM), std::pair(u"railM"_s, rule.railM)})
        faults.expect(value >= 0 && value <= farthest, field, u"profile.upTo"_s, {metres(farthest)});
    faults.expect(rule.busM != 0 || rule.railM != 0, u"busM"_s, u"profile.upTo"_s, {metres(farthest)});
}

void checkWindow(const GapProfile &profile, Faults &faults)
{
    const auto isInDay = [](int minute) { return minute >= 0 && minute <= lastMinute; };
    faults.expect(isInDay(profile.fromMin), u"fromMin"_s, u"profile.window"_s);
    const bool isOpen = !isInDay(profile.fromMin) || profile.fromMin < profile.untilMin;
    faults.expect(isInDay(profile.untilMin) && isOpen, u"untilMin"_s, u"profile.window"_s);
}

void checkWays(const GapProfile &profile, Faults &faults)
{
    faults.expect(profile.detour >= 1 && profile.detour <= longestDetour, u"detour"_s, u"profile.detour"_s);
    for (const auto &[field, value] :
        {std::pair(u"shopM"_s, profile.shopM), std::pair(u"doctorM"_s, profile.doctorM), std::pair(u"benchM"_s, profile.benchM),
            std::pair(u"hotspotM"_s, profile.hotspotM), std::pair(u"busStopM"_s, profile.busStopM)})
        faults.expect(value > 0 && value <= farthest, field, u"profile.metres"_s, {metres(farthest)});
    faults.expect(!profile.shops.isEmpty(), u"shops"_s, u"profile.kinds"_s);
    faults.expect(!profile.doctors.isEmpty(), u"doctors"_s, u"profile.kinds"_s);
}
}

QString profileFieldLabel(const QString &field)
{
    for (const Label &label : labels)
        if (field == QLatin1StringView(label.field)) return QCoreApplication::translate("Profile", label.german);
    return field;
}

QList<Error> faultsOf(const GapProfile &profile)
{
    Faults faults;
    faults.expect(!profile.name.isEmpty(), u"name"_s, u"profile.name"_s);
    const bool knowsClasses = profile.hasClasses() || !profile.intervals.isEmpty() || !profile.ringsM.isEmpty();
    faults.expect(knowsClasses || profile.stopRule, u"stopRule"_s, u"profile.measure"_s);
    if (knowsClasses) {
        checkIntervals(profile, faults);
        checkRings(profile, faults);
        checkLetters(profile, faults);
    }
    if (profile.stopRule) checkStopRule(*profile.stopRule, faults);
    checkWindow(profile, faults);
    checkWays(profile, faults);
    return faults.found();
}

Result<> checkProfile(const GapProfile &profile)
{
    const QList<Error> faults = faultsOf(profile);
    if (!faults.isEmpty()) return std::unexpected(faults.first());
    return {};
}
