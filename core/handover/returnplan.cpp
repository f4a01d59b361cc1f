// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/returnplan.h"
#include "core/handover/returnpapers.h"
#include "core/storage/changelog.h"
#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {
QString text(const char *german)
{
    return QCoreApplication::translate("Trip", german);
}

bool isSame(const QVariantMap &base, const WayRow &row)
{
    return std::ranges::all_of(
        base.asKeyValueRange(), [&](const auto &field) { return sameStored(field.second, row.fields.value(field.first)); });
}

/** Where both sides changed something that nobody has to be asked about, what stands here stays. */
bool isOrder(const QString &column)
{
    return column == "position"_L1 || column == "sort_order"_L1;
}

/** A handover only goes forward: planned, under way, signed. -1 for one that was called off. */
int stageOf(const QVariant &status)
{
    return static_cast<int>(QStringList{u"planned"_s, u"under_way"_s, u"signed"_s}.indexOf(status.toString()));
}

class Planner
{
public:
    Planner(const ReturnedTrip &returned, const WayTables &here) : m_returned(returned), m_here(here), m_papers(returned, here) { }

    ReturnPlan run()
    {
        m_plan.conflicts += m_papers.conflicts();
        m_plan.notes += m_papers.notes();
        findRooms();
        for (const QString &table : returningTables()) {
            QSet<QString> uids;
            for (const auto &tables : {m_returned.base, m_returned.there, m_here})
                for (const QString &uid : tables.value(table).keys()) uids += uid;
            for (const QString &uid : inOrder(table, uids)) plan(table, uid);
        }
        return std::move(m_plan);
    }

private:
    /** In the order of the file's ids: rows of one position keep their order. */
    QStringList inOrder(const QString &table, const QSet<QString> &uids) const
    {
        QStringList order(uids.begin(), uids.end());
        const WayRows there = m_returned.there.value(table);
        std::ranges::sort(
            order, [&](const QString &a, const QString &b) { return std::pair(there.value(a).id, a) < std::pair(there.value(b).id, b); });
        return order;
    }

    /** The three states of a row; null where it is not there. */
    struct Sides {
        const WayRow *base;
        const WayRow *here;
        const WayRow *there;
    };
    static const WayRow *find(const WayTables &tables, const QString &table, const QString &uid)
    {
        const auto rows = tables.constFind(table);
        if (rows == tables.cend()) return nullptr;
        const auto row = rows->constFind(uid);
        return row == rows->cend() ? nullptr : &*row;
    }
    Sides sidesOf(const QString &table, const QString &uid) const
    {
        return {find(m_returned.base, table, uid), find(m_here, table, uid), find(m_returned.there, table, uid)};
    }

    /** A room that one side removed while the other changed it or a part of it: one question for the room and all its parts. */
    void findRooms()
    {
        const QString rooms = u"handover_room"_s;
        for (const QString &uid : m_returned.base.value(rooms).keys()) {
            const Sides room = sidesOf(rooms, uid);
            if (!m_papers.keyOf(rooms, uid).isEmpty() || (room.here && room.there) || (!room.here && !room.there)) continue;
            const WayTables &remaining = room.here ? m_here : m_returned.there;
            bool isChanged = !isSame(room.base->fields, room.here ? *room.here : *room.there);
            for (const WayRow &part : remaining.value(u"room_part"_s)) {
                if (part.fields.value(u"room_id"_s) != uid) continue;
                const WayRow *before = find(m_returned.base, u"room_part"_s, part.uid);
                isChanged = isChanged || !before || !isSame(before->fields, part);
            }
            if (isChanged) m_rooms[uid] = askForRow(rooms, uid, room);
        }
    }

    /** The row as it stands here; of a room its parts as well. */
    QList<const WayRow *> rowsHere(const QString &table, const QString &uid) const
    {
        QList<const WayRow *> rows{find(m_here, table, uid)};
        const auto parts = m_here.constFind(u"room_part"_s);
        if (table != "handover_room"_L1 || parts == m_here.cend()) return rows;
        for (const WayRow &part : *parts)
            if (part.fields.value(u"room_id"_s) == uid) rows += &part;
        return rows;
    }

