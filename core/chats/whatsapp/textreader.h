// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chats/reader.h"

namespace coffer::chats::whatsapp {

/// "WhatsApp text export": the bare .txt, with its media beside it or nowhere.
class TextReader final : public ChatReader {
public:
    [[nodiscard]] std::string_view format() const override { return "whatsapp-text"; }
    Result<Probe> probe(SourceInput& source) const override;
    Result<void> read(SourceInput& source, const ReadOptions& options,
                      ConversationEvents& events) const override;
};

}  // namespace coffer::chats::whatsapp
