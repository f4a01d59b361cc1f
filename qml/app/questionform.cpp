// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/questionform.h"
#include "core/base/words.h"
#include "core/register/input.h"

using namespace Qt::StringLiterals;

namespace {
/** How days and moments are typed; nothing for other questions. */
std::optional<std::pair<InputKind, QMetaType>> inputOf(const QVariantMap &question)
{
    const QString kind = question[u"kind"_s].toString();
    if (kind == "date"_L1) return std::pair(InputKind::Date, QMetaType::fromType<QDate>());
    if (kind == "moment"_L1) return std::pair(InputKind::Moment, QMetaType::fromType<QDateTime>());
    return {};
}
}

void QuestionForm::setWorkspace(Workspace *workspace)
{
    if (m_workspace == workspace) return;
    m_workspace = workspace;
    Q_EMIT workspaceChanged();
}

void QuestionForm::addQuestion(const QVariantMap &question, const QVariant &answer)
{
    m_questions += question;
    if (answer.isValid()) m_answers[question[u"name"_s].toString()] = answer;
}

bool QuestionForm::isAsked(const QString &name) const
{
    return std::ranges::any_of(m_questions, [&](const QVariant &question) { return question.toMap()[u"name"_s] == name; });
}

void QuestionForm::open()
{
    m_errors.clear();
    m_active = true;
    Q_EMIT begun();
    Q_EMIT changed();
}

void QuestionForm::answer(const QString &name, const QVariant &value)
{
    m_answers[name] = value;
    m_errors.remove(name);
    for (const QVariant &question : std::as_const(m_questions))
        if (question.toMap()[u"name"_s] == name && inputOf(question.toMap())) readDays();
    Q_EMIT changed();
}

QString QuestionForm::readDays()
{
    QString wrong;
    for (const QVariant &question : std::as_const(m_questions)) {
        const auto input = inputOf(question.toMap());
        if (!input) continue;
        const QString name = question.toMap()[u"name"_s].toString(), typed = m_answers.value(name).toString();
        const auto value = parseInput(input->first, input->second, typed, QDate::currentDate());
        if (value) {
            if (!typed.isEmpty()) m_answers[name] = printInput(input->first, *value);
            continue;
        }
        m_errors[name] = sentence(value.error());
        if (wrong.isEmpty()) wrong = name;
    }
    return wrong;
}

bool QuestionForm::checkDays()
{
    const QString wrong = readDays();
    if (wrong.isEmpty()) return true;
    Q_EMIT changed();
    Q_EMIT refused(wrong);
    return false;
}

void QuestionForm::refuseFirst()
{
    Q_EMIT changed();
    for (const QVariant &question : std::as_const(m_questions))
        if (const QString name = question.toMap()[u"name"_s].toString(); m_errors.contains(name)) return Q_EMIT refused(name);
    Q_EMIT refused({});
}

QDate QuestionForm::day(const QString &name) const
{
    return parseDate(text(name), QDate::currentDate()).value_or(QDate());
}

QDateTime QuestionForm::moment(const QString &name) const
{
    const auto value = parseInput(InputKind::Moment, QMetaType::fromType<QDateTime>(), text(name), QDate::currentDate());
    return value ? value->toDateTime() : QDateTime();
}

void QuestionForm::cancel()
{
    m_questions.clear();
    m_answers.clear();
    m_errors.clear();
    m_active = false;
    Q_EMIT begun();
    Q_EMIT changed();
}

void QuestionForm::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT changed();
}
