// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/register/landlordterms.h"
#include "qml/app/workspace.h"
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/** A consent as it is written down, or its withdrawal. */
class ConsentEntry : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Workspace *workspace MEMBER m_workspace REQUIRED)
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /** A consent is withdrawn, not given. */
    Q_PROPERTY(bool withdrawing READ isWithdrawing NOTIFY changed)
    /** Key and word of what it is about. */
    Q_PROPERTY(QString purpose READ purpose NOTIFY changed)
    Q_PROPERTY(QString purposeText READ purposeText NOTIFY changed)
    /** What follows from the withdrawal; empty where nothing does. */
    Q_PROPERTY(QString consequence READ consequence NOTIFY changed)
    /** {value, text} of legal bases and of forms. */
    Q_PROPERTY(QVariantList bases READ bases CONSTANT)
    Q_PROPERTY(QVariantList forms READ forms CONSTANT)
    /** By name: day and validUntil (as typed), basis, form, textVersion, note. */
    Q_PROPERTY(QVariantMap answers READ answers NOTIFY changed)
    Q_PROPERTY(QVariantMap errors READ errors NOTIFY changed)

public:
    using QObject::QObject;

    bool isActive() const { return m_active; }
    bool isBusy() const { return m_busy; }
    bool isWithdrawing() const { return m_withdrawing; }
    QString purpose() const;
    QString purposeText() const;
    QString consequence() const;
    QVariantList bases() const;
    QVariantList forms() const;
    QVariantMap answers() const { return m_answers; }
    QVariantMap errors() const { return m_errors; }

    /** Opens the form for a purpose by its key, to give consent or to withdraw it. */
    Q_INVOKABLE void begin(qint64 landlordId, const QString &purpose, bool withdrawing);
    Q_INVOKABLE void answer(const QString &name, const QVariant &value);
    Q_INVOKABLE void commit();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    /** Not kept because of this answer. */
    void refused(const QString &name);
    void done(const QString &sentence);

private:
    void readDays();
    QDate dayOf(const QString &name) const;

    QPointer<Workspace> m_workspace;
    qint64 m_landlordId = 0;
    ConsentPurpose m_purpose = ConsentPurpose::StoreInRegister;
    QVariantMap m_answers;
    QVariantMap m_errors;
    bool m_active = false;
    bool m_busy = false;
    bool m_withdrawing = false;
};
