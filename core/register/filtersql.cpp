// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/filtersql.h"
#include "core/base/text.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using Shape = FilterField::Shape;

bool isNegative(Comparison test)
{
    return test == Comparison::IsNot || test == Comparison::ContainsNot;
}

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

/** Where the field says something. */
QString knownText(const FilterField &field)
{
    switch (field.shape) {
    case Shape::Text:
    case Shape::Choices: return field.column + u"<>''"_s;
    case Shape::Choice: return field.column + u"<>'unknown'"_s;
    case Shape::Municipality: return u"b.municipality_id is not null"_s;
    case Shape::Association: return u"coalesce(m.association_key, '')<>''"_s;
    case Shape::Landlord: return u"exists (select 1 from landlord_role r where r.dwelling_id=d.id)"_s;
    default: return field.column + u" is not null"_s;
    }
}

QString unknownText(const FilterField &field)
{
    return u"not ("_s + knownText(field) + u')';
}

QString sign(Comparison test)
{
    switch (test) {
    case Comparison::Less: return u"<?"_s;
    case Comparison::AtLeast: return u">=?"_s;
    case Comparison::More: return u">?"_s;
    case Comparison::AtMost: return u"<=?"_s;
    default: return {};
    }
}

/** One column against values; an unknown number or date compares to nothing by itself. */
SqlCondition comparison(const QString &column, Comparison test, const QVariantList &values)
{
    if (const QString order = sign(test); !order.isEmpty()) return {column + order, values};
    return {column + (isNegative(test) ? u" not in ("_s : u" in ("_s) + marks(values.size()) + u')', values};
}

/** Small letters as both engines make them: by itself neither knows Ä, Ö, Ü in every setting. */
QString lowered(const QString &column)
{
    return u"replace(replace(replace(lower(%1),'Ä','ä'),'Ö','ö'),'Ü','ü')"_s.arg(column);
}
QString loweredText(QString text)
{
    for (QChar &c : text)
        if (c.unicode() < 0x80 || u"ÄÖÜ"_s.contains(c)) c = c.toLower();
    return text;
}

QString pattern(QString text)
{
    return u'%' + text.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s) + u'%';
}

SqlCondition textCondition(const Filter &one)
{
    const QString &column = one.field->column;
    const bool isPart = one.test == Comparison::Contains || one.test == Comparison::ContainsNot;
    SqlCondition found;
    for (const QVariant &value : one.values) {
        const QString text = loweredText(value.toString());
        found.text += (found.text.isEmpty() ? QString() : u" or "_s) + lowered(column) + (isPart ? u" like ? escape '!'"_s : u"=?"_s);
        found.values += isPart ? pattern(text) : text;
    }
    found.text = isNegative(one.test) ? u"%1<>'' and not (%2)"_s.arg(column, found.text) : found.text;
    return found;
}

/** A set has a key if it stands between commas. */
SqlCondition setCondition(const Filter &one)
{
    SqlCondition found;
    for (const QVariant &value : one.values) {
        found.text += (found.text.isEmpty() ? QString() : u" or "_s) + u"',' || %1 || ',' like ? escape '!'"_s.arg(one.field->column);
        found.values += pattern(u',' + value.toString() + u',');
    }
    if (isNegative(one.test)) found.text = u"%1<>'' and not (%2)"_s.arg(one.field->column, found.text);
    return found;
}

QString openText(bool isWanted)
{
    const QString open = openCondition(u"v.status"_s);
    return isWanted ? open : u"not (%1)"_s.arg(open);
}

SqlCondition staleCondition(const Filter &one)
{
    const QString text = openText(true) + u" and (v.last_confirmed_on is null or v.last_confirmed_on<?)"_s;
    return {one.test == Comparison::Is ? text : u"not ("_s + text + u')', one.values};
}

/** Whether a place is called so, the words before a comma included: "Otterberg" also names "Otterberg, Stadt". */
bool isCalled(const QString &name, const QString &wanted, Comparison test)
{
    if (test == Comparison::Contains || test == Comparison::ContainsNot) return folded(name).contains(wanted);
    return folded(name) == wanted || folded(name.section(u',', 0, 0)) == wanted;
}

bool isKey(const QString &typed)
{
    return std::ranges::all_of(typed, [](QChar c) { return c.isDigit(); });
}

