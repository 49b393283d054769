// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/drill.h"

#include <algorithm>
#include <map>
#include <set>

#include "crypto/random.h"
#include "files/names.h"
#include "vault/chatlist.h"
#include "vault/doubtfulpacks.h"
#include "vault/failedattempts.h"
#include "vault/forget.h"
#include "vault/progressmeter.h"
#include "vault/testnotes.h"
#include "vault/tree.h"
#include "vault/wayproofs.h"

namespace coffer {
namespace {

constexpr std::size_t kChatFiles = 25;
constexpr std::size_t kOtherFiles = 25;
constexpr std::uint64_t kSampleBytes = std::uint64_t{256} << 20;

/// A number below `limit`, each as likely as the others for all limits that occur.
std::uint64_t randomBelow(std::uint64_t limit) {
    std::uint64_t value = 0;
    crypto::randomBytes({reinterpret_cast<std::uint8_t*>(&value), sizeof value});
    return value % limit;
}

/// Media of an exported text lie beside it; other files of chats hold theirs.
constexpr std::string_view kTextFormat = "-text";

/// What the catalogue says of a file that holds chats.
struct ChatFile {
    std::uint64_t messages = 0, media = 0;
};

std::string folderOf(const std::string& path) {
    const auto end = path.rfind('/');
    return end == std::string::npos ? std::string() : path.substr(0, end);
}

struct Candidate {
    std::string path;
    std::uint64_t size;
    std::vector<format::Part> parts;
};

/// Keeps a random choice of what is offered, of bounded size, without knowing how much will come.
class Reservoir {
public:
    explicit Reservoir(std::size_t size) : m_size(size) {}
    void offer(Candidate candidate) {
        ++m_seen;
        if (m_chosen.size() < m_size) {
            m_chosen.push_back(std::move(candidate));
        } else if (const auto place = randomBelow(m_seen); place < m_size) {
            m_chosen[static_cast<std::size_t>(place)] = std::move(candidate);
        }
    }
    [[nodiscard]] const std::vector<Candidate>& chosen() const { return m_chosen; }

private:
    std::size_t m_size;
    std::uint64_t m_seen = 0;
    std::vector<Candidate> m_chosen;
};

class Drill final : public TreeVisitor {
public:
    Drill(ChunkSource& chunks, DrillDepth depth, Progress& progress)
        : m_chunks(chunks), m_depth(depth), m_meter(progress, "testing"), m_parts(progress) {}

    Result<DrillOutcome> run(const format::BackupBody& body) {
        auto budget = TreeBudget::fitting(m_chunks, claimedEntries(body), m_meter.progress());
        if (body.catalogue) {
            TRY_VOID(readCatalogue(*body.catalogue, budget));
        }
        TRY_VOID(walkTree(m_chunks, body.root, "", *this, budget));
        std::uint64_t read = 0;
        for (const auto* reservoir : {&m_chats, &m_others}) {
            for (const auto& candidate : reservoir->chosen()) {
                // The first one is read whatever its size.
                if (read == 0 || read + candidate.size <= kSampleBytes) {
                    read += candidate.size;
                    TRY_VOID(readBack(candidate));
                }
            }
        }
        TRY_VOID(m_outcome.good() ? Result<void>() : requireStillThere(m_chunks.owner().storage()));
        m_meter.finish();
        m_outcome.problems = m_chunks.problems();
        return std::move(m_outcome);
    }

    Result<Next> entry(const std::string& path, const format::Entry& entry) override {
        if (entry.type != format::kTypeFile) {
            return Next::Enter;
        }
        ++m_outcome.totalFiles;
        Candidate candidate{path, entry.size.value_or(0), entry.parts};
        if (m_depth == DrillDepth::All) {
            TRY_VOID(readBack(candidate));
        } else {
            (m_chatFiles.contains(path) ? m_chats : m_others).offer(std::move(candidate));
        }
        return Next::Skip;
    }

