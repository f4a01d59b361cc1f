// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/retentionrun.h"
#include "core/register/words.h"
#include "import/feedoutput.h"
#include "import/retainprint.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {
constexpr Option rulesOption{"rules"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Die Fristen zeigen")};
constexpr Option previewOption{"preview"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Zeigen, was fällig ist; es wird nichts gelöscht")};
constexpr Option planOption{"plan"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Einen Löschlauf planen")};
constexpr Option confirmOption{"confirm"_L1, "LL-NUMMER"_L1,
    QT_TRANSLATE_NOOP("CommandLine", "Einen geplanten Löschlauf als zweite Person bestätigen und durchführen")};
constexpr Option dropOption{"drop"_L1, "LL-NUMMER"_L1, QT_TRANSLATE_NOOP("CommandLine", "Einen geplanten Löschlauf verwerfen")};
constexpr Option runsOption{"runs"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Die Löschläufe zeigen")};
constexpr Option setOption{
    "set"_L1, "ART=MONATE"_L1, QT_TRANSLATE_NOOP("CommandLine", "Die Frist einer Datenart ändern; ART=- nimmt wieder die vorgeschlagene")};
constexpr Option basisOption{"basis"_L1, "TEXT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Worauf die geänderte Frist beruht")};
constexpr Option dayOfOption{
    "day"_L1, "JJJJ-MM-TT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Der Tag, an dem die Fristen um sind; sonst heute")};
constexpr Option outOption{"out"_L1, "DATEI"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wohin: eine Datei auf .pdf oder .html")};

Result<QDate> wantedDay(const Call &call)
{
    auto day = dayOption(call);
    if (day && !day->isValid()) *day = QDate::currentDate();
    return day;
}

Result<RetentionKind> kindNamed(const QString &name)
{
    QStringList known;
    for (const RetentionClass &one : retentionClasses()) {
        if (keyOf(one.kind) == name.trimmed()) return one.kind;
        known += keyOf(one.kind);
    }
    return fail(Error::Kind::Invalid, u"retention.kind"_s, {name, known.join(u", "_s)});
}

QJsonObject kindJson(const DueKind &kind)
{
    QJsonArray records;
    for (const DueRecord &record : kind.records)
        records += QJsonObject{{u"label"_s, record.label}, {u"since"_s, record.since.toString(Qt::ISODate)},
            {u"dueOn"_s, record.dueOn.toString(Qt::ISODate)},
            {u"hold"_s, record.hold == RetentionHold::None ? QString() : keyOf(record.hold)}};
    return {
        {u"kind"_s, keyOf(kind.rule.kind)}, {u"due"_s, kind.due}, {u"held"_s, kind.held}, {u"soon"_s, kind.soon}, {u"records"_s, records}};
}

void tellKinds(const Call &call, const QList<DueKind> &kinds)
{
    if (call.isJson()) {
        QJsonArray all;
        for (const DueKind &kind : kinds) all += kindJson(kind);
        call.out << QJsonDocument(all).toJson();
        return;
    }
    if (dueCount(kinds) == 0) call.out << say(QT_TRANSLATE_NOOP("CommandLine", "Nichts ist fällig.")) << '\n';
    for (const DueKind &kind : kinds) {
        if (kind.due + kind.held + kind.soon == 0) continue;
        call.out << say(QT_TRANSLATE_NOOP("CommandLine", "%1: fällig %2, zurückgestellt %3, in drei Monaten %4"))
                        .arg(word(kind.rule.kind))
                        .arg(kind.due)
                        .arg(kind.held)
                        .arg(kind.soon)
                 << '\n';
        for (const DueRecord &record : kind.records) {
            call.out << u"  %1 · %2"_s.arg(record.label, dateText(record.dueOn));
            if (record.hold != RetentionHold::None) call.out << u" · "_s << word(record.hold);
            call.out << '\n';
        }
    }
}

void tellRun(const Call &call, const RetentionRun &run, bool onServer)
{
    const QList<RunCount> counts = readCounts(run.counts);
    if (call.isJson()) {
        QJsonObject numbers;
        for (const RunCount &one : counts) numbers[keyOf(one.kind)] = one.gone;
        call.out << QJsonDocument(
            QJsonObject{{u"number"_s, run.number}, {u"state"_s, keyOf(run.state)}, {u"day"_s, run.day.toString(Qt::ISODate)},
                {u"plannedBy"_s, run.plannedBy}, {u"confirmedBy"_s, run.confirmedBy}, {u"counts"_s, numbers}})
                        .toJson();
        return;
    }
    call.out << u"%1 · %2 · %3"_s.arg(run.number, dateText(run.day), word(run.state)) << '\n';
    if (run.state == RunState::Dropped) return;
    for (const RunCount &one : counts)
        if (one.gone > 0) call.out << u"  %1: %2, %3"_s.arg(word(one.kind)).arg(one.gone).arg(word(classOf(one.kind).action)) << '\n';
    if (run.state != RunState::Done) return;
    for (const QString &note : copyNotes(run, onServer)) call.out << note << '\n';
}

Result<> showRules(const Call &call, Database &database)
{
    return database.read(loadRules).takeResult().transform([&](const QList<RetentionRule> &rules) {
        QJsonArray all;
        for (const RetentionRule &rule : rules) {
            all += QJsonObject{{u"kind"_s, keyOf(rule.kind)}, {u"months"_s, rule.period.months}, {u"days"_s, rule.period.days},
                {u"start"_s, keyOf(classOf(rule.kind).start)}, {u"action"_s, keyOf(classOf(rule.kind).action)}, {u"basis"_s, rule.basis},
                {u"set"_s, rule.isSet}};
            if (!call.isJson())
                call.out << u"%1 · %2 · %3 · %4 · %5"_s.arg(
                    keyOf(rule.kind), periodText(rule.period), eventText(rule.kind), word(classOf(rule.kind).action), rule.basis)
                         << '\n';
        }
        if (call.isJson()) call.out << QJsonDocument(all).toJson();
    });
}

Result<> changeRule(const Call &call, Database &database)
{
    const QString wish = call.options.value(setOption.name);
    const auto kind = kindNamed(wish.section(u'=', 0, 0));
    if (!kind) return std::unexpected(kind.error());
    const QString months = wish.section(u'=', 1).trimmed();
    bool isNumber = false;
    const int wanted = months.toInt(&isNumber);
    const QString basis = call.options.value(basisOption.name);
    const auto task = [&](Sql &sql) -> Result<> {
        if (months == "-"_L1) return resetRule(sql, *kind);
        return setRule(sql, *kind, isNumber ? wanted : -1, basis);
    };
    return database.write(call.actor, task).takeResult();
}

Result<> preview(const Call &call, Database &database)
{
    const auto day = wantedDay(call);
    if (!day) return std::unexpected(day.error());
    const auto task
        = [&](Sql &sql) { return coveredOffice(sql).and_then([&](const QString &office) { return findDue(sql, *day, office); }); };
    return database.read(task).takeResult().transform([&](const QList<DueKind> &kinds) { tellKinds(call, kinds); });
}

Result<> changeRun(const Call &call, Database &database)
{
    const QDateTime now = QDateTime::currentDateTime();
    const bool onServer = database.location().kind == Location::Kind::Server;
    const auto tell = [&](const RetentionRun &run) { tellRun(call, run, onServer); };
    if (call.options.isSet(confirmOption.name))
        return carryOut(database, call.actor, call.options.value(confirmOption.name), now, call.progress).transform(tell);
    if (call.options.isSet(dropOption.name)) {
        const auto drop = [&](Sql &sql) { return dropRun(sql, call.options.value(dropOption.name)); };
        return database.write(call.actor, drop).takeResult().transform(tell);
    }
    const auto day = wantedDay(call);
    if (!day) return std::unexpected(day.error());
    return database.write(call.actor, [&](Sql &sql) { return planRun(sql, *day, now); }).takeResult().transform(tell);
}

Result<> showRuns(const Call &call, Database &database)
{
    return database.read(findRuns).takeResult().transform([&](const QList<RetentionRun> &runs) {
        if (runs.isEmpty() && !call.isJson()) call.out << say(QT_TRANSLATE_NOOP("CommandLine", "Es gab noch keinen Löschlauf.")) << '\n';
        for (const RetentionRun &run : runs) tellRun(call, run, database.location().kind == Location::Kind::Server);
    });
}

Result<> printProtocol(const Call &call, Database &database)
{
    const QString file = call.options.value(outOption.name);
    const QDateTime now = QDateTime::currentDateTime();
    const auto load = [&](Sql &sql) { return loadDeletion(sql, call.options.value("protocol"_L1), call.actor, now); };
    if (file.isEmpty()) return fail(Error::Kind::Invalid, u"print.nowhere"_s);
    return database.read(load).takeResult().and_then([&](const Print &print) {
        return savePrint(print, file, call.progress).transform([&](const Printed &) {
            call.out << print.paper.title << ": " << file << '\n';
        });
    });
}

constexpr Option protocolOption{
    "protocol"_L1, "LL-NUMMER"_L1, QT_TRANSLATE_NOOP("CommandLine", "Das Protokoll eines Löschlaufs drucken, mit --out")};

Result<> retain(const Call &call)
{
    using Run = Result<> (*)(const Call &, Database &);
    const std::array<std::pair<QLatin1StringView, Run>, 8> modes{
        {{rulesOption.name, showRules}, {previewOption.name, preview}, {planOption.name, changeRun}, {confirmOption.name, changeRun},
            {dropOption.name, changeRun}, {setOption.name, changeRule}, {runsOption.name, showRuns}, {protocolOption.name, printProtocol}}};
    Run wanted = nullptr;
    for (const auto &[name, run] : modes) {
        if (!call.options.isSet(name)) continue;
        if (wanted) return fail(Error::Kind::Invalid, u"retention.mode"_s);
        wanted = run;
    }
    if (!wanted) return fail(Error::Kind::Invalid, u"retention.mode"_s);
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    return wanted(call, **database);
}
}

const Command &retainCommand()
{
    static const Command command{{"retain"_L1}, {}, QT_TRANSLATE_NOOP("CommandLine", "Fristen, fällige Daten und Löschläufe"),
        {rulesOption, previewOption, planOption, confirmOption, dropOption, runsOption, protocolOption, setOption, basisOption, dayOfOption,
            outOption, jsonOption},
        retain, true};
    return command;
}
