// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#include "qml/app/keyring.h"
#include <QTimer>
#include <memory>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {
constexpr auto service = "Bleibe"_L1;

/** A job that keeps nothing in clear where there is no keyring. */
template<class Job> Job *begin(QObject *owner, const QString &address)
{
    auto *job = new Job(service, owner);
    job->setInsecureFallback(false);
    job->setKey(address);
    return job;
}
}

void Keyring::find(const QString &address, const std::function<void(Answer, const QString &)> &then)
{
    auto *job = begin<QKeychain::ReadPasswordJob>(this, address);
    auto *clock = new QTimer(job);
    clock->setSingleShot(true);
    const auto answered = std::make_shared<bool>(false);
    const auto answer = [answered, then](Answer said, const QString &password) {
        if (!std::exchange(*answered, true)) then(said, password);
    };
    connect(clock, &QTimer::timeout, this, [answer] { answer(Answer::Silent, {}); });
    connect(job, &QKeychain::Job::finished, this, [job, answer] {
        const bool isMissing = job->error() == QKeychain::EntryNotFound;
        answer(job->error() == QKeychain::NoError ? Answer::Found : isMissing ? Answer::Missing : Answer::Silent, job->textData());
    });
    clock->start(m_patience);
    job->start();
}

void Keyring::keep(const QString &address, const QString &password, const std::function<void(bool kept)> &then)
{
    auto *job = begin<QKeychain::WritePasswordJob>(this, address);
    job->setTextData(password);
    connect(job, &QKeychain::Job::finished, this, [job, then] { then(job->error() == QKeychain::NoError); });
    job->start();
}

void Keyring::forget(const QString &address)
{
    begin<QKeychain::DeletePasswordJob>(this, address)->start();
}
