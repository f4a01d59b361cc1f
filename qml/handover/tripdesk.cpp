// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/handover/tripdesk.h"
#include "core/base/words.h"
#include "core/exchange/taking.h"
#include "core/register/words.h"
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
/** All trips and the one that the register lies in. */
struct Look {
    QList<TripRow> rows = {};
    std::optional<Trip> own = {};
};

Result<Look> look(Sql &sql)
{
    return tripOfRegister(sql).and_then([&](const std::optional<Trip> &own) {
        return findTrips(sql, false, QDate::currentDate()).transform([&](const QList<TripRow> &rows) { return Look{rows, own}; });
    });
}

QString daysOf(const TripRow &row)
{
    const Trip &trip = row.trip;
    const QString taken = TripDesk::tr("seit %1").arg(dateText(trip.takenAt.toLocalTime().date()));
    const QString returned = dateText(trip.returnedAt.toLocalTime().date());
    if (trip.state == TripState::Back) return TripDesk::tr("zurück am %1").arg(returned);
    if (trip.state == TripState::GivenUp) return TripDesk::tr("aufgegeben am %1").arg(returned);
    if (row.isLate) return taken + u" · "_s + TripDesk::tr("überfällig seit %1").arg(dateText(trip.backBy));
    return taken + u" · "_s + TripDesk::tr("zurück bis %1").arg(dateText(trip.backBy));
}

QVariantMap rowOf(const TripRow &row)
{
    return {{u"id"_s, row.trip.id}, {u"version"_s, row.trip.version}, {u"number"_s, row.trip.number}, {u"holder"_s, row.trip.holder},
        {u"items"_s, row.items.join(u", "_s)}, {u"days"_s, daysOf(row)}, {u"isOut"_s, row.trip.state == TripState::Out},
        {u"isLate"_s, row.isLate}};
}

QVariantMap mapOf(const EnvelopeHead &head)
{
    return {{u"number"_s, head.number}, {u"sender"_s, head.sender}, {u"recipient"_s, head.recipient}, {u"purpose"_s, head.purpose},
        {u"madeOn"_s, dateText(head.madeAt.toLocalTime().date())}, {u"expiresOn"_s, dateText(head.expiresOn)},
        {u"fingerprint"_s, fingerprintOf(head.publicKey)}};
}

Result<QString> folderOr(const QString &folder)
{
    return folder.isEmpty() ? tripFolder() : Result<QString>(folder);
}
}

Progress cancellable(const Progress &progress, std::shared_ptr<std::atomic_bool> cancelled)
{
    return {[progress](int percent, const QString &text) { std::ignore = progress.step(percent, text); },
        [progress, cancelled = std::move(cancelled)] { return *cancelled || progress.isCancelled(); }};
}

void TripDesk::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::opened, this, &TripDesk::reload);
        connect(workspace, &Workspace::changed, this, [this](const QStringList &tables) {
            if (tables.contains("trip"_L1) || tables.contains("trip_item"_L1)) reload();
        });
    }
    Q_EMIT workspaceChanged();
    reload();
}

QString TripDesk::title() const
{
    return m_own ? tr("%1 bei %2, zurück bis %3").arg(m_own->number, m_own->holder, dateText(m_own->backBy)) : QString();
}

void TripDesk::reload()
{
    if (!m_workspace || !m_workspace->mayRead(Right::Handovers)) {
        m_rows.clear();
        m_out = 0;
        m_own.reset();
        Q_EMIT changed();
        return;
    }
    m_workspace->read(this, look, [this](const Result<Look> &found) {
        if (!found) return m_workspace->tell(found.error());
        m_rows.clear();
        for (const TripRow &row : found->rows) m_rows += rowOf(row);
        m_out = static_cast<int>(std::ranges::count(found->rows, TripState::Out, [](const TripRow &row) { return row.trip.state; }));
        m_own = found->own;
        Q_EMIT changed();
    });
}

void TripDesk::begin()
{
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_busy = true;
    m_error.clear();
    Q_EMIT busyChanged();
}

void TripDesk::finish(const QString &error)
{
    m_busy = false;
    m_error = error;
    Q_EMIT busyChanged();
}

void TripDesk::cancel()
{
    if (m_busy) *m_cancelled = true;
}

void TripDesk::readHead(const QUrl &file)
{
    m_head.clear();
    m_error.clear();
    Q_EMIT headChanged();
    Q_EMIT busyChanged();
    if (!m_workspace || m_busy) return;
    const auto work = [path = file.toLocalFile(), folder = m_folder](const Progress &progress) {
        return folderOr(folder).and_then([&](const QString &own) { return showExchange(path, own, progress); });
    };
    m_workspace->jobs()->run(tr("Mitnahmedatei ansehen"), work, [this](const Result<Envelope> &envelope) {
        // Files on their way back and those of older programs have nothing on them.
        if (!envelope && envelope.error().reason != "exchange.format"_L1) m_error = sentence(envelope.error());
        if (envelope) m_head = mapOf(envelope->head);
        Q_EMIT headChanged();
        Q_EMIT busyChanged();
    });
}

