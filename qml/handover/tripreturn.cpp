// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/handover/tripreturn.h"
#include "core/base/words.h"
#include "core/register/words.h"
#include "qml/handover/tripdesk.h"

using namespace Qt::StringLiterals;

void TripReturn::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    Q_EMIT workspaceChanged();
}

int TripReturn::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TripReturn::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const MergeConflict &conflict = m_preview.conflicts[index.row()];
    const auto choice = m_choices.constFind(keyOf(conflict));
    switch (role) {
    case Qt::DisplayRole:
    case Label: return conflict.label;
    case Before: return conflict.baseText;
    case Here: return conflict.hereText;
    case There: return conflict.thereText;
    case Choice: return choice == m_choices.cend() ? u""_s : choice->takesThere ? u"there"_s : u"here"_s;
    case IsWhole: return conflict.column == signedPapers;
    default: return {};
    }
}

QHash<int, QByteArray> TripReturn::roleNames() const
{
    return {{Label, "label"}, {Before, "before"}, {Here, "here"}, {There, "there"}, {Choice, "choice"}, {IsWhole, "isWhole"}};
}

QString TripReturn::title() const
{
    const Trip &trip = m_preview.trip;
    if (!m_returned) return {};
    return tr("%1, seit %2 bei %3").arg(trip.number, dateText(trip.takenAt.toLocalTime().date()), trip.holder);
}

void TripReturn::finish(const QString &error)
{
    m_busy = false;
    m_error = error;
    Q_EMIT changed();
    Q_EMIT choicesChanged();
}

void TripReturn::read(const QUrl &file, const QString &passphrase)
{
    if (m_busy || !m_workspace) return;
    clear();
    m_busy = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    Q_EMIT changed();
    const auto work
        = [path = file.toLocalFile(), secret = Secret::fromTyped(passphrase), cancelled = m_cancelled](const Progress &progress) {
              return tripFolder().and_then(
                  [&](const QString &folder) { return readReturned(path, secret, folder, cancellable(progress, cancelled)); });
          };
    m_workspace->jobs()->run(tr("Mitnahmedatei prüfen"), work, [this](const Result<ReturnedTrip> &returned) {
        if (!returned) return finish(returned.error().kind == Error::Kind::Cancelled ? QString() : sentence(returned.error()));
        show(*returned);
    });
}

void TripReturn::show(const ReturnedTrip &returned, const QString &error)
{
    const auto shared = std::make_shared<const ReturnedTrip>(returned);
    m_workspace->read(
        this, [shared](Sql &sql) { return previewReturn(sql, *shared); },
        [this, shared, error](const Result<MergePreview> &preview) {
            if (!preview) return finish(sentence(preview.error()));
            beginResetModel();
            m_returned = shared;
            m_preview = *preview;
            m_choices.clear();
            endResetModel();
            finish(error);
        });
}

void TripReturn::choose(int row, const QString &side)
{
    if (row < 0 || row >= count()) return;
    ::choose(m_choices, m_preview.conflicts[row], side == "there"_L1);
    Q_EMIT dataChanged(index(row), index(row), {Choice});
    Q_EMIT choicesChanged();
}

void TripReturn::chooseAll(const QString &side)
{
    for (const MergeConflict &conflict : std::as_const(m_preview.conflicts)) ::choose(m_choices, conflict, side == "there"_L1);
    if (count() > 0) Q_EMIT dataChanged(index(0), index(count() - 1), {Choice});
    Q_EMIT choicesChanged();
}

void TripReturn::merge()
{
    if (m_busy || !m_returned || !m_workspace || openCount() > 0) return;
    m_busy = true;
    Q_EMIT changed();
    const auto database = m_workspace->sharedDatabase();
    const auto task = [returned = m_returned, choices = m_choices](
                          Sql &sql) { return mergeReturn(sql, *returned, choices, QDateTime::currentDateTime()); };
    // Not Workspace::write(): what went wrong is said in the dialog, where it can be put right.
    database->write(m_workspace->actor(), task).then(this, [this](const Result<Trip> &trip) {
        if (trip) {
            const QString number = trip->number;
            clear();
            finish({});
            Q_EMIT merged(tr("%1 ist zurück und übernommen.").arg(number));
            return;
        }
        const QString error = sentence(trip.error());
        // What stands here is other than what was shown: shown again, with the reason.
        if (trip.error().reason == "trip.changed"_L1) return show(*m_returned, error);
        finish(error);
    });
}

void TripReturn::clear()
{
    beginResetModel();
    m_returned.reset();
    m_preview = {};
    m_choices.clear();
    m_error.clear();
    endResetModel();
    Q_EMIT changed();
    Q_EMIT choicesChanged();
}

void TripReturn::cancel()
{
    if (m_busy && m_cancelled) *m_cancelled = true;
}
