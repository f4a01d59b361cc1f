// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include "core/base/tri.h"
#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>

/** From a moment on until another, in local time; it may end after midnight. */
struct TimeSpan {
    QDateTime from = {};
    QDateTime until = {};
    bool operator==(const TimeSpan &) const = default;
};

/**
 * Opening hours in the syntax of OpenStreetMap (wiki "Key:opening_hours"), with the public holidays of Rheinland-Pfalz.
 * Invalid "hours.syntax" or "hours.feature" where they cannot be read.
 */
Result<> checkHours(const QString &hours);
/** Hours as people type them ("Di, Do 8.30–13.30 Uhr, nicht an Feiertagen") in that syntax; what is already in it stays as it is. */
Result<QString> parseHours(const QString &typed);
/** Hours as people type them, where parseHours() gives exactly @p hours back; else @p hours. */
QString hoursToType(const QString &hours);
/** Whether it is open at that moment; unknown where nothing readable is said. */
Tri isOpenAt(const QString &hours, const QDateTime &moment);
/** When it is open on that day; what began before starts at midnight. Nothing where the hours cannot be read. */
QList<TimeSpan> openOn(const QString &hours, QDate day);
/** The last span that begins before @p moment, at most a month earlier; nothing where there is none. */
std::optional<TimeSpan> lastOpenBefore(const QString &hours, const QDateTime &moment);
/** An ordinary week in words: "Di, Do 8:30–13:30 Uhr"; the text itself where it cannot be read. */
QString hoursInWords(const QString &hours, QDate today);
/** hoursInWords() for many places: few different hours stand in most of them. */
class HourWords
{
public:
    explicit HourWords(QDate today) : m_today(today) { }
    QString of(const QString &hours);

private:
    QDate m_today;
    QHash<QString, QString> m_known;
};
/** True where the hours say themselves what holds on public holidays. */
bool speaksOfHolidays(const QString &hours);

/** 8:30–13:30 Uhr */
QString spanWords(const TimeSpan &span);

/** The name of the public holiday on that day in Rheinland-Pfalz; empty on any other day. */
QString publicHoliday(QDate day);
/** The first day after @p today on which most people work: no weekend, no public holiday. */
QDate nextWorkingDay(QDate today);
