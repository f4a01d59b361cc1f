// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/requests.h"
#include "core/access/restrictions.h"
#include "core/register/input.h"
#include "core/register/words.h"
#include "import/feedoutput.h"
#include "import/listoutput.h"
#include "import/subjectprints.h"

using namespace Qt::StringLiterals;

namespace {
constexpr Option outOption{"out"_L1, "DATEI"_L1, QT_TRANSLATE_NOOP("CommandLine", "Wohin: eine Datei auf .pdf, .html oder .json")};
constexpr Option filesOption{
    "files"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Unterlagen und Fotos in einen Ordner gleichen Namens daneben legen")};
constexpr Option staffOption{"staff"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Auch die Namen von Beschäftigten nennen")};
constexpr Option kindOption{
    "kind"_L1, "ART"_L1, QT_TRANSLATE_NOOP("CommandLine", "access, correction, deletion, restriction oder objection; sonst access")};
constexpr Option receivedOption{"received"_L1, "JJJJ-MM-TT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Tag des Eingangs; sonst heute")};
constexpr Option noteOption{"note"_L1, "TEXT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Was verlangt wird")};
constexpr Option checkedOption{"identity-checked"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Die Identität ist geprüft")};
constexpr Option reasonOption{"reason"_L1, "TEXT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Warum")};
constexpr Option openOption{"open"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Nur offene")};

template<class Task> auto writeCalled(const Call &call, Task task) -> std::invoke_result_t<Task, Sql &>
{
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    return (*database)->write(call.actor, std::move(task)).takeResult();
}

void tell(const Call &call, const QString &sentence, const QJsonObject &object)
{
    if (call.isJson())
        call.out << QJsonDocument(object).toJson();
    else
        call.out << sentence << '\n';
}

Result<> answer(const Call &call)
{
    const QString file = call.options.value(outOption.name);
    if (file.isEmpty()) return fail(Error::Kind::Invalid, u"print.nowhere"_s);
    const auto database = openAt(call.options.value(u"register"_s));
    if (!database) return std::unexpected(database.error());
    const AccessWish wish{call.options.isSet(staffOption.name)};
    const bool withFiles = call.options.isSet(filesOption.name);
    const auto task = [&](Sql &sql) {
        return findSubject(sql, call.arguments.first()).and_then([&](const Subject &subject) {
            return loadSubjectAnswer(sql, subject, wish, withFiles, call.actor, QDateTime::currentDateTime());
        });
    };
    const auto loaded = (*database)->read(task).takeResult();
    if (!loaded) return std::unexpected(loaded.error());
    return saveSubjectAnswer(*loaded, file, call.progress).transform([&](const Printed &printed) {
        const QStringList checks = loaded->access.checks;
        tell(call, (QStringList{loaded->print.paper.title + u": "_s + file} + checks).join(u'\n'),
            {{u"file"_s, file}, {u"pages"_s, printed.pages}, {u"checks"_s, QJsonArray::fromStringList(checks)}});
    });
}

Result<SubjectRequest> requestOf(Sql &sql, const Call &call, QDate today)
{
    const QString day = call.options.value(receivedOption.name), kind = call.options.value(kindOption.name);
    const auto received = day.isEmpty() ? std::optional(today) : parseDate(day, today);
    if (!received) return fail(Error::Kind::Invalid, u"input.date"_s, {day});
    const QVariant chosen = fromStored(kind.isEmpty() ? u"access"_s : kind, QMetaType::fromType<RequestKind>());
    if (!kind.isEmpty() && toStored(chosen).toString() != kind) return fail(Error::Kind::Invalid, u"input.choice"_s, {kind});
    return findSubject(sql, call.arguments.first()).transform([&](const Subject &subject) {
        return SubjectRequest{.kind = chosen.value<RequestKind>(),
            .subjectKind = subject.kind,
            .subjectUid = subject.uid,
            .subjectLabel = subject.label,
            .receivedOn = *received,
            .identityChecked = call.options.isSet(checkedOption.name),
            .note = call.options.value(noteOption.name)};
    });
}

void tellRequest(const Call &call, const SubjectRequest &request)
{
    tell(call,
        say(QT_TRANSLATE_NOOP("CommandLine", "%1: %2, zu beantworten bis %3"))
            .arg(request.number, word(request.kind), dateText(request.dueOn)),
        {{u"number"_s, request.number}, {u"kind"_s, toStored(QVariant::fromValue(request.kind)).toString()},
            {u"receivedOn"_s, request.receivedOn.toString(Qt::ISODate)}, {u"dueOn"_s, request.dueOn.toString(Qt::ISODate)}});
}

Result<> take(const Call &call)
{
    const QDate today = QDate::currentDate();
    return writeCalled(call, [&](Sql &sql) {
        return requestOf(sql, call, today).and_then([&](const SubjectRequest &request) { return addRequest(sql, request, today); });
    }).transform([&](const SubjectRequest &kept) { tellRequest(call, kept); });
}

Result<> close(const Call &call)
{
    const QDate today = QDate::currentDate();
    const auto task = [&](Sql &sql) -> Result<SubjectRequest> {
        auto request = findRequest(sql, call.arguments.first());
        if (request && call.options.isSet(checkedOption.name) && !request->identityChecked) {
            request->identityChecked = true;
            request = saveRequest(sql, *request, today);
        }
        return request.and_then([&](const SubjectRequest &one) { return answerRequest(sql, one.id, one.version, today); });
    };
    return writeCalled(call, task).transform([&](const SubjectRequest &kept) {
        tell(call, say(QT_TRANSLATE_NOOP("CommandLine", "%1 ist beantwortet.")).arg(kept.number), {{u"number"_s, kept.number}});
    });
}

Result<> restrictNow(const Call &call, RestrictionKind kind)
{
    const auto task = [&](Sql &sql) {
        return findSubject(sql, call.arguments.first()).and_then([&](const Subject &subject) {
            return restrictUse(sql, subject, kind, call.options.value(reasonOption.name), QDate::currentDate());
        });
    };
    return writeCalled(call, task).transform([&](const Restriction &kept) {
        tell(call, say(QT_TRANSLATE_NOOP("CommandLine", "Eingetragen: %1 seit %2")).arg(word(kept.kind), dateText(kept.since)),
            {{u"kind"_s, toStored(QVariant::fromValue(kept.kind)).toString()}, {u"since"_s, kept.since.toString(Qt::ISODate)}});
    });
}

/** Both a restriction and an objection end, where both hold. */
Result<> liftNow(const Call &call)
{
    const auto task = [&](Sql &sql) -> Result<qsizetype> {
        const auto subject = findSubject(sql, call.arguments.first());
        if (!subject) return std::unexpected(subject.error());
        const auto holding = restrictionsOf(sql, subject->uid);
        if (!holding) return std::unexpected(holding.error());
        if (holding->isEmpty()) return fail(Error::Kind::NotFound, u"restriction.none"_s, {subject->label});
        for (const Restriction &one : *holding)
            if (auto lifted = liftRestriction(sql, one.id, one.version, call.options.value(reasonOption.name), QDate::currentDate());
                !lifted)
                return std::unexpected(lifted.error());
        return holding->size();
    };
    return writeCalled(call, task).transform([&](qsizetype count) {
        tell(call, say(QT_TRANSLATE_NOOP("CommandLine", "Aufgehoben.")), {{u"lifted"_s, count}});
    });
}

Result<Records> requests(Sql &sql, const Call &call)
{
    return findRequests(sql, call.options.isSet(openOption.name)).transform([](const QList<SubjectRequest> &found) {
        Records records{{u"number"_s, u"kind"_s, u"subjectKind"_s, u"subject"_s, u"receivedOn"_s, u"dueOn"_s, u"daysLeft"_s,
                            u"identityChecked"_s, u"answeredOn"_s},
            {}};
        for (const SubjectRequest &one : found)
            records.rows += QVariantList{one.number, toStored(QVariant::fromValue(one.kind)),
                toStored(QVariant::fromValue(one.subjectKind)), one.subjectLabel, known(one.receivedOn), known(one.dueOn),
                one.answeredOn.isValid() ? QVariant() : QVariant(daysLeft(one, QDate::currentDate())), one.identityChecked,
                known(one.answeredOn)};
        return records;
    });
}

Result<Records> restrictions(Sql &sql, const Call &)
{
    return findRestrictions(sql, false).transform([](const QList<RestrictionRow> &found) {
        Records records{{u"kind"_s, u"subjectKind"_s, u"subject"_s, u"since"_s, u"reason"_s, u"endedOn"_s}, {}};
        for (const RestrictionRow &one : found)
            records.rows += QVariantList{toStored(QVariant::fromValue(one.restriction.kind)),
                toStored(QVariant::fromValue(one.restriction.subjectKind)), one.subject.label, known(one.restriction.since),
                one.restriction.reason, known(one.restriction.endedOn)};
        return records;
    });
}
}

const Command &subjectCommand()
{
    static const Command command{{"subject"_L1}, {"PERSON"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Auskunft: alles, was über einen Vermieter, Paten oder Haushalt gespeichert ist"),
        {outOption, filesOption, staffOption, jsonOption}, answer, true};
    return command;
}

const Command &subjectRequestCommand()
{
    static const Command command{{"subject"_L1, "request"_L1}, {"PERSON"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Einen Antrag Betroffener aufnehmen, mit Frist und Wiedervorlage"),
        {kindOption, receivedOption, checkedOption, noteOption, jsonOption}, take, true};
    return command;
}

const Command &subjectAnswerCommand()
{
    static const Command command{{"subject"_L1, "answered"_L1}, {"NUMMER"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Einen Antrag als beantwortet eintragen"), {checkedOption, jsonOption}, close, true};
    return command;
}

const Command &subjectRestrictCommand()
{
    static const Command command{{"subject"_L1, "restrict"_L1}, {"PERSON"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Die Verarbeitung einschränken (Art. 18 DSGVO): in keiner Liste, Suche und Ausgabe mehr"),
        {reasonOption, jsonOption}, [](const Call &call) { return restrictNow(call, RestrictionKind::Restriction); }, true};
    return command;
}

const Command &subjectObjectCommand()
{
    static const Command command{{"subject"_L1, "object"_L1}, {"PERSON"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Einen Widerspruch eintragen (Art. 21 DSGVO): kein Anruf und keine Einladung mehr"),
        {reasonOption, jsonOption}, [](const Call &call) { return restrictNow(call, RestrictionKind::Objection); }, true};
    return command;
}

const Command &subjectLiftCommand()
{
    static const Command command{{"subject"_L1, "lift"_L1}, {"PERSON"_L1},
        QT_TRANSLATE_NOOP("CommandLine", "Einschränkung und Widerspruch aufheben"), {reasonOption, jsonOption}, liftNow, true};
    return command;
}

const Command &listRequestsCommand()
{
    static const Command command{{"list"_L1, "requests"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Die Anträge Betroffener und ihre Fristen"), listOptions() + QList<Option>{openOption},
        [](const Call &call) { return printList(call, requests); }, true};
    return command;
}

const Command &listRestrictionsCommand()
{
    static const Command command{{"list"_L1, "restrictions"_L1}, {},
        QT_TRANSLATE_NOOP("CommandLine", "Eingeschränkte Datensätze und Widersprüche"), listOptions(),
        [](const Call &call) { return printList(call, restrictions); }, true};
    return command;
}
