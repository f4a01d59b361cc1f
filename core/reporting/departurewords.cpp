// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/departurewords.h"
#include "core/register/words.h"
#include <QCoreApplication>
#include <QTime>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostLines = 4, mostTimes = 4;
constexpr int minutesPerDay = 1440, morning = 7 * 60;

QString say(const char *german)
{
    return QCoreApplication::translate("Paper", german);
}

QString clockText(int minute)
{
    constexpr int minutesPerHour = 60;
    const int onDay = minute % minutesPerDay;
    return QTime(onDay / minutesPerHour, onDay % minutesPerHour).toString(u"H:mm"_s);
}

/** Departures of one line with the same destination, in order. */
struct Line {
    Departure first = {};
    int last = 0;
    int count = 0;
    bool onCall = true;
};

bool isBus(int routeType)
{
    constexpr int bus = 3, firstBus = 700, lastBus = 799;
    return routeType == bus || (firstBus <= routeType && routeType <= lastBus);
}

QString lineName(const Departure &one)
{
    const QString kind = isRail(one.routeType) ? say(QT_TRANSLATE_NOOP("Paper", "Zug"))
        : isBus(one.routeType)                 ? say(QT_TRANSLATE_NOOP("Paper", "Bus"))
                                               : say(QT_TRANSLATE_NOOP("Paper", "Linie"));
    const QString name = (kind + u' ' + one.line).simplified();
    return one.headsign.isEmpty() ? name : say(QT_TRANSLATE_NOOP("Paper", "%1 nach %2")).arg(name, one.headsign);
}

QString lineText(const Line &line)
{
    const QString times = line.count == 1 ? say(QT_TRANSLATE_NOOP("Paper", "um %1 Uhr")).arg(clockText(line.first.minute))
                                          : QCoreApplication::translate("Paper", "%n-mal, %1 bis %2 Uhr", nullptr, line.count)
                                                .arg(clockText(line.first.minute), clockText(line.last));
    const QString text = u"%1: %2"_s.arg(lineName(line.first), times);
    return line.onCall ? say(QT_TRANSLATE_NOOP("Paper", "%1, nur auf Anruf")).arg(text) : text;
}

QList<Line> linesOf(const QList<Departure> &departures)
{
    QList<Line> lines;
    for (const Departure &one : departures) {
        const auto isSame = [&](const Line &line) {
            return line.first.line == one.line && line.first.headsign == one.headsign && line.first.routeType == one.routeType;
        };
        auto found = std::ranges::find_if(lines, isSame);
        if (found == lines.end()) found = lines.insert(lines.end(), Line{.first = one});
        found->last = one.minute;
        found->onCall = found->onCall && one.onCall;
        ++found->count;
    }
    std::ranges::stable_sort(lines, std::greater(), &Line::count);
    return lines;
}
}

QStringList departureWords(const QList<Departure> &departures, QDate day)
{
    const QList<Line> lines = linesOf(departures);
    if (lines.isEmpty()) return {};
    QStringList texts{say(QT_TRANSLATE_NOOP("Paper", "Werktags, zum Beispiel am %1:")).arg(dateText(day))};
    for (const Line &line : lines.first(std::min(mostLines, lines.size()))) texts += lineText(line);
    const int more = static_cast<int>(lines.size() - mostLines); // lupdate overlooks a text whose count is a cast
    if (more > 0) texts += QCoreApplication::translate("Paper", "und %n weitere Linien", nullptr, more);
    QStringList next;
    for (const Departure &one : departures)
        if (one.minute >= morning && next.size() < mostTimes) next += u"%1 (%2)"_s.arg(clockText(one.minute), one.line);
    if (!next.isEmpty()) texts += say(QT_TRANSLATE_NOOP("Paper", "Ab 7 Uhr: %1")).arg(next.join(u", "_s));
    return texts;
}
