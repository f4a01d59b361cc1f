// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/figures/figures.h"
#include "core/figures/measures.h"
#include "core/register/words.h"
#include "import/feedoutput.h"
#include "import/listoutput.h"
#include "import/reportprints.h"

using namespace Qt::StringLiterals;

namespace {
constexpr Option outWish{"out"_L1, "DATEI"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wohin: eine Datei auf .pdf, .html, .odt oder .csv")};
constexpr Option fromWish{"from"_L1, "JJJJ-MM-TT"_L1,
    QT_TRANSLATE_NOOP("CommandLine", "Erster Tag des Zeitraums; sonst das letzte volle Halbjahr (steering) oder dieses Jahr (council)")};
constexpr Option toWish{"to"_L1, "JJJJ-MM-TT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Letzter Tag des Zeitraums")};
constexpr Option numberWish{"number"_L1, "BR-NUMMER"_L1,
    QT_TRANSLATE_NOOP("CommandLine", "Einen Bericht aus dem Register ausgeben, wie er festgehalten ist; sonst wird neu gezählt")};

constexpr int gathered = 40;

Result<ReportKind> kindOf(const QString &name)
{
    for (const ReportKind kind : {ReportKind::Steering, ReportKind::Council})
        if (name == keyOf(kind)) return kind;
    return fail(Error::Kind::Invalid, u"report.kind"_s, {name});
}

Result<QDate> dayOf(const Call &call, const Option &option)
{
    const QString text = call.options.value(option.name);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid()) return fail(Error::Kind::Invalid, u"figures.day"_s, {text});
    return day;
}

Result<Period> periodOf(const Call &call, ReportKind kind, QDate today)
{
    const auto from = dayOf(call, fromWish), to = dayOf(call, toWish);
    if (!from) return std::unexpected(from.error());
    if (!to) return std::unexpected(to.error());
    const Period usual = kind == ReportKind::Council ? yearOf(today) : periodBefore(halfYearOf(today));
    if (!from->isValid() && !to->isValid()) return usual;
    if (!from->isValid() || !to->isValid() || *from > *to) return fail(Error::Kind::Invalid, u"report.period"_s);
    return Period{*from, *to};
}

/** A report with what is frozen in it, or counted for it. */
struct Told {
    Report report = {};
    FrozenReport frozen = {};
};

Result<Told> keptReport(Database &database, ReportKind kind, const QString &number)
{
    const auto report = database.read([&](Sql &sql) { return loadReport(sql, number); }).takeResult();
    if (!report) return std::unexpected(report.error());
    if (report->kind != kind) return fail(Error::Kind::Invalid, u"report.otherKind"_s, {report->number, word(report->kind)});
    return frozenOf(*report).transform([&](const FrozenReport &frozen) { return Told{*report, frozen}; });
}

Result<Told> countedReport(const Call &call, Database &database, ReportKind kind)
{
    const QDateTime now = QDateTime::currentDateTime();
    const auto period = periodOf(call, kind, now.date());
    if (!period) return std::unexpected(period.error());
    const Report wanted{.kind = kind, .fromOn = period->from, .untilOn = period->until};
    return gatherReport(database, wanted, call.progress.part(0, gathered)).transform([&](const FrozenReport &frozen) {
        Told told{proposedReport(kind, frozen, now.date()), frozen};
        told.report.frozenAt = now;
        return told;
    });
}

void tell(const Call &call, const Told &told, const Printed &printed)
{
    if (!call.isJson()) {
        call.out << told.report.title << ": " << printed.file << '\n';
        return;
    }
    call.out << QJsonDocument(QJsonObject{{u"file"_s, printed.file}, {u"pages"_s, printed.pages}, {u"number"_s, told.report.number},
                                  {u"from"_s, told.report.fromOn.toString(Qt::ISODate)},
                                  {u"until"_s, told.report.untilOn.toString(Qt::ISODate)}, {u"state"_s, keyOf(told.report.state)}})
                    .toJson();
}

Result<> report(const Call &call)
{
    const auto kind = kindOf(call.arguments.first());
    if (!kind) return std::unexpected(kind.error());
    const QString file = call.options.value(outWish.name), number = call.options.value(numberWish.name);
    if (file.isEmpty()) return fail(Error::Kind::Invalid, u"report.nowhere"_s);
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const auto told = number.isEmpty() ? countedReport(call, **database, *kind) : keptReport(**database, *kind, number);
    if (!told) return std::unexpected(told.error());
    const auto prepare = [&](Sql &sql) { return reportPrint(sql, told->report, told->frozen, call.actor, QDateTime::currentDateTime()); };
    const auto print = (*database)->read(prepare).takeResult();
    if (!print) return std::unexpected(print.error());
    return writeReport(*print, told->frozen, file, call.progress.part(gathered, 100)).transform([&](const Printed &printed) {
        tell(call, *told, printed);
    });
}

Result<Records> reports(Sql &sql, const Call & /*call*/)
{
    return findReports(sql).transform([](const QList<Report> &found) {
        Records records{{u"number"_s, u"kind"_s, u"state"_s, u"title"_s, u"from"_s, u"until"_s, u"releasedOn"_s, u"releasedBy"_s}, {}};
        records.rows.reserve(found.size());
        for (const Report &one : found)
            records.rows += QVariantList{one.number, keyOf(one.kind), keyOf(one.state), one.title, known(one.fromOn), known(one.untilOn),
                known(one.releasedOn), one.releasedBy};
        return records;
    });
}

Result<Records> measures(Sql &sql, const Call & /*call*/)
{
    return findMeasures(sql).transform([](const QList<Measure> &found) {
        const QDate today = QDate::currentDate();
        Records records{{u"position"_s, u"title"_s, u"state"_s, u"light"_s, u"figure"_s, u"due"_s, u"responsible"_s}, {}};
        records.rows.reserve(found.size());
        for (const Measure &one : found)
            records.rows += QVariantList{
                one.position, one.title, keyOf(one.state), lightWord(one, today), one.figure, known(one.dueOn), one.responsible};
        return records;
    });
}
}

const Command &reportCommand()
{
    static const Command command{{"report"_L1}, {"ART"_L1},
        QT_TRANSLATE_NOOP("CommandLine",
            "Der Sachstandsbericht für die Lenkungsgruppe (steering) oder die Vorlage für den Kreistag (council), als PDF, HTML, ODT oder "
            "die Zahlen als CSV"),
        {outWish, fromWish, toWish, numberWish, jsonOption}, report, true, true};
    return command;
}

const Command &listReportsCommand()
{
    static const Command command{{"list"_L1, "reports"_L1}, {}, QT_TRANSLATE_NOOP("CommandLine", "Die Berichte des Registers"),
        listOptions(), [](const Call &call) { return printList(call, reports); }, true};
    return command;
}

const Command &listMeasuresCommand()
{
    static const Command command{{"list"_L1, "measures"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Die Maßnahmen des Beschlusses mit ihrem Stand"), listOptions(),
        [](const Call &call) { return printList(call, measures); }, true};
    return command;
}
