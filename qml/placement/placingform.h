// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/placement/placings.h"
#include "qml/app/questionform.h"

/** A step on the way of a flat to a household: hold it, ask its landlord, note the answer, let it. */
class PlacingForm : public QuestionForm
{
    Q_OBJECT
    QML_ELEMENT
    /** What is being done, and to which flat: "Lauterstraße 27, EG vorschlagen". */
    Q_PROPERTY(QString title READ title NOTIFY begun)
    /** The button that does it. */
    Q_PROPERTY(QString verb READ verb NOTIFY begun)

public:
    using QuestionForm::QuestionForm;

    QString title() const;
    QString verb() const;

    /** Begins a step: "reserve", "extend", "propose", "answer", "viewing", "let", "tenancy"; the later ones go on from what is there. */
    Q_INVOKABLE void begin(const QString &step, qint64 vacancyId, qint64 householdId);
    /** Gives up the reservation at once, as one step that can be taken back. */
    Q_INVOKABLE void release(qint64 vacancyId);
    /** The same for every reservation that has ended. */
    Q_INVOKABLE void returnExpired();
    void commit() override;
    void cancel() override;

private:
    enum class Step {
        Reserve,
        Extend,
        Propose,
        Answer,
        Viewing,
        Let,
        Tenancy
    };
    void ask(const Placing &placing);
    void askProposal();
    void askTenancy(const Tenancy &known);
    bool isComplete();
    std::function<Result<>(Sql &)> task() const;
    Tenancy tenancy() const;
    QString said() const;

    Step m_step = Step::Reserve;
    Placing m_placing;
};
