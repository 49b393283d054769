// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/crashdisk.h"

#include <algorithm>
#include <set>
#include <utility>

#include "storage/objectname.h"
#include "storage/storageerror.h"
#include "support/disknode.h"

namespace coffer::test {
namespace {

struct Tree {
    std::mutex mutex;
    NodePointer root = std::make_shared<DiskNode>(true);
};

class NodeReader final : public ObjectReader {
public:
    NodeReader(std::string_view name, Bytes bytes) : m_name(name), m_bytes(std::move(bytes)) {}
    [[nodiscard]] std::uint64_t size() const override { return m_bytes.size(); }
    Result<void> readAt(std::uint64_t offset, ByteSpan into) override {
        if (offset > m_bytes.size() || into.size() > m_bytes.size() - offset) {
            return shorterThan(m_name, offset, into.size());
        }
        std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(offset), into.size(), into.begin());
        return {};
    }

private:
    std::string m_name;
    Bytes m_bytes;
};

Error powerIsGone() {
    return Error{Code::Unavailable, "the power of the simulated disk is gone"};
}

}  // namespace

// One program's view of the disk, and what is to go wrong for it. The tree is shared with the programs that
// come after it.
class CrashDisk::State {
public:
    explicit State(std::shared_ptr<Tree> tree) : m_tree(std::move(tree)) {}

    std::shared_ptr<Tree> tree() const { return m_tree; }
    std::unique_lock<std::mutex> lock() const { return std::unique_lock(m_tree->mutex); }
    void losePowerAt(std::uint64_t step) { m_powerLoss = step; }
    void failAt(std::uint64_t step, Code code) { m_failure = {step, code}; }
    void ignore(Step step) { m_ignored.insert(step); }
    std::uint64_t steps() const { return m_steps; }
    bool isDown() const { return m_isDown; }

    // A step that changes the cache: `work(isHalf)`. Requires: locked.
    template <typename Work>
    Result<void> change(Work work) {
        TRY_VOID(count());
        Result<void> result = work(m_isDown);
        return m_isDown ? Result<void>(powerIsGone()) : std::move(result);
    }

    // A step that brings `node` to the medium. Requires: locked.
    template <typename Save>
    Result<void> sync(Step step, DiskNode& node, Save save) {
        if (auto counted = count(); !counted) {
            node.isForgotten = node.isForgotten || !node.isFolder;
            return counted;
        }
        if (m_isDown) {
            return powerIsGone();
        }
        if (!m_ignored.contains(step) && !node.isForgotten) {
            save();
        }
        return {};
    }

    Result<NodePointer> folder(std::string_view path) const {
        if (m_isDown) {
            return powerIsGone();
        }
        auto node = m_tree->root;
        for (auto rest = path; !rest.empty();) {
            const auto part = rest.substr(0, rest.find('/'));
            rest.remove_prefix(std::min(part.size() + 1, rest.size()));
            const auto found = node->names.find(part);
            if (found == node->names.end()) {
                return noSuchObject(path);
            }
            node = found->second;
            if (!node->isFolder) {
                return notAFolder(path);
            }
        }
        return node;
    }

    Result<NodePointer> file(std::string_view path) const {
        const auto [around, leaf] = splitObjectName(path);
        auto node = folder(around);
        if (!node) {
            return node.error().code == Code::NotFound ? noSuchObject(path) : std::move(node).error();
        }
        const auto found = (*node)->names.find(leaf);
        if (found == (*node)->names.end()) {
            return noSuchObject(path);
        }
        return found->second->isFolder ? Result<NodePointer>(notAnObject(path)) : found->second;
    }

private:
    Result<void> count() {
        if (m_isDown) {
            return powerIsGone();
        }
        ++m_steps;
        m_isDown = m_steps == m_powerLoss;
        if (m_failure && m_failure->first == m_steps) {
            return Error{m_failure->second, "the simulated disk refused a step"};
        }
        return {};
    }

    std::shared_ptr<Tree> m_tree;
    std::set<Step> m_ignored;
    std::optional<std::pair<std::uint64_t, Code>> m_failure;
    std::uint64_t m_powerLoss = 0;
    std::uint64_t m_steps = 0;
    bool m_isDown = false;
};

namespace {

class CrashFile final : public OutputFile {
public:
    CrashFile(NodePointer node, std::shared_ptr<CrashDisk::State> state)
        : m_node(std::move(node)), m_state(std::move(state)) {}

    Result<void> append(ByteView bytes) override {
        const auto lock = m_state->lock();
        return m_state->change([&](bool isHalf) {
            coffer::append(m_node->content, bytes.first(isHalf ? bytes.size() / 2 : bytes.size()));
            return Result<void>();
        });
    }