    Result<void> damaged(const std::string& path, const Error& error) override { return fail(path, error); }

private:
    Result<void> readCatalogue(const ChunkId& catalogue, TreeBudget& budget) {
        std::vector<SourceProblem> unreadable;
        const ChatFileVisitor visit = [this](const std::string& path, const auto& chats) -> Result<void> {
            for (const auto& chat : chats) {
                auto& held = m_chatFiles[path];
                held.messages += chat.messages;
                m_outcome.totalMessages += chat.messages;
                if (chat.format.ends_with(kTextFormat)) {
                    m_foldersWithTexts.insert(folderOf(path));
                } else {
                    held.media += chat.mediaPresent;
                }
            }
            return {};
        };
        TRY_VOID(walkCatalogue(m_chunks, catalogue, visit, unreadable, budget));
        for (const auto& problem : unreadable) {
            TRY_VOID(fail(problem.object, problem.error));
        }
        return {};
    }

    Result<void> fail(const std::string& path, const Error& error) {
        if (isPassing(error.code)) {
            return error;  // nothing is known of what could not be read
        }
        ++m_outcome.failed;
        if (m_outcome.failures.size() < RestoreOutcome::kMostListed) {
            m_outcome.failures.push_back({path, error});
        }
        return {};
    }

    Result<void> readBack(const Candidate& candidate) {
        const auto read = flattenParts(
            m_chunks, candidate.parts, [this](const format::Part& part) { return readPart(part); }, m_parts);
        if (!read.ok()) {
            return fail(candidate.path, read.error());
        }
        ++m_outcome.files;
        m_outcome.bytes += candidate.size;
        if (const auto chats = m_chatFiles.find(candidate.path); chats != m_chatFiles.end()) {
            m_outcome.messages += chats->second.messages;
            m_outcome.media += chats->second.media;
        } else {
            m_outcome.media += m_foldersWithTexts.contains(folderOf(candidate.path)) ? 1U : 0U;
        }
        m_meter.add(1, candidate.size, displayPath(candidate.path));
        return {};
    }

    Result<void> readPart(const format::Part& part) {
        if (part.kind != format::PartKind::Data) {
            return {};
        }
        if (part.length > format::kMaximumChunk) {
            return Error{Code::Damaged, "a file says that a chunk is longer than any chunk is"};
        }
        m_buffer.resize(static_cast<std::size_t>(part.length));
        const ChunkWant want{part.id, m_buffer};
        return m_chunks.fill({&want, 1}, m_compressor);
    }

    ChunkSource& m_chunks;
    DrillDepth m_depth;
    ProgressMeter m_meter;
    TreeBudget m_parts;  ///< of all files together
    Compressor m_compressor;
    Bytes m_buffer;
    std::map<std::string, ChatFile> m_chatFiles;
    std::set<std::string> m_foldersWithTexts;  ///< whose media lie beside them
    Reservoir m_chats{kChatFiles};
    Reservoir m_others{kOtherFiles};
    DrillOutcome m_outcome;
};

}  // namespace

format::Figures DrillOutcome::figures() const {
    return {{"files", files}, {"bytes", bytes}, {"messages", messages}, {"media", media}};
}

std::string_view depthName(DrillDepth depth) {
    return depth == DrillDepth::All ? "all" : "sample";
}

Result<void> recordDrill(OwnerVault& owner, ComputerVault& computer, const LogRecord& backup,
                         const DrillOutcome& outcome, DrillDepth depth) {
    if (outcome.empty()) {
        return {};
    }
    TRY_VOID(writeFailedAttempts(computer));
    LocalStatus status = computer.statusToAmend();
    status.ways = wayNotes(owner);
    noteDrill(status, {computer.now(), depth == DrillDepth::All, backup.reference}, outcome.good());
    TRY([[maybe_unused]] const bool relies,
        doubtPacks(owner.storage(), {computer.capability().computer, computer.state().folder()},
                   outcome.problems));
    if (!outcome.good()) {
        TRY_VOID(computer.writeStatus(status));  // also when the vault takes no entry
    }
    const format::TestBody body{owner.slot().slot, outcome.good() ? "good" : "damaged",
                                std::string(depthName(depth)), backup.reference, outcome.figures()};
    format::LogPayload payload;
    payload.entry = format::kEntryTest;
    TRY_VOID(appendOwnerEntry(owner, computer, std::move(payload), format::encodeTestBody(body)));
    return computer.writeStatus(status);
}

Result<DrillOutcome> drill(OwnerVault& owner, const LogRecord& backup, DrillDepth depth, Progress& progress) {
    TRY(const format::BackupBody body, owner.backupBody(backup));
    TRY(const auto chunks, ChunkSource::load(owner, progress));
    return Drill(*chunks, depth, progress).run(body);
}

}  // namespace coffer
