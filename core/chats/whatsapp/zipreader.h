// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chats/reader.h"

namespace coffer::chats::whatsapp {

/// "WhatsApp zip export": the text and its media in one zip, as iOS always writes it and Android since 2023.
/// Nothing is unpacked to disk. A zip that breaks off is read as far as it goes.
class ZipReader final : public ChatReader {
public:
    [[nodiscard]] std::string_view format() const override { return "whatsapp-zip"; }
    Result<Probe> probe(SourceInput& source) const override;
    Result<void> read(SourceInput& source, const ReadOptions& options,
                      ConversationEvents& events) const override;
};

}  // namespace coffer::chats::whatsapp
