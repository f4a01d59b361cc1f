// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QTextStream>
#include <QVariant>

/** Rows for a machine or a terminal; an invalid value stands for a fact that is not known, a LonLat for a place in degrees. */
struct Records {
    QStringList keys = {};
    QList<QVariantList> rows = {};
};

/** An array of objects; unknown facts are null. */
void printJson(QTextStream &out, const Records &records);
/** UTF-8, semicolon, one line of keys; texts that a spreadsheet would take for a formula get an apostrophe in front. */
void printCsv(QTextStream &out, const Records &records);
/** Columns under their keys, for reading. */
void printText(QTextStream &out, const Records &records);
