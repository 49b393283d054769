// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/restoreworker.h"

#include <algorithm>
#include <limits>

#include "files/names.h"
#include "vault/threads.h"

namespace coffer {
namespace {

constexpr std::size_t kQueued = 64;
constexpr std::uint64_t kLargeFrom = std::uint64_t{16} << 20;  ///< files of this size are shared out
constexpr std::uint64_t kRange = std::uint64_t{8} << 20;
constexpr std::size_t kRangeParts = 8192;
constexpr std::int64_t kNanoseconds = 1'000'000'000;

bool endsAll(Code code) {
    return code == Code::Cancelled || code == Code::NoSpace || code == Code::Unavailable;
}

std::int64_t nanoseconds(const format::FileTime& time) {
    constexpr auto limit = std::numeric_limits<std::int64_t>::max() / kNanoseconds - 1;
    return std::clamp(time.seconds, -limit, limit) * kNanoseconds + time.nanoseconds;
}

/// Whether the part of a file that is there already has the content that a part says.
Result<bool> matches(const SourceFile& file, std::uint64_t offset, const format::Part& part,
                     const crypto::HmacSha256& naming) {
    Bytes bytes;
    for (std::uint64_t done = 0; done < part.length; done += bytes.size()) {
        bytes.resize(
            static_cast<std::size_t>(std::min(part.length - done, std::uint64_t{format::kMaximumChunk})));
        TRY(const std::size_t got, file.readAt(offset + done, bytes));
        const bool zeros = std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t b) { return b == 0; });
        if (got != bytes.size() || (part.kind == format::PartKind::Hole && !zeros)) {
            return false;
        }
    }
    if (part.kind == format::PartKind::Hole) {
        return true;
    }
    const std::uint8_t kind = format::kindByte(format::ChunkKind::Data);
    const Hash id = naming.compute({{&kind, 1}, bytes});
    return part.length <= format::kMaximumChunk && std::ranges::equal(id.view(), part.id.view());
}

}  // namespace

RestoredAttributes attributesOf(const format::Entry& entry) {
    RestoredAttributes attributes;
    attributes.mode = entry.mode;
    attributes.modified = nanoseconds(entry.mtime);
    constexpr std::uint64_t most = std::numeric_limits<std::uint32_t>::max();
    attributes.uid = static_cast<std::uint32_t>(std::min(entry.uid.value_or(0), most));
    attributes.gid = static_cast<std::uint32_t>(std::min(entry.gid.value_or(0), most));
    attributes.user = entry.user ? std::string(asText(*entry.user)) : std::string();
    attributes.group = entry.group ? std::string(asText(*entry.group)) : std::string();
    return attributes;
}

RestoreCrew::RestoreCrew(ChunkSource& chunks, RestoreTarget& target, const crypto::HmacSha256& naming,
                         OverwritePolicy policy, Progress& progress)
    : m_chunks(chunks),
      m_target(target),
      m_naming(naming),
      m_policy(policy),
      m_meter(progress, "restoring"),
      m_queue(kQueued) {
    for (unsigned i = 0; i < suitableThreads(); ++i) {
        m_threads.emplace_back([this] { work(); });
    }
}

RestoreCrew::~RestoreCrew() {
    m_queue.abort();
    for (auto& thread : m_threads) {
        thread.join();
    }
}

void RestoreCrew::end(const Error& error) {
    {
        const std::scoped_lock lock(m_mutex);
        m_end = m_end ? m_end : error;
    }
    m_queue.abort();
}

Result<void> RestoreCrew::ended() {
    const std::scoped_lock lock(m_mutex);
    return m_end ? Result<void>(*m_end) : Result<void>();
}

Result<void> RestoreCrew::finish() {
    m_queue.close();
    for (auto& thread : m_threads) {
        thread.join();
    }
    m_threads.clear();
    return ended();
}

Result<void> RestoreCrew::fail(const std::string& path, const Error& error) {
    if (endsAll(error.code)) {
        return error;
    }
    const std::scoped_lock lock(m_mutex);
    if (m_outcome.failures.size() < RestoreOutcome::kMostListed) {
        m_outcome.failures.push_back({path, error});
    }
    ++m_outcome.failed;
    return {};
}

const RestoredPlace* RestoreCrew::placeOf(std::uint64_t link) const {
    const auto found = m_links.find(link);
    return found == m_links.end() ? nullptr : &found->second;
}

void RestoreCrew::done(const WantedFile& wanted, RestoredPlace place, Kept kept) {
    const std::scoped_lock lock(m_mutex);
    ++m_outcome.files;
    m_outcome.kept += kept == Kept::Yes ? 1U : 0U;
    m_outcome.bytes += wanted.entry.size.value_or(0);
    if (wanted.entry.link) {
        m_links.emplace(*wanted.entry.link, std::move(place));
    }
}

void RestoreCrew::work() {
    RangeWriter writer(m_chunks);
    while (auto job = m_queue.pop()) {
        auto result = job->large ? writeRange(*job, writer) : restoreWhole(*job->whole, writer);
        if (result.ok()) {
            result = m_meter.progress().check();
        }
        if (!result.ok()) {
            end(result.error());
        }
    }
}

Result<void> RestoreCrew::restoreWhole(const WantedFile& wanted, RangeWriter& writer) {
    auto result = writeAll(wanted, writer);
    m_meter.add(1, 0, displayPath(wanted.path));
    return result.ok() ? Result<void>() : fail(wanted.path, result.error());
}

