// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/directoryjob.h"

#include <chrono>

#include "bytes/encoding.h"

namespace coffer {
namespace {

constexpr std::size_t kMostWaiting = 8192;
constexpr std::size_t kLeastEntries = 256;
constexpr std::size_t kMostEntries = 4096;
constexpr std::uint32_t kBorderMask = 0x3ff;  ///< one name in 1,024
constexpr std::size_t kMostNodeBytes = std::size_t{1} << 20;
constexpr std::size_t kNodesPerList = 4096;

}  // namespace

DirectoryJob::DirectoryJob(BackupRun& run, std::shared_ptr<DirectoryJob> parent, std::size_t place,
                           format::Entry own)
    : m_run(run), m_parent(std::move(parent)), m_place(place), m_own(std::move(own)) {}

std::size_t DirectoryJob::reserve() {
    std::unique_lock lock(m_mutex);
    while (m_waiting.size() >= kMostWaiting && !m_run.stopping()) {
        m_changed.wait_for(lock, std::chrono::milliseconds(100));
    }
    m_waiting.emplace_back();
    return m_first + m_waiting.size() - 1;
}

void DirectoryJob::deliver(const std::shared_ptr<DirectoryJob>& job, std::size_t place,
                           std::optional<Bytes> entry, std::string_view name) {
    passUp(job->accept(place, std::move(entry), name));
}

void DirectoryJob::listed(const std::shared_ptr<DirectoryJob>& job) {
    passUp(job->close());
}

// A loop, not a recursion: trees are thousands of levels deep.
void DirectoryJob::passUp(Step step) {
    while (step && step->parent) {
        const auto parent = std::move(step->parent);
        step = parent->accept(step->place, std::move(step->entry), step->name);
    }
}

DirectoryJob::Step DirectoryJob::accept(std::size_t place, std::optional<Bytes> entry,
                                        std::string_view name) {
    const std::scoped_lock lock(m_mutex);
    Slot& slot = m_waiting[place - m_first];
    slot.done = true;
    slot.entry = std::move(entry);
    slot.name = name;
    return finishIfComplete();
}

DirectoryJob::Step DirectoryJob::close() {
    const std::scoped_lock lock(m_mutex);
    m_isListed = true;
    return finishIfComplete();
}

DirectoryJob::Step DirectoryJob::finishIfComplete() {
    auto drained = drain();
    if (!drained.ok()) {
        m_run.fail(std::move(drained).error());
    }
    m_changed.notify_all();
    if (!m_isListed || !m_waiting.empty() || m_isFinished || m_run.stopping()) {
        return std::nullopt;
    }
    m_isFinished = true;
    auto node = storeTop();
    if (!node.ok()) {
        m_run.fail(std::move(node).error());
        return std::nullopt;
    }
    m_node = *node;
    m_own.node = *node;
    m_run.directoryDone();
    if (!m_parent) {
        return std::nullopt;
    }
    format::Encoder own;
    format::encodeEntry(m_own, own);
    return Finished{m_parent, m_place, own.take(), std::string(asText(m_own.name))};
}

Result<void> DirectoryJob::drain() {
    while (!m_waiting.empty() && m_waiting.front().done) {
        Slot slot = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_first;
        if (slot.entry) {
            TRY_VOID(add(std::move(*slot.entry), slot.name));
        }
    }
    return {};
}

Result<void> DirectoryJob::add(Bytes entry, const std::string& name) {
    m_size += entry.size();
    m_entries.push_back(std::move(entry));
    const bool ends = m_size >= kMostNodeBytes || m_entries.size() >= kMostEntries ||
                      (m_entries.size() >= kLeastEntries && isBorder(name));
    return ends ? storeNode() : Result<void>();
}

bool DirectoryJob::isBorder(const std::string& name) const {
    const PathKey hash = m_run.vault.pathKey(asBytes("directory-border"), name);
    return (readBigEndian32(hash.view()) & kBorderMask) == 0;
}

Result<void> DirectoryJob::storeNode() {
    if (m_run.purpose == BackupRun::Purpose::Survey) {
        m_nodes.assign(1, ChunkId());
        m_entries.clear();
        m_size = 0;
        return {};
    }
    const Bytes node = format::encodeDirectory(m_entries);
    TRY(const PlacedChunk placed, m_run.nodes.put(format::ChunkKind::DirectoryNode, node));
    m_nodes.push_back(placed.id);
    m_entries.clear();
    m_size = 0;
    return {};
}

Result<ChunkId> DirectoryJob::storeTop() {
    if (!m_entries.empty() || m_nodes.empty()) {
        TRY_VOID(storeNode());
    }
    while (m_nodes.size() > 1) {
        std::vector<ChunkId> lists;
        for (std::size_t begin = 0; begin < m_nodes.size(); begin += kNodesPerList) {
            const auto end = std::min(begin + kNodesPerList, m_nodes.size());
            const auto from = m_nodes.begin();
            const Bytes list = format::encodeLongDirectory(
                {from + static_cast<std::ptrdiff_t>(begin), from + static_cast<std::ptrdiff_t>(end)});
            TRY(const PlacedChunk placed, m_run.nodes.put(format::ChunkKind::DirectoryNode, list));
            lists.push_back(placed.id);
        }
        m_nodes = std::move(lists);
    }
    return m_nodes.front();
}

std::optional<ChunkId> DirectoryJob::waitForNode() {
    std::unique_lock lock(m_mutex);
    while (!m_node && !m_run.stopping()) {
        m_changed.wait_for(lock, std::chrono::milliseconds(100));
    }
    return m_node;
}

}  // namespace coffer
