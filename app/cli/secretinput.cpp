// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/secretinput.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "cli/prompt.h"
#include "files/descriptor.h"
#include "keys/recoverykey.h"

namespace coffer::cli {
namespace {

constexpr std::size_t kLongestSecret = 4096;

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

}  // namespace

Result<SecretBytes> readSecretLine(const std::string& path) {
    const bool standardInput = path == "-";
    const Descriptor file(standardInput ? ::dup(STDIN_FILENO) : ::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen()) {
        return Error{errno == ENOENT ? Code::NotFound : Code::Denied,
                     path + " cannot be opened: " + std::strerror(errno)};
    }
    SecretBytes line(kLongestSecret);
    std::size_t size = 0;
    while (size < kLongestSecret) {
        std::uint8_t byte = 0;
        const auto count = ::read(file.get(), &byte, 1);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0 || byte == '\n') {
            break;
        }
        line.span()[size++] = byte;
    }
    if (size > 0 && line.view()[size - 1] == '\r') {
        --size;
    }
    line.truncate(size);
    return size == 0 ? Result<SecretBytes>(Error{
                           Code::Invalid, (standardInput ? "standard input" : path) + " holds no secret"})
                     : Result<SecretBytes>(std::move(line));
}

Result<UnlockSecret> readUnlockSecret(const SecretOptions& options) {
    if (!options.recoveryKeyFile.empty()) {
        return asRecoveryKey(readSecretLine(options.recoveryKeyFile));
    }
    if (!options.passwordFile.empty()) {
        return asPassword(readSecretLine(options.passwordFile));
    }
    if (options.with == format::kMethodPassword) {
        return asPassword(promptSecret("Password"));
    }
    if (options.with.empty() || options.with == format::kMethodRecoveryKey) {
        return asRecoveryKey(promptSecret("Recovery key"));
    }
    return Error{Code::Invalid, "\"" + options.with + "\" is no way to unlock that this program knows"};
}

}  // namespace coffer::cli
