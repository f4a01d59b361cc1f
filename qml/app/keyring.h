// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QObject>
#include <functional>

/**
 * Passwords in the desktop's keyring, one per address of a server. Nothing is kept anywhere else: where no keyring answers, the answer is
 * Silent and the person is asked each time.
 */
class Keyring : public QObject
{
    Q_OBJECT

public:
    enum class Answer {
        Found,
        Missing,
        Silent
    };
    using QObject::QObject;

    /** then(answer, password) follows, at the latest when the patience is over: a keyring may ask somebody who is not there. */
    void find(const QString &address, const std::function<void(Answer, const QString &)> &then);
    /** then(false) where no keyring took it. */
    void keep(const QString &address, const QString &password, const std::function<void(bool kept)> &then);
    void forget(const QString &address);

    /** How long an answer is waited for. */
    void setPatience(int milliseconds) { m_patience = milliseconds; }

private:
    int m_patience = 30'000;
};
