// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/accesssheet.h"
#include "core/register/documents.h"
#include "core/register/input.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("AccessPaper", german);
}

QJsonArray factsOf(const QList<SubjectValue> &values)
{
    QJsonArray facts;
    for (const SubjectValue &value : values) {
        QJsonObject fact{{u"label"_s, value.label}, {u"text"_s, value.text}};
        if (value.isWithheld) fact[u"withheld"_s] = say(QT_TRANSLATE_NOOP("AccessPaper", "betrifft andere Personen"));
        facts += fact;
    }
    return facts;
}

QJsonObject sectionOf(const SubjectSection &section)
{
    QJsonArray records;
    for (const SubjectRecord &one : section.records) records += QJsonObject{{u"title"_s, one.title}, {u"facts"_s, factsOf(one.values)}};
    return {{u"title"_s, word(section.category)},
        {u"facts"_s,
            toJson({{say(QT_TRANSLATE_NOOP("AccessPaper", "Zweck")), section.purpose},
                {say(QT_TRANSLATE_NOOP("AccessPaper", "Rechtsgrundlage")), section.basis},
                {say(QT_TRANSLATE_NOOP("AccessPaper", "Speicherdauer")), section.period}})},
        {u"records"_s, records}};
}

QJsonObject tableOf(const QString &title, const QStringList &heads, const QList<QStringList> &lines)
{
    QJsonArray rows;
    for (const QStringList &line : lines) rows += QJsonObject{{u"cells"_s, QJsonArray::fromStringList(line)}};
    return {{u"title"_s, title}, {u"heads"_s, QJsonArray::fromStringList(heads)}, {u"rows"_s, rows}};
}

QString momentText(const QDateTime &at)
{
    return printInput(InputKind::Moment, at);
}

QString beforeText(const SubjectEvent &event)
{
    QStringList values;
    for (const SubjectValue &value : event.before)
        if (!value.isWithheld) values += u"%1: %2"_s.arg(value.label, value.text);
    return values.isEmpty() ? event.what : say(QT_TRANSLATE_NOOP("AccessPaper", "%1; vorher %2")).arg(event.what, values.join(u"; "_s));
}

void addEvents(QJsonArray &tables, const QString &title, const QList<SubjectEvent> &events)
{
    if (events.isEmpty()) return;
    QList<QStringList> lines;
    lines.reserve(events.size());
    for (const SubjectEvent &one : events) lines += {momentText(one.at), one.who, beforeText(one)};
    tables += tableOf(title,
        {say(QT_TRANSLATE_NOOP("AccessPaper", "Wann")), say(QT_TRANSLATE_NOOP("AccessPaper", "Wer")),
            say(QT_TRANSLATE_NOOP("AccessPaper", "Was"))},
        lines);
}

QJsonArray tablesOf(const SubjectAccess &access)
{
    QJsonArray tables;
    QList<QStringList> files;
    files.reserve(access.documents.size());
    for (const Document &one : access.documents) files += {displayName(one), one.fileName, word(one.kind)};
    if (!files.isEmpty())
        tables += tableOf(say(QT_TRANSLATE_NOOP("AccessPaper", "Unterlagen und Fotos, als Dateien beigefügt")),
            {say(QT_TRANSLATE_NOOP("AccessPaper", "Titel")), say(QT_TRANSLATE_NOOP("AccessPaper", "Datei")),
                say(QT_TRANSLATE_NOOP("AccessPaper", "Art"))},
            files);
    addEvents(tables, say(QT_TRANSLATE_NOOP("AccessPaper", "Wer diese Daten gelesen hat")), access.readings);
    addEvents(tables, say(QT_TRANSLATE_NOOP("AccessPaper", "Wann diese Daten geändert wurden")), access.changes);
    return tables;
}

QString recipientText(const SubjectRecipient &one)
{
    QStringList parts{one.who, one.what, dateText(one.on)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QJsonArray listsOf(const SubjectAccess &access)
{
    QJsonArray lists;
    const auto add = [&](const QString &title, const QStringList &items) {
        if (!items.isEmpty()) lists += QJsonObject{{u"title"_s, title}, {u"items"_s, QJsonArray::fromStringList(items)}};
    };
    QStringList recipients;
    recipients.reserve(access.recipients.size());
    for (const SubjectRecipient &one : access.recipients) recipients += recipientText(one);
    add(say(QT_TRANSLATE_NOOP("AccessPaper", "Herkunft der Daten")), access.origins);
    add(say(QT_TRANSLATE_NOOP("AccessPaper", "Empfänger")), recipients);
    add(say(QT_TRANSLATE_NOOP("AccessPaper", "Rechte")), rightsOfPersons(access.subject.kind));
    add(say(QT_TRANSLATE_NOOP("AccessPaper", "Beschwerde")), {complaintBody()});
    return lists;
}

QStringList introOf(const SubjectAccess &access)
{
    QStringList lines{
        say(QT_TRANSLATE_NOOP("AccessPaper",
                "Diese Auskunft nennt alle Daten, die das Wohnraumregister am %1 über %2 gespeichert hat, mit Zweck, Rechtsgrundlage, "
                "Speicherdauer, Herkunft und Empfängern. Geschwärzt ist, was andere Personen betrifft."))
            .arg(dateText(access.at.toLocalTime().date()), access.subject.label)};
    if (!access.facts.officer.isEmpty())
        lines += say(QT_TRANSLATE_NOOP("AccessPaper", "Fragen beantwortet die oder der Datenschutzbeauftragte: %1"))
                     .arg(QString(access.facts.officer).replace(u'\n', u", "_s));
    lines += say(QT_TRANSLATE_NOOP(
        "AccessPaper", "Automatisierte Entscheidungen und Profiling gibt es nicht. In Länder außerhalb der EU gehen keine Daten."));
    return lines;
}
}

Paper accessSheet(const SubjectAccess &access, const Printing &printing)
{
    const QString title = say(QT_TRANSLATE_NOOP("AccessPaper", "Auskunft %1")).arg(access.subject.label);
    Paper paper = framed(u"access.html"_s, title, Confidentiality::Addressee, {}, printing);
    QJsonArray sections;
    for (const SubjectSection &one : access.sections) sections += sectionOf(one);
    const bool isSocial = access.circle == LegalCircle::Sgb2 || access.circle == LegalCircle::Sgb12;
    paper.values[u"eyebrow"_s] = isSocial ? say(QT_TRANSLATE_NOOP("AccessPaper", "Auskunft nach Art. 15 DSGVO und § 83 SGB X"))
                                          : say(QT_TRANSLATE_NOOP("AccessPaper", "Auskunft nach Art. 15 DSGVO"));
    paper.values[u"heading"_s] = access.subject.label;
    paper.values[u"subheading"_s] = word(access.subject.kind);
    paper.values[u"intro"_s] = QJsonArray::fromStringList(introOf(access));
    paper.values[u"sections"_s] = sections;
    paper.values[u"lists"_s] = listsOf(access);
    paper.values[u"tables"_s] = tablesOf(access);
    paper.remarks = access.checks;
    return paper;
}
