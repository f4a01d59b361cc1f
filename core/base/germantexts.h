// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QString>

/**
 * While one lives, words and figures of this thread are German whatever the program speaks: reports to the council freeze them, and are
 * German in any case.
 */
class GermanTexts
{
public:
    GermanTexts();
    ~GermanTexts();
    Q_DISABLE_COPY_MOVE(GermanTexts)

    static bool isOn();
};

/** @p german in the language of the program, or as it is while GermanTexts lives. */
QString textIn(const char *context, const char *german);
