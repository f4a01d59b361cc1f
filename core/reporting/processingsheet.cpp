// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/words.h"
#include "core/reporting/noticesheet.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
/** One entry of the record: a title with lines. */
struct Entry {
    QString title = {};
    QStringList lines = {};
    /** An address, to be read on; otherwise several lines are a list. */
    bool isAddress = false;
};

QString say(const char *german)
{
    return QCoreApplication::translate("ProcessingPaper", german);
}

QStringList textOrOpen(const QString &text)
{
    return text.trimmed().isEmpty() ? QStringList{say(QT_TRANSLATE_NOOP("ProcessingPaper", "Noch einzutragen."))}
                                    : text.split(u'\n', Qt::SkipEmptyParts);
}

const std::array people{SubjectKind::Landlord, SubjectKind::Household, SubjectKind::Sponsor, SubjectKind::Session};

QString personText(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Household: return say(QT_TRANSLATE_NOOP("ProcessingPaper", "Haushalte, die eine Wohnung suchen"));
    case SubjectKind::Sponsor: return say(QT_TRANSLATE_NOOP("ProcessingPaper", "Patinnen, Paten und Freiwillige"));
    case SubjectKind::Session: return say(QT_TRANSLATE_NOOP("ProcessingPaper", "Teilnehmende an Infogesprächen"));
    default: return say(QT_TRANSLATE_NOOP("ProcessingPaper", "Vermieterinnen und Vermieter, Eigentümer, Verwaltungen"));
    }
}

/** "Vermieter: …" for each kind of person. */
template<class Text> QStringList byPerson(const Text &text)
{
    QStringList all;
    for (const SubjectKind kind : people) all += u"%1: %2"_s.arg(personText(kind), text(kind));
    return all;
}

QStringList recipients(const PrivacyFacts &facts)
{
    QStringList all;
    for (const SubjectKind kind : people)
        for (const QString &one : recipientsFor(facts, kind))
            if (!all.contains(one)) all += one;
    return all;
}

QStringList measures()
{
    return {say(QT_TRANSLATE_NOOP("ProcessingPaper", "Rollen und Rechte je Zeile, von der Datenbank durchgesetzt; Anmeldung je Person")),
        say(QT_TRANSLATE_NOOP(
            "ProcessingPaper", "Verschlüsselte Verbindung mit geprüftem Zertifikat, Passwort im Schlüsselbund des Rechners")),
        say(QT_TRANSLATE_NOOP("ProcessingPaper", "Änderungen mit Prüfsumme protokolliert, Lesen von Haushalten protokolliert")),
        say(QT_TRANSLATE_NOOP(
            "ProcessingPaper", "Geprüfte Sicherungen, Löschen nach Fristen mit zweiter Person, Einschränkung einzelner Datensätze")),
        say(QT_TRANSLATE_NOOP(
            "ProcessingPaper", "Datensparsamkeit: Haushalte nur mit Nummer, keine Kontodaten, keine besonderen Kategorien")),
        say(QT_TRANSLATE_NOOP("ProcessingPaper", "Keine Verbindung nach außen ohne Freigabe, keine Messung des Verhaltens"))};
}

