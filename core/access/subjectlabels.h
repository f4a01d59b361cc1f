// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QString>
#include <QVariant>

/** What a row of a table is, for whoever it is about: "Gespräch", "Rolle an der Wohnung". */
QString toldRecord(const QString &table);
/** A column in words, from the catalogue of fields where it knows it. */
QString toldColumn(const QString &table, const QString &column);
/** A stored value of any kind in words; empty where it says nothing. */
QString toldValue(const QString &table, const QString &column, const QVariant &value);
/** True for columns that only the program needs: keys, sorting, what a search looks at. */
bool isMachineColumn(const QString &column);
/** True for columns in which staff wrote freely, so that others may be named there. */
bool isFreeText(const QString &column);
