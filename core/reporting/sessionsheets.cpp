// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/sessionsheets.h"
#include "core/base/text.h"
#include "core/register/landlords.h"
#include "core/register/words.h"
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
constexpr int freeLines = 8;

QString say(const char *german)
{
    return QCoreApplication::translate("SessionPaper", german);
}

/** Titles of columns for a template. */
QJsonArray heads(const QStringList &titles)
{
    return QJsonArray::fromStringList(titles);
}

QString clock(const QDateTime &moment)
{
    return moment.isValid() ? say(QT_TRANSLATE_NOOP("SessionPaper", "%1 Uhr")).arg(moment.toLocalTime().time().toString(u"HH:mm"_s))
                            : QString();
}

QList<Fact> known(QList<Fact> facts)
{
    facts.removeIf([](const Fact &fact) { return fact.text.trimmed().isEmpty(); });
    return facts;
}

QJsonObject seat(int number, const QString &name, const QString &town)
{
    return {{u"number"_s, QString::number(number)}, {u"name"_s, name}, {u"town"_s, town}};
}

QJsonArray seatsOf(const SessionFacts &facts)
{
    QJsonArray seats;
    for (const Recipient &one : facts.recipients)
        if (one.part.reply != Reply::DoesNotCome)
            seats += seat(static_cast<int>(seats.size()) + 1, displayName(one.landlord), one.landlord.city.simplified());
    for (int i = 0; i < freeLines; ++i) seats += seat(static_cast<int>(seats.size()) + 1, {}, {});
    return seats;
}

QString agendaHeading(int number)
{
    return say(QT_TRANSLATE_NOOP("SessionPaper", "TOP %1")).arg(number);
}

int companionsOf(const QList<Recipient> &recipients)
{
    int sum = 0;
    for (const Recipient &one : recipients)
        if (one.part.attended == Tri::Yes) sum += one.part.companions.value_or(0);
    return sum;
}

QString numberText(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

/** Who was there, in numbers by group. */
QList<Fact> peopleOf(const SessionFacts &facts)
{
    const auto came = std::ranges::count(facts.recipients, Tri::Yes, [](const Recipient &one) { return one.part.attended; });
    const InfoSession &session = facts.entry.session;
    return known({{say(QT_TRANSLATE_NOOP("SessionPaper", "Vermieterinnen und Vermieter")), QString::number(came)},
        {say(QT_TRANSLATE_NOOP("SessionPaper", "Begleitung")), QString::number(companionsOf(facts.recipients))},
        {say(QT_TRANSLATE_NOOP("SessionPaper", "Dienststellen")), numberText(session.staffCount)},
        {say(QT_TRANSLATE_NOOP("SessionPaper", "Gäste")), numberText(session.guestCount)}});
}

QString promisedFlats(const QList<Agreement> &agreements)
{
    int flats = 0;
    for (const Agreement &one : agreements)
        if (one.kind == AgreementKind::OfferFlats && one.state != AgreementState::Withdrawn) flats += one.flats.value_or(1);
    return flats == 0 ? QString() : QString::number(flats);
}

QList<Fact> headOf(const SessionFacts &facts)
{
    const InfoSession &session = facts.entry.session;
    return known({{say(QT_TRANSLATE_NOOP("SessionPaper", "Datum")), dateText(dayOf(session))},
        {say(QT_TRANSLATE_NOOP("SessionPaper", "Beginn")), clock(session.beginsAt)},
        {say(QT_TRANSLATE_NOOP("SessionPaper", "Ende")), clock(session.endsAt)},
        {say(QT_TRANSLATE_NOOP("SessionPaper", "Ort")), whereText(session)},
        {say(QT_TRANSLATE_NOOP("SessionPaper", "Veranstalter")), session.organiser},
        {say(QT_TRANSLATE_NOOP("SessionPaper", "Leitung")), session.chair},
        {say(QT_TRANSLATE_NOOP("SessionPaper", "Protokollführung")), session.minuteTaker},
        {say(QT_TRANSLATE_NOOP("SessionPaper", "Zugesagte Wohnungen")), promisedFlats(facts.agreements)}});
}

QJsonArray pointsOf(const QList<SessionItem> &items)
{
    QJsonArray points;
    for (const SessionItem &item : items)
        points += QJsonObject{{u"number"_s, agendaHeading(static_cast<int>(points.size()) + 1)}, {u"heading"_s, item.heading},
            {u"result"_s, paragraphs(item.result)}};
    return points;
}

/** Tasks that people agreed on; what the program reminds the office of is no agreement. */
QJsonArray agreedOn(const QList<Task> &tasks)
{
    QJsonArray rows;
    for (const Task &task : tasks) {
        if (!task.rule.isEmpty() || task.state == TaskState::Cancelled) continue;
        QString who = task.assigneeName.isEmpty() ? task.assigneeOffice : task.assigneeName;
        if (who.isEmpty()) who = say(QT_TRANSLATE_NOOP("SessionPaper", "Dienststelle"));
        const QString what
            = task.state == TaskState::Done ? say(QT_TRANSLATE_NOOP("SessionPaper", "%1 (erledigt)")).arg(task.title) : task.title;
        rows += QJsonObject{{u"who"_s, who}, {u"what"_s, what}, {u"until"_s, orDash(dateText(task.dueOn))}};
    }
    return rows;
}

QString releaseText(const InfoSession &session)
{
    if (!session.minutesReleasedOn.isValid())
        return say(QT_TRANSLATE_NOOP("SessionPaper", "Entwurf: Diese Niederschrift ist noch nicht freigegeben."));
    return say(QT_TRANSLATE_NOOP("SessionPaper", "Freigegeben am %1 durch %2."))
        .arg(dateText(session.minutesReleasedOn), orDash(session.minutesReleasedBy));
}

/** One sentence a line, as Leichte Sprache wants it, also where somebody typed two. */
QJsonArray sentences(QString text)
{
    static const QRegularExpression between(u"(?<=[a-zäöüß]{3}[.?!]) +(?=[A-ZÄÖÜ])"_s);
    return paragraphs(text.replace(between, u"\n"_s));
}

QJsonObject section(const QString &title, const QJsonArray &lines)
{
    return lines.isEmpty() ? QJsonObject() : QJsonObject{{u"title"_s, title}, {u"lines"_s, lines}};
}

void putIfAny(QJsonObject &values, const QString &name, const QJsonObject &part)
{
    if (!part.isEmpty()) values[name] = part;
}

/** How to reach the office; nothing where the register does not say. */
QStringList waysTo(const Printing &printing, const char *phone, const char *mail)
{
    QStringList lines;
    if (!printing.settings.officePhone.isEmpty()) lines += say(phone).arg(printing.settings.officePhone);
    if (!printing.settings.officeEmail.isEmpty()) lines += say(mail).arg(printing.settings.officeEmail);
    return lines;
}
}