/** The keys of the places that a condition names, each by its key or by its name. */
Result<QVariantList> placesNamed(Sql &sql, const QString &select, const Filter &one)
{
    QVariantList keys;
    for (const QVariant &value : one.values) {
        if (isKey(value.toString())) {
            keys += value;
            continue;
        }
        const qsizetype before = keys.size();
        auto rows = sql.query(select);
        if (!rows) return std::unexpected(rows.error());
        while (rows->next())
            if (isCalled(rows->value(1).toString(), folded(value.toString()), one.test)) keys += rows->value(0);
        if (keys.size() == before) return fail(Error::Kind::NotFound, u"filter.place"_s, {one.field->label(), value.toString()});
    }
    return keys;
}

Result<SqlCondition> placeCondition(Sql &sql, const Filter &one)
{
    const bool isTown = one.field->shape == Shape::Municipality;
    const QString select = isTown ? u"select ags, name from municipality"_s : u"select key, name from municipal_association"_s;
    return placesNamed(sql, select, one).transform([&](const QVariantList &keys) {
        SqlCondition among = comparison(isTown ? u"m.ags"_s : u"m.association_key"_s, one.test, keys);
        if (isNegative(one.test)) among.text += u" and "_s + knownText(*one.field);
        return among;
    });
}

Result<SqlCondition> landlordsCondition(Sql &sql, const Filter &one)
{
    SqlCondition any;
    for (const QVariant &value : one.values) {
        auto fits = landlordCondition(sql, value.toString(), u"r.landlord_id"_s);
        if (!fits) return fits;
        any.text += (any.text.isEmpty() ? u"("_s : u" or ("_s) + fits->text + u')';
        any.values += fits->values;
    }
    any.text = u"d.id in (select r.dwelling_id from landlord_role r where %1)"_s.arg(any.text);
    if (isNegative(one.test)) any.text = u"not (%1) and %2"_s.arg(any.text, knownText(*one.field));
    return any;
}

Result<SqlCondition> searchCondition(Sql &sql, const Filter &one)
{
    SqlCondition any;
    for (const QVariant &value : one.values) {
        auto fits = wordsCondition(sql, value.toString());
        if (!fits) return fits;
        any.text += (any.text.isEmpty() ? u"("_s : u" or ("_s) + fits->text + u')';
        any.values += fits->values;
    }
    if (isNegative(one.test)) any.text = u"not ("_s + any.text + u')';
    return any;
}

Result<SqlCondition> conditionSql(Sql &sql, const Filter &one)
{
    const FilterField &field = *one.field;
    if (one.test == Comparison::Unknown) return SqlCondition{unknownText(field), {}};
    if (one.test == Comparison::Known) return SqlCondition{knownText(field), {}};
    switch (field.shape) {
    case Shape::Number:
    case Shape::Date:
    case Shape::Answer: return comparison(field.column, one.test, one.values);
    case Shape::Choice: {
        SqlCondition among = comparison(field.column, one.test, one.values);
        if (isNegative(one.test)) among.text += u" and "_s + knownText(field);
        return among;
    }
    case Shape::Text: return textCondition(one);
    case Shape::Choices: return setCondition(one);
    case Shape::Municipality:
    case Shape::Association: return placeCondition(sql, one);
    case Shape::Landlord: return landlordsCondition(sql, one);
    case Shape::Words: return searchCondition(sql, one);
    case Shape::Open: return SqlCondition{openText((one.test == Comparison::Is) == one.values.value(0).toBool()), {}};
    case Shape::Stale: return staleCondition(one);
    }
    return SqlCondition{};
}
}

Result<SqlCondition> sqlOf(Sql &sql, const Filter &filter)
{
    if (filter.kind == Filter::Kind::Condition) return conditionSql(sql, filter);
    const bool isAll = filter.kind == Filter::Kind::All;
    if (filter.parts.isEmpty()) return SqlCondition{isAll ? u"1=1"_s : u"1=0"_s, {}};
    SqlCondition whole;
    for (const Filter &part : filter.parts) {
        auto one = sqlOf(sql, part);
        if (!one) return one;
        whole.text += (whole.text.isEmpty() ? u"("_s : isAll ? u" and ("_s : u" or ("_s) + one->text + u')';
        whole.values += one->values;
    }
    return whole;
}
