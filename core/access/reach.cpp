// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/reach.h"

bool reaches(const Standing &standing, Extent extent, const Belonging &record)
{
    const bool isOwnOffice = !standing.office.isEmpty() && record.office == standing.office;
    switch (extent) {
    case Extent::None:
    case Extent::Counts:
    case Extent::Propose: return false;
    case Extent::OwnOffice: return isOwnOffice;
    case Extent::OwnArea: return isOwnOffice || (!standing.associationKey.isEmpty() && record.associationKey == standing.associationKey);
    case Extent::Available:
    case Extent::Assigned:
    case Extent::All: return true;
    }
    return false;
}

bool mayList(const Standing &standing, Right right)
{
    return mayRead(standing, right) && allowed(standing, right).read != Extent::Assigned;
}
