// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/readings.h"
#include "core/access/recordwords.h"
#include "core/access/trash.h"
#include "import/auditlists.h"
#include "import/feedoutput.h"
#include "import/listoutput.h"

using namespace Qt::StringLiterals;

namespace {
constexpr Option personOption{"person"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("CommandLine", "Nur was diese Person getan hat")};
constexpr Option recordOption{
    "record"_L1, "NUMMER"_L1, QT_TRANSLATE_NOOP("CommandLine", "Nur was diesen Eintrag betrifft: Nummer, Name oder Kennung")};
constexpr Option fromOption{"from"_L1, "JJJJ-MM-TT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Ab diesem Tag")};
constexpr Option toOption{"to"_L1, "JJJJ-MM-TT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Bis zu diesem Tag")};
constexpr Option readingsOption{"readings"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Lesezugriffe auf Haushalte statt der Änderungen")};
constexpr Option topOption{"top"_L1, "N"_L1, QT_TRANSLATE_NOOP("CommandLine", "So viele, die neuesten; sonst 100")};

Result<QDate> dayOf(const Call &call, const Option &option)
{
    const QString text = call.options.value(option.name);
    if (text.isEmpty()) return QDate();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? Result<QDate>(day) : fail(Error::Kind::Invalid, u"feed.day"_s, {text});
}

Result<int> mostOf(const Call &call)
{
    constexpr int usual = 100;
    const QString typed = call.options.value(topOption.name);
    bool isNumber = true;
    const int most = typed.isEmpty() ? usual : typed.toInt(&isNumber);
    if (!isNumber || most < 1) return fail(Error::Kind::Invalid, u"match.top"_s, {typed});
    return most;
}

Result<AuditFilter> filterOf(const Call &call)
{
    const auto from = dayOf(call, fromOption), until = dayOf(call, toOption);
    if (!from) return std::unexpected(from.error());
    if (!until) return std::unexpected(until.error());
    return AuditFilter{
        .person = call.options.value(personOption.name), .record = call.options.value(recordOption.name), .from = *from, .until = *until};
}

/** Steps with what they changed below them. */
void printSteps(const Call &call, const QList<AuditedStep> &steps)
{
    for (const AuditedStep &one : steps) {
        const QString office = one.step.office.isEmpty() ? QString() : u" (%1)"_s.arg(one.step.office);
        call.out << momentText(one.step.step.at) << "  " << one.step.step.actorName << office << ": " << wordsOf(one.step) << '\n';
        for (const AuditChange &change : one.changes) {
            call.out << "    " << actionWord(change) << ": " << change.title << '\n';
            for (const AuditField &field : change.fields)
                call.out << "        " << field.label << ": " << field.before << " → " << field.after << '\n';
        }
        if (one.more > 0) call.out << "    " << say(QT_TRANSLATE_NOOP("CommandLine", "und %1 weitere")).arg(one.more) << '\n';
    }
    if (steps.isEmpty()) call.out << say(QT_TRANSLATE_NOOP("CommandLine", "Nichts gefunden.")) << '\n';
}

Result<> audit(const Call &call)
{
    const auto filter = filterOf(call);
    const auto most = mostOf(call);
    if (!filter) return std::unexpected(filter.error());
    if (!most) return std::unexpected(most.error());
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    if (call.options.isSet(readingsOption.name))
        return (*database)
            ->read([&](Sql &sql) { return findReadings(sql, *filter, 0, *most); })
            .takeResult()
            .transform([&](const QList<NotedReading> &found) { printRecords(call, readingRecords(found)); });
    return (*database)
        ->read([&](Sql &sql) { return auditedSteps(sql, *filter, 0, *most); })
        .takeResult()
        .transform([&](const QList<AuditedStep> &steps) {
            if (call.isJson() || call.isCsv())
                printRecords(call, auditRecords(steps));
            else
                printSteps(call, steps);
        });
}

Result<> verify(const Call &call)
{
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    return (*database)->read(checkLog).takeResult().transform([&](const ChainState &state) {
        if (call.isJson())
            call.out
                << QJsonDocument(QJsonObject{{u"sound"_s, true}, {u"entries"_s, state.entries}, {u"newest"_s, state.newestHash}}).toJson();
        else
            call.out << say(
                QT_TRANSLATE_NOOP("CommandLine", "Das Änderungsprotokoll ist lückenlos: %1 Einträge. Prüfwert des neuesten: %2"))
                            .arg(QString::number(state.entries), state.newestHash.isEmpty() ? u"–"_s : state.newestHash)
                     << '\n';
    });
}

Result<Records> trashRecords(Sql &sql, const Call &call)
{
    const auto filter = filterOf(call);
    const auto most = mostOf(call);
    if (!filter) return std::unexpected(filter.error());
    if (!most) return std::unexpected(most.error());
    return findTrash(
        sql, {.text = (filter->record + u' ' + filter->person).trimmed(), .from = filter->from, .until = filter->until}, 0, *most)
        .transform([](const QList<TrashItem> &found) {
            Records records{{u"id"_s, u"kind"_s, u"name"_s, u"deletedAt"_s, u"deletedBy"_s, u"with"_s, u"restorable"_s}, {}};
            records.rows.reserve(found.size());
            for (const TrashItem &one : found)
                records.rows += QVariantList{
                    one.changeId, tableWord(one.table), one.name, momentText(one.at), one.actorName, one.companions, !one.isForgotten};
            return records;
        });
}

Result<> restore(const Call &call)
{
    bool isNumber = false;
    const qint64 change = call.arguments.first().toLongLong(&isNumber);
    if (!isNumber) return fail(Error::Kind::NotFound, u"trash.gone"_s);
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    return (*database)
        ->write(call.actor, [change](Sql &sql) { return restoreFromTrash(sql, change); })
        .takeResult()
        .transform([&](const Restoring &plan) {
            call.out << say(QT_TRANSLATE_NOOP("CommandLine", "Zurückgeholt: %1")).arg(titleOf(plan.item.table, plan.item.name)) << '\n';
            for (const QString &line : plan.with + plan.together + plan.notes) call.out << "    " << line << '\n';
        });
}
}

const Command &auditCommand()
{
    static const Command command{{"audit"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Wer was wann geändert oder gelesen hat, vorher und nachher"),
        listOptions() + QList<Option>{personOption, recordOption, fromOption, toOption, readingsOption, topOption}, audit, true};
    return command;
}

const Command &auditVerifyCommand()
{
    static const Command command{{"audit"_L1, "verify"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Prüfen, ob am Änderungsprotokoll nichts fehlt und nichts verändert ist"), {jsonOption}, verify,
        true};
    return command;
}

const Command &listTrashCommand()
{
    static const Command command{{"trash"_L1, "list"_L1}, {}, QT_TRANSLATE_NOOP("CommandLine", "Was gelöscht ist und zurückkommen kann"),
        listOptions() + QList<Option>{personOption, recordOption, fromOption, toOption, topOption},
        [](const Call &call) { return printList(call, trashRecords); }, true};
    return command;
}

const Command &restoreTrashCommand()
{
    static const Command command{{"trash"_L1, "restore"_L1}, {"ID"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Gelöschtes mit allem zurückholen, was mit ihm gelöscht wurde; ID nennt „bleibe trash list“"), {},
        restore, true};
    return command;
}
