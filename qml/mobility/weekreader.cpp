// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/mobility/weekreader.h"
#include "core/base/words.h"
#include "core/places/hours.h"
#include "core/register/words.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int minutesPerHour = 60, minutesPerDay = 1440;

/** 6:05; after midnight the time of the next morning. */
QString clock(int minute)
{
    return QTime(0, 0).addSecs(minute % minutesPerDay * 60).toString(u"H:mm"_s);
}

QString duration(int minutes)
{
    if (minutes < minutesPerHour) return WeekReader::tr("%1 min").arg(minutes);
    if (minutes % minutesPerHour == 0) return WeekReader::tr("%1 Std.").arg(minutes / minutesPerHour);
    return WeekReader::tr("%1 Std. %2 min").arg(minutes / minutesPerHour).arg(minutes % minutesPerHour);
}

QVariantMap fact(const QString &label, const QString &text)
{
    return {{u"label"_s, label}, {u"text"_s, text}};
}
}

WeekReader::WeekReader(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &WeekReader::reload);
}

void WeekReader::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    if (m_workspace) m_workspace->disconnect(this);
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::opened, this, [this] { m_soon.start(0); });
        connect(workspace, &Workspace::changed, this, [this](const QStringList &tables) {
            static const QStringList read{u"timetable_feed"_s, u"timetable_departures"_s, u"gap_profile"_s, u"school_holiday"_s};
            if (std::ranges::any_of(tables, [](const QString &table) { return read.contains(table); })) m_soon.start(0);
        });
    }
    Q_EMIT workspaceChanged();
    m_soon.start(0);
}

void WeekReader::setStationKey(const QString &key)
{
    if (m_stationKey == key) return;
    m_stationKey = key;
    m_loaded = false; // another station is never shown with the figures of the one before
    Q_EMIT stationKeyChanged();
    Q_EMIT changed();
    m_soon.start(0);
}

void WeekReader::setDay(QDate day)
{
    if (m_day == day) return;
    m_day = day;
    Q_EMIT dayChanged();
    m_soon.start(0);
}

void WeekReader::setProfileKey(const QString &key)
{
    if (m_profileKey == key) return;
    m_profileKey = key;
    Q_EMIT profileKeyChanged();
    m_soon.start(0);
}

Result<WeekReader::Found> WeekReader::find(Sql &sql, const QString &stationKey, QDate day, const QString &profileKey)
{
    Found found{.day = day};
    auto profile = loadProfile(sql, profileKey.isEmpty() ? usualProfile : profileKey);
    if (!profile) return std::unexpected(profile.error());
    found.profile = *std::move(profile);
    if (!found.day.isValid()) {
        const auto usual = usualDay(sql, DayKind::SchoolDay, QDate::currentDate());
        if (!usual) return std::unexpected(usual.error());
        found.day = usual->isValid() ? *usual : QDate::currentDate();
    }
    return weekOf(sql, stationKey, found.day, found.profile).transform([&](const WeekService &week) {
        found.week = week;
        return found;
    });
}

void WeekReader::reload()
{
    const quint64 request = ++m_newest;
    if (m_stationKey.isEmpty() || !m_workspace || !m_workspace->isOpen()) {
        m_loaded = false;
        m_error.clear();
        return Q_EMIT changed();
    }
    const auto task = [key = m_stationKey, day = m_day, profile = m_profileKey](Sql &sql) { return find(sql, key, day, profile); };
    m_workspace->read(this, task, [this, request](const Result<Found> &found) {
        if (request != m_newest) return; // asked anew meanwhile
        m_loaded = found.has_value();
        m_error = found ? QString() : sentence(found.error());
        if (found) m_found = *found;
        Q_EMIT changed();
    });
}

bool WeekReader::isEmpty() const
{
    return most() == 0 && !m_found.week.firstMin;
}

QVariantList WeekReader::days() const
{
    QVariantList days;
    const QDate monday = m_found.day.addDays(1 - m_found.day.dayOfWeek());
    const QLocale locale;
    for (size_t i = 0; m_loaded && i < m_found.week.departures.size(); ++i) {
        const QDate each = monday.addDays(static_cast<qint64>(i));
        days += QVariantMap{{u"name"_s, locale.dayName(each.dayOfWeek(), QLocale::ShortFormat).remove(u'.')},
            {u"fullName"_s, locale.dayName(each.dayOfWeek())}, {u"count"_s, m_found.week.departures[i]}, {u"isDay"_s, each == m_found.day},
            {u"note"_s, publicHoliday(each)}};
    }
    return days;
}

int WeekReader::most() const
{
    return m_loaded ? std::ranges::max(m_found.week.departures) : 0;
}

QString WeekReader::window() const
{
    const auto hour = [](int minute) { return minute % minutesPerHour == 0 ? QString::number(minute / minutesPerHour) : clock(minute); };
    if (m_found.profile.windowMin() >= minutesPerDay) return tr("am ganzen Tag");
    return tr("von %1 bis %2 Uhr").arg(hour(m_found.profile.fromMin), hour(m_found.profile.untilMin));
}

QString WeekReader::dayName() const
{
    return tr("%1, %2").arg(QLocale().dayName(std::max(1, m_found.day.dayOfWeek())), dateText(m_found.day));
}

QVariantList WeekReader::facts() const
{
    QVariantList facts;
    const WeekService &week = m_found.week;
    if (!m_loaded || !week.firstMin || !week.lastMin) return facts;
    facts += fact(tr("Erste und letzte Abfahrt"), tr("%1 und %2 Uhr").arg(clock(*week.firstMin), clock(*week.lastMin)));
    if (week.longestGapMin && week.longestGapFromMin) {
        const int from = *week.longestGapFromMin;
        facts += fact(
            tr("Längste Lücke"), tr("%1–%2 Uhr (%3)").arg(clock(from), clock(from + *week.longestGapMin), duration(*week.longestGapMin)));
    }
    if (week.bestHour) {
        const QString span = tr("%1–%2 Uhr").arg(clock(*week.bestHour * minutesPerHour), clock((*week.bestHour + 1) * minutesPerHour));
        facts += fact(tr("Beste Stunde"), tr("%1: %n Abfahrten", nullptr, week.bestHourDepartures).arg(span));
    }
    return facts;
}

QString WeekReader::spoken() const
{
    QStringList parts;
    for (const QVariant &day : days()) {
        const QVariantMap one = day.toMap();
        parts += u"%1 %2"_s.arg(one[u"fullName"_s].toString(), one[u"count"_s].toString());
    }
    return tr("Abfahrten %1: %2").arg(window(), parts.join(u", "_s));
}
