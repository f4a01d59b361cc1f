// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/records.h"
#include "core/base/place.h"
#include "import/formula.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
/** Five digits behind the point are a metre. */
constexpr int degreeDigits = 5;

QString text(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<LonLat>()) {
        const auto place = value.value<LonLat>();
        return QString::number(place.lon, 'f', degreeDigits) + u' ' + QString::number(place.lat, 'f', degreeDigits);
    }
    return value.metaType().id() == QMetaType::Double ? QString::number(value.toDouble(), 'f', 2) : value.toString();
}

/** Numbers to the hundredth: more would only show what the machine rounds. */
QJsonValue json(const QVariant &value)
{
    if (!value.isValid()) return QJsonValue::Null;
    if (value.metaType().id() == QMetaType::Double) return std::round(value.toDouble() * 100) / 100;
    if (value.metaType() == QMetaType::fromType<LonLat>()) {
        const QStringList degrees = text(value).split(u' ');
        return QJsonArray{degrees.first().toDouble(), degrees.last().toDouble()};
    }
    return QJsonValue::fromVariant(value);
}

QString csvCell(const QVariant &value)
{
    const bool isText = value.metaType().id() == QMetaType::QString;
    QString cell = isText ? harmless(text(value)) : text(value);
    if (!cell.contains(u';') && !cell.contains(u'"') && !cell.contains(u'\n') && !cell.contains(u'\r')) return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

template<class Cell> QStringList cells(const QVariantList &row, Cell cell)
{
    QStringList texts;
    for (const QVariant &value : row) texts += cell(value);
    return texts;
}

void printLine(QTextStream &out, const QStringList &texts, const QList<qsizetype> &widths)
{
    QString line;
    for (qsizetype i = 0; i < texts.size(); ++i) line += texts[i].leftJustified(widths[i] + 2);
    out << line.trimmed() << '\n';
}
}

void printJson(QTextStream &out, const Records &records)
{
    QJsonArray array;
    for (const QVariantList &row : records.rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < row.size(); ++i) object[records.keys[i]] = json(row[i]);
        array += object;
    }
    out << QJsonDocument(array).toJson();
}

void printCsv(QTextStream &out, const Records &records)
{
    out << records.keys.join(u';') << '\n';
    for (const QVariantList &row : records.rows) out << cells(row, csvCell).join(u';') << '\n';
}

void printText(QTextStream &out, const Records &records)
{
    QList<qsizetype> widths;
    for (const QString &key : records.keys) widths += key.size();
    for (const QVariantList &row : records.rows)
        for (qsizetype i = 0; i < row.size(); ++i) widths[i] = qMax(widths[i], text(row[i]).size());
    printLine(out, records.keys, widths);
    for (const QVariantList &row : records.rows) printLine(out, cells(row, text), widths);
}
