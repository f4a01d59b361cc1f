// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/places/hours.h"
#include <KHolidays/HolidayRegion>
#include <KOpeningHours/Interval>
#include <KOpeningHours/OpeningHours>
#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <mutex>

using namespace Qt::StringLiterals;
using KOpeningHours::Interval;
using KOpeningHours::OpeningHours;

namespace {
// Longer texts are no hours, and the parser's time grows with them.
constexpr qsizetype longestHours = 1000;
constexpr int mostSpansADay = 48;
constexpr int daysInWeek = 7;
constexpr int daysLookedBack = 31;
// For hours that speak of sunrise; Kaiserslautern stands for the whole district.
constexpr float latitude = 49.44F;
constexpr float longitude = 7.77F;

/**
 * The parsers of both libraries keep their state in globals, so one thread at a time reads hours; each public function holds this while
 * anything of theirs lives.
 */
std::recursive_mutex &parsers()
{
    static std::recursive_mutex mutex;
    return mutex;
}
using OneReader = std::lock_guard<std::recursive_mutex>;

OpeningHours parsed(const QString &hours)
{
    if (hours.size() > longestHours) return OpeningHours("?");
    OpeningHours read(hours.toUtf8());
    read.setRegion(u"DE-RP");
    read.setLocation(latitude, longitude);
    return read;
}

bool isReadable(const OpeningHours &hours)
{
    return hours.error() == OpeningHours::NoError;
}

QDateTime startOf(QDate day)
{
    return day.startOfDay();
}

/** The spans that meet the time between; a span that goes on beyond is kept whole at its end. */
QList<TimeSpan> spansBetween(const OpeningHours &hours, const QDateTime &from, const QDateTime &until)
{
    QList<TimeSpan> spans;
    Interval at = hours.interval(from);
    for (int i = 0; i < mostSpansADay && at.isValid() && (at.hasOpenBegin() || at.begin() < until); ++i) {
        if (at.state() == Interval::Open) {
            const QDateTime begin = at.hasOpenBegin() || at.begin() < from ? from : at.begin();
            spans += {begin, at.hasOpenEnd() || !at.end().isValid() ? until : at.end()};
        }
        if (at.hasOpenEnd()) break;
        at = hours.nextInterval(at);
    }
    return spans;
}

QList<std::pair<QTime, QTime>> timesOf(const QList<TimeSpan> &spans)
{
    QList<std::pair<QTime, QTime>> times;
    for (const TimeSpan &span : spans) times += {span.from.time(), span.until.time()};
    return times;
}

/** A Monday from @p today on whose week has no public holiday. */
QDate ordinaryMonday(QDate today)
{
    QDate monday = today.addDays(1 - today.dayOfWeek());
    for (int week = 0; week < daysInWeek; ++week, monday = monday.addDays(daysInWeek)) {
        bool isOrdinary = true;
        for (int day = 0; day < daysInWeek; ++day) isOrdinary = isOrdinary && publicHoliday(monday.addDays(day)).isEmpty();
        if (isOrdinary) return monday;
    }
    return monday;
}

/** German words and ways to write times in the words of the syntax. */
QString inEnglish(QString text)
{
    struct Words {
        const char *german;
        const char *english;
    };
    static constexpr std::array table{Words{"\\s*\\bUhr\\b", ""}, Words{"[,;]?\\s*(nicht an|außer an|außer) Feiertagen", "; PH off"},
        Words{"\\bMo(ntags?)?\\b\\.?", "Mo"}, Words{"\\bDi(enstags?)?\\b\\.?", "Tu"}, Words{"\\bMi(ttwochs?)?\\b\\.?", "We"},
        Words{"\\bDo(nnerstags?)?\\b\\.?", "Th"}, Words{"\\bFr(eitags?)?\\b\\.?", "Fr"}, Words{"\\bSa(mstags?)?\\b\\.?", "Sa"},
        Words{"\\bSo(nntags?)?\\b\\.?", "Su"}, Words{"\\bFeiertage?n?\\b", "PH"}, Words{"\\bgeschlossen\\b", "off"},
        Words{"\\btäglich\\b", "Mo-Su"}, Words{"\\bvon\\b", ""}, Words{"\\s*(–|—|\\bbis\\b)\\s*", "-"}, Words{"(\\d) und (\\d)", "\\1,\\2"},
        Words{"\\bund\\b", ","}, Words{"\\b(\\d{1,2})\\.(\\d{2})\\b", "\\1:\\2"}, Words{"(?<![\\d:])(\\d{1,2})(?![\\d:])", "\\1:00"},
        Words{"(?<!\\d)(\\d:\\d{2})", "0\\1"}, // the wiki asks for two digits
        Words{"\\s*,\\s*", ","}, Words{"\\s+", " "}};
    for (const Words &words : table)
        text.replace(QRegularExpression(QString::fromUtf8(words.german),
                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption),
            QString::fromLatin1(words.english));
    return text.trimmed();
}

/** The other way round, for what a week of shops and buses needs. */
QString inGerman(QString text)
{
    struct Words {
        const char *english;
        const char *german;
    };
    static constexpr std::array table{Words{";\\s*PH off", ", nicht an Feiertagen"}, Words{"\\bPH\\b", "Feiertage"},
        Words{"\\boff\\b", "geschlossen"}, Words{"\\bMo-Su\\b", "täglich"}, Words{"\\bTu\\b", "Di"}, Words{"\\bWe\\b", "Mi"},
        Words{"\\bTh\\b", "Do"}, Words{"\\bSu\\b", "So"}, Words{"(\\d{2}:\\d{2}),(?=\\d{2}:)", "\\1 und "},
        Words{"(\\d{2}:\\d{2}-\\d{2}:\\d{2})(?! und)", "\\1 Uhr"}, Words{"\\b(\\d{2}):00\\b", "\\1"},
        Words{"\\b0(\\d)(?=:\\d{2}|-| )", "\\1"}, Words{"(?<=[a-z\\d])-(?=\\w)", "–"}, Words{"(?<=[a-z]),(?=[A-Z])", ", "}};
    for (const Words &words : table) text.replace(QRegularExpression(QString::fromUtf8(words.english)), QString::fromUtf8(words.german));
    return text;
}

/** Names of the public holidays of one year. */
QHash<QDate, QString> publicHolidays(int year)
{
    const KHolidays::HolidayRegion region(u"de-rp_de"_s);
    QHash<QDate, QString> names;
    for (const KHolidays::Holiday &holiday : region.rawHolidays(QDate(year, 1, 1), QDate(year, 12, 31), u"public"_s))
        if (holiday.dayType() == KHolidays::Holiday::NonWorkday) names.insert(holiday.observedStartDate(), holiday.name());
    return names;
}

QString daysWords(const QList<int> &days)
{
    const auto name = [&](int day) { return QLocale().dayName(day, QLocale::ShortFormat).remove(u'.'); };
    QStringList parts;
    for (qsizetype i = 0; i < days.size();) {
        qsizetype last = i;
        while (last + 1 < days.size() && days[last + 1] == days[last] + 1) ++last;
        if (last - i >= 2)
            parts += name(days[i]) + u'–' + name(days[last]);
        else
            for (qsizetype one = i; one <= last; ++one) parts += name(days[one]);
        i = last + 1;
    }
    return parts.join(u", "_s);
}

QString spansWords(const QList<TimeSpan> &spans)
{
    QStringList words;
    for (const TimeSpan &span : spans) words += spanWords(span);
    return words.join(QCoreApplication::translate("Hours", " und "));
}

bool isWholeDay(const QList<TimeSpan> &spans)
{
    return spans.size() == 1 && spans.first().from.time() == QTime(0, 0) && spans.first().until >= spans.first().from.addDays(1);
}

QString weekWords(const OpeningHours &hours, QDate monday)
{
    QList<QList<TimeSpan>> week;
    for (int day = 0; day < daysInWeek; ++day) {
        const QDate date = monday.addDays(day);
        QList<TimeSpan> spans = spansBetween(hours, startOf(date), startOf(date.addDays(1)));
        spans.removeIf([&](const TimeSpan &span) {
            return day > 0 && span.from == startOf(date) && !isWholeDay({span}) && !week.last().isEmpty()
                && week.last().last().until > span.from;
        });
        week += spans;
    }
    if (std::ranges::all_of(week, isWholeDay)) return QCoreApplication::translate("Hours", "durchgehend");
    QStringList parts;
    for (int day = 0; day < daysInWeek; ++day) {
        if (week[day].isEmpty()
            || std::ranges::any_of(week.first(day), [&](const auto &earlier) { return timesOf(earlier) == timesOf(week[day]); }))
            continue;
        QList<int> same;
        for (int other = day; other < daysInWeek; ++other)
            if (timesOf(week[other]) == timesOf(week[day])) same += other + 1;
        parts
            += daysWords(same) + u' ' + (isWholeDay(week[day]) ? QCoreApplication::translate("Hours", "ganztägig") : spansWords(week[day]));
    }
    return parts.join(u"; "_s);
}
}

