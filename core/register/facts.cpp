// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/facts.h"
#include "core/register/input.h"

using namespace Qt::StringLiterals;

namespace {
bool isShown(const Field &field)
{
    return field.input != InputKind::Hidden && field.input != InputKind::Position;
}

Fact factOf(const Field &field, const QString &text)
{
    return {fieldLabel(QString::fromLatin1(field.record), QString::fromLatin1(field.property)), text};
}
}

QString streetOf(const Building &building)
{
    return (building.street + u' ' + building.houseNumber + building.houseNumberSuffix).simplified();
}

QString streetOf(const QSqlQuery &row, int first)
{
    return streetOf({.street = row.value(first).toString(),
        .houseNumber = row.value(first + 1).toString(),
        .houseNumberSuffix = row.value(first + 2).toString()});
}

QString knownText(const VacancyEntry &entry, const Field &field)
{
    if (qstrcmp(field.record, "building") == 0) return fieldFact(entry.building, field);
    if (qstrcmp(field.record, "dwelling") == 0) return fieldFact(entry.dwelling, field);
    if (qstrcmp(field.record, "vacancy") == 0) return fieldFact(entry.vacancy, field);
    return {};
}

QList<Fact> knownFacts(const VacancyEntry &entry, FieldGroup group)
{
    QList<Fact> facts;
    for (const Field &field : fields())
        if (field.group == group && isShown(field))
            if (const QString text = knownText(entry, field); !text.isEmpty()) facts += factOf(field, text);
    return facts;
}

QList<Fact> knownFacts(QLatin1StringView record, const QMetaObject &meta, const void *value)
{
    QList<Fact> facts;
    for (const Field &field : fields())
        if (record == QLatin1StringView(field.record) && isShown(field))
            if (const QString text = gadgetFact(meta, value, field); !text.isEmpty()) facts += factOf(field, text);
    return facts;
}
