// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "files/filestatus.h"
#include "files/names.h"
#include "files/restoredfile.h"
#include "files/sourcefile.h"
#include "result/result.h"

namespace coffer {

/// What to do when something already has the name.
enum class OverwritePolicy : std::uint8_t {
    Refuse,   ///< Error Refused; what is there stays as it is. Existing directories are filled, not changed.
    Resume,   ///< The same, but what is already there and identical counts as restored: see existing().
    Replace,  ///< Files and links are replaced in one step. A directory never gives way to a file.
};

/// How the stored owner is found on this computer. Only an administrator can give files away; for others the
/// owner stays the person who restores, which RestoreNotes counts.
enum class OwnerMapping : std::uint8_t {
    ByName,    ///< The user or group of that name; its number where the name is unknown or was not stored.
    ByNumber,  ///< The numbers as stored.
};

/// What becomes of setuid and setgid, by which a program acts as its owner: whoever can add to a backup could
/// otherwise plant one in the home of the administrator who restores it.
enum class SetIdBits : std::uint8_t {
    LeaveOut,  ///< RestoreNotes counts them.
    Restore,   ///< Wherever the entry gets the owner and group that it was stored with.
};

struct RestoreOptions {
    OverwritePolicy overwrite = OverwritePolicy::Refuse;
    OwnerMapping owners = OwnerMapping::ByName;
    SetIdBits setIdBits = SetIdBits::LeaveOut;
    NameRules names = platformNameRules();
};

/// What a stored tree says about an entry beside its content.
struct RestoredAttributes {
    std::uint32_t mode = 0600;  ///< Bits beyond 07777 are ignored.
    std::int64_t modified = 0;  ///< Nanoseconds since 1970.
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    std::string user;  ///< Empty when not stored.
    std::string group;
};

/// Things that a restore could not keep, none of which cost content. Counts of entries.
struct RestoreNotes {
    std::uint64_t ownersNotSet = 0;      ///< Wanted another owner, and this program may not set it.
    std::uint64_t modesReduced = 0;      ///< setuid or setgid dropped because the owner is another.
    std::uint64_t setIdLeftOut = 0;      ///< setuid or setgid left out, as the options say.
    std::uint64_t attributesNotSet = 0;  ///< The file system does not hold modes or times.
    std::uint64_t leftoversRemoved = 0;  ///< Temporary files of a restore that had been killed.
};

/// The folder that a restore writes into.
///
/// **It never leaves that folder.** Whatever names a stored tree claims, each passes checkName and is one
/// entry of a directory that is held open; directories are opened without following links and recognised
/// again by device and inode, so a directory that is replaced by a link, before or during the restore, is
/// Refused.
///
/// **It overwrites nothing unasked**: see OverwritePolicy. Files appear under their final name only when they
/// are complete. Temporary names begin with ".coffer-restore-" and the random id of the run; a marker file of
/// that name lies in the target while a restore runs. If a restore was killed, its marker is found by the
/// next restore into that folder and its temporary files are removed, wherever they lie. Restores that still
/// run are recognised by a lock on their marker and left alone.
///
/// Directories are made with mode 0700; owner, mode and times of all of them are set in finish(), deepest
/// first, so read-only directories can be filled and no entry changes the time of its parent.
///
/// Nothing is flushed file by file: finish() does it once for the whole file system. All functions may be
/// called from several threads at once, except finish(). At most 256 directories are held open.
class RestoreTarget {
public:
    /// Opens the folder, which is made when only its last component is missing. Links in this path are
    /// followed: it is what the person named.
    static Result<std::unique_ptr<RestoreTarget>> open(const std::string& path,
                                                       const RestoreOptions& options);

    RestoreTarget(const RestoreTarget&) = delete;
    RestoreTarget& operator=(const RestoreTarget&) = delete;
    /// Without finish(): leaves what was restored, flushes nothing, sets no directory times.
    ~RestoreTarget();

    /// Makes a directory, or opens the one that is there. Attributes of a directory that was there are
    /// changed only with Resume and Replace.
    Result<DirectoryId> createDirectory(DirectoryId parent, std::string_view name,
                                        const RestoredAttributes& attributes);

    /// Begins a file of that final size. With Refuse or Resume an existing entry is Refused here already,
    /// before its content is fetched, and again in commit() if it appeared meanwhile.
    Result<RestoredFile> createFile(DirectoryId parent, std::string_view name, std::uint64_t size,
                                    const RestoredAttributes& attributes);

    /// A file that is there already with this size and time, open for comparing its content: with Resume (and
    /// Replace, to save writing). Nothing if there is none, or with Refuse. If the content is the same, call
    /// keepExisting instead of createFile.
    Result<std::optional<SourceFile>> existing(DirectoryId parent, std::string_view name, std::uint64_t size,
                                               const RestoredAttributes& attributes);
    /// Accepts `file`, which came from existing(), as restored, and sets its owner and mode.
    Result<RestoredPlace> keepExisting(DirectoryId parent, std::string_view name, const SourceFile& file,
                                       const RestoredAttributes& attributes);

    /// The link may point anywhere: nothing in this class ever follows it. Invalid when the target is empty
    /// or has a zero byte.
    Result<void> createSymlink(DirectoryId parent, std::string_view name, std::string_view linkTarget,
                               const RestoredAttributes& attributes);

    /// A further name for a file that this restore has put in place. Refused when the earlier name meanwhile
    /// stands for something else.
    Result<void> createHardLink(DirectoryId parent, std::string_view name, const RestoredPlace& earlier);

    /// A Fifo, Socket or device file. Devices need an administrator: Denied otherwise.
    Result<void> createSpecial(DirectoryId parent, std::string_view name, FileType type,
                               std::uint64_t specialDevice, const RestoredAttributes& attributes);

    /// Sets what is to be set on directories, makes everything durable, removes the marker. Call last, when
    /// all RestoredFiles are gone. The first error is returned after everything has been tried.
    Result<RestoreNotes> finish();

    /// What could not be kept so far.
    [[nodiscard]] RestoreNotes notes() const;

    struct State;  ///< For the other classes of this room.

private:
    friend class RestoredFile;
    explicit RestoreTarget(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

}  // namespace coffer
