// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/money.h"
#include "core/base/tri.h"
#include "core/register/dwelling.h"
#include "core/register/vacancyterms.h"
#include <QDate>
#include <QMetaEnum>

/** The word for one key of a kind; several words with commas for a set of flags. Empty where there is none. */
QString wordOf(const QMetaEnum &kind, int value);
template<class E>
    requires std::is_enum_v<E>
QString word(E value)
{
    return wordOf(QMetaEnum::fromType<E>(), static_cast<int>(value));
}
template<class E> QString word(QFlags<E> set)
{
    return wordOf(QMetaEnum::fromType<QFlags<E>>(), set.toInt());
}
/** Word of a stored kind, set or Tri in a QVariant, whatever its type. */
QString wordOf(const QVariant &value);
/** The reverse, in the program's language or in German, ignoring case; words of a set stand between commas. Nothing where a word is none of
 * the kind. */
std::optional<int> valueOfWord(const QMetaEnum &kind, QStringView text);
/** The enumeration behind a property type; invalid where it is none. */
QMetaEnum enumOfType(QMetaType type);

/** EG, 1. OG, UG, 2. UG, DG; "3. OG (DG)" where the flat lies under the roof. Empty where unknown. */
QString floorText(std::optional<int> floor, FlatType type = FlatType::Unknown);
/** 78,0 m² with a no-break space; empty where unknown. */
QString areaText(std::optional<int> areaDm2, const QLocale &locale = {});
/** 2,5 */
QString roomsText(std::optional<int> halfRooms, const QLocale &locale = {});
/** 1.234,56 € with a no-break space; empty where unknown. */
QString euroText(std::optional<Cents> amount, const QLocale &locale = {});
/** The sign behind the printed amount, in English before it. */
QString withEuro(const QString &amount, const QLocale &locale = {});
/** 01.12.2026 */
QString dateText(QDate date, const QLocale &locale = {});
/** heute, gestern, vor 12 Tagen; from 100 days on the date. */
QString agoText(QDate day, QDate today, const QLocale &locale = {});
/** How long empty: "45 Tage", from 100 days on "seit 01.12.2026", before it happens "ab 01.12.2026". */
QString vacancyAgeText(QDate since, QDate today, const QLocale &locale = {});
/** sofort, nach Vereinbarung, or the date. */
QString moveInText(Availability availability, QDate from, const QLocale &locale = {});
