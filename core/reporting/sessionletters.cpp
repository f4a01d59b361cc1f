// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/sessionletters.h"
#include "core/register/landlords.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostPoints = 6;

QString say(const char *german)
{
    return QCoreApplication::translate("SessionPaper", german);
}

QString accessText(Tri accessible)
{
    if (accessible == Tri::Unknown) return {};
    return accessible == Tri::Yes
        ? say(QT_TRANSLATE_NOOP("SessionPaper", "Der Raum ist ohne Stufen erreichbar."))
        : say(QT_TRANSLATE_NOOP("SessionPaper", "Der Raum ist nur über Stufen erreichbar. Wer Hilfe braucht, sagt uns vorher Bescheid."));
}

QString inOneLine(const QString &lines)
{
    QStringList parts;
    for (const QString &line : lines.split(u'\n'))
        if (const QString shown = line.simplified(); !shown.isEmpty()) parts += shown;
    return parts.join(u"; "_s);
}

/** What goes without saying. */
bool isGerman(const QString &language)
{
    return language.trimmed().compare(u"deutsch"_s, Qt::CaseInsensitive) == 0 || language.trimmed() == "de"_L1;
}

QList<Fact> detailsOf(const InfoSession &session)
{
    QList<Fact> facts{{say(QT_TRANSLATE_NOOP("SessionPaper", "Wann")), whenText(session)},
        {say(QT_TRANSLATE_NOOP("SessionPaper", "Wo")), whereText(session)},
        {say(QT_TRANSLATE_NOOP("SessionPaper", "Zugang")), accessText(session.placeAccessible)},
        {say(QT_TRANSLATE_NOOP("SessionPaper", "Anfahrt und Parken")), inOneLine(session.placeNote)},
        {say(QT_TRANSLATE_NOOP("SessionPaper", "Es sprechen")), inOneLine(session.speakers)},
        {say(QT_TRANSLATE_NOOP("SessionPaper", "Sprache")), isGerman(session.language) ? QString() : session.language},
        {say(QT_TRANSLATE_NOOP("SessionPaper", "Rückmeldung bis")),
            session.replyUntil.isValid() ? dateText(session.replyUntil) : QString()}};
    facts.removeIf([](const Fact &fact) { return fact.text.trimmed().isEmpty(); });
    return facts;
}

/** Three to six points: what is more is told in one. */
QStringList agendaOf(const SessionFacts &facts)
{
    QStringList points;
    for (const SessionItem &item : facts.entry.items)
        if (const QString heading = item.heading.simplified(); !heading.isEmpty()) points += heading;
    if (points.isEmpty())
        for (const TopicText &text : topicsOf(facts)) points += text.title;
    if (points.size() <= mostPoints) return points;
    const QString rest = points.sliced(mostPoints - 1).join(u", "_s);
    points.resize(mostPoints - 1);
    return points << rest;
}

/** @p sentence has a place for phone and mail. */
QString contactText(const char *sentence, const Printing &printing)
{
    const RegisterSettings &office = printing.settings;
    QStringList ways{office.officePhone, office.officeEmail};
    ways.removeAll(QString());
    if (ways.isEmpty()) return {};
    return say(sentence).arg(ways.join(u", "_s));
}

