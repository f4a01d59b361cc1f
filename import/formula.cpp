// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/formula.h"

using namespace Qt::StringLiterals;

namespace {
bool startsFormula(QStringView text)
{
    while (text.startsWith(u'\'')) text = text.sliced(1);
    return !text.isEmpty() && u"=+-@\t\r\n"_s.contains(text.front());
}
}

QString harmless(const QString &text)
{
    return startsFormula(text) ? u'\'' + text : text;
}

QString restored(const QString &cell)
{
    return cell.startsWith(u'\'') && startsFormula(cell) ? cell.sliced(1) : cell;
}
