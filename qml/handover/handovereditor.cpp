// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/handover/handovereditor.h"
#include "core/base/words.h"
#include "core/handover/handovers.h"
#include "core/handover/signatures.h"
#include "qml/handover/entrylines.h"

using namespace Qt::StringLiterals;

HandoverEditor::HandoverEditor(QObject *parent)
    : ProtocolReader(parent),
      m_parties(new RowList(this)),
      m_keys(new RowList(this)),
      m_meters(new RowList(this)),
      m_rooms(new RowList(this)),
      m_parts(new RowList(this)),
      m_inventory(new RowList(this)),
      m_promises(new RowList(this)),
      m_topics(new RowList(this)),
      m_sectionList(new RowList(this))
{
    connect(this, &ProtocolReader::changed, this, &HandoverEditor::fill);
    connect(this, &ProtocolReader::handoverIdChanged, this, [this] {
        m_unsaved.clear();
        m_openOnly = false;
        Q_EMIT openOnlyChanged();
        Q_EMIT unsavedChanged();
        setRoomId(0);
    });
}

void HandoverEditor::fill()
{
    HandoverEntry &entry = shown();
    m_sections = isLoaded() ? sectionRows(facts()) : QVariantList();
    m_sectionList->setRows(m_sections);
    m_parties->setRows(plainRows(entry, entry.parties));
    m_keys->setRows(plainRows(entry, entry.keys));
    m_meters->setRows(meterRows(entry, facts().before, QDate::currentDate()));
    m_rooms->setRows(roomRows(entry));
    m_inventory->setRows(plainRows(entry, entry.inventory));
    m_promises->setRows(plainRows(entry, entry.promises));
    m_topics->setRows(topicRows(entry, m_openOnly));
    if (std::ranges::none_of(entry.rooms, [this](const HandoverRoom &room) { return room.id == m_roomId; })) {
        m_roomId = entry.rooms.isEmpty() ? 0 : entry.rooms.first().id;
        Q_EMIT roomIdChanged();
    }
    fillParts();
    Q_EMIT filled();
}

void HandoverEditor::fillParts()
{
    m_parts->setRows(partRows(shown(), m_roomId, m_openOnly));
}

void HandoverEditor::setRoomId(qint64 id)
{
    if (m_roomId == id) return;
    m_roomId = id;
    Q_EMIT roomIdChanged();
    fillParts();
}

void HandoverEditor::setOpenOnly(bool on)
{
    if (m_openOnly == on) return;
    m_openOnly = on;
    Q_EMIT openOnlyChanged();
    m_topics->setRows(topicRows(shown(), on));
    fillParts();
}

std::optional<EntryChange> HandoverEditor::changeOf(const QString &table, qint64 id, const QByteArray &property, const QVariant &wanted)
{
    const EntryRow row = rowIn(shown(), table, id);
    if (!row) return {};
    return EntryChange{.table = table,
        .id = table == "handover"_L1 ? handoverId() : id,
        .property = property,
        .before = row.read(property),
        .wanted = wanted,
        .version = row.read("version").toInt()};
}

QString HandoverEditor::set(const QString &table, qint64 id, const QString &name, const QVariant &given)
{
    const EntryRow row = rowIn(shown(), table, id);
    if (!row) return {};
    const QByteArray property = name.toLatin1();
    const auto value = typedValue(row, table, property, given, QDate::currentDate());
    if (!value) return sentence(value.error());
    if (toStored(*value) == toStored(row.read(property))) return {};
    QList<EntryChange> changes{*changeOf(table, id, property, *value)};
    if (property == "medium") changes += *changeOf(table, id, "unit", QVariant::fromValue(unitOf(value->value<MeterMedium>())));
    // Read is read today, unless somebody says otherwise.
    if (property == "readingMilli" && !row.read("readOn").toDate().isValid())
        changes += *changeOf(table, id, "readOn", QDate::currentDate());
    apply(changes);
    return {};
}

