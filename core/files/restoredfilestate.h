// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "files/posixstatus.h"
#include "files/restoredfile.h"
#include "files/restorestate.h"

namespace coffer {

/// A file that is being written. For use inside this room. Destroying it removes the temporary file, unless
/// `temporary` is empty.
///
/// Files of kDirectFileFrom bytes and more have a second descriptor that goes past the cache (O_DIRECT, where
/// the file system knows it): written and flushed, 1 GiB took 0.5 to 0.7 s that way and 0.6 to 1.2 s through
/// the cache, with less than half the processor time. Restoring 1 GiB of photos, films and texts took 0.9 s
/// of system time with 4 MiB here, 0.5 s with 256 KiB and no less with 64 KiB; smaller files are left to the
/// cache, which writes many of them at once.
struct RestoredFile::State {
    static constexpr std::uint64_t kDirectFileFrom = std::uint64_t{256} << 10U;

    RestoreTarget::State* target = nullptr;
    std::shared_ptr<const Directory> directory;
    DirectoryId parent = DirectoryId::Root;
    std::string name;
    std::string temporary;
    std::uint64_t size = 0;
    PlainAttributes attributes;
    Descriptor file;
    Descriptor direct;  ///< Open only for large files.

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State();

    [[nodiscard]] std::string path() const { return directory->pathOf(name); }
};

}  // namespace coffer