Result<> checkHours(const QString &hours)
{
    const OneReader alone(parsers());
    if (hours.isEmpty()) return {};
    switch (parsed(hours).error()) {
    case OpeningHours::NoError: return {};
    case OpeningHours::UnsupportedFeature:
    case OpeningHours::IncompatibleMode:
    case OpeningHours::MissingRegion: return fail(Error::Kind::Invalid, u"hours.feature"_s, {hours.left(longestHours)});
    default: return fail(Error::Kind::Invalid, u"hours.syntax"_s, {hours.left(longestHours)});
    }
}

Result<QString> parseHours(const QString &typed)
{
    if (checkHours(typed)) return typed;
    QString translated = inEnglish(typed);
    if (checkHours(translated)) return translated;
    return fail(Error::Kind::Invalid, u"hours.syntax"_s, {typed.left(longestHours)});
}

QString hoursToType(const QString &hours)
{
    const OneReader alone(parsers());
    const QString german = inGerman(hours);
    return parseHours(german).value_or(QString()) == hours ? german : hours;
}

QString HourWords::of(const QString &hours)
{
    auto found = m_known.constFind(hours);
    if (found == m_known.cend()) found = m_known.insert(hours, hoursInWords(hours, m_today));
    return *found;
}

Tri isOpenAt(const QString &hours, const QDateTime &moment)
{
    const OneReader alone(parsers());
    const OpeningHours read = parsed(hours);
    if (!isReadable(read)) return Tri::Unknown;
    switch (read.interval(moment).state()) {
    case Interval::Open: return Tri::Yes;
    case Interval::Closed: return Tri::No;
    default: return Tri::Unknown;
    }
}

