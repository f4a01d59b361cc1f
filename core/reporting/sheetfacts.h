// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/contact.h"
#include "core/register/document.h"
#include "core/register/entry.h"
#include "core/register/landlordroles.h"
#include "core/register/landlords.h"

/** A photo or plan on its way onto a sheet. */
struct SheetPhoto {
    QString caption = {};
    bool internal = false;
    /** PNG or JPEG. */
    QByteArray bytes = {};
};

/** Everything that the sheets of one vacancy choose from. */
struct SheetFacts {
    VacancyEntry entry = {};
    QString municipality = {};
    QString association = {};
    /** To whom the boundaries belong that told the municipality. */
    QStringList credits = {};
    QList<DwellingLandlord> landlords = {};
    QList<Contact> contacts = {};
    QList<StatusTransition> transitions = {};
    QList<SheetPhoto> photos = {};
    /** Whoever prints leaves the address out, even where it may be shown. */
    bool withholdsAddress = false;
};
/** Facts of the vacancy with this number; at most @p mostPhotos pictures of it and its dwelling. */
Result<SheetFacts> loadSheetFacts(Sql &sql, const QString &number, QDate today, int mostPhotos = 12);

/**
 * Whether a household may read the address: not where the provider withholds it (OpenImmo objektadresse_freigeben) or the landlord took
 * the consent back, else with consent for it or where the entry says so. What nobody said is not allowed.
 */
bool mayShowAddress(Tri addressReleased, const QList<Consent> &consents, QDate day);
/** All consents of all landlords of the dwelling. */
QList<Consent> consentsOf(const SheetFacts &facts);

/** The line that the owner of boundaries asks for, by the file they came from; empty where there is none. */
QString creditOf(const QString &source, QDate stand);
/** The lines for all boundaries that the register holds. */
Result<QStringList> loadCredits(Sql &sql);