    Result<void> sync() override {
        const auto lock = m_state->lock();
        return m_state->sync(CrashDisk::Step::Sync, *m_node, [&] { m_node->saved = m_node->content; });
    }

private:
    NodePointer m_node;
    std::shared_ptr<CrashDisk::State> m_state;
};

}  // namespace

CrashDisk::CrashDisk() : m_state(std::make_shared<State>(std::make_shared<Tree>())) {}

CrashDisk::CrashDisk(std::shared_ptr<State> state) : m_state(std::move(state)) {}

CrashDisk::~CrashDisk() = default;

void CrashDisk::losePowerAt(std::uint64_t step) {
    const auto lock = m_state->lock();
    m_state->losePowerAt(step);
}

void CrashDisk::failAt(std::uint64_t step, Code code) {
    const auto lock = m_state->lock();
    m_state->failAt(step, code);
}

void CrashDisk::ignore(Step step) {
    const auto lock = m_state->lock();
    m_state->ignore(step);
}

std::uint64_t CrashDisk::steps() const {
    const auto lock = m_state->lock();
    return m_state->steps();
}

std::shared_ptr<CrashDisk> CrashDisk::afterPowerLoss(std::uint64_t seed) const {
    auto tree = std::make_shared<Tree>();
    const auto lock = m_state->lock();
    tree->root = test::afterPowerLoss(*m_state->tree()->root, seed);
    return std::shared_ptr<CrashDisk>(new CrashDisk(std::make_shared<State>(std::move(tree))));
}

std::shared_ptr<CrashDisk> CrashDisk::afterKill() const {
    return std::shared_ptr<CrashDisk>(new CrashDisk(std::make_shared<State>(m_state->tree())));
}

Result<std::vector<FileSystem::Entry>> CrashDisk::list(std::string_view folder) {
    const auto lock = m_state->lock();
    TRY(const auto node, m_state->folder(folder));
    std::vector<Entry> entries;
    for (const auto& [name, child] : node->names) {
        entries.push_back({name, child->content.size(), child->isFolder, {}});
    }
    return entries;
}

Result<void> CrashDisk::makeFolder(std::string_view folder) {
    const auto [around, leaf] = splitObjectName(folder);
    const auto lock = m_state->lock();
    TRY(const auto node, m_state->folder(around));
    return m_state->change([&, leaf = leaf](bool) {
        if (!node->names.contains(leaf)) {
            node->change(leaf, std::make_shared<DiskNode>(true));
        }
        return Result<void>();
    });
}

Result<void> CrashDisk::syncFolder(std::string_view folder) {
    const auto lock = m_state->lock();
    TRY(const auto node, m_state->folder(folder));
    return m_state->sync(Step::SyncFolder, *node, [&] {
        node->savedNames = node->names;
        node->changes.clear();
    });
}

Result<std::unique_ptr<OutputFile>> CrashDisk::createFile(std::string_view path) {
    const auto [around, leaf] = splitObjectName(path);
    const auto lock = m_state->lock();
    TRY(const auto node, m_state->folder(around));
    auto file = std::make_shared<DiskNode>(false);
    TRY_VOID(m_state->change([&, leaf = leaf](bool) {
        node->change(leaf, file);
        return Result<void>();
    }));
    return std::unique_ptr<OutputFile>(std::make_unique<CrashFile>(std::move(file), m_state));
}

Result<std::unique_ptr<ObjectReader>> CrashDisk::openFile(std::string_view path) {
    const auto lock = m_state->lock();
    TRY(const auto node, m_state->file(path));
    return std::unique_ptr<ObjectReader>(std::make_unique<NodeReader>(path, node->content));
}

Result<void> CrashDisk::syncFile(std::string_view path) {
    const auto lock = m_state->lock();
    TRY(const auto node, m_state->file(path));
    return m_state->sync(Step::SyncFile, *node, [&] { node->saved = node->content; });
}

Result<FileSystem::Renamed> CrashDisk::renameFile(std::string_view from, std::string_view to) {
    const auto lock = m_state->lock();
    TRY(const auto file, m_state->file(from));
    TRY(const auto folder, m_state->folder(splitObjectName(to).folder));
    if (folder->names.contains(splitObjectName(to).leaf)) {
        return Renamed::NameTaken;
    }
    TRY_VOID(m_state->change([&](bool) {
        folder->change(splitObjectName(to).leaf, file);
        folder->change(splitObjectName(from).leaf, nullptr);
        return Result<void>();
    }));
    return Renamed::Done;
}

Result<void> CrashDisk::removeFile(std::string_view path) {
    const auto lock = m_state->lock();
    if (const auto file = m_state->file(path); !file) {
        return file.error();
    }
    TRY(const auto folder, m_state->folder(splitObjectName(path).folder));
    return m_state->change([&](bool) {
        folder->change(splitObjectName(path).leaf, nullptr);
        return Result<void>();
    });
}

}  // namespace coffer::test
