// SPDX-License-Identifier: GPL-3.0-or-later
// The file system seam on Windows, after its documentation; compiled, never run: unverified.
//
// What differs from POSIX: folders cannot be synced, so names are made durable by writing renames through
// (MOVEFILE_WRITE_THROUGH); a reparse point (a link or junction) is neither file nor folder here; each path
// is given in its extended form, in which it may have any length.
#include <algorithm>
#include <system_error>

#include "storage/objectname.h"
#include "storage/storageerror.h"
#include "storage/windowsfile.h"

namespace coffer {
namespace {

using windows::codeFor;
using windows::Handle;
using windows::systemError;

std::string shown(const std::filesystem::path& path) {
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

std::string shownFile(std::string_view path) {
    const auto [folder, leaf] = splitObjectName(path);
    return isTemporaryName(leaf) ? "a new file in the folder " + std::string(folder) : std::string(path);
}

DWORD attributesOf(const std::filesystem::path& path) {
    return ::GetFileAttributesW(path.c_str());
}

bool isPlainFolder(DWORD attributes) {
    return attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0 &&
           (attributes & FILE_ATTRIBUTE_REPARSE_POINT) == 0;
}

bool isPlainFile(DWORD attributes) {
    return attributes != INVALID_FILE_ATTRIBUTES &&
           (attributes & (FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_REPARSE_POINT)) == 0;
}

std::uint64_t joined(DWORD high, DWORD low) {
    return (static_cast<std::uint64_t>(high) << 32U) | low;
}

// A FILETIME counts 100 ns from the year 1601; 1970 is this many seconds later.
std::chrono::system_clock::time_point timeOf(const FILETIME& time) {
    constexpr std::int64_t kEpoch = 11'644'473'600;
    const auto ticks = static_cast<std::int64_t>(joined(time.dwHighDateTime, time.dwLowDateTime));
    return std::chrono::system_clock::from_time_t(static_cast<std::time_t>(ticks / 10'000'000 - kEpoch));
}

class WindowsFileSystem final : public FileSystem {
public:
    explicit WindowsFileSystem(std::filesystem::path root) : m_root(std::move(root)) {}

    Result<std::vector<Entry>> list(std::string_view folder) override {
        TRY_VOID(checkFolder(folder));
        WIN32_FIND_DATAW found{};
        const HANDLE search = ::FindFirstFileW((full(folder) / L"*").c_str(), &found);
        if (search == INVALID_HANDLE_VALUE) {
            return systemError(::GetLastError(),
                               "the folder " + std::string(folder) + " could not be listed");
        }
        std::vector<Entry> entries;
        do {
            addEntry(found, entries);
        } while (::FindNextFileW(search, &found) != 0);
        const auto error = ::GetLastError();
        ::FindClose(search);
        if (error != ERROR_NO_MORE_FILES) {
            return systemError(error, "the folder " + std::string(folder) + " could not be listed");
        }
        return entries;
    }

    Result<void> makeFolder(std::string_view folder) override {
        TRY_VOID(checkFolder(splitObjectName(folder).folder));
        if (::CreateDirectoryW(full(folder).c_str(), nullptr) == 0 &&
            ::GetLastError() != ERROR_ALREADY_EXISTS) {
            return systemError(::GetLastError(), "the folder " + std::string(folder) + " could not be made");
        }
        return {};
    }

    // Windows has no such operation: NTFS journals the names, and renames are written through.
    Result<void> syncFolder(std::string_view folder) override { return checkFolder(folder); }

    Result<std::unique_ptr<OutputFile>> createFile(std::string_view path) override {
        TRY_VOID(checkFolder(splitObjectName(path).folder));
        TRY(auto file, openHandle(path, GENERIC_WRITE, CREATE_NEW, "made"));
        return windows::makeOutputFile(std::move(file), shownFile(path));
    }

    Result<std::unique_ptr<ObjectReader>> openFile(std::string_view path) override {
        TRY_VOID(checkFile(path));
        TRY(auto file, openHandle(path, GENERIC_READ, OPEN_EXISTING, "read"));
        LARGE_INTEGER size{};
        if (::GetFileSizeEx(file.get(), &size) == 0) {
            return systemError(::GetLastError(), shownFile(path) + " could not be read");
        }
        return windows::makeInputFile(std::move(file), static_cast<std::uint64_t>(size.QuadPart),
                                      shownFile(path));
    }

    Result<void> syncFile(std::string_view path) override {
        TRY_VOID(checkFile(path));
        TRY(auto file, openHandle(path, GENERIC_READ | GENERIC_WRITE, OPEN_EXISTING, "made durable"));
        return windows::makeOutputFile(std::move(file), shownFile(path))->sync();
    }

    Result<Renamed> renameFile(std::string_view from, std::string_view to) override {
        TRY_VOID(checkFile(from));
        if (::MoveFileExW(full(from).c_str(), full(to).c_str(), MOVEFILE_WRITE_THROUGH) != 0) {
            return Renamed::Done;
        }
        const auto error = ::GetLastError();
        if (error == ERROR_ALREADY_EXISTS || error == ERROR_FILE_EXISTS) {
            return Renamed::NameTaken;
        }
        return systemError(error, std::string(to) + " could not be given its name");
    }

    Result<void> removeFile(std::string_view path) override {
        TRY_VOID(checkFile(path));
        if (::DeleteFileW(full(path).c_str()) == 0) {
            return systemError(::GetLastError(), shownFile(path) + " could not be deleted");
        }
        return {};
    }

    std::optional<std::uint64_t> freeSpace() override {
        ULARGE_INTEGER available{};
        if (::GetDiskFreeSpaceExW(m_root.c_str(), &available, nullptr, nullptr) == 0) {
            return std::nullopt;
        }
        return available.QuadPart;
    }

private:
    static void addEntry(const WIN32_FIND_DATAW& found, std::vector<Entry>& entries) {
        const std::filesystem::path name(found.cFileName);
        if (name == L"." || name == L".." ||
            (!isPlainFile(found.dwFileAttributes) && !isPlainFolder(found.dwFileAttributes))) {
            return;
        }
        entries.push_back({shown(name), joined(found.nFileSizeHigh, found.nFileSizeLow),
                           isPlainFolder(found.dwFileAttributes), timeOf(found.ftLastWriteTime)});
    }

    [[nodiscard]] std::filesystem::path full(std::string_view path) const {
        auto result = m_root;
        for (auto rest = path; !rest.empty();) {
            const auto part = rest.substr(0, rest.find('/'));
            rest.remove_prefix(std::min(part.size() + 1, rest.size()));
            result /= std::filesystem::path(std::u8string(part.begin(), part.end()));
        }
        return result;
    }

    Result<void> checkRoot() const {
        const auto attributes = attributesOf(m_root);
        if (attributes == INVALID_FILE_ATTRIBUTES || (attributes & FILE_ATTRIBUTE_DIRECTORY) == 0) {
            return Error{Code::Unavailable, "the folder " + shown(m_root) + " cannot be reached"};
        }
        return {};
    }

    // The root, and that no part on the way is a link.
    Result<void> checkFolder(std::string_view folder) const {
        TRY_VOID(checkRoot());
        for (std::size_t end = 0; end < folder.size();) {
            end = std::min(folder.find('/', end + 1), folder.size());
            const auto attributes = attributesOf(full(folder.substr(0, end)));
            if (attributes == INVALID_FILE_ATTRIBUTES) {
                return systemError(::GetLastError(),
                                   "the folder " + std::string(folder) + " could not be opened");
            }
            if (!isPlainFolder(attributes)) {
                return notAFolder(folder);
            }
        }
        return {};
    }

    Result<void> checkFile(std::string_view path) const {
        auto around = checkFolder(splitObjectName(path).folder);
        if (!around) {
            return around.error().code == Code::NotFound ? noSuchObject(path) : std::move(around);
        }
        const auto attributes = attributesOf(full(path));
        if (attributes == INVALID_FILE_ATTRIBUTES) {
            return codeFor(::GetLastError()) == Code::NotFound
                       ? noSuchObject(path)
                       : systemError(::GetLastError(), shownFile(path) + " could not be read");
        }
        return isPlainFile(attributes) ? Result<void>() : notAnObject(path);
    }

    Result<Handle> openHandle(std::string_view path, DWORD access, DWORD disposition,
                              const char* verb) const {
        const HANDLE file = ::CreateFileW(
            full(path).c_str(), access, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
            disposition, FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
        if (file == INVALID_HANDLE_VALUE) {
            return systemError(::GetLastError(), shownFile(path) + " could not be " + verb);
        }
        return Handle(file);
    }

    std::filesystem::path m_root;
};

// The extended form, in which a path may be longer than 260 characters.
std::filesystem::path extended(const std::filesystem::path& root) {
    std::error_code ignored;
    const auto path = std::filesystem::absolute(root, ignored).lexically_normal().make_preferred();
    const auto& text = path.native();
    if (text.starts_with(L"\\\\?\\")) {
        return path;
    }
    return text.starts_with(L"\\\\") ? L"\\\\?\\UNC\\" + text.substr(2) : L"\\\\?\\" + text;
}

}  // namespace

Result<std::unique_ptr<FileSystem>> openSystemFiles(const std::filesystem::path& root, Root mode) {
    const auto path = extended(root);
    if (mode == Root::Create && ::CreateDirectoryW(path.c_str(), nullptr) == 0 &&
        ::GetLastError() != ERROR_ALREADY_EXISTS) {
        return systemError(::GetLastError(), "the folder " + shown(root) + " could not be made");
    }
    const auto attributes = attributesOf(path);
    if (attributes == INVALID_FILE_ATTRIBUTES) {
        return systemError(::GetLastError(), "the folder " + shown(root) + " could not be opened");
    }
    if ((attributes & FILE_ATTRIBUTE_DIRECTORY) == 0) {
        return Error{Code::Invalid, shown(root) + " is not a folder"};
    }
    return std::unique_ptr<FileSystem>(std::make_unique<WindowsFileSystem>(path));
}

}  // namespace coffer