void TripDesk::openFile(const QUrl &file, const QString &passphrase)
{
    if (m_busy || !m_workspace) return;
    begin();
    const auto work = [path = file.toLocalFile(), secret = Secret::fromTyped(passphrase), folder = m_folder, cancelled = m_cancelled](
                          const Progress &progress) {
        return folderOr(folder).and_then([&](const QString &own) { return openTrip(path, secret, own, cancellable(progress, cancelled)); });
    };
    m_workspace->jobs()->run(tr("Mitnahmedatei öffnen"), work, [this](const Result<OpenedTrip> &opened) {
        finish(opened ? QString() : sentence(opened.error()));
        if (!opened) return;
        Q_EMIT fileOpened();
        if (opened->wasThere)
            Q_EMIT m_workspace->notice(
                tr("An %1 wird auf diesem Rechner schon gearbeitet. Geöffnet ist dieser Stand.").arg(opened->trip.number));
        m_workspace->openFile(QUrl::fromLocalFile(opened->path));
    });
}

void TripDesk::giveBack(const QUrl &file, const QString &passphrase)
{
    if (m_busy || !m_workspace || !m_own) return;
    begin();
    const auto database = m_workspace->sharedDatabase();
    const QString copy = database->location().path;
    const auto work = [path = file.toLocalFile(), secret = Secret::fromTyped(passphrase), folder = m_folder, cancelled = m_cancelled,
                          database](const Progress &progress) -> Result<QString> {
        const auto own = folderOr(folder);
        const auto sealing = prepareSealing(secret);
        if (!own) return own;
        if (!sealing) return std::unexpected(sealing.error());
        return packAgain(*database, {path, *sealing, *own}, secret, cancellable(progress, cancelled)).transform([&] { return *own; });
    };
    m_workspace->jobs()->run(
        tr("Mitnahmedatei zurückgeben"), work, [this, copy, file, held = std::weak_ptr(database)](const Result<QString> &folder) {
            finish(folder ? QString() : sentence(folder.error()));
            if (!folder) return;
            Q_EMIT gaveBack();
            m_workspace->close();
            removeWhenFree(held, copy, *folder, tr("Gepackt und geprüft: %1").arg(QDir::toNativeSeparators(file.toLocalFile())));
        });
}

/** The job may hold the register a little longer than the window does. */
void TripDesk::removeWhenFree(const std::weak_ptr<Database> &held, const QString &copy, const QString &folder, const QString &sentence)
{
    if (!held.expired()) {
        QTimer::singleShot(20ms, this, [=, this] { removeWhenFree(held, copy, folder, sentence); });
        return;
    }
    if (auto gone = removeCopy(copy, folder); !gone) return m_workspace->tell(gone.error());
    Q_EMIT m_workspace->notice(sentence);
}

void TripDesk::giveUp(qint64 id, int version)
{
    if (!m_workspace) return;
    m_workspace->write(
        this, [id, version](Sql &sql) { return giveUpTrip(sql, id, version, QDateTime::currentDateTime()); },
        [this](const Result<Trip> &trip) {
            if (trip) Q_EMIT done(tr("Auf %1 wird nicht mehr gewartet.").arg(trip->number));
        });
}

QUrl TripDesk::suggestedFile(const QString &holder) const
{
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    QString name = isTrip() ? tr("Mitnahme %1 zurück").arg(number()) : tr("Mitnahme %1 %2").arg(holder.trimmed(), day);
    name.replace(u'/', u'-');
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QUrl::fromLocalFile(folder + u'/' + name.simplified() + u'.' + tripSuffix);
}

QVariantMap TripDesk::strengthOf(const QString &passphrase) const
{
    const auto said
        = [](const QString &judgement, const QString &text) { return QVariantMap{{u"judgement"_s, judgement}, {u"text"_s, text}}; };
    switch (::strengthOf(passphrase)) {
    case PassphraseStrength::TooShort: return said(u"bad"_s, tr("Zu kurz, mindestens %1 Zeichen").arg(leastPassphrase));
    case PassphraseStrength::Weak: return said(u"warn"_s, tr("Schwach, leicht zu erraten"));
    case PassphraseStrength::Fair: return said(u"good"_s, tr("Brauchbar"));
    case PassphraseStrength::Strong: break;
    }
    return said(u"good"_s, tr("Stark"));
}

QString TripDesk::suggestPassphrase() const
{
    return ::suggestPassphrase();
}
