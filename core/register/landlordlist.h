// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/consents.h"

/** One line of the list. */
struct LandlordRow {
    qint64 id = 0;
    QString name = {};
    LandlordKind kind = LandlordKind::Unknown;
    QString city = {};
    /** The one to dial, see numberToCall(). */
    QString phone = {};
    QString email = {};
    /** Vacancies that are still open. */
    int openVacancies = 0;
    /** Day of the last talk; invalid where there was none. */
    QDate lastContactOn = {};
    CallState call = CallState::NoConsent;
    bool operator==(const LandlordRow &) const = default;
};
enum class LandlordColumn {
    Name,
    Kind,
    City,
    Phone,
    OpenVacancies,
    LastContact,
    Call
};
struct LandlordOrder {
    LandlordColumn column = LandlordColumn::Name;
    bool descending = false;
};
/** Which landlords are wanted; an empty member excludes nobody. */
struct LandlordFilter {
    /** Searched in name, contact person, city and numbers; forgives typing errors. */
    QString text = {};
    QList<LandlordKind> kinds = {};
    QList<CallState> calls = {};
    bool openOnly = false;
    bool isEmpty() const { return text.isEmpty() && kinds.isEmpty() && calls.isEmpty() && !openOnly; }
};
/** Equal ones by id. */
Result<QList<LandlordRow>> findLandlords(Sql &sql, const LandlordFilter &filter, QDate today, const LandlordOrder &order = {});

/** The first @p most by name of those that fit @p text. */
Result<QList<LandlordRow>> findFirstLandlords(Sql &sql, const QString &text, int most, QDate today);

/** Others with the same name or one of the same numbers. */
Result<QList<Landlord>> alikeLandlords(Sql &sql, const Landlord &landlord);
/** The same number, however it is written: "+49 631 …" and "0631/…". */
bool isSameNumber(const QString &a, const QString &b);
