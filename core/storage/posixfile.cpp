// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/posixfile.h"

#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <new>
#include <system_error>

#include "storage/storageerror.h"

namespace coffer::posix {
namespace {

struct Reason {
    Code code;
    std::string text;
};

Reason reasonFor(int number) {
    switch (number) {
        case ENOSPC:
        case EDQUOT:
            return {Code::NoSpace, "the disk or quota is full"};
        case EFBIG:
            return {Code::NoSpace, "the file would be larger than this disk or account allows"};
        case EACCES:
        case EPERM:
            return {Code::Denied, "the permission for it is missing"};
        case EROFS:
            return {Code::Denied, "the disk can only be read"};
        case ENOENT:
            return {Code::NotFound, "it is not there"};
        case ENAMETOOLONG:
            return {Code::Invalid, "the path is longer than this disk allows"};
        case EMFILE:
        case ENFILE:
            return {Code::Busy, "too many files are open"};
        case ENOMEM:
            return {Code::Busy, "memory is short"};
        case EBUSY:
        case ETXTBSY:
            return {Code::Busy, "another program is using it"};
        default:
            return {Code::Unavailable, "the drive does not answer as it should (" +
                                           std::generic_category().message(number) + ")"};
    }
}

constexpr std::size_t kAlignment = 4096;  // Enough for every common disk; a stricter one falls back.
constexpr std::size_t kBufferSize = std::size_t{1} << 20U;

struct FreeBuffer {
    void operator()(std::uint8_t* buffer) const { ::operator delete[](buffer, std::align_val_t(kAlignment)); }
};
using AlignedBuffer = std::unique_ptr<std::uint8_t[], FreeBuffer>;

AlignedBuffer makeAlignedBuffer() {
    return AlignedBuffer(
        static_cast<std::uint8_t*>(::operator new[](kBufferSize, std::align_val_t(kAlignment))));
}

#ifdef O_DIRECT
bool setDirect(int descriptor, int direct) {
    const int flags = ::fcntl(descriptor, F_GETFL);
    return flags >= 0 && ::fcntl(descriptor, F_SETFL, (flags & ~O_DIRECT) | direct) == 0;
}
bool switchDirectOn(int descriptor) {
    return setDirect(descriptor, O_DIRECT);
}
void switchDirectOff(int descriptor) {
    setDirect(descriptor, 0);
}
#else
bool switchDirectOn(int) {
    return false;
}
void switchDirectOff(int) {}
#endif

// Begins to write out what lies in the page cache, so that the sync at the end finds little left to do.
void startWritingOut(int descriptor, std::uint64_t from, std::size_t size) {
#if defined(__linux__)
    ::sync_file_range(descriptor, static_cast<off64_t>(from), static_cast<off64_t>(size),
                      SYNC_FILE_RANGE_WRITE);
#else
    static_cast<void>(descriptor);
    static_cast<void>(from);
    static_cast<void>(size);
#endif
}

class PosixOutput final : public OutputFile {
public:
    PosixOutput(Descriptor file, std::string label)
        : m_file(std::move(file)), m_label(std::move(label)), m_buffer(makeAlignedBuffer()) {}

    Result<void> append(ByteView bytes) override {
        while (!bytes.empty()) {
            const auto part = bytes.first(std::min(bytes.size(), kBufferSize - m_filled));
            std::copy(part.begin(), part.end(), m_buffer.get() + m_filled);
            m_filled += part.size();
            bytes = bytes.subspan(part.size());
            if (m_filled == kBufferSize) {
                TRY_VOID(flushFullBuffer());
            }
        }
        return {};
    }

    Result<void> sync() override {
        TRY_VOID(flushLastBuffer());
        if (const int error = syncBytes(m_file.get()); error != 0) {
            return systemError(error, m_label + " could not be made durable");
        }
        return {};
    }

private:
    Result<void> flushFullBuffer() {
        if (m_written == 0) {
            m_isDirect = switchDirectOn(m_file.get());
        }
        TRY_VOID(writeOut(0, kBufferSize));
        m_filled = 0;
        if (!m_isDirect) {
            startWritingOut(m_file.get(), m_written - kBufferSize, kBufferSize);
        }
        return {};
    }

