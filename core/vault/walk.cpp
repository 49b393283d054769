// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/walk.h"

#include <algorithm>
#include <set>

#include "files/names.h"
#include "vault/sourcepath.h"
#include "vault/tree.h"

namespace coffer {
namespace {

constexpr std::size_t kDeepest = TreeLimits::kDepth - 16;  ///< what a restore walks, and some room
constexpr std::size_t kOpenLevels = 64;  ///< directories above are closed while the walk is below

}  // namespace

Walk::Walk(BackupRun& run, FileWorkers& workers)
    : m_run(run),
      m_workers(workers),
      m_root(std::make_shared<DirectoryJob>(run, nullptr, 0, format::Entry{})),
      m_ownFolders(run.vault) {}

// Sorted by name, as every directory is; equal names are told apart by a number.
std::vector<Walk::Start> Walk::starts() const {
    std::set<std::string> paths;
    for (const auto& path : m_run.request.paths) {
        paths.insert(sourcePath(path));
    }
    std::set<std::string> names;
    std::vector<Start> result;
    for (const auto& path : paths) {
        const std::string base = lastComponent(path);
        std::string name = base;
        for (int number = 2; !names.insert(name).second; ++number) {
            name = base + " (" + std::to_string(number) + ")";
        }
        result.push_back({name, path});
    }
    std::sort(result.begin(), result.end(), [](const Start& a, const Start& b) { return a.name < b.name; });
    return result;
}

Result<void> Walk::run() {
    const auto all = starts();
    for (const auto& start : all) {
        TRY_VOID(m_ownFolders.checkSource(start.path));
    }
    std::optional<Error> missing;
    for (const auto& start : all) {
        TRY(m_source, m_run.vault.state().sourceRun(m_run.vault.pathKey({}, start.path)));
        const auto status = statusOfSource(start.path);
        auto walked = walkStart(start);
        if (walked.ok()) {
            m_devices[start.path] = status.ok() ? status->device : 0;
            m_sources.push_back({toBytes(asBytes(start.name)), toBytes(asBytes(start.path))});
            m_sourceRuns.push_back(m_source);
        } else {
            m_run.unreadable(start.path, walked.error());
            missing = missing.value_or(walked.error());
        }
    }
    DirectoryJob::listed(m_root);
    m_run.allSeen();
    return m_sources.empty() && missing ? Result<void>(*missing) : Result<void>();
}

// Below the place where a drive was mounted there is another device once it is pulled out.
void Walk::checkSources() {
    for (const auto& [path, device] : m_devices) {
        const auto now = statusOfSource(path);
        if (!now.ok() || now->device != device) {
            m_run.sourceGone(path);
        }
    }
}

Result<void> Walk::walkStart(const Start& start) {
    auto directory = Directory::open(start.path);
    if (directory.ok()) {
        TRY(const FileStatus status, directory->status());
        startDirectory(start, std::move(directory).value(), status);
        return {};
    }
    TRY(auto parent, Directory::open(parentOf(start.path)));
    TRY(const FileStatus status, parent.statusOf(lastComponent(start.path)));
    if (status.type == FileType::Directory) {
        return std::move(directory).error();
    }
    const Level level{std::make_shared<Directory>(std::move(parent)), nullptr, m_root, "",
                      m_run.vault.pathKey({}, parentOf(start.path))};
    const std::string name = lastComponent(start.path);
    if (status.type == FileType::Regular) {
        visitFile(level, name, start.name, status);
    } else {
        visitOther(level, name, start.name, status);
    }
    return {};
}

void Walk::startDirectory(const Start& start, Directory directory, const FileStatus& status) {
    auto job = std::make_shared<DirectoryJob>(m_run, m_root, m_root->reserve(),
                                              entryFor(start.name, status, m_run.owners));
    descend(std::make_shared<Directory>(std::move(directory)), std::move(job), start.name,
            m_run.vault.pathKey({}, start.path));
    walkDown();
}

void Walk::walkDown() {
    while (!m_levels.empty()) {
        Level& level = m_levels.back();
        const auto entry = m_run.stopping() ? std::nullopt : level.reader->next();
        if (entry) {
            visit(level, *entry);
        } else {
            DirectoryJob::listed(level.job);
            leave();
        }
    }
}

void Walk::descend(std::shared_ptr<Directory> directory, std::shared_ptr<DirectoryJob> job, std::string path,
                   const PathKey& key) {
    if (m_levels.size() >= kDeepest) {
        m_run.unreadable(
            directory->path(),
            {Code::Refused, displayPath(directory->path()) + " lies in more folders than can be restored"});
        DirectoryJob::listed(job);
        return;
    }
    auto reader = DirectoryReader::read(*directory, m_run.request.mountPoints);
    if (!reader.ok()) {
        m_run.unreadable(directory->path(), std::move(reader).error());
        DirectoryJob::listed(job);
        return;
    }
    // A directory whose files are still to be opened stays open.
    if (m_levels.size() >= kOpenLevels) {
        auto& far = m_levels[m_levels.size() - kOpenLevels].directory;
        if (far.use_count() == 1) {
            far->park();
        }
    }
    m_levels.push_back({std::move(directory), std::make_unique<DirectoryReader>(std::move(reader).value()),
                        std::move(job), std::move(path), key});
}

void Walk::leave() {
    const auto left = std::move(m_levels.back());
    m_levels.pop_back();
    if (m_levels.empty() || m_levels.back().directory->descriptor().isOpen()) {
        return;
    }
    auto resumed = m_levels.back().directory->resume(*left.directory);
    if (!resumed.ok()) {
        m_run.unreadable(m_levels.back().directory->path(), std::move(resumed).error());
        DirectoryJob::listed(m_levels.back().job);
        leave();
    }
}

void Walk::visit(Level& level, const DirectoryEntry& entry) {
    if (entry.state == EntryState::Unreadable) {
        m_run.unreadable(level.directory->pathOf(entry.name), *entry.error);
        return;
    }
    const auto& exclusions = m_run.request.exclusions;
    const bool leftOut =
        !exclusions.empty() && exclusions.excludes(level.directory->pathOf(entry.name), entry.status.type);
    if (leftOut) {
        return;
    }
    if (entry.state == EntryState::Vanished) {
        return m_run.vanished(level.directory->pathOf(entry.name));
    }
    if (entry.status.type == FileType::Directory) {
        visitDirectory(level, entry.name, entry.status, entry.state);
    } else if (entry.status.type == FileType::Regular) {
        visitFile(level, entry.name, entry.name, entry.status);
    } else {
        visitOther(level, entry.name, entry.name, entry.status);
    }
}

void Walk::visitFile(const Level& level, std::string_view name, std::string_view storedName,
                     const FileStatus& status) {
    m_run.fileSeen(status.size);
    auto job = std::make_shared<FileJob>();
    job->key = m_run.vault.pathKey(level.key, name);
    job->source = m_source;
    job->path = level.path.empty() ? std::string(storedName) : level.path + "/" + std::string(name);
    if (status.linkCount > 1) {
        job->link = m_run.linkNumber(status);
    }
    job->place = level.job->reserve();
    if (m_run.surveys(job->key, job->path, status)) {
        return DirectoryJob::deliver(level.job, job->place, std::nullopt, storedName);
    }
    if (deliverUnchanged(level, *job, storedName, status)) {
        return;
    }
    job->directory = level.directory;
    job->parent = level.job;
    job->name = name;
    job->storedName = storedName;
    m_workers.add(std::move(job));
}

bool Walk::deliverUnchanged(const Level& level, const FileJob& job, std::string_view storedName,
                            const FileStatus& status) {
    auto stored = m_run.vault.state().findFile(job.key);
    if (!stored.ok()) {
        m_run.fail(std::move(stored).error());
        return true;
    }
    if (!*stored || !(*stored)->version.sameVersion(status)) {
        return false;
    }
    auto parts = format::decodeFileNode((*stored)->parts);
    if (!parts.ok()) {
        return false;
    }
    if ((*stored)->seen.needsRenewal(m_source)) {
        FileRow row{job.key, **stored};
        row.file.seen = m_source;
        auto renewed = m_run.packs.journal().fileDone(std::move(row));
        if (!renewed.ok()) {
            m_run.fail(std::move(renewed).error());
            return true;
        }
    }
    format::Entry entry = entryFor(storedName, status, m_run.owners);
    entry.size = (*stored)->size;
    entry.parts = std::move(parts).value();
    entry.link = job.link;
    if ((*stored)->chats) {
        m_run.chatsFound(job.path, *(*stored)->chats);
    }
    m_run.fileDone(job.path, (*stored)->size);
    format::Encoder encoded;
    format::encodeEntry(entry, encoded);
    DirectoryJob::deliver(level.job, job.place, encoded.take(), storedName);
    return true;
}

bool Walk::isLeftOut(const Directory& directory) {
    if (m_ownFolders.leavesOut(directory)) {
        return true;
    }
    const bool isCache =
        m_run.request.caches == BackupRequest::Caches::LeaveOut && isCacheDirectory(directory);
    if (isCache) {
        m_run.cacheLeftOut(directory.path());
    }
    return isCache;
}

// What is not entered is kept as an empty directory, so that a restored tree has a place for it.
void Walk::visitDirectory(const Level& level, std::string_view name, const FileStatus& status,
                          EntryState state) {
    auto job = std::make_shared<DirectoryJob>(m_run, level.job, level.job->reserve(),
                                              entryFor(name, status, m_run.owners));
    if (state == EntryState::OtherVolume) {
        DirectoryJob::listed(job);
        return;
    }
    auto opened = level.directory->openChild(name);
    if (!opened.ok() || isLeftOut(*opened)) {
        if (!opened.ok()) {
            m_run.unreadableUnlessGone(level.directory->pathOf(name), std::move(opened).error());
        }
        DirectoryJob::listed(job);
        return;
    }
    descend(std::make_shared<Directory>(std::move(opened).value()), std::move(job),
            level.path + "/" + std::string(name), m_run.vault.pathKey(level.key, name));
}

void Walk::visitOther(const Level& level, std::string_view name, std::string_view storedName,
                      const FileStatus& status) {
    format::Entry entry = entryFor(storedName, status, m_run.owners);
    if (status.type == FileType::Symlink) {
        auto target = level.directory->symlinkTarget(name);
        if (!target.ok()) {
            m_run.unreadableUnlessGone(level.directory->pathOf(name), std::move(target).error());
            return;
        }
        entry.target = toBytes(asBytes(*target));
    }
    format::Encoder encoded;
    format::encodeEntry(entry, encoded);
    DirectoryJob::deliver(level.job, level.job->reserve(), encoded.take(), storedName);
}

}  // namespace coffer
