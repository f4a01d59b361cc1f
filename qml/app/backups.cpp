// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/backups.h"
#include "core/register/words.h"
#include "qml/app/machine.h"
#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
QString keyOf(const QString &file)
{
    return u"backup/"_s + QString::fromLatin1(QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
}
}

Backups::Backups(QObject *parent) : QObject(parent)
{
    // Some never switch their machine off: the day turns without a register being opened.
    connect(&m_hourly, &QTimer::timeout, this, [this] {
        m_today = QDate::currentDate();
        Q_EMIT changed();
    });
}

void Backups::use(const QString &file, const QDateTime &now)
{
    m_file = file;
    if (file.isEmpty())
        m_hourly.stop();
    else
        m_hourly.start(1h);
    m_today = now.date();
    m_since = now;
    m_last = {};
    m_reminded = {};
    if (!file.isEmpty() && m_machine) {
        const QStringList kept = m_machine->value(keyOf(file)).toStringList();
        if (kept.size() == 3) {
            m_since = QDateTime::fromString(kept[0], Qt::ISODate);
            m_last = QDateTime::fromString(kept[1], Qt::ISODate);
            m_reminded = QDate::fromString(kept[2], Qt::ISODate);
        } else {
            keep();
        }
    }
    Q_EMIT changed();
}

bool Backups::isDue() const
{
    const QDateTime from = m_last.isValid() ? m_last : m_since;
    return !m_file.isEmpty() && m_reminded != m_today && from.daysTo(m_today.endOfDay()) > reminderDays;
}

QString Backups::lastText() const
{
    if (!m_last.isValid()) return {};
    if (m_last.date() == QDate::currentDate()) return QLocale().toString(m_last.time(), u"HH:mm"_s);
    return dateText(m_last.date());
}

void Backups::made(const QDateTime &now)
{
    m_last = now;
    keep();
    Q_EMIT changed();
}

void Backups::rest()
{
    m_reminded = m_today;
    keep();
    Q_EMIT changed();
}

void Backups::keep()
{
    if (m_machine && !m_file.isEmpty())
        m_machine->setValue(
            keyOf(m_file), QStringList{m_since.toString(Qt::ISODate), m_last.toString(Qt::ISODate), m_reminded.toString(Qt::ISODate)});
}
