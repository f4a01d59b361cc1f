// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/tablesum.h"
#include "core/storage/schema.h"
#include <QCryptographicHash>
#include <QSqlRecord>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {
void addValue(QCryptographicHash &hash, const QVariant &value)
{
    if (value.isNull()) return hash.addData("n;");
    switch (value.typeId()) {
    case QMetaType::Double:
    case QMetaType::Float: return hash.addData("r" + QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest) + ';');
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        hash.addData("b" + QByteArray::number(bytes.size()) + ';');
        return hash.addData(bytes);
    }
    case QMetaType::QString: {
        const QByteArray text = value.toString().toUtf8();
        hash.addData("t" + QByteArray::number(text.size()) + ';');
        return hash.addData(text);
    }
    default: return hash.addData("i" + QByteArray::number(value.toLongLong()) + ';');
    }
}

Result<TableSum> sumOf(Sql &sql, const QString &table, const Progress &progress)
{
    const auto shape = shapeOfTable(sql, table);
    if (!shape) return std::unexpected(shape.error());
    auto rows = sql.query(shape->select);
    if (!rows) return std::unexpected(rows.error());
    TableSum sum{.table = table};
    while (rows->next()) {
        sum.add(valuesOfRow(*rows, shape->columns.size()));
        if (progress.isCancelled()) return fail(Error::Kind::Cancelled, u"cancelled"_s);
    }
    return sum;
}
}

void TableSum::add(const QVariantList &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QVariant &value : row) addValue(hash, value);
    const QByteArray digest = hash.result();
    // Hashes are added up, so that the order of rows does not matter: each engine sorts text in its own way.
    for (size_t lane = 0; lane < lanes.size(); ++lane) lanes[lane] += qFromBigEndian<quint64>(digest.constData() + lane * sizeof(quint64));
    ++rows;
}

QString TableSum::text() const
{
    QString digits;
    for (const quint64 lane : lanes) digits += u"%1"_s.arg(lane, 16, 16, QChar(u'0'));
    return digits;
}

Result<TableShape> shapeOfTable(Sql &sql, const QString &table)
{
    return sql.query(u"select * from %1 where 1=0"_s.arg(table)).transform([&](const QSqlQuery &empty) {
        TableShape shape{.table = table};
        const QSqlRecord record = empty.record();
        for (int i = 0; i < record.count(); ++i) shape.columns += record.fieldName(i);
        shape.columns.sort();
        QStringList read, marks;
        for (const QString &column : std::as_const(shape.columns)) {
            read += column == "geom"_L1 ? u"ST_AsBinary(geom)"_s : column;
            marks += column == "geom"_L1 ? u"ST_GeomFromWKB(?,25832)"_s : u"?"_s;
        }
        shape.select = u"select %1 from %2"_s.arg(read.join(u','), table);
        shape.marks = u'(' + marks.join(u',') + u')';
        return shape;
    });
}

QVariantList valuesOfRow(const QSqlQuery &rows, qsizetype columns)
{
    QVariantList values;
    values.reserve(columns);
    for (int i = 0; i < columns; ++i) {
        QVariant value = rows.isNull(i) ? QVariant() : rows.value(i);
        if (value.typeId() == QMetaType::QString && value.toString().isNull()) value = u""_s;
        if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull()) value = QByteArray("");
        values += value;
    }
    return values;
}

Result<QHash<QString, qint64>> countRows(Sql &sql)
{
    QHash<QString, qint64> counts;
    for (const QString &table : schemaTables()) {
        const auto count = sql.value(u"select count(*) from "_s + table);
        if (!count) return std::unexpected(count.error());
        counts[table] = count->toLongLong();
    }
    return counts;
}

Result<QList<TableSum>> sumsOf(Sql &sql, const Progress &progress)
{
    QList<TableSum> sums;
    const QStringList tables = schemaTables();
    sums.reserve(tables.size());
    for (const QString &table : tables) {
        if (!progress.step(static_cast<int>(100 * sums.size() / tables.size()))) return fail(Error::Kind::Cancelled, u"cancelled"_s);
        const auto sum = sumOf(sql, table, progress);
        if (!sum) return std::unexpected(sum.error());
        sums += *sum;
    }
    return sums;
}
