// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/drafts.h"
#include "core/register/words.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
QString fileFor(const QString &place)
{
    const QByteArray mark = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/entwurf-%1.json"_s.arg(QString::fromLatin1(mark));
}

/** An empty content removes the file. */
void store(const QString &file, const QByteArray &content)
{
    if (content.isEmpty()) {
        QFile::remove(file);
        return;
    }
    QDir().mkpath(QFileInfo(file).absolutePath());
    QSaveFile writing(file);
    if (!writing.open(QIODevice::WriteOnly)) return;
    writing.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    writing.write(content);
    writing.commit();
}
}

Drafts::Drafts(QObject *parent) : QObject(parent)
{
    m_writer.setMaxThreadCount(1); // in the order in which it was typed
}

Drafts::~Drafts()
{
    m_writer.waitForDone();
}

QString Drafts::text() const
{
    if (m_left.isEmpty()) return {};
    const QString time = QLocale().toString(m_at.time(), u"HH:mm"_s);
    return u"%1, %2, %3"_s.arg(m_label, agoText(m_at.date(), QDate::currentDate()), time);
}

void Drafts::use(const QString &place)
{
    m_writer.waitForDone();
    m_file = place.isEmpty() ? QString() : fileFor(place);
    m_left = {};
    QFile file(m_file);
    if (!m_file.isEmpty() && file.open(QIODevice::ReadOnly)) {
        const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
        m_label = kept[u"label"_s].toString();
        m_at = QDateTime::fromString(kept[u"at"_s].toString(), Qt::ISODate).toLocalTime();
        m_left = kept[u"fields"_s].toObject();
    }
    Q_EMIT changed();
}

void Drafts::keep(const QString &label, const QJsonObject &fields)
{
    if (!m_left.isEmpty()) discard(); // who types anew has decided
    const QJsonObject draft{{u"label"_s, label}, {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}, {u"fields"_s, fields}};
    write(QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

void Drafts::forget()
{
    if (m_left.isEmpty()) write({});
}

QJsonObject Drafts::take()
{
    const QJsonObject left = std::exchange(m_left, {});
    Q_EMIT changed();
    return left;
}

void Drafts::discard()
{
    m_left = {};
    write({});
    Q_EMIT changed();
}

void Drafts::write(const QByteArray &content)
{
    if (m_file.isEmpty()) return;
    m_writer.start([file = m_file, content] { store(file, content); });
}

void forgetOldDrafts(const QDateTime &now)
{
    constexpr int daysKept = 30;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    for (const QFileInfo &draft : folder.entryInfoList({u"entwurf-*.json"_s}, QDir::Files | QDir::NoSymLinks))
        if (draft.lastModified().addDays(daysKept) < now) QFile::remove(draft.absoluteFilePath());
}
