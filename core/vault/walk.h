// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "vault/fileworkers.h"
#include "vault/ownfolders.h"

namespace coffer {

/// Goes through the trees that are to be backed up, in one thread and without recursion: unchanged files and
/// everything without content are delivered at once, the rest goes to the workers.
class Walk {
public:
    Walk(BackupRun& run, FileWorkers& workers);

    /// Walks all paths of the request below a new root. Errors: NotFound when none of them is there, Refused
    /// when one lies in the vault or in the local state.
    Result<void> run();

    /// Once everything is read: says which sources went away meanwhile.
    void checkSources();

    [[nodiscard]] const std::shared_ptr<DirectoryJob>& root() const { return m_root; }
    [[nodiscard]] const std::vector<format::BackupSource>& sources() const { return m_sources; }
    [[nodiscard]] const std::vector<SourceRun>& sourceRuns() const { return m_sourceRuns; }
    /// What belongs to Coffer itself and was met on the way; one sentence each.
    [[nodiscard]] std::vector<std::string> leftOut() const { return m_ownFolders.leftOut(); }

private:
    /// A path of the request: its name in the root, and where it lies.
    struct Start {
        std::string name;
        std::string path;
    };
    /// A directory that the walk is in.
    struct Level {
        std::shared_ptr<Directory> directory;
        std::unique_ptr<DirectoryReader> reader;
        std::shared_ptr<DirectoryJob> job;
        std::string path;  ///< within the backup
        PathKey key;
    };
    [[nodiscard]] std::vector<Start> starts() const;
    Result<void> walkStart(const Start& start);
    void startDirectory(const Start& start, Directory directory, const FileStatus& status);
    void walkDown();
    void visit(Level& level, const DirectoryEntry& entry);
    void visitFile(const Level& level, std::string_view name, std::string_view storedName,
                   const FileStatus& status);
    bool deliverUnchanged(const Level& level, const FileJob& job, std::string_view storedName,
                          const FileStatus& status);
    void visitDirectory(const Level& level, std::string_view name, const FileStatus& status,
                        EntryState state);
    void visitOther(const Level& level, std::string_view name, std::string_view storedName,
                    const FileStatus& status);
    void descend(std::shared_ptr<Directory> directory, std::shared_ptr<DirectoryJob> job, std::string path,
                 const PathKey& key);
    void leave();
    [[nodiscard]] bool isLeftOut(const Directory& directory);

    BackupRun& m_run;
    FileWorkers& m_workers;
    std::shared_ptr<DirectoryJob> m_root;
    std::vector<format::BackupSource> m_sources;
    std::vector<Level> m_levels;
    OwnFolders m_ownFolders;
    SourceRun m_source;  ///< of the path that is being walked
    std::vector<SourceRun> m_sourceRuns;
    std::map<std::string, std::uint64_t> m_devices;  ///< of the sources, by their paths
};

}  // namespace coffer
