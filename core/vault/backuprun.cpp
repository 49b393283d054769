// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/backuprun.h"

#include <algorithm>

#include "bytes/encoding.h"
#include "files/names.h"

namespace coffer {
namespace {

constexpr auto kReportEvery = std::chrono::milliseconds(50);
constexpr std::int64_t kSecond = 1'000'000'000;
constexpr std::size_t kCatalogueFiles = 1000;

std::string_view typeName(FileType type) {
    switch (type) {
        case FileType::Regular:
            return format::kTypeFile;
        case FileType::Directory:
            return format::kTypeDirectory;
        case FileType::Symlink:
            return format::kTypeSymlink;
        case FileType::Fifo:
            return format::kTypeFifo;
        case FileType::Socket:
            return format::kTypeSocket;
        case FileType::CharacterDevice:
            return format::kTypeCharacterDevice;
        case FileType::BlockDevice:
            return format::kTypeBlockDevice;
        case FileType::Unknown:
            break;
    }
    return "unknown";
}

std::optional<Bytes> nameOf(const std::string& name) {
    return name.empty() ? std::nullopt : std::optional(toBytes(asBytes(name)));
}

format::FileTime timeOf(std::int64_t nanoseconds) {
    const std::int64_t rest = (nanoseconds % kSecond + kSecond) % kSecond;
    return {(nanoseconds - rest) / kSecond, static_cast<std::uint32_t>(rest)};
}

std::string rootName(const std::string& path) {
    return path.substr(0, path.find('/'));
}

}  // namespace

format::Entry entryFor(std::string_view name, const FileStatus& status, OwnerNames& owners) {
    format::Entry entry;
    entry.name = toBytes(asBytes(name));
    entry.type = typeName(status.type);
    entry.mode = status.mode;
    entry.mtime = timeOf(status.modified);
    entry.uid = status.uid;
    entry.gid = status.gid;
    entry.user = nameOf(owners.userName(status.uid));
    entry.group = nameOf(owners.groupName(status.gid));
    return entry;
}

BackupRun::BackupRun(ComputerVault& computer, const BackupRequest& wanted, Progress& progress,
                     PackStore& store, Purpose why)
    : vault(computer),
      request(wanted),
      purpose(why),
      packs(store),
      nodes(store),
      cutting(ChunkingKey::derive(computer.capability().chunkId.view())),
      m_progress(progress),
      m_started(systemTime()) {}

bool BackupRun::surveys(const PathKey& key, const std::string& path, const FileStatus& status) {
    if (purpose == Purpose::Store) {
        return false;
    }
    auto found = vault.state().findFile(key);
    if (!found.ok()) {
        fail(std::move(found).error());
        return true;
    }
    const auto& stored = *found;
    FileCount& count = !stored                               ? m_survey.added
                       : stored->version.sameVersion(status) ? m_survey.same
                                                             : m_survey.changed;
    ++count.files;
    count.bytes += status.size;
    const std::scoped_lock lock(m_mutex);
    ++m_measures[rootName(path)].files;
    return true;
}

BackupSurvey BackupRun::survey() {
    const std::scoped_lock lock(m_mutex);
    BackupSurvey survey = std::move(m_survey);
    survey.unreadable = m_unreadableFiles;
    survey.caches = m_caches;
    return survey;
}

void BackupRun::fail(Error error) {
    const std::scoped_lock lock(m_mutex);
    if (!m_error) {
        m_error = std::move(error);
    }
    m_failed = true;
}

bool BackupRun::stopping() {
    if (!m_failed && m_progress.stopRequested()) {
        fail({Code::Cancelled, "stopped as requested"});
    }
    return m_failed;
}

Result<void> BackupRun::outcome() {
    const std::scoped_lock lock(m_mutex);
    return m_error ? Result<void>(*m_error) : Result<void>();
}

void BackupRun::fileSeen(std::uint64_t size) {
    ++m_filesSeen;
    m_bytesSeen += size;
}

void BackupRun::fileDone(const std::string& path, std::uint64_t size) {
    ++m_files;
    m_bytes += size;
    {
        const std::scoped_lock lock(m_mutex);
        ++m_measures[rootName(path)].files;
    }
    report("backing-up", path, false);
}

void BackupRun::unreadable(const std::string& path, Error error) {
    ++m_unreadable;
    const std::scoped_lock lock(m_mutex);
    if (m_unreadableFiles.size() < BackupOutcome::kMostUnreadable) {
        m_unreadableFiles.push_back({displayPath(path), std::move(error)});
    }
}

void BackupRun::note(Occurrence& occurrence, const std::string& path) {
    const std::scoped_lock lock(m_mutex);
    if (occurrence.count++ == 0) {
        occurrence.first = displayPath(path);
    }
}

void BackupRun::unreadableUnlessGone(const std::string& path, Error error) {
    if (error.code == Code::NotFound) {
        vanished(path);
    } else {
        unreadable(path, std::move(error));
    }
}

void BackupRun::sourceGone(const std::string& path) {
    ++m_gone;
    unreadable(path, {Code::NotFound,
                      displayPath(path) + " went away while it was being read: what was read of it is kept"});
}

// A file written to within one tick of its clock may change again and look the same. File systems that count
// whole seconds tick every two of them.
bool BackupRun::isRecent(const FileStatus& status) const {
    const bool coarse = status.modified % kSecond == 0;
    const std::uint64_t tick = coarse ? 2000 : 50;
    const auto newest = std::max(status.modified, coarse ? status.modified : status.changed) / 1'000'000;
    return newest >= 0 && static_cast<std::uint64_t>(newest) + tick > m_started;
}

BackupOutcome BackupRun::result() {
    BackupOutcome outcome;
    const std::scoped_lock lock(m_mutex);
    std::uint64_t messages = 0;
    std::uint64_t media = 0;
    std::uint64_t missing = 0;
    std::uint64_t unread = 0;
    for (const auto& [path, chats] : m_chats) {
        messages += chats.messages;
        media += chats.mediaPresent;
        missing += chats.mediaMissing;
        unread += chats.messages == 0 ? 1U : 0U;
        outcome.newestMessage = std::max(outcome.newestMessage, chats.last);
    }
    outcome.figures = {{"files", m_files},
                       {"directories", m_directories},
                       {"bytes", m_bytes},
                       {"messages", messages},
                       {"media", media},
                       {"missing", missing},
                       {"changed", m_changed.count},
                       {"unreadable", m_unreadable},
                       {"unread-exports", unread}};
    for (const auto& [name, count] : {std::pair("vanished", m_vanished.count), {"gone", m_gone.load()}}) {
        if (count > 0) {
            outcome.figures[name] = count;
        }
    }
    outcome.unreadable = m_unreadableFiles;
    outcome.changed = m_changed;
    outcome.vanished = m_vanished;
    outcome.caches = m_caches;
    return outcome;
}

std::map<std::string, ContentMeasure> BackupRun::measures() {
    const std::scoped_lock lock(m_mutex);
    auto measures = m_measures;
    for (const auto& [path, chats] : m_chats) {
        measures[rootName(path)].messages += chats.messages;
    }
    return measures;
}

std::map<std::string, std::string> BackupRun::newestMessages() {
    const std::scoped_lock lock(m_mutex);
    std::map<std::string, std::string> newest;
    for (const auto& [path, chats] : m_chats) {
        auto& known = newest[rootName(path)];
        known = std::max(known, chats.last);
    }
    return newest;
}

void BackupRun::chatsFound(const std::string& path, const StoredChats& chats) {
    const std::scoped_lock lock(m_mutex);
    m_chats[path] = chats;
}

Result<std::optional<ChunkId>> BackupRun::storeCatalogue() {
    std::vector<ChunkId> parts;
    std::vector<format::CatalogueFile> files;
    const auto store = [&](const Bytes& node) -> Result<void> {
        TRY(const PlacedChunk placed, nodes.put(format::ChunkKind::CatalogueNode, node));
        parts.push_back(placed.id);
        files.clear();
        return {};
    };
    for (const auto& [path, chats] : m_chats) {
        files.push_back({toBytes(asBytes(path)), chats.node});
        if (files.size() >= kCatalogueFiles) {
            TRY_VOID(store(format::encodeCatalogueFiles(files)));
        }
    }
    if (!files.empty()) {
        TRY_VOID(store(format::encodeCatalogueFiles(files)));
    }
    if (parts.size() > 1) {
        TRY_VOID(store(format::encodeCatalogueParts(std::vector<ChunkId>(parts))));
    }
    return parts.empty() ? std::optional<ChunkId>() : std::optional(parts.back());
}

// Device numbers change when things are mounted anew; the order in which a walk meets them changes less.
std::uint64_t BackupRun::linkNumber(const FileStatus& status) {
    const std::scoped_lock lock(m_mutex);
    const std::uint64_t order = m_devices.try_emplace(status.device, m_devices.size()).first->second;
    Bytes place;
    appendBigEndian64(place, order);
    appendBigEndian64(place, status.inode);
    return readBigEndian64(vault.pathKey(place, "link"));
}

void BackupRun::report(const std::string& phase, const std::string& current, bool now) {
    const std::unique_lock lock(m_reportMutex, std::try_to_lock);
    const auto time = std::chrono::steady_clock::now();
    if (!lock.owns_lock() || (!now && time - m_lastReport < kReportEvery)) {
        return;
    }
    m_lastReport = time;
    const bool known = m_allSeen;
    m_progress.report({phase, m_files, known ? m_filesSeen.load() : 0, m_bytes,
                       known ? m_bytesSeen.load() : 0, displayPath(current)});
}

}  // namespace coffer
