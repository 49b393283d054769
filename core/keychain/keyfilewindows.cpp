// SPDX-License-Identifier: GPL-3.0-or-later
// Follows the documented Windows API; unverified: never compiled or run there yet.
#include <windows.h>

#include <sddl.h>

#include <algorithm>
#include <string>
#include <system_error>

#include "keychain/keyfile.h"

namespace coffer {
namespace {

class Handle {
public:
    explicit Handle(HANDLE handle) : m_handle(handle) {}
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() {
        if (isOpen()) {
            CloseHandle(m_handle);
        }
    }
    [[nodiscard]] bool isOpen() const { return m_handle != INVALID_HANDLE_VALUE; }
    [[nodiscard]] HANDLE get() const { return m_handle; }

private:
    HANDLE m_handle;
};

std::string named(const std::filesystem::path& path) {
    const std::u8string text = path.u8string();
    return "the key file " + std::string(text.begin(), text.end());
}

Code codeOf(DWORD number) {
    switch (number) {
        case ERROR_FILE_NOT_FOUND:
        case ERROR_PATH_NOT_FOUND:
            return Code::NotFound;
        case ERROR_ACCESS_DENIED:
            return Code::Denied;
        case ERROR_SHARING_VIOLATION:
            return Code::Busy;
        case ERROR_DISK_FULL:
            return Code::NoSpace;
        case ERROR_FILE_EXISTS:
        case ERROR_ALREADY_EXISTS:
            return Code::Refused;
        default:
            return Code::Unavailable;
    }
}

Error systemError(const std::filesystem::path& path, const std::string& what) {
    const DWORD number = GetLastError();
    return {codeOf(number), named(path) + " " + what + " (Windows error " + std::to_string(number) + ")"};
}

// Full access for the owner and the system, nothing inherited.
class OwnerOnly {
public:
    OwnerOnly() {
        m_attributes.nLength = sizeof m_attributes;
        m_ok = ConvertStringSecurityDescriptorToSecurityDescriptorW(
                   L"D:P(A;;FA;;;OW)(A;;FA;;;SY)", SDDL_REVISION_1, &m_attributes.lpSecurityDescriptor,
                   nullptr) != 0;
    }
    OwnerOnly(const OwnerOnly&) = delete;
    OwnerOnly& operator=(const OwnerOnly&) = delete;
    ~OwnerOnly() { LocalFree(m_attributes.lpSecurityDescriptor); }
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] SECURITY_ATTRIBUTES* get() { return &m_attributes; }

private:
    SECURITY_ATTRIBUTES m_attributes{};
    bool m_ok = false;
};

Result<void> checkStatus(const std::filesystem::path& path, const Handle& file) {
    BY_HANDLE_FILE_INFORMATION status{};
    if (GetFileType(file.get()) != FILE_TYPE_DISK || GetFileInformationByHandle(file.get(), &status) == 0) {
        return Error{Code::Refused, named(path) + " is not a regular file"};
    }
    if ((status.dwFileAttributes & (FILE_ATTRIBUTE_REPARSE_POINT | FILE_ATTRIBUTE_DIRECTORY)) != 0) {
        return Error{Code::Refused, named(path) + " is a link or a folder; name the file itself"};
    }
    if (status.nFileSizeHigh == 0 && status.nFileSizeLow == 0) {
        return Error{Code::Damaged, named(path) + " is empty"};
    }
    if (status.nFileSizeHigh != 0 || status.nFileSizeLow > kKeyFileLimit) {
        return Error{Code::Invalid, named(path) + " is too large to be a key"};
    }
    return {};
}

Result<void> create(const std::filesystem::path& temporary, const SecretBytes& secret) {
    OwnerOnly security;
    if (!security.ok()) {
        return systemError(temporary, "cannot be given its permissions");
    }
    const Handle file(CreateFileW(temporary.c_str(), GENERIC_WRITE, 0, security.get(), CREATE_NEW,
                                  FILE_ATTRIBUTE_NORMAL, nullptr));
    DWORD written = 0;
    const auto size = static_cast<DWORD>(secret.size());
    if (!file.isOpen() || WriteFile(file.get(), secret.view().data(), size, &written, nullptr) == 0 ||
        written != size || FlushFileBuffers(file.get()) == 0) {
        return systemError(temporary, "cannot be written");
    }
    return {};
}

Result<void> write(const std::filesystem::path& path, const SecretBytes& secret, std::size_t limit) {
    if (secret.empty() || secret.size() > limit || !path.has_filename()) {
        return Error{Code::Invalid,
                     named(path) + " needs a name and 1 to " + std::to_string(limit) + " bytes"};
    }
    auto temporary = path;
    temporary += L".new-" + std::to_wstring(GetCurrentProcessId());
    Result<void> result = create(temporary, secret);
    if (result.ok() && MoveFileExW(temporary.c_str(), path.c_str(), MOVEFILE_WRITE_THROUGH) == 0) {
        result = systemError(path, "cannot be created, or exists already and is never overwritten");
    }
    if (!result.ok()) {
        DeleteFileW(temporary.c_str());
    }
    return result;
}

}  // namespace

Result<SecretBytes> readKeyFile(const std::filesystem::path& path) {
    const Handle file(CreateFileW(path.c_str(), GENERIC_READ, FILE_SHARE_READ, nullptr, OPEN_EXISTING,
                                  FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
    if (!file.isOpen()) {
        return systemError(path, "cannot be opened");
    }
    TRY_VOID(checkStatus(path, file));
    SecretBytes secret(kKeyFileLimit);
    DWORD size = 0;
    if (ReadFile(file.get(), secret.span().data(), static_cast<DWORD>(kKeyFileLimit), &size, nullptr) == 0) {
        return systemError(path, "cannot be read");
    }
    secret.truncate(size);
    return secret;
}

Result<void> writeKeyFile(const std::filesystem::path& path, const SecretBytes& secret) {
    return write(path, secret, kKeyFileLimit);
}

Result<void> writeSecretFile(const std::filesystem::path& path, const SecretBytes& secret) {
    return write(path, secret, kSecretFileLimit);
}

}  // namespace coffer