QString privacyText(const Recipient &recipient, const Printing &printing)
{
    const QString basis = recipient.part.basis == LegalBasis::Consent
        ? say(QT_TRANSLATE_NOOP("SessionPaper", "Ihrer Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO)"))
        : recipient.part.basis == LegalBasis::PreContract
        ? say(QT_TRANSLATE_NOOP("SessionPaper", "der Anbahnung eines Vertrags (Art. 6 Abs. 1 Buchst. b DSGVO)"))
        : say(QT_TRANSLATE_NOOP("SessionPaper", "einer Aufgabe im öffentlichen Interesse (Art. 6 Abs. 1 Buchst. e DSGVO)"));
    const QString origin = recipient.landlord.fromThirdParty == Tri::Yes
        ? say(QT_TRANSLATE_NOOP("SessionPaper", " Ihre Daten haben wir nicht von Ihnen selbst; woher, sagen wir auf Anfrage."))
        : QString();
    const QString office = printing.settings.officeName.isEmpty() ? say(QT_TRANSLATE_NOOP("SessionPaper", "die Dienststelle"))
                                                                  : printing.settings.officeName;
    return say(QT_TRANSLATE_NOOP("SessionPaper",
                   "Datenschutz (Art. 13, 14 DSGVO): Verantwortlich ist %1. Name und Anschrift verwenden wir für diese Einladung auf "
                   "Grundlage %2.%3 Antwort und Teilnahme stehen im Leerstandsregister, bis das Gespräch nachbereitet ist. Sie haben das "
                   "Recht auf Auskunft, Berichtigung, Löschung, Einschränkung und Widerspruch, können eine Einwilligung jederzeit "
                   "widerrufen und sich bei der Landesdatenschutzbehörde beschweren. Ausführliche Hinweise zum Datenschutz senden wir auf "
                   "Wunsch zu."))
        .arg(office, basis, origin);
}

QStringList officeLines(const Printing &printing)
{
    const RegisterSettings &office = printing.settings;
    QStringList lines{office.officeName, office.officeStreet, office.officeTown};
    lines.removeAll(QString());
    return lines;
}

ReplySlip slipOf(const SessionFacts &facts, const Recipient &recipient, const Printing &printing)
{
    const InfoSession &session = facts.entry.session;
    ReplySlip slip{.title = say(QT_TRANSLATE_NOOP("SessionPaper", "Rückantwort")),
        .subject = say(QT_TRANSLATE_NOOP("SessionPaper", "Informationsgespräch %1: %2")).arg(session.number, whenText(session)),
        .to = officeLines(printing),
        .from = addressLines(recipient.landlord)};
    if (session.replyUntil.isValid())
        slip.until = say(QT_TRANSLATE_NOOP("SessionPaper", "Zurück bis %1, auch telefonisch oder mit einer Mail."))
                         .arg(dateText(session.replyUntil));
    slip.choices = {say(QT_TRANSLATE_NOOP("SessionPaper", "Ich komme mit _____ Personen (mich eingeschlossen).")),
        say(QT_TRANSLATE_NOOP("SessionPaper", "Ich komme nicht.")),
        say(QT_TRANSLATE_NOOP("SessionPaper", "Rufen Sie mich an. Telefon: ______________________  am besten: _______________")),
        say(QT_TRANSLATE_NOOP("SessionPaper", "Ich habe _____ freie Wohnung(en)."))};
    slip.topicsTitle = say(QT_TRANSLATE_NOOP("SessionPaper", "Dazu habe ich Fragen"));
    for (const TopicText &text : topicsOf(facts)) slip.topics += text.title;
    slip.signing = {say(QT_TRANSLATE_NOOP("SessionPaper", "Datum")), say(QT_TRANSLATE_NOOP("SessionPaper", "Unterschrift"))};
    return slip;
}

Letter commonLetter(const Recipient &recipient, const Printing &printing)
{
    return {.address = addressLines(recipient.landlord),
        .salutation = salutationTo(recipient.landlord),
        .closing = say(QT_TRANSLATE_NOOP("SessionPaper", "Mit freundlichen Grüßen")),
        .signature = printing.actorName,
        .onBehalf = say(QT_TRANSLATE_NOOP("SessionPaper", "Im Auftrag"))};
}

