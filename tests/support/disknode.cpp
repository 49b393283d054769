// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/disknode.h"

#include <algorithm>
#include <random>

namespace coffer::test {
namespace {

constexpr std::size_t kBlock = 512;

void applyChange(Names& names, const DiskNode::Change& change) {
    if (change.node) {
        names[change.name] = change.node;
    } else {
        names.erase(change.name);
    }
}

// Decides, from a seed, what of the cache reaches the medium after all.
class PowerLoss {
public:
    explicit PowerLoss(std::uint64_t seed) : m_random(seed) {}

    NodePointer survivor(const DiskNode& node) {
        auto result = std::make_shared<DiskNode>(node.isFolder);
        if (!node.isFolder) {
            result->saved = result->content = fileBytes(node);
            return result;
        }
        Names names = node.savedNames;
        for (const auto& change : node.changes) {
            if (chance(2)) {
                applyChange(names, change);
            }
        }
        for (const auto& [name, child] : names) {
            result->names[name] = result->savedNames[name] = survivor(*child);
        }
        return result;
    }

private:
    bool chance(std::uint64_t oneIn) { return m_random() % oneIn == 0; }

    Bytes fileBytes(const DiskNode& node) {
        Bytes bytes = node.content;
        for (auto at = node.saved.size(); at < bytes.size(); at = (at / kBlock + 1) * kBlock) {
            spoilBlock(bytes, at);
        }
        if (!chance(3)) {
            bytes.resize(node.saved.size() + m_random() % (bytes.size() - node.saved.size() + 1));
        }
        return bytes;
    }

    void spoilBlock(Bytes& bytes, std::size_t from) {
        const auto to = std::min((from / kBlock + 1) * kBlock, bytes.size());
        const auto kind = m_random() % 3;
        for (auto at = from; kind != 0 && at < to; ++at) {
            bytes[at] = kind == 1 ? std::uint8_t{0} : static_cast<std::uint8_t>(m_random());
        }
    }

    std::mt19937_64 m_random;
};

}  // namespace

void DiskNode::change(std::string_view name, NodePointer node) {
    changes.push_back({std::string(name), std::move(node)});
    applyChange(names, changes.back());
}

NodePointer afterPowerLoss(const DiskNode& node, std::uint64_t seed) {
    return PowerLoss(seed).survivor(node);
}

}  // namespace coffer::test
