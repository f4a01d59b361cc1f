// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/requests.h"
#include "core/access/deadline.h"
#include "core/register/desk.h"
#include "core/register/duedays.h"
#include "core/register/numbers.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
const QString table = u"subject_request"_s, answerRule = u"request.answer"_s;

QString say(const char *german)
{
    return QCoreApplication::translate("SubjectRequest", german);
}

/** The task names the request, never the person: a list of tasks is read by many. */
Result<> followTask(Sql &sql, const SubjectRequest &request, QDate today)
{
    const Task task{.title = say(QT_TRANSLATE_NOOP("SubjectRequest", "Antrag auf %1 beantworten")).arg(word(request.kind)),
        .subjectKind = SubjectKind::None,
        .subjectUid = request.uid,
        .subjectLabel = request.number,
        .rule = answerRule};
    return followDueDay(sql, task, request.dueOn, today);
}

Result<> closeTask(Sql &sql, const SubjectRequest &request, QDate today)
{
    return findTasks(sql, {.subjectUid = request.uid}).and_then([&](const QList<Task> &open) -> Result<> {
        for (const Task &task : open)
            if (auto done = finishTask(sql, task.id, task.version, today); !done) return std::unexpected(done.error());
        return {};
    });
}

Result<> checkDay(const SubjectRequest &request, QDate today)
{
    if (!request.receivedOn.isValid() || request.receivedOn > today)
        return fail(Error::Kind::Invalid, u"request.received"_s, {}, u"subject_request.receivedOn"_s);
    return {};
}

/** One thing that may stand against a deletion: how many there are, and the sentence for it. */
struct Obstacle {
    SubjectKind kind;
    const char *count;
    const char *german;
};

// clang-format off
constexpr std::array obstacles{
    Obstacle{SubjectKind::Landlord, "select count(*) from vacancy v join landlord_role r on r.dwelling_id=v.dwelling_id join landlord l on l.id=r.landlord_id "
        "where l.uid=? and r.until is null and v.ended_on is null", QT_TRANSLATE_NOOP("SubjectRequest", "Leerstände laufen noch: %1.")},
    Obstacle{SubjectKind::Landlord, "select count(*) from agreement a join landlord l on l.id=a.landlord_id where l.uid=? and a.state in ('asked', 'requested', 'promised', 'active')",
        QT_TRANSLATE_NOOP("SubjectRequest", "Vereinbarungen laufen noch: %1.")},
    Obstacle{SubjectKind::Landlord, "select count(*) from handover h join landlord l on l.id=h.landlord_id where l.uid=?",
        QT_TRANSLATE_NOOP("SubjectRequest", "Übergabeprotokolle sind aufzubewahren (Art. 17 Abs. 3 Buchst. e DSGVO): %1.")},
    Obstacle{SubjectKind::Sponsor, "select count(*) from engagement e join sponsor s on s.id=e.sponsor_id where s.uid=? and e.ends_on is null",
        QT_TRANSLATE_NOOP("SubjectRequest", "Patenschaften laufen noch: %1.")},
    Obstacle{SubjectKind::Sponsor, "select count(*) from visit v join sponsor s on s.id=v.sponsor_id where s.uid=? and v.state='planned'",
        QT_TRANSLATE_NOOP("SubjectRequest", "Besuche sind noch geplant: %1.")},
    Obstacle{SubjectKind::Household, "select count(*) from household where uid=? and ended_on is null",
        QT_TRANSLATE_NOOP("SubjectRequest", "Die Wohnungssuche ist noch nicht abgeschlossen.")},
    Obstacle{SubjectKind::Household, "select count(*) from reservation r join household h on h.id=r.household_id where h.uid=? and r.outcome='open'",
        QT_TRANSLATE_NOOP("SubjectRequest", "Wohnungen sind noch reserviert: %1.")},
    Obstacle{SubjectKind::Household, "select count(*) from handover o join household h on h.id=o.household_id where h.uid=?",
        QT_TRANSLATE_NOOP("SubjectRequest", "Übergabeprotokolle sind aufzubewahren (Art. 17 Abs. 3 Buchst. e DSGVO): %1.")},
};
// clang-format on
}

