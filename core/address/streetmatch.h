// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/address/addressindex.h"

/** How well some of the typed words fit a street's name. */
struct NameFit {
    /** Place in AddressIndex::names(). */
    int name = 0;
    /** At most 100, which is the whole name without error. */
    int score = 0;
    /** Bit i is set where typed word i belongs to the name; the others name a town. */
    quint32 used = 0;
};

/** Street names that folded words may mean, best first: whole or begun, with typing errors, with words left out or in another order. */
std::vector<NameFit> matchNames(const AddressIndex &index, const QStringList &typed);

/** What a typed word lacks to be @p word: 0 for nothing, more for a beginning or typing errors; nothing where it is another word. */
std::optional<int> lackOf(QStringView typed, QStringView word);
