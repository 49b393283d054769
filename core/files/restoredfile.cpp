// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/restoredfile.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>

#include "files/names.h"
#include "files/restoredfilestate.h"
#include "files/systemerror.h"

namespace coffer {
namespace {

constexpr std::size_t kAlignment = 4096;
constexpr std::size_t kDirectFrom = std::size_t{64} << 10U;
constexpr std::size_t kStaging = std::size_t{1} << 20U;

bool isAligned(const void* address) {
    return reinterpret_cast<std::uintptr_t>(address) % kAlignment == 0;
}

/// Memory that the device can read from directly; one for each thread that writes.
std::uint8_t* stagingBuffer() {
    thread_local Bytes memory(kStaging + kAlignment);
    const auto past = reinterpret_cast<std::uintptr_t>(memory.data()) % kAlignment;
    return memory.data() + (past == 0 ? 0 : kAlignment - past);
}

/// Writes all; false and errno otherwise.
bool writeAll(const Descriptor& file, std::uint64_t offset, ByteView bytes) {
    while (!bytes.empty()) {
        const auto count = retryInterrupted(
            [&] { return pwrite(file.get(), bytes.data(), bytes.size(), static_cast<off_t>(offset)); });
        if (count <= 0) {
            errno = count == 0 ? EIO : errno;
            return false;
        }
        bytes = bytes.subspan(static_cast<std::size_t>(count));
        offset += static_cast<std::uint64_t>(count);
    }
    return true;
}

/// Writes whole blocks past the cache and returns how many bytes that were: less than all when the file
/// system will not have it, which the caller makes up for.
std::size_t writeBlocks(const Descriptor& direct, std::uint64_t offset, ByteView bytes) {
    std::size_t done = 0;
    while (bytes.size() - done >= kAlignment) {
        const std::size_t length = std::min((bytes.size() - done) / kAlignment * kAlignment, kStaging);
        ByteView block = bytes.subspan(done, length);
        if (!isAligned(block.data())) {
            std::memcpy(stagingBuffer(), block.data(), length);
            block = {stagingBuffer(), length};
        }
        if (!writeAll(direct, offset + done, block)) {
            break;
        }
        done += length;
    }
    return done;
}

}  // namespace

RestoredFile::RestoredFile(std::unique_ptr<State> state) : m_state(std::move(state)) {}
RestoredFile::RestoredFile(RestoredFile&&) noexcept = default;
RestoredFile& RestoredFile::operator=(RestoredFile&&) noexcept = default;
RestoredFile::~RestoredFile() = default;

RestoredFile::State::~State() {
    if (!temporary.empty()) {
        unlinkat(directory->descriptor().get(), temporary.c_str(), 0);
    }
}

Result<void> RestoredFile::writeAt(std::uint64_t offset, ByteView bytes) {
    auto& state = *m_state;
    if (offset > state.size || bytes.size() > state.size - offset) {
        return Error{Code::Damaged, displayPath(state.path()) + " holds more than its stored size"};
    }
    std::size_t done = 0;
    if (state.direct.isOpen() && offset % kAlignment == 0 && bytes.size() >= kDirectFrom) {
        done = writeBlocks(state.direct, offset, bytes);
    }
    if (!writeAll(state.file, offset + done, bytes.subspan(done))) {
        return systemError(errno, state.path(), "written");
    }
    return {};
}

Result<RestoredPlace> RestoredFile::commit() {
    const auto state = std::move(m_state);  // on every way out the temporary file goes with it
    struct stat found {};
    if (fstat(state->file.get(), &found) != 0) {
        return systemError(errno, state->path(), "examined");
    }
    const auto status = fromPosix(found);
    if (status.size != state->size && ftruncate(state->file.get(), static_cast<off_t>(state->size)) != 0) {
        return systemError(errno, state->path(), "given its size");
    }
    TRY_VOID(applyAttributes(state->file, status, state->attributes, state->path(), state->target->notes));
    const auto temporary = std::exchange(state->temporary, std::string());
    TRY_VOID(state->target->giveName(*state->directory, temporary, state->name));
    return RestoredPlace{state->parent, state->name, status.device, status.inode};
}

}  // namespace coffer
