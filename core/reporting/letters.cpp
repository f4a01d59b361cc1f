// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/letters.h"
#include "core/register/landlords.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype windowLines = 6;
/** What surely stands in one line of the window at its usual size. */
constexpr qsizetype windowLetters = 36;
/** And in the small one; what is longer takes two lines. */
constexpr qsizetype smallLetters = 46;

QString say(const char *german)
{
    return QCoreApplication::translate("Letter", german);
}

constexpr qsizetype neededLines = 3;

/** Six lines at most: what is too much goes from the middle, for whoever gets it, street and town are needed. */
QStringList inWindow(QStringList lines)
{
    const auto height = [&] {
        qsizetype sum = 0;
        for (const QString &line : std::as_const(lines)) sum += 1 + line.size() / smallLetters;
        return sum;
    };
    while (lines.size() > neededLines && height() > windowLines) lines.removeAt(1);
    return lines;
}

QJsonObject slipValues(const ReplySlip &slip)
{
    QJsonObject values{{u"title"_s, slip.title}, {u"subject"_s, slip.subject}, {u"to"_s, QJsonArray::fromStringList(slip.to)},
        {u"from"_s, QJsonArray::fromStringList(slip.from)}, {u"until"_s, slip.until},
        {u"choices"_s, QJsonArray::fromStringList(slip.choices)}, {u"signing"_s, QJsonArray::fromStringList(slip.signing)}};
    if (!slip.topics.isEmpty())
        values[u"topics"_s] = QJsonObject{{u"heading"_s, slip.topicsTitle}, {u"points"_s, QJsonArray::fromStringList(slip.topics)}};
    return values;
}

/** Parts that only some letters have. */
void addParts(QJsonObject &values, const Letter &letter)
{
    values[u"onBehalf"_s] = letter.onBehalf;
    values[u"further"_s] = paragraphs(letter.further);
    values[u"small"_s] = paragraphs(letter.notice);
    if (!letter.facts.isEmpty()) values[u"details"_s] = QJsonObject{{u"facts"_s, toJson(letter.facts)}};
    if (!letter.list.isEmpty())
        values[u"points"_s] = QJsonObject{{u"heading"_s, letter.listTitle}, {u"lines"_s, QJsonArray::fromStringList(letter.list)}};
    if (!letter.slip.title.isEmpty()) values[u"slip"_s] = slipValues(letter.slip);
}

bool isHome(const QString &country)
{
    static const QStringList home{{}, u"deutschland"_s, u"germany"_s, u"de"_s, u"d"_s};
    return home.contains(country.trimmed().toLower());
}
}

Paper letterPaper(const Letter &letter, const Printing &printing)
{
    Paper paper = framed(u"letter.html"_s, letter.subject, Confidentiality::Addressee, {}, printing);
    const QStringList address = inWindow(letter.address);
    const bool isLong = std::ranges::any_of(address, [](const QString &line) { return line.size() > windowLetters; });
    paper.values[u"narrow"_s] = isLong;
    paper.values[u"address"_s] = QJsonArray::fromStringList(address);
    paper.values[u"date"_s] = dateText(printing.at.date());
    paper.values[u"subject"_s] = letter.subject;
    paper.values[u"salutation"_s] = letter.salutation;
    paper.values[u"paragraphs"_s] = paragraphs(letter.text);
    paper.values[u"closing"_s] = letter.closing;
    paper.values[u"signature"_s] = letter.signature;
    addParts(paper.values, letter);
    return paper;
}

QString plainText(const Letter &letter, const Printing &printing)
{
    QStringList parts{letter.salutation, letter.text};
    QStringList facts;
    facts.reserve(letter.facts.size());
    for (const Fact &fact : letter.facts) facts += fact.label + u": "_s + fact.text;
    parts += facts.join(u'\n');
    if (!letter.list.isEmpty()) parts += letter.listTitle + u"\n– "_s + letter.list.join(u"\n– "_s);
    const RegisterSettings &office = printing.settings;
    QStringList sender{letter.signature, office.officeName, office.officeStreet, office.officeTown, office.officePhone, office.officeEmail};
    sender.removeAll(QString());
    parts += {letter.further, letter.closing, letter.onBehalf, sender.join(u'\n'), letter.notice};
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s) + u'\n';
}

QStringList addressLines(const Landlord &landlord)
{
    QStringList lines{landlord.company, letterName(landlord)};
    if (landlord.lastName.isEmpty()) lines += landlord.contactPerson;
    lines += {landlord.street, landlord.postalCode + u' ' + landlord.city};
    if (!isHome(landlord.country)) lines += landlord.country.toUpper();
    for (QString &line : lines) line = line.simplified();
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines;
}

QString salutationTo(const Landlord &landlord)
{
    const QString name = (landlord.title + u' ' + landlord.lastName).simplified();
    if (!landlord.lastName.trimmed().isEmpty()) {
        if (landlord.salutation == Salutation::Ms) return say(QT_TRANSLATE_NOOP("Letter", "Sehr geehrte Frau %1,")).arg(name);
        if (landlord.salutation == Salutation::Mr) return say(QT_TRANSLATE_NOOP("Letter", "Sehr geehrter Herr %1,")).arg(name);
        if (landlord.salutation == Salutation::None)
            return say(QT_TRANSLATE_NOOP("Letter", "Guten Tag %1,")).arg((landlord.firstName + u' ' + landlord.lastName).simplified());
    }
    return say(QT_TRANSLATE_NOOP("Letter", "Sehr geehrte Damen und Herren,"));
}
