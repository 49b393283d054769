// SPDX-License-Identifier: GPL-3.0-or-later
#include "tpm/sealedstate.h"

#include <tss2/tss2_mu.h>

#include "format/fields.h"
#include "tpm/templates.h"

namespace coffer::tpm {
namespace {

constexpr std::uint64_t kVersion = 1;

Failure malformed(std::string what) {
    return {Fault::Broken, {}, std::move(what)};
}

/// The public area is the template but for its last field, a digest that the TPM put there.
bool isOurs(ByteView publicArea) {
    const Bytes expected = marshalled(sealedTemplate());
    constexpr std::size_t kUnique = TPM2_SHA256_DIGEST_SIZE;
    return publicArea.size() == expected.size() &&
           std::equal(expected.begin(), expected.end() - kUnique, publicArea.begin());
}

bool isPrivateArea(ByteView bytes) {
    TPM2B_PRIVATE area{};
    std::size_t read = 0;
    return Tss2_MU_TPM2B_PRIVATE_Unmarshal(bytes.data(), bytes.size(), &read, &area) == TSS2_RC_SUCCESS &&
           read == bytes.size() && area.size > 0;
}

/// First of all, so that whatever a later version changed is told as that.
Result<std::uint64_t> versionOf(ByteView bytes) {
    format::Decoder decoder(bytes);
    std::uint64_t version = 0;
    TRY_VOID(format::readFields(decoder, {format::required("version", decoder, version)}));
    TRY_VOID(decoder.finish());
    return version;
}

Result<void> readState(ByteView bytes, SealedState& state) {
    format::Decoder decoder(bytes);
    return format::readFields(decoder, {format::required("parent", decoder, state.parent),
                                        format::required("salt", decoder, state.salt),
                                        format::required("public", decoder, state.blobs.publicArea),
                                        format::required("private", decoder, state.blobs.privateArea)});
}

}  // namespace

Bytes encodeState(const SealedState& state) {
    format::MapEncoder map;
    map.key("version").unsignedInteger(kVersion);
    map.key("parent").bytes(state.parent);
    map.key("salt").bytes(state.salt);
    map.key("public").bytes(state.blobs.publicArea);
    map.key("private").bytes(state.blobs.privateArea);
    return map.take();
}

Outcome<SealedState> decodeState(ByteView bytes) {
    const auto version = versionOf(bytes);
    if (version.ok() && *version > kVersion) {
        return malformed("the slot's TPM data was written by a later version of Coffer");
    }
    SealedState state;
    if (!version.ok() || *version != kVersion || !readState(bytes, state).ok()) {
        return malformed("the slot's TPM data is malformed");
    }
    if (!isOurs(state.blobs.publicArea)) {
        return malformed("the slot's TPM data describes an object that Coffer does not make");
    }
    if (!isPrivateArea(state.blobs.privateArea)) {
        return malformed("the sealed part of the slot's TPM data is malformed");
    }
    return state;
}

}  // namespace coffer::tpm
