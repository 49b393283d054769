// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/statementfiles.h"

#include "container/container.h"
#include "crypto/hash.h"
#include "format/layout.h"
#include "vault/keyfiles.h"

namespace coffer {
namespace {

bool isNewer(ByteView bytes) {
    const auto object = format::splitObject(bytes);
    return !object.ok() && object.error().code == Code::TooNew;
}

bool opens(ByteView bytes, const NoticeKey& notice) {
    const auto object = format::splitObject(bytes);
    return object.ok() && object->kind == format::kKindStatement &&
           open(notice.view(), object->prefix, object->body).ok();
}

/// The whole file from either folder; empty when neither has it.
Result<Bytes> readWhole(Storage& storage, const Hash& name) {
    for (const auto folder : {format::kKeysFolder, format::kSecondKeysFolder}) {
        auto bytes = storage.read(std::string(folder) + "/" + format::statementFileName(name),
                                  format::kMaximumStatement);
        if (!bytes.ok() && isOutage(bytes.error())) {
            return bytes;
        }
        if (bytes.ok() && crypto::sha256(*bytes) == name) {
            return bytes;
        }
    }
    return Bytes();
}

}  // namespace

Bytes cutShort(const Bytes& statement) {
    const auto size = format::prefixSize(statement);
    const bool isObject = size.ok() && *size <= statement.size() && *size <= 2 * format::kMaximumShortHeader;
    return isObject ? Bytes(statement.begin(), statement.begin() + static_cast<std::ptrdiff_t>(*size))
                    : Bytes();
}

Result<void> completeStatements(Storage& storage, const NoticeKey& notice,
                                std::vector<StatementFile>& statements) {
    for (auto& file : statements) {
        const bool whole = file.bytes.empty() || crypto::sha256(file.bytes) == file.name;
        if (whole || isNewer(file.bytes)) {
            continue;
        }
        TRY(Bytes bytes, readWhole(storage, file.name));
        file.bytes = opens(bytes, notice) ? std::move(bytes) : Bytes();
    }
    return {};
}

}  // namespace coffer
