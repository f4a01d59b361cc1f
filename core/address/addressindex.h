// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/address/address.h"

/** A town that an address may name. */
struct AddressTown {
    QString name = {};
    /** Of the administration's seat; empty where unknown. */
    QString postalCode = {};
    Utm centre = {};
    bool operator==(const AddressTown &) const = default;
};

/**
 * All addresses of a register in memory, laid out for finding them. It is made once after opening and never changes, so that several
 * threads may look into it.
 */
class AddressIndex
{
public:
    /** A distinct name of streets. */
    struct Name {
        /** Folded, without blanks: "konradadenauerstrasse". */
        QString joined = {};
        QStringList words = {};
        /** Which letters occur, see lettersOf(). */
        quint64 letters = 0;
        /** Places in streets(). */
        std::vector<int> streets = {};
    };
    /** A word with the places in names() where it occurs. */
    struct Word {
        QString text = {};
        quint64 letters = 0;
        std::vector<int> names = {};
    };
    /** A town or a part of one, as streets name it. */
    struct Area {
        QString city = {};
        QString cityPart = {};
        QStringList words = {};
    };
    struct Street {
        QString street = {};
        QString postalCode = {};
        /** Place in areas(). */
        int area = 0;
        std::vector<AddressHouse> houses = {};
        /** A house in the middle. */
        Utm middle = {};
    };

    AddressIndex() = default;
    AddressIndex(const QList<AddressStreet> &streets, QList<AddressTown> towns);

    /** In alphabetical order of joined. */
    const std::vector<Name> &names() const { return m_names; }
    /** In alphabetical order. */
    const std::vector<Word> &words() const { return m_words; }
    const std::vector<Area> &areas() const { return m_areas; }
    const std::vector<Street> &streets() const { return m_streets; }
    /** Those of the register, and those that only addresses name. */
    const QList<AddressTown> &towns() const { return m_towns; }
    /** Folded words of each town. */
    const std::vector<QStringList> &townWords() const { return m_townWords; }
    qint64 houseCount() const;
    bool hasAddresses() const { return !m_streets.empty(); }

private:
    void addStreets(const QList<AddressStreet> &streets);
    void addNames();
    void addTowns(QList<AddressTown> towns);

    std::vector<Name> m_names;
    std::vector<Word> m_words;
    std::vector<Area> m_areas;
    std::vector<Street> m_streets;
    QList<AddressTown> m_towns;
    std::vector<QStringList> m_townWords;
};

/** One bit for each letter and digit that occurs; words that differ in more bits than twice the typing errors need not be compared. */
quint64 lettersOf(QStringView word);

/** Reads all addresses and the municipalities of the register. */
Result<AddressIndex> loadAddressIndex(Sql &sql);
