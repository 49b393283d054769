// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storage.h"

#include "storage/objectname.h"

namespace coffer {

Result<std::size_t> Storage::removeStaleTemporaries() {
    return removeStaleTemporaries(std::chrono::hours(24));
}

Result<Bytes> Storage::read(std::string_view name, std::uint64_t limit) {
    TRY(const auto reader, open(name));
    if (reader->size() > limit) {
        return Error{Code::Damaged, std::string(name) + " has " + std::to_string(reader->size()) +
                                        " bytes, more than the " + std::to_string(limit) + " it may have"};
    }
    Bytes bytes(static_cast<std::size_t>(reader->size()));
    TRY_VOID(reader->readAt(0, bytes));
    return bytes;
}

Result<void> Storage::write(std::string_view name, ByteView bytes) {
    TRY_VOID(checkObjectName(name));
    const auto [folder, leaf] = splitObjectName(name);
    TRY(const auto writer, create(folder));
    TRY_VOID(writer->append(bytes));
    return writer->commit(leaf);
}

}  // namespace coffer
