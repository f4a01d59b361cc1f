// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/lifecycle.h"
#include "qml/app/questionform.h"

/** One step of the life cycle: asks what it needs, says what stands in its way, and does it. */
class StatusForm : public QuestionForm
{
    Q_OBJECT
    QML_ELEMENT
    /** The status it leads to, in words, and the name of its sign. */
    Q_PROPERTY(QString target READ target NOTIFY begun)
    Q_PROPERTY(QString targetSign READ targetSign NOTIFY begun)
    /** Sentences about what has to be done elsewhere first. */
    Q_PROPERTY(QStringList obstacles READ obstacles NOTIFY changed)
    /** Some obstacle is a field of the entry form. */
    Q_PROPERTY(bool hasMissingFields READ hasMissingFields NOTIFY changed)
    /** Of several vacancies, those that could not take the last step, each with its reason in a sentence. */
    Q_PROPERTY(QStringList refusals READ refusals NOTIFY changed)

public:
    using QuestionForm::QuestionForm;

    QString target() const;
    QString targetSign() const;
    QStringList obstacles() const { return m_obstacles; }
    bool hasMissingFields() const { return m_hasMissingFields; }
    QStringList refusals() const { return m_refusals; }

    /** Prepares the step of that vacancy to the status with this key; one that needs nothing is done at once. */
    Q_INVOKABLE void begin(qint64 vacancyId, const QString &status);
    /** Prepares the same step for several; what some of them lack is told afterwards. */
    Q_INVOKABLE void beginAll(const QVariantList &vacancyIds, const QString &status);
    void commit() override;
    void cancel() override;

private:
    void ask(const VacancyFacts &facts);
    void show(const QList<Finding> &unmet);
    void step(const StatusChange &change);
    void stepAll(const StatusChange &change);
    StatusChange change() const;

    qint64 m_vacancyId = 0;
    /** More than one, where the step is for several. */
    QList<qint64> m_vacancyIds;
    QStringList m_refusals;
    int m_version = 0;
    VacancyStatus m_from = VacancyStatus::Draft;
    VacancyStatus m_to = VacancyStatus::Draft;
    QStringList m_obstacles;
    bool m_hasMissingFields = false;
};