    QString askForRow(const QString &table, const QString &uid, const Sides &row)
    {
        const QString removed = text(QT_TRANSLATE_NOOP("Trip", "gelöscht")), changed = text(QT_TRANSLATE_NOOP("Trip", "geändert"));
        const QString before = text(QT_TRANSLATE_NOOP("Trip", "vorhanden"));
        const QString here = row.here ? changed : removed, there = row.there ? changed : removed;
        const WayRow &named = row.here ? *row.here : *row.there;
        m_plan.conflicts += {table, uid, QString(wholeRow), labelOf(table, named, row.here ? m_here : m_returned.there), before, here,
            there, before, here, there, printOf(rowsHere(table, uid))};
        return keyOf(m_plan.conflicts.last());
    }

    QString askForColumn(const QString &table, const Sides &row, const QString &column)
    {
        const QVariant base = row.base->fields.value(column), here = row.here->fields.value(column),
                       there = row.there->fields.value(column);
        const QString label = labelOf(table, *row.here, m_here) + u" · "_s + columnLabel(table, column);
        m_plan.conflicts += {table, row.here->uid, column, label, base, here, there, columnText(table, column, base),
            columnText(table, column, here), columnText(table, column, there), jsonOf({{column, here}})};
        return keyOf(m_plan.conflicts.last());
    }

    void add(RowPlan::What what, const QString &table, const QString &uid, const QVariantMap &fields, const QString &key)
    {
        if (key != ReturnPapers::kept) m_plan.rows += {what, table, uid, fields, {}, key};
    }

    /** Makes the row here as it is there, where the one conflict @p key is decided so. */
    void planWhole(const QString &table, const QString &uid, const Sides &row, const QString &key)
    {
        if (row.there && !row.here) return add(RowPlan::What::Insert, table, uid, row.there->fields, key);
        if (row.here && !row.there) return add(RowPlan::What::Remove, table, uid, {}, key);
        QVariantMap fields = row.there->fields;
        fields.removeIf([&](const auto &field) { return sameStored(field.value(), row.here->fields.value(field.key())); });
        if (!fields.isEmpty()) add(RowPlan::What::Update, table, uid, fields, key);
    }

    /** The conflict about the papers of a handover whose conclusion on the way made this step of a flat's status. */
    QString keyOfConclusion(const WayRow &step) const
    {
        if (m_returned.base.value(u"status_transition"_s).contains(step.uid)) return {};
        for (const WayRow &handover : m_returned.there.value(u"handover"_s))
            if (handover.fields.value(u"vacancy_id"_s) == step.fields.value(u"vacancy_id"_s)
                && handover.fields.value(u"number"_s) == step.fields.value(u"reason"_s))
                return m_papers.keyOfHead(handover.uid, u"status"_s);
        return {};
    }
    /** The same for the flat itself. */
    QString keyOfFlat(const QString &vacancy) const
    {
        for (const WayRow &step : m_returned.there.value(u"status_transition"_s))
            if (step.fields.value(u"vacancy_id"_s) == vacancy)
                if (QString key = keyOfConclusion(step); !key.isEmpty()) return key;
        return {};
    }
    /** What concluding on the way brought about comes along only where the paper does. */
    QString keyOfConsequence(const QString &table, const WayRow &row) const
    {
        if (table == "task"_L1 && row.fields.value(u"rule"_s).toString().startsWith("handover."_L1))
            return m_papers.keyOfHead(row.fields.value(u"subject_uid"_s).toString(), u"status"_s);
        return keyOfStep(table, row);
    }

    /** The steps of a flat's status go the way of the status itself. */
    QString keyOfStep(const QString &table, const WayRow &row) const
    {
        if (table != "status_transition"_L1) return {};
        const QString key = keyOf({.table = u"vacancy"_s, .rowUid = row.fields.value(u"vacancy_id"_s).toString(), .column = u"status"_s});
        const bool isAsked = std::ranges::contains(m_plan.conflicts, key, [](const MergeConflict &one) { return keyOf(one); });
        return isAsked ? key : keyOfConclusion(row);
    }

