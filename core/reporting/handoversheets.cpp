// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/reporting/handoversheets.h"
#include "core/register/words.h"
#include "core/reporting/protocolparts.h"

using namespace Qt::StringLiterals;

namespace {
void putIfAny(QJsonObject &values, const QString &name, const QJsonObject &part)
{
    if (!part.isEmpty()) values[name] = part;
}

/** How to fill a form by hand; nothing on one that is filled. */
QJsonArray fillingHints(const HandoverFacts &facts)
{
    QJsonArray hints;
    if (facts.wish.isBlank)
        for (const QString &code : {u"form.blank.write"_s, u"form.blank.tick"_s}) hints += pairOf(code, facts.language);
    return hints;
}

QString eyebrowOf(const HandoverFacts &facts)
{
    const Handover &handover = facts.entry.handover;
    return facts.wish.isBlank ? handover.number : u"%1 · %2"_s.arg(handover.number, formWord(handover.kind));
}

/** Missing keys, cleaning and deposit: lines of their own, on a blank form to be written. */
QJsonObject closingLines(const HandoverFacts &facts)
{
    const Handover &handover = facts.entry.handover;
    const SecondLanguage &language = facts.language;
    const bool isBlank = facts.wish.isBlank;
    QJsonArray lines;
    const auto add = [&](const QString &code, const QJsonObject &value) {
        if (isBlank)
            lines += lineOf(pairOf(code, language), pair({}), true);
        else if (!value[u"de"_s].toString().isEmpty())
            lines += lineOf(pairOf(code, language), value);
    };
    add(u"form.cleaning"_s, knownPair(handover.cleaning, language));
    add(u"form.deposit"_s, pair(euroText(handover.deposit, QLocale(QLocale::German, QLocale::Germany))));
    add(u"form.paid_on"_s, pair(germanDate(handover.depositOn)));
    if (lines.isEmpty()) return {};
    return {{u"title"_s, joinedPairs({pairOf(u"form.cleaning"_s, language), pairOf(u"form.deposit"_s, language)}, u" · "_s)},
        {u"lines"_s, lines}};
}

QJsonObject missingKeys(const HandoverFacts &facts)
{
    const QString missing = facts.wish.isBlank ? QString() : facts.entry.handover.missingKeys;
    if (missing.isEmpty() && !facts.wish.isBlank) return {};
    return lineOf(pairOf(u"form.missing_keys"_s, facts.language), pair(missing), facts.wish.isBlank);
}

QJsonArray pointsOf(const TopicWords &german, const TopicWords &other)
{
    QJsonArray points;
    for (qsizetype i = 0; i < german.points.size(); ++i) points += pair(german.points[i], other.points.value(i));
    return points;
}

/** One topic with all its sentences, and what became of it. */
QJsonObject topicOf(InstructionTopic topic, const HandoverFacts &facts)
{
    const SecondLanguage &language = facts.language;
    const auto found = std::ranges::find(facts.entry.instruction, topic, &InstructionRow::topic);
    const InstructionRow row = facts.wish.isBlank || found == facts.entry.instruction.end() ? InstructionRow() : *found;
    const TopicWords german = topicWords(topic), other = language.code.isEmpty() ? TopicWords() : topicWords(topic, language.code);
    const ReadingLanguage *material = findLanguage(row.material);
    return {{u"code"_s, topicCode(topic)}, {u"title"_s, pair(german.title, other.title)},
        {u"question"_s, pair(german.question, other.question)}, {u"points"_s, pointsOf(german, other)},
        {u"yes"_s, row.explained == Explained::Yes}, {u"no"_s, row.explained == Explained::No},
        {u"none"_s, row.explained == Explained::NotApplicable}, {u"shown"_s, row.shown == Tri::Yes},
        {u"material"_s, !row.material.isEmpty()}, {u"materialName"_s, material ? material->name : row.material},
        {u"understood"_s, row.understanding == Understanding::Understood}, {u"refresh"_s, row.understanding == Understanding::Refresh},
        {u"note"_s, row.note}};
}
}

Paper protocolSheet(const HandoverFacts &facts, const Printing &printing)
{
    Paper paper = bilingualPaper(
        u"protocol.html"_s, u"form.protocol.title"_s, facts.entry.handover.number, Confidentiality::Addressee, printing, facts.language);
    QJsonObject &values = paper.values;
    values[u"eyebrow"_s] = eyebrowOf(facts);
    values[u"filling"_s] = fillingHints(facts);
    values[u"head"_s] = headLines(facts, HandoverDocument::Protocol);
    values[u"before"_s] = toJson({partyTable(facts, HandoverDocument::Protocol), keyTable(facts)});
    putIfAny(values, u"missing"_s, missingKeys(facts));
    values[u"metering"_s] = toJson({meterTable(facts)});
    putIfAny(values, u"condition"_s, roomTable(facts));
    putIfAny(values, u"pictures"_s, photoPages(facts));
    values[u"stock"_s] = toJson({inventoryTable(facts)});
    putIfAny(values, u"closing"_s, closingLines(facts));
    values[u"after"_s] = toJson({promiseTable(facts), differenceTable(facts)});
    values[u"signing"_s] = signatureBlock(facts, HandoverDocument::Protocol);
    putIfAny(values, u"supplements"_s, supplementBlock(facts, HandoverDocument::Protocol));
    return paper;
}

Paper instructionSheet(const HandoverFacts &facts, const Printing &printing)
{
    const SecondLanguage &language = facts.language;
    Paper paper = bilingualPaper(
        u"instruction.html"_s, u"form.instruction.title"_s, facts.entry.handover.number, Confidentiality::Addressee, printing, language);
    QJsonObject &values = paper.values;
    values[u"eyebrow"_s] = eyebrowOf(facts);
    values[u"filling"_s] = fillingHints(facts);
    values[u"head"_s] = headLines(facts, HandoverDocument::Instruction);
    values[u"before"_s] = toJson({partyTable(facts, HandoverDocument::Instruction)});
    QJsonArray topics;
    for (const InstructionTopic topic : instructionTopics()) topics += topicOf(topic, facts);
    values[u"topics"_s] = topics;
    values[u"topicHead"_s] = pairOf(u"form.topic"_s, language);
    values[u"explainedWord"_s] = pairOf(u"form.explained"_s, language);
    values[u"yesWord"_s] = pairOf(Explained::Yes, language);
    values[u"noWord"_s] = pairOf(Explained::No, language);
    values[u"noneWord"_s] = pairOf(Explained::NotApplicable, language);
    values[u"shownWord"_s] = pairOf(u"form.shown"_s, language);
    values[u"materialWord"_s] = pairOf(u"form.material"_s, language);
    values[u"understoodWord"_s] = pairOf(Understanding::Understood, language);
    values[u"refreshWord"_s] = pairOf(Understanding::Refresh, language);
    values[u"noteWord"_s] = pairOf(u"form.note"_s, language);
    values[u"blank"_s] = facts.wish.isBlank;
    values[u"signing"_s] = signatureBlock(facts, HandoverDocument::Instruction);
    putIfAny(values, u"supplements"_s, supplementBlock(facts, HandoverDocument::Instruction));
    return paper;
}
