// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/places/ridequestion.h"
#include "core/base/words.h"
#include "core/register/input.h"
#include "core/register/words.h"

using namespace Qt::StringLiterals;

namespace {
QString clockText(QTime time)
{
    return time.toString(u"H:mm"_s);
}
}

RideQuestion::RideQuestion(QObject *parent) : QObject(parent)
{
    reset();
}

void RideQuestion::setDetail(PlaceDetail *detail)
{
    if (m_detail == detail) return;
    m_detail = detail;
    if (detail) {
        connect(detail, &PlaceDetail::changed, this, &RideQuestion::changed);
        connect(detail, &PlaceDetail::recordIdChanged, this, &RideQuestion::reset);
    }
    Q_EMIT detailChanged();
    Q_EMIT changed();
}

void RideQuestion::reset()
{
    m_day = nextWorkingDay(QDate::currentDate());
    m_time = QTime(10, 0);
    m_dayText = dateText(m_day);
    m_timeText = clockText(m_time);
    m_dayError.clear();
    m_timeError.clear();
    Q_EMIT changed();
}

void RideQuestion::setDay(const QString &typed)
{
    const auto day = parseInput(InputKind::Date, QMetaType::fromType<QDate>(), typed, QDate::currentDate());
    m_day = day ? day->toDate() : QDate();
    m_dayError = !day ? sentence(day.error()) : m_day.isValid() ? QString() : tr("Das Datum fehlt.");
    m_dayText = m_day.isValid() ? dateText(m_day) : typed;
    Q_EMIT changed();
}

void RideQuestion::setTime(const QString &typed)
{
    const auto time = parseInput(InputKind::Clock, QMetaType::fromType<QTime>(), typed, QDate::currentDate());
    m_time = time ? time->toTime() : QTime();
    m_timeError = !time ? sentence(time.error()) : m_time.isValid() ? QString() : tr("Die Uhrzeit fehlt.");
    m_timeText = m_time.isValid() ? clockText(m_time) : typed;
    Q_EMIT changed();
}

std::optional<QDateTime> RideQuestion::moment() const
{
    if (!m_day.isValid() || !m_time.isValid() || !m_detail || !m_detail->isBus()) return {};
    return QDateTime(m_day, m_time);
}

BusDay RideQuestion::ride() const
{
    const auto when = moment();
    return when ? busAt(m_detail->entry(), *when, m_detail->schoolHolidays()) : BusDay();
}

QString RideQuestion::answer() const
{
    return moment() ? busWords(ride(), m_day) : QString();
}

QString RideQuestion::tone() const
{
    const Tri runs = ride().runs;
    return runs == Tri::Yes ? u"good"_s : runs == Tri::No ? u"bad"_s : u"unknown"_s;
}

QString RideQuestion::booking() const
{
    const auto when = moment();
    if (!when || ride().runs == Tri::No) return {};
    return bookingWords(m_detail->entry(), bookingFor(m_detail->entry(), *when), QDateTime::currentDateTime());
}
