// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/words.h"
#include "core/register/filter.h"
#include "core/register/filterlexer.h"
#include "core/register/filtervalue.h"
#include "core/storage/record.h"
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
using Shape = FilterField::Shape;
using Kind = FilterToken::Kind;

constexpr qsizetype longestText = 4000, mostConditions = 200, mostValues = 200;
constexpr int deepest = 40;
/** No name of a field has more words. */
constexpr qsizetype longestName = 7;

bool isWord(const FilterToken &token, std::initializer_list<QLatin1StringView> words)
{
    return token.kind == Kind::Word
        && std::ranges::any_of(words, [&](QLatin1StringView word) { return token.text.compare(word, Qt::CaseInsensitive) == 0; });
}

bool isUnknown(const FilterToken &token)
{
    return isWord(token, {"unknown"_L1, "unbekannt"_L1});
}

bool isConnective(const FilterToken &token)
{
    return isWord(token, {"and"_L1, "und"_L1, "or"_L1, "oder"_L1});
}

Comparison oppositeOf(Comparison test)
{
    switch (test) {
    case Comparison::Is: return Comparison::IsNot;
    case Comparison::IsNot: return Comparison::Is;
    case Comparison::Less: return Comparison::AtLeast;
    case Comparison::AtLeast: return Comparison::Less;
    case Comparison::More: return Comparison::AtMost;
    case Comparison::AtMost: return Comparison::More;
    case Comparison::Contains: return Comparison::ContainsNot;
    case Comparison::ContainsNot: return Comparison::Contains;
    case Comparison::Unknown: return Comparison::Known;
    case Comparison::Known: return Comparison::Unknown;
    }
    return test;
}

bool isOrder(Comparison test)
{
    return test == Comparison::Less || test == Comparison::AtLeast || test == Comparison::More || test == Comparison::AtMost;
}

bool suits(Shape shape, Comparison test)
{
    if (shape == Shape::Stale) return false;
    if (shape == Shape::Open) return test == Comparison::Is || test == Comparison::IsNot;
    if (isOrder(test)) return shape == Shape::Number || shape == Shape::Date;
    if (test == Comparison::Contains || test == Comparison::ContainsNot)
        return shape != Shape::Number && shape != Shape::Date && shape != Shape::Answer && shape != Shape::Choice;
    if (test == Comparison::Unknown || test == Comparison::Known) return shape != Shape::Words;
    return true;
}

class Parser
{
public:
    Parser(const QList<FilterToken> &tokens, const FilterContext &context) : m_tokens(tokens), m_context(context) { }

    Result<Filter> whole()
    {
        auto filter = anyOf(0);
        if (filter && here().kind != Kind::End) return wrong("filter.more", {here().text});
        return filter;
    }

private:
    const FilterToken &here() const { return m_tokens[m_at]; }
    const FilterToken &next() const { return m_tokens[std::min(m_at + 1, m_tokens.size() - 1)]; }
    const FilterToken &take()
    {
        const FilterToken &token = m_tokens[m_at];
        if (token.kind != Kind::End) ++m_at;
        return token;
    }
    std::unexpected<Error> wrong(const char *reason, const QStringList &arguments = {}) const { return wrongAt(here(), reason, arguments); }
    static std::unexpected<Error> wrongAt(const FilterToken &token, const char *reason, const QStringList &arguments = {})
    {
        return fail(Error::Kind::Invalid, QString::fromLatin1(reason), QStringList{QString::number(token.at + 1)} + arguments);
    }

    /** Parts between "and", or between "or", as one filter. */
    Result<Filter> chain(Filter::Kind kind, int depth)
    {
        const bool isAll = kind == Filter::Kind::All;
        Filter all{.kind = kind};
        while (true) {
            auto part = isAll ? one(depth) : chain(Filter::Kind::All, depth);
            if (!part) return part;
            all.parts += *part;
            const bool goesOn = isAll ? isWord(here(), {"and"_L1, "und"_L1}) : isWord(here(), {"or"_L1, "oder"_L1});
            if (!goesOn) return all.parts.size() == 1 ? all.parts.first() : all;
            take();
        }
    }
    Result<Filter> anyOf(int depth) { return chain(Filter::Kind::Any, depth); }

