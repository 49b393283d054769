// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/threads.h"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace coffer {

unsigned suitableThreads() {
    return std::clamp(std::thread::hardware_concurrency() + 2, 3U, 6U);
}

Result<void> onThreads(unsigned threads, std::size_t count,
                       const std::function<Result<void>(std::size_t)>& work) {
    assert(threads > 0);
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    std::optional<Error> first;
    const auto run = [&] {
        for (std::size_t i = next++; i < count; i = next++) {
            auto result = work(i);
            if (!result.ok()) {
                const std::scoped_lock lock(mutex);
                first = first ? first : result.error();
                next = count;
            }
        }
    };
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < std::min<std::size_t>(threads, count); ++i) {
        others.emplace_back(run);
    }
    run();
    for (auto& other : others) {
        other.join();
    }
    return first ? Result<void>(*first) : Result<void>();
}

}  // namespace coffer
