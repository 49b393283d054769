// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "storage/storage.h"

namespace coffer::test {

/// A storage that works like the one it wraps until it is told to fail. It counts its calls, those of its
/// readers and writers included, so that a test can first run without faults, ask calls(), and then run once
/// for each n with a fault at the n-th call:
///
///     for (std::uint64_t n = 1; n <= calls; ++n) {
///         FailingStorage storage(makeStorage());
///         storage.add({.nth = n, .code = Code::NoSpace});
///         …
///     }
///
/// All methods may be called from any thread at the same time; then the order of calls, and so which one
/// fails, differs from run to run.
class FailingStorage final : public Storage {
public:
    enum class Call { Any, List, Open, Read, Create, Append, Commit, Remove };

    enum class Effect {
        Fail,            ///< Nothing happens, and the call gives the error.
        FailLate,        ///< The call does its work and gives the error all the same.
        ShortRead,       ///< Read: Damaged. Open: the object has half of its size.
        FlipBit,         ///< Read: one bit of what was read is wrong.
        TornWrite,       ///< Commit: the object appears with half of its bytes, and the call gives the error.
        StaleListing,    ///< List: what the call before for this folder gave (nothing, if there was none).
        ConflictedCopy,  ///< List: each object is there a second time, named as synchronising programs do.
    };

    enum class Repeat { Once, Always };  ///< Always: the n-th call and every later one of its kind.

    /// An effect that does not concern the kind of call it meets does nothing there.
    struct Fault {
        Call call = Call::Any;
        std::uint64_t nth = 1;  ///< Counted from 1, over calls of this kind since construction.
        Effect effect = Effect::Fail;
        Repeat repeat = Repeat::Once;
        Code code = Code::Unavailable;
    };

    explicit FailingStorage(std::shared_ptr<Storage> inner);
    ~FailingStorage() override;

    void add(const Fault& fault);
    void clearFaults();
    /// How many calls there were, of one kind or of any.
    [[nodiscard]] std::uint64_t calls(Call call = Call::Any) const;
    /// How many calls met a fault.
    [[nodiscard]] std::uint64_t fired() const;

    Result<std::vector<ObjectInfo>> list(std::string_view folder) override;
    Result<std::unique_ptr<ObjectReader>> open(std::string_view name) override;
    Result<std::unique_ptr<ObjectWriter>> create(std::string_view folder) override;
    Result<void> remove(std::string_view name) override;
    std::optional<std::uint64_t> capacity() override;
    using Storage::removeStaleTemporaries;
    Result<std::size_t> removeStaleTemporaries(std::chrono::seconds olderThan) override;

    class Plan;  ///< Implementation detail: the faults and counts, shared with readers and writers.

private:
    std::shared_ptr<Storage> m_inner;
    std::shared_ptr<Plan> m_plan;
    std::mutex m_mutex;
    std::map<std::string, std::vector<ObjectInfo>, std::less<>> m_listings;  ///< The last of each folder.
};

}  // namespace coffer::test
