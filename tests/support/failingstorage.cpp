// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/failingstorage.h"

#include <array>
#include <utility>

#include "storage/objectname.h"

namespace coffer::test {

using Call = FailingStorage::Call;
using Effect = FailingStorage::Effect;
using Fault = FailingStorage::Fault;

class FailingStorage::Plan {
public:
    void add(const Fault& fault) {
        const std::scoped_lock lock(m_mutex);
        m_faults.push_back(fault);
    }

    void clear() {
        const std::scoped_lock lock(m_mutex);
        m_faults.clear();
    }

    // Counts a call and says which fault it meets, if any.
    std::optional<Fault> meet(Call call) {
        const std::scoped_lock lock(m_mutex);
        ++m_calls[static_cast<std::size_t>(call)];
        ++m_calls[static_cast<std::size_t>(Call::Any)];
        for (const auto& fault : m_faults) {
            const auto count = m_calls[static_cast<std::size_t>(fault.call)];
            const bool isMeant = fault.call == call || fault.call == Call::Any;
            if (isMeant && (count == fault.nth || (count > fault.nth && fault.repeat == Repeat::Always))) {
                ++m_fired;
                return fault;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] std::uint64_t calls(Call call) const {
        const std::scoped_lock lock(m_mutex);
        return m_calls[static_cast<std::size_t>(call)];
    }

    [[nodiscard]] std::uint64_t fired() const {
        const std::scoped_lock lock(m_mutex);
        return m_fired;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<Fault> m_faults;
    std::array<std::uint64_t, 8> m_calls{};
    std::uint64_t m_fired = 0;
};

namespace {

Error madeUp(const Fault& fault, std::string_view what) {
    return Error{fault.code, std::string(what) + ": a fault made for a test"};
}

bool has(const std::optional<Fault>& fault, Effect effect) {
    return fault && fault->effect == effect;
}

// Runs a call under a fault that makes it fail before or after its work, or does not concern it.
template <typename T, typename Work>
Result<T> runUnder(const std::optional<Fault>& fault, std::string_view what, Work work) {
    if (has(fault, Effect::Fail)) {
        return madeUp(*fault, what);
    }
    Result<T> result = work();
    return has(fault, Effect::FailLate) ? Result<T>(madeUp(*fault, what)) : std::move(result);
}

class FailingReader final : public ObjectReader {
public:
    FailingReader(std::unique_ptr<ObjectReader> inner, std::uint64_t size,
                  std::shared_ptr<FailingStorage::Plan> plan)
        : m_inner(std::move(inner)), m_size(size), m_plan(std::move(plan)) {}

    [[nodiscard]] std::uint64_t size() const override { return m_size; }

    Result<void> readAt(std::uint64_t offset, ByteSpan into) override {
        const auto fault = m_plan->meet(Call::Read);
        if (has(fault, Effect::ShortRead) || offset > m_size || into.size() > m_size - offset) {
            return Error{Code::Damaged, "an object is shorter than what was wanted of it"};
        }
        TRY_VOID(runUnder<void>(fault, "a read", [&] { return m_inner->readAt(offset, into); }));
        if (has(fault, Effect::FlipBit) && !into.empty()) {
            into[into.size() / 2] ^= 1U;
        }
        return {};
    }

private:
    std::unique_ptr<ObjectReader> m_inner;
    std::uint64_t m_size;
    std::shared_ptr<FailingStorage::Plan> m_plan;
};

// Keeps the bytes only to be able to tear them.
class FailingWriter final : public ObjectWriter {
public:
    FailingWriter(std::string_view folder, std::unique_ptr<ObjectWriter> inner,
                  std::shared_ptr<Storage> storage, std::shared_ptr<FailingStorage::Plan> plan)
        : m_folder(folder),
          m_inner(std::move(inner)),
          m_storage(std::move(storage)),
          m_plan(std::move(plan)) {}

    Result<void> append(ByteView bytes) override {
        if (m_failure) {
            return *m_failure;
        }
        const auto fault = m_plan->meet(Call::Append);
        coffer::append(m_bytes, bytes);
        return kept(runUnder<void>(fault, "an append", [&] { return m_inner->append(bytes); }));
    }

    Result<void> commit(std::string_view name) override {
        if (m_failure) {
            return *m_failure;
        }
        const auto fault = m_plan->meet(Call::Commit);
        if (has(fault, Effect::TornWrite)) {
            const auto half = ByteView(m_bytes).first(m_bytes.size() / 2);
            TRY_VOID(m_storage->write(joinName(m_folder, name), half));
            return kept(madeUp(*fault, "a commit"));
        }
        return kept(runUnder<void>(fault, "a commit", [&] { return m_inner->commit(name); }));
    }

private:
    Result<void> kept(Result<void> result) {
        if (!result && result.error().code != Code::Invalid) {
            m_failure = result.error();
        }
        return result;
    }

    std::string m_folder;
    std::unique_ptr<ObjectWriter> m_inner;
    std::shared_ptr<Storage> m_storage;
    std::shared_ptr<FailingStorage::Plan> m_plan;
    Bytes m_bytes;
    std::optional<Error> m_failure;
};

void addConflictedCopies(std::vector<ObjectInfo>& entries) {
    const auto count = entries.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (!entries[i].isFolder) {
            auto copy = entries[i];
            copy.name += " (conflicted copy 2024-02-29)";
            entries.push_back(std::move(copy));
        }
    }
}

}  // namespace

FailingStorage::FailingStorage(std::shared_ptr<Storage> inner)
    : m_inner(std::move(inner)), m_plan(std::make_shared<Plan>()) {}

FailingStorage::~FailingStorage() = default;

void FailingStorage::add(const Fault& fault) {
    m_plan->add(fault);
}

void FailingStorage::clearFaults() {
    m_plan->clear();
}

std::uint64_t FailingStorage::calls(Call call) const {
    return m_plan->calls(call);
}

std::uint64_t FailingStorage::fired() const {
    return m_plan->fired();
}

Result<std::vector<ObjectInfo>> FailingStorage::list(std::string_view folder) {
    const auto fault = m_plan->meet(Call::List);
    TRY(auto entries,
        runUnder<std::vector<ObjectInfo>>(fault, "a listing", [&] { return m_inner->list(folder); }));
    const std::scoped_lock lock(m_mutex);
    auto& last = m_listings[std::string(folder)];
    if (has(fault, Effect::StaleListing)) {
        return last;
    }
    last = entries;
    if (has(fault, Effect::ConflictedCopy)) {
        addConflictedCopies(entries);
    }
    return entries;
}

Result<std::unique_ptr<ObjectReader>> FailingStorage::open(std::string_view name) {
    const auto fault = m_plan->meet(Call::Open);
    TRY(auto reader,
        runUnder<std::unique_ptr<ObjectReader>>(fault, "an object", [&] { return m_inner->open(name); }));
    const auto size = has(fault, Effect::ShortRead) ? reader->size() / 2 : reader->size();
    return std::unique_ptr<ObjectReader>(std::make_unique<FailingReader>(std::move(reader), size, m_plan));
}

Result<std::unique_ptr<ObjectWriter>> FailingStorage::create(std::string_view folder) {
    const auto fault = m_plan->meet(Call::Create);
    TRY(auto writer, runUnder<std::unique_ptr<ObjectWriter>>(fault, "a new object",
                                                             [&] { return m_inner->create(folder); }));
    return std::unique_ptr<ObjectWriter>(
        std::make_unique<FailingWriter>(folder, std::move(writer), m_inner, m_plan));
}

Result<void> FailingStorage::remove(std::string_view name) {
    const auto fault = m_plan->meet(Call::Remove);
    return runUnder<void>(fault, "a deletion", [&] { return m_inner->remove(name); });
}

std::optional<std::uint64_t> FailingStorage::capacity() {
    return m_inner->capacity();
}

Result<std::size_t> FailingStorage::removeStaleTemporaries(std::chrono::seconds olderThan) {
    return m_inner->removeStaleTemporaries(olderThan);
}

}  // namespace coffer::test
