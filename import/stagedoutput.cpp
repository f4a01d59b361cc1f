// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/stagedoutput.h"
#include "core/base/words.h"
#include "import/feedoutput.h"
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

QJsonObject rowJson(const StagedRow &row)
{
    QJsonArray problems, findings;
    for (const RowProblem &problem : row.problems)
        problems += QJsonObject{{u"column"_s, problem.head}, {u"reason"_s, problem.error.reason}, {u"text"_s, sentence(problem)}};
    for (const Finding &finding : row.findings)
        findings += QJsonObject{{u"rule"_s, finding.id}, {u"field"_s, finding.field}, {u"text"_s, sentence(finding)}};
    return {{u"row"_s, row.number}, {u"action"_s, actionKey(row.action)}, {u"subject"_s, row.subject}, {u"known"_s, row.known},
        {u"changes"_s, QJsonArray::fromStringList(row.changes)}, {u"kept"_s, QJsonArray::fromStringList(row.kept)},
        {u"problems"_s, problems}, {u"findings"_s, findings}};
}

void printRow(QTextStream &out, const StagedRow &row)
{
    const QStringList texts = sentences(row);
    if (texts.isEmpty() && row.action != RowAction::Changed && row.action != RowAction::Gone) return;
    const QString changes = changesText(row);
    out << "  " << row.number << ' ' << actionWord(row.action) << ' ' << row.subject;
    out << (changes.isEmpty() ? QString() : u" ("_s + changes + u')') << '\n';
    for (const QString &text : texts) out << "      " << text << '\n';
}

void printText(QTextStream &out, const ImportedTable &outcome)
{
    const StagedTable &staged = outcome.staged;
    const RowCounts &counts = outcome.counts;
    out << say(QT_TRANSLATE_NOOP("CommandLine", "%1: Zeilen neu %2, geändert %3, unverändert %4, doppelt %5, abgelehnt %6."))
               .arg(staged.file)
               .arg(counts.added)
               .arg(counts.changed)
               .arg(counts.same)
               .arg(counts.duplicates)
               .arg(counts.refused)
        << '\n';
    if (const qint64 left = staged.counts().gone - counts.gone; left > 0)
        out << say(QT_TRANSLATE_NOOP("CommandLine", "Nicht mehr angeboten, aber stehen gelassen: %1")).arg(left) << '\n';
    if (counts.gone > 0) out << say(QT_TRANSLATE_NOOP("CommandLine", "Nicht mehr angeboten: %1")).arg(counts.gone) << '\n';
    if (staged.transfer) out << transferText(*staged.transfer) << '\n';
    printNotes(out, staged.notes);
    if (!staged.unused.isEmpty())
        out << say(QT_TRANSLATE_NOOP("CommandLine", "Nicht zugeordnete Spalten: %1")).arg(staged.unused.join(u", "_s)) << '\n';
    for (qsizetype i = 0; i < staged.rowCount(); ++i) printRow(out, staged.row(i));
}

QJsonObject json(const ImportedTable &outcome)
{
    const StagedTable &staged = outcome.staged;
    const RowCounts &counts = outcome.counts;
    QJsonArray rows;
    QJsonObject columns;
    for (qsizetype i = 0; i < staged.heads.size(); ++i)
        if (!staged.heads[i].isEmpty() && !staged.transfer) columns[staged.heads[i]] = staged.targets[i];
    for (qsizetype i = 0; i < staged.rowCount(); ++i) rows += rowJson(staged.row(i));
    QJsonObject object{{u"file"_s, staged.file}, {u"sheet"_s, staged.sheet}, {u"added"_s, counts.added}, {u"changed"_s, counts.changed},
        {u"same"_s, counts.same}, {u"duplicates"_s, counts.duplicates}, {u"refused"_s, counts.refused}, {u"gone"_s, counts.gone},
        {u"columns"_s, columns}, {u"unused"_s, QJsonArray::fromStringList(staged.unused)}, {u"notes"_s, notesJson(staged.notes)},
        {u"rows"_s, rows}};
    if (staged.transfer)
        object[u"transfer"_s] = QJsonObject{{u"version"_s, staged.transfer->version}, {u"whole"_s, staged.transfer->isWhole},
            {u"providers"_s, QJsonArray::fromStringList(staged.transfer->providerKeys)}};
    return object;
}
