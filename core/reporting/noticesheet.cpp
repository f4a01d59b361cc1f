// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/noticesheet.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("NoticePaper", german);
}

QJsonObject lines(const QString &title, const QString &text)
{
    const QJsonArray shown = paragraphs(text);
    return {{u"title"_s, title},
        {u"lines"_s, shown.isEmpty() ? QJsonArray{say(QT_TRANSLATE_NOOP("NoticePaper", "Noch einzutragen."))} : shown}};
}

QJsonObject items(const QString &title, const QStringList &texts)
{
    return {{u"title"_s, title}, {u"list"_s, QJsonObject{{u"items"_s, QJsonArray::fromStringList(texts)}}}};
}

QJsonObject facts(const QString &title, const QList<Fact> &list)
{
    return {{u"title"_s, title}, {u"table"_s, QJsonObject{{u"facts"_s, toJson(list)}}}};
}

QList<Fact> periodsOf(const NoticeFacts &notice, const QList<RetentionKind> &kinds)
{
    QList<Fact> list;
    list.reserve(kinds.size());
    for (const RetentionKind kind : kinds) list += {word(kind), notice.periods.value(kind)};
    return list;
}

QString whomText(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Sponsor: return say(QT_TRANSLATE_NOOP("NoticePaper", "Für Patinnen und Paten"));
    case SubjectKind::Household: return say(QT_TRANSLATE_NOOP("NoticePaper", "Für Haushalte, die eine Wohnung suchen"));
    case SubjectKind::Session: return say(QT_TRANSLATE_NOOP("NoticePaper", "Für Teilnehmende an Infogesprächen"));
    default: return say(QT_TRANSLATE_NOOP("NoticePaper", "Für Vermieterinnen und Vermieter"));
    }
}

QString whatText(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Sponsor:
        return say(QT_TRANSLATE_NOOP("NoticePaper",
            "Name, Verein, Telefon, E-Mail, Sprachen, Gebiet, Schulung, Tag der Vorlage des Führungszeugnisses, begleitete Haushalte"));
    case SubjectKind::Household:
        return say(QT_TRANSLATE_NOOP("NoticePaper",
            "Nummer statt Name, Zahl der Personen, Leistung und Träger, gewünschte Orte und Größe, Wege des Alltags, Vorschläge, "
            "Übergaben und vereinbarte Besuche; keine Angaben zu Herkunft, Religion oder Gesundheit"));
    case SubjectKind::Session: return say(QT_TRANSLATE_NOOP("NoticePaper", "Name, Ort, Einladung, Rückmeldung, Teilnahme und Wünsche"));
    default:
        return say(QT_TRANSLATE_NOOP("NoticePaper",
            "Name, Anschrift, Telefon, E-Mail, Wohnungen mit Größe, Zustand und Miete, Gespräche, Einwilligungen und Vereinbarungen"));
    }
}

/** Whether somebody has to give the data, and what follows where not (Art. 13 Abs. 2 Buchst. e). */
QString dutyText(SubjectKind kind)
{
    if (kind == SubjectKind::Household)
        return say(QT_TRANSLATE_NOOP("NoticePaper",
            "Die Angaben sind freiwillig. Ohne sie lässt sich keine passende Wohnung vorschlagen. Auf Leistungen hat das keinen "
            "Einfluss."));
    return say(QT_TRANSLATE_NOOP("NoticePaper", "Die Angaben sind freiwillig. Wer sie nicht macht, hat keine Nachteile."));
}

QStringList rightsOf(SubjectKind kind)
{
    QStringList rights = rightsOfPersons(kind);
    rights += say(QT_TRANSLATE_NOOP("NoticePaper", "Beschwerde bei der Aufsicht (Art. 77 DSGVO): %1")).arg(complaintBody());
    return rights;
}

QString controllerText(const PrivacyFacts &facts)
{
    if (facts.representative.isEmpty()) return facts.controller;
    return facts.controller + u'\n' + say(QT_TRANSLATE_NOOP("NoticePaper", "Vertreten durch: %1")).arg(facts.representative);
}
}

Result<NoticeFacts> loadNoticeFacts(Sql &sql)
{
    return loadPrivacyFacts(sql).and_then([&](const PrivacyFacts &facts) {
        return loadPeriods(sql).transform([&](const QHash<RetentionKind, QString> &periods) { return NoticeFacts{facts, periods}; });
    });
}

Paper noticeSheet(const NoticeFacts &notice, SubjectKind kind, const Printing &printing, bool fromThirdParty)
{
    Paper paper
        = framed(u"notice.html"_s, say(QT_TRANSLATE_NOOP("NoticePaper", "Datenschutzhinweise")), Confidentiality::ForAll, {}, printing);
    paper.values[u"eyebrow"_s] = fromThirdParty ? say(QT_TRANSLATE_NOOP("NoticePaper", "Information nach Art. 14 DSGVO"))
                                                : say(QT_TRANSLATE_NOOP("NoticePaper", "Information nach Art. 13 DSGVO"));
    paper.values[u"heading"_s] = say(QT_TRANSLATE_NOOP("NoticePaper", "Wie das Wohnraumregister mit Daten umgeht"));
    paper.values[u"subheading"_s] = whomText(kind);
    QJsonArray groups{lines(say(QT_TRANSLATE_NOOP("NoticePaper", "Verantwortlich")), controllerText(notice.facts)),
        lines(say(QT_TRANSLATE_NOOP("NoticePaper", "Datenschutzbeauftragte oder Datenschutzbeauftragter")), notice.facts.officer),
        lines(say(QT_TRANSLATE_NOOP("NoticePaper", "Wofür")), purposeFor(notice.facts, kind)),
        lines(say(QT_TRANSLATE_NOOP("NoticePaper", "Rechtsgrundlage")), basisFor(notice.facts, kind)),
        lines(say(QT_TRANSLATE_NOOP("NoticePaper", "Welche Daten")), whatText(kind))};
    if (fromThirdParty)
        groups += lines(say(QT_TRANSLATE_NOOP("NoticePaper", "Woher die Daten kommen")),
            say(QT_TRANSLATE_NOOP(
                "NoticePaper", "Aus Meldungen von Gemeinden, Hausverwaltungen und Maklern. Die genaue Quelle nennt eine Auskunft.")));
    groups += items(say(QT_TRANSLATE_NOOP("NoticePaper", "Wer die Daten bekommt")), recipientsFor(notice.facts, kind));
    groups += facts(say(QT_TRANSLATE_NOOP("NoticePaper", "Wie lange")), periodsOf(notice, categoriesFor(kind)));
    groups += items(say(QT_TRANSLATE_NOOP("NoticePaper", "Rechte")), rightsOf(kind));
    if (!fromThirdParty) groups += lines(say(QT_TRANSLATE_NOOP("NoticePaper", "Freiwillig")), dutyText(kind));
    paper.values[u"groups"_s] = groups;
    paper.values[u"closing"_s] = say(
        QT_TRANSLATE_NOOP("NoticePaper", "Daten gehen nicht in Länder außerhalb der EU. Es gibt keine automatisierten Entscheidungen."));
    paper.remarks = {say(QT_TRANSLATE_NOOP("NoticePaper", "Vorschlag, von der oder dem Datenschutzbeauftragten zu prüfen."))};
    return paper;
}
