// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/audit.h"
#include "core/handover/signatures.h"
#include "core/register/municipality.h"
#include "geo/shape.h"
#include "geo/wkb.h"
#include "import/call.h"
#include "import/sample.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
void print(const Call &call, const QString &text, const QJsonObject &object)
{
    if (call.isJson())
        call.out << QJsonDocument(object).toJson();
    else
        call.out << text << '\n';
}

Result<> makeNew(const Call &call)
{
    const auto database = openAt(call.arguments.first(), {.create = true});
    if (!database) return std::unexpected(database.error());
    const auto filled = call.options.isSet(u"sample"_s)
        ? makeSample(**database, call.actor, sampleMunicipalities, QDate::currentDate(), call.progress)
        : SampleCounts();
    if (!filled) return std::unexpected(filled.error());
    const QString name = displayName((*database)->location());
    QString text = say(QT_TRANSLATE_NOOP("CommandLine", "Neues Register: %1")).arg(name);
    if (filled->vacancies > 0)
        text += u'\n'
            + say(QT_TRANSLATE_NOOP("CommandLine", "Beispiel: %1 Gemeinden, %2 Leerstände, %3 Vermieter"))
                  .arg(filled->municipalities)
                  .arg(filled->vacancies)
                  .arg(filled->landlords);
    print(call, text,
        {{u"register"_s, name}, {u"municipalities"_s, filled->municipalities}, {u"vacancies"_s, filled->vacancies},
            {u"landlords"_s, filled->landlords}});
    return {};
}

/** What a check found in a sound register. */
struct Findings {
    qint64 municipalities = 0;
    qint64 vacancies = 0;
    qint64 landlords = 0;
};

Result<> checkBorders(Sql &sql)
{
    QString wrong;
    const auto read = eachMunicipality(sql, [&](const Municipality &one) {
        const auto area = readPolygons(one.geom.bytes);
        if (wrong.isEmpty() && (!area || !invalidReason(*area).isEmpty())) wrong = one.ags + u' ' + one.name;
    });
    if (!read || wrong.isEmpty()) return read;
    return fail(Error::Kind::Storage, u"check.border"_s, {wrong});
}

Result<qint64> count(Sql &sql, const QString &table)
{
    return sql.value(u"select count(*) from "_s + table).transform([](const QVariant &value) { return value.toLongLong(); });
}

Result<Findings> findings(Sql &sql)
{
    const auto sound
        = checkLog(sql).and_then([&](const ChainState &) { return checkBorders(sql); }).and_then([&] { return checkPapers(sql); });
    if (!sound) return std::unexpected(sound.error());
    Findings found;
    for (const auto &[table, number] :
        {std::pair(u"municipality"_s, &found.municipalities), {u"vacancy"_s, &found.vacancies}, {u"landlord"_s, &found.landlords}}) {
        const auto rows = count(sql, table);
        if (!rows) return std::unexpected(rows.error());
        *number = *rows;
    }
    return found;
}

Result<> check(const Call &call)
{
    const auto database = openAt(call.arguments.first());
    if (!database) return std::unexpected(database.error());
    return (*database)->read(findings).takeResult().transform([&](const Findings &found) {
        const QString text = say(QT_TRANSLATE_NOOP(
            "CommandLine", "Das Register ist in Ordnung: %1 Gemeinden, %2 Leerstände, %3 Vermieter, Änderungsprotokoll lückenlos."));
        print(call, text.arg(found.municipalities).arg(found.vacancies).arg(found.landlords),
            {{u"sound"_s, true}, {u"municipalities"_s, found.municipalities}, {u"vacancies"_s, found.vacancies},
                {u"landlords"_s, found.landlords}});
    });
}
}

const Command &newCommand()
{
    static const Command command{{"new"_L1}, {"REGISTER"_L1}, QT_TRANSLATE_NOOP("CommandLine", "Ein neues Register anlegen"),
        {{"sample"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Mit erfundenen Beispieldaten füllen")}, jsonOption}, makeNew, false, true};
    return command;
}

const Command &checkCommand()
{
    static const Command command{
        {"check"_L1}, {"REGISTER"_L1}, QT_TRANSLATE_NOOP("CommandLine", "Ein Register prüfen"), {jsonOption}, check};
    return command;
}