    Result<Filter> one(int depth)
    {
        if (depth > deepest) return wrong("filter.deep", {QString::number(deepest)});
        if (isWord(here(), {"not"_L1, "nicht"_L1})) {
            take();
            auto inner = one(depth + 1);
            if (!inner) return inner;
            return opposite(*inner);
        }
        if (!here().is("("_L1)) return condition();
        const FilterToken open = take();
        auto inner = anyOf(depth + 1);
        if (!inner) return inner;
        if (!here().is(")"_L1)) return here().kind == Kind::End ? wrongAt(open, "filter.bracket") : wrong("filter.more", {here().text});
        take();
        return inner;
    }

    /** The longest name of a field that begins here, so that "Heizkosten in Nebenkosten enthalten" is one. */
    const FilterField *takeField()
    {
        if (here().kind == Kind::Quoted) {
            const FilterField *field = findFilterField(here().text);
            if (field) take();
            return field;
        }
        QStringList words;
        const FilterField *field = nullptr;
        qsizetype end = m_at;
        for (qsizetype i = m_at; i < m_tokens.size() && words.size() < longestName && m_tokens[i].kind == Kind::Word; ++i) {
            words += m_tokens[i].text;
            if (const FilterField *longer = findFilterField(words.join(u' '))) field = longer, end = i + 1;
        }
        m_at = end;
        return field;
    }

    Result<Filter> condition()
    {
        if (++m_conditions > mostConditions) return wrong("filter.many", {QString::number(mostConditions)});
        const FilterToken start = here();
        const FilterField *field = takeField();
        if (!field) return wrongAt(start, start.kind == Kind::End ? "filter.nothing" : "filter.field", {start.text});
        const bool standsAlone = here().kind == Kind::End || here().is(")"_L1) || isConnective(here());
        if (standsAlone) return alone(*field);
        const FilterToken sign = here();
        const auto test = takeTest();
        if (!test) return wrongAt(sign, "filter.test", {field->label()});
        if (!suits(field->shape, *test)) return wrongAt(sign, "filter.unfit", {field->label()});
        if (*test == Comparison::Unknown || *test == Comparison::Known) return ::condition(*field, *test);
        return m_isList ? list(*field, *test) : single(*field, *test);
    }

    /** A field without comparison: yes, where it is a question. */
    Result<Filter> alone(const FilterField &field)
    {
        switch (field.shape) {
        case Shape::Stale: return ::condition(field, Comparison::Is, {toStored(m_context.today.addDays(-m_context.staleDays))});
        case Shape::Open:
        case Shape::Answer: return ::condition(field, Comparison::Is, {1});
        default: return wrong("filter.test", {field.label()});
        }
    }

    /** "=", "is unknown", "not in" … Sets m_isList where a list follows. */
    std::optional<Comparison> takeTest()
    {
        m_isList = false;
        if (here().kind == Kind::Sign) return takeSign();
        if (isWord(here(), {"unknown"_L1, "unbekannt"_L1})) return take(), Comparison::Unknown;
        const bool isIs = isWord(here(), {"is"_L1, "ist"_L1});
        if (isIs) take();
        const bool isNot = isWord(here(), {"not"_L1, "nicht"_L1});
        if (isNot) take();
        const auto meant = [isNot](Comparison test) { return isNot ? oppositeOf(test) : test; };
        if (isWord(here(), {"unknown"_L1, "unbekannt"_L1})) return take(), meant(Comparison::Unknown);
        if (isWord(here(), {"known"_L1, "bekannt"_L1})) return take(), meant(Comparison::Known);
        if (isIs) return meant(Comparison::Is);
        if (isWord(here(), {"contains"_L1})) return take(), meant(Comparison::Contains);
        if (here().text.compare(u"enthält"_s, Qt::CaseInsensitive) == 0) return take(), meant(Comparison::Contains);
        if (!isWord(here(), {"in"_L1}) || !next().is("("_L1)) return {};
        take(), take();
        m_isList = true;
        return meant(Comparison::Is);
    }

