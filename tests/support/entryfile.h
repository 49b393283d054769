// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "container/container.h"
#include "crypto/hash.h"
#include "format/layout.h"
#include "format/logentry.h"
#include "keys/keyring.h"
#include "storage/storage.h"

namespace coffer::test {

/// The id of the entry that a log file holds, and none where it does not open.
inline Hash entryId(const NoticeKey& notice, const Bytes& file) {
    const auto object = format::splitObject(file);
    const auto plain = object.ok() ? open(notice.view(), object->prefix, object->body)
                                   : Result<Bytes>(Error{Code::Damaged, ""});
    const auto envelope = plain.ok() ? format::decodeLogEnvelope(*plain)
                                     : Result<format::LogEnvelope>(Error{Code::Damaged, ""});
    return envelope.ok()
               ? crypto::sha256(format::logSignatureInput(crypto::sha256(object->prefix), envelope->payload))
               : Hash();
}

/// The path of a file that holds an entry; empty if there is none.
inline std::string entryFile(Storage& storage, const NoticeKey& notice,
                             const format::EntryReference& reference) {
    const std::string folder = format::logFolder(reference.computer) + "/";
    const auto files = storage.list(format::logFolder(reference.computer));
    for (const auto& file : files.ok() ? *files : std::vector<ObjectInfo>()) {
        const auto bytes = storage.read(folder + file.name, format::kMaximumLogEntry);
        if (bytes.ok() && entryId(notice, *bytes) == reference.hash) {
            return folder + file.name;
        }
    }
    return "";
}

}  // namespace coffer::test
