// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/pruning.h"

#include "bytes/encoding.h"
#include "format/layout.h"

namespace coffer::test {
namespace {

class ReadingVisitor final : public TreeVisitor {
public:
    ReadingVisitor(ChunkSource& chunks, TreeBudget& budget) : m_chunks(chunks), m_budget(budget) {}

    Result<Next> entry(const std::string& path, const format::Entry& entry) override {
        if (entry.type == format::kTypeFile) {
            ++files;
            const auto read = flattenParts(
                m_chunks, entry.parts,
                [&](const format::Part& part) -> Result<void> {
                    if (part.kind == format::PartKind::Data) {
                        TRY_VOID(m_chunks.get(part.id, format::ChunkKind::Data));
                    }
                    return {};
                },
                m_budget);
            EXPECT_TRUE(read.ok()) << path << ": " << read.error().detail;
        }
        return Next::Enter;
    }
    Result<void> damaged(const std::string& path, const Error& error) override {
        ADD_FAILURE() << path << ": " << error.detail;
        return {};
    }
    std::size_t files = 0;

private:
    ChunkSource& m_chunks;
    TreeBudget& m_budget;
};

}  // namespace

void makeDisjointHistory(SharedVault& shared, const TestComputer& computer, std::uint32_t seed,
                         format::EntryReference& first) {
    SharedVault::putFile(computer, "old", seed + 1);
    first = shared.backUpOn(computer);
    std::filesystem::remove(computer.files / "old");
    SharedVault::putFile(computer, "new", seed + 2);
    shared.backUpOn(computer);
}

void makeHistory(SharedVault& shared, const TestComputer& computer, std::uint32_t seed,
                 format::EntryReference& first) {
    SharedVault::putFile(computer, "stays", seed);
    makeDisjointHistory(shared, computer, seed, first);
}

std::size_t readEverything(OwnerVault& owner) {
    NoProgress progress;
    const auto chunks = must(ChunkSource::load(owner, progress));
    TreeBudget budget(progress);
    ReadingVisitor visitor(*chunks, budget);
    for (const LogRecord* backup : owner.log().backups()) {
        const auto body = must(owner.backupBody(*backup));
        const auto walked = walkTree(*chunks, body.root, "", visitor, budget);
        EXPECT_TRUE(walked.ok()) << walked.error().detail;
        if (body.catalogue) {
            EXPECT_TRUE(chunks->get(*body.catalogue, format::ChunkKind::CatalogueNode).ok());
        }
    }
    return visitor.files;
}

std::vector<std::string> packNames(Storage& storage, const ComputerId& computer) {
    std::vector<std::string> result;
    for (const auto& file : must(storage.list(format::packsFolder(computer)))) {
        result.push_back(format::packsFolder(computer) + "/" + file.name);
    }
    return result;
}

std::vector<std::string> objectNames(Storage& storage) {
    std::vector<std::string> result;
    for (const auto& computer : must(storage.list(format::kComputersFolder))) {
        const std::string folder = std::string(format::kComputersFolder) + "/" + computer.name;
        for (const auto& kind : must(storage.list(folder))) {
            for (const auto& file : must(storage.list(folder + "/" + kind.name))) {
                result.push_back(folder + "/" + kind.name + "/" + file.name);
            }
        }
    }
    return result;
}

}  // namespace coffer::test
