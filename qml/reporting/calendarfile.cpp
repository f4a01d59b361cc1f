// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/reporting/calendarfile.h"
#include "import/viewingfile.h"
#include <QDir>

using namespace Qt::StringLiterals;

QString CalendarFile::fileName(const QString &number)
{
    return tr("Besichtigung %1").arg(number) + u".ics"_s;
}

void CalendarFile::save(qint64 vacancyId, const QUrl &file)
{
    write(vacancyId, file.toLocalFile(), false);
}

void CalendarFile::handOut(qint64 vacancyId, const QString &number)
{
    if (m_workspace) write(vacancyId, m_workspace->handedOutPath(fileName(number)), true);
}

void CalendarFile::write(qint64 vacancyId, const QString &path, bool opens)
{
    if (!m_workspace || !m_workspace->isOpen()) return;
    const auto work = [database = m_workspace->sharedDatabase(), vacancyId, path](
                          const Progress &) { return saveViewing(*database, vacancyId, path, QDateTime::currentDateTimeUtc()); };
    const QPointer<Workspace> workspace = m_workspace;
    const QPointer<CalendarFile> self(this);
    m_workspace->jobs()->run(tr("Termin schreiben"), work, [workspace, self, path, opens](const Result<Viewing> &viewing) {
        if (!workspace) return;
        if (!viewing) return workspace->tell(viewing.error());
        if (opens)
            workspace->handOut(path);
        else
            Q_EMIT workspace->notice(tr("Gespeichert: %1").arg(QDir::toNativeSeparators(path)));
        if (self) Q_EMIT self->written(path);
    });
}
