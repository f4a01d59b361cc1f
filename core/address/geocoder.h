// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/address/addressindex.h"
#include <QObject>

namespace AddressTerms {
Q_NAMESPACE

/** How exactly a place is known. */
enum class AddressAccuracy {
    House,
    /** The number is not known; the place lies between its neighbours, or is that of the nearest. */
    Estimated,
    Street,
    Town
};
Q_ENUM_NS(AddressAccuracy)
}
using AddressTerms::AddressAccuracy;

/** A place that an address may mean. */
struct AddressHit {
    /** Street with number, postal code with town, as on a letter. */
    QString text = {};
    QString street = {};
    /** As the publisher writes it; as typed where it is estimated. */
    QString houseNumber = {};
    QString postalCode = {};
    QString city = {};
    QString cityPart = {};
    Utm place = {};
    AddressAccuracy accuracy = AddressAccuracy::House;
    /** Where estimated: the nearest number that is known. */
    QString nearestNumber = {};
    /** 0 to 100: how much of what was typed it explains. */
    int score = 0;
    bool operator==(const AddressHit &) const = default;
};

/**
 * Finds what a typed address may mean, best first; in any order, with typing errors, with or without number, code and town. Nothing is
 * asked of anybody: the index is all there is.
 */
QList<AddressHit> geocode(const AddressIndex &index, const QString &typed, qsizetype limit = 8);
