// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/access/requestdesk.h"
#include "core/access/deadline.h"
#include "core/base/words.h"
#include "core/register/input.h"
#include "core/register/words.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int mostMatches = 6, soonDays = 7;

struct Look {
    QList<SubjectRequest> requests = {};
    QList<RestrictionRow> restrictions = {};
};

Result<Look> look(Sql &sql)
{
    return findRequests(sql).and_then([&](const QList<SubjectRequest> &requests) {
        return findRestrictions(sql, false).transform([&](const QList<RestrictionRow> &restrictions) {
            return Look{requests, restrictions};
        });
    });
}

template<class E> QString keyOf(E value)
{
    return QString::fromLatin1(QMetaEnum::fromType<E>().valueToKey(static_cast<int>(value)));
}

template<class E> E valueOf(const QString &key)
{
    return static_cast<E>(QMetaEnum::fromType<E>().keyToValue(key.toLatin1().constData()));
}

QString leftText(const SubjectRequest &request, QDate today)
{
    const int days = daysLeft(request, today);
    if (request.answeredOn.isValid()) return RequestDesk::tr("beantwortet am %1").arg(dateText(request.answeredOn));
    if (days < 0) return RequestDesk::tr("%n Tage überfällig", nullptr, -days);
    if (days == 0) return RequestDesk::tr("heute fällig");
    return RequestDesk::tr("noch %n Tage", nullptr, days);
}

QString judgementOf(const SubjectRequest &request, QDate today)
{
    if (request.answeredOn.isValid()) return u"good"_s;
    const int days = daysLeft(request, today);
    return days < 0 ? u"bad"_s : days <= soonDays ? u"warn"_s : u"unknown"_s;
}

QVariantMap rowOf(const SubjectRequest &request, QDate today)
{
    return {{u"id"_s, request.id}, {u"version"_s, request.version}, {u"number"_s, request.number}, {u"kind"_s, keyOf(request.kind)},
        {u"kindText"_s, word(request.kind)}, {u"subjectKind"_s, keyOf(request.subjectKind)}, {u"subjectUid"_s, request.subjectUid},
        {u"subject"_s, request.subjectLabel},
        {u"subjectText"_s, request.subjectKind == SubjectKind::None ? RequestDesk::tr("nicht im Register") : word(request.subjectKind)},
        {u"received"_s, dateText(request.receivedOn)}, {u"due"_s, dateText(request.dueOn)}, {u"left"_s, leftText(request, today)},
        {u"judgement"_s, judgementOf(request, today)}, {u"isOpen"_s, !request.answeredOn.isValid()},
        {u"isChecked"_s, request.identityChecked}, {u"answered"_s, dateText(request.answeredOn)}, {u"note"_s, request.note}};
}

QVariantMap rowOf(const RestrictionRow &row)
{
    const Restriction &one = row.restriction;
    const QString since = RequestDesk::tr("seit %1 · %2").arg(dateText(one.since), one.reason);
    const bool holds = !one.endedOn.isValid();
    return {{u"id"_s, one.id}, {u"version"_s, one.version}, {u"kind"_s, keyOf(one.kind)}, {u"kindText"_s, word(one.kind)},
        {u"subject"_s, row.subject.label.isEmpty() ? RequestDesk::tr("gelöscht") : row.subject.label},
        {u"subjectText"_s, word(one.subjectKind)}, {u"subjectKind"_s, keyOf(one.subjectKind)}, {u"subjectUid"_s, one.subjectUid},
        {u"details"_s, holds ? since : RequestDesk::tr("%1 · aufgehoben am %2: %3").arg(since, dateText(one.endedOn), one.endedReason)},
        {u"holds"_s, holds}};
}

QVariantMap matchOf(const Subject &subject)
{
    const QString details = subject.kind == SubjectKind::Household ? QString() : subject.address.mid(1).join(u", "_s);
    return {{u"kind"_s, keyOf(subject.kind)}, {u"uid"_s, subject.uid}, {u"name"_s, subject.label},
        {u"details"_s, details.isEmpty() ? word(subject.kind) : word(subject.kind) + u", "_s + details}};
}
}

