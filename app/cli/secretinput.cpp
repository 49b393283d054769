// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/secretinput.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

#include "cli/prompt.h"
#include "keys/recoverykey.h"
#include "system/descriptor.h"

namespace coffer::cli {
namespace {

constexpr std::size_t kLongestSecret = 4096;
constexpr const char* kUnlockOptions = "--recovery-key-file or --password-file";

Result<Descriptor> openSecret(const std::string& path) {
    Descriptor file(path == "-" ? ::dup(STDIN_FILENO) : ::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen()) {
        return Error{errno == ENOENT ? Code::NotFound : Code::Denied,
                     path + " cannot be opened: " + std::generic_category().message(errno)};
    }
    return file;
}

/// The next line without its end; nothing when there is none.
Result<std::optional<SecretBytes>> readLine(const Descriptor& file) {
    SecretBytes line(kLongestSecret);
    std::size_t size = 0;
    bool ended = false;
    while (size < kLongestSecret && !ended) {
        std::uint8_t byte = 0;
        const auto count = ::read(file.get(), &byte, 1);
        if (count < 0 && errno != EINTR) {
            return Error{Code::Unavailable,
                         "the secret cannot be read: " + std::generic_category().message(errno)};
        }
        if (count == 0 && size == 0) {
            return std::optional<SecretBytes>();
        }
        ended = count == 0 || (count == 1 && byte == '\n');
        if (count == 1 && !ended) {
            line.span()[size++] = byte;
        }
    }
    if (!ended) {
        return Error{Code::Invalid,
                     "a secret of more than " + std::to_string(kLongestSecret) + " bytes is not taken"};
    }
    if (size > 0 && line.view()[size - 1] == '\r') {
        --size;
    }
    line.truncate(size);
    return std::optional<SecretBytes>(std::move(line));
}

Error holdsNoSecret(const std::string& path) {
    return Error{Code::Invalid, (path == "-" ? "standard input" : path) + " holds no secret"};
}

/// Some editors begin a file with this mark of UTF-8.
void dropByteOrderMark(SecretBytes& line) {
    constexpr std::array<std::uint8_t, 3> kMark{0xef, 0xbb, 0xbf};
    const ByteView view = line.view();
    if (view.size() >= kMark.size() && std::equal(kMark.begin(), kMark.end(), view.begin())) {
        line = SecretBytes::copyOf(view.subspan(kMark.size()));
    }
}

/// The first line that is not empty and no comment: a file that init wrote is a sheet with both.
Result<SecretBytes> readKeyLine(const std::string& path) {
    TRY(const Descriptor file, openSecret(path));
    for (;;) {
        TRY(auto line, readLine(file));
        if (!line) {
            return holdsNoSecret(path);
        }
        dropByteOrderMark(*line);
        if (line->size() > 0 && line->view()[0] != '#') {
            return std::move(*line);
        }
    }
}

Result<UnlockSecret> asRecoveryKey(Result<SecretBytes> typed) {
    if (!typed.ok()) {
        return std::move(typed).error();
    }
    TRY(const RecoveryKey key, RecoveryKey::parse(asText(typed->view())));
    return UnlockSecret{std::string(format::kMethodRecoveryKey), SecretBytes::copyOf(key.secret())};
}

Result<UnlockSecret> asPassword(Result<SecretBytes> typed) {
    if (!typed.ok()) {
        return std::move(typed).error();
    }
    return UnlockSecret{std::string(format::kMethodPassword), std::move(typed).value()};
}

/// What parses as a recovery key is one. What has as many hyphens as one is one with a slip in it; its error
/// says in which group.
Result<UnlockSecret> asEither(Result<SecretBytes> typed) {
    if (!typed.ok()) {
        return std::move(typed).error();
    }
    const std::string_view text = asText(typed->view());
    const auto hyphens = static_cast<std::size_t>(std::count(text.begin(), text.end(), '-'));
    const bool isKey = hyphens + 1 == RecoveryKey::kGroups || RecoveryKey::parse(text).ok();
    return isKey ? asRecoveryKey(std::move(typed)) : asPassword(std::move(typed));
}

}  // namespace

Result<SecretBytes> readSecretLine(const std::string& path) {
    TRY(const Descriptor file, openSecret(path));
    TRY(auto line, readLine(file));
    return line && line->size() > 0 ? Result<SecretBytes>(std::move(*line)) : holdsNoSecret(path);
}

Result<SecretBytes> readSecretLine(int descriptor) {
    const Descriptor file(::dup(descriptor));
    const std::string name = "file descriptor " + std::to_string(descriptor);
    if (!file.isOpen()) {
        return Error{Code::Invalid, name + " is not open"};
    }
    TRY(auto line, readLine(file));
    return line && line->size() > 0 ? Result<SecretBytes>(std::move(*line)) : holdsNoSecret(name);
}

std::string SecretOptions::way() const {
    if (!recoveryKeyFile.empty()) {
        return std::string(format::kMethodRecoveryKey);
    }
    const bool isPassword = with.empty() && !passwordFile.empty();
    return isPassword ? std::string(format::kMethodPassword) : with;
}

Result<UnlockSecret> readUnlockSecret(const SecretOptions& options, const WaysPresent& ways) {
    if (!options.recoveryKeyFile.empty()) {
        return asRecoveryKey(readKeyLine(options.recoveryKeyFile));
    }
    if (!options.passwordFile.empty()) {
        return asPassword(readSecretLine(options.passwordFile));
    }
    if (options.with.empty() && ways.password && ways.recoveryKey) {
        return asEither(promptSecret("Recovery key or password", kUnlockOptions));
    }
    if (options.with == format::kMethodPassword || (options.with.empty() && ways.password)) {
        return asPassword(promptSecret("Password", kUnlockOptions));
    }
    if (options.with.empty() || options.with == format::kMethodRecoveryKey) {
        return asRecoveryKey(promptSecret("Recovery key", kUnlockOptions));
    }
    return Error{Code::Invalid, "\"" + options.with + "\" is no way to unlock that this program knows"};
}

}  // namespace coffer::cli
