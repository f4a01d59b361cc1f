// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/joinedrows.h"
#include "core/exchange/recordgroups.h"
#include "core/exchange/waybase.h"
#include "core/exchange/waylabels.h"
#include "core/register/entries.h"
#include "core/storage/changelog.h"
#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {
QString text(const char *german)
{
    return QCoreApplication::translate("Exchange", german);
}

bool saysNothing(const QVariant &value)
{
    return value.isNull() || (value.metaType().id() == QMetaType::QString && value.toString().isEmpty());
}
bool saysSame(const QVariant &a, const QVariant &b)
{
    return (saysNothing(a) && saysNothing(b)) || sameStored(a, b);
}

/** Compares the rows of a file with those of this register. */
class Comparing
{
public:
    Comparing(const WayTables &there, const WayTables &here, const WayBase &base) : m_there(there), m_here(here), m_base(base) { }

    WayRecord compare(const RecordGroup &group)
    {
        WayRecord record{.table = group.table, .uid = group.uid, .label = group.label, .detail = group.detail};
        const bool isHere = m_here.value(group.table).contains(group.uid);
        for (const auto &[table, uid] : group.rows)
            if (isHere || table != group.table || uid != group.uid) add(record, table, uid, isHere);
        record.state = isHere ? stateOf(record.differences) : m_base.contains(group.uid) ? RecordState::GoneHere : RecordState::New;
        return record;
    }
    /** What stands here, row by row: another text where somebody changed it. */
    const QStringList &prints() const { return m_prints; }

private:
    void add(WayRecord &record, const QString &table, const QString &uid, bool isRecordHere)
    {
        const WayRow there = m_there.value(table).value(uid);
        const auto rows = m_here.constFind(table);
        const auto here = rows == m_here.cend() ? WayRows::const_iterator() : rows->constFind(uid);
        if (rows == m_here.cend() || here == rows->cend()) {
            m_prints += uid + u" -"_s;
            // What comes with a new record comes with it; on a known one it is an addition of its own. Dwellings and buildings are none.
            if (isRecordHere && table != "building"_L1 && table != "dwelling"_L1) addRow(record, table, there);
            return;
        }
        m_prints += uid + u' ' + textOf(hashesOf(table, *here));
        addFields(record, table, there, *here);
    }
    void addRow(WayRecord &record, const QString &table, const WayRow &there) const
    {
        const bool wasHere = m_base.contains(there.uid);
        record.differences += {.table = table,
            .rowUid = there.uid,
            .column = QString(wholeWayRow),
            .label = rowLabel(table),
            .here = wasHere ? text(QT_TRANSLATE_NOOP("Exchange", "gelöscht")) : text(QT_TRANSLATE_NOOP("Exchange", "nicht vorhanden")),
            .there = rowText(table, there),
            .isChangedHere = wasHere,
            .isChangedThere = !wasHere,
            .isAddition = !wasHere};
    }
    void addFields(WayRecord &record, const QString &table, const WayRow &there, const WayRow &here) const
    {
        const auto base = m_base.constFind(there.uid);
        for (const auto &[column, value] : there.fields.asKeyValueRange()) {
            const QVariant own = here.fields.value(column);
            if (!isCompared(table, column) || saysSame(value, own)) continue;
            const bool isKnown = base != m_base.cend();
            const QString before = isKnown ? base->value(column) : QString();
            record.differences += {.table = table,
                .rowUid = there.uid,
                .column = column,
                .label = fieldText(record.table, table, column),
                .here = columnText(table, column, own),
                .there = columnText(table, column, value),
                .isChangedHere = !isKnown || hashOf(here, column) != before,
                .isChangedThere = !isKnown || hashOf(there, column) != before,
                .isAddition = false};
        }
    }
    static RecordState stateOf(const QList<WayDifference> &differences)
    {
        const auto any = [&](const auto &is) { return std::ranges::any_of(differences, is); };
        if (differences.isEmpty()) return RecordState::Same;
        if (any([](const WayDifference &one) { return one.isChangedHere && one.isChangedThere; })) return RecordState::Conflict;
        return any(&WayDifference::isChangedThere) ? RecordState::ChangedThere : RecordState::ChangedHere;
    }
    static QString fieldText(const QString &recordTable, const QString &table, const QString &column)
    {
        const QString label = columnLabel(table, column);
        return recordTable == table || table == "building"_L1 || table == "dwelling"_L1 ? label : rowLabel(table) + u" · "_s + label;
    }