void RequestDesk::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::opened, this, &RequestDesk::reload);
        connect(workspace, &Workspace::changed, this, [this](const QStringList &tables) {
            const QStringList wanted{u"subject_request"_s, u"restriction"_s, u"landlord"_s, u"sponsor"_s, u"household"_s};
            if (std::ranges::any_of(wanted, [&](const QString &one) { return tables.contains(one); })) reload();
        });
    }
    Q_EMIT workspaceChanged();
    reload();
}

void RequestDesk::reload()
{
    if (!m_workspace || !m_workspace->isOpen()) return;
    m_workspace->read(this, look, [this](const Result<Look> &found) {
        m_loading = false;
        if (!found) return m_workspace->tell(found.error());
        const QDate today = QDate::currentDate();
        m_kept = found->requests;
        m_requests.clear();
        m_restrictions.clear();
        m_open = m_late = 0;
        for (const SubjectRequest &one : found->requests) {
            m_requests += rowOf(one, today);
            m_open += !one.answeredOn.isValid();
            m_late += !one.answeredOn.isValid() && daysLeft(one, today) < 0;
        }
        for (const RestrictionRow &one : found->restrictions) m_restrictions += rowOf(one);
        Q_EMIT changed();
    });
}

void RequestDesk::search(const QString &typed)
{
    m_wanted = typed.trimmed();
    if (!m_workspace) return;
    m_workspace->read(
        this, [text = m_wanted](Sql &sql) { return findSubjects(sql, text, mostMatches); },
        [this, text = m_wanted](const Result<QList<Subject>> &found) {
            if (text != m_wanted) return;
            if (!found) return m_workspace->tell(found.error());
            m_matches.clear();
            for (const Subject &one : *found) m_matches += matchOf(one);
            m_searched = text;
            Q_EMIT matchesChanged();
        });
}

QString RequestDesk::todayText()
{
    return dateText(QDate::currentDate());
}

QString RequestDesk::dueText(const QString &received) const
{
    const auto day = parseDate(received, QDate::currentDate());
    return day ? tr("Zu beantworten bis %1 (Art. 12 Abs. 3 DSGVO).").arg(dateText(answerDue(*day))) : QString();
}

template<class Value> void RequestDesk::change(const std::function<Result<Value>(Sql &)> &task,
    const std::function<QString(const Value &)> &sentenceOf, const std::function<QString(const Value &)> &number)
{
    if (!m_workspace || m_busy) return;
    m_busy = true;
    m_refusal.clear();
    Q_EMIT refusalChanged();
    m_workspace->write(this, task, [this, sentenceOf, number](const Result<Value> &result) {
        m_busy = false;
        m_refusal = result ? QString() : sentence(result.error());
        Q_EMIT refusalChanged();
        if (!result) return;
        Q_EMIT kept(number ? number(*result) : QString());
        Q_EMIT done(sentenceOf(*result));
    });
}

void RequestDesk::add(const QVariantMap &answers)
{
    const QDate today = QDate::currentDate();
    const SubjectRequest request{.kind = valueOf<RequestKind>(answers[u"kind"_s].toString()),
        .subjectKind = valueOf<SubjectKind>(answers.value(u"subjectKind"_s, u"None"_s).toString()),
        .subjectUid = answers[u"subjectUid"_s].toString(),
        .subjectLabel = answers[u"subject"_s].toString().simplified(),
        .receivedOn = parseDate(answers[u"received"_s].toString(), today).value_or(QDate()),
        .identityChecked = answers[u"isChecked"_s].toBool(),
        .note = answers[u"note"_s].toString().trimmed()};
    change<SubjectRequest>([request, today](Sql &sql) { return addRequest(sql, request, today); },
        [](const SubjectRequest &one) { return tr("%1 ist aufgenommen, zu beantworten bis %2.").arg(one.number, dateText(one.dueOn)); },
        [](const SubjectRequest &one) { return one.number; });
}

std::optional<SubjectRequest> RequestDesk::requestOf(qint64 id) const
{
    const auto found = std::ranges::find(m_kept, id, &SubjectRequest::id);
    return found == m_kept.end() ? std::nullopt : std::optional(*found);
}

