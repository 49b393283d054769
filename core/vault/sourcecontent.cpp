// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sourcecontent.h"

#include "bytes/encoding.h"

namespace coffer {
namespace {

std::string ofSource(const std::string& figure, std::size_t source) {
    return figure + "/" + std::to_string(source);
}

}  // namespace

void noteContent(const std::vector<ContentMeasure>& sources, format::Figures& figures) {
    for (std::size_t i = 0; sources.size() > 1 && i < sources.size(); ++i) {
        figures[ofSource("files", i)] = sources[i].files;
        figures[ofSource("messages", i)] = sources[i].messages;
    }
}

std::optional<std::map<std::string, ContentMeasure>> contentOf(const format::BackupBody& body) {
    const bool alone = body.sources.size() == 1;
    std::map<std::string, ContentMeasure> result;
    for (std::size_t i = 0; i < body.sources.size(); ++i) {
        const auto files = format::figureOf(body.figures, alone ? "files" : ofSource("files", i));
        if (!alone && !files) {
            return std::nullopt;
        }
        const auto messages = format::figureOf(body.figures, alone ? "messages" : ofSource("messages", i));
        result[std::string(asText(body.sources[i].path))] = {files.value_or(0), messages.value_or(0)};
    }
    return result;
}

}  // namespace coffer
