// SPDX-License-Identifier: GPL-3.0-or-later
#include <fido.h>

#include "fido/fidotest.h"
#include "fido/keyfailure.h"

namespace coffer::test {
namespace {

TEST(KeyFailure, keepsTheKindOfEveryCode) {
    const std::vector<std::pair<int, Fault>> rows{{0x31, Fault::PinWrong},
                                                  {0x34, Fault::PinReplug},
                                                  {0x32, Fault::PinBlocked},
                                                  {0x35, Fault::PinNotSet},
                                                  {0x36, Fault::PinNotSet},
                                                  {0x37, Fault::PinPolicy},
                                                  {0x38, Fault::TimedOut},
                                                  {0x33, Fault::Broken},
                                                  {0x3c, Fault::FingerprintBlocked},
                                                  {0x3f, Fault::FingerprintWrong},
                                                  {0x2e, Fault::NotEnrolled},
                                                  {0x22, Fault::NotEnrolled},
                                                  {0x30, Fault::NotEnrolled},
                                                  {0x19, Fault::AlreadyEnrolled},
                                                  {0x28, Fault::StoreFull},
                                                  {0x15, Fault::StoreFull},
                                                  {0x39, Fault::Unsupported},
                                                  {0x27, Fault::Cancelled},
                                                  {0x2d, Fault::Cancelled},
                                                  {0x3a, Fault::TimedOut},
                                                  {0x2f, Fault::TimedOut},
                                                  {0x05, Fault::TimedOut},
                                                  {0x06, Fault::Busy},
                                                  {0x16, Fault::Unsupported},
                                                  {0x2b, Fault::Unsupported},
                                                  {0x26, Fault::Unsupported},
                                                  {FIDO_ERR_TX, Fault::Broken},
                                                  {FIDO_ERR_RX, Fault::Broken},
                                                  {FIDO_ERR_RX_NOT_CBOR, Fault::Broken},
                                                  {FIDO_ERR_RX_INVALID_CBOR, Fault::Broken},
                                                  {0x7f, Fault::Broken},
                                                  {0x99, Fault::Broken}};
    for (const auto& [code, fault] : rows) {
        EXPECT_STREQ(faultName(failureOfCode(code).fault), faultName(fault)) << std::hex << code;
        const std::string sentence = asError(failureOfCode(code)).detail;
        EXPECT_EQ(sentence.find("FIDO"), std::string::npos) << sentence;
        const bool isTold = sentence.find(std::to_string(code)) != std::string::npos;
        EXPECT_EQ(isTold, fault == Fault::Broken) << sentence;
    }
}

// The same through a whole ceremony: what a key answers to makeCredential is what the person is told.
using KeyFailureThrough = FidoTest;

TEST_F(KeyFailureThrough, aCeremony) {
    const std::vector<std::pair<Status, Fault>> rows{{kOperationDenied, Fault::Cancelled},
                                                     {kUserActionTimeout, Fault::TimedOut},
                                                     {kPinBlocked, Fault::PinBlocked},
                                                     {kPinAuthBlocked, Fault::PinReplug},
                                                     {kPinNotSet, Fault::PinNotSet},
                                                     {kCredentialExcluded, Fault::AlreadyEnrolled},
                                                     {kLimitExceeded, Fault::StoreFull},
                                                     {kInvalidCommand, Fault::Broken},
                                                     {kUnsupportedAlgorithm, Fault::Unsupported}};
    const auto key = plug();
    for (const auto& [status, fault] : rows) {
        key->key().failNext(kMakeCredential, status);
        EXPECT_EQ(faultOf(enrol(enrolment())), faultName(fault)) << std::hex << int{status};
    }
    EXPECT_EQ(faultOf(enrol(enrolment())), "none");
}

}  // namespace
}  // namespace coffer::test
