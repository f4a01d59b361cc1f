// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/handover.h"
#include "qml/app/recordform.h"
#include "qml/handover/recordchoice.h"

/** The head of a handover: planned anew, or its day and facts changed while nobody has signed. */
class HandoverForm : public RecordForm
{
    Q_OBJECT
    QML_ELEMENT
    /** 0 for a new one. */
    Q_PROPERTY(qint64 handoverId READ handoverId WRITE setHandoverId NOTIFY handoverIdChanged)
    Q_PROPERTY(QString number READ number NOTIFY edited)
    Q_PROPERTY(RecordChoice *flat READ flat CONSTANT)
    Q_PROPERTY(RecordChoice *household READ household CONSTANT)
    Q_PROPERTY(RecordChoice *landlord READ landlord CONSTANT)
    /** Why it cannot be planned yet; empty while the flat is named or nobody tried. */
    Q_PROPERTY(QString flatError READ flatError NOTIFY edited)
    /** The code of the language beside the German; empty for German alone. */
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY edited)
    /** {value, text} of those that the papers exist in. */
    Q_PROPERTY(QVariantList languageOptions READ languageOptions CONSTANT)
    /** Who will stand in the protocol, in words. */
    Q_PROPERTY(QStringList people READ people NOTIFY edited)

public:
    explicit HandoverForm(QObject *parent = nullptr);

    qint64 handoverId() const { return m_handoverId; }
    void setHandoverId(qint64 id);
    QString number() const { return m_stored.number; }
    RecordChoice *flat() { return &m_flat; }
    RecordChoice *household() { return &m_household; }
    RecordChoice *landlord() { return &m_landlord; }
    QString flatError() const;
    QString language() const { return m_handover.language; }
    void setLanguage(const QString &code);
    QVariantList languageOptions() const;
    QStringList people() const;

    /** A new one of the flat of this vacancy; 0 for none yet. */
    Q_INVOKABLE void plan(qint64 vacancyId);
    /** A new one for this household, of the flat that it got last. */
    Q_INVOKABLE void planFor(qint64 householdId);

    QStringList firstFields() const override;
    QVariantList groups() const override;
    bool isDirty() const override;
    void save() override;
    void revert() override;

Q_SIGNALS:
    void handoverIdChanged();

protected:
    QList<Finding> findings() const override;
    void lookAtTheirs() override;
    void renew() override;

private:
    /** What the register knows about a handover, in words. */
    struct Known {
        Handover handover = {};
        RecordChoice::Match flat = {};
        RecordChoice::Match household = {};
        RecordChoice::Match landlord = {};
        QStringList sponsors = {};
    };
    static Result<Known> known(Sql &sql, const Handover &handover);
    static Result<Known> knownOfVacancy(Sql &sql, qint64 vacancyId, HandoverKind kind);
    void show(const Known &known);
    void begin(const Known &known);
    void readVacancy(qint64 vacancyId);
    void followKind();
    void change();

    qint64 m_handoverId = 0;
    Handover m_handover;
    Handover m_stored;
    /** With the names as they were read. */
    Known m_known;
    QStringList m_sponsors;
    RecordChoice m_flat;
    RecordChoice m_household;
    RecordChoice m_landlord;
    bool m_isAsked = false;
};
