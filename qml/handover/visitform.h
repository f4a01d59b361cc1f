// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/visits.h"
#include "qml/app/recordform.h"
#include "qml/handover/recordchoice.h"

/** The entry form of a voluntary visit that is planned: when, announced how, who goes. */
class VisitForm : public RecordForm
{
    Q_OBJECT
    QML_ELEMENT
    /** 0 for a new one. */
    Q_PROPERTY(qint64 visitId READ visitId WRITE setVisitId NOTIFY visitIdChanged)
    Q_PROPERTY(QString number READ number NOTIFY edited)
    /** Whom a new one goes to. */
    Q_PROPERTY(RecordChoice *household READ household CONSTANT)
    /** Why it cannot be kept yet; empty while the household is named or nobody tried. */
    Q_PROPERTY(QString householdError READ householdError NOTIFY edited)
    /** Where it goes; empty where the register knows of no flat. */
    Q_PROPERTY(QString address READ address NOTIFY edited)
    /** {value, text} of the sponsors who may come along, the first is none. */
    Q_PROPERTY(QVariantList sponsors READ sponsors NOTIFY edited)
    /** 0 for none. */
    Q_PROPERTY(qint64 sponsorId READ sponsorId WRITE setSponsorId NOTIFY edited)
    /** Topics that were to be gone through again, in words. */
    Q_PROPERTY(QString planned READ planned NOTIFY edited)

public:
    explicit VisitForm(QObject *parent = nullptr);

    qint64 visitId() const { return m_visitId; }
    void setVisitId(qint64 id);
    QString number() const { return m_stored.number; }
    RecordChoice *household() { return &m_household; }
    QString householdError() const;
    QString address() const { return m_address; }
    QVariantList sponsors() const;
    qint64 sponsorId() const { return m_visit.sponsorId.value_or(0); }
    void setSponsorId(qint64 id);
    QString planned() const;

    /** A new one of this household on that day ("2026-12-03"); 0 and empty where they are still to be chosen. */
    Q_INVOKABLE void plan(qint64 householdId, const QString &day);

    QStringList firstFields() const override;
    QVariantList groups() const override;
    bool isDirty() const override;
    void save() override;
    void revert() override;

Q_SIGNALS:
    void visitIdChanged();

protected:
    QList<Finding> findings() const override;
    void lookAtTheirs() override;
    void renew() override;
    /** How it is kept; runs in the background, so it knows nothing of the form. */
    using Keep = Result<Visit> (*)(Sql &, const Visit &);
    virtual Keep keep() const;
    /** Why it cannot be kept yet, besides what is wrong with a field. */
    virtual QString obstacle() const { return householdError(); }
    const Visit &visit() const { return m_visit; }
    bool isAsked() const { return m_isAsked; }
    void change();
    Visit m_visit;

private:
    /** What the register knows about a visit, in words. */
    struct Known {
        Visit visit = {};
        RecordChoice::Match household = {};
        QString address = {};
        QList<std::pair<qint64, QString>> sponsors = {};
    };
    static Result<Known> known(Sql &sql, const Visit &visit);
    static Result<Known> knownOf(Sql &sql, qint64 householdId, const QDateTime &beginsAt);
    void show(const Known &known);
    void readHousehold(qint64 id);

    qint64 m_visitId = 0;
    Visit m_stored;
    QString m_address;
    QList<std::pair<qint64, QString>> m_sponsors;
    RecordChoice m_household;
    bool m_isAsked = false;
};

/** What a visit was like, once it took place: nothing is asked but the truth. */
class VisitReport : public VisitForm
{
    Q_OBJECT
    QML_ELEMENT
    /** Nobody let anybody in, or nobody was met: nothing of the flat is written down. */
    Q_PROPERTY(bool isOutside READ isOutside NOTIFY edited)
    /** Somebody said that the visit is voluntary; without it none is kept. */
    Q_PROPERTY(bool explained READ isExplained WRITE setExplained NOTIFY edited)
    Q_PROPERTY(QString explainedError READ explainedError NOTIFY edited)

public:
    explicit VisitReport(QObject *parent = nullptr);
    bool isOutside() const { return visit().access == VisitAccess::Refused || visit().access == VisitAccess::NobodyMet; }

    bool isExplained() const { return visit().voluntaryExplained; }
    void setExplained(bool explained);
    QString explainedError() const;

    QStringList firstFields() const override;
    QVariantList groups() const override;

protected:
    QList<Finding> findings() const override;
    Keep keep() const override;
    QString obstacle() const override { return explainedError(); }

private:
    void follow();
};
