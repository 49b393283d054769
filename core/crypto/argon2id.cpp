// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/argon2id.h"

#include <argon2.h>

#include <cassert>
#include <cstdlib>
#include <string>

#include "crypto/argon2idinternal.h"

namespace coffer::crypto {
namespace {

constexpr std::size_t kSecretSize = 32;

bool within(std::uint32_t value, std::uint32_t least, std::uint32_t most) {
    return value >= least && value <= most;
}

/// libargon2 takes writable pointers, and writes through them only when a flag asks it to clear them.
std::uint8_t* writable(ByteView bytes) {
    return const_cast<std::uint8_t*>(bytes.data());
}

std::uint32_t length(ByteView bytes) {
    assert(bytes.size() <= ARGON2_MAX_PWD_LENGTH);
    return static_cast<std::uint32_t>(bytes.size());
}

Result<void> outcome(int status, const Argon2idParameters& parameters) {
    if (status == ARGON2_MEMORY_ALLOCATION_ERROR) {
        return Error{Code::Unavailable, "this password needs " + std::to_string(parameters.memoryKib / 1024) +
                                            " MiB of free memory, which this computer does not have now"};
    }
    if (status == ARGON2_THREAD_FAIL) {
        return Error{Code::Unavailable, "this computer cannot start the threads that this password needs"};
    }
    assert(status == ARGON2_OK);
    return {};
}

}  // namespace

Result<void> checkArgon2id(const Argon2idParameters& parameters) {
    const bool good =
        within(parameters.lanes, 1, kArgon2idLimit.lanes) &&
        within(parameters.passes, 1, kArgon2idLimit.passes) &&
        within(parameters.memoryKib, kArgon2idLeastKibPerLane * parameters.lanes, kArgon2idLimit.memoryKib);
    if (!good) {
        return Error{Code::Damaged, "the stored Argon2id parameters are out of bounds"};
    }
    return {};
}

Result<SecretBytes> internal::argon2idWith(ByteView password, ByteView salt,
                                           const Argon2idParameters& parameters,
                                           const Argon2idExtras& extras) {
    TRY_VOID(checkArgon2id(parameters));
    if (salt.size() < kArgon2idLeastSalt) {
        return Error{Code::Damaged, "the stored Argon2id salt is too short"};
    }
    SecretBytes out(kSecretSize);
    argon2_context context{};
    context.out = out.span().data();
    context.outlen = kSecretSize;
    context.pwd = writable(password);
    context.pwdlen = length(password);
    context.salt = writable(salt);
    context.saltlen = length(salt);
    context.secret = writable(extras.secret);
    context.secretlen = length(extras.secret);
    context.ad = writable(extras.associatedData);
    context.adlen = length(extras.associatedData);
    context.t_cost = parameters.passes;
    context.m_cost = parameters.memoryKib;
    context.lanes = parameters.lanes;
    context.threads = parameters.lanes;
    context.version = ARGON2_VERSION_13;
    context.allocate_cbk = extras.allocate;
    if (extras.allocate != nullptr) {
        context.free_cbk = [](std::uint8_t* memory, std::size_t) { std::free(memory); };
    }
    TRY_VOID(outcome(argon2_ctx(&context, Argon2_id), parameters));
    return out;
}

Result<SecretBytes> argon2id(ByteView password, ByteView salt, const Argon2idParameters& parameters) {
    return internal::argon2idWith(password, salt, parameters, {});
}

}  // namespace coffer::crypto