Paper attendanceSheet(const SessionFacts &facts, const Printing &printing)
{
    const InfoSession &session = facts.entry.session;
    Paper paper = framed(u"attendance.html"_s, say(QT_TRANSLATE_NOOP("SessionPaper", "Anwesenheitsliste %1")).arg(session.number),
        Confidentiality::Internal, {}, printing);
    paper.values[u"eyebrow"_s] = session.number;
    paper.values[u"heading"_s] = say(QT_TRANSLATE_NOOP("SessionPaper", "Anwesenheitsliste"));
    paper.values[u"subheading"_s] = session.title;
    paper.values[u"place"_s] = QStringList{whenText(session), whereText(session)}.join(u" · "_s);
    paper.values[u"heads"_s] = heads({say(QT_TRANSLATE_NOOP("SessionPaper", "Nr.")), say(QT_TRANSLATE_NOOP("SessionPaper", "Name")),
        say(QT_TRANSLATE_NOOP("SessionPaper", "Ort")), say(QT_TRANSLATE_NOOP("SessionPaper", "Unterschrift")),
        say(QT_TRANSLATE_NOOP("SessionPaper", "Kontakt erwünscht"))});
    paper.values[u"seats"_s] = seatsOf(facts);
    paper.values[u"hint"_s] = say(QT_TRANSLATE_NOOP("SessionPaper",
        "Die Liste weist die Teilnahme nach (Art. 6 Abs. 1 Buchst. e DSGVO). Sie wird nach der Freigabe der Niederschrift vernichtet. Wer "
        "„Kontakt erwünscht“ ankreuzt, ist damit einverstanden, dass wir uns wegen einer Wohnung melden; das lässt sich jederzeit "
        "widerrufen. Ausführliche Hinweise zum Datenschutz liegen aus."));
    return paper;
}

