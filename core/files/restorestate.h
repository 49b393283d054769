// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>

#include "files/attributes.h"
#include "files/directory.h"
#include "files/leftovers.h"
#include "files/restoreddirectories.h"
#include "files/restoretarget.h"

namespace coffer {

/// What RestoreTarget and its RestoredFiles share. For use inside this room.
///
/// Each member is thread-safe by itself, and nothing here locks two of them at once. The options never change
/// after open(). The order of members is the order of destruction reversed: the marker goes before the
/// directories, while the folder that it lies in is still open.
struct RestoreTarget::State {
    RestoreOptions options;
    std::unique_ptr<RestoredDirectories> directories;
    std::unique_ptr<RunMarker> marker;
    OwnerNames owners;
    NoteCounters notes;

    [[nodiscard]] bool replaces() const { return options.overwrite == OverwritePolicy::Replace; }
    [[nodiscard]] bool refuses() const { return options.overwrite == OverwritePolicy::Refuse; }
    PlainAttributes plain(const RestoredAttributes& stored) {
        return plainAttributes(stored, options, owners);
    }

    /// Gives a temporary entry its name as the policy permits. On an error the temporary entry is gone.
    Result<void> giveName(const Directory& directory, const std::string& temporary,
                          const std::string& name) const;
};

}  // namespace coffer
