// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/outreach/threadrows.h"
#include "core/outreach/agreements.h"
#include "core/register/words.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
QString say(const char *german)
{
    return QCoreApplication::translate("Thread", german);
}

bool isKept(const Agreement &promise)
{
    return promise.state == AgreementState::Active || promise.state == AgreementState::Ended;
}

QVariantMap step(const QString &text, const QString &judgement, const QString &page = {}, qint64 id = 0)
{
    return {{u"text"_s, text}, {u"judgement"_s, judgement}, {u"page"_s, page}, {u"id"_s, id}};
}

QVariantList flatSteps(const WonFlat &flat)
{
    QVariantList steps{
        step(say(QT_TRANSLATE_NOOP("Thread", "%1 erfasst am %2, %3")).arg(flat.number, dateText(flat.enteredOn), word(flat.status)),
            u"good"_s, u"register"_s, flat.vacancyId)};
    if (!flat.household.isEmpty())
        steps += step(say(QT_TRANSLATE_NOOP("Thread", "%1 vorgeschlagen, %2")).arg(flat.household, word(flat.outcome)),
            flat.outcome == ProposalOutcome::Accepted ? u"good"_s : u"unknown"_s, u"households"_s, flat.householdId);
    if (flat.letOn.isValid())
        steps += step(
            say(QT_TRANSLATE_NOOP("Thread", "vermietet ab %1")).arg(dateText(flat.letOn)), u"good"_s, u"register"_s, flat.vacancyId);
    return steps;
}
}

QString markOf(Reply reply)
{
    switch (reply) {
    case Reply::Open: return u"unknown"_s;
    case Reply::Comes: return u"good"_s;
    case Reply::DoesNotCome: return u"bad"_s;
    case Reply::CallBack: return u"warn"_s;
    }
    return {};
}

QVariantMap promiseRow(const Agreement &promise, const QString &landlord, QDate today)
{
    const bool isOver = isKept(promise) || promise.state == AgreementState::Withdrawn;
    const bool isLate = !isOver && promise.dueOn.isValid() && promise.dueOn <= today;
    const QString judgement = isKept(promise) ? u"good"_s : isLate ? u"warn"_s : u"unknown"_s;
    const QString day = promise.dueOn.isValid() && !isOver ? dateText(promise.dueOn) : stateWord(promise.kind, promise.state);
    const QString who = promise.promisedOn.isValid() ? u"%1, %2"_s.arg(landlord, dateText(promise.promisedOn)) : landlord;
    return {{u"id"_s, promise.id}, {u"text"_s, agreementWords(promise)}, {u"landlord"_s, who}, {u"landlordId"_s, promise.landlordId},
        {u"judgement"_s, judgement}, {u"state"_s, day}, {u"tone"_s, isLate ? u"warn"_s : QString()}};
}

QVariantMap threadRow(const Thread &thread)
{
    QVariantList steps;
    if (thread.attended == Tri::Yes)
        steps += step(say(QT_TRANSLATE_NOOP("Thread", "war da")), u"good"_s);
    else
        steps += step(thread.attended == Tri::No ? say(QT_TRANSLATE_NOOP("Thread", "war nicht da")) : word(thread.reply),
            thread.attended == Tri::No ? u"bad"_s : markOf(thread.reply));
    if (thread.offeredFlats.value_or(0) > 0)
        steps += step(QCoreApplication::translate("Thread", "%n Wohnungen genannt", nullptr, *thread.offeredFlats), u"good"_s);
    for (const Agreement &promise : thread.promises)
        steps
            += step(agreementWords(promise) + u", "_s + stateWord(promise.kind, promise.state), isKept(promise) ? u"good"_s : u"unknown"_s);
    QVariantList lines{QVariant(steps)};
    for (const WonFlat &flat : thread.flats) lines += QVariant(flatSteps(flat));
    return {{u"landlordId"_s, thread.landlordId}, {u"landlord"_s, thread.landlord}, {u"lines"_s, lines},
        {u"hasResult"_s, !thread.promises.isEmpty() || !thread.flats.isEmpty()}};
}
