// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/staged.h"
#include "core/base/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("Staged", german);
}

QStringList labels(const QStringList &facts)
{
    QStringList named;
    for (const QString &fact : facts)
        named += fact == "papers"_L1 ? say(QT_TRANSLATE_NOOP("Staged", "Bilder und Unterlagen")) : fieldLabel(fact);
    return named;
}
}

QString sentence(const RowProblem &problem)
{
    const QString words = sentence(problem.error);
    return problem.head.isEmpty() ? words : problem.head + u": "_s + words;
}

QString actionWord(RowAction action)
{
    switch (action) {
    case RowAction::New: return say(QT_TRANSLATE_NOOP("Staged", "neu"));
    case RowAction::Changed: return say(QT_TRANSLATE_NOOP("Staged", "geändert"));
    case RowAction::Same: return say(QT_TRANSLATE_NOOP("Staged", "unverändert"));
    case RowAction::Duplicate: return say(QT_TRANSLATE_NOOP("Staged", "doppelt"));
    case RowAction::Refused: return say(QT_TRANSLATE_NOOP("Staged", "abgelehnt"));
    case RowAction::Gone: return say(QT_TRANSLATE_NOOP("Staged", "entfällt"));
    }
    return {};
}

QString actionKey(RowAction action)
{
    static const QStringList keys{u"new"_s, u"changed"_s, u"same"_s, u"duplicate"_s, u"refused"_s, u"gone"_s};
    return keys[static_cast<qsizetype>(action)];
}

QStringList sentences(const StagedRow &row)
{
    QStringList texts;
    for (const RowProblem &problem : row.problems) texts += sentence(problem);
    if (!row.kept.isEmpty())
        texts += say(QT_TRANSLATE_NOOP("Staged", "Im Register anders eingetragen und darum behalten: %1"))
                     .arg(labels(row.kept).join(u", "_s));
    for (const Finding &finding : row.findings) texts += sentence(finding);
    return texts;
}

QString changesText(const StagedRow &row)
{
    return labels(row.changes).join(u", "_s);
}

QString transferText(const Transfer &transfer)
{
    const QString extent = transfer.isWhole ? say(QT_TRANSLATE_NOOP("Staged", "vollständige Liste (VOLL)"))
                                            : say(QT_TRANSLATE_NOOP("Staged", "einzelne Angebote (TEIL)"));
    return u"OpenImmo %1 · %2 · %3"_s.arg(transfer.version, transfer.providers.join(u", "_s), extent);
}

RowCounts StagedTable::counts() const
{
    RowCounts counts;
    for (qsizetype i = 0; i < rowCount(); ++i) switch (row(i).action) {
        case RowAction::New: ++counts.added; break;
        case RowAction::Changed: ++counts.changed; break;
        case RowAction::Same: ++counts.same; break;
        case RowAction::Duplicate: ++counts.duplicates; break;
        case RowAction::Refused: ++counts.refused; break;
        case RowAction::Gone: ++counts.gone; break;
        }
    return counts;
}