    const WayTables &m_there;
    const WayTables &m_here;
    const WayBase &m_base;
    QStringList m_prints;
};

/** A dwelling has one open episode at most: the other one has to end before this one can come. */
Result<QString> hindranceOf(Sql &sql, const WayRow &dwelling, const WayTables &here)
{
    const WayRow own = here.value(u"dwelling"_s).value(dwelling.uid);
    if (own.id == 0) return QString();
    return sql.value(u"select v.number from vacancy v where v.dwelling_id=? and "_s + openCondition(u"v.status"_s), {own.id})
        .transform([](const QVariant &number) {
            if (number.isNull()) return QString();
            return text(QT_TRANSLATE_NOOP("Exchange", "Für diese Wohnung läuft hier schon %1.")).arg(number.toString());
        });
}

/** A new flat that may be one of ours. */
Result<> lookForDoubles(Sql &sql, const WayTables &there, const WayTables &here, WayRecord &record)
{
    const WayRow vacancy = there.value(u"vacancy"_s).value(record.uid);
    const WayRow dwelling = there.value(u"dwelling"_s).value(vacancy.fields.value(u"dwelling_id"_s).toString());
    const auto hindrance = hindranceOf(sql, dwelling, here);
    if (!hindrance) return std::unexpected(hindrance.error());
    record.hindrance = *hindrance;
    if (here.value(u"dwelling"_s).contains(dwelling.uid)) return {};
    return findDuplicates(sql, entryFrom(vacancy, there)).transform([&](const QList<DuplicateCandidate> &found) {
        record.joins.reserve(found.size());
        for (const DuplicateCandidate &one : found) {
            QStringList parts{one.number, (one.street + u' ' + one.houseNumber).trimmed(), one.flatNumber};
            parts.removeAll(QString());
            record.joins += {one.vacancyId, one.number, parts.join(u" · "_s)};
        }
    });
}
}

QString keyOf(const WayDifference &difference)
{
    return difference.table + u'/' + difference.rowUid + u'/' + difference.column;
}

QString keyOf(const WayRecord &record)
{
    return record.table + u'/' + record.uid;
}

int ExchangePreview::count(RecordState state) const
{
    return static_cast<int>(std::ranges::count(records, state, &WayRecord::state));
}

Result<ExchangePreview> previewExchange(Sql &sql, const OpenedExchange &opened)
{
    const auto here = rowsHere(sql, opened.rows);
    if (!here) return std::unexpected(here.error());
    const auto base = baseWith(sql, opened.envelope.head.sender);
    if (!base) return std::unexpected(base.error());
    Comparing comparing(opened.rows, *here, *base);
    ExchangePreview preview;
    const QList<RecordGroup> groups = groupsOf(opened.rows);
    preview.records.reserve(groups.size());
    for (const RecordGroup &group : groups) {
        WayRecord record = comparing.compare(group);
        if (record.table == "vacancy"_L1 && record.isWhole())
            if (auto looked = lookForDoubles(sql, opened.rows, *here, record); !looked) return std::unexpected(looked.error());
        preview.records += record;
    }
    QStringList prints = comparing.prints();
    for (const WayRecord &record : std::as_const(preview.records)) prints += keyOf(record) + record.hindrance;
    preview.print = QString::fromLatin1(QCryptographicHash::hash(prints.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
    return preview;
}

ExchangeChoices safeChoices(const ExchangePreview &preview)
{
    ExchangeChoices choices;
    for (const WayRecord &record : preview.records) {
        if (record.state == RecordState::New && record.hindrance.isEmpty()) choices.taken += keyOf(record);
        for (const WayDifference &one : record.differences)
            if (one.isAddition) choices.taken += keyOf(one);
    }
    return choices;
}

ExchangeChoices allChoices(const ExchangePreview &preview)
{
    ExchangeChoices choices;
    for (const WayRecord &record : preview.records) {
        if (record.isWhole() && record.hindrance.isEmpty()) choices.taken += keyOf(record);
        for (const WayDifference &one : record.differences) choices.taken += keyOf(one);
    }
    return choices;
}
