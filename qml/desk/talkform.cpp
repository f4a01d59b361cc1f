// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/desk/talkform.h"
#include "core/base/words.h"
#include "core/register/desk.h"
#include "core/register/input.h"
#include "qml/controls/options.h"

using namespace Qt::StringLiterals;

namespace {
const QString outcomeName = u"outcome"_s, channelName = u"channel"_s, followUpOn = u"followUpOn"_s, nextStep = u"nextStep"_s;

/** What to do next where nobody wrote it. */
QString usualStep(ContactOutcome outcome)
{
    switch (outcome) {
    case ContactOutcome::NotReached: return TalkForm::tr("Noch einmal anrufen");
    case ContactOutcome::MessageLeft: return TalkForm::tr("Auf Rückruf achten, sonst noch einmal anrufen");
    case ContactOutcome::CallBackWanted: return TalkForm::tr("Zurückrufen");
    case ContactOutcome::Promised: return TalkForm::tr("Zusage nachhalten");
    default: return TalkForm::tr("Nachfragen");
    }
}
}

QVariantList TalkForm::outcomes() const
{
    QVariantList options = optionsOf(QMetaEnum::fromType<ContactOutcome>());
    options.removeFirst(); // a talk that is written down has a result
    return options;
}

QVariantList TalkForm::channels() const
{
    QVariantList options = optionsOf(QMetaEnum::fromType<Channel>());
    options.removeFirst();
    return options;
}

void TalkForm::begin(const QString &outcome)
{
    start(outcome);
    m_active = true;
    Q_EMIT changed();
}

void TalkForm::start(const QString &outcome)
{
    m_answers = {{outcomeName, outcome}, {channelName, keyOf(Channel::Phone)}};
    m_errors.clear();
    m_dirty = false;
    m_isDayTyped = false;
    propose();
}

void TalkForm::propose()
{
    if (m_isDayTyped) return;
    const QDate day = followUpAfter(ofKey<ContactOutcome>(m_answers[outcomeName].toString()), QDate::currentDate());
    m_answers[followUpOn] = dateText(day);
    m_errors.remove(followUpOn);
}

void TalkForm::answer(const QString &name, const QVariant &value)
{
    m_answers[name] = value;
    m_errors.remove(name);
    m_dirty = true;
    if (name == outcomeName) propose();
    if (name == followUpOn) {
        m_isDayTyped = true;
        readDay();
    }
    Q_EMIT changed();
}

bool TalkForm::readDay()
{
    const QString typed = m_answers.value(followUpOn).toString();
    const auto day = parseInput(InputKind::Date, QMetaType::fromType<QDate>(), typed, QDate::currentDate());
    if (!day)
        m_errors[followUpOn] = sentence(day.error());
    else if (day->toDate().isValid() && day->toDate() < QDate::currentDate())
        m_errors[followUpOn] = tr("Dieser Tag ist vorbei. Heute oder später wählen, oder leer lassen.");
    else if (!typed.isEmpty())
        m_answers[followUpOn] = dateText(day->toDate());
    return !m_errors.contains(followUpOn);
}

Contact TalkForm::talk() const
{
    const auto text = [this](const QString &name) { return m_answers.value(name).toString().trimmed(); };
    const auto outcome = ofKey<ContactOutcome>(text(outcomeName));
    const QDate again = parseDate(text(followUpOn), QDate::currentDate()).value_or(QDate());
    return {.landlordId = m_landlordId > 0 ? std::optional(m_landlordId) : std::nullopt,
        .vacancyId = m_vacancyId > 0 ? std::optional(m_vacancyId) : std::nullopt,
        .channel = ofKey<Channel>(text(channelName), Channel::Phone),
        .direction = m_answers.value(u"incoming"_s).toBool() ? Direction::Incoming : Direction::Outgoing,
        .outcome = outcome,
        .person = text(u"person"_s),
        .summary = text(u"summary"_s),
        .promise = text(u"promise"_s),
        .nextStep = text(nextStep).isEmpty() && again.isValid() ? usualStep(outcome) : text(nextStep),
        .followUpOn = again};
}

void TalkForm::commit()
{
    if (!m_active || m_busy) return;
    if (m_answers.value(outcomeName).toString().isEmpty()) m_errors[outcomeName] = tr("Ein Ergebnis wählen.");
    readDay();
    Q_EMIT changed();
    for (const QString &name : {outcomeName, followUpOn})
        if (m_errors.contains(name)) return Q_EMIT refused(name);
    store(talk());
}

void TalkForm::log(const QString &outcome)
{
    if (m_busy) return;
    start(outcome);
    store(talk());
}

void TalkForm::store(const Contact &talk)
{
    if (!m_workspace) return;
    m_busy = true;
    Q_EMIT changed();
    const auto keep = [talk, task = m_taskId, version = m_taskVersion](Sql &sql) -> Result<Contact> {
        const QDate today = QDate::currentDate();
        auto kept = addContact(sql, talk, today);
        if (!kept || task == 0) return kept;
        return finishTask(sql, task, version, today).transform([&](const Task &) { return *kept; });
    };
    m_workspace->write(this, keep, [this](const Result<Contact> &stored) {
        m_busy = false;
        if (!stored) return Q_EMIT changed();
        cancel();
        Q_EMIT kept(keyOf(stored->outcome));
        const QString again = stored->followUpOn.isValid() ? tr("Wiedervorlage am %1.").arg(dateText(stored->followUpOn)) : QString();
        Q_EMIT done((tr("Gespräch eingetragen: %1.").arg(word(stored->outcome)) + u' ' + again).trimmed());
    });
}

void TalkForm::cancel()
{
    m_active = false;
    m_dirty = false;
    m_answers.clear();
    m_errors.clear();
    Q_EMIT changed();
}
