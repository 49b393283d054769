// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/reader.h"

#include <array>

#include "chats/whatsapp/textreader.h"
#include "chats/whatsapp/zipreader.h"

namespace coffer::chats {

std::span<const ChatReader* const> allReaders() {
    static const whatsapp::TextReader kWhatsAppText;
    static const whatsapp::ZipReader kWhatsAppZip;
    static const std::array<const ChatReader*, 2> kReaders{&kWhatsAppText, &kWhatsAppZip};
    return kReaders;
}

Result<const ChatReader*> readerFor(SourceInput& source) {
    for (const ChatReader* reader : allReaders()) {
        TRY(const auto answer, reader->probe(source));
        if (answer == Probe::Mine) {
            return reader;
        }
    }
    return static_cast<const ChatReader*>(nullptr);
}

}  // namespace coffer::chats
