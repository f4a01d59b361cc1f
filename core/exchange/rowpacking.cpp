// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/rowpacking.h"
#include <QSet>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace {
/** So many values go into one "in (…)". */
constexpr qsizetype portion = 500;

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

/** Calls use(values) for one portion after the other while that works. */
template<class Use> Result<> inPortions(const QVariantList &all, Use use)
{
    for (qsizetype at = 0; at < all.size(); at += portion)
        if (auto done = use(all.sliced(at, std::min(portion, all.size() - at))); !done) return done;
    return {};
}

Row rowFrom(const QSqlQuery &found, const QStringList &columns)
{
    Row row;
    row.reserve(columns.size());
    for (int i = 0; i < columns.size(); ++i) {
        const QVariant value = found.value(i);
        if (value.isNull()) // SQLite's is one of a text, which would become an empty one
            row.append({columns[i], {}});
        else
            row.append({columns[i], columns[i] == "geom"_L1 ? QVariant::fromValue(Wkb{value.toByteArray()}) : value});
    }
    return row;
}
}

bool Luggage::takes(const QString &column) const
{
    static const QStringList always{u"id"_s, u"uid"_s, u"office"_s, u"version"_s};
    if (always.contains(column)) return true;
    return only.isEmpty() ? !without.contains(column) : only.contains(column);
}

RowGathering &RowGathering::add(QVariantList &into, const QString &select, const QVariantList &among)
{
    if (!m_done) return *this;
    QSet<QString> known;
    for (const QVariant &value : std::as_const(into)) known += value.toString();
    m_done = inPortions(among, [&](const QVariantList &part) -> Result<> {
        auto found = m_sql.query(select.arg(marks(part.size())), part);
        if (!found) return std::unexpected(found.error());
        while (found->next()) {
            const QVariant value = found->value(0);
            if (value.isNull() || known.contains(value.toString())) continue;
            known += value.toString();
            into += value;
        }
        return {};
    });
    return *this;
}

RowPacking &RowPacking::rows(const QString &table, const QString &column, const QVariantList &among, const Luggage &luggage)
{
    if (!m_done) return *this;
    m_done = inPortions(among,
        [&](const QVariantList &part) { return copyRows(table, u"where %1 in (%2)"_s.arg(column, marks(part.size())), part, luggage); });
    return *this;
}

RowPacking &RowPacking::all(const QString &table)
{
    if (m_done) m_done = copyRows(table, {}, {}, {});
    return *this;
}

Result<> RowPacking::copyRows(const QString &table, const QString &rest, const QVariantList &values, const Luggage &luggage)
{
    auto shape = m_from.query(u"select * from %1 where 1=0"_s.arg(table));
    if (!shape) return std::unexpected(shape.error());
    QStringList columns, selected;
    for (int i = 0; i < shape->record().count(); ++i)
        if (const QString column = shape->record().fieldName(i); luggage.takes(column)) {
            columns += column;
            selected += column == "geom"_L1 ? u"ST_AsBinary(geom)"_s : column;
        }
    auto found = m_from.query(u"select %1 from %2 %3 order by id"_s.arg(selected.join(u','), table, rest), values);
    if (!found) return std::unexpected(found.error());
    while (found->next()) {
        if (auto added = m_to.insert(table, rowFrom(*found, columns)); !added) return std::unexpected(added.error());
        if (m_progress.isCancelled()) return fail(Error::Kind::Cancelled, u"cancelled"_s);
    }
    return {};
}
