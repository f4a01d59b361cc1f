// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/shares.h"
#include "core/base/words.h"
#include "core/register/words.h"
#include "qml/app/machine.h"
#include "qml/app/workspace.h"
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
const QString machineKey = u"shares"_s;

QString spoken(const QDateTime &at)
{
    return u"%1, %2"_s.arg(dateText(at.date()), QLocale().toString(at.time(), u"HH:mm"_s));
}
}

QList<SharedRegister> sharesOf(const Machine &machine)
{
    QList<SharedRegister> known;
    for (const QVariant &row : machine.value(machineKey).toList()) {
        const QStringList parts = row.toStringList();
        if (parts.size() == 5)
            known.append({parts[0], parts[1], parts[2].toLatin1(), parts[3].toLongLong(), QDateTime::fromString(parts[4], Qt::ISODate)});
    }
    return known;
}

Shares::Shares(Workspace *workspace)
    : QObject(workspace),
      m_workspace(workspace),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/bleibe/netzlaufwerk"_s)
{
}

std::optional<SharedRegister> Shares::find(const QString &share) const
{
    if (!m_machine) return {};
    for (const SharedRegister &known : sharesOf(*m_machine))
        if (known.share == share && QFileInfo::exists(known.local)) return known;
    return {};
}

void Shares::remember(const SharedRegister &kept)
{
    if (!m_machine) return;
    QList<SharedRegister> known = sharesOf(*m_machine);
    known.removeIf([&](const SharedRegister &other) { return other.share == kept.share; });
    known.prepend(kept);
    QVariantList rows;
    for (const SharedRegister &one : std::as_const(known))
        rows.append(QVariant(
            QStringList{one.share, one.local, QString::fromLatin1(one.written), QString::number(one.entry), one.at.toString(Qt::ISODate)}));
    m_machine->setValue(machineKey, rows);
}

void Shares::offer(const QString &share, bool create)
{
    Q_EMIT offered(share, create);
}

void Shares::open(const QString &share)
{
    if (m_delivering) {
        m_next = share;
        return;
    }
    const auto kept = find(share);
    if (!kept) return;
    m_workspace->jobs()->run(
        tr("Netzlaufwerk ansehen"), [kept = *kept, fileSystem = m_fileSystem](const Progress &) { return lookAtShare(kept, fileSystem); },
        [this, kept = *kept](const Result<ShareLook> &look) {
            if (!look) return m_workspace->tell(look.error());
            looked(kept, *look);
        });
}

void Shares::looked(const SharedRegister &kept, const ShareLook &look)
{
    if (look.state == ShareLook::State::Different) {
        const QString theirs = tr("%1 wurde zuletzt am %2 Uhr geändert, nicht von diesem Rechner aus.")
                                   .arg(QDir::toNativeSeparators(kept.share), spoken(look.changedAt));
        const QString ours = look.hasOwnChanges ? tr("Auf diesem Rechner gibt es Änderungen, die dort fehlen.")
                                                : tr("Auf diesem Rechner gibt es keine Änderungen, die dort fehlen.");
        const QString safe = tr("Es geht nichts verloren: Der andere Stand bleibt unter eigenem Namen daneben liegen.");
        Q_EMIT differs(kept.share, QStringList{theirs, ours, safe}.join(u' '));
        return;
    }
    m_workspace->openShared(kept, false);
    if (look.state == ShareLook::State::Unreachable)
        Q_EMIT m_workspace->notice(
            tr("Das Netzlaufwerk ist nicht erreichbar. Sie arbeiten mit dem Stand dieses Rechners; gesichert wird beim nächsten Mal."));
}

void Shares::keep(const QString &share, bool create)
{
    const QDateTime now = QDateTime::currentDateTime();
    if (create) {
        const SharedRegister made{share, localPathFor(share, m_folder), {}, 0, now};
        QDir().mkpath(QFileInfo(made.local).absolutePath());
        if (QFileInfo::exists(made.local)) QFile::rename(made.local, asideName(made.local, now)); // of a file that was there before
        return m_workspace->openShared(made, true);
    }
    m_workspace->jobs()->run(
        tr("Register vom Netzlaufwerk holen"),
        [share, folder = m_folder, now](const Progress &progress) { return fetchShare(share, folder, now, progress); },
        [this](const Result<SharedRegister> &kept) {
            if (!kept) return m_workspace->tell(kept.error());
            m_workspace->openShared(*kept, false);
        });
}

void Shares::takeTheirs(const QString &share)
{
    keep(share, false);
}

void Shares::keepOurs(const QString &share)
{
    const auto kept = find(share);
    if (!kept) return;
    m_workspace->jobs()->run(
        tr("Netzlaufwerk vorbereiten"), [kept = *kept](const Progress &) { return keepOwnState(kept, QDateTime::currentDateTime()); },
        [this](const Result<SharedRegister> &own) {
            if (!own) return m_workspace->tell(own.error());
            m_workspace->openShared(*own, false);
        });
}

void Shares::use(const SharedRegister &kept)
{
    m_current = kept;
    if (!kept.share.isEmpty()) remember(kept);
    Q_EMIT changed();
}

void Shares::leave()
{
    if (m_current.share.isEmpty()) return;
    m_waiting += std::exchange(m_current, {});
    deliverNext();
}

void Shares::retry()
{
    if (!m_failed.share.isEmpty()) m_waiting += std::exchange(m_failed, {});
    deliverNext();
}

void Shares::deliverNext()
{
    if (m_delivering || m_waiting.isEmpty()) return;
    m_delivering = true;
    Q_EMIT changed();
    const auto deliver = [kept = m_waiting.first(), fileSystem = m_fileSystem](
                             const Progress &progress) { return deliverShare(kept, QDateTime::currentDateTime(), progress, fileSystem); };
    m_workspace->jobs()->run(tr("Sicherung auf das Netzlaufwerk legen"), deliver, [this](const Result<Delivery> &done) { finish(done); });
}

void Shares::finish(const Result<Delivery> &outcome)
{
    m_delivering = false;
    const SharedRegister kept = m_waiting.takeFirst();
    QString complaint;
    if (outcome) {
        remember(outcome->kept);
        if (!outcome->aside.isEmpty())
            complaint = tr("Auf dem Netzlaufwerk hat inzwischen jemand anderes gespeichert. Ihr Stand liegt daneben: %1")
                            .arg(QDir::toNativeSeparators(outcome->aside));
    } else {
        m_failed = kept;
        complaint
            = tr("Die Sicherung auf das Netzlaufwerk ist nicht gelungen. %1 Ihr Stand liegt auf diesem Rechner und wird beim nächsten "
                 "Mal dorthin gesichert.")
                  .arg(sentence(outcome.error()));
    }
    deliverNext();
    Q_EMIT changed();
    Q_EMIT delivered(complaint, !outcome);
    if (!m_delivering && !m_next.isEmpty()) open(std::exchange(m_next, {}));
}
