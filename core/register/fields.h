// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QString>
#include <span>

/** Groups of the entry form; A to E as clerks know them from vacancy inventories. */
enum class FieldGroup {
    Place,
    Size,
    Costs,
    Equipment,
    Availability,
    Certificate,
    Landlord,
    Role,
    Consent,
    Contact,
    Task,
    Document,
    PlaceFacts,
    PlaceHours,
    Bench,
    Hotspot,
    Riding,
    Booking,
    Checked,
    Household,
    Destination,
    Session,
    Minutes,
    Participation,
    Agreement,
    Handover,
    Parties,
    Keys,
    Meters,
    HandoverRooms,
    Inventory,
    Promises,
    Instruction,
    Signatures,
    Sponsor,
    Visit,
    Measure,
    Report
};

/** From which status on a field has to be filled. */
enum class Need {
    Optional,
    Recorded,
    Available
};

/** How a field is typed and shown; input.h reads and prints each. */
enum class InputKind {
    Text,
    LongText,
    HouseNumber,
    PostalCode,
    MunicipalityKey,
    Phone,
    Email,
    Integer,
    Year,
    Area,
    Rooms,
    Floor,
    Energy,
    Money,
    Date,
    Moment,
    Clock,
    Hours,
    Website,
    Choice,
    Choices,
    YesNoUnknown,
    YesNo,
    Position,
    Hidden
};

/** One field of the register: the property of a value, with its names for people. */
struct Field {
    /** The value's type in small letters, which is also its table. */
    const char *record;
    const char *property;
    const char *german;
    const char *english;
    /** What is stored: "ct", "dm²", "½" … */
    const char *unit;
    FieldGroup group;
    InputKind input;
    Need need = Need::Optional;
};

/** Every field of the register, in the order of the forms. */
std::span<const Field> fields();
/** The part of them that handovers, sponsors and visits have. */
std::span<const Field> handoverFields();
/** The part of them that measures and reports have. */
std::span<const Field> figureFields();
/** Null where there is none. */
const Field *findField(QStringView record, QStringView property);
/** The label of a field in the language of the program; the property's name where there is none. */
QString fieldLabel(QStringView record, QStringView property);
/** The same of "vacancy.netCold". */
QString fieldLabel(QStringView fact);
/** The title of a group. */
QString groupLabel(FieldGroup group);
