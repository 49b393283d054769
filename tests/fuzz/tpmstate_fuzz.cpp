// SPDX-License-Identifier: GPL-3.0-or-later
#include <cassert>
#include <cstdint>

#include "tpm/sealedstate.h"

/// The map "tpm" of a slot file, which whoever can write to the vault may have written. What is accepted, and
/// was written by this version, is what would be written again.
// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto state = coffer::tpm::decodeState({data, size});
    if (!state) {
        assert(state.failure().fault == coffer::Fault::Broken);
        return 0;
    }
    const auto again = coffer::tpm::decodeState(coffer::tpm::encodeState(*state));
    assert(again && again->parent == state->parent && again->salt == state->salt);
    assert(again->blobs.publicArea == state->blobs.publicArea);
    assert(again->blobs.privateArea == state->blobs.privateArea);
    return 0;
}
