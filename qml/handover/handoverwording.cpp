// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/comparison.h"
#include "core/handover/handovers.h"
#include "core/handover/handovertexts.h"
#include "core/handover/signatures.h"
#include "core/register/fields.h"
#include "core/register/words.h"
#include "qml/controls/options.h"
#include "qml/handover/entrylines.h"
#include "qml/handover/handovereditor.h"

using namespace Qt::StringLiterals;

QVariantMap HandoverEditor::head() const
{
    Handover copy = handover();
    return shownRow({&Handover::staticMetaObject, &copy}, u"handover"_s);
}

QString HandoverEditor::languageName() const
{
    return handover().language.isEmpty() ? QString() : ::languageName(handover().language);
}

QString HandoverEditor::languageText() const
{
    QStringList parts{languageName().isEmpty() ? tr("Deutsch") : languageName()};
    switch (handover().interpreting) {
    case Interpreting::Unknown: break;
    case Interpreting::None: parts += tr("ohne Sprachmittlung"); break;
    default: parts += tr("Sprachmittlung %1").arg(word(handover().interpreting));
    }
    return parts.join(u" · "_s);
}

QVariantList HandoverEditor::headFacts() const
{
    const auto fact = [](const QString &label, const QString &text) { return QVariantMap{{u"label"_s, label}, {u"text"_s, text}}; };
    QVariantList rows{fact(tr("Art"), word(handover().kind))};
    if (handover().beginsAt.isValid())
        rows += fact(
            tr("Termin"), tr("%1 Uhr").arg(QLocale().toString(handover().beginsAt.toLocalTime(), tr("ddd, dd.MM.yyyy, HH:mm", "Termin"))));
    QStringList household{facts().householdNumber};
    if (facts().persons) household += tr("%n Personen", nullptr, *facts().persons);
    household.removeAll(QString());
    if (!household.isEmpty()) rows += fact(tr("Haushalt"), household.join(u", "_s));
    QStringList present;
    for (const HandoverParty &party : entry().parties)
        if (party.present == Tri::Yes) present += word(party.role);
    present.removeDuplicates();
    if (!present.isEmpty()) rows += fact(tr("Anwesend"), present.join(u", "_s));
    return rows;
}

QVariantList HandoverEditor::unsaved() const
{
    QVariantList rows;
    for (const Unsaved &one : m_unsaved) {
        const EntryChange &change = one.changes.first();
        HandoverEntry now = entry();
        const EntryRow row = rowIn(now, change.table, change.id);
        QString theirs;
        QString mine = change.wanted.toString();
        if (row) {
            const auto spoken = [&] {
                const QVariantMap all = shownRow(row, change.table);
                const QString name = QString::fromLatin1(change.property);
                return all.value(name + u"Word"_s, shownValue(row, change.table, change.property)).toString();
            };
            theirs = spoken();
            row.property(change.property).writeOnGadget(row.gadget, change.wanted);
            mine = spoken();
        }
        rows += QVariantMap{{u"label"_s, labelOf(change)}, {u"mine"_s, mine}, {u"theirs"_s, theirs}, {u"reason"_s, one.reason}};
    }
    return rows;
}

QString HandoverEditor::labelOf(const EntryChange &change) const
{
    const QString label = fieldLabel(change.table, QString::fromLatin1(change.property));
    QString where;
    for (const HandoverKey &one : entry().keys)
        if (change.table == tableOf<HandoverKey>() && one.id == change.id) where = word(one.kind);
    for (const MeterReading &one : entry().meters)
        if (change.table == tableOf<MeterReading>() && one.id == change.id) where = word(one.medium);
    for (const RoomPart &one : entry().parts)
        if (change.table == tableOf<RoomPart>() && one.id == change.id) where = word(one.element);
    for (const InstructionRow &one : entry().instruction)
        if (change.table == tableOf<InstructionRow>() && one.id == change.id) where = topicCode(topicOf(one));
    return where.isEmpty() ? label : u"%1, %2"_s.arg(where, label);
}

QVariantList HandoverEditor::differences() const
{
    QVariantList rows;
    if (!facts().before) return rows;
    for (const Difference &one : differencesOf(*facts().before, entry()))
        rows += QVariantMap{
            {u"where"_s, one.where}, {u"what"_s, one.what}, {u"before"_s, one.before}, {u"now"_s, one.now}, {u"isWorse"_s, one.isWorse}};
    return rows;
}

QStringList HandoverEditor::papers() const
{
    QStringList keys;
    for (const HandoverDocument document : isLoaded() ? papersOf(handover().kind) : QList<HandoverDocument>()) keys += keyOf(document);
    return keys;
}

QString HandoverEditor::comparedWith() const
{
    if (!facts().before) return {};
    const Handover &before = facts().before->handover;
    return tr("%1 vom %2").arg(before.number, dateText(before.beginsAt.toLocalTime().date()));
}

