// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/returnpapers.h"
#include "core/storage/changelog.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
const QString protocol = u"protocol"_s, instruction = u"instruction"_s, signatures = u"signature"_s;
const QStringList bothHeads{u"number"_s, u"kind"_s, u"begins_at"_s};

/** Columns of the handover that a paper prints, and its hash. */
QStringList headOf(const QString &document)
{
    if (document == protocol)
        return bothHeads
            + QStringList{u"rent_begins_on"_s, u"moves_in_on"_s, u"cleaning"_s, u"missing_keys"_s, u"deposit"_s, u"deposit_on"_s,
                u"deposit_by"_s, u"compared_uid"_s, u"protocol_sha256"_s};
    return bothHeads + QStringList{u"language"_s, u"interpreting"_s, u"instruction_sha256"_s};
}

bool isOf(const QString &table, const QString &document)
{
    if (table == "handover_party"_L1) return true;
    if (table == "instruction_row"_L1) return document == instruction;
    static const QStringList condition{u"handover_key"_s, u"meter_reading"_s, u"handover_room"_s, u"room_part"_s, u"inventory_item"_s,
        u"handover_promise"_s, u"document"_s};
    return document == protocol && condition.contains(table);
}

bool isEqual(const WayRow *a, const WayRow *b)
{
    if (!a || !b) return a == b;
    return std::ranges::all_of(
        a->fields.asKeyValueRange(), [&](const auto &field) { return sameStored(field.second, b->fields.value(field.first)); });
}

int changedColumns(const WayRow *base, const WayRow *side, const QStringList &columns)
{
    if (!base || !side) return 0;
    return static_cast<int>(std::ranges::count_if(columns, [&](const QString &column) {
        return base->fields.contains(column) && !sameStored(base->fields.value(column), side->fields.value(column));
    }));
}

/** "3 Angaben geändert, unterschrieben: Vermieter, Mieter" */
QString stateText(int changes, const QStringList &signers)
{
    QStringList parts;
    if (changes > 0) parts += QCoreApplication::translate("Trip", "%n Angaben geändert", nullptr, changes);
    if (changes == 0) parts += QCoreApplication::translate("Trip", "nichts geändert");
    if (!signers.isEmpty()) parts += QCoreApplication::translate("Trip", "unterschrieben: %1").arg(signers.join(u", "_s));
    return parts.join(u", "_s);
}
}

bool ReturnPapers::Paper::isAsked() const
{
    if (!isSame && ((!signedThere.isEmpty() && changedHere > 0) || (!signedHere.isEmpty() && changedThere > 0))) return true;
    // Discarded on one side, relied upon on the other.
    if (isDiscardedHere() && (changedThere > 0 || !newThere.isEmpty())) return true;
    if (isDiscardedThere() && (changedHere > 0 || !newHere.isEmpty())) return true;
    return std::ranges::any_of(newHere, [&](const QString &role) { return newThere.contains(role); }); // nobody signs twice
}

ReturnPapers::ReturnPapers(const ReturnedTrip &returned, const WayTables &here)
{
    gather(returned, here);
    for (const TripItem &item : returned.items)
        if (item.subjectKind == SubjectKind::Handover) judge(item.subjectUid);
}

void ReturnPapers::gather(const ReturnedTrip &returned, const WayTables &here)
{
    for (const QString &table : returningTables()) {
        const auto find = [&](const WayTables &tables, const QString &uid) -> const WayRow * {
            const auto rows = tables.constFind(table);
            if (rows == tables.cend()) return nullptr;
            const auto row = rows->constFind(uid);
            return row == rows->cend() ? nullptr : &*row;
        };
        QSet<QString> uids;
        for (const auto *tables : {&returned.base, &returned.there, &here})
            for (const QString &uid : tables->value(table).keys()) uids += uid;
        for (const QString &uid : std::as_const(uids)) {
            const PaperRow row{table, uid, find(returned.base, uid), find(here, uid), find(returned.there, uid)};
            QString handover;
            for (const auto &[side, tables] : {std::pair(row.there, &returned.there), {row.here, &here}, {row.base, &returned.base}})
                if (side && handover.isEmpty()) handover = handoverOf(table, *side, *tables);
            if (!handover.isEmpty()) m_rows[handover] += row;
        }
    }
}

QList<ReturnPapers::PaperRow> ReturnPapers::rowsOf(const QString &handover, const QString &document) const
{
    QList<PaperRow> rows;
    for (const PaperRow &row : m_rows.value(handover)) {
        const WayRow *any = row.there ? row.there : row.here ? row.here : row.base;
        const bool isSignature = row.table == signatures && any->fields.value(u"document"_s).toString() == document;
        if (isSignature || isOf(row.table, document)) rows += row;
    }
    return rows;
}