Result<SubjectRequest> addRequest(Sql &sql, SubjectRequest request, QDate today)
{
    if (auto right = checkDay(request, today); !right) return std::unexpected(right.error());
    if (request.subjectUid.isEmpty() && request.subjectLabel.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, u"request.person"_s, {}, u"subject_request.subjectLabel"_s);
    const auto number = nextNumber(sql, u"DS"_s, today.year());
    if (!number) return std::unexpected(number.error());
    request.number = *number;
    request.dueOn = answerDue(request.receivedOn);
    sql.describe(u"request.added"_s, request.number);
    return sql.add(table, request).and_then([&](const SubjectRequest &kept) {
        return followTask(sql, kept, today).transform([&] { return kept; });
    });
}

Result<SubjectRequest> saveRequest(Sql &sql, SubjectRequest request, QDate today)
{
    if (auto right = checkDay(request, today); !right) return std::unexpected(right.error());
    request.dueOn = answerDue(request.receivedOn);
    sql.describe(u"request.changed"_s, request.number);
    return sql.save(table, request).and_then([&](const SubjectRequest &kept) -> Result<SubjectRequest> {
        if (kept.answeredOn.isValid()) return kept;
        return followTask(sql, kept, today).transform([&] { return kept; });
    });
}

Result<SubjectRequest> answerRequest(Sql &sql, qint64 id, int version, QDate today)
{
    auto request = sql.load<SubjectRequest>(table, id);
    if (!request) return request;
    if (request->answeredOn.isValid())
        return fail(Error::Kind::Invalid, u"request.answered"_s, {request->number, dateText(request->answeredOn)});
    if (!request->identityChecked) return fail(Error::Kind::Invalid, u"request.identity"_s, {}, u"subject_request.identityChecked"_s);
    sql.describe(u"request.answered"_s, request->number);
    request->version = version;
    request->answeredOn = today;
    request->answeredBy = sql.actor().name;
    return sql.save(table, *request).and_then([&](const SubjectRequest &kept) {
        return closeTask(sql, kept, today).transform([&] { return kept; });
    });
}

Result<SubjectRequest> reopenRequest(Sql &sql, qint64 id, int version, QDate today)
{
    auto request = sql.load<SubjectRequest>(table, id);
    if (!request) return request;
    sql.describe(u"request.reopened"_s, request->number);
    request->version = version;
    request->answeredOn = {};
    request->answeredBy.clear();
    return sql.save(table, *request).and_then([&](const SubjectRequest &kept) {
        // The task that was done stays done: a new one comes up at once.
        return addTask(sql,
            {.title = say(QT_TRANSLATE_NOOP("SubjectRequest", "Antrag auf %1 beantworten")).arg(word(kept.kind)),
                .dueOn = std::max(kept.dueOn, today),
                .subjectKind = SubjectKind::None,
                .subjectUid = kept.uid,
                .subjectLabel = kept.number,
                .rule = answerRule})
            .transform([&](const Task &) { return kept; });
    });
}

Result<QList<SubjectRequest>> findRequests(Sql &sql, bool openOnly)
{
    return sql.find<SubjectRequest>(table,
        (openOnly ? u"where answered_on is null "_s : QString())
            + u"order by answered_on is not null, case when answered_on is null then due_on end, answered_on desc, number desc"_s);
}

Result<SubjectRequest> findRequest(Sql &sql, const QString &number)
{
    const QString wanted = number.trimmed().toUpper();
    return sql.find<SubjectRequest>(table, u"where number=?"_s, {wanted})
        .and_then([&](const QList<SubjectRequest> &found) -> Result<SubjectRequest> {
            if (found.isEmpty()) return fail(Error::Kind::NotFound, u"request.unknown"_s, {wanted});
            return found.first();
        });
}

int daysLeft(const SubjectRequest &request, QDate today)
{
    return static_cast<int>(today.daysTo(request.dueOn));
}

Result<QStringList> reasonsToKeep(Sql &sql, const Subject &subject)
{
    QStringList reasons;
    for (const Obstacle &one : obstacles) {
        if (one.kind != subject.kind) continue;
        const auto count = sql.value(QString::fromLatin1(one.count), {subject.uid});
        if (!count) return std::unexpected(count.error());
        const QString sentence = say(one.german);
        if (count->toLongLong() > 0) reasons += sentence.contains("%1"_L1) ? sentence.arg(count->toLongLong()) : sentence;
    }
    return reasons;
}
