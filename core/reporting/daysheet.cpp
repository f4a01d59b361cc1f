// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/daysheet.h"
#include "core/handover/handovertexts.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("HandoverPaper", german);
}

QJsonArray checklist(InstructionTopics topics)
{
    QJsonArray lines{say(QT_TRANSLATE_NOOP("HandoverPaper", "Ausweis gezeigt, gesagt: Der Besuch ist freiwillig")),
        say(QT_TRANSLATE_NOOP("HandoverPaper", "Heizung geht")), say(QT_TRANSLATE_NOOP("HandoverPaper", "Feuchte Stellen oder Schimmel")),
        say(QT_TRANSLATE_NOOP("HandoverPaper", "Rauchmelder geprüft")), say(QT_TRANSLATE_NOOP("HandoverPaper", "Mängel am Haus")),
        say(QT_TRANSLATE_NOOP("HandoverPaper", "Hilfe gewünscht")), say(QT_TRANSLATE_NOOP("HandoverPaper", "Kopie dagelassen"))};
    for (const InstructionTopic topic : instructionTopics())
        if (topics.testFlag(topic))
            lines += say(QT_TRANSLATE_NOOP("HandoverPaper", "Auffrischen: %1 %2")).arg(topicCode(topic), word(InstructionTopics(topic)));
    return lines;
}
}

Paper daySheet(const DayVisits &visits, const Printing &printing)
{
    const QString title = say(QT_TRANSLATE_NOOP("HandoverPaper", "Tagesblatt %1")).arg(dateText(visits.day));
    Paper paper = framed(u"daysheet.html"_s, title, Confidentiality::Internal, {}, printing);
    paper.isForPhone = true;
    QJsonObject &values = paper.values;
    values[u"heading"_s] = title;
    values[u"subheading"_s] = QLocale().dayName(visits.day.dayOfWeek());
    QJsonArray stops;
    for (const DayVisit &one : visits.visits)
        stops += QJsonObject{{u"number"_s, stops.size() + 1},
            {u"time"_s,
                one.time.isValid() ? say(QT_TRANSLATE_NOOP("HandoverPaper", "%1 Uhr")).arg(one.time.toString(u"HH:mm"_s)) : QString()},
            {u"address"_s, one.address}, {u"door"_s, one.door}, {u"checks"_s, checklist(one.topics)}};
    values[u"stops"_s] = stops;
    if (stops.isEmpty()) values[u"none"_s] = say(QT_TRANSLATE_NOOP("HandoverPaper", "An diesem Tag ist kein Besuch geplant."));
    values[u"hint"_s] = say(QT_TRANSLATE_NOOP("HandoverPaper",
        "Ein Nein an der Tür ist in Ordnung und hat keine Folgen (Art. 13 GG). Niemand geht zum ersten Besuch allein. Nach dem Tag das "
        "Blatt "
        "vernichten, die Datei löschen. Häkchen auf dem Telefon merkt sich die Seite nicht."));
    return paper;
}