QList<TimeSpan> openOn(const QString &hours, QDate day)
{
    const OneReader alone(parsers());
    const OpeningHours read = parsed(hours);
    return isReadable(read) ? spansBetween(read, startOf(day), startOf(day.addDays(1))) : QList<TimeSpan>();
}

std::optional<TimeSpan> lastOpenBefore(const QString &hours, const QDateTime &moment)
{
    const OneReader alone(parsers());
    const OpeningHours read = parsed(hours);
    if (!isReadable(read)) return {};
    for (int back = 0; back < daysLookedBack; ++back) {
        const QDate day = moment.date().addDays(-back);
        QList<TimeSpan> spans = spansBetween(read, startOf(day), startOf(day.addDays(1)));
        spans.removeIf([&](const TimeSpan &span) { return span.from >= moment; });
        if (!spans.isEmpty()) return spans.last();
    }
    return {};
}

QString hoursInWords(const QString &hours, QDate today)
{
    const OneReader alone(parsers());
    const OpeningHours read = parsed(hours);
    if (!isReadable(read)) return hours;
    const QDate monday = ordinaryMonday(today);
    QString words = weekWords(read, monday);
    constexpr int halfYearDays = 182;
    if (words != weekWords(read, ordinaryMonday(monday.addDays(halfYearDays))))
        words = QCoreApplication::translate("Hours", "derzeit %1").arg(words);
    return words.isEmpty() ? hours : words;
}

bool speaksOfHolidays(const QString &hours)
{
    static const QRegularExpression holidays(u"\\bPH\\b"_s);
    return hours.contains(holidays);
}

QString spanWords(const TimeSpan &span)
{
    const auto clock = [](QTime time) { return time.minute() == 0 ? QString::number(time.hour()) : time.toString(u"H:mm"_s); };
    const bool endsAtMidnight = span.until.time() == QTime(0, 0);
    return QCoreApplication::translate("Hours", "%1–%2 Uhr")
        .arg(clock(span.from.time()), endsAtMidnight ? u"24"_s : clock(span.until.time()));
}

QString publicHoliday(QDate day)
{
    const OneReader alone(parsers());
    static QHash<int, QHash<QDate, QString>> years; // the library reads its file anew for each question
    auto year = years.constFind(day.year());
    if (year == years.cend()) year = years.insert(day.year(), publicHolidays(day.year()));
    return year->value(day);
}

QDate nextWorkingDay(QDate today)
{
    QDate day = today.addDays(1);
    while (day.dayOfWeek() > Qt::Friday || !publicHoliday(day).isEmpty()) day = day.addDays(1);
    return day;
}
