// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QString>
#include <QVariant>

/** What a row of a table is, for whoever it is about: "Gespräch", "Rolle an der Wohnung". */
QString recordLabel(const QString &table);
/** A column in words, from the catalogue of fields where it knows it. */
QString columnLabel(const QString &table, const QString &column);
/** A stored value of any kind in words; empty where it says nothing. */
QString valueText(const QString &table, const QString &column, const QVariant &value);
/** True for columns that only the program needs: keys, sorting, what a search looks at. */
bool isTechnical(const QString &column);
/** True for columns in which staff wrote freely, so that others may be named there. */
bool isFreeText(const QString &column);
