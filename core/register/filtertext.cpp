// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/register/filter.h"
#include "core/register/filtervalue.h"

using namespace Qt::StringLiterals;

namespace {
QLatin1StringView signOf(Comparison test)
{
    switch (test) {
    case Comparison::Is: return "="_L1;
    case Comparison::IsNot: return "!="_L1;
    case Comparison::Less: return "<"_L1;
    case Comparison::AtLeast: return ">="_L1;
    case Comparison::More: return ">"_L1;
    case Comparison::AtMost: return "<="_L1;
    case Comparison::Contains: return " contains "_L1;
    case Comparison::ContainsNot: return " not contains "_L1;
    case Comparison::Unknown: return " is unknown"_L1;
    case Comparison::Known: return " is known"_L1;
    }
    return {};
}

QString conditionText(const Filter &one)
{
    const FilterField &field = *one.field;
    if (field.shape == FilterField::Shape::Stale) return one.test == Comparison::Is ? field.name : u"not "_s + field.name;
    QStringList values;
    for (const QVariant &value : one.values) values += printFilterValue(field, value);
    if (values.size() < 2) return field.name + signOf(one.test) + values.value(0);
    return u"%1 %2in (%3)"_s.arg(field.name, one.test == Comparison::IsNot ? u"not "_s : QString(), values.join(u", "_s));
}

QString textOf(const Filter &filter, bool isPart)
{
    if (filter.kind == Filter::Kind::Condition) return conditionText(filter);
    QStringList parts;
    for (const Filter &part : filter.parts) parts += textOf(part, true);
    const QString text = parts.join(filter.kind == Filter::Kind::All ? u" and "_s : u" or "_s);
    return isPart ? u'(' + text + u')' : text;
}
}

QString filterText(const Filter &filter)
{
    return textOf(filter, false);
}
