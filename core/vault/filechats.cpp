// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "bytes/utf8.h"
#include "chats/summary.h"
#include "vault/filejob.h"

namespace coffer {
namespace {

class ChatInput final : public chats::SourceInput {
public:
    ChatInput(const FileJob& job, BackupRun& run) : m_job(job), m_run(run) {}
    [[nodiscard]] std::string_view name() const override { return m_job.name; }
    [[nodiscard]] std::uint64_t size() const override { return m_job.file->status().size; }
    Result<std::size_t> readAt(std::uint64_t offset, ByteSpan into) override {
        if (m_run.stopping()) {
            return Error{Code::Cancelled, "stopped as requested"};
        }
        return m_job.file->readAt(offset, into);
    }
    std::optional<chats::Sibling> beside(std::string_view name) override {
        const auto status = m_job.directory->statusOf(name);
        const bool present = status.ok() && status->type == FileType::Regular;
        return chats::Sibling{present, present ? status->size : 0};
    }

private:
    const FileJob& m_job;
    BackupRun& m_run;
};

// Names in exports are raw bytes; the catalogue holds text. What is no UTF-8 keeps its ASCII.
std::string textOf(const std::string& raw) {
    if (isUtf8(raw)) {
        return raw;
    }
    std::string text = raw;
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) > 0x7e; }, '?');
    return text;
}

format::ChatRecord recordOf(const chats::ChatSummary& chat) {
    format::ChatRecord record;
    record.app = textOf(chat.app);
    record.format = textOf(chat.format);
    record.title = textOf(chat.title);
    for (const auto& person : chat.people) {
        record.people.push_back(textOf(person.name));
    }
    record.messages = chat.messages;
    record.system = chat.systemLines;
    record.first = chat.first ? std::optional(chats::isoText(*chat.first)) : std::nullopt;
    record.last = chat.last ? std::optional(chats::isoText(*chat.last)) : std::nullopt;
    record.mediaNamed = chat.mediaNamed;
    record.mediaPresent = chat.mediaPresent;
    for (const auto& name : chat.missingNames) {
        record.missing.push_back(textOf(name));
    }
    if (chat.truncated) {
        record.notes.emplace_back("truncated");
    }
    if (chat.orderAmbiguous) {
        record.notes.emplace_back("order-ambiguous");
    }
    for (const auto& gap : chat.gaps) {
        record.notes.push_back(chats::describe(gap));
    }
    return record;
}

}  // namespace

Result<std::optional<StoredChats>> storeChats(const FileJob& job, BackupRun& run,
                                              std::vector<PackNumber>& packs) {
    ChatInput input(job, run);
    const auto found = chats::summarise(input);
    if (!found.ok() || !*found || (*found)->empty()) {
        return std::optional<StoredChats>();
    }
    StoredChats stored;
    std::vector<format::ChatRecord> records;
    for (const auto& chat : **found) {
        records.push_back(recordOf(chat));
        stored.messages += chat.messages;
        stored.mediaPresent += chat.mediaPresent;
        stored.mediaMissing += chat.mediaMissing;
        stored.last = std::max(stored.last, records.back().last.value_or(""));
    }
    TRY(const PlacedChunk node,
        run.nodes.put(format::ChunkKind::CatalogueNode, format::encodeChats(records)));
    stored.node = node.id;
    packs.push_back(node.pack);
    return std::optional(stored);
}

}  // namespace coffer
