// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/machine.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJSValue>
#include <QStandardPaths>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace {
/** Names and places stand in it: readable for its owner alone. A file that is there keeps its permissions when it is written. */
void keepForOwner(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::WriteOnly)) file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}
}

Machine::Machine(QObject *parent) : Machine(QString(), parent) { }

Machine::Machine(const QString &iniFile, QObject *parent) : QObject(parent)
{
    if (auto *hints = QGuiApplication::styleHints()) connect(hints, &QStyleHints::colorSchemeChanged, this, &Machine::changed);
    if (iniFile.isEmpty()) return;
    keepForOwner(iniFile);
    m_file = std::make_unique<QSettings>(iniFile, QSettings::IniFormat);
    const auto keys = m_file->allKeys();
    for (const QString &key : keys) m_values.insert(key, m_file->value(key));
}

QString Machine::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/bleibe/bleibe.ini"_s;
}

QString Machine::shownTheme() const
{
    const QString chosen = theme();
    if (chosen != "system"_L1) return chosen;
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? u"dark"_s : u"light"_s;
}

QVariant Machine::value(const QString &key, const QVariant &fallback) const
{
    // An INI file gives back texts; the fallback knows what is meant.
    QVariant kept = m_values.value(key, fallback);
    if (kept.typeId() == QMetaType::QString && fallback.isValid() && fallback.metaType() != kept.metaType()) {
        if (!kept.convert(fallback.metaType())) return fallback;
    }
    return kept;
}

void Machine::setValue(const QString &key, const QVariant &given)
{
    // A script's object arrives as one, and no INI file takes it.
    const QVariant value = given.metaType() == QMetaType::fromType<QJSValue>() ? given.value<QJSValue>().toVariant() : given;
    if (m_values.contains(key) && m_values.value(key) == value) return;
    m_values.insert(key, value);
    if (m_file) m_file->setValue(key, value);
    Q_EMIT changed();
}

QVariantList Machine::requests() const
{
    QVariantList list;
    const QVariantMap hosts = value(QStringLiteral("requests"), QVariantMap()).toMap();
    for (const auto &[host, told] : hosts.asKeyValueRange()) {
        const QVariantMap one = told.toMap();
        list += QVariantMap{{QStringLiteral("host"), host}, {QStringLiteral("count"), one[QStringLiteral("count")].toLongLong()},
            {QStringLiteral("since"), QDate::fromString(one[QStringLiteral("since")].toString(), Qt::ISODate)}};
    }
    return list;
}

void Machine::countRequests(const QString &host, int count)
{
    QVariantMap hosts = value(QStringLiteral("requests"), QVariantMap()).toMap();
    QVariantMap one = hosts[host].toMap();
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    one[QStringLiteral("since")] = one.value(QStringLiteral("since"), today);
    one[QStringLiteral("count")] = one[QStringLiteral("count")].toLongLong() + count;
    hosts[host] = one;
    setValue(QStringLiteral("requests"), hosts);
}
