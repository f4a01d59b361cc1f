// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/deletionsheet.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("DeletionPaper", german);
}

QString momentText(const QDateTime &at)
{
    return at.isValid() ? dateText(at.toLocalTime().date()) + at.toLocalTime().toString(u", HH:mm"_s) : u"–"_s;
}

QJsonArray heads()
{
    QJsonArray all;
    for (const char *text : {QT_TRANSLATE_NOOP("DeletionPaper", "Datenart"), QT_TRANSLATE_NOOP("DeletionPaper", "Frist"),
             QT_TRANSLATE_NOOP("DeletionPaper", "Was geschah")})
        all += QJsonObject{{u"text"_s, say(text)}, {u"numeric"_s, false}};
    for (const char *text : {QT_TRANSLATE_NOOP("DeletionPaper", "Anzahl"), QT_TRANSLATE_NOOP("DeletionPaper", "Zurückgestellt")})
        all += QJsonObject{{u"text"_s, say(text)}, {u"numeric"_s, true}};
    return all;
}

QJsonArray rowsOf(const RetentionRun &run, const QList<RetentionRule> &rules)
{
    QJsonArray rows;
    const QLocale locale;
    for (const RunCount &count : readCounts(run.counts)) {
        const RetentionRule &rule = rules[static_cast<qsizetype>(count.kind)];
        rows += QJsonObject{{u"kind"_s, word(count.kind)}, {u"period"_s, periodText(rule.period)},
            {u"action"_s, word(classOf(count.kind).action)}, {u"gone"_s, locale.toString(count.gone)},
            {u"held"_s, locale.toString(count.held)}, {u"basis"_s, rule.basis}};
    }
    return rows;
}
}

Paper deletionSheet(const RetentionRun &run, const QList<RetentionRule> &rules, bool onServer, const Printing &printing)
{
    const QString title = say(QT_TRANSLATE_NOOP("DeletionPaper", "Löschprotokoll %1")).arg(run.number);
    Paper paper = framed(u"deletion.html"_s, title, Confidentiality::ForAll, {}, printing);
    const QList<Fact> facts{{say(QT_TRANSLATE_NOOP("DeletionPaper", "Stand der Fristen")), dateText(run.day)},
        {say(QT_TRANSLATE_NOOP("DeletionPaper", "Geplant von")), u"%1, %2"_s.arg(run.plannedBy, momentText(run.plannedAt))},
        {say(QT_TRANSLATE_NOOP("DeletionPaper", "Bestätigt von")),
            run.confirmedBy.isEmpty() ? u"–"_s : u"%1, %2"_s.arg(run.confirmedBy, momentText(run.confirmedAt))},
        {say(QT_TRANSLATE_NOOP("DeletionPaper", "Umfang")),
            run.covers.isEmpty() ? say(QT_TRANSLATE_NOOP("DeletionPaper", "ganzes Register")) : run.covers},
        {say(QT_TRANSLATE_NOOP("DeletionPaper", "Zustand")), word(run.state)},
        {say(QT_TRANSLATE_NOOP("DeletionPaper", "Prüfsumme der Vorschau")),
            run.previewHash.first(std::min<qsizetype>(16, run.previewHash.size()))}};
    QJsonObject &values = paper.values;
    values[u"heading"_s] = title;
    values[u"subheading"_s]
        = say(QT_TRANSLATE_NOOP("DeletionPaper", "Löschlauf nach dem Löschkonzept (Methode der DIN 66398). Nur Zahlen, keine Namen."));
    values[u"facts"_s] = toJson(facts);
    values[u"heads"_s] = heads();
    values[u"rows"_s] = rowsOf(run, rules);
    values[u"heldNote"_s] = say(QT_TRANSLATE_NOOP("DeletionPaper",
        "Zurückgestellt heißt: Die Frist ist um, aber ein Vorgang läuft noch, ein Antrag ist offen oder die Verarbeitung ist "
        "eingeschränkt."));
    values[u"copiesTitle"_s] = say(QT_TRANSLATE_NOOP("DeletionPaper", "Kopien"));
    values[u"notes"_s] = QJsonArray::fromStringList(copyNotes(run, onServer));
    values[u"signing"_s] = QJsonArray{say(QT_TRANSLATE_NOOP("DeletionPaper", "Datum, Unterschrift Planung")),
        say(QT_TRANSLATE_NOOP("DeletionPaper", "Datum, Unterschrift Bestätigung"))};
    return paper;
}
