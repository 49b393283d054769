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
    "   3: short\n";

TEST(PeerUser, IsTheOwnerOfTheOtherEnd) {
    EXPECT_EQ(userIn(kTable, {0xc001, 0x1f90}), 1001U);
    EXPECT_EQ(userIn(kTable, {0x1f90, 0xc001}), 1000U);
}

TEST(PeerUser, IsNobodyWhereTheTableSaysNothing) {
    EXPECT_FALSE(userIn(kTable, {0xc002, 0x1f90}));
    EXPECT_FALSE(userIn(kTable, {0xc003, 0x1f90}));
    EXPECT_FALSE(userIn("", {1, 2}));
    EXPECT_FALSE(userIn("0: :: :: 01 a b c notanumber\n", {0, 0}));
}

}  // namespace
}  // namespace coffer
