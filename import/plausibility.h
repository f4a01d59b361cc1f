// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/boundaries.h"
#include "import/shape.h"

/** A municipality as read from one feature, before the file as a whole is judged. */
struct Reading {
    qint64 number = 0;
    Municipality municipality = {};
    Shape shape = {};
    /** What the file says about the area; 0 where it says nothing. */
    double saidSquareMetres = 0;
};

/** Names the feature: "07335022 Landstuhl", or its position where it has neither. */
Refusal refusalOf(const Reading &reading, const Error &error);

/**
 * What GDAL passes in silence: a name that is missing, a place outside its Land ("boundaries.wrongPlace": wrong
 * coordinate system), an area far from what the file itself says ("boundaries.wrongArea": wrong scale).
 */
Result<> checkReading(const Reading &reading);

/**
 * Sorts by AGS and leaves one reading per municipality: joins parts, refuses what claims a key or a border that another
 * feature has, and forgives a part without border where the municipality has others.
 */
void makeDistinct(QList<Reading> &readings, QList<Refusal> &refused, QList<Error> &notes);

/** The same question for readings that come one by one and cannot be joined. */
class Distinct
{
public:
    /** False where an earlier reading had the same key or the same border. */
    bool add(const Reading &reading);
    void forgiveEmptyParts(QList<Refusal> &refused, QList<Error> &notes) const;
    qsizetype count() const { return m_keys.size(); }

private:
    QSet<QString> m_keys;
    /** Hashes; two borders with one hash are taken for the same, which only makes the caller look closer. */
    QSet<size_t> m_borders;
};
