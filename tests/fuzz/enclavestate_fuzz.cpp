// SPDX-License-Identifier: GPL-3.0-or-later
#include <cassert>
#include <cstdint>

#include "secureenclave/enclavestate.h"

/// The map "tpm" of a slot file of a Secure Enclave, which whoever can write to the vault may have written.
// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto state = coffer::decodeEnclaveState({data, size});
    if (!state) {
        assert(state.failure().fault == coffer::Fault::Broken);
        return 0;
    }
    const auto again = coffer::decodeEnclaveState(coffer::encodeEnclaveState(*state));
    assert(again && again->key == state->key && again->sealed == state->sealed);
    return 0;
}
