// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/keychain.h"

#include <algorithm>
#include <random>

#include "bytes/encoding.h"

namespace coffer {
namespace {

constexpr std::size_t kProbeSize = 32;

// Not secret: it only has to differ from what another probe wrote.
Bytes randomProbe() {
    std::random_device device;
    Bytes result;
    while (result.size() < kProbeSize) {
        appendBigEndian32(result, device());
    }
    return result;
}

bool isKeyCharacter(char character) {
    return character > ' ' && character < '\x7f';
}

Result<void> checkReadBack(Keychain& keychain, const std::string& key, ByteView expected) {
    auto found = keychain.read(key);
    if (!found && found.error().code == Code::NotFound) {
        return Error{Code::NotFound,
                     "the keychain accepted a test entry but does not have it afterwards; "
                     "keep the computer key in a file instead"};
    }
    TRY_VOID(found.ok() ? Result<void>() : Result<void>(found.error()));
    if (!std::ranges::equal(found->view(), expected)) {
        return Error{Code::Damaged,
                     "the keychain gave back something else than the test entry written to it; "
                     "keep the computer key in a file instead"};
    }
    return {};
}

}  // namespace

Result<void> Keychain::probe() {
    const Bytes value = randomProbe();
    const std::string key = "probe-" + toHex(ByteView(value).first(8));
    TRY_VOID(write(key, SecretBytes::copyOf(value)));
    auto readBack = checkReadBack(*this, key, value);
    auto removed = remove(key);
    return readBack.ok() ? removed : readBack;
}

Result<void> checkKeychainKey(const std::string& key) {
    if (key.empty() || key.size() > kKeychainKeyLimit || !std::ranges::all_of(key, isKeyCharacter)) {
        return Error{Code::Invalid,
                     "the name of a keychain entry must be 1 to 200 printable ASCII characters"};
    }
    return {};
}

Result<void> checkKeychainValue(const std::string& key, std::size_t size) {
    TRY_VOID(checkKeychainKey(key));
    if (size == 0) {
        return Error{Code::Invalid, "the keychain entry " + key + " would be empty"};
    }
    if (size > kKeychainValueLimit) {
        return Error{Code::Invalid, "the keychain entry " + key + " would take more than " +
                                        std::to_string(kKeychainEntryLimit) + " bytes"};
    }
    return {};
}

}  // namespace coffer
