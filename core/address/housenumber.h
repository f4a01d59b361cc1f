// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QList>
#include <QString>

/** One house or a stretch of them: 9, 9a, 3-5, 1a-c. */
struct HouseStretch {
    int from = 0;
    int to = 0;
    /** Lower case letters behind the number, and the last of them where they are a stretch. */
    QString suffix = {};
    QString suffixTo = {};
    bool operator==(const HouseStretch &) const = default;
};

/** What a house number means, however it is written: "26,28", "3-5", "9A", "9 a", "78 - 82", "5;7", "12/2". */
struct HouseNumber {
    QList<HouseStretch> stretches = {};
    bool operator==(const HouseNumber &) const = default;
};

/** No stretches where there is no number in it. */
HouseNumber parseHouseNumber(QStringView text);
/** In one way of writing: "26,28", "3-5", "9a". */
QString canonical(const HouseNumber &number);

/** How well a house answers to a wanted number. */
enum class HouseFit {
    None,
    /** It has one of several numbers that are wanted. */
    Part,
    /** The wanted number is one of its several. */
    Within,
    Same
};
HouseFit fitOf(const HouseNumber &wanted, const HouseNumber &house);