/// Accepts the file that is there, or writes it.
Result<void> RestoreCrew::writeAll(const WantedFile& wanted, RangeWriter& writer) {
    const auto attributes = attributesOf(wanted.entry);
    const std::uint64_t size = wanted.entry.size.value_or(0);
    TreeBudget budget(m_meter.progress());
    TRY(const auto there, m_target.existing(wanted.parent, wanted.name(), size, attributes));
    if (there) {
        TRY(const bool same, isSame(wanted, *there, budget));
        if (same) {
            TRY(auto place, m_target.keepExisting(wanted.parent, wanted.name(), *there, attributes));
            done(wanted, std::move(place), Kept::Yes);
            return {};
        }
    }
    TRY(RestoredFile file, m_target.createFile(wanted.parent, wanted.name(), size, attributes));
    std::vector<format::Part> parts;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    const auto write = [&]() -> Result<void> {
        TRY_VOID(writer.write(file, begin, parts));
        m_meter.add(0, end - begin);
        begin = end;
        parts.clear();
        return {};
    };
    TRY_VOID(flattenParts(
        m_chunks, wanted.entry.parts,
        [&](const format::Part& part) -> Result<void> {
            parts.push_back(part);
            end += part.length;
            return parts.size() < kRangeParts ? Result<void>() : write();
        },
        budget));
    TRY_VOID(write());
    TRY(auto place, file.commit());
    done(wanted, std::move(place), Kept::No);
    return {};
}

Result<bool> RestoreCrew::isSame(const WantedFile& wanted, const SourceFile& file, TreeBudget& budget) {
    std::uint64_t offset = 0;
    bool same = true;
    const auto compare = [&](const format::Part& part) -> Result<void> {
        if (same) {
            TRY(same, matches(file, offset, part, m_naming));
            m_meter.add(0, same ? part.length : 0);
        }
        offset += part.length;
        return {};
    };
    TRY_VOID(flattenParts(m_chunks, wanted.entry.parts, compare, budget));
    return same;
}

Result<void> RestoreCrew::add(WantedFile file) {
    TRY_VOID(ended());
    const std::uint64_t size = file.entry.size.value_or(0);
    bool large = size >= kLargeFrom;
    if (large && m_policy != OverwritePolicy::Refuse) {
        const auto there = m_target.existing(file.parent, file.name(), size, attributesOf(file.entry));
        large = there.ok() && !there->has_value();
    }
    if (large) {
        return split(file);
    }
    RestoreJob job;
    job.whole = std::move(file);
    return m_queue.push(std::move(job)) ? Result<void>() : ended();
}

Result<void> RestoreCrew::pushRange(const std::shared_ptr<LargeFile>& large, std::uint64_t offset,
                                    std::vector<format::Part> parts) {
    ++large->users;
    return m_queue.push({std::nullopt, large, offset, std::move(parts)}) ? Result<void>() : ended();
}

/// Shares a large file out in ranges, as its parts are read.
Result<void> RestoreCrew::split(const WantedFile& wanted) {
    auto begun = m_target.createFile(wanted.parent, wanted.name(), wanted.entry.size.value_or(0),
                                     attributesOf(wanted.entry));
    if (!begun.ok()) {
        return fail(wanted.path, begun.error());
    }
    const auto large = std::make_shared<LargeFile>(wanted, std::move(begun).value());
    TreeBudget budget(m_meter.progress());
    std::vector<format::Part> parts;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    const auto collect = [&](const format::Part& part) -> Result<void> {
        if (!parts.empty() && (end - begin + part.length > kRange || parts.size() >= kRangeParts)) {
            TRY_VOID(pushRange(large, begin, std::move(parts)));
            parts.clear();
            begin = end;
        }
        parts.push_back(part);
        end += part.length;
        return {};
    };
    auto result = flattenParts(m_chunks, wanted.entry.parts, collect, budget);
    if (result.ok() && !parts.empty()) {
        result = pushRange(large, begin, std::move(parts));
    }
    TRY_VOID(ended());
    if (!result.ok()) {
        TRY_VOID(failLarge(*large, result.error()));
    }
    return release(large);
}

Result<void> RestoreCrew::failLarge(LargeFile& large, const Error& error) {
    return large.failed.exchange(true) ? Result<void>() : fail(large.wanted.path, error);
}

Result<void> RestoreCrew::writeRange(RestoreJob& job, RangeWriter& writer) {
    if (!job.large->failed) {
        auto written = writer.write(job.large->file, job.offset, job.parts);
        if (!written.ok()) {
            TRY_VOID(failLarge(*job.large, written.error()));
        } else {
            std::uint64_t bytes = 0;
            for (const auto& part : job.parts) {
                bytes += part.length;
            }
            m_meter.add(0, bytes, displayPath(job.large->wanted.path));
        }
    }
    return release(job.large);
}

Result<void> RestoreCrew::release(const std::shared_ptr<LargeFile>& large) {
    if (--large->users > 0) {
        return {};
    }
    m_meter.add(1, 0);
    if (large->failed) {
        return {};
    }
    auto place = large->file.commit();
    if (!place.ok()) {
        return fail(large->wanted.path, place.error());
    }
    done(large->wanted, std::move(place).value(), Kept::No);
    return {};
}

}  // namespace coffer
