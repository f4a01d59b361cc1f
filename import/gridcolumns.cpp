// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "import/gridcolumns.h"
#include "core/base/text.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
/** Heads of the files of 2011 and 2022 and of common extracts, folded and without blanks. */
const QHash<QString, QString> &factNames()
{
    static const QString inhabitants = u"inhabitants"_s, dwellings = u"dwellings"_s, vacant = u"vacant_dwellings"_s,
                         rate = u"vacancy_rate"_s;
    static const QHash<QString, QString> names{{u"einwohner"_s, inhabitants}, {u"einwohnerzahl"_s, inhabitants},
        {u"bevoelkerung"_s, inhabitants}, {u"bevoelkerungszahl"_s, inhabitants}, {u"insgesamtbevoelkerung"_s, inhabitants},
        {u"population"_s, inhabitants}, {u"inhabitants"_s, inhabitants}, {u"wohnungen"_s, dwellings}, {u"anzahlwohnungen"_s, dwellings},
        {u"insgesamtwohnungen"_s, dwellings}, {u"wohnungeninsgesamt"_s, dwellings}, {u"dwellings"_s, dwellings},
        {u"leerstehendewohnungen"_s, vacant}, {u"leerstehend"_s, vacant}, {u"leerstehende"_s, vacant}, {u"wohnungenleerstehend"_s, vacant},
        {u"leerstand"_s, vacant}, {u"vacantdwellings"_s, vacant}, {u"leerstandsquote"_s, rate}, {u"vacancyrate"_s, rate}};
    return names;
}

int sizeIn(const QString &text)
{
    static const QRegularExpression size(u"(?<!\\d)(10|1)km(?![a-z])|(?<!\\d)(100)m(?![a-z])"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = size.match(text);
    if (!match.hasMatch()) return 0;
    return match.capturedStart(2) >= 0 ? 100 : match.captured(1).toInt() * 1000;
}
}

GridColumns gridColumns(const QStringList &heads, const QString &tableName)
{
    static const QRegularExpression id(u"^(gitter.*|cellcode|grd_?id|zelle|cell_?id)$"_s), x(u"^(x|ost|east|easting)(_.*)?$"_s),
        y(u"^(y|nord|north|northing)(_.*)?$"_s);
    GridColumns columns;
    for (qsizetype i = 0; i < heads.size(); ++i) {
        const QString head = heads[i].trimmed().toLower();
        if (columns.id < 0 && id.match(head).hasMatch())
            columns.id = i;
        else if (columns.x < 0 && x.match(head).hasMatch())
            columns.x = i;
        else if (columns.y < 0 && y.match(head).hasMatch())
            columns.y = i;
        else if (const QString fact = factNames().value(folded(head).remove(u' ')); !fact.isEmpty() && !columns.facts.contains(fact))
            columns.facts[fact] = i;
        else
            continue;
        if (columns.sizeM == 0) columns.sizeM = sizeIn(head);
    }
    if (columns.sizeM == 0) columns.sizeM = sizeIn(tableName);
    return columns;
}

std::optional<double> censusNumber(const QString &text)
{
    static const QStringList withheld{u""_s, u"-"_s, u"–"_s, u"—"_s, u"."_s, u"/"_s, u"x"_s, u"…"_s, u"..."_s, u"na"_s, u"null"_s};
    QString plain = text.trimmed();
    if (withheld.contains(plain.toLower())) return {};
    // A number in brackets is one of little certainty.
    if (plain.startsWith(u'(') && plain.endsWith(u')')) plain = plain.sliced(1, plain.size() - 2).trimmed();
    plain.replace(u'−', u'-').replace(u',', u'.');
    bool isNumber = false;
    const double number = plain.toDouble(&isNumber);
    if (!isNumber || !qIsFinite(number)) return qQNaN();
    // -1 stands for nobody there or withheld, -9 for too few to be told: neither is a number.
    return number < 0 ? std::nullopt : std::optional(number);
}