Letter invitation(const SessionFacts &facts, const Recipient &recipient, const Printing &printing)
{
    Letter letter = commonLetter(recipient, printing);
    letter.subject = say(QT_TRANSLATE_NOOP("SessionPaper", "Einladung zum Informationsgespräch für Vermieterinnen und Vermieter"));
    letter.text = say(
        QT_TRANSLATE_NOOP("SessionPaper",
            "viele Menschen in unserer Region suchen eine Wohnung, und zugleich stehen Wohnungen leer. Wie beides zusammenkommt, welche "
            "Hilfen "
            "es gibt und wie die Miete gesichert ist, zeigen wir in einem Informationsgespräch: „%1“. Dazu laden wir Sie herzlich ein."))
                      .arg(facts.entry.session.title);
    letter.facts = detailsOf(facts.entry.session);
    letter.listTitle = say(QT_TRANSLATE_NOOP("SessionPaper", "Tagesordnung"));
    letter.list = agendaOf(facts);
    const QString answer = say(QT_TRANSLATE_NOOP(
        "SessionPaper", "Ob Sie kommen, können Sie uns mit der beiliegenden Rückantwort, telefonisch oder mit einer Mail sagen."));
    letter.further
        = (answer + u' ' + contactText(QT_TRANSLATE_NOOP("SessionPaper", "Fragen vorab beantworten wir gern: %1."), printing)).trimmed();
    letter.notice = privacyText(recipient, printing);
    letter.slip = slipOf(facts, recipient, printing);
    return letter;
}

Letter thanks(const SessionFacts &facts, const Recipient &recipient, const Printing &printing)
{
    const InfoSession &session = facts.entry.session;
    Letter letter = commonLetter(recipient, printing);
    letter.subject
        = say(QT_TRANSLATE_NOOP("SessionPaper", "Dank für Ihre Teilnahme am Informationsgespräch vom %1")).arg(dateText(dayOf(session)));
    QStringList lines{say(QT_TRANSLATE_NOOP("SessionPaper",
        "vielen Dank, dass Sie am Informationsgespräch teilgenommen haben. Ihre Fragen und Erfahrungen helfen uns, Wohnungen und Menschen "
        "zusammenzubringen."))};
    if (recipient.part.offeredFlats.value_or(0) > 0)
        lines += QCoreApplication::translate("SessionPaper", "Sie haben von %n freien Wohnungen gesprochen. Wir melden uns dazu bei Ihnen.",
            nullptr, *recipient.part.offeredFlats);
    lines += say(QT_TRANSLATE_NOOP("SessionPaper", "Das Merkblatt zu den besprochenen Themen liegt bei."));
    letter.text = lines.join(u'\n');
    letter.further = contactText(QT_TRANSLATE_NOOP("SessionPaper", "Fragen beantworten wir gern: %1."), printing);
    return letter;
}

/** Why somebody whom the letter is meant for does not get it; empty where nothing is in the way. */
QString obstacle(const Recipient &one, Channel way)
{
    if (one.state != CallState::Allowed) return inviteWords(one.state, one.landlord);
    if (way == Channel::Email)
        return one.landlord.email.trimmed().isEmpty() ? say(QT_TRANSLATE_NOOP("SessionPaper", "Keine E-Mail-Adresse.")) : QString();
    return hasPostalAddress(one.landlord) ? QString() : say(QT_TRANSLATE_NOOP("SessionPaper", "Keine vollständige Postanschrift."));
}
}

Letter sessionLetter(SessionLetter kind, const SessionFacts &facts, const Recipient &recipient, const Printing &printing)
{
    return kind == SessionLetter::Invitation ? invitation(facts, recipient, printing) : thanks(facts, recipient, printing);
}

QString letterTitle(SessionLetter kind, const InfoSession &session)
{
    const QString text = kind == SessionLetter::Invitation ? say(QT_TRANSLATE_NOOP("SessionPaper", "Einladung %1"))
                                                           : say(QT_TRANSLATE_NOOP("SessionPaper", "Dank %1"));
    return text.arg(session.number);
}

Mailing mailingOf(SessionLetter kind, const SessionFacts &facts, Channel way, bool everybody)
{
    Mailing mailing;
    for (const Recipient &one : facts.recipients) {
        const bool isMeant = kind == SessionLetter::Invitation ? one.part.reply != Reply::DoesNotCome : one.part.attended == Tri::Yes;
        // Without a channel nobody can be reached: that is told on paper, once.
        const bool isWay = everybody || one.part.channel == way || (one.part.channel == Channel::Unknown && way == Channel::Letter);
        if (!isMeant || !isWay) continue;
        if (const QString reason = obstacle(one, way); !reason.isEmpty())
            mailing.leftOut += {displayName(one.landlord), reason};
        else
            mailing.recipients += one;
    }
    return mailing;
}
