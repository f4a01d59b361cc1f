// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/letters.h"
#include "core/register/words.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype windowLines = 6;
}

Paper letterPaper(const Letter &letter, const Printing &printing)
{
    Paper paper = framed(u"letter.html"_s, letter.subject, Confidentiality::Addressee, {}, printing);
    paper.values[u"address"_s] = QJsonArray::fromStringList(letter.address.first(std::min(windowLines, letter.address.size())));
    paper.values[u"date"_s] = dateText(printing.at.date());
    paper.values[u"subject"_s] = letter.subject;
    paper.values[u"salutation"_s] = letter.salutation;
    paper.values[u"paragraphs"_s] = paragraphs(letter.text);
    paper.values[u"closing"_s] = letter.closing;
    paper.values[u"signature"_s] = letter.signature;
    return paper;
}
