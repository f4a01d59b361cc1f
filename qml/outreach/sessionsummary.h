// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/outreach/session.h"
#include "qml/outreach/sessionreader.h"

/** One information session as the side of the list shows it, in words; follows changes by itself. */
class SessionSummary : public SessionReader
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool hasSession READ hasSession NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString status READ status NOTIFY changed)
    /** A judgement, see tables.h. */
    Q_PROPERTY(QString mark READ mark NOTIFY changed)
    /** Name, address, steps and notes of the place, one a line. */
    Q_PROPERTY(QStringList place READ place NOTIFY changed)
    /** {label, text} of who speaks to whom. */
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
    /** {value, label, mark}: invited, coming, not coming, open, flats spoken of. */
    Q_PROPERTY(QVariantList figures READ figures NOTIFY changed)
    /** {code, title}. */
    Q_PROPERTY(QVariantList topics READ topics NOTIFY changed)
    /** {text, isDue}: what comes next by the state of the session. */
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed)
    /** No invitation went out: it can go without a trace. */
    Q_PROPERTY(bool canRemove READ canRemove NOTIFY changed)
    Q_PROPERTY(bool canCancel READ canCancel NOTIFY changed)
    /** Not while its minutes are released. */
    Q_PROPERTY(bool canEdit READ canEdit NOTIFY changed)

public:
    using SessionReader::SessionReader;

    bool hasSession() const { return session().id != 0; }
    QString kind() const;
    QString status() const;
    QString mark() const;
    QStringList place() const;
    QVariantList facts() const;
    QVariantList figures() const;
    QVariantList topics() const;
    QVariantList steps() const;
    bool canRemove() const { return hasSession() && !session().invitedOn.isValid(); }
    bool canCancel() const;
    bool canEdit() const { return hasSession() && !session().minutesReleasedOn.isValid(); }

    Q_INVOKABLE void remove();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void removed();
};
