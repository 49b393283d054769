// SPDX-License-Identifier: GPL-3.0-or-later
#include "secureenclave/enclavestate.h"

#include "format/fields.h"

namespace coffer {
namespace {

constexpr std::uint64_t kVersion = 1;
constexpr std::size_t kMostSealed = 1024;  // a point, the secret and a tag are 113

Result<EnclaveState> readState(ByteView bytes, std::uint64_t& version) {
    format::Decoder first(bytes);
    TRY_VOID(format::readFields(first, {format::required("version", first, version)}));
    TRY_VOID(first.finish());
    format::Decoder decoder(bytes);
    EnclaveState state;
    TRY_VOID(format::readFields(decoder, {format::required("key", decoder, state.key),
                                          format::required("sealed", decoder, state.sealed)}));
    return state;
}

}  // namespace

Bytes encodeEnclaveState(const EnclaveState& state) {
    format::MapEncoder map;
    map.key("version").unsignedInteger(kVersion);
    map.key("key").bytes(state.key);
    map.key("sealed").bytes(state.sealed);
    return map.take();
}

Outcome<EnclaveState> decodeEnclaveState(ByteView bytes) {
    std::uint64_t version = 0;
    auto state = readState(bytes, version);
    if (version > kVersion) {
        return Failure{
            Fault::Broken, {}, "the slot's Secure Enclave data was written by a later version of Coffer"};
    }
    const bool good =
        state.ok() && version == kVersion && !state->sealed.empty() && state->sealed.size() <= kMostSealed;
    if (!good) {
        return Failure{Fault::Broken, {}, "the slot's Secure Enclave data is malformed"};
    }
    return std::move(*state);
}

}  // namespace coffer
