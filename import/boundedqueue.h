// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

/** A queue between threads that holds at most so many items; closing it lets both sides end. */
template<class T> class BoundedQueue
{
public:
    explicit BoundedQueue(size_t capacity) : m_capacity(capacity) { }

    /** Waits for room; false once closed. */
    bool push(T item)
    {
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [&] { return m_closed || m_items.size() < m_capacity; });
        if (m_closed) return false;
        m_items.push_back(std::move(item));
        m_filled.notify_one();
        return true;
    }
    /** Waits for an item; nothing once closed and empty. */
    std::optional<T> pop()
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait(lock, [&] { return m_closed || !m_items.empty(); });
        if (m_items.empty()) return {};
        T item = std::move(m_items.front());
        m_items.pop_front();
        m_room.notify_one();
        return item;
    }
    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
        m_filled.notify_all();
        m_room.notify_all();
    }

private:
    const size_t m_capacity;
    std::deque<T> m_items;
    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::condition_variable m_room;
    bool m_closed = false;
};

/**
 * A conveyor: make(put) runs in a thread of its own and calls put(item), which is false once nobody wants more; each of
 * @p workers threads gets its own function from newWorker(); take(result) is called here, in the order of put(), until
 * it returns false. Items travel in batches, because waking a thread costs as much as shaping a small area.
 */
template<class Item, class Out> void inOrder(int workers, const std::function<void(const std::function<bool(Item)> &)> &make,
    const std::function<std::function<Out(Item)>()> &newWorker, const std::function<bool(Out)> &take)
{
    constexpr size_t batchSize = 16;
    constexpr size_t depth = 8;
    using Batch = std::vector<Item>;
    using Results = std::vector<Out>;
    struct Work {
        Batch items;
        std::promise<Results> out;
    };
    BoundedQueue<Work> todo(depth);
    BoundedQueue<std::future<Results>> done(depth);

    std::vector<std::jthread> threads;
    threads.emplace_back([&] {
        Batch batch;
        const auto send = [&] {
            Work work{std::exchange(batch, {}), {}};
            auto out = work.out.get_future();
            return todo.push(std::move(work)) && done.push(std::move(out));
        };
        make([&](Item item) {
            batch.push_back(std::move(item));
            return batch.size() < batchSize || send();
        });
        if (!batch.empty()) send();
        todo.close();
        done.close();
    });
    for (int i = 0; i < workers; ++i)
        threads.emplace_back([&] {
            const auto change = newWorker();
            while (auto work = todo.pop()) {
                Results results;
                for (Item &item : work->items) results.push_back(change(std::move(item)));
                work->out.set_value(std::move(results));
            }
        });

    bool wanted = true;
    while (auto out = done.pop()) {
        if (!wanted) continue;
        for (Out &result : out->get()) {
            if (!wanted) break;
            wanted = take(std::move(result));
        }
        if (wanted) continue;
        todo.close();
        done.close();
    }
}
