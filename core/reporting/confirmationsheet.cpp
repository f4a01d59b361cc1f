// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/signatures.h"
#include "core/register/landlords.h"
#include "core/register/words.h"
#include "core/reporting/handoversheets.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype personLines = 4;

/** One of the four items of §19(3) BMG. */
QJsonObject item(int number, const QString &code, const QStringList &lines, qsizetype freeLines = 1)
{
    QStringList known = lines;
    known.removeAll(QString());
    QJsonArray blank;
    if (known.isEmpty())
        for (qsizetype i = 0; i < freeLines; ++i) blank += true;
    return {{u"number"_s, number}, {u"label"_s, formWord(code)}, {u"lines"_s, QJsonArray::fromStringList(known)}, {u"blank"_s, blank}};
}

QJsonObject provider(const HandoverFacts &facts)
{
    QStringList lines;
    if (facts.landlord && !facts.wish.isBlank) {
        const Landlord &who = *facts.landlord;
        const QString name = who.company.isEmpty() ? letterName(who) : who.company;
        lines = {name, who.street, (who.postalCode + u' ' + who.city).simplified()};
    }
    QJsonObject one = item(1, u"form.confirmation.provider"_s, lines, 2);
    const QString owner = facts.wish.isBlank ? QString() : facts.wish.owner.isEmpty() ? facts.owner : facts.wish.owner;
    one[u"extraLabel"_s] = formWord(u"form.confirmation.owner"_s);
    one[u"extra"_s] = owner;
    // Where the provider owns the flat there is nobody else to name.
    one[u"extraBlank"_s] = owner.isEmpty() && (facts.wish.isBlank || !facts.landlord);
    one[u"hasExtra"_s] = !owner.isEmpty() || facts.wish.isBlank || !facts.landlord;
    return one;
}
}

Paper confirmationSheet(const HandoverFacts &facts)
{
    // A letterhead or a line of the office at the foot would be one item more than the law names.
    Paper paper{.form = u"confirmation.html"_s, .title = formWord(u"form.confirmation.title"_s), .language = u"de"_s};
    const Handover &handover = facts.entry.handover;
    const bool isBlank = facts.wish.isBlank;
    QStringList dwelling{addressOf(facts.building), flatOf(facts.dwelling)};
    dwelling.removeAll(QString());
    QJsonObject &values = paper.values;
    values[u"heading"_s] = paper.title;
    values[u"law"_s] = formWord(u"form.confirmation.law"_s);
    values[u"statement"_s] = formWord(u"form.confirmation.statement"_s);
    values[u"items"_s]
        = QJsonArray{provider(facts), item(2, u"form.confirmation.moved_in"_s, {isBlank ? QString() : germanDate(handover.movesInOn)}),
            item(3, u"form.confirmation.dwelling"_s, {dwelling.join(u", "_s)}),
            item(4, u"form.confirmation.persons"_s, isBlank ? QStringList() : facts.wish.persons, personLines)};
    values[u"signing"_s] = QJsonArray{formWord(u"form.place_and_date"_s), formWord(u"form.confirmation.signature"_s)};
    const QString due = germanDate(confirmationDue(handover));
    QStringList hints{formWord(u"form.confirmation.deadline_law"_s)};
    if (!due.isEmpty() && !isBlank) hints.prepend(u"%1 %2."_s.arg(formWord(u"form.confirmation.deadline"_s), due));
    hints += formWord(u"form.confirmation.late"_s);
    values[u"hints"_s] = QJsonArray::fromStringList(hints);
    if (!isBlank && facts.wish.persons.isEmpty())
        paper.remarks += QCoreApplication::translate("HandoverPaper", "Die Namen der Personen sind Linien zum Eintragen.");
    return paper;
}
