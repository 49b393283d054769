// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <tss2/tss2_tpm2_types.h>

#include "tpm/tpmfailure.h"

namespace coffer::tpm {
namespace {

using testing::HasSubstr;

Fault faultOf(TSS2_RC code) {
    return tpmFailure(code, "TPM2_Unseal").fault;
}

TEST(TpmFailures, areToldApartWhereverTheyWereFound) {
    EXPECT_EQ(faultOf(0x98E), Fault::PinWrong) << "session 1";
    EXPECT_EQ(faultOf(TPM2_RC_AUTH_FAIL | TSS2_RESMGR_TPM_RC_LAYER), Fault::PinWrong);
    EXPECT_EQ(faultOf(0x921), Fault::LockedOut);
    EXPECT_EQ(faultOf(0x921 | TSS2_RESMGR_TPM_RC_LAYER), Fault::LockedOut);
    EXPECT_EQ(faultOf(0x9A2), Fault::NoPermission);
    EXPECT_EQ(faultOf(0x1DF), Fault::Broken) << "integrity of parameter 1";
    EXPECT_EQ(faultOf(TPM2_RC_FAILURE), Fault::Broken);
    EXPECT_EQ(faultOf(TSS2_TCTI_RC_IO_ERROR), Fault::Removed);
    EXPECT_EQ(faultOf(TSS2_ESYS_RC_RSP_AUTH_FAILED), Fault::Refused);
    EXPECT_EQ(faultOf(TSS2_ESYS_RC_MALFORMED_RESPONSE), Fault::Broken);
}

TEST(TpmFailures, ofWhatItLacksJustNowAreBusy) {
    for (const TSS2_RC code :
         {TPM2_RC_OBJECT_MEMORY, TPM2_RC_SESSION_MEMORY, TPM2_RC_MEMORY, TPM2_RC_OBJECT_HANDLES,
          TPM2_RC_SESSION_HANDLES, TPM2_RC_NV_RATE, TPM2_RC_NV_UNAVAILABLE, TPM2_RC_RETRY}) {
        EXPECT_EQ(faultOf(code), Fault::Busy) << code;
    }
}

TEST(TpmFailures, nameTheCommandAndTheReason) {
    EXPECT_THAT(tpmFailure(0x1DF, "TPM2_Load").detail,
                HasSubstr("TPM2_Load: tpm:parameter(1):integrity check"));
}

TEST(TpmFailures, spellTimes) {
    using std::chrono::seconds;
    EXPECT_THAT(lockedOut(seconds(1000)).detail, HasSubstr("every 16 minutes 40 seconds while"));
    EXPECT_THAT(lockedOut(seconds(7200)).detail, HasSubstr("every 2 hours while"));
    EXPECT_THAT(lockedOut(seconds(3661)).detail, HasSubstr("every 1 hour 1 minute 1 second while"));
}

}  // namespace
}  // namespace coffer::tpm
