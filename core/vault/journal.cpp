// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/journal.h"

#include <utility>

namespace coffer {
namespace {

constexpr std::size_t kReadyAtOnce = 4096;

}  // namespace

std::vector<FileRow> Journal::takeReady(PackNumber number) {
    std::vector<FileRow> ready = std::exchange(m_ready, {});
    if (auto node = m_waiting.extract(number)) {
        for (const auto& waiting : node.mapped()) {
            if (--waiting->missing == 0) {
                ready.push_back(std::move(waiting->row));
            }
        }
    }
    return ready;
}

// The lock is held over the transaction: a file that is done meanwhile must find the pack either open or
// recorded.
Result<void> Journal::packDurable(const RecordedPack& pack) {
    const std::scoped_lock lock(m_mutex);
    TRY_VOID(m_state.recordPack(pack, takeReady(pack.number)));
    m_durable.insert(pack.number);
    return {};
}

Result<void> Journal::fileDone(FileRow row) {
    const std::scoped_lock lock(m_mutex);
    auto waiting = std::make_shared<Waiting>();
    for (const PackNumber pack : row.file.packs) {
        if (!isDurable(pack)) {
            ++waiting->missing;
            m_waiting[pack].push_back(waiting);
        }
    }
    if (waiting->missing > 0) {
        waiting->row = std::move(row);
        return {};
    }
    m_ready.push_back(std::move(row));
    return m_ready.size() < kReadyAtOnce ? Result<void>() : m_state.recordFiles(std::exchange(m_ready, {}));
}

Result<void> Journal::flush() {
    const std::scoped_lock lock(m_mutex);
    return m_state.recordFiles(std::exchange(m_ready, {}));
}

}  // namespace coffer
