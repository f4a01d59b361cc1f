// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/access/accessterms.h"
#include "core/register/landlordterms.h"
#include <QMetaType>
#include <optional>
#include <span>

/** Which rows of a table are about one kind of person, and how much of them may be told. */
struct SubjectPart {
    /** Condition on the row t, with "?" for the person's uid and names in @ for the sets of subjecttables.cpp; null where there are none.
     */
    const char *where = nullptr;
    /** What its purpose, basis and period follow from. */
    RetentionKind category = RetentionKind::LandlordContact;
    /** Columns that are about somebody else, with commas: they are blacked out. */
    const char *withheld = "";
};

/** What the register holds about people in one of its tables. */
struct SubjectTable {
    const char *table;
    /** Null where its rows are read in a way of their own. */
    QMetaType (*type)() = nullptr;
    /** What a row is about, in words: an expression on t; null where its kind says enough. */
    const char *about = nullptr;
    SubjectPart landlord = {};
    SubjectPart sponsor = {};
    SubjectPart household = {};
    /** Why there is nothing about anybody, or where it is shown; null where a part says what there is. */
    const char *reason = nullptr;

    const SubjectPart &part(SubjectKind kind) const
    {
        return kind == SubjectKind::Landlord ? landlord : kind == SubjectKind::Sponsor ? sponsor : household;
    }
};

/** Every table of the schema, once: a test compares. */
std::span<const SubjectTable> subjectTables();
/** The condition with its sets put in; "?" stands for the uid as often as it occurs. */
QString conditionOf(const SubjectPart &part);
