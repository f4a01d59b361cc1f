// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/outreach/agreement.h"
#include "core/outreach/agreementparts.h"
#include "qml/app/recordform.h"

/** The entry form of an agreement: whose it is and about which flat, and the fields of its kind. */
class AgreementForm : public RecordForm
{
    Q_OBJECT
    QML_ELEMENT
    /** 0 for a new one. */
    Q_PROPERTY(qint64 agreementId READ agreementId NOTIFY shown)
    /** {value, text} of the landlords and flats among whom one chooses; the first flat is none. */
    Q_PROPERTY(QVariantList landlords READ landlords NOTIFY edited)
    Q_PROPERTY(QVariantList dwellings READ dwellings NOTIFY edited)
    Q_PROPERTY(qint64 landlordId READ landlordId WRITE setLandlordId NOTIFY edited)
    /** 0 for none. */
    Q_PROPERTY(qint64 dwellingId READ dwellingId WRITE setDwellingId NOTIFY edited)
    /** The fields below the flat in the order of the form; the day of a promise that was kept comes last. */
    Q_PROPERTY(QStringList detailFields READ detailFields NOTIFY arranged)
    /** What it belongs to beside the flat: "Infogespräch IG-2026-00001 · Mietverhältnis seit 01.05.2026". */
    Q_PROPERTY(QString origin READ origin NOTIFY edited)
    /** What the law says about this kind, in one sentence. */
    Q_PROPERTY(QString law READ law NOTIFY edited)
    /** What a lower rent does to the limit, and how far that can be relied on; empty for others. */
    Q_PROPERTY(QString effect READ effect NOTIFY effectChanged)
    Q_PROPERTY(QString effectNote READ effectNote NOTIFY effectChanged)

public:
    explicit AgreementForm(QObject *parent = nullptr);

    qint64 agreementId() const { return m_agreement.id; }
    QVariantList landlords() const;
    QVariantList dwellings() const;
    qint64 landlordId() const { return m_agreement.landlordId; }
    void setLandlordId(qint64 id);
    qint64 dwellingId() const { return m_agreement.dwellingId.value_or(0); }
    void setDwellingId(qint64 id);
    QStringList detailFields() const;
    QString origin() const;
    QString law() const;
    QString effect() const { return m_effect; }
    QString effectNote() const { return m_effectNote; }

    /** A new one; without a landlord one is chosen among those of the session or of the flat. shown() follows. */
    Q_INVOKABLE void begin(qint64 landlordId, qint64 sessionId, qint64 dwellingId);
    Q_INVOKABLE void edit(qint64 agreementId);

    QStringList firstFields() const override;
    QVariantList groups() const override;
    bool isDirty() const override;
    void save() override;
    void revert() override;

Q_SIGNALS:
    /** The form stands and can be seen. */
    void shown();
    void arranged();
    void effectChanged();
    void kept(const QString &words);

protected:
    QList<Finding> findings() const override;
    void lookAtTheirs() override;
    void renew() override;

private:
    void load(const Agreement &agreement);
    void show(const Agreement &agreement, const AgreementParts &parts);
    /** The parts for another landlord; the rest of what was typed stays. */
    void readParts();
    /** A state that the kind does not know gives way to the first of the kind, and what does not fit the kind is hidden. */
    void arrange();
    void readEffect();
    const AgreementFlat *flat() const;

    Agreement m_agreement;
    Agreement m_stored;
    AgreementParts m_parts;
    QString m_effect;
    QString m_effectNote;
    bool m_pending = true;
};
