// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/bilingual.h"
#include "core/register/words.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
const QLocale german(QLocale::German, QLocale::Germany);

/** In a text that runs to the left a line break inside "(Art. 13 GG)" would tear it apart and turn it round. */
QString unbroken(QString text)
{
    static const QRegularExpression inside(u"(?<=[A-Za-z0-9.§]) (?=[A-Za-z0-9§])"_s);
    return text.isRightToLeft() ? text.replace(inside, QString(QChar(QChar::Nbsp))) : text;
}

QString joined(QStringList texts, const QString &between)
{
    texts.removeAll(QString());
    return texts.join(between);
}
}

QJsonObject pair(const QString &german, const QString &other)
{
    // What is the same in both, such as "kWh", is said once.
    return {{u"de"_s, german}, {u"other"_s, other == german ? QString() : unbroken(other)}};
}

QJsonObject pairOf(const QString &code, const SecondLanguage &language)
{
    return pair(formWord(code), language.code.isEmpty() ? QString() : formWord(code, language.code));
}

QJsonObject joinedPairs(const QList<QJsonObject> &pairs, const QString &between)
{
    QStringList germans, others;
    for (const QJsonObject &one : pairs) {
        const QString de = one[u"de"_s].toString(), other = one[u"other"_s].toString();
        germans += de;
        others += other.isEmpty() ? de : other;
    }
    const bool isTranslated = std::ranges::any_of(pairs, [](const QJsonObject &one) { return !one[u"other"_s].toString().isEmpty(); });
    return pair(joined(germans, between), isTranslated ? joined(others, between) : QString());
}

Paper bilingualPaper(const QString &form, const QString &heading, const QString &number, Confidentiality confidentiality,
    const Printing &printing, const SecondLanguage &language)
{
    const QString title = joined({formWord(heading), number}, u" "_s);
    Paper paper = framed(form, title, confidentiality, {}, printing);
    paper.language = u"de"_s;
    QJsonObject &values = paper.values;
    values[u"heading"_s] = pairOf(heading, language);
    values[u"page"_s] = formWord(u"form.page"_s);
    values[u"of"_s] = formWord(u"form.from"_s);
    values[u"stand"_s] = joined({germanMoment(printing.at), initials(printing.actorName)}, u" · "_s);
    const ReadingLanguage *second = findLanguage(language.code);
    if (!second) return paper;
    values[u"tag"_s] = second->tag;
    values[u"dir"_s] = second->rightToLeft ? u"rtl"_s : u"ltr"_s;
    values[u"second"_s] = true;
    values[u"binding"_s] = joinedPairs({pairOf(u"form.binding"_s, language), pairOf(u"form.reading_aid"_s, language)}, u" "_s);
    if (!language.isReleased) values[u"unreleased"_s] = pairOf(u"form.unreleased"_s, language);
    return paper;
}

QString germanDate(QDate day)
{
    return dateText(day, german);
}

QString germanMoment(const QDateTime &moment)
{
    if (!moment.isValid()) return {};
    const QDateTime local = moment.toLocalTime();
    if (local.time() == QTime(0, 0)) return germanDate(local.date());
    return u"%1, %2 Uhr"_s.arg(germanDate(local.date()), local.toString(u"HH:mm"_s));
}

QJsonObject tableRow(const QList<QJsonObject> &cells)
{
    QJsonArray rest;
    for (const QJsonObject &cell : cells.sliced(1)) rest += cell;
    return {{u"lead"_s, cells.first()}, {u"cells"_s, rest}};
}

QJsonArray emptyRows(qsizetype rows, qsizetype columns)
{
    const QJsonObject row = tableRow(QList<QJsonObject>(columns, pair({})));
    QJsonArray all;
    for (qsizetype i = 0; i < rows; ++i) all += row;
    return all;
}

QJsonArray toJson(const QList<PaperTable> &tables)
{
    QJsonArray all;
    for (const PaperTable &table : tables) {
        if (table.rows.isEmpty()) continue;
        QJsonArray heads;
        for (const QJsonObject &head : table.heads) heads += head;
        all += QJsonObject{{u"kind"_s, table.isBlank ? table.kind + u" ruled"_s : table.kind}, {u"title"_s, table.title},
            {u"heads"_s, heads}, {u"rows"_s, table.rows}};
    }
    return all;
}

QJsonObject lineOf(const QJsonObject &label, const QJsonObject &value, bool isBlank)
{
    return {{u"label"_s, label}, {u"value"_s, value}, {u"blank"_s, isBlank}};
}