QList<Entry> entriesOf(const NoticeFacts &notice, const Printing &printing)
{
    const PrivacyFacts &facts = notice.facts;
    QStringList periods;
    for (const RetentionKind kind : retentionKinds()) periods += u"%1: %2"_s.arg(word(kind), notice.periods.value(kind));
    QStringList categories;
    for (const RetentionKind kind : retentionKinds()) categories += word(kind);
    return {{say(QT_TRANSLATE_NOOP("ProcessingPaper", "Name der Verarbeitung")),
                {say(QT_TRANSLATE_NOOP("ProcessingPaper", "Wohnraumregister: Leerstände, Vermittlung, Übergabe und Begleitung"))}},
        {say(QT_TRANSLATE_NOOP("ProcessingPaper", "Verantwortlicher")), textOrOpen(facts.controller), true},
        {say(QT_TRANSLATE_NOOP("ProcessingPaper", "Vertretung")), textOrOpen(facts.representative), true},
        {say(QT_TRANSLATE_NOOP("ProcessingPaper", "Datenschutzbeauftragte oder Datenschutzbeauftragter")), textOrOpen(facts.officer), true},
        {say(QT_TRANSLATE_NOOP("ProcessingPaper", "Zwecke")), byPerson([&](SubjectKind kind) { return purposeFor(facts, kind); })},
        {say(QT_TRANSLATE_NOOP("ProcessingPaper", "Rechtsgrundlagen")), byPerson([&](SubjectKind kind) { return basisFor(facts, kind); })},
        {say(QT_TRANSLATE_NOOP("ProcessingPaper", "Betroffene Personen")),
            {personText(SubjectKind::Landlord), personText(SubjectKind::Household), personText(SubjectKind::Sponsor),
                personText(SubjectKind::Session)}},
        {say(QT_TRANSLATE_NOOP("ProcessingPaper", "Kategorien von Daten")), categories},
        {say(QT_TRANSLATE_NOOP("ProcessingPaper", "Empfänger")), recipients(facts)},
        {say(QT_TRANSLATE_NOOP("ProcessingPaper", "Drittländer")), {say(QT_TRANSLATE_NOOP("ProcessingPaper", "Keine Übermittlung."))}},
        {say(QT_TRANSLATE_NOOP("ProcessingPaper", "Löschfristen")), periods},
        {say(QT_TRANSLATE_NOOP("ProcessingPaper", "Technische und organisatorische Maßnahmen (Art. 32)")), measures()},
        {say(QT_TRANSLATE_NOOP("ProcessingPaper", "Auftragsverarbeiter (bei Sozialdaten § 80 SGB X)")), textOrOpen(facts.processor)},
        {say(QT_TRANSLATE_NOOP("ProcessingPaper", "Datenschutz-Folgenabschätzung (Art. 35)")), textOrOpen(facts.assessment)},
        {say(QT_TRANSLATE_NOOP("ProcessingPaper", "Stand")), {dateText(printing.at.toLocalTime().date())}}};
}

QString titleText()
{
    return say(QT_TRANSLATE_NOOP("ProcessingPaper", "Verzeichnis von Verarbeitungstätigkeiten"));
}
}

Paper processingSheet(const NoticeFacts &notice, const Printing &printing)
{
    Paper paper = framed(u"notice.html"_s, titleText(), Confidentiality::ForAll, {}, printing);
    QJsonArray groups;
    for (const Entry &entry : entriesOf(notice, printing)) {
        const QJsonArray shown = QJsonArray::fromStringList(entry.lines);
        groups += entry.lines.size() > 1 && !entry.isAddress
            ? QJsonObject{{u"title"_s, entry.title}, {u"list"_s, QJsonObject{{u"items"_s, shown}}}}
            : QJsonObject{{u"title"_s, entry.title}, {u"lines"_s, shown}};
    }
    paper.values[u"eyebrow"_s] = say(QT_TRANSLATE_NOOP("ProcessingPaper", "Art. 30 DSGVO"));
    paper.values[u"heading"_s] = titleText();
    paper.values[u"subheading"_s] = say(QT_TRANSLATE_NOOP("ProcessingPaper", "Wohnraumregister"));
    paper.values[u"groups"_s] = groups;
    paper.remarks = {say(QT_TRANSLATE_NOOP("ProcessingPaper", "Vorschlag, von der oder dem Datenschutzbeauftragten zu prüfen."))};
    return paper;
}

QString processingText(const NoticeFacts &notice, const Printing &printing)
{
    QString text = u"# %1\n\n%2\n"_s.arg(titleText(), say(QT_TRANSLATE_NOOP("ProcessingPaper", "Art. 30 DSGVO")));
    for (const Entry &entry : entriesOf(notice, printing)) {
        text += u"\n## %1\n\n"_s.arg(entry.title);
        for (const QString &line : entry.lines)
            text += (entry.lines.size() > 1 && !entry.isAddress ? u"* "_s : QString()) + line + (entry.isAddress ? u"  \n"_s : u"\n"_s);
    }
    return text;
}