QString HandoverEditor::label(const QString &table, const QString &name)
{
    return fieldLabel(table, name);
}

QVariantList HandoverEditor::options(const QString &table, const QString &name) const
{
    HandoverParty party;
    HandoverKey key;
    MeterReading meter;
    HandoverRoom room;
    RoomPart part;
    InventoryItem item;
    HandoverPromise promise;
    InstructionRow topic;
    HandoverEntry one{.parties = {party},
        .keys = {key},
        .meters = {meter},
        .rooms = {room},
        .parts = {part},
        .inventory = {item},
        .promises = {promise},
        .instruction = {topic}};
    const EntryRow row = rowIn(one, table, 0);
    return row ? optionsOf(enumOfType(row.property(name.toLatin1()).metaType())) : QVariantList();
}

QVariantList HandoverEditor::languages()
{
    QVariantList rows{option(QString(), tr("nur Deutsch"))};
    for (const ReadingLanguage &one : readingLanguages()) rows += option(one.code, ::languageName(one.code));
    return rows;
}

QVariantMap HandoverEditor::card(qint64 rowId) const
{
    const auto row = std::ranges::find(entry().instruction, rowId, &InstructionRow::id);
    if (row == entry().instruction.end()) return {};
    const ReadingLanguage *language = findLanguage(handover().language);
    const TopicWords german = topicWords(topicOf(*row));
    const TopicWords other = language ? topicWords(topicOf(*row), language->code) : TopicWords();
    QVariantList points;
    for (qsizetype at = 0; at < german.points.size(); ++at)
        points += QVariantMap{{u"german"_s, german.points.at(at)}, {u"other"_s, other.points.value(at)}};
    return {{u"code"_s, topicCode(topicOf(*row))}, {u"title"_s, german.title}, {u"otherTitle"_s, other.title}, {u"points"_s, points},
        {u"question"_s, german.question}, {u"otherQuestion"_s, other.question}, {u"rightToLeft"_s, language && language->rightToLeft}};
}

namespace {
/** The next of some after the one with @p id, round the list, that is open; null where none is. */
template<class Row> const Row *nextOpen(const QList<Row> &rows, qint64 id, auto isOpen)
{
    const auto at = std::ranges::find(rows, id, &Row::id);
    const qsizetype from = at == rows.end() ? -1 : at - rows.begin();
    for (qsizetype step = 1; step <= rows.size(); ++step) {
        const Row &row = rows.at((from + step) % rows.size());
        if (isOpen(row) && (row.id != id)) return &row;
    }
    return nullptr;
}
}

QVariantMap HandoverEditor::nextAfter(const QString &section, qint64 id) const
{
    const auto target = [](const QString &key, qint64 row, const QString &text) {
        return QVariantMap{{u"section"_s, key}, {u"id"_s, row}, {u"text"_s, text}};
    };
    if (section == "instruction"_L1)
        if (const auto *row = nextOpen(entry().instruction, id, [](const InstructionRow &one) { return one.explained == Explained::Open; }))
            return target(section, row->id, tr("Weiter zu %1 %2").arg(topicCode(topicOf(*row)), word(row->topic)));
    if (section == "rooms"_L1) {
        const auto isOpen = [this](const HandoverRoom &room) {
            return std::ranges::any_of(
                entry().parts, [&](const RoomPart &part) { return part.roomId == room.id && part.state == ElementState::Unchecked; });
        };
        if (const auto *room = nextOpen(entry().rooms, id, isOpen)) return target(section, room->id, tr("Weiter: %1").arg(nameOf(*room)));
    }
    const auto progress = progressOf(entry(), hasSponsor());
    const auto now = std::ranges::find_if(progress, [&](const SectionProgress &one) { return keyOfSection(one.section) == section; });
    const qsizetype from = now == progress.end() ? -1 : now - progress.begin();
    for (qsizetype step = 1; step < progress.size(); ++step) {
        const SectionProgress &one = progress.at((from + step) % progress.size());
        if (one.section != HandoverSection::Signatures && !one.isComplete())
            return target(keyOfSection(one.section), 0, tr("Weiter: %1").arg(titleOf(one.section)));
    }
    return target(u"signatures"_s, 0, tr("Zu den Unterschriften"));
}

QVariantList HandoverEditor::suggestions() const
{
    QVariantList rows;
    for (const SponsorSuggestion &one : facts().suggestions)
        rows += QVariantMap{{u"id"_s, one.row.sponsor.id}, {u"name"_s, one.row.name}, {u"reason"_s, one.reason}};
    return rows;
}

QVariantList HandoverEditor::engagements() const
{
    QVariantList rows;
    for (qsizetype at = 0; at < facts().engagements.size(); ++at)
        rows += QVariantMap{{u"name"_s, facts().sponsors.value(at)}, {u"since"_s, dateText(facts().engagements.at(at).beginsOn)},
            {u"sponsorId"_s, facts().engagements.at(at).sponsorId}};
    return rows;
}
