// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/handover/sponsors.h"
#include "qml/app/recordform.h"
#include "qml/placement/areachoice.h"

/** The entry form of a sponsor. */
class SponsorForm : public RecordForm
{
    Q_OBJECT
    QML_ELEMENT
    /** 0 for a new one. */
    Q_PROPERTY(qint64 sponsorId READ sponsorId WRITE setSponsorId NOTIFY sponsorIdChanged)
    Q_PROPERTY(QString name READ name NOTIFY edited)
    Q_PROPERTY(AreaChoice *areas READ areas CONSTANT)
    /** {value, text, chosen} of all languages, those that are asked for most first. */
    Q_PROPERTY(QVariantList languages READ languages NOTIFY edited)

public:
    explicit SponsorForm(QObject *parent = nullptr);

    qint64 sponsorId() const { return m_sponsorId; }
    void setSponsorId(qint64 id);
    QString name() const { return displayName(m_stored); }
    AreaChoice *areas() { return &m_areas; }
    QVariantList languages() const;
    Q_INVOKABLE void speak(const QString &code, bool on);

    QStringList firstFields() const override;
    QVariantList groups() const override;
    bool isDirty() const override;
    void save() override;
    void revert() override;

Q_SIGNALS:
    void sponsorIdChanged();

protected:
    QList<Finding> findings() const override;
    void lookAtTheirs() override;
    void renew() override;

private:
    void show(const Sponsor &sponsor);
    void readAreas();
    void change();

    qint64 m_sponsorId = 0;
    Sponsor m_sponsor;
    Sponsor m_stored;
    AreaChoice m_areas;
    bool m_isAsked = false;
};
