// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/readingnotes.h"
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace {
/** Remembers what was noted, so that going through a list does not ask the register each time. */
bool isNoted(const QString &key)
{
    static QHash<QString, QElapsedTimer> noted;
    noted.removeIf([](auto one) { return one.value().hasExpired(qint64(readingMinutes) * 60 * 1000); });
    if (noted.contains(key)) return true;
    noted[key].start();
    return false;
}
}

void noteShown(Workspace &workspace, const ReadingNote &note)
{
    const std::shared_ptr<Database> database = workspace.sharedDatabase();
    if (!database) return;
    const Actor actor = workspace.actor();
    const QStringList key{QString::number(quintptr(database.get())), actor.name, note.subjectKind, note.subjectUid, note.purpose};
    if (isNoted(key.join(u'\x1f'))) return;
    const auto task = [note](Sql &sql) { return logReading(sql, note, QDateTime::currentDateTime()); };
    // A register that cannot be written to is read all the same; the person is told once.
    noteReading(*database, actor, task).then(&workspace, [&workspace, database](const Result<> &done) {
        static std::weak_ptr<Database> told;
        if (done || told.lock() == database) return;
        told = database;
        workspace.tell(done.error());
    });
}
