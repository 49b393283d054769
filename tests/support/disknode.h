// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "bytes/bytes.h"

namespace coffer::test {

struct DiskNode;
using NodePointer = std::shared_ptr<DiskNode>;
using Names = std::map<std::string, NodePointer, std::less<>>;

/// A file or folder of a simulated disk (crashdisk.h): what programs see, in the cache, and what is safe, on
/// the medium. Not thread-safe.
struct DiskNode {
    /// A name that came (node) or went (no node).
    struct Change {
        std::string name;
        NodePointer node;
    };

    explicit DiskNode(bool folder) : isFolder(folder) {}

    bool isFolder;
    bool isForgotten = false;  ///< A sync of this file went wrong once: no later one saves anything.

    Bytes content;  ///< Of a file, in the cache.
    Bytes saved;    ///< Of a file, on the medium: a first part of the content.

    Names names;                  ///< Of a folder, in the cache.
    Names savedNames;             ///< Of a folder, on the medium.
    std::vector<Change> changes;  ///< What leads from the saved names to the others.

    void change(std::string_view name, NodePointer node);
};

/// The node, and all below it, as found when the power is back. The seed decides what of the cache reached
/// the medium after all: any of the changes of names, any of the blocks, zeros or garbage in place of the
/// others.
NodePointer afterPowerLoss(const DiskNode& node, std::uint64_t seed);

}  // namespace coffer::test
