// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/staged.h"
#include "core/base/words.h"

QString sentence(const RowProblem &problem)
{
    const QString words = sentence(problem.error);
    return problem.head.isEmpty() ? words : problem.head + QStringLiteral(": ") + words;
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
