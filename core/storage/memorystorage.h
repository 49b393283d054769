// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <mutex>

#include "storage/storage.h"

namespace coffer {

/// A storage in memory, gone with the object: for tests and the demonstration. It keeps every promise of
/// Storage except the one about power. A folder is there as long as it holds an object.
class MemoryStorage final : public Storage {
public:
    MemoryStorage();
    ~MemoryStorage() override;

    Result<std::vector<ObjectInfo>> list(std::string_view folder) override;
    Result<std::unique_ptr<ObjectReader>> open(std::string_view name) override;
    Result<std::unique_ptr<ObjectWriter>> create(std::string_view folder) override;
    Result<void> remove(std::string_view name) override;
    std::optional<std::uint64_t> capacity() override { return std::nullopt; }
    using Storage::removeStaleTemporaries;
    Result<std::size_t> removeStaleTemporaries(std::chrono::seconds) override { return std::size_t{0}; }

    /// The same objects in a storage of its own, as they are now. Bytes are shared, so a copy costs little.
    [[nodiscard]] std::unique_ptr<MemoryStorage> copy() const;

    /// What somebody who owns the storage can do, and Storage cannot: puts any bytes under any name,
    /// replacing what was there. The name is not checked.
    void put(std::string_view name, Bytes bytes);

    /// Implementation detail: the objects by name, shared with the writers.
    struct Objects {
        std::mutex mutex;
        std::map<std::string, std::shared_ptr<const Bytes>, std::less<>> byName;
    };

private:
    std::shared_ptr<Objects> m_objects;
};

}  // namespace coffer