Paper minutesSheet(const SessionFacts &facts, const Printing &printing)
{
    const InfoSession &session = facts.entry.session;
    Paper paper = framed(u"minutes.html"_s, say(QT_TRANSLATE_NOOP("SessionPaper", "Niederschrift %1")).arg(session.number),
        Confidentiality::Internal, {}, printing);
    QJsonObject &values = paper.values;
    values[u"eyebrow"_s] = session.number;
    values[u"heading"_s] = say(QT_TRANSLATE_NOOP("SessionPaper", "Niederschrift"));
    values[u"draftMark"_s] = session.minutesReleasedOn.isValid() ? QString() : say(QT_TRANSLATE_NOOP("SessionPaper", "Entwurf"));
    values[u"subheading"_s] = session.title;
    values[u"groups"_s]
        = QJsonArray{QJsonObject{{u"title"_s, say(QT_TRANSLATE_NOOP("SessionPaper", "Gespräch"))}, {u"facts"_s, toJson(headOf(facts))}},
            QJsonObject{{u"title"_s, say(QT_TRANSLATE_NOOP("SessionPaper", "Teilnehmende"))}, {u"facts"_s, toJson(peopleOf(facts))}}};
    putIfAny(values, u"course"_s, section(say(QT_TRANSLATE_NOOP("SessionPaper", "Anlass und Verlauf")), paragraphs(session.minutes)));
    values[u"agenda"_s] = say(QT_TRANSLATE_NOOP("SessionPaper", "Tagesordnung und Ergebnisse"));
    values[u"points"_s] = pointsOf(facts.entry.items);
    putIfAny(values, u"questions"_s, section(say(QT_TRANSLATE_NOOP("SessionPaper", "Offene Fragen")), paragraphs(session.openQuestions)));
    putIfAny(values, u"agreed"_s, section(say(QT_TRANSLATE_NOOP("SessionPaper", "Vereinbarungen")), agreedOn(facts.tasks)));
    values[u"agreedHeads"_s] = heads({say(QT_TRANSLATE_NOOP("SessionPaper", "Wer")), say(QT_TRANSLATE_NOOP("SessionPaper", "Was")),
        say(QT_TRANSLATE_NOOP("SessionPaper", "Bis"))});
    values[u"release"_s] = releaseText(session);
    values[u"signing"_s]
        = heads({say(QT_TRANSLATE_NOOP("SessionPaper", "Leitung")), say(QT_TRANSLATE_NOOP("SessionPaper", "Protokollführung"))});
    if (!session.minutesReleasedOn.isValid()) paper.remarks += releaseText(session);
    return paper;
}

Paper handoutSheet(const SessionFacts &facts, const Printing &printing)
{
    Paper paper = framed(u"handout.html"_s, say(QT_TRANSLATE_NOOP("SessionPaper", "Merkblatt für Vermieterinnen und Vermieter")),
        Confidentiality::ForAll, {}, printing);
    paper.values[u"heading"_s] = paper.title;
    paper.values[u"subheading"_s] = say(QT_TRANSLATE_NOOP("SessionPaper", "Was beim Vermieten an Haushalte mit Sozialleistungen gilt"));
    QJsonArray topics;
    for (const TopicText &text : topicsOf(facts))
        topics += QJsonObject{{u"title"_s, text.title}, {u"law"_s, text.law}, {u"sentences"_s, paragraphs(text.facts)}};
    paper.values[u"topics"_s] = topics;
    QStringList hint{say(QT_TRANSLATE_NOOP("SessionPaper", "Allgemeine Hinweise, keine Rechtsberatung im Einzelfall."))};
    hint += waysTo(printing, QT_TRANSLATE_NOOP("SessionPaper", "Fragen: Telefon %1."), QT_TRANSLATE_NOOP("SessionPaper", "E-Mail %1."));
    paper.values[u"hint"_s] = QJsonArray{hint.join(u' ')};
    return paper;
}

Paper easyHandoutSheet(const SessionFacts &facts, const Printing &printing)
{
    Paper paper = framed(
        u"handout.html"_s, say(QT_TRANSLATE_NOOP("SessionPaper", "Merkblatt in Leichter Sprache")), Confidentiality::ForAll, {}, printing);
    paper.values[u"easy"_s] = true;
    paper.values[u"heading"_s] = say(QT_TRANSLATE_NOOP("SessionPaper", "Sie vermieten eine Wohnung"));
    paper.values[u"subheading"_s] = say(QT_TRANSLATE_NOOP("SessionPaper", "Dieses Merkblatt ist in Leichter Sprache."));
    QJsonArray topics;
    for (const TopicText &text : topicsOf(facts))
        topics += QJsonObject{{u"title"_s, text.title}, {u"law"_s, QString()}, {u"sentences"_s, sentences(text.plainFacts)}};
    paper.values[u"topics"_s] = topics;
    QStringList hint{say(QT_TRANSLATE_NOOP("SessionPaper", "Haben Sie Fragen?"))};
    hint += waysTo(printing, QT_TRANSLATE_NOOP("SessionPaper", "Rufen Sie uns an: %1"),
        QT_TRANSLATE_NOOP("SessionPaper", "Oder schreiben Sie uns: %1"));
    if (hint.size() == 1) hint += say(QT_TRANSLATE_NOOP("SessionPaper", "Sprechen Sie mit uns."));
    paper.values[u"hint"_s] = QJsonArray::fromStringList(hint);
    return paper;
}
