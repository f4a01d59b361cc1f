// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/access/auditdesk.h"
#include "core/base/words.h"
#include "import/auditlists.h"
#include "import/prints.h"
#include <QDir>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {
/** Steps that go into one file; a spreadsheet shows no more rows anyway. */
constexpr int mostWritten = 50'000;
/** They are read by so many, so that the window's own reads come between. */
constexpr int readAtOnce = 100;

Result<Records> allReadings(Database &database, const AuditFilter &filter)
{
    return database.read([&](Sql &sql) { return findReadings(sql, filter, 0, mostWritten).transform(readingRecords); }).takeResult();
}

Result<Records> allSteps(Database &database, const AuditFilter &filter, int total, const Progress &progress)
{
    QList<AuditedStep> steps;
    for (qint64 before = 0; steps.size() < mostWritten;) {
        if (!progress.step(total > 0 ? static_cast<int>(100 * steps.size() / total) : -1))
            return fail(Error::Kind::Cancelled, u"cancelled"_s);
        const auto page = database.read([&](Sql &sql) { return auditedSteps(sql, filter, before, readAtOnce); }).takeResult();
        if (!page) return std::unexpected(page.error());
        if (page->isEmpty()) break;
        before = page->last().step.step.id;
        steps += *page;
    }
    return auditRecords(steps);
}
}

void AuditDesk::check()
{
    if (!m_workspace || !m_workspace->isOpen() || m_checking) return;
    m_checking = true;
    m_verdict.clear();
    Q_EMIT checked();
    const auto work = [database = m_workspace->sharedDatabase()](const Progress &progress) -> Result<ChainState> {
        if (!progress.step(-1)) return fail(Error::Kind::Cancelled, u"cancelled"_s);
        return database->read(checkLog).takeResult();
    };
    const QPointer<AuditDesk> self(this);
    m_workspace->jobs()->run(tr("Änderungsprotokoll prüfen"), work, [self](const Result<ChainState> &state) {
        if (!self) return;
        self->m_checking = false;
        self->m_isSound = state.has_value();
        self->m_isBroken = !state && state.error().reason == "audit.broken"_L1;
        const bool isCancelled = !state && state.error().kind == Error::Kind::Cancelled;
        if (state)
            self->m_verdict
                = tr("%1 Einträge, nichts fehlt, nichts ist verändert. Prüfwert des neuesten: %2")
                      .arg(QLocale().toString(state->entries), state->newestHash.isEmpty() ? u"–"_s : state->newestHash.last(12));
        else
            self->m_verdict = isCancelled ? QString() : sentence(state.error());
        Q_EMIT self->checked();
    });
}

void AuditDesk::forget()
{
    m_verdict.clear();
    Q_EMIT checked();
}

void AuditDesk::write(const QUrl &file, LogListModel *list, bool readings)
{
    if (!m_workspace || !m_workspace->isOpen() || !list) return;
    const QString path = file.toLocalFile();
    const int total = list->total();
    const auto work = [database = m_workspace->sharedDatabase(), filter = list->filter(), readings, path, total](
                          const Progress &progress) -> Result<qint64> {
        const auto records = readings ? allReadings(*database, filter) : allSteps(*database, filter, total, progress);
        if (!records) return std::unexpected(records.error());
        QString text;
        QTextStream out(&text);
        printCsv(out, *records);
        out.flush();
        return writeFile(path, text.toUtf8()).transform([&] { return qint64(records->rows.size()); });
    };
    const QPointer<Workspace> workspace = m_workspace;
    m_workspace->jobs()->run(tr("Exportieren: %1").arg(QFileInfo(path).fileName()), work, [workspace, path](const Result<qint64> &rows) {
        if (!workspace || (!rows && rows.error().kind == Error::Kind::Cancelled)) return;
        if (!rows) return workspace->tell(rows.error());
        Q_EMIT workspace->notice(tr("%n Zeilen exportiert: %1", nullptr, int(*rows)).arg(QDir::toNativeSeparators(path)));
    });
}
