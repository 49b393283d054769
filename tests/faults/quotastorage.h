// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <limits>
#include <memory>
#include <utility>

#include "storage/storage.h"

namespace coffer::test {

/// A storage whose disk is full once so many bytes were written to it; what is removed gives nothing back.
/// The wrapped storage must outlive it. All methods may be called from any thread at the same time.
class QuotaStorage final : public Storage {
public:
    static constexpr std::uint64_t kEndless = std::numeric_limits<std::uint64_t>::max();

    QuotaStorage(Storage& inner, std::uint64_t quota)
        : m_inner(inner), m_room(std::make_shared<Room>(quota)) {}

    /// How much was asked to be written, in bytes.
    [[nodiscard]] std::uint64_t asked() const { return m_room->asked; }
    [[nodiscard]] bool wasFull() const { return m_room->asked > m_room->quota; }

    Result<std::vector<ObjectInfo>> list(std::string_view folder) override { return m_inner.list(folder); }
    Result<std::unique_ptr<ObjectReader>> open(std::string_view name) override { return m_inner.open(name); }
    Result<std::unique_ptr<ObjectWriter>> create(std::string_view folder) override {
        TRY(auto writer, m_inner.create(folder));
        return std::unique_ptr<ObjectWriter>(std::make_unique<Writer>(std::move(writer), m_room));
    }
    Result<void> remove(std::string_view name) override { return m_inner.remove(name); }
    std::optional<std::uint64_t> capacity() override { return std::nullopt; }
    using Storage::removeStaleTemporaries;
    Result<std::size_t> removeStaleTemporaries(std::chrono::seconds olderThan) override {
        return m_inner.removeStaleTemporaries(olderThan);
    }

private:
    struct Room {
        explicit Room(std::uint64_t bytes) : quota(bytes) {}
        const std::uint64_t quota;
        std::atomic<std::uint64_t> asked = 0;
    };

    class Writer final : public ObjectWriter {
    public:
        Writer(std::unique_ptr<ObjectWriter> inner, std::shared_ptr<Room> room)
            : m_inner(std::move(inner)), m_room(std::move(room)) {}
        Result<void> append(ByteView bytes) override {
            m_isLost = m_isLost || (m_room->asked += bytes.size()) > m_room->quota;
            return m_isLost ? full() : m_inner->append(bytes);
        }
        Result<void> commit(std::string_view name) override {
            return m_isLost ? full() : m_inner->commit(name);
        }

    private:
        static Result<void> full() { return Error{Code::NoSpace, "the simulated disk is full"}; }
        std::unique_ptr<ObjectWriter> m_inner;
        std::shared_ptr<Room> m_room;
        bool m_isLost = false;
    };

    Storage& m_inner;
    std::shared_ptr<Room> m_room;
};

}  // namespace coffer::test
