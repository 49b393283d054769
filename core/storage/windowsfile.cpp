// SPDX-License-Identifier: GPL-3.0-or-later
// After the documentation of Windows; compiled, never run: unverified.
#include "storage/windowsfile.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "storage/storageerror.h"

namespace coffer::windows {
namespace {

DWORD pieceOf(std::size_t size) {
    return static_cast<DWORD>(std::min<std::size_t>(size, std::size_t{1} << 30U));
}

class WindowsOutput final : public OutputFile {
public:
    WindowsOutput(Handle file, std::string label) : m_file(std::move(file)), m_label(std::move(label)) {}

    Result<void> append(ByteView bytes) override {
        while (!bytes.empty()) {
            DWORD count = 0;
            if (::WriteFile(m_file.get(), bytes.data(), pieceOf(bytes.size()), &count, nullptr) == 0) {
                return systemError(::GetLastError(), m_label + " could not be written");
            }
            bytes = bytes.subspan(count);
        }
        return {};
    }

    Result<void> sync() override {
        if (::FlushFileBuffers(m_file.get()) == 0) {
            return systemError(::GetLastError(), m_label + " could not be made durable");
        }
        return {};
    }

private:
    Handle m_file;
    std::string m_label;
};

class WindowsInput final : public ObjectReader {
public:
    WindowsInput(Handle file, std::uint64_t size, std::string label)
        : m_file(std::move(file)), m_size(size), m_label(std::move(label)) {}

    [[nodiscard]] std::uint64_t size() const override { return m_size; }

    Result<void> readAt(std::uint64_t offset, ByteSpan into) override {
        if (offset > m_size || into.size() > m_size - offset) {
            return shorterThan(m_label, offset, into.size());
        }
        for (std::size_t done = 0; done < into.size();) {
            OVERLAPPED place{};
            place.Offset = static_cast<DWORD>((offset + done) & 0xffffffffU);
            place.OffsetHigh = static_cast<DWORD>((offset + done) >> 32U);
            DWORD count = 0;
            if (::ReadFile(m_file.get(), into.data() + done, pieceOf(into.size() - done), &count, &place) ==
                    0 &&
                ::GetLastError() != ERROR_HANDLE_EOF) {
                return systemError(::GetLastError(), m_label + " could not be read");
            }
            if (count == 0) {
                return shorterThan(m_label, offset, into.size());
            }
            done += count;
        }
        return {};
    }

private:
    Handle m_file;
    std::uint64_t m_size;
    std::string m_label;
};

}  // namespace

Code codeFor(DWORD number) {
    switch (number) {
        case ERROR_DISK_FULL:
        case ERROR_HANDLE_DISK_FULL:
#ifdef ERROR_DISK_QUOTA_EXCEEDED
        case ERROR_DISK_QUOTA_EXCEEDED:
#endif
        case ERROR_FILE_TOO_LARGE:
            return Code::NoSpace;
        case ERROR_ACCESS_DENIED:
        case ERROR_WRITE_PROTECT:
            return Code::Denied;
        case ERROR_FILE_NOT_FOUND:
        case ERROR_PATH_NOT_FOUND:
            return Code::NotFound;
        case ERROR_SHARING_VIOLATION:
        case ERROR_LOCK_VIOLATION:
        case ERROR_TOO_MANY_OPEN_FILES:
        case ERROR_NOT_ENOUGH_MEMORY:
            return Code::Busy;
        case ERROR_FILENAME_EXCED_RANGE:
            return Code::Invalid;
        case ERROR_CRC:
            return Code::Damaged;
        default:
            return Code::Unavailable;
    }
}

Error systemError(DWORD number, const std::string& what) {
    return Error{codeFor(number), what + ": " + std::system_category().message(static_cast<int>(number))};
}

std::unique_ptr<OutputFile> makeOutputFile(Handle file, std::string label) {
    return std::make_unique<WindowsOutput>(std::move(file), std::move(label));
}

std::unique_ptr<ObjectReader> makeInputFile(Handle file, std::uint64_t size, std::string label) {
    return std::make_unique<WindowsInput>(std::move(file), size, std::move(label));
}

}  // namespace coffer::windows
