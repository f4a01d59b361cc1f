// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "core/outreach/session.h"
#include "qml/outreach/sessionreader.h"

/** One talk with landlords as its page shows it, in words, and what can be done with the whole of it; follows changes by itself. */
class SessionDetail : public SessionReader
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString status READ status NOTIFY changed)
    /** Name of the sign before the status. */
    Q_PROPERTY(QString statusSign READ statusSign NOTIFY changed)
    /** With whether there are steps. */
    Q_PROPERTY(QString where READ where NOTIFY changed)
    /** {value, label, judgement} of invited, coming, not coming, open, flats; once held, who came. */
    Q_PROPERTY(QVariantList figures READ figures NOTIFY changed)
    Q_PROPERTY(int openCount READ openCount NOTIFY changed)
    /** On the list, without an invitation that went out. */
    Q_PROPERTY(int unsentCount READ unsentCount NOTIFY changed)
    /** Neither held nor cancelled. */
    Q_PROPERTY(bool isAhead READ isAhead NOTIFY changed)
    /** Its day has come and nobody has entered it as held. */
    Q_PROPERTY(bool canHold READ canHold NOTIFY changed)
    Q_PROPERTY(bool isDayReached READ isDayReached NOTIFY changed)
    Q_PROPERTY(bool canInvite READ canInvite NOTIFY changed)
    /** "Protokoll freigegeben am 04.12.2026 von Paula Muster", or that it is not. */
    Q_PROPERTY(QString minutesState READ minutesState NOTIFY changed)
    Q_PROPERTY(bool isReleased READ isReleased NOTIFY changed)
    /** {code, text, value, planned}, T01 to T15. */
    Q_PROPERTY(QVariantList topics READ topics NOTIFY changed)
    Q_PROPERTY(int topicCount READ topicCount NOTIFY changed)
    /** {id, text, landlord, landlordId, judgement, state, tone} of what was promised there. */
    Q_PROPERTY(QVariantList promises READ promises NOTIFY changed)
    /** {landlordId, landlord, hasResult, lines}: the talk, then a line for each flat up to its tenancy; a line is a list of {text, page,
     * id, judgement}, page is empty where nothing opens. */
    Q_PROPERTY(QVariantList threads READ threads NOTIFY changed)
    /** What it brought in one line. */
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)

public:
    using SessionReader::SessionReader;

    QString status() const;
    QString statusSign() const;
    QString where() const;
    QVariantList figures() const;
    int openCount() const { return read().figures.open; }
    int unsentCount() const { return static_cast<int>(read().unsent.size()); }
    bool canHold() const { return isLoaded() && isAhead() && isDayReached(); }
    bool isDayReached() const;
    bool canInvite() const;
    QString minutesState() const;
    bool isReleased() const { return session().minutesReleasedOn.isValid(); }
    QVariantList topics() const;
    int topicCount() const;
    QVariantList promises() const;
    QVariantList threads() const;
    QString outcome() const;

    Q_INVOKABLE void hold();
    Q_INVOKABLE void callOff();
    /** The invitations of those who have none yet went out today. */
    Q_INVOKABLE void noteSent();
    /** Plans a topic, or no longer. */
    Q_INVOKABLE void planTopic(int value, bool planned);

private:
    /** Runs a change of the whole session and says what was done. */
    template<class Change> void change(Change change, const QString &sentence);
};
