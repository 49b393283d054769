// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sourcecontent.h"

#include <optional>

#include "vault/tree.h"

namespace coffer {
namespace {

std::string ofSource(const std::string& figure, std::size_t source) {
    return figure + "/" + std::to_string(source);
}

std::optional<std::uint64_t> figure(const format::BackupBody& body, const std::string& name) {
    const auto found = body.figures.find(name);
    return found == body.figures.end() ? std::nullopt : std::optional(found->second);
}

/// Counts files by the entry of the root below which they lie.
class FileCounter final : public TreeVisitor {
public:
    Result<Next> entry(const std::string& path, const format::Entry& entry) override {
        if (entry.type == format::kTypeFile) {
            ++m_files[path.substr(0, path.find('/'))];
        }
        return Next::Enter;
    }
    Result<void> damaged(const std::string& path, const Error& error) override {
        static_cast<void>(path);
        static_cast<void>(error);
        return {};
    }
    [[nodiscard]] std::uint64_t files(const Bytes& name) { return m_files[std::string(asText(name))]; }

private:
    std::map<std::string, std::uint64_t> m_files;
};

}  // namespace

void noteContent(const std::vector<ContentMeasure>& sources, format::Figures& figures) {
    for (std::size_t i = 0; sources.size() > 1 && i < sources.size(); ++i) {
        figures[ofSource("files", i)] = sources[i].files;
        figures[ofSource("messages", i)] = sources[i].messages;
    }
}

std::map<std::string, ContentMeasure> SourceContent::of(const format::BackupBody& body) {
    const bool alone = body.sources.size() == 1;
    std::map<std::string, ContentMeasure> result;
    for (std::size_t i = 0; i < body.sources.size(); ++i) {
        const auto files = figure(body, alone ? "files" : ofSource("files", i));
        if (!alone && !files) {
            return walked(body);
        }
        const auto messages = figure(body, alone ? "messages" : ofSource("messages", i));
        result[std::string(asText(body.sources[i].path))] = {files.value_or(0), messages.value_or(0)};
    }
    return result;
}

std::map<std::string, ContentMeasure> SourceContent::walked(const format::BackupBody& body) {
    const NoProgress progress;
    FileCounter counter;
    if (!m_chunks) {
        auto loaded = ChunkSource::load(m_owner, progress);
        m_chunks = loaded.ok() ? std::move(loaded).value() : nullptr;
    }
    if (m_chunks) {
        TreeBudget budget = TreeBudget::fitting(*m_chunks, claimedEntries(body), progress);
        static_cast<void>(walkTree(*m_chunks, body.root, "", counter, budget));
    }
    std::map<std::string, ContentMeasure> result;
    for (const auto& source : body.sources) {
        result[std::string(asText(source.path))] = {counter.files(source.name), 0};
    }
    return result;
}

}  // namespace coffer