    std::optional<Comparison> takeSign()
    {
        static constexpr std::array signs{std::pair("="_L1, Comparison::Is), std::pair("!="_L1, Comparison::IsNot),
            std::pair("<"_L1, Comparison::Less), std::pair("<="_L1, Comparison::AtMost), std::pair(">"_L1, Comparison::More),
            std::pair(">="_L1, Comparison::AtLeast)};
        const auto found = std::ranges::find_if(signs, [&](const auto &sign) { return here().is(sign.first); });
        if (found == signs.end()) return {};
        take();
        return found->second;
    }

    /** The words up to the next "and", "or", bracket or comma, or one text in quotation marks. */
    FilterToken takeValue()
    {
        FilterToken value = here();
        if (value.kind == Kind::Quoted) return take();
        QStringList words;
        while (here().kind == Kind::Word && !isConnective(here())) words += take().text;
        value.text = words.join(u' ');
        value.kind = words.isEmpty() ? Kind::End : Kind::Word;
        return value;
    }

    Result<Filter> single(const FilterField &field, Comparison test)
    {
        const FilterToken typed = takeValue();
        if (typed.kind == Kind::End) return wrongAt(typed, "filter.novalue", {field.label()});
        if (isUnknown(typed) && test == Comparison::Is) return ::condition(field, Comparison::Unknown);
        if (isUnknown(typed) && test == Comparison::IsNot) return ::condition(field, Comparison::Known);
        return read(field, typed).transform([&](const QVariant &value) { return ::condition(field, test, {value}); });
    }

    Result<Filter> list(const FilterField &field, Comparison test)
    {
        QVariantList values;
        bool hasUnknown = false;
        while (true) {
            const FilterToken typed = takeValue();
            if (typed.kind == Kind::End) return wrongAt(typed, "filter.novalue", {field.label()});
            if (isUnknown(typed)) {
                hasUnknown = true;
            } else {
                auto value = read(field, typed);
                if (!value) return std::unexpected(value.error());
                values += *value;
            }
            if (values.size() > mostValues) return wrongAt(typed, "filter.many", {QString::number(mostValues)});
            const FilterToken mark = take();
            if (mark.is(")"_L1)) return listed(field, test, values, hasUnknown);
            if (!mark.is(","_L1)) return wrongAt(mark, "filter.list");
        }
    }

    static Filter listed(const FilterField &field, Comparison test, const QVariantList &values, bool hasUnknown)
    {
        Filter known = ::condition(field, test, values), unknown = ::condition(field, Comparison::Unknown);
        if (!hasUnknown) return known;
        if (test != Comparison::Is) return values.isEmpty() ? opposite(unknown) : known; // a known fact other than these
        return values.isEmpty() ? unknown : Filter{.kind = Filter::Kind::Any, .parts = {known, unknown}};
    }

    Result<QVariant> read(const FilterField &field, const FilterToken &typed) const
    {
        return readFilterValue(field, typed.text, m_context).transform_error([&](const Error &error) {
            return wrongAt(typed, "filter.value", {sentence(error)}).error();
        });
    }

    const QList<FilterToken> &m_tokens;
    FilterContext m_context;
    qsizetype m_at = 0;
    qsizetype m_conditions = 0;
    bool m_isList = false;
};
}

Result<Filter> parseFilter(QStringView text, const FilterContext &context)
{
    if (text.trimmed().isEmpty()) return Filter();
    if (text.size() > longestText) return fail(Error::Kind::Invalid, u"filter.long"_s, {QString::number(longestText)});
    return filterTokens(text).and_then([&](const QList<FilterToken> &tokens) { return Parser(tokens, context).whole(); });
}

Filter opposite(const Filter &filter)
{
    Filter other = filter;
    if (filter.kind == Filter::Kind::Condition) {
        other.test = oppositeOf(filter.test);
        return other;
    }
    other.kind = filter.kind == Filter::Kind::All ? Filter::Kind::Any : Filter::Kind::All;
    for (Filter &part : other.parts) part = opposite(part);
    return other;
}

Filter allOf(const QList<Filter> &parts)
{
    Filter all;
    for (const Filter &part : parts)
        if (!part.isEmpty()) all.parts += part;
    return all.parts.size() == 1 ? all.parts.first() : all;
}

Filter condition(const FilterField &field, Comparison test, const QVariantList &values)
{
    return {.kind = Filter::Kind::Condition, .field = &field, .test = test, .values = values};
}
