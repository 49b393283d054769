// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "files/directory.h"
#include "files/exclusions.h"
#include "format/logentry.h"
#include "vault/computer.h"
#include "vault/progress.h"

namespace coffer {

/// What a backup is to hold.
struct BackupRequest {
    std::vector<std::string> paths;  ///< files and folders, absolute or relative to the working folder
    Exclusions exclusions;
    enum class Caches { Keep, LeaveOut } caches = Caches::Keep;  ///< folders that declare themselves caches
    MountPoints mountPoints = MountPoints::Enter;
    enum class Expectation {
        AsBefore,
        Fewer
    } expectation = Expectation::AsBefore;  ///< Fewer: it is right when sources hold much less than before
    enum class Others {
        KeptToo,
        NoLongerKept
    } others = Others::KeptToo;  ///< what earlier backups held beside these paths; NoLongerKept: it is not
                                 ///< expected in any backup from now on, and nothing asks for it
    unsigned workers = 0;        ///< threads that read and encrypt; 0: as suits this computer
};

/// Something that could not be read; the backup went on without it.
struct UnreadableFile {
    std::string path;  ///< printable
    Error error;
};

/// A source that holds next to nothing of what it held before.
struct CollapsedSource {
    std::string path;  ///< printable
    ContentMeasure before;
    ContentMeasure now;
};

/// Something that happened to several files, and one of them to name; printable.
struct Occurrence {
    std::uint64_t count = 0;
    std::string first = {};
};

struct BackupOutcome {
    static constexpr std::size_t kMostUnreadable = 100;  ///< listed; the figure "unreadable" counts all

    format::EntryReference entry;  ///< the backup's log entry
    format::Figures figures;       ///< FORMAT.md section 11
    std::vector<UnreadableFile> unreadable;
    Occurrence changed;   ///< while being read, and read as they were at different moments
    Occurrence vanished;  ///< files and folders that were listed and gone before they were read; what was
                          ///< read of a source before it went away stays
    Occurrence caches;    ///< folders that declare themselves caches, left out as asked
    std::string newestMessage;               ///< local time; empty when no chats were found
    std::vector<CollapsedSource> collapsed;  ///< since the last backup in which they had content
    std::vector<std::string> leftOut;        ///< Coffer's own folders among the sources; one sentence each
    std::size_t lostPacks = 0;     ///< gone or damaged, and not all that they held could be stored again
    std::optional<Error> unnoted;  ///< the backup is whole, and this computer could not note what it holds
    bool compared = true;  ///< false: there were backups before, and nothing here remembers what they held

    /// Whether everything asked for could be read.
    [[nodiscard]] bool complete() const { return unreadable.empty(); }
};

/// Files and how much they hold.
struct FileCount {
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;
};

/// What a backup would find.
struct BackupSurvey {
    FileCount added;                         ///< that this computer does not remember to have stored
    FileCount changed;                       ///< since it stored them
    FileCount same;                          ///< which a backup would not read
    std::vector<UnreadableFile> unreadable;  ///< folders and sources; no file was opened
    std::vector<std::string> leftOut;        ///< as in BackupOutcome
    Occurrence caches;                       ///< the same
    std::vector<CollapsedSource> collapsed;  ///< the same, by their files: messages are not counted
};

/// Adds a backup of files and folders (FORMAT.md sections 8 to 12).
///
/// Files that have not changed since this computer last saw them are taken from its local state; everything
/// else is read, cut, named by its keyed hash, and stored unless it is stored already. After each pack the
/// local state records what is durable, so a run that was killed, stopped or ran out of space loses at most
/// the packs that were open, and the next run goes on from there. The backup exists once its log entry does.
///
/// Memory stays bounded, whatever the number and size of the files. A file that changes while it is read is
/// read once more and then marked as changed. What cannot be read is counted and listed and stops nothing;
/// a file that goes away before it is read is counted; a source that is gone at the end counts as unreadable;
/// the vault's own folder and that of the local state are left out wherever they turn up, and said to be. A
/// source that was emptied is backed up like any other and listed as collapsed, in every run until it has
/// content again or the request says that fewer is right. What it held before stands in the local state; a
/// run that has lost that says so.
///
/// Errors: Invalid (nothing to back up), NotFound (none of the paths is there), Refused (a path is part of
/// the vault or of the local state), Cancelled (progress asked for it; everything durable is kept), NoSpace,
/// those of storage and local state.
Result<BackupOutcome> backUp(ComputerVault& vault, const BackupRequest& request, Progress& progress);

/// Walks what backUp would walk and compares it with what this computer remembers: reads no file, stores
/// nothing, writes no log entry. Errors: those of backUp.
Result<BackupSurvey> surveySources(ComputerVault& vault, const BackupRequest& request, Progress& progress);

}  // namespace coffer