    // Whole blocks of a large object still go directly; its last bytes, and small objects, do not.
    Result<void> flushLastBuffer() {
        const auto blocks = m_isDirect ? m_filled / kAlignment * kAlignment : 0;
        TRY_VOID(writeOut(0, blocks));
        stopDirect();
        return writeOut(blocks, m_filled);
    }

    Result<void> writeOut(std::size_t from, std::size_t to) {
        while (from < to) {
            const auto count =
                ::pwrite(m_file.get(), m_buffer.get() + from, to - from, static_cast<off_t>(m_written));
            if (count > 0) {
                from += static_cast<std::size_t>(count);
                m_written += static_cast<std::uint64_t>(count);
            } else if (count < 0 && errno == EINVAL && m_isDirect) {
                stopDirect();
            } else if (count == 0 || errno != EINTR) {
                return systemError(count == 0 ? ENOSPC : errno, m_label + " could not be written");
            }
        }
        return {};
    }

    void stopDirect() {
        if (std::exchange(m_isDirect, false)) {
            switchDirectOff(m_file.get());
        }
    }

    Descriptor m_file;
    std::string m_label;
    AlignedBuffer m_buffer;
    std::size_t m_filled = 0;
    std::uint64_t m_written = 0;
    bool m_isDirect = false;
};

class PosixInput final : public ObjectReader {
public:
    PosixInput(Descriptor file, std::uint64_t size, std::string label)
        : m_file(std::move(file)), m_size(size), m_label(std::move(label)) {}

    [[nodiscard]] std::uint64_t size() const override { return m_size; }

    Result<void> readAt(std::uint64_t offset, ByteSpan into) override {
        if (offset > m_size || into.size() > m_size - offset) {
            return shorterThan(m_label, offset, into.size());
        }
        for (std::size_t done = 0; done < into.size();) {
            const auto count = ::pread(m_file.get(), into.data() + done, into.size() - done,
                                       static_cast<off_t>(offset + done));
            if (count == 0) {
                return shorterThan(m_label, offset, into.size());
            }
            if (count < 0 && errno != EINTR) {
                return readError(errno);
            }
            done += count > 0 ? static_cast<std::size_t>(count) : 0;
        }
        return {};
    }

private:
    // A drive that is gone cannot sync either; one with a bad sector can.
    [[nodiscard]] Error readError(int number) const {
        const auto what = m_label + " could not be read";
        if (number == EIO && ::fsync(m_file.get()) == 0) {
            return Error{Code::Damaged, what + ": the drive cannot read that part of it any more"};
        }
        return systemError(number, what);
    }

    Descriptor m_file;
    std::uint64_t m_size;
    std::string m_label;
};

}  // namespace

Error systemError(int number, const std::string& what) {
    auto reason = reasonFor(number);
    return Error{reason.code, what + ": " + reason.text};
}

int syncBytes(int descriptor) {
    int result = -1;
    do {
#if defined(__APPLE__)
        result = ::fcntl(descriptor, F_FULLFSYNC);
        if (result != 0 && (errno == ENOTSUP || errno == EINVAL)) {
            result = ::fsync(descriptor);
        }
#else
        result = ::fdatasync(descriptor);
#endif
    } while (result != 0 && errno == EINTR);
    return result == 0 ? 0 : errno;
}

std::unique_ptr<OutputFile> makeOutputFile(Descriptor file, std::string label) {
    return std::make_unique<PosixOutput>(std::move(file), std::move(label));
}

std::unique_ptr<ObjectReader> makeInputFile(Descriptor file, std::uint64_t size, std::string label) {
    return std::make_unique<PosixInput>(std::move(file), size, std::move(label));
}

}  // namespace coffer::posix
