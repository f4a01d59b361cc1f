// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/icalendar.h"
#include "import/csv.h"
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {
/** NAME;PARAMETERS:VALUE */
struct Line {
    qint64 number = 0;
    QString name = {};
    QString value = {};
};

/** Joins what was folded (§3.1), even within a letter, and keeps the number of the first line. */
std::vector<std::pair<qint64, QByteArray>> unfolded(const QByteArray &bytes)
{
    std::vector<std::pair<qint64, QByteArray>> lines;
    qint64 number = 0;
    for (QByteArray line : bytes.split('\n')) {
        ++number;
        if (line.endsWith('\r')) line.chop(1);
        if (!lines.empty() && (line.startsWith(' ') || line.startsWith('\t')))
            lines.back().second += line.sliced(1);
        else
            lines.emplace_back(number, line);
    }
    return lines;
}

/** The value begins at the first colon that stands in no quotes (§3.2). */
Line lineOf(qint64 number, const QString &text)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"') isQuoted = !isQuoted;
        if (text[i] == u':' && !isQuoted)
            return {number, text.first(i).section(u';', 0, 0).trimmed().toUpper(), text.sliced(i + 1).trimmed()};
    }
    return {number, {}, {}};
}

/** A text without its escapes (§3.3.11). */
QString plain(const QString &value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool isEscaped = value[i] == u'\\' && i + 1 < value.size();
        if (isEscaped) ++i;
        text += isEscaped && value[i].toLower() == u'n' ? QChar(u' ') : value[i];
    }
    return text.simplified();
}

/** A day or a moment of one (§3.3.4, §3.3.5); a moment in UTC counts in German time. */
struct Moment {
    QDate day = {};
    bool isMidnight = true;
};
Moment momentOf(const QString &value)
{
    static const QRegularExpression form(u"^(\\d{8})(?:T(\\d{6})(Z?))?$"_s);
    const auto match = form.match(value);
    if (!match.hasMatch()) return {};
    const QDate day = QDate::fromString(match.captured(1), u"yyyyMMdd"_s);
    const QTime time = match.captured(2).isEmpty() ? QTime(0, 0) : QTime::fromString(match.captured(2), u"HHmmss"_s);
    if (match.captured(3).isEmpty()) return {day, time == QTime(0, 0)};
    const QDateTime local = QDateTime(day, time, QTimeZone::UTC).toTimeZone(QTimeZone("Europe/Berlin"));
    return {local.date(), local.time() == QTime(0, 0)};
}

/** How many whole days a duration says (§3.3.6); nothing where it says something else. */
std::optional<int> daysOf(const QString &value)
{
    static const QRegularExpression form(u"^\\+?P(\\d{1,4})([DW])$"_s);
    const auto match = form.match(value.toUpper());
    constexpr int week = 7;
    return match.hasMatch() ? std::optional(match.captured(1).toInt() * (match.captured(2) == "W"_L1 ? week : 1)) : std::nullopt;
}

/** Takes lines one by one; what stands inside an event, such as its alarm, is none of its own. */
class Reading
{
public:
    void take(const Line &line)
    {
        const QString part = line.value.toUpper();
        if (line.name == "BEGIN"_L1) {
            m_parts += part;
            if (isInEvent()) m_event = {.line = line.number}, m_start = {}, m_end = {}, m_days = {};
        } else if (line.name == "END"_L1) {
            if (isInEvent() && part == "VEVENT"_L1) finish();
            if (!m_parts.isEmpty() && m_parts.last() == part) m_parts.removeLast();
            m_isWhole = m_isWhole || part == "VCALENDAR"_L1;
        } else if (isInEvent()) {
            takeFact(line);
        } else if (line.name == "X-WR-CALNAME"_L1) {
            m_calendar.name = plain(line.value);
        }
    }
    bool isWhole() const { return m_isWhole && m_parts.isEmpty(); }
    Calendar calendar() const { return m_calendar; }

private:
    bool isInEvent() const { return !m_parts.isEmpty() && m_parts.last() == "VEVENT"_L1; }
    void takeFact(const Line &line)
    {
        if (line.name == "SUMMARY"_L1) m_event.summary = plain(line.value);
        if (line.name == "DTSTART"_L1) m_start = momentOf(line.value);
        if (line.name == "DTEND"_L1) m_end = momentOf(line.value);
        if (line.name == "DURATION"_L1) m_days = daysOf(line.value);
        if (line.name == "RRULE"_L1 || line.name == "RDATE"_L1) m_event.isRepeated = true;
        if (line.name == "STATUS"_L1) m_event.isCancelled = line.value.toUpper() == "CANCELLED"_L1;
    }
    /** Without an end it is that day alone (§3.6.1). */
    void finish()
    {
        m_event.firstOn = m_start.day;
        if (m_end)
            m_event.lastOn = m_end->isMidnight ? m_end->day.addDays(-1) : m_end->day;
        else
            m_event.lastOn = m_start.day.addDays(std::max(1, m_days.value_or(1)) - 1);
        // Some programs write the same day twice for one day.
        if (m_end && m_end->day == m_start.day) m_event.lastOn = m_start.day;
        m_calendar.events += m_event;
    }

    Calendar m_calendar;
    QStringList m_parts;
    CalendarEvent m_event;
    Moment m_start;
    std::optional<Moment> m_end;
    std::optional<int> m_days;
    bool m_isWhole = false;
};
}

bool looksLikeCalendar(const QByteArray &start)
{
    const QByteArray text = (start.startsWith("\xef\xbb\xbf") ? start.sliced(3) : start).trimmed();
    return text.first(std::min<qsizetype>(text.size(), 15)).toUpper() == "BEGIN:VCALENDAR";
}

Result<Calendar> readCalendar(const QString &file, const QByteArray &bytes)
{
    QByteArray joined;
    std::vector<qint64> numbers;
    for (const auto &[number, line] : unfolded(bytes)) {
        joined += line + '\n';
        numbers.push_back(number);
    }
    const auto text = decodeCsv(file, joined, {});
    if (!text) return std::unexpected(text.error());
    Reading reading;
    const QStringList lines = QString::fromUtf8(text->bytes).split(u'\n');
    for (qsizetype i = 0; i < lines.size() && i < qsizetype(numbers.size()); ++i) reading.take(lineOf(numbers[size_t(i)], lines[i]));
    if (!reading.isWhole()) return fail(Error::Kind::Format, u"import.damaged"_s, {file});
    return reading.calendar();
}
