// SPDX-License-Identifier: GPL-3.0-or-later
// What FORMAT.md says is enough: tpm2-tools, given only the stored state and the PIN, unseal the same secret.
#include <gtest/gtest.h>

#include "bytes/encoding.h"
#include "tpm/ceremonies.h"
#include "tpm/pinauthorization.h"
#include "tpm/sealedstate.h"
#include "tpm/storagekey.h"

namespace coffer {
namespace {

/// The secret as tpm2-tools unseal it with that authorization, as hexadecimal digits.
std::string unsealedByTools(const test::SoftwareTpm& tpm, const tpm::SealedState& state,
                            const std::string& authorization) {
    tpm.folder().put("public", asText(state.blobs.publicArea));
    tpm.folder().put("private", asText(state.blobs.privateArea));
    (void)tpm.tool(
        "tpm2_createprimary -C o -g sha256 -G ecc256:null:aes128cfb -c primary -a "
        "'fixedtpm|fixedparent|sensitivedataorigin|userwithauth|noda|restricted|decrypt'");
    (void)tpm.tool("tpm2_flushcontext -t");
    EXPECT_EQ(tpm.tool("tpm2_readpublic -c primary -n name -Q; od -An -v -tx1 name | tr -d ' \\n'"),
              toHex(state.parent));
    (void)tpm.tool("tpm2_flushcontext -t");
    (void)tpm.tool("tpm2_load -C primary -u public -r private -c sealed -Q");
    (void)tpm.tool("tpm2_flushcontext -t");
    return tpm.tool("tpm2_unseal -c sealed -p hex:" + authorization +
                    " -o secret && od -An -v -tx1 secret | tr -d ' \\n'");
}

TEST(TpmForeign, toolsOfOthersUnsealTheSameSecret) {
    const test::SoftwareTpm software;
    const auto slot = test::enrolled(software.tcti());
    const auto state = tpm::decodeState(slot.state);
    ASSERT_TRUE(state.ok());
    const auto authorization = tpm::pinAuthorization(state->salt, test::pinOf(test::kPin));
    EXPECT_EQ(unsealedByTools(software, *state, toHex(authorization.view())), toHex(slot.secret.view()));
}

/// One authorization in 256 ends in a zero byte, which a TPM drops.
TEST(TpmForeign, anAuthorizationThatEndsInZeroOpensToo) {
    const test::SoftwareTpm software;
    tpm::SealedState state;
    const SecretBytes secret = test::secretOf("32 bytes that stand for a secret");
    const std::string whole = "4c06eccddb9b8cd9d1d305b1ddf1165d14a1db317ef1c0cf652d80aa1ab8a800";
    const SecretBytes dropped = SecretBytes::copyOf(*fromHex(whole.substr(0, 62)));
    {
        auto connection = tpm::TpmConnection::open(software.tcti(), {});
        auto key = tpm::StorageKey::derive(*connection);
        state.parent = key->name();
        auto blobs = key->seal(secret, dropped);
        ASSERT_TRUE(blobs.ok());
        state.blobs = *blobs;
        const auto unsealed = key->unseal(state.blobs, dropped);
        ASSERT_TRUE(unsealed.ok());
        EXPECT_TRUE(test::same(*unsealed, secret));
    }
    EXPECT_EQ(unsealedByTools(software, state, whole), toHex(secret.view()));
}

}  // namespace
}  // namespace coffer
