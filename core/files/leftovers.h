// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <string>

#include "files/directory.h"
#include "result/result.h"

namespace coffer {

/// The marker of a running restore and the temporary names that belong to it. For use inside this room.
///
///     .coffer-restore-<32 hexadecimal digits>            the marker, locked while the restore runs
///     .coffer-restore-<32 hexadecimal digits>-<number>   an entry on its way to its name
///
/// The digits are random for each restore, so nothing in a stored tree can be taken for a temporary file of
/// a restore that has not been killed. A marker that nobody holds locked tells of a killed restore: its
/// temporary entries are then looked for in the whole target (not in other file systems mounted there).
/// Destroying the object removes the marker.
class RunMarker {
public:
    /// Removes what killed restores left in `root`, then places a new marker. Two that start at once wait for
    /// each other. `removed` becomes the number of temporary entries that were removed.
    static Result<RunMarker> place(const Directory& root, std::uint64_t& removed);

    RunMarker(RunMarker&& other) noexcept;
    RunMarker& operator=(RunMarker&&) = delete;
    ~RunMarker();

    /// A temporary name that was never given before. Thread-safe.
    std::string temporaryName();

private:
    RunMarker(Descriptor marker, Descriptor root, std::string name);

    Descriptor m_marker;
    Descriptor m_root;  ///< A descriptor of its own for the target.
    std::string m_name;
    std::atomic<std::uint64_t> m_serial = 0;
};

}  // namespace coffer
