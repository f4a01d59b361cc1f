// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QMetaProperty>
#include <QString>
#include <QVariant>

/** The property that a stored column is kept in; invalid where the table has no value of its own. */
QMetaProperty propertyOf(const QString &table, const QString &column);
/** The label of one column: "Stand". */
QString columnLabel(const QString &table, const QString &column);
/** A stored value as it stands in the form; a dash where there is none. */
QString columnText(const QString &table, const QString &column, const QVariant &value);
