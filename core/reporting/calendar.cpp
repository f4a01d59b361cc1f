// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/calendar.h"
#include "core/placement/household.h"
#include "core/placement/proposals.h"
#include "core/register/entries.h"
#include "core/register/facts.h"
#include "core/reporting/sheetfacts.h"
#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestLine = 75;
constexpr int viewingSeconds = 60 * 60;

QString say(const char *german)
{
    return QCoreApplication::translate("Calendar", german);
}

/** A text with its escapes (§3.3.11). */
QString escaped(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    return text.remove(u'\r').replace(u'\n', u"\\n"_s);
}

/** One line, folded after 75 bytes (§3.1), never within a letter. */
QByteArray foldedLine(const QByteArray &line)
{
    QByteArray lines;
    qsizetype from = 0;
    while (line.size() - from > longestLine - (from > 0 ? 1 : 0)) {
        qsizetype until = from + longestLine - (from > 0 ? 1 : 0);
        const auto isWithinLetter = [&] { return (static_cast<uchar>(line[until]) & 0xC0) == 0x80; };
        while (isWithinLetter()) --until;
        lines += (from > 0 ? " " : "") + line.sliced(from, until - from) + "\r\n";
        from = until;
    }
    return lines + (from > 0 ? " " : "") + line.sliced(from) + "\r\n";
}

class Lines
{
public:
    void add(const char *name, const QString &value) { m_bytes += foldedLine(name + (":" + value.toUtf8())); }
    void addText(const char *name, const QString &text)
    {
        if (!text.isEmpty()) add(name, escaped(text));
    }
    void addMoment(const char *name, const QDateTime &moment) { add(name, moment.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s)); }
    QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/** An end is exclusive (§3.6.1); all of a day has none. */
void addTime(Lines &lines, const Appointment &one)
{
    if (one.day.isValid()) return lines.add("DTSTART;VALUE=DATE", one.day.toString(u"yyyyMMdd"_s));
    lines.addMoment("DTSTART", one.beginsAt);
    if (one.endsAt.isValid()) lines.addMoment("DTEND", one.endsAt);
}

QString placeOf(const Building &building)
{
    QStringList parts{streetOf(building), u"%1 %2"_s.arg(building.postalCode, building.city).trimmed()};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}
}

QByteArray calendarFile(const QList<Appointment> &appointments, const QDateTime &writtenAt)
{
    Lines lines;
    lines.add("BEGIN", u"VCALENDAR"_s);
    lines.add("VERSION", u"2.0"_s);
    lines.add("PRODID", u"-//Bleibe//Bleibe//DE"_s);
    for (const Appointment &one : appointments) {
        lines.add("BEGIN", u"VEVENT"_s);
        lines.add("UID", one.uid);
        lines.addMoment("DTSTAMP", writtenAt);
        lines.add("SEQUENCE", QString::number(one.version));
        addTime(lines, one);
        if (one.isCancelled) lines.add("STATUS", u"CANCELLED"_s);
        lines.addText("SUMMARY", one.summary);
        lines.addText("LOCATION", one.place);
        lines.addText("DESCRIPTION", one.description);
        lines.add("END", u"VEVENT"_s);
    }
    lines.add("END", u"VCALENDAR"_s);
    return lines.bytes();
}

Result<Viewing> loadViewing(Sql &sql, qint64 vacancyId)
{
    const auto entry = loadEntry(sql, vacancyId);
    if (!entry) return std::unexpected(entry.error());
    const QString number = entry->vacancy.number;
    const auto proposals = proposalsOfVacancy(sql, vacancyId);
    if (!proposals) return std::unexpected(proposals.error());
    const auto open = std::ranges::find_if(
        *proposals, [](const Proposal &one) { return one.outcome == ProposalOutcome::Open && one.viewingAt.isValid(); });
    if (open == proposals->end()) return fail(Error::Kind::NotFound, u"viewing.none"_s, {number});
    return sql.load<Household>(u"household"_s, open->householdId).transform([&](const Household &household) {
        return Viewing{.number = number,
            .appointment = {.uid = open->uid,
                .version = open->version,
                .beginsAt = open->viewingAt,
                .endsAt = open->viewingAt.addSecs(viewingSeconds),
                .summary = say(QT_TRANSLATE_NOOP("Calendar", "Besichtigung %1")).arg(number),
                .place = placeOf(entry->building),
                .description = say(QT_TRANSLATE_NOOP("Calendar", "Haushalt %1")).arg(household.number)}};
    });
}
