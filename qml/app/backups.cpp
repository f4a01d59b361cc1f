// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/backups.h"
#include "core/base/words.h"
#include "core/register/words.h"
#include "qml/app/machine.h"
#include "qml/app/workspace.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
QString keyOf(QLatin1StringView group, const QString &file)
{
    return group + QString::fromLatin1(QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
}

QString spoken(const QDateTime &at)
{
    if (!at.isValid()) return {};
    const QString day = at.date() == QDate::currentDate() ? Backups::tr("heute") : dateText(at.date());
    return u"%1, %2"_s.arg(day, QLocale().toString(at.time(), u"HH:mm"_s));
}
}

Backups::Backups(Workspace *workspace) : QObject(workspace), m_workspace(workspace)
{
    // Some never switch their machine off: the day turns without a register being opened.
    connect(&m_hourly, &QTimer::timeout, this, [this] {
        m_today = QDate::currentDate();
        makeDaily();
        Q_EMIT changed();
    });
    m_opening.setSingleShot(true);
    connect(&m_opening, &QTimer::timeout, this, &Backups::makeDaily);
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
        const QStringList stored = m_machine->value(keyOf("backup/"_L1, file)).toStringList();
        if (stored.size() == 3) {
            m_since = QDateTime::fromString(stored[0], Qt::ISODate);
            m_last = QDateTime::fromString(stored[1], Qt::ISODate);
            m_reminded = QDate::fromString(stored[2], Qt::ISODate);
        } else {
            keep();
        }
    }
    Q_EMIT changed();
}

void Backups::follow(const QString &registerFile, bool automatic)
{
    m_registerFile = registerFile;
    m_automatic = automatic && m_machine && !registerFile.isEmpty();
    m_lookedOn = {};
    if (m_automatic) {
        m_opening.start(m_patience);
        m_hourly.start(1h);
    } else {
        m_opening.stop();
    }
    Q_EMIT changed();
}

void Backups::leave(const std::shared_ptr<Database> &database)
{
    if (m_automatic && database && database->location().path == m_registerFile) run(database, BackupKind::Automatic);
    follow({}, false);
}

void Backups::makeNow()
{
    run(m_workspace->sharedDatabase(), BackupKind::ByHand);
}

void Backups::makeDaily()
{
    if (!m_automatic || isRunning() || m_lookedOn == QDate::currentDate()) return;
    run(m_workspace->sharedDatabase(), BackupKind::Automatic);
}

void Backups::run(const std::shared_ptr<Database> &database, BackupKind kind)
{
    if (!database || m_registerFile.isEmpty()) return;
    ++m_running;
    const QDateTime now = QDateTime::currentDateTime();
    const auto make = [database, where = places(m_registerFile), kind, now](
                          const Progress &progress) { return keepBackup(*database, where, kind, now, progress); };
    m_workspace->jobs()->run(tr("Sicherung anlegen"), make,
        [this, kind, file = m_registerFile](const Result<KeptBackup> &outcome) { finish(file, kind, outcome); });
    Q_EMIT changed();
}

void Backups::finish(const QString &registerFile, BackupKind kind, const Result<KeptBackup> &outcome)
{
    --m_running;
    const bool isOpen = registerFile == m_registerFile;
    QString complaint;
    if (outcome) {
        succeeded(registerFile, *outcome);
        if (isOpen && kind == BackupKind::Automatic) m_lookedOn = QDate::currentDate();
        if (isOpen && kind == BackupKind::ByHand)
            Q_EMIT m_workspace->notice(tr("Gesichert und geprüft: %1").arg(QDir::toNativeSeparators(outcome->file)));
    } else if (outcome.error().kind != Error::Kind::Cancelled) {
        complaint = sentence(outcome.error());
        const bool isNews = kept(registerFile).value(u"failure"_s).toString() != complaint;
        setKept(registerFile, u"failure"_s, complaint);
        setKept(registerFile, u"reason"_s, outcome.error().reason);
        if (isOpen && (isNews || kind == BackupKind::ByHand))
            Q_EMIT m_workspace->failed(tr("Die Sicherung ist nicht gelungen. %1").arg(complaint), outcome.error().detail);
    }
    Q_EMIT changed();
    Q_EMIT finished(complaint);
}

