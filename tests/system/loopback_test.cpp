// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/loopback.h"

#include <gtest/gtest.h>
#include <sys/socket.h>

#include <array>

namespace coffer {
namespace {

using Datagram = std::array<std::uint8_t, 4>;
constexpr Datagram kSent{1, 2, 3, 4};
constexpr int kPatience = 1000;  // milliseconds

TEST(Loopback, aPortIsOneSocketsAlone) {
    const Descriptor first = newSocket(SocketKind::Datagram), second = newSocket(SocketKind::Datagram);
    const std::uint16_t port = bindToLoopback(first, 0);
    EXPECT_NE(port, 0);
    EXPECT_EQ(bindToLoopback(second, port), 0);
}

TEST(Loopback, aDatagramArrivesWholeOrNotAtAll) {
    const Descriptor from = newSocket(SocketKind::Datagram), to = newSocket(SocketKind::Datagram);
    const std::uint16_t port = bindToLoopback(to, 0);
    Datagram received{};
    EXPECT_FALSE(receiveWithin(to, received, 0)) << "nothing was sent";
    const std::array<std::uint8_t, 5> longer{};
    ASSERT_TRUE(sendToLoopback(from, std::span(kSent).first(3), port));
    EXPECT_FALSE(receiveWithin(to, received, kPatience));
    ASSERT_TRUE(sendToLoopback(from, longer, port));
    EXPECT_FALSE(receiveWithin(to, received, kPatience));
    ASSERT_TRUE(sendToLoopback(from, kSent, port));
    EXPECT_TRUE(receiveWithin(to, received, kPatience));
    EXPECT_EQ(received, kSent);
}

TEST(Loopback, connectsWhereSomebodyListens) {
    const Descriptor listener = newSocket(SocketKind::Stream);
    const std::uint16_t port = bindToLoopback(listener, 0);
    EXPECT_FALSE(connectToLoopback(newSocket(SocketKind::Stream), port));
    ASSERT_EQ(::listen(listener.get(), 1), 0);
    EXPECT_TRUE(connectToLoopback(newSocket(SocketKind::Stream), port));
}

}  // namespace
}  // namespace coffer
