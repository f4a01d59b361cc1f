// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QFuture>
#include <QPromise>
#include <QtConcurrentRun>
#include <functional>
#include <utility>

/** How long work tells how far it is and learns that it should stop. A default one tells nobody and never stops. */
class Progress
{
public:
    Progress() = default;
    Progress(std::function<void(int, const QString &)> tell, std::function<bool()> isCancelled)
        : m_tell(std::move(tell)), m_isCancelled(std::move(isCancelled))
    {
    }

    /** Returns false once somebody cancelled. @p percent is 0–100, or -1 where the length is unknown. */
    [[nodiscard]] bool step(int percent, const QString &text = {}) const
    {
        if (m_tell) m_tell(percent, text);
        return !isCancelled();
    }
    bool isCancelled() const { return m_isCancelled && m_isCancelled(); }
    /** For one stretch of longer work: its 0–100 become @p from to @p to. */
    Progress part(int from, int to) const
    {
        constexpr int whole = 100;
        if (!m_tell) return *this;
        return {[tell = m_tell, from, to](
                    int percent, const QString &text) { tell(percent < 0 ? percent : from + (to - from) * percent / whole, text); },
            m_isCancelled};
    }

private:
    std::function<void(int, const QString &)> m_tell;
    std::function<bool()> m_isCancelled;
};

/** Runs work(progress) in the background; the future carries progress and text and accepts cancel(). */
template<class Work> auto startJob(Work work)
{
    using R = std::invoke_result_t<Work, const Progress &>;
    return QtConcurrent::run([work = std::move(work)](QPromise<R> &promise) mutable {
        promise.setProgressRange(0, 100);
        promise.addResult(work(Progress([&promise](int percent, const QString &text) { promise.setProgressValueAndText(percent, text); },
            [&promise] { return promise.isCanceled(); })));
    });
}
