// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/reporting/calendarfile.h"
#include "import/viewingfile.h"
#include <QDir>

using namespace Qt::StringLiterals;

namespace {
auto savingViewing(qint64 vacancyId)
{
    return [vacancyId](Database &database, const QString &path) {
        return saveViewing(database, vacancyId, path, QDateTime::currentDateTimeUtc()).transform([](const Viewing &) { });
    };
}

auto savingSession(qint64 sessionId)
{
    return [sessionId](Database &database, const QString &path) {
        return saveSessionCalendar(database, sessionId, path, QDateTime::currentDateTimeUtc());
    };
}
}

QString CalendarFile::fileName(const QString &number)
{
    return tr("Besichtigung %1").arg(number) + u".ics"_s;
}

void CalendarFile::save(qint64 vacancyId, const QUrl &file)
{
    write(savingViewing(vacancyId), file.toLocalFile(), false);
}

void CalendarFile::handOut(qint64 vacancyId, const QString &number)
{
    if (m_workspace) write(savingViewing(vacancyId), m_workspace->handedOutPath(fileName(number)), true);
}

void CalendarFile::saveSession(qint64 sessionId, const QUrl &file)
{
    write(savingSession(sessionId), file.toLocalFile(), false);
}

void CalendarFile::handOutSession(qint64 sessionId, const QString &number)
{
    if (m_workspace) write(savingSession(sessionId), m_workspace->handedOutPath(tr("Infogespräch %1").arg(number) + u".ics"_s), true);
}

void CalendarFile::write(const Save &save, const QString &path, bool opens)
{
    if (!m_workspace || !m_workspace->isOpen()) return;
    const auto work = [database = m_workspace->sharedDatabase(), save, path](const Progress &) { return save(*database, path); };
    const QPointer<Workspace> workspace = m_workspace;
    const QPointer<CalendarFile> self(this);
    m_workspace->jobs()->run(tr("Termin schreiben"), work, [workspace, self, path, opens](const Result<> &written) {
        if (!workspace) return;
        if (!written) return workspace->tell(written.error());
        if (opens)
            workspace->handOut(path);
        else
            Q_EMIT workspace->notice(tr("Gespeichert: %1").arg(QDir::toNativeSeparators(path)));
        if (self) Q_EMIT self->written(path);
    });
}
