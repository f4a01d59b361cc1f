// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/base/result.h"
#include "core/register/fields.h"
#include "core/register/lifecycle.h"
#include <QMetaType>
#include <QVariant>

/**
 * What vacancies can be filtered by: the fields of building, dwelling and vacancy, and what follows from them. README.md
 * describes the language.
 */
struct FilterField {
    enum class Shape {
        Number,
        Date,
        Text,
        Choice,
        Choices,
        Answer,
        Municipality,
        Association,
        Landlord,
        /** The forgiving search in address, landlord and number. */
        Words,
        /** Neither let nor dropped nor withdrawn. */
        Open,
        /** Open, and not confirmed for as long as the context says. */
        Stale
    };
    /** As it is printed: "living_area". */
    QString name = {};
    /** Its German label: "Wohnfläche". */
    const char *german = "";
    /** Of the tables v (vacancy), d (dwelling), b (building); empty where it takes more than a column. */
    QString column = {};
    Shape shape = Shape::Text;
    InputKind input = InputKind::Text;
    QMetaType type = {};

    /** The label in the language of the program. */
    QString label() const;
};

/** What a condition asks of its field. Each has its opposite, and a fact that is unknown passes neither. */
enum class Comparison {
    Is,
    IsNot,
    Less,
    AtLeast,
    More,
    AtMost,
    Contains,
    ContainsNot,
    Unknown,
    Known
};

/** One condition, or several of which all or any must hold. Made without parts it lets everything through. */
struct Filter {
    enum class Kind {
        All,
        Any,
        Condition
    };
    Kind kind = Kind::All;
    QList<Filter> parts = {};
    const FilterField *field = nullptr;
    Comparison test = Comparison::Is;
    /** In the form in which they are stored; several where any of them will do. Stale: the day that still counts as fresh. */
    QVariantList values = {};
    bool operator==(const Filter &) const = default;
    bool isEmpty() const { return kind == Kind::All && parts.isEmpty(); }
};

/** What the words of a filter mean today and here. */
struct FilterContext {
    QDate today = {};
    int staleDays = ::staleDays;
};

/** Reads a filter such as "status=available and rooms>=3"; nothing typed lets everything through. Errors name the position. */
Result<Filter> parseFilter(QStringView text, const FilterContext &context);
/** The same filter as text that parseFilter() reads back, in English names. */
QString filterText(const Filter &filter);
/** What the filter does not let through; facts that are unknown stay out on both sides. */
Filter opposite(const Filter &filter);
/** All of @p parts at once; those that let everything through are left out. */
Filter allOf(const QList<Filter> &parts);
Filter condition(const FilterField &field, Comparison test, const QVariantList &values = {});

/** Every field of the language. */
const QList<FilterField> &filterFields();
/** By English name, German label or property, whatever the case, blanks and signs; null where there is none. */
const FilterField *findFilterField(QStringView name);
/** A field that exists, by its English name. */
const FilterField &filterField(QStringView name);