    void plan(const QString &table, const QString &uid)
    {
        const Sides row = sidesOf(table, uid);
        if (!row.here && !row.there) return;
        const bool isHead = table == "handover"_L1;
        QString key = isHead ? QString() : m_papers.keyOf(table, uid);
        if (key.isEmpty() && table == "handover_room"_L1) key = m_rooms.value(uid);
        if (key.isEmpty() && table == "room_part"_L1)
            key = m_rooms.value((row.here ? row.here : row.there)->fields.value(u"room_id"_s).toString());
        if (!key.isEmpty()) return planWhole(table, uid, row, key);
        if (!row.base) {
            if (!row.here) add(RowPlan::What::Insert, table, uid, row.there->fields, keyOfConsequence(table, *row.there));
            return; // here alone, or came back already
        }
        if (row.here && row.there) return planFields(table, row);
        if (row.base->fields.isEmpty()) return; // went along to be read, not to be changed
        if (!row.there)
            planRemoved(table, uid, row);
        else if (!isSame(row.base->fields, *row.there))
            add(RowPlan::What::Insert, table, uid, row.there->fields, askForRow(table, uid, row));
    }

    void planRemoved(const QString &table, const QString &uid, const Sides &row)
    {
        const bool isChanged = !isSame(row.base->fields, *row.here);
        add(RowPlan::What::Remove, table, uid, {}, isChanged ? askForRow(table, uid, row) : QString());
    }

    void planFields(const QString &table, const Sides &row)
    {
        RowPlan planned{RowPlan::What::Update, table, row.here->uid, {}, {}, {}};
        const QString flat = table == "vacancy"_L1 ? keyOfFlat(row.here->uid) : QString();
        const bool isOneStatus = sameStored(row.here->fields.value(u"status"_s), row.there->fields.value(u"status"_s));
        for (const auto &[column, before] : row.base->fields.asKeyValueRange()) {
            const QVariant here = row.here->fields.value(column), there = row.there->fields.value(column);
            const QString papers = table == "handover"_L1 ? m_papers.keyOfHead(row.here->uid, column) : QString();
            if (papers == ReturnPapers::kept) continue;
            if (sameStored(here, there) || (papers.isEmpty() && sameStored(before, there))) continue;
            const bool isBoth = papers.isEmpty() && !sameStored(before, here);
            if (isBoth && isOrder(column)) continue;
            const bool isStage = table == "handover"_L1 && column == "status"_L1 && stageOf(here) >= 0 && stageOf(there) >= 0;
            if (isBoth && isStage && stageOf(there) < stageOf(here)) continue;
            planned.fields[column] = there;
            if (!papers.isEmpty())
                planned.waiting[column] = papers;
            else if (!flat.isEmpty() && (!isBoth || isOneStatus))
                planned.waiting[column] = flat;
            else if (isBoth && !isStage)
                planned.waiting[column] = askForColumn(table, row, column);
        }
        if (!planned.fields.isEmpty()) m_plan.rows += planned;
    }

    const ReturnedTrip &m_returned;
    const WayTables &m_here;
    const ReturnPapers m_papers;
    /** Rooms that are asked about, with the key. */
    QHash<QString, QString> m_rooms;
    ReturnPlan m_plan;
};
}

QString keyOf(const MergeConflict &conflict)
{
    return conflict.table + u'/' + conflict.rowUid + u'/' + conflict.column;
}

void choose(ReturnChoices &choices, const MergeConflict &conflict, bool takesThere)
{
    choices[keyOf(conflict)] = {takesThere, conflict.seen};
}

QString printOf(const QList<const WayRow *> &rows)
{
    QStringList lines;
    for (const WayRow *row : rows)
        if (row) lines += row->uid + u' ' + jsonOf(row->fields);
    lines.sort();
    return QString::fromLatin1(QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

ReturnPlan planReturn(const ReturnedTrip &returned, const WayTables &here)
{
    return Planner(returned, here).run();
}

QString handoverOf(const QString &table, const WayRow &row, const WayTables &all)
{
    if (table == "handover"_L1) return row.uid;
    if (table == "document"_L1) {
        const QString subject = row.fields.value(u"subject_uid"_s).toString();
        for (const QString &part : {u"handover_room"_s, u"room_part"_s, u"meter_reading"_s})
            if (const auto rows = all.constFind(part); rows != all.cend() && rows->contains(subject))
                return rows->value(subject).fields.value(u"handover_id"_s).toString();
        return all.value(u"handover"_s).contains(subject) ? subject : QString();
    }
    return row.fields.value(u"handover_id"_s).toString();
}
