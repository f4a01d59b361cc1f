// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <span>

/** The German word of one key. */
struct Word {
    const char *key;
    const char *german;
};

/** The words of one kind, named as its QMetaEnum. */
struct WordList {
    const char *kind;
    std::span<const Word> words;
};

/** One list per kind of dwellingterms.h, vacancyterms.h (and Tri) and landlordterms.h. */
std::span<const WordList> dwellingWords();
std::span<const WordList> vacancyWords();
std::span<const WordList> landlordWords();
/** Of placeterms.h. */
std::span<const WordList> placeWords();
/** Of placementterms.h, and the legal circles. */
std::span<const WordList> placementWords();
/** Of outreachterms.h. */
std::span<const WordList> outreachWords();
/** Of handoverterms.h. */
std::span<const WordList> handoverWords();
/** Of mobilityterms.h. */
std::span<const WordList> mobilityWords();
/** Of accessterms.h. */
std::span<const WordList> accessWords();
/** Of figureterms.h. */
std::span<const WordList> figureWords();
