// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include <QList>

/** One piece of a filter's text. */
struct FilterToken {
    enum class Kind {
        Word,
        /** A text in quotation marks, without them. */
        Quoted,
        /** = != < <= > >= ( ) , */
        Sign,
        End
    };
    Kind kind = Kind::End;
    QString text = {};
    /** Where it begins in the filter's text, counted from 0. */
    qsizetype at = 0;
    bool is(QLatin1StringView sign) const { return kind == Kind::Sign && text == sign; }
};

/** Splits a filter into words, texts and signs; the last is End. A comma between two digits belongs to the number, but not in a list. */
Result<QList<FilterToken>> filterTokens(QStringView text);
