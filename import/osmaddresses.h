// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "import/addressrows.h"
#include "import/osmfile.h"

/** Takes from an OSM file every node, area and open line with a house number; lines of interpolated numbers are none. */
class OsmAddresses : public OsmTaker
{
public:
    explicit OsmAddresses(AddressRows &rows) : m_rows(rows) { }

    void node(const OsmNode &node) override;
    void way(const OsmWay &way) override;
    void area(const OsmArea &area) override;
    /** An error where there are too many. */
    const Result<> &outcome() const { return m_outcome; }

private:
    void take(const OsmTags &tags, LonLat place);

    AddressRows &m_rows;
    Result<> m_outcome;
};

/** What a file of addresses says of itself: the source is one for all files, a newer extract renews what lies between its houses. */
void describeOsm(AddressFile &file, const OsmReport &report);
