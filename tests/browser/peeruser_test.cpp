// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/peeruser.h"

#include <gtest/gtest.h>

namespace coffer {
namespace {

// As Linux prints it: the server's own end, then the client's end of the same connection, then remains.
constexpr std::string_view kTable =
    "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
    "   0: 0100007F:1F90 0100007F:C001 01 00000000:00000000 00:00000000 00000000  1000        0 111 1 0 20 4 "
    "30 10 -1\n"
    "   1: 0100007F:C001 0100007F:1F90 01 00000000:00000000 00:00000000 00000000  1001        0 112 1 0 20 4 "
    "30 10 -1\n"
    "   2: 0100007F:C002 0100007F:1F90 06 00000000:00000000 03:00000000 00000000     0        0 0 3 0\n"
    "   3: short\n"
    "   4: 00000000000000000000000001000000:C004 00000000000000000000000001000000:1F90 01 0:0 0:0 0 1002 0 "
    "1\n"
    "   5: 0000000000000000FFFF00000100007F:C005 0000000000000000FFFF00000100007F:1F90 01 0:0 0:0 0 1003 0 "
    "1\n"
    "   6: 0200007F:C006 0100007F:1F90 01 0:0 0:0 0 1004 0 1\n";

TEST(PeerUser, IsTheOwnerOfTheOtherEnd) {
    EXPECT_EQ(userIn(kTable, {0xc001, 0x1f90}), 1001U);
    EXPECT_EQ(userIn(kTable, {0x1f90, 0xc001}), 1000U);
}

TEST(PeerUser, IsAskedForByAddressToo) {
    EXPECT_EQ(userIn(kTable, {0xc004, 0x1f90, Peer::Family::V6}), 1002U);
    EXPECT_FALSE(userIn(kTable, {0xc004, 0x1f90, Peer::Family::V4})) << "a connection of the other family";
    EXPECT_FALSE(userIn(kTable, {0xc001, 0x1f90, Peer::Family::V6}));
    EXPECT_EQ(userIn(kTable, {0xc005, 0x1f90, Peer::Family::V4}), 1003U) << "127.0.0.1 within IPv6";
    EXPECT_FALSE(userIn(kTable, {0xc006, 0x1f90, Peer::Family::V4})) << "another address of loopback";
}

TEST(PeerUser, IsNobodyWhereTheTableSaysNothing) {
    EXPECT_FALSE(userIn(kTable, {0xc002, 0x1f90}));
    EXPECT_FALSE(userIn(kTable, {0xc003, 0x1f90}));
    EXPECT_FALSE(userIn("", {1, 2}));
    EXPECT_FALSE(userIn("0: :: :: 01 a b c notanumber\n", {0, 0}));
}

TEST(PeerUser, WhomNoTableListsIsAStranger) {
#ifdef __linux__
    EXPECT_TRUE(isOtherUser({0, 0}));
    EXPECT_TRUE(isOtherUser({0, 0, Peer::Family::V6}));
#endif
}

}  // namespace
}  // namespace coffer