void RequestDesk::setChecked(qint64 id, bool isChecked)
{
    auto request = requestOf(id);
    if (!request || request->identityChecked == isChecked) return;
    request->identityChecked = isChecked;
    change<SubjectRequest>([request](Sql &sql) { return saveRequest(sql, *request, QDate::currentDate()); },
        [](const SubjectRequest &one) { return tr("%1 ist geändert.").arg(one.number); });
}

void RequestDesk::setNote(qint64 id, const QString &note)
{
    auto request = requestOf(id);
    if (!request || request->note == note.trimmed()) return;
    request->note = note.trimmed();
    change<SubjectRequest>([request](Sql &sql) { return saveRequest(sql, *request, QDate::currentDate()); },
        [](const SubjectRequest &one) { return tr("%1 ist geändert.").arg(one.number); });
}

void RequestDesk::answer(qint64 id, int version)
{
    change<SubjectRequest>([id, version](Sql &sql) { return answerRequest(sql, id, version, QDate::currentDate()); },
        [](const SubjectRequest &one) { return tr("%1 ist beantwortet.").arg(one.number); });
}

void RequestDesk::reopen(qint64 id, int version)
{
    change<SubjectRequest>([id, version](Sql &sql) { return reopenRequest(sql, id, version, QDate::currentDate()); },
        [](const SubjectRequest &one) { return tr("%1 ist wieder offen.").arg(one.number); });
}

void RequestDesk::askReasons(const QString &subjectKind, const QString &subjectUid)
{
    m_reasons.clear();
    Q_EMIT reasonsChanged();
    if (!m_workspace || subjectUid.isEmpty()) return;
    const auto task = [kind = valueOf<SubjectKind>(subjectKind), subjectUid](Sql &sql) {
        return loadSubject(sql, kind, subjectUid).and_then([&](const Subject &subject) { return reasonsToKeep(sql, subject); });
    };
    m_workspace->read(this, task, [this](const Result<QStringList> &found) {
        if (!found) return;
        m_reasons = *found;
        Q_EMIT reasonsChanged();
    });
}

void RequestDesk::restrictSubject(const QString &kind, const QString &subjectKind, const QString &subjectUid, const QString &reason)
{
    const auto task = [wanted = valueOf<RestrictionKind>(kind), who = valueOf<SubjectKind>(subjectKind), subjectUid, reason](Sql &sql) {
        return loadSubject(sql, who, subjectUid).and_then([&](const Subject &subject) {
            return restrictUse(sql, subject, wanted, reason, QDate::currentDate());
        });
    };
    change<Restriction>(task, [](const Restriction &one) {
        return one.kind == RestrictionKind::Restriction ? tr("Eingeschränkt. Der Datensatz steht nur noch unter „Auskunft und Rechte“.")
                                                        : tr("Widerspruch eingetragen.");
    });
}

void RequestDesk::identify(const QString &subjectKind, qint64 id, const QString &what)
{
    if (!m_workspace) return;
    m_workspace->read(
        this, [kind = valueOf<SubjectKind>(subjectKind), id](Sql &sql) { return loadSubject(sql, kind, id); },
        [this, what](const Result<Subject> &found) {
            if (!found) return m_workspace->tell(found.error());
            Q_EMIT identified(matchOf(*found), what);
        });
}

void RequestDesk::findRecord(const QString &subjectKind, const QString &subjectUid)
{
    if (!m_workspace) return;
    m_workspace->read(
        this, [kind = valueOf<SubjectKind>(subjectKind), subjectUid](Sql &sql) { return loadSubject(sql, kind, subjectUid); },
        [this](const Result<Subject> &found) {
            if (!found) return m_workspace->tell(found.error());
            Q_EMIT recordFound(keyOf(found->kind), found->id);
        });
}

void RequestDesk::lift(qint64 id, int version, const QString &reason)
{
    change<Restriction>([id, version, reason](Sql &sql) { return liftRestriction(sql, id, version, reason, QDate::currentDate()); },
        [](const Restriction &one) { return tr("Aufgehoben: %1.").arg(word(one.kind)); });
}
