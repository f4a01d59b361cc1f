// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/handoverparts.h"
#include "core/register/building.h"
#include "core/register/dwelling.h"
#include "core/register/landlord.h"
#include "core/reporting/bilingual.h"
#include "core/storage/sql.h"

/** A photo of a handover, on its way onto the protocol. */
struct HandoverPhoto {
    /** The handover, a room, a part of a room or a meter. */
    QString subjectUid = {};
    QString caption = {};
    /** PNG or JPEG. */
    QByteArray bytes = {};
};

/** What whoever prints wants of a handover; none of it is stored. */
struct HandoverWish {
    /** Of the second column; "de" means German alone, empty the language of the handover. */
    QString language = {};
    /** Lines to write on instead of what was found. */
    bool isBlank = false;
    /** Names of the residents, for the paper alone: the register holds abbreviations. */
    QStringList persons = {};
    /** Of a Wohnungsgeberbestätigung where the register does not know who else owns the flat. */
    QString owner = {};
};

/** Everything the papers of one handover are made of. */
struct HandoverFacts {
    HandoverEntry entry = {};
    Building building = {};
    Dwelling dwelling = {};
    /** Of the vacancy or, without one, key of the municipality: what the sheet "Leben in …" is about. */
    QString livingNumber = {};
    /** Who hands over; nothing where the register names nobody. */
    std::optional<Landlord> landlord = {};
    /** Name of the owner where the landlord is somebody else. */
    QString owner = {};
    QList<HandoverPhoto> photos = {};
    /** The last protocol of the flat, for readings and differences. */
    std::optional<HandoverEntry> before = {};
    SecondLanguage language = {};
    HandoverWish wish = {};
};
/**
 * Facts of the handover with this id; photos in the order of rooms. Invalid "paper.language" where no words of the wished language are
 * known.
 */
Result<HandoverFacts> loadHandoverFacts(Sql &sql, qint64 id, const HandoverWish &wish, QDate today, bool withPhotos = true);
/** "de" and empty are German alone. Invalid "paper.language". */
Result<SecondLanguage> loadSecondLanguage(Sql &sql, const QString &code);

/** "Lauterstraße 27, 67731 Otterbach" */
QString addressOf(const Building &building);
/** "2. OG, links, Wohnung 5": how one finds the door. */
QString doorOf(const Dwelling &dwelling);
/** "Wohnung 5"; empty where the flats of a house have no numbers. */
QString flatOf(const Dwelling &dwelling);