ReturnPapers::Paper ReturnPapers::paperOf(const PaperRow &head, const QString &document) const
{
    const QStringList columns = headOf(document);
    Paper paper{
        .changedHere = changedColumns(head.base, head.here, columns), .changedThere = changedColumns(head.base, head.there, columns)};
    paper.isSame = changedColumns(head.here, head.there, columns) == 0;
    const auto role = [](const WayRow &one) { return columnText(signatures, u"role"_s, one.fields.value(u"role"_s)); };
    for (const PaperRow &row : rowsOf(head.uid, document)) {
        if (row.table != signatures) {
            paper.changedHere += isEqual(row.base, row.here) ? 0 : 1;
            paper.changedThere += isEqual(row.base, row.there) ? 0 : 1;
            paper.isSame = paper.isSame && isEqual(row.here, row.there);
        } else if (row.here && !row.there) {
            paper.signedHere += role(*row.here);
            if (!row.base) paper.newHere += role(*row.here);
        } else if (row.there && !row.here) {
            paper.signedThere += role(*row.there);
            if (!row.base) paper.newThere += role(*row.there);
        }
    }
    return paper;
}

bool ReturnPapers::isSharedSame(const PaperRow &head) const
{
    if (changedColumns(head.here, head.there, bothHeads) > 0) return false;
    return std::ranges::all_of(
        m_rows.value(head.uid), [](const PaperRow &row) { return row.table != "handover_party"_L1 || isEqual(row.here, row.there); });
}

QStringList ReturnPapers::askedPapers(const PaperRow &head, const QMap<QString, Paper> &papers) const
{
    QStringList asked;
    for (const QString &document : {protocol, instruction})
        if (papers[document].isAsked()) asked += document;
    if (asked.size() != 1 || isSharedSame(head)) return asked;
    // Who takes part stands in both papers: where both are signed, they can only be had together.
    const QString &other = asked.first() == protocol ? instruction : protocol;
    if (papers[other].isSigned()) asked = QStringList{protocol, instruction};
    return asked;
}

void ReturnPapers::judge(const QString &handover)
{
    const auto all = m_rows.value(handover);
    const auto head = std::ranges::find(all, u"handover"_s, &PaperRow::table);
    if (head == all.end() || !head->base || !head->here || !head->there) return;
    const QMap<QString, Paper> papers{{protocol, paperOf(*head, protocol)}, {instruction, paperOf(*head, instruction)}};
    if (isKept(*head, papers)) {
        const QString number = head->here->fields.value(u"number"_s).toString();
        m_notes
            += QCoreApplication::translate("Trip", "%1 ist hier schon abgeschlossen und bleibt so; was unterwegs geändert wurde, entfällt.")
                   .arg(number);
        return decideBy(QString(kept), handover, {protocol, instruction});
    }
    const QStringList asked = askedPapers(*head, papers);
    if (asked.isEmpty()) return;
    QStringList names{head->here->fields.value(u"number"_s).toString()};
    Paper both;
    for (const QString &document : asked) {
        names += columnText(signatures, u"document"_s, document);
        both.changedHere += papers[document].changedHere;
        both.changedThere += papers[document].changedThere;
        both.signedHere += papers[document].signedHere;
        both.signedThere += papers[document].signedThere;
    }
    both.signedHere.removeDuplicates();
    both.signedThere.removeDuplicates();
    MergeConflict conflict{.table = u"handover"_s, .rowUid = handover, .column = QString(signedPapers), .label = names.join(u" · "_s)};
    conflict.hereText = stateText(both.changedHere, both.signedHere);
    conflict.thereText = stateText(both.changedThere, both.signedThere);
    conflict.here = conflict.hereText;
    conflict.there = conflict.thereText;
    conflict.seen = stateHere(*head, asked);
    m_conflicts += conflict;
    decideBy(::keyOf(conflict), handover, asked);
}

QString ReturnPapers::stateHere(const PaperRow &head, const QStringList &documents) const
{
    WayRow shown{.uid = head.uid};
    QList<const WayRow *> rows{&shown};
    QStringList columns{u"status"_s};
    for (const QString &document : documents) {
        columns += headOf(document);
        for (const PaperRow &row : rowsOf(head.uid, document)) rows += row.here;
    }
    for (const QString &column : std::as_const(columns)) shown.fields[column] = head.here->fields.value(column);
    return printOf(rows);
}

bool ReturnPapers::isKept(const PaperRow &head, const QMap<QString, Paper> &papers) const
{
    const auto isConcluded = [](const WayRow &row) { return row.fields.value(u"status"_s).toString() == "signed"_L1; };
    if (!isConcluded(*head.here) || isConcluded(*head.there)) return false;
    return std::ranges::any_of(papers, [](const Paper &paper) { return paper.isOtherThere(); });
}

void ReturnPapers::decideBy(const QString &key, const QString &handover, const QStringList &documents)
{
    m_heads[handover][u"status"_s] = key;
    for (const QString &document : documents) {
        for (const QString &column : headOf(document)) m_heads[handover][column] = key;
        for (const PaperRow &row : rowsOf(handover, document)) m_keys[row.table + u'/' + row.uid] = key;
    }
}
