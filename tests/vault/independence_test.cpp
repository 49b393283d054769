// SPDX-License-Identifier: GPL-3.0-or-later
// Which ways to unlock are lost together.
#include "vault/independence.h"

#include <gtest/gtest.h>

namespace coffer::test {
namespace {

format::SlotHeader slot(std::string_view method, std::uint8_t id) {
    format::SlotHeader header;
    header.method = method;
    header.slot = SlotId({id});
    return header;
}

format::SlotHeader both(std::string_view other, std::uint8_t id) {
    format::SlotHeader header = slot(format::kMethodBoth, id);
    header.parts = {slot(format::kMethodPassword, id), slot(other, id)};
    return header;
}

/// One that is built into the computer.
format::SlotHeader slotWithin(format::SlotHeader header) {
    header.transports = {"internal"};
    return header;
}

Independence judge(const std::vector<format::SlotHeader>& slots, const std::vector<WayNote>& notes = {}) {
    std::vector<std::set<Need>> needs;
    for (const auto& header : slots) {
        std::optional<WayNote> known;
        for (const auto& note : notes) {
            known = note.slot == header.slot ? std::optional(note) : known;
        }
        needs.push_back(needsOf(header, known));
    }
    return judgeIndependence(needs);
}

const auto kRecovery = slot(format::kMethodRecoveryKey, 1),
           kSecondRecovery = slot(format::kMethodRecoveryKey, 2);
const auto kPassword = slot(format::kMethodPassword, 3), kSecondPassword = slot(format::kMethodPassword, 4);
const auto kKey = slot(format::kMethodSecurityKey, 5), kSecondKey = slot(format::kMethodSecurityKey, 6);
const auto kPasskey = slot(format::kMethodBrowser, 7), kSecondPasskey = slot(format::kMethodBrowser, 8);
const auto kTpm = slot(format::kMethodTpm, 9);
const WayNote kSynced{kPasskey.slot, false, true, false};

TEST(Independence, oneWayIsNeverEnough) {
    EXPECT_EQ(judge({}), Independence::NoWay);
    for (const auto& only :
         {kRecovery, kPassword, kKey, kPasskey, kTpm, both(format::kMethodSecurityKey, 10)}) {
        EXPECT_EQ(judge({only}), Independence::OneWay) << only.method;
    }
}

TEST(Independence, twoThingsThatAreNotLostTogether) {
    EXPECT_EQ(judge({kRecovery, kPassword}), Independence::Enough);
    EXPECT_EQ(judge({kPasskey, kKey}), Independence::Enough);
    EXPECT_EQ(judge({kKey, kSecondKey}), Independence::Enough);
    EXPECT_EQ(judge({kRecovery, kSecondRecovery}), Independence::Enough)
        << "two sheets may lie in two places";
}

TEST(Independence, whatOneHeadOrAccountOrComputerHoldsIsLostTogether) {
    EXPECT_EQ(judge({kPassword, kSecondPassword}), Independence::LostTogether);
    EXPECT_EQ(judge({kPasskey, kSecondPasskey}), Independence::LostTogether);
    EXPECT_EQ(judge({kPasskey, kTpm}), Independence::LostTogether) << "it may live in this computer";
    EXPECT_EQ(judge({kPassword, both(format::kMethodSecurityKey, 10)}), Independence::LostTogether);
}

TEST(Independence, oneOfTheTwoNeedsNeitherComputerNorAccount) {
    EXPECT_EQ(judge({kPasskey, kTpm}, {kSynced}), Independence::AllHere);
    EXPECT_EQ(judge({kPasskey, kTpm, kPassword}, {kSynced}), Independence::Enough);
}

TEST(Independence, aWayOfThisComputerAloneIsNeverTheSecond) {
    EXPECT_EQ(judge({kRecovery, kTpm}), Independence::OnlyBeside);
    EXPECT_EQ(judge({kPassword, kSecondPassword, kTpm}), Independence::OnlyBeside);
    EXPECT_EQ(judge({kRecovery, both(format::kMethodTpm, 10)}), Independence::OnlyBeside);
    EXPECT_EQ(judge({kRecovery, slotWithin(kKey)}), Independence::OnlyBeside) << "Windows Hello";
    const WayNote builtIn{kPasskey.slot, false, false, true};
    EXPECT_EQ(judge({kRecovery, kPasskey}, {builtIn}), Independence::OnlyBeside);
    EXPECT_EQ(judge({kRecovery, kPasskey}, {kSynced}), Independence::Enough);
    EXPECT_EQ(judge({kRecovery, kTpm, kPassword}), Independence::Enough) << "it does no harm";
}

TEST(Independence, aSecurityKeyThatIsPartOfTheComputerIsLostWithIt) {
    const WayNote builtIn{kKey.slot, false, false, true};
    EXPECT_EQ(judge({kKey, kTpm}, {builtIn}), Independence::LostTogether);
    EXPECT_EQ(judge({kKey, kSecondKey}, {builtIn}), Independence::OnlyBeside);
    EXPECT_EQ(judge({kKey, kTpm}), Independence::OnlyBeside);
}

TEST(Independence, bothNeedsEachOfItsParts) {
    const auto pair = both(format::kMethodTpm, 10);
    EXPECT_EQ(judge({pair, kTpm}), Independence::LostTogether);
    EXPECT_EQ(judge({pair, kRecovery}), Independence::OnlyBeside);
}

TEST(Independence, whatALaterVersionAddsIsTakenForTheWorst) {
    EXPECT_EQ(judge({slot("telepathy", 10), kPassword}), Independence::LostTogether);
    EXPECT_EQ(judge({slot("telepathy", 10), kRecovery}), Independence::Enough);
}

TEST(Independence, whatEachLossLeaves) {
    const auto left = leftAfterLosing({needsOf(kRecovery, {}), needsOf(kSecondRecovery, {}),
                                       needsOf(kKey, {}), needsOf(kPasskey, kSynced), needsOf(kTpm, {}),
                                       needsOf(both(format::kMethodSecurityKey, 10), {})});
    using Kind = Need::Kind;
    const std::map<Kind, std::size_t> expected{
        {Kind::Paper, 4}, {Kind::Memory, 5}, {Kind::Key, 4}, {Kind::Account, 5}, {Kind::Computer, 5}};
    EXPECT_EQ(left, expected);
    EXPECT_EQ(leftAfterLosing({needsOf(kRecovery, {})}),
              (std::map<Kind, std::size_t>{{Kind::Paper, 0}, {Kind::Computer, 1}}));
}

}  // namespace
}  // namespace coffer::test