void HandoverEditor::apply(const QList<EntryChange> &changes)
{
    if (changes.isEmpty() || !workspace() || !workspace()->isOpen()) return;
    for (const EntryChange &change : changes)
        if (const EntryRow row = rowIn(shown(), change.table, change.id))
            row.property(change.property).writeOnGadget(row.gadget, change.wanted);
    beginWriting();
    Q_EMIT changed();
    const auto task = [changes](Sql &sql) -> Result<> {
        for (const EntryChange &change : changes)
            if (auto kept = keepChange(sql, change); !kept) return kept;
        return {};
    };
    // Told beside the field, not in the banner of the window: what was typed waits here.
    workspace()->database()->write(workspace()->actor(), task).then(this, [this, changes](const Result<> &kept) {
        if (!kept) keepUnsaved(changes, kept.error());
        endWriting();
    });
}

void HandoverEditor::keepUnsaved(const QList<EntryChange> &changes, const Error &error)
{
    // A later answer to the same question takes the place of the one that waits.
    for (const EntryChange &change : changes)
        m_unsaved.removeIf([&](const Unsaved &other) {
            const EntryChange &first = other.changes.first();
            return first.table == change.table && first.id == change.id && first.property == change.property;
        });
    m_unsaved += Unsaved{changes, sentence(error)};
    Q_EMIT unsavedChanged();
}

void HandoverEditor::retry()
{
    const QList<Unsaved> waiting = std::exchange(m_unsaved, {});
    Q_EMIT unsavedChanged();
    for (const Unsaved &one : waiting) {
        QList<EntryChange> changes;
        for (const EntryChange &change : one.changes)
            if (auto anew = changeOf(change.table, change.id, change.property, change.wanted)) {
                anew->isDecided = true;
                changes += *anew;
            }
        apply(changes);
    }
}

void HandoverEditor::drop()
{
    m_unsaved.clear();
    Q_EMIT unsavedChanged();
    reload();
}

template<class Task> void HandoverEditor::write(Task task, const QString &sentence)
{
    if (!workspace() || !isLoaded()) return;
    workspace()->write(this, std::move(task), [this, sentence](const auto &kept) {
        if (kept && !sentence.isEmpty()) Q_EMIT done(sentence);
    });
}

void HandoverEditor::add(const QString &table, const QVariantMap &answers)
{
    if (!workspace() || !isLoaded()) return;
    const auto task = [id = handoverId(), table, answers](Sql &sql) { return addRow(sql, id, table, answers, QDate::currentDate()); };
    workspace()->write(this, task, [this, table](const Result<qint64> &id) {
        if (!id) return;
        // The row is there once the handover was read anew.
        const auto tell = [this, table, row = *id] {
            if (rowIn(shown(), table, row)) Q_EMIT added(table, row);
        };
        connect(this, &ProtocolReader::changed, this, tell, Qt::SingleShotConnection);
        reload();
    });
}

void HandoverEditor::remove(const QString &table, qint64 id)
{
    write([table, id](Sql &sql) { return removeRow(sql, table, id); }, tr("Eintrag entfernt."));
}

void HandoverEditor::allSound(qint64 roomId)
{
    QList<EntryChange> changes;
    for (const RoomPart &part : entry().parts)
        if (part.roomId == roomId && part.state == ElementState::Unchecked)
            changes += *changeOf(tableOf<RoomPart>(), part.id, "state", QVariant::fromValue(ElementState::Sound));
    apply(changes);
}

void HandoverEditor::engage(qint64 sponsorId)
{
    if (!handover().householdId) return;
    const auto task = [sponsorId, household = *handover().householdId](
                          Sql &sql) { return ::engage(sql, sponsorId, household, QDate::currentDate(), QDate::currentDate()); };
    write(task, tr("Die Patenschaft beginnt heute."));
}

bool HandoverEditor::mayWrite() const
{
    return !workspace() || ::mayWrite(workspace()->standing(), Right::Handovers);
}

bool HandoverEditor::isProtocolLocked() const
{
    return !mayWrite() || isCancelled() || isLocked(entry(), HandoverDocument::Protocol);
}

bool HandoverEditor::isInstructionLocked() const
{
    return !mayWrite() || isCancelled() || isLocked(entry(), HandoverDocument::Instruction);
}