void Backups::succeeded(const QString &registerFile, const KeptBackup &done)
{
    const QDateTime now = QDateTime::currentDateTime();
    setKept(registerFile, u"secondFailure"_s, done.secondFailure ? sentence(*done.secondFailure) : QString());
    // A gap in the log is not mended by the copy of it that lies there already.
    const bool isGap = done.file.isEmpty() && kept(registerFile).value(u"reason"_s).toString() == "audit.broken"_L1;
    if (!isGap) setKept(registerFile, u"failure"_s, QString());
    if (done.file.isEmpty()) return;
    setKept(registerFile, u"at"_s, now.toString(Qt::ISODate));
    setChecked(registerFile, done.file, now);
    if (registerFile == m_registerFile) return made(now);
    if (!m_machine) return;
    QStringList stored = m_machine->value(keyOf("backup/"_L1, registerFile)).toStringList();
    if (stored.size() != 3) return;
    stored[1] = now.toString(Qt::ISODate);
    m_machine->setValue(keyOf("backup/"_L1, registerFile), stored);
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

QString Backups::automaticText() const
{
    return spoken(QDateTime::fromString(kept(m_registerFile).value(u"at"_s).toString(), Qt::ISODate));
}

BackupPlaces Backups::places(const QString &registerFile) const
{
    const QVariantMap stored = kept(registerFile);
    const QString chosen = stored.value(u"folder"_s).toString();
    return {chosen.isEmpty() ? defaultBackupFolder(registerFile) : chosen, stored.value(u"second"_s).toString()};
}

QDateTime Backups::checkedAt(const QString &registerFile, const QString &copy) const
{
    const QVariantMap checked = kept(registerFile).value(u"checked"_s).toMap();
    return QDateTime::fromString(checked.value(QFileInfo(copy).fileName()).toString(), Qt::ISODate);
}

void Backups::setChecked(const QString &registerFile, const QString &copy, const QDateTime &now)
{
    QVariantMap checked = kept(registerFile).value(u"checked"_s).toMap();
    const QDir folder(QFileInfo(copy).absolutePath());
    checked.removeIf([&](const QVariantMap::iterator &one) { return !folder.exists(one.key()); }); // rotated away
    if (now.isValid())
        checked[QFileInfo(copy).fileName()] = now.toString(Qt::ISODate);
    else
        checked.remove(QFileInfo(copy).fileName());
    setKept(registerFile, u"checked"_s, checked);
}

void Backups::setFolder(const QUrl &folder)
{
    const QString path = folder.toLocalFile();
    setKept(m_registerFile, u"folder"_s, path == defaultBackupFolder(m_registerFile) ? QString() : path);
    Q_EMIT changed();
}

void Backups::setSecond(const QUrl &folder)
{
    setKept(m_registerFile, u"second"_s, folder.toLocalFile());
    setKept(m_registerFile, u"secondFailure"_s, QString());
    Q_EMIT changed();
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
        m_machine->setValue(keyOf("backup/"_L1, m_file),
            QStringList{m_since.toString(Qt::ISODate), m_last.toString(Qt::ISODate), m_reminded.toString(Qt::ISODate)});
}

QVariantMap Backups::kept(const QString &registerFile) const
{
    return m_machine && !registerFile.isEmpty() ? m_machine->value(keyOf("copies/"_L1, registerFile), QVariantMap()).toMap()
                                                : QVariantMap();
}

void Backups::setKept(const QString &registerFile, const QString &key, const QVariant &value)
{
    if (!m_machine || registerFile.isEmpty()) return;
    QVariantMap stored = kept(registerFile);
    stored[key] = value;
    m_machine->setValue(keyOf("copies/"_L1, registerFile), stored);
}
