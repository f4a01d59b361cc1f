// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/mobility/gapwords.h"
#include "core/register/words.h"
#include <QCoreApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr int hourMinutes = 60;
constexpr double kilometre = 1000;

QString say(const char *german)
{
    return QCoreApplication::translate("Gaps", german);
}

/** "6", "6:30" */
QString clock(int minutes)
{
    const int rest = minutes % hourMinutes;
    const QString hour = QString::number(minutes / hourMinutes);
    return rest == 0 ? hour : u"%1:%2"_s.arg(hour).arg(rest, 2, 10, '0'_L1);
}

QString cellsWords(const GapInput &input)
{
    const QString count = QLocale().toString(qlonglong(input.cells.size()));
    switch (input.origin) {
    case CellOrigin::Census: return say(QT_TRANSLATE_NOOP("Gaps", "%1 bewohnte Zensuszellen")).arg(count);
    case CellOrigin::Addresses: return say(QT_TRANSLATE_NOOP("Gaps", "%1 Flächen, Einwohner auf Adressen verteilt (geschätzt)")).arg(count);
    case CellOrigin::Municipalities: return say(QT_TRANSLATE_NOOP("Gaps", "jede Gemeinde als ein Ort (geschätzt)"));
    case CellOrigin::None: break;
    }
    return {};
}

QString stopsWords(const GapStudy &study)
{
    if (study.profile.distance == DistanceBasis::AirLine) return say(QT_TRANSLATE_NOOP("Gaps", "Haltestellen in Luftlinie"));
    return study.analysis->onPaths
        ? say(QT_TRANSLATE_NOOP("Gaps", "Haltestellen über Fußwege"))
        : say(QT_TRANSLATE_NOOP("Gaps", "Haltestellen in Luftlinie × %1")).arg(QLocale().toString(study.profile.detour));
}
}

QString dayWords(QDate day)
{
    if (!day.isValid()) return {};
    QString name = QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat);
    return name.remove(u'.') + u' ' + dateText(day);
}

QString kindWords(DayKind kind)
{
    switch (kind) {
    case DayKind::SchoolDay: return say(QT_TRANSLATE_NOOP("Gaps", "Schultag"));
    case DayKind::HolidayWorkday: return say(QT_TRANSLATE_NOOP("Gaps", "Ferienwerktag"));
    case DayKind::Saturday: return say(QT_TRANSLATE_NOOP("Gaps", "Samstag"));
    case DayKind::Sunday: return say(QT_TRANSLATE_NOOP("Gaps", "Sonn- oder Feiertag"));
    }
    return {};
}

QString windowWords(int fromMin, int untilMin)
{
    constexpr int dayMinutes = 1440;
    if (fromMin == 0 && untilMin >= dayMinutes) return say(QT_TRANSLATE_NOOP("Gaps", "ganzer Tag"));
    if (untilMin > dayMinutes)
        return say(QT_TRANSLATE_NOOP("Gaps", "%1 bis %2 Uhr am Folgetag")).arg(clock(fromMin), clock(untilMin - dayMinutes));
    return say(QT_TRANSLATE_NOOP("Gaps", "%1–%2 Uhr")).arg(clock(fromMin), clock(untilMin));
}

QString metresWords(double metres)
{
    constexpr int tens = 10;
    if (metres < kilometre) return say(QT_TRANSLATE_NOOP("Gaps", "%1 m")).arg(int(std::lround(metres / tens)) * tens);
    return say(QT_TRANSLATE_NOOP("Gaps", "%1 km")).arg(QLocale().toString(metres / kilometre, 'f', 1));
}

QString wayWords(const OnFoot &way)
{
    if (!std::isfinite(way.metres)) return say(QT_TRANSLATE_NOOP("Gaps", "nicht zu Fuß"));
    const QString words = say(QT_TRANSLATE_NOOP("Gaps", "%1, %2 min zu Fuß"));
    return words.arg(metresWords(way.metres)).arg(minutesOnFoot(way.metres));
}

QString peopleWords(qint64 inhabitants)
{
    return inhabitants == 0 ? u"–"_s : QLocale().toString(qlonglong(rounded(inhabitants)));
}

QString shareWords(qint64 part, qint64 inhabitants)
{
    constexpr double percent = 100;
    if (part == 0 || inhabitants == 0) return u"–"_s;
    return say(QT_TRANSLATE_NOOP("Gaps", "%1 %")).arg(QLocale().toString(percent * double(part) / double(inhabitants), 'f', 0));
}

QString levelWords(GapLevel level)
{
    switch (level) {
    case GapLevel::Served: return say(QT_TRANSLATE_NOOP("Gaps", "versorgt"));
    case GapLevel::L1: return say(QT_TRANSLATE_NOOP("Gaps", "L1 kein ÖV, kein Bürgerbus"));
    case GapLevel::L2: return say(QT_TRANSLATE_NOOP("Gaps", "L2 kein ÖV, Bürgerbus fährt"));
    case GapLevel::L3: return say(QT_TRANSLATE_NOOP("Gaps", "L3 ÖV da, Laden oder Arzt fehlt"));
    }
    return {};
}

QString methodLine(const GapStudy &study)
{
    const QString ways = study.analysis->onPaths
        ? say(QT_TRANSLATE_NOOP("Gaps", "Läden und Ärzte über Fußwege"))
        : say(QT_TRANSLATE_NOOP("Gaps", "Läden und Ärzte in Luftlinie × %1")).arg(QLocale().toString(study.profile.detour));
    return QStringList{cellsWords(*study.input), stopsWords(study), ways}.join(u" · "_s);
}
