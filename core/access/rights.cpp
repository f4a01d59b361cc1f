// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/rights.h"
#include <array>

namespace {
using enum Extent;
constexpr Allowance nothing{};
constexpr Allowance everything{All, All};
constexpr Allowance reading{All, None};
constexpr Allowance counted{Counts, None};

using Line = std::array<Allowance, roleCount>;
// Columns: caseworker, district, lead, planning, volunteer, Jobcenter, administrator, auditor.
// clang-format off
constexpr std::array<Line, rightCount> matrix{
    // Flats of other Verbandsgemeinden are seen without contact; the contact is a right of its own.
    Line{{{All, OwnArea}, everything, everything, counted, {Assigned, Assigned}, {Available, None}, nothing, nothing}}, // Objects
    Line{{{OwnArea, OwnArea}, everything, everything, nothing, {Assigned, None}, nothing, nothing, nothing}}, // Contacts
    // § 67 Abs. 4 SGB X: the responsible unit, not the whole authority.
    Line{{{OwnOffice, OwnOffice}, {OwnOffice, OwnOffice}, {OwnOffice, OwnOffice}, nothing, nothing, nothing, nothing, nothing}}, // Households
    Line{{reading, {All, Propose}, everything, reading, nothing, reading, nothing, nothing}}, // LimitRelease
    Line{{{OwnArea, OwnArea}, everything, reading, nothing, {Assigned, Assigned}, nothing, nothing, nothing}}, // Handovers
    Line{{everything, everything, reading, counted, nothing, nothing, nothing, nothing}}, // Sessions
    Line{{everything, everything, everything, everything, reading, reading, everything, reading}}, // Places
    Line{{{OwnArea, None}, reading, everything, counted, nothing, nothing, nothing, nothing}}, // Reports
    Line{{nothing, nothing, nothing, nothing, nothing, nothing, everything, nothing}}, // Accounts
    // Undo, trash and "changed by" need the office's own steps; the administrator sees steps without their content.
    Line{{{OwnOffice, None}, {OwnOffice, None}, {OwnOffice, None}, nothing, nothing, nothing, counted, reading}}, // Audit
    Line{{{OwnOffice, OwnOffice}, {All, Propose}, everything, nothing, nothing, nothing, nothing, reading}}, // Retention
};
// clang-format on

bool isOfRecords(Extent extent)
{
    return extent != None && extent != Counts && extent != Propose;
}
}

Allowance allowed(Role role, Right right)
{
    return matrix[static_cast<size_t>(right)][static_cast<size_t>(role)];
}

Allowance allowed(const Standing &standing, Right right)
{
    return standing.role ? allowed(*standing.role, right) : everything;
}

bool mayRead(const Standing &standing, Right right)
{
    return isOfRecords(allowed(standing, right).read);
}

bool mayWrite(const Standing &standing, Right right)
{
    return isOfRecords(allowed(standing, right).write);
}
