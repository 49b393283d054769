// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "authenticators/authenticator.h"

namespace coffer {
namespace {

using testing::EndsWith;
using testing::HasSubstr;

TEST(Faults, eachHasANameAndASentenceOfItsOwn) {
    std::set<std::string> names, sentences;
    for (int i = 0; i <= static_cast<int>(Fault::Broken); ++i) {
        const auto fault = static_cast<Fault>(i);
        names.insert(faultName(fault));
        sentences.insert(asError({fault}).detail);
    }
    EXPECT_EQ(names.size(), static_cast<std::size_t>(Fault::Broken) + 1);
    EXPECT_EQ(sentences.size(), names.size());
}

TEST(Faults, namesStandInTheOrderOfTheKinds) {
    EXPECT_STREQ(faultName(Fault::NoneFound), "none-found");
    EXPECT_STREQ(faultName(Fault::DifferentSecret), "different-secret");
    EXPECT_STREQ(faultName(Fault::LockedOut), "locked-out");
    EXPECT_STREQ(faultName(Fault::NotAllowed), "not-allowed");
    EXPECT_STREQ(faultName(Fault::Broken), "broken");
}

TEST(Faults, triesLeftAndDetailsAreTold) {
    EXPECT_THAT(asError({Fault::PinWrong, 1}).detail, EndsWith(", 1 try is left"));
    EXPECT_THAT(asError({Fault::PinWrong, 7}).detail, EndsWith(", 7 tries are left"));
    EXPECT_THAT(asError({Fault::Broken, {}, "FIDO_ERR_RX"}).detail, EndsWith(" (FIDO_ERR_RX)"));
    EXPECT_THAT(asError({Fault::PinBlocked}).detail, HasSubstr("destroys this way to unlock"));
    EXPECT_EQ(asError({Fault::Cancelled}).code, Code::Cancelled);
    EXPECT_EQ(asError({Fault::PinBlocked}).kind, "pin-blocked");
}

}  // namespace
}  // namespace coffer
